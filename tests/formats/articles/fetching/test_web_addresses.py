"""Which machines are asked: those a person names, and of others none that is not public."""

import contextlib
import socket
from dataclasses import replace
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.fetching.web_addresses import checked, is_public
from annotator.formats.articles.fetching.web_limits import Limits
from annotator.formats.articles.fetching.web_pages import fetch
from tests.formats.articles.fetching.servers import LOCAL, fetched, refused, sending, serving


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
        pytest.raises(BadInputError, match="redirects more than 5 times"),
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


@given(st.text(max_size=30) | st.text(st.characters(categories=["Cs"]), max_size=2))
def test_no_address_breaks_the_check(rest: str) -> None:
    for start in ("http://", "https://a.example/", ""):
        with contextlib.suppress(BadInputError):
            parts = checked(start + rest, "this")
            assert parts.scheme in {"http", "https"}
            assert f"{parts.netloc}{parts.path}{parts.query}".isascii()
            assert " " not in parts.netloc + parts.path + parts.query
