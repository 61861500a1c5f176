"""Which names of a configuration may become parts of paths, tables and schemas."""

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

LONGEST = 100
"""Characters of a name that becomes a folder and part of table names."""
ALLOWED = f"letters, digits, _ and -, with blanks and dots only inside, at most {LONGEST} characters"
"""What `wrong_with` lets pass, for messages."""

LONGEST_SCHEMA = 40
"""PostgreSQL cuts names at 63 bytes, and a build adds 23 at most."""
ALLOWED_SCHEMA = f"letters a to z, digits, _ and - after a letter or _, at most {LONGEST_SCHEMA} characters"
"""What `wrong_with_schema` lets pass, for messages."""
BUILD_MARK = "__b"
"""Between a plant's schema and the run that built tables in a schema of its own."""

DOCTORS_SCHEMA = "plantkpi__doctor"
"""Where `plantkpi doctor` tries things out; no plant's name becomes a schema with two underscores."""

_RUN = r"\d{14}_\d+"
_LONGEST_PART = 255
_LONGEST_PATH = 3000
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def wrong_with(name: str) -> str:
    """What is wrong with a name that becomes a folder and part of table names; "" when nothing is."""
    if not name:
        return "is empty"
    if odd := next((c for c in name if c not in "_-. " and unicodedata.category(c)[0] not in "LMN"), ""):
        return f"has the character {odd!r}"
    if name[0] in " ." or name[-1] in " ." or unicodedata.category(name[0])[0] == "M":
        return "begins or ends with a blank, a dot or an accent"
    if len(name) > LONGEST:
        return f"has {len(name)} characters"
    size = len(name.encode())
    return f"takes {size} bytes, and a folder's name takes {_LONGEST_PART} at most" if size > _LONGEST_PART else ""


def wrong_with_path(path: str) -> str:
    """What is wrong with a path that no disk could have; "" when nothing is."""
    if odd := next((c for c in path if unicodedata.category(c) == "Cc"), ""):
        return f"has the character {odd!r}"
    size = max(len(part) for part in os.fsencode(path).split(b"/"))
    is_long = size > _LONGEST_PART or len(os.fsencode(path)) > _LONGEST_PATH
    return "is longer than paths may be" if is_long else ""


def wrong_with_schema(name: str) -> str:
    """What is wrong with the name of a schema; "" when nothing is."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", name):
        return "is not made of these characters"
    if len(name) > LONGEST_SCHEMA:
        return f"has {len(name)} characters"
    if name.lower() == DOCTORS_SCHEMA:
        return "is that of `plantkpi doctor`, which drops it"
    return "is the name of a build" if re.search(f"{BUILD_MARK}{_RUN}$", name) else ""


def build_of(schema: str) -> re.Pattern[str]:
    """Matches the schemas in which builds of a plant's schema make their tables, and no other plant's."""
    return re.compile(rf"(?<![\w-]){re.escape(schema + BUILD_MARK)}{_RUN}(?![\w-])")


def on_disk(name: str) -> str:
    """The same text for all names that are one name on a disk that ignores case and the way accents are written."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def alike(names: Iterable[str]) -> tuple[str, str] | None:
    """The first two names that are one on such a disk; None when there are none."""
    seen: dict[str, str] = {}
    for name in names:
        if (first := seen.setdefault(on_disk(name), name)) != name:
            return first, name
    return None


def real(path: Path) -> Path:
    """The path without links and `..`, also where nothing is or a link leads to itself."""
    return Path(os.path.realpath(path))


def shown(name: str) -> str:
    """A name as a key of TOML, cut when it is very long."""
    cut = name if len(name) <= LONGEST else f"{name[: LONGEST // 2]}…"
    if _BARE.fullmatch(cut):
        return cut
    escaped = cut.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in escaped) + '"'
