"""Known public data sets, checked file by file against their SHA-256."""

import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import IO
from urllib.error import HTTPError

from plantkpi.errors import ConfigError, InputError, did_you_mean
from plantkpi.ingest.archives import Member, members
from plantkpi.ingest.landing import sha256_of
from plantkpi.package_files import packaged
from plantkpi.progress import Advance, Progress, silent
from plantkpi.runs.addresses import opener, shown_address, within, wrong_with_address

_TIMEOUT_S = 30
_MB = 1_000_000


@dataclass(frozen=True)
class FetchLimits:
    """What a data set may take, and over which addresses it may come."""

    max_mb: int = 2000
    """Megabytes of a download, and of each file in it."""
    max_s: int = 1800
    """Seconds of a download in total."""
    allow_http: bool = False
    """Addresses may begin with http://, by which anybody on the way can read and change what comes."""

    @property
    def schemes(self) -> tuple[str, ...]:
        """How addresses may begin."""
        return ("https", "http") if self.allow_http else ("https",)


DEFAULT_LIMITS = FetchLimits()


@dataclass(frozen=True)
class Dataset:
    """A data set: its official address ("" for none) and the SHA-256 of each file."""

    url: str
    files: Mapping[str, str]


DATASETS = {
    "cmapss": Dataset(
        "https://phm-datasets.s3.amazonaws.com/NASA/6.+Turbofan+Engine+Degradation+Simulation+Data+Set.zip",
        {
            "RUL_FD001.txt": "a19c8ec94931949d0485bdc35118206e9c81c4547b422efb9cf86f4ceddbceca",
            "RUL_FD002.txt": "c851dd96a6ea6998d3c4a8f834d3c8013aa90e93a6ed950dc826ad0655b2906b",
            "RUL_FD003.txt": "df1e0566306b174a2de41c67a3e7a51877889598b78643fc3e5685259091b7cb",
            "RUL_FD004.txt": "196b836b85a95ac7fdbbf29c5fdf1657382eafa445644d114ffaaf50dc2975e1",
            "test_FD001.txt": "3cda7109ce17bafb5443f2ac926cfcf88154b941b8c4cf95eb55d1ddd6f52851",
            "test_FD002.txt": "de7b5bf7e998a985c378488480528b7c02cff1406a46740def362dda8d9b4e02",
            "test_FD003.txt": "299babd63c8d987cef079c4a425429f33b3a34797d803bbe2ad48c29dbd0d790",
            "test_FD004.txt": "1dc675fff0624bac10786927c6715b37d1297657137400d2b1a3138d777a3ba5",
            "train_FD001.txt": "963b5e22825b34d8b21c69e1aeb4af3e647050eb672ee8834ba4b5d91d2de0f8",
            "train_FD002.txt": "dac6c4dbc4e7c1bdeb5747da3d313d05c395bb99801b44a002b26a2ba13d788f",
            "train_FD003.txt": "2abbe9968cc5e8eb091980f51b20f62bb4127336d3482cb52071d53bf23329e2",
            "train_FD004.txt": "27ef6160b6a1dcb2613a88de9c239f763b223f02cdc41dc5cdedc5dc189b6218",
        },
    ),
    "bottling_line": Dataset(
        "",
        {
            "Manufacturing_Line_Productivity.xlsx": "efeb5c6ed26abc81cbcfa63a6966d23b6dad1774ad89293ceb1e1f11ac885a10",
            "downtime_factors.csv": "6254abfc5d5e5bb4d38d64477db0be094644d380887d426121f1a107b7d3ccc3",
            "line_downtime.csv": "3cb3a12f1449b44c0c9c9aa57be877b5e68912263c7776b0687d28eb14b082d2",
            "line_productivity.csv": "ffcaee1e0fc1fcb233e6332bfa0e8e20f26b8f8bfa70ede8e8f184b6a22ce65e",
            "products.csv": "e51f2a4f73b5fd7cc4233e2f159f634af32f3934c233574b39f549d74ec1ee91",
        },
    ),
    "azure_fleet": Dataset(
        "",
        {
            "PdM_errors.csv": "9c2a2a010ad77227e2bb0c94e7971bca78810790ddd1f28a8bee4f12c2f62370",
            "PdM_failures.csv": "0c6c31a4fd52ef2df95ad7c44e8b0c8c32917bcef29ba5a1ba3ba45531ded3b7",
            "PdM_machines.csv": "5e8e1571c4999bf88abb7cae3925964c218d946fe851a9a100bb3d19330652bc",
            "PdM_maint.csv": "481ed4e155f609e6ca6130754d2c035453093902a507cce5b3f3e235995f1db6",
        },
    ),
}


