"""What the emulators share: an environment of pinned packages, a free port, and an end."""

import hashlib
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

_STOP_S = 10


def make_environment(folder: Path, requirements: Path, python: str, finish: Callable[[], None] = lambda: None) -> None:
    """Make a virtual environment with pinned packages, unless it is there with the same pins."""
    output_fingerprint = folder / ".ready"
    pins = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if output_fingerprint.is_file() and output_fingerprint.read_text() == pins:
        return
    uv = str(Path(sys.executable).with_name("uv"))
    subprocess.run([uv, "venv", "--quiet", "--clear", "--python", python, str(folder)], check=True)
    install = [uv, "pip", "install", "--quiet", "--python", str(folder / "bin" / "python"), "-r", str(requirements)]
    subprocess.run(install, check=True)
    finish()
    output_fingerprint.write_text(pins)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def stop(server: subprocess.Popen[bytes]) -> None:
    """End a process, by force if it does not go."""
    server.terminate()
    try:
        server.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
