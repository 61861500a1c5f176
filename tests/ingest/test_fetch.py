"""Known data sets: checked by hash, from a folder, a zip, a zip within a zip, or a loopback URL."""

import functools
import hashlib
import http.server
import itertools
import socket
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plantkpi.demo import public_data as fetching
from plantkpi.demo.public_data import Dataset, FetchLimits, fetch
from plantkpi.errors import ConfigError, InputError

from .helpers import saved

ONE, TWO = b"1 2\n", b"3 4\n"
HTTP = FetchLimits(allow_http=True)


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
    assert contents(fetch("tiny", tmp_path / "plant", f"{server}/outer.zip", limits=HTTP)) == {
        "one.txt": ONE,
        "two.txt": TWO,
    }


def test_an_address_that_is_not_there(tmp_path: Path, server: str) -> None:
    (tmp_path / "web").mkdir()
    with pytest.raises(InputError, match=r"nothing\.zip: cannot be downloaded: .*--from FOLDER or ZIP"):
        fetch("tiny", tmp_path / "plant", f"{server}/nothing.zip", limits=HTTP)


def test_no_network(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be downloaded: .*refused.*Without network.*--from"):
        fetch("tiny", tmp_path / "plant", "http://127.0.0.1:9/a.zip", limits=HTTP)
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


@contextmanager
def answering(answer: Callable[[socket.socket], object]) -> Iterator[str]:
    """The address of a server whose one answer is what the call sends."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                try:
                    answer(connection)
                except OSError:
                    return  # who asked has gone

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/set.zip"
        thread.join()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort", "cut off after 5 of 1,000 bytes; try again"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nshort", "cannot be downloaded: IncompleteRead"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nshort", "cannot be downloaded: "),
        (b"nonsense\r\n", "cannot be downloaded: BadStatusLine: nonsense"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n", "has 3,000,000 bytes, and 2 MB are allowed; "),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2_000_001, "is too large: 2 MB are allowed; allow more with --max-mb"),
        (b"HTTP/1.1 302 F\r\nLocation: file:///etc/passwd\r\n\r\n", "'file:///etc/passwd' is not allowed"),
        (b"HTTP/1.1 302 F\r\nLocation: ftp://h/x\r\n\r\n", "ftp://h/x, which is not an address that starts with https"),
    ],
    ids=["short", "chunk", "length", "status", "announced", "large", "to-file", "to-ftp"],
)
def test_an_answer_that_is_no_data_set_is_reported(tmp_path: Path, answer: bytes, said: str) -> None:
    with answering(lambda to: to.sendall(answer)) as address, pytest.raises(InputError) as caught:
        fetch("tiny", tmp_path / "plant", address, limits=FetchLimits(max_mb=2, allow_http=True))
    assert said in str(caught.value)
    assert list((tmp_path / "plant/raw").iterdir()) == []


def drip(head: bytes) -> Callable[[socket.socket], object]:
    """Send a byte every 50 ms, first the head."""

    def send(to: socket.socket) -> None:
        for byte in itertools.chain(head, itertools.repeat(120, 200)):
            to.sendall(bytes([byte]))
            time.sleep(0.05)

    return send


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 ", b""], ids=["status", "nothing"])
def test_an_answer_that_comes_a_byte_at_a_time_ends(tmp_path: Path, head: bytes) -> None:
    begun = time.monotonic()
    with answering(drip(head)) as address:
        with pytest.raises(InputError, match="no whole answer within 1 s; try again, or allow more with --max-s"):
            fetch("tiny", tmp_path / "plant", address, limits=FetchLimits(max_s=1, allow_http=True))
        took = time.monotonic() - begun
    assert took < 5


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://h/x.zip", "--from http://h/x.zip is not an address that starts with https://; --allow-http takes"),
        ("file:///etc/passwd", "--from file:///etc/passwd is not an address that starts with https://"),
        ("ftp://h/x.zip", "is not an address that starts with https://"),
        ("https://me:s3cret@h/x.zip?sig=s3cret", r"--from https://h/x.zip\?… has a name or password before its host"),
        ("https://", "has no host"),
    ],
)
def test_an_address_that_is_not_taken(tmp_path: Path, address: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        fetch("tiny", tmp_path / "plant", address)
    assert "s3cret" not in str(caught.value)


def test_a_secret_in_an_address_is_not_shown_when_it_fails(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be downloaded") as caught:
        fetch("tiny", tmp_path / "plant", "http://127.0.0.1:9/a.zip?sig=s3cret#s3cret", limits=HTTP)
    assert "s3cret" not in str(caught.value)


def locked(archive: bytes) -> bytes:
    """The zip with the flag of encryption on each member."""
    found = bytearray(archive)
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = found.find(mark)
        while at >= 0:
            found[at + place] |= 1
            at = found.find(mark, at + 4)
    return bytes(found)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda whole: whole[:-30], "cannot be read, damaged or encrypted"),
        (locked, "cannot be read to its end .RuntimeError: .*encrypted.*; get it again, unlocked"),
        (lambda whole: whole.replace(b"1 2\n", b"1 3\n"), "cannot be read to its end .BadZipFile: Bad CRC-32"),
    ],
    ids=["truncated", "encrypted", "broken"],
)
def test_an_archive_that_cannot_be_read_is_reported(
    tmp_path: Path, server: str, change: Callable[[bytes], bytes], said: str
) -> None:
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as whole:
        whole.writestr("one.txt", ONE)
        whole.writestr("two.txt", TWO)
    path = saved(tmp_path, "web/set.zip", change((tmp_path / "set.zip").read_bytes()))
    for origin in (f"{server}/set.zip", str(path)):
        with pytest.raises(InputError, match=f"{origin}: {said}"):
            fetch("tiny", tmp_path / "plant", origin, limits=HTTP)
