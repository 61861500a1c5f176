"""Text that was read in another encoding than it was written in."""

import codecs
import re

from plantkpi.config.plant import Source
from plantkpi.ingest.archives import Member, naming_file

_CHUNK = 1 << 20
_BEYOND_ASCII = re.compile("[^\0-\x7f\ufeff]")


def encoding_warning(member: Member, source: Source) -> str:
    """What speaks for UTF-8 although a text file's source declares another encoding, "" when nothing does.

    Bytes beyond ASCII that are valid UTF-8 throughout were hardly written in anything else. The file is read
    up to the first byte that is not. UTF-16 and UTF-32 are beyond doubt: readers stop at their first slip.
    """
    if codecs.lookup(source.encoding).name.startswith(("utf", "ascii")):
        return ""
    decoder = codecs.getincrementaldecoder("utf-8")()
    found: re.Match[str] | None = None
    with naming_file(member.name), member.open() as stream:
        try:
            while chunk := stream.read(_CHUNK):
                text = decoder.decode(chunk)
                found = found or (None if text.isascii() else _BEYOND_ASCII.search(text))
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return ""
    if found is None:
        return ""
    read = found[0].encode().decode(source.encoding, "replace")
    return (
        f"{member.name} is UTF-8, but [source.{source.name}] says encoding = {source.encoding!r}, which makes "
        f"{read!r} of {found[0]!r}. Set encoding = 'utf-8'."
    )


def is_misread(text: str, encoding: str) -> bool:
    """Whether the text, which was decoded with the encoding, is other text when its bytes are read as UTF-8."""
    try:
        return text.encode(encoding, "surrogateescape").decode("utf-8") != text
    except UnicodeError:
        return False
