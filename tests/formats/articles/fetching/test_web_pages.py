"""Fetching from servers of our own, good and bad; nothing here leaves the machine."""

import gzip
import socket
import ssl
import threading
import time
from dataclasses import replace

import pytest

from annotator.domain.errors import BadInputError, Cancelled
from annotator.formats.articles import readers
from annotator.formats.articles.fetching.web_pages import fetch
from tests.formats.articles.fetching.servers import (
    LOCAL,
    Answer,
    fetched,
    refused,
    sending,
    serving,
)
from tests.formats.articles.pages import page

MEGABYTE = 1024 * 1024


def test_a_page_is_fetched_with_what_its_server_says_of_it() -> None:
    found = fetched(sending(page(), "Content-Type: text/html; charset=UTF-8"), "/n/a.html?x=1#top")
    assert found.data == page()
    assert (found.short, found.charset) == ("a.html", "utf-8")
    assert found.url.endswith("/n/a.html?x=1")


def test_a_packed_page_is_unpacked() -> None:
    answer = sending(gzip.compress(page()), "Content-Encoding: gzip")
    assert fetched(answer).data == page()


def test_a_page_that_is_packed_in_parts_is_read_to_its_end() -> None:
    body = gzip.compress(b"<p>One.</p>") + gzip.compress(b"<p>Two.</p>")
    assert fetched(sending(body, "Content-Encoding: gzip")).data == b"<p>One.</p><p>Two.</p>"


def test_a_page_in_pieces_is_put_together() -> None:
    body = b"5\r\nHello\r\n6\r\n World\r\n0\r\n\r\n"
    assert fetched(sending(body, "Transfer-Encoding: chunked")).data == b"Hello World"


def test_an_address_that_is_not_ascii_is_asked_for() -> None:
    asked: list[str] = []

    def answer(line: socket.socket, path: str) -> None:
        asked.append(path)
        sending(b"Yes.")(line, path)

    fetched(answer, "/brücke/ja nein?q=ö")
    assert asked == ["/br%C3%BCcke/ja%20nein?q=%C3%B6"]


@pytest.mark.parametrize("size", [20, 200])
def test_a_page_that_is_too_large_is_left(size: int) -> None:
    def endless(line: socket.socket, path: str) -> None:
        sending(b"")(line, path)
        while True:
            line.sendall(b"word " * 10_000)

    limits = replace(LOCAL, size=size * 1024)
    assert "is larger than" in refused(endless, limits=limits)


def test_a_packed_page_that_grows_is_left() -> None:
    bomb = gzip.compress(b"\0" * (20 * MEGABYTE), compresslevel=1)
    assert len(bomb) < MEGABYTE
    assert "is larger than 10 MB" in refused(sending(bomb, "Content-Encoding: gzip"))


def trickling(start: bytes) -> Answer:
    def answer(line: socket.socket, _path: str) -> None:
        line.sendall(start)
        while True:
            line.sendall(b"x")
            time.sleep(0.02)

    return answer


@pytest.mark.slow
@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nA: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_server_that_trickles_for_ever_is_cut_off(start: bytes) -> None:
    assert "in time" in refused(trickling(start), limits=replace(LOCAL, seconds=0.2))


def test_a_server_that_says_nothing_is_left() -> None:
    def silent(_line: socket.socket, _path: str) -> None:
        time.sleep(3)

    assert "in time" in refused(silent, limits=replace(LOCAL, silence=0.2))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (sending(b"", status="404 Not Found"), "says 404 (there is no such page)"),
        (sending(b"", status="500 Oh"), "says 500 (Oh)"),
        (sending(b""), "is empty"),
        (sending(b"ab", "Content-Length: 90"), "the connection was lost"),
        (sending(b"ab", "Content-Encoding: gzip"), "damaged: it can't be unpacked"),
        (sending(gzip.compress(page())[:-60], "Content-Encoding: gzip"), "damaged: it can't be"),
        (sending(b"ab", "Content-Encoding: br"), "compression that can't be opened (br)"),
        (lambda line, _path: line.sendall(b"SSH-2.0-OpenSSH\r\n"), "makes no sense"),
        (lambda line, _path: line.close(), "could not be fetched"),
        (sending(b"x\r\n", "Transfer-Encoding: chunked"), "the connection was lost"),
    ],
)
def test_every_bad_answer_has_its_sentence(answer: Answer, reason: str) -> None:
    assert reason in refused(answer)


def test_nobody_there_is_said_as_it_is() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(BadInputError, match=r"Connection refused\. Are you offline\?"):
        fetch(f"http://127.0.0.1:{port}/", LOCAL)


def test_being_offline_is_said_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(
        "annotator.formats.articles.fetching.web_connections.socket.getaddrinfo", fail
    )
    with pytest.raises(BadInputError, match=r"name can't be found\. Are you offline\?"):
        fetch("https://news.example.org/a", LOCAL)


def test_a_name_that_is_looked_for_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    found = threading.Event()

    def wait(*_arguments: object, **_options: object) -> list[object]:
        found.wait(10)
        return []

    monkeypatch.setattr(
        "annotator.formats.articles.fetching.web_connections.socket.getaddrinfo", wait
    )
    with pytest.raises(BadInputError, match="could not be fetched in time"):
        fetch("https://news.example.org/a", replace(LOCAL, seconds=0.05))
    found.set()


def test_a_server_that_cannot_prove_who_it_is_is_left() -> None:
    with (
        serving(sending(b"Hello, this is no TLS.")) as server,
        pytest.raises(BadInputError, match=r"can't prove who it is|could not be fetched"),
    ):
        fetch(server.replace("http:", "https:") + "/", LOCAL)
    assert ssl.create_default_context().verify_mode is ssl.CERT_REQUIRED


def test_a_server_that_lies_about_its_type_is_not_believed() -> None:
    lie = "Content-Type: application/pdf"
    assert readers.format_of(fetched(sending(page(), lie), "/a.pdf")) == "html"
    pdf = sending(b"%PDF-1.7\n", "Content-Type: text/html")
    assert readers.format_of(fetched(pdf, "/a.php")) == "pdf"
    with pytest.raises(BadInputError, match="is a picture"):
        readers.format_of(fetched(sending(b"\x89PNG\r\n", "Content-Type: text/html")))


def test_the_person_can_stop_it() -> None:
    def stop() -> None:
        raise Cancelled("Stopped.")

    with serving(trickling(b"HTTP/1.1 200 OK\r\n\r\n")) as server, pytest.raises(Cancelled):
        fetch(server, LOCAL, stop)
