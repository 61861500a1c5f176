"""Known data sets: checked by hash, from a folder, a zip, a zip within a zip, or a loopback URL."""

import functools
import hashlib
import http.server
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plantkpi.demo import public_data as fetching
from plantkpi.demo.public_data import Dataset, fetch
from plantkpi.errors import ConfigError, InputError

from .helpers import saved

ONE, TWO = b"1 2\n", b"3 4\n"


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"one.txt": hashlib.sha256(ONE).hexdigest(), "two.txt": hashlib.sha256(TWO).hexdigest()}
    monkeypatch.setitem(fetching.DATASETS, "tiny", Dataset("", files))
    monkeypatch.setenv("no_proxy", "*")


def nested_zip(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / "inner.zip", "w") as inner:
        inner.writestr("data/one.txt", ONE)
        inner.writestr("readme.txt", "hello")
    with zipfile.ZipFile(folder / "outer.zip", "w") as outer:
        outer.write(folder / "inner.zip", "6. Set/inner.zip")
        outer.writestr("6. Set/two.txt", TWO)
    (folder / "inner.zip").unlink()
    return folder / "outer.zip"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(tmp_path / "web"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def contents(paths: list[Path]) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths}


def test_from_a_folder(tmp_path: Path) -> None:
    saved(tmp_path, "from/deep/one.txt", ONE)
    saved(tmp_path, "from/two.txt", TWO)
    found = fetch("tiny", tmp_path / "plant", str(tmp_path / "from"))
    assert found == [tmp_path / "plant/raw/one.txt", tmp_path / "plant/raw/two.txt"]
    assert contents(found) == {"one.txt": ONE, "two.txt": TWO}
    assert sorted(path.name for path in (tmp_path / "plant/raw").iterdir()) == ["one.txt", "two.txt"]
    assert fetch("tiny", tmp_path / "plant") == found


def test_from_a_zip_within_a_zip(tmp_path: Path) -> None:
    found = fetch("tiny", tmp_path / "plant", str(nested_zip(tmp_path / "from")))
    assert contents(found) == {"one.txt": ONE, "two.txt": TWO}


def test_from_a_url(tmp_path: Path, server: str) -> None:
    nested_zip(tmp_path / "web")
    assert contents(fetch("tiny", tmp_path / "plant", f"{server}/outer.zip")) == {
        "one.txt": ONE,
        "two.txt": TWO,
    }


def test_an_address_that_is_not_there(tmp_path: Path, server: str) -> None:
    (tmp_path / "web").mkdir()
    with pytest.raises(InputError, match=r"nothing\.zip: cannot be downloaded: .*--from FOLDER or ZIP"):
        fetch("tiny", tmp_path / "plant", f"{server}/nothing.zip")


def test_no_network(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be downloaded: .*refused.*Without network.*--from"):
        fetch("tiny", tmp_path / "plant", "http://127.0.0.1:9/a.zip")
    assert list((tmp_path / "plant/raw").iterdir()) == []


def test_wrong_hash_and_missing_member(tmp_path: Path) -> None:
    saved(tmp_path, "from/one.txt", b"other")
    with pytest.raises(InputError) as caught:
        fetch("tiny", tmp_path / "plant", str(tmp_path / "from"))
    found, expected = hashlib.sha256(b"other").hexdigest(), hashlib.sha256(ONE).hexdigest()
    assert str(caught.value).splitlines() == [
        f"one.txt: its SHA-256 is {found}, expected {expected}", f"two.txt: not found in {tmp_path}/from",
    ]  # fmt: skip
    assert list((tmp_path / "plant/raw").iterdir()) == []


def test_names_and_origins_that_do_not_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"no data set 'cmaps'\. Did you mean 'cmapss'"):
        fetch("cmaps", tmp_path)
    with pytest.raises(InputError, match="azure_fleet has no public address"):
        fetch("azure_fleet", tmp_path)
    with pytest.raises(InputError, match="no such folder or file"):
        fetch("tiny", tmp_path, str(tmp_path / "missing"))
