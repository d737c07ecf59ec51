"""The dialog that chooses a rule, with a preview of what it would decide."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.bulk_decisions import BulkPreview, Rule, RuleKind
from annotator.overriding import override
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.fitting import keep_narrow
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import tr
from annotator.ui.review_page.disagreements.bulk_wording import details, outcome
from annotator.ui.wording import n_sentences


class BulkDialog(SizedDialog):
    """Offers rules, and shows what the chosen one would do; nothing is written here."""

    rule_chosen = Signal(object)
    """Carries the `Rule` to preview."""
    wanted = Signal(object)
    """Carries the `BulkPreview` to carry out."""

    def __init__(self, labels: Mapping[LabelName, Label], scope: str, parent: QWidget) -> None:
        super().__init__(tr("Review", "Decide many sentences"), (480, 10), parent)
        self._labels = labels
        self._preview: BulkPreview | None = None
        self.majority = QRadioButton(
            tr("Review", "Where votes differ and &more than half are for one label"), self
        )
        self.unanimous = QRadioButton(tr("Review", "Where all votes &agree"), self)
        self.majority.setChecked(True)
        self._kinds = QButtonGroup(self)
        for button in (self.majority, self.unanimous):
            self._kinds.addButton(button)
        self.min_votes = QSpinBox(self)
        self.min_votes.setRange(2, 99)
        keep_narrow(self.min_votes)
        self.min_votes.setAccessibleName(tr("Review", "Minimum votes per sentence"))
        self.outcome = _wrapped(self)
        font = QFont(self.outcome.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.outcome.setFont(font)
        self.details = _wrapped(self)
        where = _wrapped(self)
        where.setText(
            tr("Review", "{scope} Anything a reviewer has decided is left as it is.").format(
                scope=scope
            )
        )
        buttons = AcceptBox(tr("Review", "Decide"), self)
        buttons.accepted.connect(self._on_accepted)
        self.decide = buttons.accepting
        form = QFormLayout()
        form.addRow(tr("Review", "Minimum &votes"), self.min_votes)
        self._column = column = dialog_column(self)
        for widget in (self.majority, self.unanimous):
            column.addWidget(widget)
        column.addLayout(form)
        for label in (where, self.outcome, self.details):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(buttons)
        self._kinds.buttonClicked.connect(self._on_rule_changed)
        self.min_votes.valueChanged.connect(self._on_rule_changed)
        self.show_preview(None)

    @property
    def rule(self) -> Rule:
        """The chosen rule."""
        kind = RuleKind.MAJORITY if self.majority.isChecked() else RuleKind.UNANIMOUS
        return Rule(kind, self.min_votes.value())

    def show_preview(self, preview: BulkPreview | None) -> None:
        """Show what the rule would do; None if that is not known yet."""
        self._preview = preview
        count = len(preview.sentences) if preview else 0
        self.decide.setEnabled(count > 0)
        self.decide.setText(
            tr("Review", "Decide {sentences}").format(sentences=n_sentences(count))
            if count
            else tr("Review", "Decide")
        )
        if preview is None:
            self.outcome.setText(tr("Review", "Counting…"))
            self.details.setText("")
        else:
            self.outcome.setText(outcome(preview, self._labels))
            self.details.setText(details(preview))
        self._make_room()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Grow with the text; Qt does not notice that it wraps into more lines."""
        width = max(self.width(), self._column.totalMinimumSize().width())
        self.resize(width, max(self.height(), self._column.totalHeightForWidth(width)))

    @Slot()
    def _on_rule_changed(self) -> None:
        self.show_preview(None)
        self.rule_chosen.emit(self.rule)

    @Slot()
    def _on_accepted(self) -> None:
        if self._preview is not None:
            self.wanted.emit(self._preview)
        self.accept()


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
