"""Connections to web servers: only to addresses that were checked, and cut when time is up."""

import contextlib
import http.client
import socket
import ssl
import threading
from ipaddress import ip_address
from urllib.parse import SplitResult

from annotator.domain.errors import BadInputError
from annotator.formats.articles.fetching.web_addresses import PORTS
from annotator.formats.articles.fetching.web_limits import Limits, patience


def connect(
    asked: str, parts: SplitResult, limits: Limits, deadline: float
) -> http.client.HTTPConnection:
    """Return a connection to the first of the host's addresses that answers.

    Raises:
        BadInputError: If one of its addresses may not be asked.
        OSError: If none answers.
    """
    host = parts.hostname or ""
    port = parts.port or PORTS[parts.scheme]
    error: OSError = OSError("no address")
    for address in _looked_up(asked, (host, port), limits, deadline):
        try:
            line = socket.create_connection((address, port), patience(limits, deadline))
        except OSError as refused:
            error = refused
            continue
        connection = http.client.HTTPConnection(host, port)
        connection.sock = line
        return connection
    raise error


def secured(line: socket.socket, host: str) -> ssl.SSLSocket:
    """Return the connection as one on which the server has to prove that it is the host."""
    return ssl.create_default_context().wrap_socket(
        line, server_hostname=host, do_handshake_on_connect=False
    )


def _looked_up(asked: str, server: tuple[str, int], limits: Limits, deadline: float) -> list[str]:
    """Return the addresses of a host, every one of which may be asked."""
    host, _ = server
    addresses = _resolved(server, limits, deadline)
    for address in addresses:
        if not limits.may_ask(ip_address(address.partition("%")[0])):
            raise BadInputError(
                "{asked} leads to {host}, which is not on the public internet; save the page as "
                "a file and import that.",
                asked=asked,
                host=host,
            )
    return addresses


def _resolved(server: tuple[str, int], limits: Limits, deadline: float) -> list[str]:
    """Return the addresses of a host; the system may look for them for minutes, so it is left."""
    found: list[str] = []
    errors: list[Exception] = []

    def look_up() -> None:
        try:
            entries = socket.getaddrinfo(*server, type=socket.SOCK_STREAM)
        except (OSError, ValueError) as error:
            errors.append(error)
        else:
            found.extend(dict.fromkeys(str(entry[4][0]) for entry in entries))

    thread = threading.Thread(target=look_up, name="looking up", daemon=True)
    thread.start()
    thread.join(patience(limits, deadline))
    if errors:
        raise errors[0]
    if not found:
        raise TimeoutError
    return found


def cut(held: list[socket.socket]) -> None:
    """Cut the line, whoever still reads from it."""
    with contextlib.suppress(OSError):
        held[0].shutdown(socket.SHUT_RDWR)
