"""One file's records, as text, in one Parquet file that appears whole or not at all."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.engines.disk import sync, writing
from plantkpi.ingest.archives import Member, naming_file
from plantkpi.ingest.reader import read
from plantkpi.progress import Advance

_SPLIT_KEYS = (
    "format", "name_pattern", "delimiter", "encoding", "quote", "header", "skip_rows", "names", "widths",
    "sheet",
)  # fmt: skip
_READER = 1
"""Raise it when readers split files otherwise than before: every file is then read again."""


LANDED = re.compile(r"[0-9a-f]{16}-[0-9a-f]{8}-[A-Za-z0-9._-]{1,80}\.(parquet|writing)")
"""Names that `landing_name` gives, and those of the same files while they are written."""


@dataclass(frozen=True)
class Landed:
    """Where the records are with the SHA-256 of their file, how many there are, and how many could not be split."""

    path: Path
    sha256: str
    rows: int
    rows_rejected: int


def fingerprint(source: Source) -> str:
    """What decides how the source's files are split; another fingerprint means reading them again."""
    keys = {key: getattr(source, key) for key in _SPLIT_KEYS}
    return hashlib.sha256(json.dumps([_READER, keys], sort_keys=True).encode()).hexdigest()[:16]


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def landing_name(sha256: str, mark: str, file: str) -> str:
    """<hash of the file>-<hash of its name and fingerprint>-<its name made safe>.parquet."""
    place = hashlib.sha256(f"{mark}/{file}".encode()).hexdigest()
    return f"{sha256[:16]}-{place[:8]}-{safe_name(file)}.parquet"


def safe_name(file: str) -> str:
    """The end of a file's name in letters, digits, dots and dashes."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", file)[-80:]


def temporary_of(target: Path) -> Path:
    """Where a file is written before it appears under its own name."""
    return target.with_suffix(".writing")


def name_landed(parquet: Path) -> str:
    """The name that landing_name made safe: files of one name share it."""
    return parquet.name.split("-", 2)[-1]


def source_file_of(parquet: Path) -> str:
    """The delivered file that a landed one has the records of; "" when it has none."""
    first = next(pq.ParquetFile(parquet).iter_batches(1, columns=["source_file"]), None)
    return first["source_file"][0].as_py() if first is not None and len(first) else ""


def land(member: Member, source: Source, limits: LimitsBlock, sha256: str, target: Path, advance: Advance) -> Landed:
    """Write the member's records to `target` (ZSTD) with source_file and source_sha256; errors as in read.

    EngineError when the target cannot be written. It is safe on disk before it has its name.
    """
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    temporary = temporary_of(target)
    batches = _records(member, source, limits)
    first = next(batches)
    rows = rejected = 0
    try:
        schema = _placed(first, member.name, sha256).schema
        with writing(target), pq.ParquetWriter(temporary, schema, compression="zstd") as writer:
            for batch in chain([first], batches):
                writer.write_batch(_placed(batch, member.name, sha256))
                rows += batch.num_rows
                rejected += batch.num_rows - batch["source_problem"].null_count
                advance(batch.num_rows)
        with writing(target):
            sync(temporary)
            written = sha256_of(temporary)
            temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return Landed(target, written, rows, rejected)


def _records(member: Member, source: Source, limits: LimitsBlock) -> Iterator[pa.RecordBatch]:
    """The member's records; InputError when they cannot be read, which is another thing than a disk that is full."""
    with naming_file(member.name):
        yield from read(member, source, limits)


def landed_columns(parquet: Path) -> list[str] | None:
    """Columns of a landed file; None when there is none such, or it is damaged."""
    try:
        return list(pq.read_schema(parquet).names)
    except (OSError, pa.ArrowInvalid):
        return None


def damage_of(parquet: Path, sha256: str, rows: int) -> str:
    """What is wrong with a landed file, as the end of a sentence; "" when nothing is.

    It must have the SHA-256 or, where none was recorded (""), so many rows.
    """
    try:
        if sha256:
            return "" if sha256_of(parquet) == sha256 else "is damaged: its bytes are not those that were written"
        found = pq.read_metadata(parquet).num_rows
    except FileNotFoundError:
        return "is missing"
    except (OSError, pa.ArrowException) as error:
        return f"is damaged: {error}"
    return "" if found == rows else f"is damaged: it has {found} of {rows} rows"


def _placed(batch: pa.RecordBatch, file: str, sha256: str) -> pa.RecordBatch:
    count = batch.num_rows
    columns = [*batch.columns, pa.repeat(pa.scalar(file), count), pa.repeat(pa.scalar(sha256), count)]
    return pa.RecordBatch.from_arrays(columns, names=[*batch.schema.names, "source_file", "source_sha256"])
