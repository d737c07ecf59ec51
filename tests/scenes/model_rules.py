"""Qt's own rules for models, on which every view relies."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester


def require_rules(model: QAbstractItemModel) -> None:
    """Fail the test if a model, as it is now, breaks one of the rules.

    Qt's checker must be told to warn, since a warning fails the test. By default it reports to Qt's
    own test library, which does not run here, and so nothing would ever fail.
    """
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
