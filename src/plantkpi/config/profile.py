"""Profiles: where a plant is built. Facts only, in TOML; secrets come from the environment."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plantkpi.config.engines import ENGINES
from plantkpi.config.names import ALLOWED_SCHEMA, LONGEST_SCHEMA, wrong_with_schema
from plantkpi.config.plant import Plant, expand
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.package_files import packaged

FOLDER = "PLANTKPI_PROFILES"
"""Environment variable that names the folder of profiles."""

_SHORTEST_SECRET = 4
_SECRETS = ("password", "passphrase", "secret", "token", "pwd")
"""Words in keys whose values come from the environment only."""

_NO_SECRETS = (
    "host",
    "port",
    "user",
    "database",
    "schema",
    "warehouse",
    "role",
    "account",
    "protocol",
    "region",
    "project_id",
    "dataset_id",
    "location",
    "api_endpoint",
    "storage_endpoint",
    "anonymous",
    "credentials_file",
    "master",
    "authenticator",
    "private_key_file",
    "backend",
)
"""Keys whose values are no secrets, so that messages may name them."""
_KEYS = ("backend", "schema", "connect", "options")
_KEYS_OF_A_FILE = ("backend", "options")
"""DuckDB's database is a file of the plant: there is nothing to connect to."""


@dataclass(frozen=True)
class Profile:
    """Where to build: an engine, what its driver is given to connect, the schema, and what is secret of it."""

    backend: str
    path: Path
    schema: str
    connect: Mapping[str, Any] = field(repr=False)
    options: Mapping[str, Any] = field(repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)

    def schema_of(self, plant: Plant) -> str:
        """The schema (dataset, database) of the plant: the profile's, or else one with the plant's name."""
        plain = re.sub(r"[^a-z0-9]+", "_", plant.name.lower()).strip("_")
        return self.schema or f"plantkpi_{plain}"[:LONGEST_SCHEMA]

    def without_secrets(self, text: str) -> str:
        """The text with every value that came from the environment blacked out."""
        for secret in sorted(self.secrets, key=len, reverse=True):
            text = text.replace(secret, "***")
        return text


def load_profile(backend: str) -> Profile:
    """Read profiles/<backend>.toml; ConfigError that names file, key or environment variable."""
    if backend not in ENGINES:
        raise ConfigError(f"no backend {backend!r}.{did_you_mean(backend, ENGINES)}")
    path = _path(backend)
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    known = _KEYS_OF_A_FILE if backend == "duckdb" else _KEYS
    for key in found:
        if key not in known:
            raise ConfigError(f"{path}: no key {key!r}.{did_you_mean(key, known)}")
    if found.get("backend", backend) != backend:
        raise ConfigError(f"{path}: backend = {found['backend']!r}, but the file is asked for {backend}")
    before = found.get("connect", {})
    for key, value in before.items():
        if _is_secret(key) and isinstance(value, str) and value and "${" not in value:
            raise ConfigError(f"{path}: [connect] {key} is in plain text; write ${{VAR}}, and set VAR outside")
    connect = _filled(before, f"{path}: [connect]")
    schema = _filled(found.get("schema", ""), f"{path}: schema")
    if schema and (wrong := wrong_with_schema(str(schema))):
        raise ConfigError(f"{path}: schema = {schema!r} {wrong}; use {ALLOWED_SCHEMA}")
    return Profile(
        backend=backend,
        path=path,
        schema=str(schema),
        connect={key: value for key, value in connect.items() if value != ""},
        options=_filled(found.get("options", {}), f"{path}: [options]"),
        secrets=tuple({*_from_environment(found), *_secret_values(connect)}),
    )


def _path(backend: str) -> Path:
    """The user's own profile, or the one that comes with the package; nobody needs one of their own for DuckDB."""
    name = f"{backend}.toml"
    if named := os.environ.get(FOLDER):
        path = Path(named) / name
        if not path.is_file() and backend != "duckdb":
            raise ConfigError(f"{path}: no such file ({FOLDER} names its folder)")
    else:
        path = Path("profiles") / name
    return path if path.is_file() else packaged(f"profiles/{name}", f"profiles/{name}")


def _filled(value: Any, where: str) -> Any:
    """The value with ${VAR} and ${VAR:-default} filled in, in every text of it."""
    if isinstance(value, dict):
        return {key: _filled(item, f"{where} {key}") for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, where) for item in value]
    return expand(value, where) if isinstance(value, str) else value


def _is_secret(key: str) -> bool:
    return any(word in key.lower() for word in _SECRETS)


def _secret_values(connect: Mapping[str, Any]) -> list[str]:
    """Whole values of keys that hold secrets: a default in the file, or what stands around a variable, is one too."""
    return [v for key, v in connect.items() if _is_secret(key) and isinstance(v, str) and len(v) >= _SHORTEST_SECRET]


def _from_environment(value: Any, key: str = "") -> list[str]:
    """What the environment put into the texts of a value, but for what is not a secret."""
    if isinstance(value, dict):
        return [secret for name, item in value.items() for secret in _from_environment(item, name)]
    if isinstance(value, list):
        return [secret for item in value for secret in _from_environment(item, key)]
    names = re.findall(r"\$\{(\w+)", value) if isinstance(value, str) and key not in _NO_SECRETS else []
    return [os.environ[n] for n in names if len(os.environ.get(n, "")) >= _SHORTEST_SECRET]
