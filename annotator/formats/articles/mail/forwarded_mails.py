"""Mails that were sent on: what stands above the first mail, and who sent that and when."""

import re
from typing import Final, NamedTuple

from annotator.domain.texts.text import one_line

_SENT_ON: Final = re.compile(
    r"^(?:>|[^\S\n])*(?:-{3,80}(?!-).{0,60}\b(?:forwarded|original|weitergeleitete?|ursprüngliche"
    r"|reenviado|transféré|d.origine|inoltrato|doorgestuurd|encaminhada)\b.{0,60}"
    r"|begin forwarded message:|(?:anfang der )?weitergeleiteten? nachricht:?"
    r"|inicio del mensaje reenviado:|début du message (?:réexpédié|transféré) ?:"
    r"|inizio messaggio inoltrato:)[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD: Final = re.compile(r"[>\s]*\*?(?P<name>[^\W\d_][\w -]{0,20}?)\*?\s?:\*?(?P<said>.*)")
_FROM: Final = frozenset({"from", "von", "de", "da", "van"})
_SENT: Final = frozenset(
    {"date", "sent", "datum", "gesendet", "enviado", "enviado el", "fecha", "envoyé", "data"}
    | {"inviato", "verzonden", "enviada em", "enviado em"}
)
_SUBJECT: Final = frozenset(
    {"subject", "betreff", "asunto", "objet", "sujet", "oggetto", "onderwerp", "assunto"}
)
_HEAD_WITHIN: Final = 8
"""So many fields stand above a mail that was sent on, at most."""
_ADDRESS: Final = re.compile(r"\s*[<\[(]\s*(?:mailto:)?[^<>\s]+@[^<>\s]+[>\])].*")
_MOST_TIMES: Final = 5


class SentOn(NamedTuple):
    """A mail that was sent on, taken out of the one that it came in.

    Attributes:
        above: What stands above its text; empty if nothing was sent on.
        text: Its text.
        sender: Who sent it first, as far as its head says so.
        date: When, as its head says it.
        subject: What it is about, as its head says it.
    """

    above: str
    text: str
    sender: str = ""
    date: str = ""
    subject: str = ""


def forwarded_apart(plain: str) -> SentOn:
    """Part a mail into what stands above a text that was sent on, and the text.

    Above it stand who sent it on and why, the line that says so, and the fields of the first mail.

    What stands above is not longer than what was sent on: else it is an answer, above what it
    answers. A mail may have been sent on several times.
    """
    found = SentOn("", plain)
    for _ in range(_MOST_TIMES):
        inner = _parted(found.text)
        if not inner.above:
            break
        found = SentOn(
            found.above + inner.above,
            inner.text,
            inner.sender or found.sender,
            inner.date or found.date,
            inner.subject or found.subject,
        )
    return found


def _parted(plain: str) -> SentOn:
    announced = _SENT_ON.search(plain)
    borders = [announced.span()] if announced else []
    start = _head_without_line(plain)
    borders += [(start, start)] if start is not None else []
    if not borders:
        return SentOn("", plain)
    start, end = min(borders)
    head: dict[str, str] = {}
    for line in plain[end:].splitlines(keepends=True):
        field = _FIELD.match(line)
        if field:
            head.setdefault(field["name"].lower(), one_line(field["said"]))
        elif head or line.strip():
            break
        end += len(line)
    above, below = plain[:start].strip(), plain[end:].strip()
    if not below or len(above) > len(below):
        return SentOn("", plain)
    kinds = (_FROM, _SENT, _SUBJECT)
    said = {kind: next((head[n] for n in kind if n in head), "") for kind in kinds}
    sender = _ADDRESS.sub("", said[_FROM]).strip(' "*') or said[_FROM]
    return SentOn(plain[:end], _unquoted(plain[end:]), sender, said[_SENT], said[_SUBJECT])


def _head_without_line(plain: str) -> int | None:
    """Return where the fields of a first mail begin, which no line may announce.

    Some programs write nothing above them. There are three or more: from whom, when, about what.
    """
    at = 0
    names: list[str] = []
    start = 0
    for line in plain.splitlines(keepends=True):
        field = _FIELD.match(line)
        name = field["name"].lower() if field else ""
        if not names and name in _FROM:
            start, names = at, [name]
        elif names and name and len(names) < _HEAD_WITHIN:
            names.append(name)
        elif names:
            if not _SENT.isdisjoint(names) and not _SUBJECT.isdisjoint(names):
                return start
            names = []
        at += len(line)
    return None


def _unquoted(text: str) -> str:
    """Return a text without the marks of quoting, where all of its lines have one."""
    lines = text.split("\n")
    if not all(line.startswith(">") for line in lines if line.strip()):
        return text
    return "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)
