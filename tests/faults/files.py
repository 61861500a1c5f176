"""What a folder holds, to the byte, so that a test can say that nothing in it changed."""

from pathlib import Path


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of the last change of everything in a folder: files, folders and links, which are not followed."""
    return {str(path): (_bytes(path), path.lstat().st_mtime_ns) for path in sorted(folder.rglob("*")) if path != folder}


def _bytes(path: Path) -> bytes:
    return b"" if path.is_symlink() or path.is_dir() else path.read_bytes()


def files_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """The same of its files alone."""
    return {path: told for path, told in everything(folder).items() if Path(path).is_file()}
