"""Servers of our own to fetch from, good and bad; nothing here leaves the machine."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles.fetching.web_addresses import Address
from annotator.formats.articles.fetching.web_limits import Limits
from annotator.formats.articles.fetching.web_pages import fetch
from annotator.formats.articles.sources import Source

Answer = Callable[[socket.socket, str], None]


def anyone(_address: Address) -> bool:
    return True


LOCAL = Limits(seconds=10, may_ask=anyone)


@contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """Serve until the test is over; the answer gets the line and the path that was asked for."""
    listener = socket.create_server(("127.0.0.1", 0))
    lines: list[socket.socket] = []

    def one(line: socket.socket) -> None:
        with line:
            try:
                request = line.recv(65536).decode("latin-1")
                answer(line, request.split(" ")[1])
            except (OSError, IndexError):
                return

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            lines.append(line)
            threading.Thread(target=one, args=(line,), daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for line in lines:
            line.close()
        thread.join(5)


def sending(body: bytes, *headers: str, status: str = "200 OK") -> Answer:
    def answer(line: socket.socket, _path: str) -> None:
        head = "\r\n".join((f"HTTP/1.1 {status}", *headers, "", ""))
        line.sendall(head.encode())
        line.sendall(body)

    return answer


def fetched(answer: Answer, path: str = "/a.html", limits: Limits = LOCAL) -> Source:
    with serving(answer) as server:
        return fetch(server + path, limits)


def refused(answer: Answer, path: str = "/a.html", limits: Limits = LOCAL) -> str:
    with serving(answer) as server, pytest.raises(BadInputError) as error:
        fetch(server + path, limits)
    sentence = str(error.value)
    assert sentence.startswith(server + path)
    assert "\n" not in sentence
    return sentence
