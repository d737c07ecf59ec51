"""The themes: every colour that the window uses, by purpose."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

READING_FAMILIES: Final = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Iowan Old Style",
    "Noto Serif",
    "Georgia",
    "Cambria",
    "DejaVu Serif",
    # Otherwise the characters of one Japanese sentence come from two fonts.
    "Noto Serif CJK SC",
    "Songti SC",
    "SimSun",
)


class ThemeChoice(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme.

    Attributes:
        is_dark: Whether light text stands on dark paper.
        paper: The background of articles.
        ink: Body text.
        faint: Furniture and captions; still readable.
        chrome: The background of bars and lists.
        chrome_ink: Text on chrome.
        chrome_faint: Lesser text on chrome.
        line: Lines between areas.
        empty: The bar of a sentence without a label.
        current: The background of the current sentence.
        current_edge: The edge of the current sentence.
        chosen: The background of the other sentences of a selected range.
        match: The background of counterparts of the current sentence.
        found: The background of words that a search has found.
        found_ink: Those words.
        accent: Progress, focus, the chosen row of a list.
        accent_ink: Text on the accent.
    """

    is_dark: bool
    paper: QColor
    ink: QColor
    faint: QColor
    chrome: QColor
    chrome_ink: QColor
    chrome_faint: QColor
    line: QColor
    empty: QColor
    current: QColor
    current_edge: QColor
    chosen: QColor
    match: QColor
    found: QColor
    found_ink: QColor
    accent: QColor
    accent_ink: QColor


LIGHT: Final = Theme(
    is_dark=False,
    paper=QColor("#fffdf9"),
    ink=QColor("#22201d"),
    faint=QColor("#716c64"),
    chrome=QColor("#f3f0ea"),
    chrome_ink=QColor("#2b2925"),
    chrome_faint=QColor("#67625a"),
    line=QColor("#d9d4ca"),
    empty=QColor("#908a80"),
    current=QColor("#fdf0c8"),
    current_edge=QColor("#a67c00"),
    chosen=QColor("#f8f2df"),
    match=QColor("#cfe0f6"),
    found=QColor("#ffd24d"),
    found_ink=QColor("#1d1a12"),
    accent=QColor("#2f5f8f"),
    accent_ink=QColor("#ffffff"),
)

DARK: Final = Theme(
    is_dark=True,
    paper=QColor("#1d1e20"),
    ink=QColor("#e6e2da"),
    faint=QColor("#a9a399"),
    chrome=QColor("#27282b"),
    chrome_ink=QColor("#e3e0da"),
    chrome_faint=QColor("#a7a299"),
    line=QColor("#3b3c40"),
    empty=QColor("#77736c"),
    current=QColor("#3d341a"),
    current_edge=QColor("#d9b24a"),
    chosen=QColor("#332f23"),
    match=QColor("#233a57"),
    found=QColor("#e0b02e"),
    found_ink=QColor("#16140d"),
    accent=QColor("#7fb2e5"),
    accent_ink=QColor("#10161c"),
)

BLACK_ON_WHITE: Final = Theme(
    is_dark=False,
    paper=QColor("#ffffff"),
    ink=QColor("#000000"),
    faint=QColor("#474747"),
    chrome=QColor("#ffffff"),
    chrome_ink=QColor("#000000"),
    chrome_faint=QColor("#3b3b3b"),
    line=QColor("#929292"),
    empty=QColor("#4a4a4a"),
    current=QColor("#ffefa3"),
    current_edge=QColor("#000000"),
    chosen=QColor("#fff7d6"),
    match=QColor("#cfe4ff"),
    found=QColor("#ffd000"),
    found_ink=QColor("#000000"),
    accent=QColor("#003e92"),
    accent_ink=QColor("#ffffff"),
)

WHITE_ON_BLACK: Final = Theme(
    is_dark=True,
    paper=QColor("#000000"),
    ink=QColor("#ffffff"),
    faint=QColor("#c8c8c8"),
    chrome=QColor("#000000"),
    chrome_ink=QColor("#ffffff"),
    chrome_faint=QColor("#d2d2d2"),
    line=QColor("#626262"),
    empty=QColor("#b4b4b4"),
    current=QColor("#453a00"),
    current_edge=QColor("#ffe14d"),
    chosen=QColor("#2b2600"),
    match=QColor("#00356b"),
    found=QColor("#ffe14d"),
    found_ink=QColor("#000000"),
    accent=QColor("#8fd0ff"),
    accent_ink=QColor("#000000"),
)


def theme_for(*, is_dark: bool, has_contrast: bool) -> Theme:
    """Return the theme that the person or their system wants.

    Args:
        is_dark: Whether light text stands on dark paper.
        has_contrast: Whether the system asks for high contrast.
    """
    if has_contrast:
        return WHITE_ON_BLACK if is_dark else BLACK_ON_WHITE
    return DARK if is_dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Return the palette for Qt's own widgets."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.chrome_ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.chrome,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.chrome,
        QPalette.ColorRole.ButtonText: theme.chrome_ink,
        QPalette.ColorRole.BrightText: theme.accent_ink,
        QPalette.ColorRole.ToolTipBase: theme.chrome,
        QPalette.ColorRole.ToolTipText: theme.chrome_ink,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Midlight: theme.line.lighter(108),
        QPalette.ColorRole.Dark: theme.line.darker(130),
        QPalette.ColorRole.Light: theme.paper.lighter(110),
        QPalette.ColorRole.Shadow: QColor("#000000"),
    }
    for role, color in roles.items():
        result.setColor(role, color)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.faint)
    return result


def menu_palette(colors: QPalette) -> QPalette:
    """Return the palette for menus, in which edges are visible on dark chrome.

    The style draws edges, check boxes and separators darker than the colour of the window.

    Args:
        colors: The palette of the program.
    """
    result = QPalette(colors)
    if colors.color(QPalette.ColorRole.Base).lightness() < colors.text().color().lightness():
        result.setColor(QPalette.ColorRole.Window, DARK.empty.lighter(140))
        result.setColor(QPalette.ColorRole.Dark, DARK.line.lighter(150))
    return result


def heading_font(usual: QFont, times: float) -> QFont:
    """Return a heading font: the typeface of the articles, `times` as large as a usual font."""
    font = QFont(usual)
    font.setFamilies(list(READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPointSizeF(usual.pointSizeF() * times)
    return font


def reading_font(zoom: float) -> QFont:
    """Return the font of the articles; `zoom` 1 is a comfortable size for a day's reading."""
    font = QFont()
    font.setFamilies(list(READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    base = QGuiApplication.font().pointSizeF()
    font.setPointSizeF(max(base, 9.0) * 1.12 * zoom)
    return font
