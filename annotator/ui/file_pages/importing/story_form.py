"""Where a story of an import goes: into a new story with a title, or into an existing one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from annotator.services.articles.import_drafts import DraftStory, KnownStory
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.step_button import step_button
from annotator.ui.languages.language import mark, tr

_NEW: Final = mark("Files", "A new story")


class StoryForm(QWidget):
    """Edits the title of one story of a draft."""

    title_changed = Signal(str)
    outlet_changed = Signal(str)

    def __init__(self, existing: Sequence[KnownStory], parent: QWidget) -> None:
        super().__init__(parent)
        # Of several stories with one title, an import uses the oldest, so only that is offered.
        self._titles = list(dict.fromkeys(story.title for story in existing))
        self._likely = ""
        self._own = ""
        self.into = QComboBox(self)
        self.into.addItems([tr("Files", _NEW), *self._titles])
        self.into.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.into.setAccessibleName(tr("Files", "The story that the variants go to"))
        self.title = QLineEdit(self)
        self.title.setAccessibleName(tr("Files", "The title of the new story"))
        self.outlet = QLineEdit(self)
        self.outlet.setPlaceholderText(tr("Files", "unknown: who published it?"))
        self.outlet.setAccessibleName(tr("Files", "Outlet of the chosen variant"))
        self._hint = ElidedLabel(self)
        self.join = step_button(tr("Files", "&Put it there"), self._on_join, self)
        self.proposal = QWidget(self)
        proposal = QHBoxLayout(self.proposal)
        proposal.setContentsMargins(0, 0, 0, 0)
        proposal.addWidget(self._hint, 1)
        proposal.addWidget(self.join)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (tr("Files", "&Story"), self.into),
            ("", self.proposal),
            (tr("Files", "&Title"), self.title),
            (tr("Files", "&Outlet"), self.outlet),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            form.addRow(label, widget)
        self.into.currentIndexChanged.connect(self._on_into)
        self.title.textEdited.connect(self._on_title)
        self.outlet.textEdited.connect(self.outlet_changed)

    def show_story(self, story: DraftStory, title: str) -> None:
        """Show a story, and the title that it has now."""
        likely = [found.title for found in story.likely]
        self._likely = likely[0] if likely and not story.home else ""
        self._own = story.title
        with QSignalBlocker(self.into), QSignalBlocker(self.title):
            place = self._titles.index(title) + 1 if title in self._titles else 0
            self.into.setCurrentIndex(place)
            self.title.setText(title)
            self.title.setCursorPosition(0)
        for number, name in enumerate(self._titles, 1):
            weight = tr("Files", "{name} (similar)").format(name=name) if name in likely else name
            if self.into.itemText(number) != weight:
                self.into.setItemText(number, weight)
        self._show_proposal()

    def show_outlet(self, outlet: str) -> None:
        """Show the outlet of the chosen variant."""
        if self.outlet.text() != outlet:
            self.outlet.setText(outlet)

    @property
    def proposed(self) -> str:
        """The title of the proposed story; empty if there is none, or it is chosen already."""
        return self._likely if not self.proposal.isHidden() else ""

    def _show_proposal(self) -> None:
        is_new = self.into.currentIndex() == 0
        self.title.setEnabled(is_new)
        self._form.setRowVisible(self.proposal, bool(self._likely) and is_new)
        self._hint.setText(tr("Files", "It may belong to “{likely}”.").format(likely=self._likely))
        self._hint.setToolTip(plain_tip(self._likely))

    @Slot(int)
    def _on_into(self, place: int) -> None:
        title = self._titles[place - 1] if place else self._own
        self.title.setText(title)
        self._show_proposal()
        self.title_changed.emit(title)

    @Slot(str)
    def _on_title(self, title: str) -> None:
        self.title_changed.emit(title)

    @Slot()
    def _on_join(self) -> None:
        self.into.setCurrentIndex(self._titles.index(self._likely) + 1)
        self.into.setFocus(Qt.FocusReason.OtherFocusReason)
