"""Contrast: every pair of colours in use can be read, in both themes."""

import pytest
from PySide6.QtGui import QColor

from annotator.domain.labels import DEFAULT_LABELS
from annotator.ui.colors import MARK_CONTRAST, TEXT_CONTRAST, contrast, mixed, readable
from annotator.ui.theme import DARK, LIGHT, Theme

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_by_wcags_extremes() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.01)


@themes
def test_text_can_be_read(theme: Theme) -> None:
    pairs = [
        (theme.ink, theme.paper),
        (theme.ink, theme.current),
        (theme.ink, theme.chosen),
        (theme.faint, theme.paper),
        (theme.faint, theme.current),
        (theme.chrome_ink, theme.chrome),
        (theme.chrome_faint, theme.chrome),
        (theme.accent_ink, theme.accent),
        (theme.chrome_ink, mixed(theme.accent, theme.chrome, 0.2)),
        (theme.chrome_ink, mixed(theme.accent, theme.chrome, 0.13)),
    ]
    for text, back in pairs:
        assert contrast(text, back) >= TEXT_CONTRAST, (text.name(), back.name())


@themes
def test_marks_can_be_seen(theme: Theme) -> None:
    for mark, back in [
        (theme.current_edge, theme.paper),
        (theme.accent, theme.chrome),
        (theme.empty, theme.paper),
    ]:
        assert contrast(mark, back) >= MARK_CONTRAST, (mark.name(), back.name())


@themes
@pytest.mark.parametrize("label", DEFAULT_LABELS, ids=lambda label: str(label.name))
def test_labels_can_be_read_on_every_paper(theme: Theme, label: object) -> None:
    hue = QColor(getattr(label, "color"))  # noqa: B009 - a parameter of pytest has no type
    for paper in (
        theme.paper,
        theme.current,
        theme.chosen,
        theme.chrome,
        mixed(hue, theme.paper, 0.09),
    ):
        assert contrast(readable(hue, paper), paper) >= TEXT_CONTRAST
        assert contrast(readable(hue, paper, MARK_CONTRAST), paper) >= MARK_CONTRAST
        assert contrast(theme.ink, paper) >= TEXT_CONTRAST


def test_a_hue_stays_itself_where_it_can_be_read() -> None:
    hue = QColor("#0072b2")
    assert readable(hue, QColor("#ffffff")) == hue
