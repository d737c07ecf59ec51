"""Pages that a browser saved in one file: MHTML (RFC 2557) and Safari's web archives."""

import plistlib
from collections.abc import Iterator
from typing import Final, NamedTuple

from annotator.domain.errors import BadInputError
from annotator.formats.articles.html.html_pages import HtmlReader
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_SAFARI: Final = b"bplist00"
_HEAD: Final = 2048
_MOST_BYTES: Final = 64 * 1024 * 1024
"""The page's pictures are in the file too."""


class _Page(NamedTuple):
    data: bytes
    charset: str
    url: str


class WebArchiveReader:
    """Reads the one article of a page that was saved with all that belongs to it."""

    suffixes = frozenset({".mhtml", ".mht", ".webarchive"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:
        """Read the page's article.

        Raises:
            BadInputError: If it can't be read, or has no article that can be found.
        """
        data = source.read_bytes(_MOST_BYTES)
        try:
            page = _of_safari(data) if data.startswith(_SAFARI) else _of_mhtml(data)
        except Exception:  # noqa: BLE001 - whatever breaks over it, there is no page
            page = None
        if page is None or not page.data.strip():
            raise BadInputError(
                "{name} is damaged: there is no page in it; save the page as HTML instead.",
                name=source.name,
            )
        held = Source(source.name, source.short, None, page.data, page.url, page.charset)
        yield from HtmlReader().read(held, columns)


def is_web_archive(beginning: bytes) -> bool:
    """Whether a file begins like one."""
    if beginning.startswith(_SAFARI):
        return b"WebMainResource" in beginning or b"WebResource" in beginning
    head = beginning[:_HEAD].lower()
    return b"multipart/related" in head and (
        head.startswith((b"from:", b"mime-version:", b"message-id:")) or b"\nmime-version:" in head
    )


def _of_mhtml(data: bytes) -> _Page | None:
    # Loaded here: no other format needs what takes mails apart.
    from email import message_from_bytes, policy  # noqa: PLC0415

    message = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            held = part.get_payload(decode=True)
            said = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
            return _Page(
                held if isinstance(held, bytes) else b"",
                part.get_content_charset() or "",
                _address(str(said)),
            )
    return None


def _of_safari(data: bytes) -> _Page:
    held = plistlib.loads(data)["WebMainResource"]
    page = held["WebResourceData"]
    charset = held.get("WebResourceTextEncodingName", "")
    return _Page(
        page if isinstance(page, bytes) else b"",
        str(charset),
        _address(str(held.get("WebResourceURL", ""))),
    )


def _address(said: str) -> str:
    return said.strip() if said.strip().lower().startswith(("http://", "https://")) else ""
