"""What the annotator did in each sitting, and how fast, with the time away left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.work.pace import IDLE_AFTER_MS, Session
from annotator.ui.controls.fitting import open_at
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.times import when

_HEADINGS = (
    mark("Label", "Began"),
    mark("Label", "Ended"),
    mark("Label", "Labels"),
    mark("Label", "Minutes of work"),
    mark("Label", "Labels a minute"),
)


class SessionsDialog(QDialog):
    """Lists the sessions, the latest first."""

    def __init__(self, sessions: Sequence[Session], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Label", "Your sessions"))
        open_at(self, 640, 420)
        self.table = QTableWidget(len(sessions), len(_HEADINGS), self)
        self.table.setHorizontalHeaderLabels([tr("Label", heading) for heading in _HEADINGS])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Label", "Your sessions, the latest first"))
        for row, session in enumerate(sessions):
            for column, text in enumerate(_cells(session)):
                item = QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        # As wide as the headings want at least; what is left goes to the times.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in range(2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        explained = QLabel(
            tr(
                "Label",
                "Gaps of more than {seconds} seconds between two labels are time away and are "
                "left out.",
            ).format(seconds=IDLE_AFTER_MS // 1000),
            self,
        )
        explained.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.table)
        column_layout.addWidget(explained)
        column_layout.addWidget(buttons)


def _cells(session: Session) -> tuple[str, ...]:
    pace = session.pace
    ended = when(session.ended_at) if session.ended_at else "—"
    return (
        when(session.started_at),
        ended,
        number(pace.labels),
        number(pace.active_minutes),
        "—" if pace.per_minute is None else number(round(pace.per_minute)),
    )
