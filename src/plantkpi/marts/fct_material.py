"""Material: what was consumed, and what became of it."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import add_up
from plantkpi.vocabulary import WORDS

KINDS = WORDS["material_flow", "kind"]
QUANTITIES = tuple(f"{kind}_qty" for kind in KINDS)

MATERIAL = contract(
    "fct_material",
    {
        "material_id": "text",
        "product_id": "text?",
        "business_date": "date",
        **dict.fromkeys(QUANTITIES, "integer?"),
    },
    key=["material_id", "product_id", "business_date"],
    rules=at_least_zero(*QUANTITIES),
)


@table(MATERIAL, needs=("material_flow",))
def fct_material(int_material_day: ir.Table) -> ir.Table:
    """One row per material, product and business date.

    In the unit of the material, whole and additive: `consumed_qty` (ISO 22400 CM), `finished_qty` (GQ),
    `integrated_qty` (IGQ), `production_loss_qty` (PL), `storage_transport_loss_qty` (STL), `other_loss_qty` (OL).
    0 when none of that kind was recorded then; NULL when the plant records that kind nowhere: it is unknown.
    `product_id` NULL is material whose use is not reported.
    """
    flows = int_material_day
    known = {kind: (flows.kind == kind).any().as_scalar().fill_null(False) for kind in KINDS}
    zero, unknown = ibis.literal(0, "int64"), ibis.null("int64")
    added = flows.group_by("material_id", "product_id", "business_date").agg(
        **{f"{kind}_qty": add_up((flows.kind == kind).ifelse(flows.quantity, zero)) for kind in KINDS}
    )
    return added.mutate(**{f"{k}_qty": known[k].ifelse(added[f"{k}_qty"], unknown) for k in KINDS})
