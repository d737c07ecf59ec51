"""Contrast: every pair of colours in use can be read or seen, in every theme."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.project.color_vision import proposals
from annotator.ui.appearance import theme_switch
from annotator.ui.appearance.colors import MARK_CONTRAST, TEXT_CONTRAST, contrast, mixed, readable
from annotator.ui.appearance.theme import (
    BLACK_ON_WHITE,
    DARK,
    LIGHT,
    WHITE_ON_BLACK,
    Theme,
    ThemeChoice,
    palette,
)
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.reading.block_painter import MATCHES, TINT
from annotator.ui.reading.marked_text import ADDED, DROPPED, FINDING_STRENGTH
from annotator.ui.report_page.shades import ink_on, mark, shade, warm_shade
from tests.examples import examples

STRONG = [BLACK_ON_WHITE, WHITE_ON_BLACK]
all_themes = pytest.mark.parametrize(
    "theme", [LIGHT, DARK, *STRONG], ids=["light", "dark", "black", "white"]
)
ENHANCED = 7.0
"""WCAG 2.2, 1.4.6."""
Role = QPalette.ColorRole
TEXT_ROLES = [
    (Role.Text, Role.Base), (Role.Text, Role.AlternateBase), (Role.WindowText, Role.Window),
    (Role.ButtonText, Role.Button), (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase), (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window), (Role.Link, Role.Base), (Role.Link, Role.Window),
]  # fmt: skip
USED = [label.color for label in DEFAULT_LABELS]
HUES = [QColor(color) for color in (*USED, *proposals(USED))]


def papers(theme: Theme) -> Iterator[QColor]:
    """What a sentence may stand on."""
    yield from (theme.paper, theme.current, theme.chosen)
    yield from (mixed(theme.match, theme.paper, match.strength) for match in MATCHES.values())
    yield from (mixed(hue, theme.paper, TINT) for hue in HUES)


def chosen_rows(theme: Theme) -> Iterator[QColor]:
    """What the row of a list or the header of a column stands on while it is chosen."""
    yield from (mixed(theme.accent, theme.chrome, share) for share in (0.13, 0.16, 0.2))


def texts(theme: Theme) -> Iterator[tuple[str, QColor, QColor]]:
    """Every text and what it stands on."""
    colors = palette(theme)
    for text_role, role in TEXT_ROLES:
        yield f"{text_role.name} on {role.name}", colors.color(text_role), colors.color(role)
    for paper in papers(theme):
        yield "a sentence", theme.ink, paper
        yield "furniture", readable(theme.faint, paper), paper
        yield "the sign of a counterpart", readable(theme.accent, paper), paper
        yield "what is struck", readable(DROPPED, paper), paper
        yield "what is added", readable(ADDED, paper), paper
        for hue in HUES:
            yield "a label's letter", readable(hue, paper), paper
    yield "words found", theme.found_ink, theme.found
    finding = mixed(theme.found, theme.paper, FINDING_STRENGTH)
    yield "what a finding is about", readable(theme.ink, finding), finding
    yield "on chrome", theme.chrome_ink, theme.chrome
    yield "lesser text on chrome", theme.chrome_faint, theme.chrome
    yield "on the accent", theme.accent_ink, theme.accent
    for row in chosen_rows(theme):
        yield "a chosen row", theme.chrome_ink, row
        yield "lesser text in it", readable(theme.chrome_faint, row), row
    for hue in HUES:
        yield "a key cap", theme.chrome, readable(hue, theme.chrome)
        for share in (0.16, 0.30):
            yield "a key that is pressed", theme.chrome_ink, mixed(hue, theme.chrome, share)
        yield "a bar's share", ink_on(mark(theme, hue.name())), mark(theme, hue.name())
        ground = mixed(hue, theme.paper, 0.14)
        yield "a side of a pair", readable(hue, ground), ground
    for hundredths in range(0, 101, 5):
        for fill in (shade(theme, hundredths / 100), warm_shade(theme, hundredths / 100)):
            yield "a cell of a heat map", ink_on(fill), fill


def marks(theme: Theme) -> Iterator[tuple[str, QColor, QColor]]:
    """Every mark that says something without words, and what it stands on."""
    yield "the edge of the current sentence", theme.current_edge, theme.paper
    for paper in papers(theme):
        yield "the bar of what has no label", readable(theme.empty, paper, MARK_CONTRAST), paper
        yield "the dot of a note", readable(theme.current_edge, paper, MARK_CONTRAST), paper
        for hue in HUES:
            yield "a label's bar", readable(hue, paper, MARK_CONTRAST), paper
    for ground in (theme.paper, theme.chrome, *chosen_rows(theme)):
        yield "focus, progress, a chosen row", theme.accent, ground
    for ground in (theme.paper, theme.chrome):
        yield "the handle of a scroll bar, the edge of a box", theme.empty, ground
    yield "progress on its rail", theme.accent, theme.line
    yield "a counterpart on the map", theme.accent, theme.paper
    yield "a word found on the map", readable(theme.found, theme.paper, MARK_CONTRAST), theme.paper


def test_contrast_by_wcags_extremes() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.01)


@all_themes
def test_every_text_can_be_read(theme: Theme) -> None:
    dim = {
        f"{name}: {text.name()} on {ground.name()}, {contrast(text, ground):.2f}"
        for name, text, ground in texts(theme)
        if contrast(text, ground) < TEXT_CONTRAST
    }
    assert dim == set()


@all_themes
def test_every_mark_can_be_seen(theme: Theme) -> None:
    dim = {
        f"{name}: {sign.name()} on {ground.name()}, {contrast(sign, ground):.2f}"
        for name, sign, ground in marks(theme)
        if contrast(sign, ground) < MARK_CONTRAST
    }
    assert dim == set()


@examples(60)
@given(red=st.integers(0, 255), green=st.integers(0, 255), blue=st.integers(0, 255))
def test_a_label_of_any_colour_can_be_read(red: int, green: int, blue: int) -> None:
    hue = QColor(red, green, blue)
    for theme in (LIGHT, DARK):
        for paper in (theme.paper, theme.current, theme.chrome, mixed(hue, theme.paper, TINT)):
            assert contrast(readable(hue, paper), paper) >= TEXT_CONTRAST
            assert contrast(readable(hue, paper, MARK_CONTRAST), paper) >= MARK_CONTRAST


def test_a_hue_stays_itself_where_it_can_be_read() -> None:
    hue = QColor("#0072b2")
    assert readable(hue, QColor("#ffffff")) == hue


@pytest.mark.parametrize("theme", STRONG, ids=["black", "white"])
def test_high_contrast_is_what_wcag_calls_enhanced(theme: Theme) -> None:
    colors = palette(theme)
    for text_role, role in TEXT_ROLES:
        assert contrast(colors.color(text_role), colors.color(role)) >= ENHANCED, text_role
    for paper in papers(theme):
        assert contrast(theme.ink, paper) >= ENHANCED
    assert contrast(theme.line, theme.chrome) >= MARK_CONTRAST


def test_who_has_set_their_system_to_high_contrast_has_it(
    themes: ThemeSwitch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme_switch, "wants_contrast", lambda _: True)
    themes.choose(ThemeChoice.DARK)
    assert themes.theme is WHITE_ON_BLACK
    themes.choose(ThemeChoice.LIGHT)
    assert themes.theme is BLACK_ON_WHITE
    monkeypatch.undo()
    themes.choose(ThemeChoice.LIGHT)
    assert themes.theme is LIGHT
