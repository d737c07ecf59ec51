"""Asking whether people here and in another file, mostly of the same name, are one person."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.services.exchange.merging import Answers, PersonQuestion
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.question_table import fit_rows
from annotator.ui.languages.language import mark, tr

_CHOICES: Final = (
    mark("Files", "Please choose"),
    mark("Files", "The same person"),
    mark("Files", "Two people with one name"),
)
_CHOICES_OF_TWO_NAMES: Final = (
    mark("Files", "Please choose"),
    mark("Files", "The same person"),
    mark("Files", "Two people"),
)
_SAME: Final = 1
_DIFFERENT: Final = 2


class NameQuestions(QTableWidget):
    """A row with a question for each name; up to five rows are visible at once."""

    answered = Signal()
    """An answer has changed."""

    def __init__(self, questions: Sequence[PersonQuestion], parent: QWidget) -> None:
        super().__init__(len(questions), 2, parent)
        self._questions = questions
        self.setHorizontalHeaderLabels([tr("Files", "Here and there"), tr("Files", "Who is it?")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Files", "People who may be the same here and there"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.choices = [self._made_choice(question) for question in questions]
        for row, (question, choice) in enumerate(zip(questions, self.choices, strict=True)):
            self.setItem(row, 0, QTableWidgetItem(_told(question)))
            self.setCellWidget(row, 1, choice)
        fit_rows(self)
        self.setVisible(bool(questions))

    @property
    def are_answered(self) -> bool:
        """Whether every name has an answer."""
        return all(choice.currentIndex() for choice in self.choices)

    def answers(self) -> Answers:
        """Return the answers."""
        pairs = [
            (choice.currentIndex() == _SAME, (question.here, question.there))
            for choice, question in zip(self.choices, self._questions, strict=True)
        ]
        return Answers(
            same=tuple(pair for is_same, pair in pairs if is_same),
            different=tuple(pair for is_same, pair in pairs if not is_same),
        )

    def _made_choice(self, question: PersonQuestion) -> QComboBox:
        choice = QComboBox(self)
        choices, asked = _CHOICES, tr("Files", "Is it the same {name}?")
        if question.other_name:
            choices, asked = _CHOICES_OF_TWO_NAMES, tr("Files", "Is {other} the same as {name}?")
        choice.addItems([tr("Files", each) for each in choices])
        if question.other_name:
            # The usual answer, that somebody else has helped out, is chosen at first.
            choice.setCurrentIndex(_DIFFERENT)
        asked = asked.format(name=question.name, other=question.other_name)
        choice.setAccessibleName(asked)
        choice.setToolTip(plain_tip(asked))
        choice.currentIndexChanged.connect(self.answered)
        return choice


def _told(question: PersonQuestion) -> str:
    if not question.other_name:
        return question.name
    told = tr("Files", "{other}, in the file for {name}")
    return told.format(other=question.other_name, name=question.name)
