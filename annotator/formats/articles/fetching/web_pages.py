"""Fetching a page that a person asked for by its address, and nothing else.

Names are looked up once; the address that was checked is the one that is spoken to, so that a name
which means another machine a moment later gains nothing. Machines that are not on the public
internet are never asked, not even when a public page redirects there. The one exception is a server
on this very machine, if the person has typed its address.
"""

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.fetching.web_addresses import Address, checked
from annotator.formats.articles.fetching.web_connections import connect, cut, secured
from annotator.formats.articles.fetching.web_limits import MEGABYTE, USUAL, Limits, patience
from annotator.formats.articles.fetching.web_unpacking import Unpacking
from annotator.formats.articles.sources import Source

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_OK: Final = 200
_CHUNK: Final = 64 * 1024
_HEADERS: Final = {
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.8,application/rss+xml;q=0.8,"
    "application/atom+xml;q=0.8,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Encoding": "gzip",
    "Connection": "close",
    "User-Agent": "Mozilla/5.0 (compatible; Annotator; reads one page for a person)",
}
_THIS_MACHINE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_DAMAGED: Final = "{asked} arrived damaged: it can't be unpacked."
_MEANINGS: Final = {
    401: Phrase("it asks for a password"),
    402: Phrase("it asks for payment"),
    403: Phrase("it does not let programs read it"),
    404: Phrase("there is no such page"),
    410: Phrase("the page is gone"),
    429: Phrase("it was asked too often; try again later"),
    451: Phrase("it is not allowed to show the page here"),
}


def fetch(url: str, limits: Limits = USUAL, check: Callable[[], None] = lambda: None) -> Source:
    """Return what is at an address.

    Args:
        url: Where; http or https.
        limits: What the server may take.
        check: Called between pieces; may raise to stop.

    Raises:
        BadInputError: If it can't be had; one plain sentence.
    """
    deadline = time.monotonic() + limits.seconds
    here = url
    own = _own_server(url)
    for _ in range(limits.redirects + 1):
        try:
            parts = checked(here, url)
            now = limits if parts.netloc != own else replace(limits, may_ask=_also_here(limits))
            answer = _ask(url, parts, now, deadline, check)
        except (OSError, http.client.HTTPException, ValueError) as error:
            is_late = time.monotonic() >= deadline
            reason = TimeoutError() if is_late else error
            raise BadInputError(_sentence(url, reason)) from None
        if isinstance(answer, _Page):
            name = _short_name(here)
            return Source(
                url, name, data=answer.data, url=_public_form(here), charset=answer.charset
            )
        here = _joined(here, answer.location)
    raise BadInputError(
        "{url} redirects more than {redirects} times; open it in a browser and save the page.",
        url=url,
        redirects=limits.redirects,
    )


def _own_server(url: str) -> str | None:
    """Return host and port that the person has named, if the host is this machine.

    Raises:
        BadInputError: If it is no address that may be used.
    """
    parts = checked(url, url)
    return parts.netloc if parts.hostname in _THIS_MACHINE else None


def _also_here(limits: Limits) -> Callable[[Address], bool]:
    return lambda address: address.is_loopback or limits.may_ask(address)


def _joined(here: str, location: str) -> str:
    try:
        return urljoin(here, location)
    except ValueError:
        # This is no address, which the check of addresses will report.
        return location


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    location: str


@dataclass(frozen=True, slots=True)
class _Page:
    data: bytes
    charset: str


def _ask(
    asked: str,
    parts: SplitResult,
    limits: Limits,
    deadline: float,
    check: Callable[[], None],
) -> _Page | _Elsewhere:
    connection = connect(asked, parts, limits, deadline)
    held = [connection.sock]
    # A server that trickles never lets a read time out; at the deadline the line is cut.
    timer = threading.Timer(max(deadline - time.monotonic(), 0), cut, [held])
    timer.daemon = True
    timer.start()
    try:
        if parts.scheme == "https":
            line = secured(connection.sock, parts.hostname or "")
            held[0] = connection.sock = line
            line.do_handshake()
        target = urlunsplit(("", "", parts.path, parts.query, ""))
        connection.request("GET", target, headers={**_HEADERS, "Host": parts.netloc})
        with connection.getresponse() as response:
            return _answer(asked, response, limits, deadline, check)
    finally:
        timer.cancel()
        connection.close()
        held[0].close()


