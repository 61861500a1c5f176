"""Addresses of the web: which are taken, what is shown of them, and requests that end within a total time."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, build_opener


def wrong_with_address(address: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """What is wrong with an address that is to be asked; "" for nothing."""
    try:
        parts = urlsplit(address)
        if parts.scheme not in schemes:
            return f"is not an address that starts with {' or '.join(f'{scheme}://' for scheme in schemes)}"
        if not parts.hostname or (parts.port or 0) < 0:
            return "has no host"
        parts.hostname.encode("idna")
        if parts.username is not None:
            return "has a name or password before its host: put a token into its path or query"
    except ValueError:
        return "has no host and port that can be read"
    is_plain = address.isascii() and address.isprintable() and " " not in address
    return "" if is_plain else "has a blank or a letter that no address may have"


def shown_address(address: str) -> str:
    """The address without what may be a secret: name and password before its host, query and fragment."""
    scheme, _, rest = address.partition("://")
    rest, query = rest.partition("#")[0].partition("?")[::2]
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}{'?…' if query else ''}"


class _Redirects(HTTPRedirectHandler):
    """Follows to addresses of these schemes only."""

    def __init__(self, schemes: tuple[str, ...]) -> None:
        self._schemes = schemes

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """The request to the next address; None, so that the answer is an error, where no scheme is taken."""
        if not self._schemes:
            return None
        if wrong := wrong_with_address(newurl, self._schemes):
            fp.close()
            raise URLError(f"it sends on to {shown_address(newurl)}, which {wrong}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def opener(redirected_to: tuple[str, ...] = ()) -> OpenerDirector:
    """Opens addresses; redirects are errors, unless they lead to one of these schemes."""
    return build_opener(_Redirects(redirected_to))


def within(seconds: float, ask: Callable[[], Any]) -> Any:
    """What the call returns or raises; TimeoutError when it takes longer in total, however often it hears something.

    A socket's own timeout begins again with each byte. The call is left to itself then, and ends with the process.
    """
    ended: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()

    def run() -> None:
        try:
            ended.put((ask(), None))
        except Exception as error:  # noqa: BLE001 raised again below, where somebody hears it
            ended.put((None, error))

    Thread(target=run, daemon=True).start()
    try:
        found, error = ended.get(timeout=seconds)
    except Empty:
        raise TimeoutError(f"no whole answer within {seconds:g} s") from None
    if error is not None:
        raise error
    return found
