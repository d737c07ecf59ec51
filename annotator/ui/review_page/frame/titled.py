"""Headings of the page's parts, and stacking parts on one another."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.controls.elided_label import ElidedLabel


def heading(parent: QWidget) -> ElidedLabel:
    """Return an empty heading."""
    label = ElidedLabel(parent)
    label.setContentsMargins(14, 9, 14, 9)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def rule(parent: QWidget) -> QWidget:
    """Return a thin horizontal line."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    return line


def stacked(*parts: tuple[QWidget, int]) -> QWidget:
    """Return parts one above the other without gaps, each with its stretch factor."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part, share in parts:
        column.addWidget(part, share)
    return whole
