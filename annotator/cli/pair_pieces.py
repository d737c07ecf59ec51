"""How two counterparts differ, for JSON and as one line of marked-up words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.comparison.differences import PieceKind
from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from annotator.domain.comparison.differences import Piece
    from annotator.domain.comparison.findings import Comparison
    from annotator.domain.comparison.wording import Stretch

_MARKS = {
    PieceKind.DROPPED: "[-{}-]",
    PieceKind.ADDED: "{{+{}+}}",
    PieceKind.MOVED: "{{~{}~}}",
    PieceKind.KEPT: "{}",
}


def pieces(comparison: Comparison, one: str, other: str) -> list[dict[str, Any]]:
    """Return the pieces in the order of the second sentence, with their places and words."""
    return [
        {
            "kind": piece.kind.value,
            "one": _stretch(piece.one, one),
            "other": _stretch(piece.other, other),
        }
        for piece in comparison.difference.pieces
    ]


def findings(comparison: Comparison, one: str, other: str) -> list[dict[str, Any]]:
    """Return the findings, with where they show in the two sentences."""
    return [
        {
            "kind": finding.kind.value,
            "one": [_stretch(stretch, one) for stretch in finding.one],
            "other": [_stretch(stretch, other) for stretch in finding.other],
        }
        for finding in comparison.findings
    ]


def finding_names(comparison: Comparison) -> str:
    """Return what was found in a few words, each once."""
    return ", ".join(dict.fromkeys(finding.kind.value for finding in comparison.findings))


def marked_up(comparison: Comparison, one: str, other: str) -> str:
    """Return the words of both: [-dropped-], {+added+} and {~moved~} ones are marked."""
    return " ".join(_marked(piece, one, other) for piece in comparison.difference.pieces)


def told(comparison: Comparison, one: str, other: str) -> str:
    """Return what a person is told of how two sentences differ, on one line."""
    if one == other:
        return "No difference: the two are identical."
    return f"Difference: {marked_up(comparison, one, other)}"


def _marked(piece: Piece, one: str, other: str) -> str:
    place, text = (piece.other, other) if piece.other else (piece.one, one)
    words = one_line(text[slice(*place)]) if place else ""
    return _MARKS[piece.kind].format(words)


def _stretch(place: Stretch | None, text: str) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"start": place.start, "end": place.end, "text": text[place.start : place.end]}