def fetch(
    name: str,
    plant_folder: Path,
    origin: str | None = None,
    progress: Progress = silent,
    limits: FetchLimits = DEFAULT_LIMITS,
) -> list[Path]:
    """Copy the data set's files into <plant_folder>/raw and return their paths, in the order of DATASETS.

    `origin` is a folder, a zip (zips within it too) or a URL of one; None is the official address. Files
    that are there already with the right hash are left alone. ConfigError for an unknown name; InputError
    for a file that is missing or has another hash (nothing is copied then), for a broken archive, a download that is
    cut off or beyond the limits, and without network. ConfigError, with nothing copied, when raw has another file by
    one of their names, and for an address that is not taken.
    """
    if name not in DATASETS:
        raise ConfigError(f"no data set {name!r}.{did_you_mean(name, DATASETS)}")
    dataset, target = DATASETS[name], plant_folder / "raw"
    if all(_is_there(target / file, sha256) for file, sha256 in dataset.files.items()):
        return [target / file for file in dataset.files]
    for path in (target / file for file in dataset.files):
        if path.exists() and not _is_there(path, dataset.files[path.name]):
            raise ConfigError(f"{path} is there and is another file; move it elsewhere, or choose another --plant")
    address = origin or dataset.url
    if not address:
        raise InputError(f"{name} has no public address. Say where it is with --from FOLDER, ZIP or URL.")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target, prefix=".fetch-") as scratch:
        with _local(address, Path(scratch), progress, limits) as place:
            _collect(dataset, place, Path(scratch) / "files", address, limits)
        for file in dataset.files:
            (Path(scratch) / "files" / file).replace(target / file)
    return [target / file for file in dataset.files]


def configure(name: str, plant_folder: Path) -> None:
    """Give the plant the configuration that comes with plantkpi for the data set, unless it has one.

    ConfigError for a sources.py of another plant.
    """
    if (plant_folder / "plant.toml").exists():
        return
    if (plant_folder / "sources.py").exists():
        raise ConfigError(f"{plant_folder / 'sources.py'} is there without a plant.toml; choose another --plant")
    plant_folder.mkdir(parents=True, exist_ok=True)
    for file in ("plant.toml", "sources.py"):
        shutil.copyfile(packaged(f"plants/{name}/{file}", f"data/{name}/{file}"), plant_folder / file)


def _is_there(path: Path, sha256: str) -> bool:
    return path.is_file() and sha256_of(path) == sha256


@contextmanager
def _local(address: str, scratch: Path, progress: Progress, limits: FetchLimits) -> Iterator[Path]:
    """The origin as a folder or file on disk, downloaded when it is a URL."""
    if "://" not in address:
        if not Path(address).exists():
            raise InputError(f"{address}: no such folder or file; --from takes a folder, a zip or a URL")
        yield Path(address)
        return
    told, path = shown_address(address), scratch / "download"
    if wrong := wrong_with_address(address, limits.schemes):
        hint = "; --allow-http takes it all the same" if address.startswith("http://") and not limits.allow_http else ""
        raise ConfigError(f"--from {told} {wrong}{hint}")
    try:
        within(limits.max_s, lambda: _download(address, path, progress, limits))
    except TimeoutError as error:
        raise InputError(f"{told}: cannot be downloaded: {error}; try again, or allow more with --max-s") from error
    except (OSError, HTTPException, ValueError) as error:
        if isinstance(error, HTTPError):
            error.close()
        reason = getattr(error, "reason", "") or f"{type(error).__name__}: {error}"
        hint = "Without network, download it elsewhere and name it with --from FOLDER or ZIP."
        raise InputError(f"{told}: cannot be downloaded: {reason}. {hint}") from error
    with path.open("rb") as file:
        is_zip = file.read(2) == b"PK"
    yield path.rename(path.with_suffix(".zip")) if is_zip else path


