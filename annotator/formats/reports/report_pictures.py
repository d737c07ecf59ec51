"""The pictures of the HTML report as SVG; whatever comes from the workspace is escaped.

Every picture's figures stand in a table below it too.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from annotator.domain.agreement.figures import PairAgreement
from annotator.domain.labels import Label
from annotator.domain.people import Annotator
from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import OutletLabels, Report
from annotator.domain.reporting.voice import Voice
from annotator.domain.reporting.wording import coefficient, n_sentences, percent, whole
from annotator.domain.reporting.work_tables import outlet_title
from annotator.formats.reports.report_style import checked_color, ink_on, shade

_NAME_WIDTH: Final = 150
_NAME_LETTERS: Final = 19
_CELL: Final = 64
_CELL_LETTERS: Final = 8
_ROW: Final = 34
_BAR: Final = 24
_BAR_WIDTH: Final = 560
_OUTLETS_WIDTH: Final = _NAME_WIDTH + _BAR_WIDTH + 60
_LEGEND_LINE: Final = 22
_LEAST_SIZE: Final = 0.75
"""How far a picture shrinks on a narrow screen, before it is scrolled instead."""
_LEAST_TEXT: Final = 50
_LEAST_LETTER: Final = 16
"""Narrower stretches of a bar hold no share, or not even a letter; in units of the picture."""


def heat_map(report: Report, voice: Voice) -> str:
    """Return the annotators against each other, shaded by Cohen's kappa, with the figures."""
    people = [each.annotator for each in report.agreement.annotators]
    pairs = {frozenset((pair.one.id, pair.other.id)): pair for pair in report.agreement.by_pair}
    size = len(people) * _CELL
    head = 46
    parts = []
    for column, person in enumerate(people):
        middle = _NAME_WIDTH + (column + 0.5) * _CELL
        for line, words in enumerate(reversed(_two_lines(person.name))):
            name = _cut(words, _CELL_LETTERS)
            parts.append(_text(middle, head - 10 - 16 * line, name, "middle", "faint"))
    for row, person in enumerate(people):
        top = head + row * _CELL
        name = _cut(person.name, _NAME_LETTERS)
        parts.append(_text(_NAME_WIDTH - 12, top + _CELL / 2 + 5, name, "end"))
        for column, other in enumerate(people):
            found = pairs.get(frozenset((person.id, other.id)))
            left = _NAME_WIDTH + column * _CELL
            parts.extend(_pair_cell(left, top, (person, other), found, voice))
    return _svg(
        _NAME_WIDTH + size + 2,
        head + size + 2,
        voice.say(
            Phrase("Cohen’s κ for each pair of annotators; the table below has the same figures.")
        ),
        parts,
    )


def outlet_bars(report: Report, voice: Voice) -> str:
    """Return a bar an outlet, divided by its shares of labels."""
    labels = report.content_labels()
    outlets = [each for each in report.outlets if each.content]
    parts, top = _legend(labels)
    for row, outlet in enumerate(outlets):
        parts.extend(_bar(top + row * _ROW, outlet, labels, voice))
    return _svg(
        _OUTLETS_WIDTH,
        top + len(outlets) * _ROW,
        voice.say(Phrase("Shares of labels by outlet; the table below has the same figures.")),
        parts,
    )


def _two_lines(name: str) -> list[str]:
    """Return a name as the lines that stand above a column: the first word, then the others."""
    return [line for line in name.split(maxsplit=1) if line]


def _pair_cell(
    left: float,
    top: float,
    people: tuple[Annotator, Annotator],
    pair: PairAgreement | None,
    voice: Voice,
) -> Iterator[str]:
    if pair is None:
        yield _rect(left + 2, top + 2, _CELL - 4, _CELL - 4, "outline", opacity=0.35)
        return
    value = pair.agreement.coefficients.cohen_kappa.value
    step = 0 if value is None else shade(value)
    text = "—" if value is None else voice.say(coefficient(value))
    one, other = (each.name for each in people)
    says = voice.say(
        Phrase("{one} and {other}: undefined", one=one, other=other)
        if value is None
        else Phrase("{one} and {other}: {value}", one=one, other=other, value=text)
    )
    yield f"<g><title>{escape(says)}</title>"
    yield _rect(left + 2, top + 2, _CELL - 4, _CELL - 4, f"shade{step} outlined")
    yield _text(left + _CELL / 2, top + _CELL / 2 + 5, text, "middle", f"ink{step}")
    yield "</g>"


def _legend(labels: Sequence[Label]) -> tuple[list[str], int]:
    """Return the labels with their colours, and where what follows begins."""
    parts: list[str] = []
    left, top = _NAME_WIDTH, 4
    for label in labels:
        name = _cut(label.title, _NAME_LETTERS)
        width = 44 + 8 * sum(map(_room, name))
        if left + width > _OUTLETS_WIDTH:
            left, top = _NAME_WIDTH, top + _LEGEND_LINE
        parts.append(_rect(left, top, 14, 14, "outlined", fill=checked_color(label.color)))
        parts.append(_text(left + 20, top + 12, name, "start"))
        left += width
    return parts, top + 30


def _bar(top: float, outlet: OutletLabels, labels: Sequence[Label], voice: Voice) -> Iterator[str]:
    name = voice.say(outlet_title(outlet))
    says = f"{name}: {voice.say(n_sentences(outlet.content))}"
    yield f"<g><title>{escape(says)}</title>"
    yield _text(_NAME_WIDTH - 12, top + _BAR / 2 + 5, _cut(name, _NAME_LETTERS), "end")
    left = float(_NAME_WIDTH)
    for label in labels:
        width = _BAR_WIDTH * outlet.share(label.name)
        if width <= 0:
            continue
        fill = checked_color(label.color)
        yield _rect(left, top, width, _BAR, "outlined", fill=fill)
        middle, share = left + width / 2, voice.say(percent(outlet.share(label.name)))
        letter = label.shortcut[:2]
        if width >= _LEAST_LETTER:
            text = f"{letter} {share}" if width >= _LEAST_TEXT else letter
            yield _text(middle, top + _BAR / 2 + 5, text, "middle", ink=ink_on(fill))
        left += width
    yield _text(_NAME_WIDTH + _BAR_WIDTH + 10, top + _BAR / 2 + 5, voice.say(whole(outlet.content)),
                "start", "faint")  # fmt: skip
    yield "</g>"


def _svg(width: float, height: float, says: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'style="min-width: {width * _LEAST_SIZE:g}px" role="img" aria-label="{escape(says)}">'
        f"{''.join(parts)}</svg>"
    )


def _rect(  # noqa: PLR0913 - a rectangle has four sides
    left: float, top: float, width: float, height: float, style: str, *, fill: str = "",
    opacity: float = 1,
) -> str:  # fmt: skip
    colored = f' fill="{escape(fill)}"' if fill else ""
    faded = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return (
        f'<rect class="{style}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}"{colored}{faded}/>'
    )


def _text(
    left: float, top: float, text: str, anchor: str, style: str = "", *, ink: str = ""
) -> str:
    styled = f' class="{style}"' if style else ""
    inked = f' style="fill:{ink}"' if ink else ""
    return (
        f'<text x="{left:.1f}" y="{top:.1f}" text-anchor="{anchor}"{styled}{inked}>'
        f"{escape(text)}</text>"
    )


def _cut(text: str, letters: int) -> str:
    """Return as much of the text as there is room for; wide letters take the room of two."""
    room = letters
    for place, letter in enumerate(text):
        room -= _room(letter)
        if room < 0:
            return f"{text[: max(place - 1, 1)]}…"
    return text


def _room(letter: str) -> int:
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
