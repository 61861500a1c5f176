"""The simulated plant: its lines, what they make and how they fail."""

from plantkpi.demo.simulator.model import Line, Machine, Mode, Product

SENSORS = {
    "vibration_mm_s": (2.4, 0.12),
    "temperature_c": (58.0, 1.1),
    "current_a": (17.5, 0.35),
    "supply_bar": (6.0, 0.0),
}
"""Level and noise of each sensor on a sound unit, in its own unit; the last one never moves."""

BEARING = Mode("main bearing", "Lagerschaden", 38, 1.1, {"vibration_mm_s": 1.8, "temperature_c": 9.0})
MOTOR = Mode("drive motor", "Störung Hauptantrieb", 26, 1.4, {"current_a": 4.2, "temperature_c": 11.0})
BELT = Mode("drive belt", "Riemen gerissen", 22, 0.7, {"vibration_mm_s": 1.3, "current_a": 2.6})
CONTROL = Mode("control", "Steuerung ausgefallen", 9, 0.6)
PNEUMATICS = Mode("pneumatics", "Druckluftstörung", 14, 0.5)
VALVE = Mode("filling valve", "Füllventil undicht", 30, 0.6)
GRIPPER = Mode("gripper", "Greifer verklemmt", 28, 0.5)
SCREWDRIVER = Mode("screwdriver", "Schraubspindel defekt", 34, 0.9, {"current_a": 3.4})

FILLING = Line(
    name="filling", prefix="F", area="beverages",
    products=(Product("FL-050", 1.2, 1.2), Product("FL-075", 1.6, 1.5), Product("FL-100", 2.0, 2.0)),
    modes=(BEARING, VALVE, MOTOR, PNEUMATICS, CONTROL), mtbf_h=22.0,
    order_h=7.0, setup_min=26.0,
    minor_stops=("Flaschenstau", "Fühler verschmutzt", "Etikett klemmt"), minor_every_min=55.0,
    other_stops=("Material fehlt", "Personal fehlt"), other_every_h=14.0,
    idle_share=0.35, slowness=(1.03, 1.10),
    scrap_share=0.014, rework_share=0.006, defects=("underfill", "cap missing", "label askew"),
)  # fmt: skip
PACKING = Line(
    name="packing", prefix="P", area="beverages",
    products=(Product("PK-06", 4.0, 4.0), Product("PK-12", 6.5, 6.0), Product("PK-24", 9.0, 9.0)),
    modes=(BELT, GRIPPER, BEARING, PNEUMATICS, CONTROL), mtbf_h=30.0,
    order_h=6.0, setup_min=20.0,
    minor_stops=("Kartonstau", "Fühler verschmutzt"), minor_every_min=34.0,
    other_stops=("Stau nachgelagert", "Material fehlt", "Personal fehlt"), other_every_h=7.0,
    idle_share=0.30, slowness=(1.05, 1.16),
    scrap_share=0.008, rework_share=0.012, defects=("box crushed", "seal open", "count wrong"),
)  # fmt: skip
ASSEMBLY = Line(
    name="assembly", prefix="A", area="equipment",
    products=(Product("AS-100", 36.0, 36.0), Product("AS-200", 48.0, 45.0), Product("AS-300", 60.0, 60.0)),
    modes=(SCREWDRIVER, MOTOR, PNEUMATICS, CONTROL), mtbf_h=42.0,
    order_h=8.0, setup_min=52.0,
    minor_stops=("Teil verklemmt", "Fühler verschmutzt", "Lichtschranke ausgelöst"), minor_every_min=65.0,
    other_stops=("Material fehlt", "Personal fehlt", "Qualitätsprüfung"), other_every_h=8.0,
    idle_share=0.40, slowness=(1.02, 1.09),
    scrap_share=0.018, rework_share=0.022, defects=("torque low", "scratch", "part missing", "leak"),
)  # fmt: skip

LINES = (FILLING, PACKING, ASSEMBLY)


def machines_of(lines: int, machines_per_line: int) -> list[Machine]:
    """The machines of so many lines; from the fourth on, lines are twins of the first three ("filling 2")."""
    return [_machine(i, n, machines_per_line) for i in range(lines) for n in range(1, machines_per_line + 1)]


def _machine(index: int, number: int, machines_per_line: int) -> Machine:
    twin, kind = divmod(index, len(LINES))
    line = LINES[kind]
    name = f"{line.name} {twin + 1}" if twin else line.name
    return Machine(f"{line.prefix}{number + twin * machines_per_line}", name, line)