def _answer(
    asked: str,
    response: http.client.HTTPResponse,
    limits: Limits,
    deadline: float,
    check: Callable[[], None],
) -> _Page | _Elsewhere:
    if response.status in _REDIRECTS and response.getheader("Location"):
        return _Elsewhere(_as_text(response.getheader("Location") or ""))
    if response.status != _OK:
        meaning = _MEANINGS.get(response.status, response.reason or Phrase("no page was received"))
        raise BadInputError(
            "{asked} could not be fetched: the server says {status:d} ({meaning}).",
            asked=asked,
            status=response.status,
            meaning=meaning,
        )
    data = _body(asked, response, limits, deadline, check)
    return _Page(data, response.headers.get_content_charset() or "")


def _as_text(location: str) -> str:
    """Return where a server sends us; header bytes are Latin-1 to Python and UTF-8 to servers."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return location


def _body(
    asked: str,
    response: http.client.HTTPResponse,
    limits: Limits,
    deadline: float,
    check: Callable[[], None],
) -> bytes:
    packing = (response.getheader("Content-Encoding") or "").strip().lower()
    unpacking = Unpacking() if packing in {"gzip", "x-gzip", "deflate"} else None
    if packing not in {"", "identity"} and unpacking is None:
        raise BadInputError(
            "{asked} arrived in a compression that can't be opened ({packing}).",
            asked=asked,
            packing=packing[:20],
        )
    data = bytearray()
    taken = 0
    while True:
        check()
        patience(limits, deadline)
        piece = response.read1(_CHUNK)
        if not piece:
            break
        taken += len(piece)
        if unpacking is not None:
            try:
                piece = unpacking.unpacked(piece, limits.size + 1 - len(data))
            except zlib.error:
                raise BadInputError(_DAMAGED, asked=asked) from None
        data += piece
        if len(data) > limits.size or taken > limits.size:
            raise BadInputError(
                "{asked} is larger than {size:.0f} MB; no article is.",
                asked=asked,
                size=limits.size / MEGABYTE,
            )
    patience(limits, deadline)
    if response.length:
        raise http.client.IncompleteRead(bytes(data), response.length)
    if not data:
        raise BadInputError("{asked} is empty.", asked=asked)
    if unpacking is not None and not unpacking.is_whole:
        # If no length is given, only the compression can tell that the end is missing.
        raise BadInputError(_DAMAGED, asked=asked)
    return bytes(data)


def _sentence(url: str, error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return Phrase(
            "{url} could not be fetched: its server's name can't be found. Are you offline? "
            "A page saved from a browser can be imported as a file.",
            url=url,
        )
    if isinstance(error, TimeoutError):
        return Phrase(
            "{url} could not be fetched in time: its server is slow or does not answer. Try "
            "again later.",
            url=url,
        )
    if isinstance(error, ssl.SSLError):
        return Phrase("{url} could not be fetched: the server can't prove who it is.", url=url)
    is_cut = isinstance(error, http.client.IncompleteRead)
    if isinstance(error, (http.client.HTTPException, ValueError)) and not is_cut:
        return Phrase("{url} could not be fetched: the server's answer makes no sense.", url=url)
    reason = getattr(error, "strerror", None) or Phrase("the connection was lost")
    return Phrase("{url} could not be fetched: {reason}. Are you offline?", url=url, reason=reason)


def _short_name(here: str) -> str:
    """Return what stays with the article as the name of its file."""
    path = PurePosixPath(unquote(urlsplit(here).path))
    return path.name or urlsplit(here).hostname or here


def _public_form(here: str) -> str:
    """Return the address without the place on the page."""
    return urlunsplit(urlsplit(here)._replace(fragment=""))
