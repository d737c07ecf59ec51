"""Headings above the parts of the page, and how parts stand one above the other."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.controls.elided_label import ElidedLabel


def heading(parent: QWidget) -> ElidedLabel:
    """Return an empty heading of a part."""
    label = ElidedLabel(parent)
    label.setContentsMargins(14, 9, 14, 9)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def rule(parent: QWidget) -> QWidget:
    """Return a thin line across."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    return line


def stacked(*parts: tuple[QWidget, int]) -> QWidget:
    """Return parts one above the other, without gaps; each with its share of spare room."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part, share in parts:
        column.addWidget(part, share)
    return whole
