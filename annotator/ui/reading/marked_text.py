"""One line of marked-up text: what a counterpart has dropped, added and moved."""

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QColor

from annotator.domain.comparison.differences import Difference, PieceKind
from annotator.domain.comparison.wording import Stretch
from annotator.ui.appearance.colors import readable
from annotator.ui.appearance.theme import Theme

DROPPED = QColor("#b3261e")
ADDED = QColor("#1a7f37")


def marked_up(one: str, other: str, difference: Difference, theme: Theme) -> str:
    """Return HTML of the second sentence with what it dropped struck and what it added underlined.

    Never by colour alone: dropped words are struck through, added ones underlined, moved ones in
    italics. The sentences themselves are escaped: whatever stands in them is shown as text.
    """
    dropped = readable(DROPPED, theme.chrome).name()
    added = readable(ADDED, theme.chrome).name()
    style = {
        PieceKind.KEPT: ("", ""),
        PieceKind.ADDED: (f'<u style="color:{added}">', "</u>"),
        PieceKind.MOVED: ("<i>", "</i>"),
    }
    parts: list[str] = []
    place = 0
    for kind, stretch, gone in _steps(difference):
        if gone is not None:
            struck = escape(one[gone.start : gone.end])
            before, after = (" ", "") if parts and not parts[-1].endswith(" ") else ("", " ")
            parts.append(f'{before}<s style="color:{dropped}">{struck}</s>{after}')
        elif stretch is not None:
            opening, closing = style[kind]
            parts.append(escape(other[place : stretch.start]))
            parts.append(f"{opening}{escape(other[stretch.start : stretch.end])}{closing}")
            place = stretch.end
    parts.append(escape(other[place:]))
    return "".join(parts)


def _steps(
    difference: Difference,
) -> Iterator[tuple[PieceKind, Stretch | None, Stretch | None]]:
    """Yield each piece with its place in the second sentence, or what is gone of the first."""
    for piece in difference.pieces:
        if piece.other is None:
            yield piece.kind, None, piece.one
        else:
            yield piece.kind, piece.other, None
