"""What other variants say instead of a pair, as rich text."""

from collections.abc import Sequence
from html import escape

from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.languages.language import tr
from annotator.ui.review_page.pairs.shown_pair import ShownSide


def others_as_html(sides: Sequence[ShownSide], theme: Theme) -> str:
    """Return the sentences with their labels, one below the other; empty if there are none."""
    if not sides:
        return ""
    heading = escape(tr("Review", "The same sentence in other variants"))
    lines = "".join(_line(side, theme) for side in sides)
    return f'<p style="color:{theme.ink.name()}; margin:0 0 4px 0"><b>{heading}</b></p>{lines}'


def _line(side: ShownSide, theme: Theme) -> str:
    ground = mixed(side.hue, theme.paper, 0.14)
    hue = readable(side.hue, ground).name()
    ink, faint = theme.ink.name(), theme.faint.name()
    return (
        '<p style="margin:6px 0 0 0; line-height:140%">'
        f'<span style="background-color:{ground.name()}; color:{hue}">'
        f"<b>&nbsp;{escape(side.letter)}&nbsp;&nbsp;{escape(side.title)}&nbsp;</b></span>"
        f'<span style="color:{faint}">&nbsp;&nbsp;{escape(side.variant)}&nbsp;&nbsp;</span>'
        f'<span style="color:{ink}">{escape(side.text)}</span></p>'
    )
