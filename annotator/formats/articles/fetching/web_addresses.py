"""Web addresses: which may be fetched, and which machines may be asked."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network
from typing import Final, TypeAlias
from urllib.parse import SplitResult, quote, urlsplit

from annotator.domain.errors import BadInputError

Address: TypeAlias = IPv4Address | IPv6Address

PORTS: Final = {"http": 80, "https": 443}
"""The schemes that are fetched, and their usual ports."""

_NAT64: Final = IPv6Network("64:ff9b::/96")
_SAFE: Final = "/%:@!$&'()*+,;=~-._"


def is_public(address: Address) -> bool:
    """Whether an address is on the public internet, and not a detour to one that is not."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inner is not None and not is_public(inner):
            return False
        if address in _NAT64 and not is_public(IPv4Address(int(address) & 0xFFFFFFFF)):
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def checked(here: str, asked: str) -> SplitResult:
    """Return the parts of an address, once they are known to be ones that may be used.

    Raises:
        BadInputError: If they are not.
    """
    try:
        parts = urlsplit(here)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
        path = quote(parts.path or "/", safe=_SAFE)
        query = quote(parts.query, safe=_SAFE + "?")
    except ValueError:
        raise BadInputError("{asked} is not a web address.", asked=asked) from None
    if parts.scheme not in PORTS:
        raise BadInputError(
            "{asked} leads to {scheme}: addresses; only http and https can be fetched.",
            asked=asked, scheme=parts.scheme or "no"
        )  # fmt: skip
    if not host or any(not character.isprintable() or character == " " for character in host):
        raise BadInputError("{asked} is not a web address.", asked=asked)
    if parts.username is not None or parts.password is not None:
        raise BadInputError(
            "{asked} contains a name or a password, which is never sent.", asked=asked
        )
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port in {None, PORTS[parts.scheme]} else f"{shown}:{port}"
    return SplitResult(parts.scheme, netloc, path, query, "")
