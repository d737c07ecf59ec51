"""The annotator's sessions: what was done in each, and how fast, without breaks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QWidget,
)

from annotator.domain.work.pace import IDLE_AFTER_MS, Session
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.plain_table import FIGURE, fill_table, plain_table
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.times import when

_HEADINGS = (
    mark("Label", "Began"),
    mark("Label", "Ended"),
    mark("Label", "Labels"),
    mark("Label", "Minutes of work"),
    mark("Label", "Labels a minute"),
)
_TIMES = 2
"""How many columns hold times; the others hold numbers."""


class SessionsDialog(SizedDialog):
    """Lists the sessions, the latest first."""

    def __init__(self, sessions: Sequence[Session], parent: QWidget) -> None:
        super().__init__(tr("Label", "Your sessions"), (640, 420), parent)
        headings = [tr("Label", heading) for heading in _HEADINGS]
        name = tr("Label", "Your sessions, the latest first")
        self.table = plain_table(headings, name, 0, self)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in range(_TIMES, len(_HEADINGS)):
            self.table.model().setHeaderData(
                column, Qt.Orientation.Horizontal, FIGURE, Qt.ItemDataRole.TextAlignmentRole
            )
        fill_table(self.table, [_cells(session) for session in sessions], _TIMES)
        if sessions:
            self.table.selectRow(0)
        explained = QLabel(
            tr(
                "Label",
                "Gaps of more than {seconds} seconds between two labels count as time away and "
                "are left out.",
            ).format(seconds=IDLE_AFTER_MS // 1000),
            self,
        )
        explained.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column_layout = dialog_column(self)
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
