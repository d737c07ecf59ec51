"""Fetching from servers of our own, good and bad; nothing here leaves the machine."""

import contextlib
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError, Cancelled
from annotator.formats.articles import readers
from annotator.formats.articles.fetching.web_addresses import Address, checked, is_public
from annotator.formats.articles.fetching.web_limits import Limits
from annotator.formats.articles.fetching.web_pages import fetch
from annotator.formats.articles.sources import Source
from tests.formats.articles.pages import page

Answer = Callable[[socket.socket, str], None]


def anyone(_address: Address) -> bool:
    return True


LOCAL = Limits(seconds=10, may_ask=anyone)
MEGABYTE = 1024 * 1024


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


def test_a_page_is_fetched_with_what_its_server_says_of_it() -> None:
    found = fetched(sending(page(), "Content-Type: text/html; charset=UTF-8"), "/n/a.html?x=1#top")
    assert found.data == page()
    assert (found.short, found.charset) == ("a.html", "utf-8")
    assert found.url.endswith("/n/a.html?x=1")


def test_a_packed_page_is_unpacked() -> None:
    answer = sending(gzip.compress(page()), "Content-Encoding: gzip")
    assert fetched(answer).data == page()


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


def redirecting(line: socket.socket, path: str) -> None:
    number = int(path.removeprefix("/") or 0)
    if number == 0:
        sending(b"Here.")(line, path)
    else:
        sending(b"", f"Location: /{number - 1}", status="302 Found")(line, path)


def test_it_goes_where_it_is_sent_but_not_for_ever() -> None:
    found = fetched(redirecting, "/5")
    assert found.data == b"Here."
    assert found.url.endswith("/0")
    assert "more than 5 times" in refused(redirecting, "/6")
    assert "more than 5 times" in refused(sending(b"", "Location: /a", status="301 Moved"))


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("file:///etc/passwd", "leads to file: addresses; only http and https"),
        ("ftp://example.org/", "leads to ftp:"),
        ("http://[::1", "not a web address"),
        ("http://ana:secret@127.0.0.1/", "a name or a password"),
    ],
)
def test_it_is_sent_nowhere_but_to_pages(location: str, reason: str) -> None:
    assert reason in refused(sending(b"", f"Location: {location}", status="302 Found"))


def test_it_is_not_sent_to_a_machine_that_is_not_public() -> None:
    with serving(sending(b"A secret.")) as inner:
        first = Limits(seconds=10, may_ask=lambda address: str(address) == "127.0.0.1")
        elsewhere = inner.replace("127.0.0.1", "127.0.0.2")
        sentence = refused(sending(b"", f"Location: {elsewhere}/", status="302 Found"), "/a", first)
    assert "leads to 127.0.0.2, which is not on the public internet" in sentence


@pytest.mark.parametrize(
    "host",
    [
        "127.1", "2130706433", "0x7f000001", "127.0.0.2", "0.0.0.0",  # noqa: S104 - an address that is asked for, not one that is bound
        "[::]",
        "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "[fe80::1]", "[fd00::1]",
        "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1", "100.64.0.1",
    ],
)  # fmt: skip
def test_machines_that_are_not_public_are_never_asked(host: str) -> None:
    with pytest.raises(BadInputError, match=r"not on the public internet|name can't be found"):
        fetch(f"http://{host}:9/")


@pytest.fixture(params=["127.0.0.1", "localhost"])
def loopback(request: pytest.FixtureRequest) -> str:
    """A name of this machine, if it knows it."""
    name = str(request.param)
    try:
        socket.getaddrinfo(name, 80)
    except socket.gaierror:
        pytest.skip(f"this machine does not know {name}")
    return name


def test_a_server_on_this_machine_is_asked_where_a_person_names_it(loopback: str) -> None:
    with serving(sending(b"Here.")) as own:
        here = own.replace("127.0.0.1", loopback)
        assert fetch(here).data == b"Here."
        sends_on = sending(b"", f"Location: {here}/", status="302 Found")
        with serving(sends_on) as other, pytest.raises(BadInputError, match="not on the public"):
            fetch(other)


def test_a_server_on_this_machine_may_send_on_to_itself() -> None:
    with (
        serving(sending(b"", "Location: /again", status="302 Found")) as own,
        pytest.raises(BadInputError, match="sends on to another page more than 5 times"),
    ):
        fetch(own)


def test_public_addresses_are_public() -> None:
    assert is_public(ip_address("93.184.216.34"))
    assert is_public(ip_address("2606:2800:220:1:248:1893:25c8:1946"))


def test_the_address_that_was_checked_is_the_one_that_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look_up = socket.getaddrinfo
    asked: list[str] = []

    def once(host: str, port: int, *rest: int, **options: int) -> object:
        if host != "name.example":
            return look_up(host, port, *rest, **options)
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "127.0.0.9"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0))]

    monkeypatch.setattr(
        "annotator.formats.articles.fetching.web_connections.socket.getaddrinfo", once
    )
    limits = replace(LOCAL, may_ask=lambda address: str(address) == "127.0.0.1")
    with serving(sending(b"Here.")) as server:
        address = server.replace("127.0.0.1", "name.example")
        assert fetch(address, limits).data == b"Here."
        assert asked == ["name.example"]
        with pytest.raises(BadInputError, match="not on the public internet"):
            fetch(address, limits)


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
        (sending(b"ab", "Content-Length: 90"), "makes no sense"),
        (sending(b"ab", "Content-Encoding: gzip"), "damaged: it can't be unpacked"),
        (sending(gzip.compress(page())[:-60], "Content-Encoding: gzip"), "damaged: it can't be"),
        (sending(b"ab", "Content-Encoding: br"), "compression that can't be opened (br)"),
        (lambda line, _path: line.sendall(b"SSH-2.0-OpenSSH\r\n"), "makes no sense"),
        (lambda line, _path: line.close(), "could not be fetched"),
        (sending(b"x\r\n", "Transfer-Encoding: chunked"), "makes no sense"),
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


@given(st.text(max_size=30) | st.text(st.characters(categories=["Cs"]), max_size=2))
def test_no_address_breaks_the_check(rest: str) -> None:
    for start in ("http://", "https://a.example/", ""):
        with contextlib.suppress(BadInputError):
            parts = checked(start + rest, "this")
            assert parts.scheme in {"http", "https"}
            assert f"{parts.netloc}{parts.path}{parts.query}".isascii()
            assert " " not in parts.netloc + parts.path + parts.query
