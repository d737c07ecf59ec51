"""The look of what Qt draws: calm controls with room in them, scroll bars that stay slim.

Sizes in `em` follow the text size of the system.
"""

from pathlib import Path
from typing import Final

from annotator.services.resources import resource
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme

_MENUS: Final = "QMenu { menu-scrollable: 1; }"
"""Without this, a menu higher than the screen becomes wider than the screen."""
_PLAIN_ROWS: Final = 'QListView[plain_rows="true"]'
_FIELDS: Final = "QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox"


def style_sheet(theme: Theme) -> str:
    """Return the one style sheet there is."""
    return _scroll_bars(theme) + _buttons(theme) + _fields(theme) + _tables(theme) + _MENUS


def _scroll_bars(theme: Theme) -> str:
    # Wide ones would stand in every column.
    handle, hover = theme.empty.name(), theme.chrome_faint.name()
    return f"""
        QScrollBar {{ background: transparent; border: none; margin: 0; }}
        QScrollBar:vertical {{ width: 9px; }}
        QScrollBar:horizontal {{ height: 9px; }}
        QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 1px 3px 1px 2px; }}
        QScrollBar::handle:vertical {{ min-height: 28px; }}
        QScrollBar::handle:horizontal {{ min-width: 28px; }}
        QScrollBar::handle:hover {{ background: {hover}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _buttons(theme: Theme) -> str:
    edge, paper, accent = theme.empty.name(), theme.paper.name(), theme.accent.name()
    ink = theme.ink.name()
    hover = mixed(theme.accent, theme.paper, 0.1).name()
    pressed = mixed(theme.accent, theme.paper, 0.22).name()
    return f"""
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QPushButton {{
            background: {paper}; color: {theme.chrome_ink.name()};
            border: 1px solid {edge}; border-radius: 5px; padding: 4px 13px; outline: none;
        }}
        QPushButton:hover {{ background: {hover}; }}
        QPushButton:pressed {{ background: {pressed}; }}
        QPushButton:default {{ border-color: {accent}; }}
        QPushButton:focus {{ border: 2px solid {accent}; padding: 3px 12px; }}
        QPushButton[stands_out="true"] {{ padding: 7px 20px; }}
        QPushButton[stands_out="true"]:focus {{ padding: 6px 19px; }}
        QPushButton:disabled {{
            background: {theme.chrome.name()}; color: {theme.faint.name()};
            border-color: {theme.line.name()};
        }}
        QRadioButton::indicator {{
            border: 1px solid {edge}; border-radius: 0.45em; background: {paper};
            width: 0.9em; height: 0.9em;
        }}
        QRadioButton::indicator:checked {{
            background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
                stop: 0 {ink}, stop: 0.5 {ink}, stop: 0.65 {paper}, stop: 1 {paper});
        }}
        QListView::indicator, QTreeView::indicator, QTableView::indicator, QCheckBox::indicator {{
            border: 1px solid {edge}; border-radius: 2px; background: {paper};
            width: 0.85em; height: 0.85em;
        }}
        QListView::indicator:checked, QTreeView::indicator:checked,
        QTableView::indicator:checked, QCheckBox::indicator:checked {{
            image: url("{_mark("tick", theme)}");
        }}
        QCheckBox::indicator:disabled {{
            background: {theme.chrome.name()}; border-color: {theme.line.name()};
        }}
    """


def _fields(theme: Theme) -> str:
    # The ring of a combo box grows outwards: Qt takes its padding for the list's as well, and one
    # that is another with the focus cuts off the last row.
    down, up = _mark("down", theme), _mark("up", theme)
    edge, accent = theme.empty.name(), theme.accent.name()
    return f"""
        {_FIELDS} {{
            background: {theme.paper.name()}; color: {theme.ink.name()};
            border: 1px solid {edge}; border-radius: 5px; padding: 3px 6px;
        }}
        QPlainTextEdit {{ padding: 2px; }}
        QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
            border: 2px solid {accent}; padding: 2px 5px;
        }}
        QPlainTextEdit:focus {{ padding: 1px; }}
        QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
            background: {theme.chrome.name()}; color: {theme.faint.name()};
            border-color: {theme.line.name()};
        }}
        QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{
            border: none; padding: 0; background: transparent;
        }}
        QComboBox {{ padding: 3px 2px 3px 8px; margin: 1px 0; }}
        QComboBox:focus {{ padding: 3px 1px 3px 7px; margin: 0; }}
        QComboBox::drop-down {{ border: none; width: 22px; }}
        QComboBox::down-arrow {{ image: url("{down}"); width: 0.9em; height: 0.9em; }}
        QComboBox QAbstractItemView {{ border: 1px solid {edge}; }}
        QAbstractSpinBox {{ padding-right: 26px; qproperty-alignment: AlignRight; }}
        QAbstractSpinBox:focus {{ padding-right: 25px; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
            border: none; background: transparent; width: 20px; subcontrol-origin: border;
        }}
        QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
        QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
        QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 0.8em; height: 0.8em; }}
        QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 0.8em; height: 0.8em; }}
    """


def _tables(theme: Theme) -> str:
    line, edge = theme.line.name(), mixed(theme.empty, theme.line, 0.4).name()
    chosen = mixed(theme.accent, theme.paper, 0.22).name()
    return f"""
        QTableWidget, QTreeWidget, QListWidget, {_PLAIN_ROWS} {{ border: 1px solid {edge}; }}
        QTableWidget[whole_rows="true"] {{ outline: none; }}
        QTableWidget:focus, QTreeWidget:focus, QListWidget:focus, {_PLAIN_ROWS}:focus {{
            border-color: {theme.accent.name()};
        }}
        QTableWidget::item:selected, QTreeWidget::item:selected, QListWidget::item:selected,
        {_PLAIN_ROWS}::item:selected {{
            background: {chosen}; color: {theme.ink.name()};
        }}
        QTableWidget QHeaderView::section, QTreeWidget QHeaderView::section {{
            background: {theme.chrome.name()}; color: {theme.chrome_faint.name()};
            border: none; border-bottom: 1px solid {line}; padding: 4px 6px;
        }}
        QListWidget::item, {_PLAIN_ROWS}::item {{ padding: 3px 2px; }}
        QTableWidget::item, QTreeWidget::item {{ padding: 0 4px; }}
    """


def _mark(name: str, theme: Theme) -> Path:
    """Return the picture of a mark, in the ink of the theme."""
    return resource("marks", f"{name}-{'dark' if theme.is_dark else 'light'}.svg")
