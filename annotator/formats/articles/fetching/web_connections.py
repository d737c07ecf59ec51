"""Connections to web servers: only to addresses that were checked, and cut when time is up."""

import contextlib
import http.client
import socket
import ssl
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
    for address in _looked_up(asked, host, port, limits):
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


def _looked_up(asked: str, host: str, port: int, limits: Limits) -> list[str]:
    """Return the addresses of a host, every one of which may be asked."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not limits.may_ask(ip_address(address.partition("%")[0])):
            raise BadInputError(
                "{asked} leads to {host}, which is not on the public internet; save the page as "
                "a file and import that.",
                asked=asked,
                host=host,
            )
    return addresses


def cut(held: list[socket.socket]) -> None:
    """Cut the line, whoever still reads from it."""
    with contextlib.suppress(OSError):
        held[0].shutdown(socket.SHUT_RDWR)
