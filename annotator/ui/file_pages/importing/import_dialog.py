"""The import dialog: a draft is checked and corrected before anything is stored."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.texts.text import clean_line
from annotator.services.articles import import_drafts
from annotator.services.articles.draft_choices import as_chosen
from annotator.services.articles.import_drafts import Draft, DraftVariant, Key
from annotator.services.articles.import_plan import ImportPlan
from annotator.services.articles.left_out import LeftOut
from annotator.ui.context import Context
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.file_pages.importing.draft_text import DraftText
from annotator.ui.file_pages.importing.draft_tree import DraftTree, ShownVariant
from annotator.ui.file_pages.importing.story_form import StoryForm
from annotator.ui.languages.language import mark, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_sentences, n_stories, n_variants

_HERE: Final = mark("Files", "here already")
_REPEATED: Final = mark("Files", "twice here")
_UNWANTED: Final = mark("Files", "left out")


class ImportDialog(SizedDialog):
    """Shows a draft; pressing Enter imports it."""

    wanted = Signal(object)
    """Carries the `ImportPlan` with the person's choices."""

    def __init__(self, draft: Draft, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Files", "Import articles"), (1240, 760), parent)
        self._draft = draft
        self._context = context
        self._titles: dict[int, str] = {
            index: story.home for index, story in enumerate(draft.stories) if story.home
        }
        self._outlets: dict[Key, str] = {}
        self._left_out: set[Key] = set()
        self._place = (0, 0)
        theme = context.themes.theme
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.tree = DraftTree(draft, theme, self)
        self.form = StoryForm(draft.existing, self)
        self.text = DraftText(theme, self)
        self.notes = QPlainTextEdit("\n".join(map(said, (*draft.problems, *draft.remarks))), self)
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        lines = min(len(draft.problems) + len(draft.remarks), 4)
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * lines + 14)
        self.notes.setAccessibleName(tr("Files", "Notes about the files"))
        self.notes.setVisible(bool(self.notes.toPlainText()))
        self._buttons = AcceptBox(tr("Files", "&Import"), self)
        self._buttons.accepted.connect(self._on_accepted)
        self.accept_button = self._buttons.accepting
        self._lay_out()
        self.tree.chosen.connect(self._on_chosen)
        self.tree.ticked.connect(self._on_ticked)
        self.form.title_changed.connect(self._on_title)
        self.form.outlet_changed.connect(self._on_outlet)
        for index, story in enumerate(draft.stories):
            self.tree.show_title(index, self._titles.get(index, story.title))
        self._show()
        self.tree.choose_first()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def plan(self) -> ImportPlan:
        """The plan with the person's present choices."""
        return as_chosen(self._draft, self._titles, self._outlets, self._left_out)

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.text, 1)
        sides = QSplitter(self)
        sides.addWidget(self.tree)
        sides.addWidget(right)
        sides.setSizes([650, 550])
        sides.setHandleWidth(14)
        sides.setChildrenCollapsible(False)
        whole = dialog_column(self, spacing=12)
        whole.addWidget(self.summary)
        whole.addWidget(sides, 1)
        whole.addWidget(self.notes)
        whole.addWidget(self._buttons)

    def _variant(self, story: int, number: int) -> DraftVariant:
        return self._draft.stories[story].variants[number]

    def _outlet(self, variant: DraftVariant) -> str:
        return self._outlets.get(variant.key, variant.article.outlet)

    def _states(self) -> list[list[str]]:
        """Return why each variant of each story would be left out; empty if it would not."""
        coming: set[tuple[str, str]] = set()
        return [
            [self._state(variant, coming) for variant in story.variants]
            for story in self._draft.stories
        ]

    def _state(self, variant: DraftVariant, coming: set[tuple[str, str]]) -> str:
        """Return why a variant would be left out; if it would not, add it to `coming`.

        Args:
            variant: The variant.
            coming: The texts and outlets of the variants before it that would be imported.
        """
        if variant.key in self._left_out:
            return _UNWANTED
        if self._is_here(variant):
            return _HERE
        printed = variant.article.text, clean_line(self._outlet(variant))
        if printed in coming:
            return _REPEATED
        coming.add(printed)
        return ""

    def _is_here(self, variant: DraftVariant) -> bool:
        if variant.key not in self._outlets:
            return bool(variant.home)
        outlet = self._outlet(variant)
        return bool(import_drafts.home_of(self._context.workspace, variant, outlet))

    def _show(self) -> None:
        """Show what would become of each variant now, and the totals."""
        states = self._states()
        for story, found in enumerate(states):
            for number, state in enumerate(found):
                self._show_row(story, number, state)
        self._sum_up(states)

    def _show_row(self, story: int, number: int, state: str) -> None:
        variant = self._variant(story, number)
        tick = None if state else Qt.CheckState.Checked
        if variant.key in self._left_out:
            tick = Qt.CheckState.Unchecked
        told = tr("Files", state) if state else ""
        shown = ShownVariant(variant, self._outlet(variant), told, tick)
        self.tree.show_variant(story, number, shown)

    def _sum_up(self, states: Sequence[Sequence[str]]) -> None:
        counts = Counter(state for story in states for state in story)
        sentences = sum(
            len(variant.sentences)
            for story, found in zip(self._draft.stories, states, strict=True)
            for variant, state in zip(story.variants, found, strict=True)
            if not state
        )
        text = tr("Files", "{variants} of {stories}, {sentences}.").format(
            variants=n_variants(counts[""]),
            stories=n_stories(sum("" in story for story in states)),
            sentences=n_sentences(sentences),
        )
        left_out = LeftOut(
            counts[_HERE], counts[_REPEATED], counts[_UNWANTED], len(self._draft.problems)
        )
        text = "\n".join((text, *map(said, left_out.sentences())))
        if not self._draft.is_whole:
            text += " " + tr(
                "Files", "Only the first articles are shown; all of them would be imported."
            )
        self.summary.setText(text)
        self.accept_button.setEnabled(bool(counts[""]) or not self._draft.is_whole)

    @Slot(int, int)
    def _on_chosen(self, story: int, number: int) -> None:
        self._place = (story, number)
        found = self._draft.stories[story]
        self.form.show_story(found, self._titles.get(story, found.title))
        variant = self._variant(story, number)
        self.form.show_outlet(self._outlet(variant))
        self.text.show_variant(variant)

    @Slot(int, int, bool)
    def _on_ticked(self, story: int, number: int, is_wanted: bool) -> None:  # noqa: FBT001 - a signal carries it
        key = self._variant(story, number).key
        (self._left_out.discard if is_wanted else self._left_out.add)(key)
        self._show()

    @Slot(str)
    def _on_title(self, title: str) -> None:
        place, _ = self._place
        story = self._draft.stories[place]
        # A story with a variant that is here already joins that variant's story by default.
        if title.strip() and (title != story.title or story.home):
            self._titles[place] = title
        else:
            self._titles.pop(place, None)
        self.tree.show_title(place, self._titles.get(place, story.title))

    @Slot(str)
    def _on_outlet(self, outlet: str) -> None:
        story, number = self._place
        variant = self._variant(story, number)
        if outlet.strip() and outlet != variant.article.outlet:
            self._outlets[variant.key] = outlet
        else:
            self._outlets.pop(variant.key, None)
        self._show()

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self.plan)
        self.accept()