def _download(address: str, path: Path, progress: Progress, limits: FetchLimits) -> None:
    """Errors as of `opener`; InputError for an answer that is cut off or too large."""
    told, end = shown_address(address), time.monotonic() + limits.max_s
    with (
        opener(limits.schemes).open(address, timeout=min(_TIMEOUT_S, limits.max_s)) as response,
        path.open("wb") as out,
    ):
        size = int(response.headers.get("Content-Length") or 0) or None
        if size and size > limits.max_mb * _MB:
            raise InputError(f"{told} has {size:,} bytes, and {_limit(limits)}")
        with progress(f"Downloading {told}", size) as advance:
            got = _copy(response, out, advance, limits, told, end)
    if size and got < size:
        raise InputError(f"{told}: the download was cut off after {got:,} of {size:,} bytes; try again")


def _limit(limits: FetchLimits) -> str:
    return f"{limits.max_mb} MB are allowed; allow more with --max-mb"


def _copy(
    source: IO[bytes], out: IO[bytes], advance: Advance, limits: FetchLimits, told: str, end: float = float("inf")
) -> int:
    """Copy to the end, and say how many bytes; InputError beyond the limits."""
    got = 0
    while chunk := source.read(1 << 16):
        got += len(chunk)
        if got > limits.max_mb * _MB:
            raise InputError(f"{told} is too large: {_limit(limits)}")
        if time.monotonic() > end:
            raise TimeoutError(f"{got:,} bytes within {limits.max_s} s")
        out.write(chunk)
        advance(len(chunk))
    return got


def _collect(dataset: Dataset, place: Path, folder: Path, address: str, limits: FetchLimits) -> None:
    """Copy the known files to the folder; InputError that lists all that are missing or differ."""
    folder.mkdir()
    told = shown_address(address) if "://" in address else address
    troubles: dict[str, str] = {file: f"{file}: not found in {told}" for file in dataset.files}
    broken: list[str] = []
    for path, name in _files(place, told):
        try:
            for member in members(path, name):
                if member.file_name in troubles:
                    _take(member, dataset, folder, troubles, limits)
        except InputError as error:
            broken.append(str(error))
        except Exception as error:  # noqa: BLE001 a broken or encrypted archive raises whatever its format does
            why = f"{type(error).__name__}: {error}"
            broken.append(f"{name}: cannot be read to its end ({why}); get it again, unlocked")
    if troubles:
        raise InputError("\n".join([*broken, *troubles.values()]))


def _take(member: Member, dataset: Dataset, folder: Path, troubles: dict[str, str], limits: FetchLimits) -> None:
    file = member.file_name
    with member.open() as stream, (folder / file).open("wb") as out:
        _copy(stream, out, lambda _: None, limits, member.name)
    found = sha256_of(folder / file)
    if found == dataset.files[file]:
        del troubles[file]
    else:
        troubles[file] = f"{member.name}: its SHA-256 is {found}, expected {dataset.files[file]}"


def _files(place: Path, told: str) -> Iterator[tuple[Path, str]]:
    """Files of a folder with their paths in it; a file itself with what it is called."""
    if place.is_file():
        yield place, told
        return
    for path in sorted(path for path in place.rglob("*") if path.is_file()):
        yield path, path.relative_to(place).as_posix()
