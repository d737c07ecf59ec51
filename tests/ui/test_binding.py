"""The binding itself: PySide6 6.12.0 releases None once too often before Python 3.12."""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never released there")
def test_calls_that_return_nothing_do_not_wear_none_out(qapp: QApplication) -> None:
    widget = QWidget()
    widget.update()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
        widget.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < 100
    assert qapp is not None
