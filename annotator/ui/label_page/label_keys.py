"""What the keys and menus of the Label page do, told to the desk, the pen and the columns."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.corpus import passage
from annotator.domain.ids import LabelName, SentenceId
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.pen import Pen
from annotator.ui.label_page.open_story.sentence_ways import SentenceWays
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.label_page.open_story.story_ways import StoryWays
from annotator.ui.languages.language import counted, tr
from annotator.ui.settings import Advance
from annotator.ui.wording import n_sentences


class LabelKeys(QObject):
    """Connects the actions; those that write first ask who labels, if nobody has said so."""

    person_wanted = Signal()
    told = Signal(str)
    """Carries a line of news."""

    def __init__(
        self,
        context: Context,
        actions: Actions,
        pen: Pen,
        sentence_ways: SentenceWays,
        columns: ColumnRow,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        desk = pen.desk
        self._context = context
        self._note_key = actions.key_text("label.note")
        self._pen = pen
        self._ways = StoryWays(context, desk)
        self._sentence_ways = sentence_ways
        self._desk = desk
        self._columns = columns
        self._page = page
        self._drafts: dict[SentenceId, str] = {}
        self._put_off: tuple[SentenceId, LabelName] | None = None
        context.person_changed.connect(self._on_person_changed)
        context.person_asked.connect(self._on_person_asked)
        for action in actions.starting_with("set."):
            action.triggered.connect(self._on_label)
        for action in actions.starting_with("advance."):
            action.triggered.connect(self._on_advance)
            action.setChecked(action.data() == sentence_ways.advance)
        actions.connect_to(
            {
                "label.clear": self._on_clear,
                "label.unsure": self._on_unsure,
                "label.note": self._on_note,
                "label.copy": self._on_copy,
                "label.confirm": self._on_confirm,
                "edit.copy_text": self._on_copy_text,
                "go.next": self._on_next,
                "go.previous": self._on_previous,
                "go.extend_down": self._on_extend_down,
                "go.extend_up": self._on_extend_up,
                "go.next_unlabelled": sentence_ways.go_next_unlabelled,
                "go.previous_unlabelled": sentence_ways.go_previous_unlabelled,
                "go.next_story": self._on_next_story,
                "go.previous_story": self._on_previous_story,
                "go.my_next_story": self._on_my_next_story,
            }
        )

    def _ready(self) -> bool:
        """Whether somebody has said who labels, in a file that can be written; asks if not."""
        if not self._context.can_write:
            self.person_wanted.emit()
            return False
        return True

    @Slot()
    def _on_label(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        label, current = LabelName(str(action.data())), self._desk.current
        # Set before the question is asked, because it may be answered at once.
        self._put_off = None if current is None else (current, label)
        if self._ready():
            self._put_off = None
            self._pen.label(label)

    @Slot()
    def _on_person_changed(self) -> None:
        """Give the label that raised the question, unless the person has labelled there."""
        put_off, self._put_off = self._put_off, None
        state, current = self._desk.state, self._desk.current
        if self._context.person is None or put_off is None or state is None:
            return
        sentence_id, label = put_off
        if current == sentence_id and state.verdict(sentence_id).label is None:
            self._pen.label(label)

    @Slot()
    def _on_person_asked(self) -> None:
        """Forget the label if nobody answered: whoever answers later may not want it."""
        self._put_off = None

    @Slot()
    def _on_clear(self) -> None:
        if self._ready():
            self._pen.clear()

    @Slot()
    def _on_unsure(self) -> None:
        if self._ready():
            self._pen.toggle_unsure()

    @Slot()
    def _on_copy(self) -> None:
        if not self._ready():
            return
        state, sources = self._desk.state, self._pen.to_copy
        if state is None or not sources:
            return
        source = None if self._desk.current in sources else state.cell(sources[-1])
        count = self._pen.copy_to_counterparts()
        if count:
            news = _copied(count, source)
        elif not any(state.verdict(each).label for each in sources):
            news = tr("Label", "Nothing to copy: this sentence has no label yet")
        else:
            news = tr("Label", "Nothing to copy: no unlabelled sentence elsewhere is the same")
        self.told.emit(news)

    @Slot()
    def _on_confirm(self) -> None:
        if self._ready() and not self._pen.confirm():
            self.told.emit(tr("Label", "Nothing to confirm here: only copied labels need it"))

    @Slot()
    def _on_copy_text(self) -> None:
        state, chosen = self._desk.state, self._desk.selection()
        if state is None or not chosen:
            return
        cells = (state.cell(sentence_id) for sentence_id in chosen)
        text = passage(state.sentence(cell) for cell in cells if cell is not None)
        QGuiApplication.clipboard().setText(text)
        self.told.emit(
            counted(
                "The text of %Ln sentence is copied",
                "The text of %Ln sentences is copied",
                len(chosen),
            )
        )

    @Slot()
    def _on_note(self) -> None:
        state, cell = self._desk.state, self._desk.cell
        if state is None or cell is None or not self._ready():
            return
        from annotator.ui.label_page.corrections.note_dialog import NoteDialog

        sentence = state.sentence(cell)
        note = self._drafts.pop(sentence.id, state.verdict(sentence.id).note)
        dialog = NoteDialog(sentence, note, self._page)
        dialog.written.connect(self._on_note_written)
        dialog.put_off.connect(self._on_note_put_off)
        dialog.open()

    @Slot(object, str)
    def _on_note_put_off(self, sentence_id: SentenceId, note: str) -> None:
        state = self._desk.state
        if state is not None and note not in {"", state.verdict(sentence_id).note}:
            self._drafts[sentence_id] = note
            told = tr("Label", "The note was not saved; {key} brings back what you wrote")
            self.told.emit(told.format(key=self._note_key))

    @Slot(object, str)
    def _on_note_written(self, sentence_id: SentenceId, note: str) -> None:
        self._pen.set_note(sentence_id, note)

    @Slot()
    def _on_advance(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._sentence_ways.advance = Advance(str(action.data()))
            self._context.settings.advance = self._sentence_ways.advance

    @Slot()
    def _on_next(self) -> None:
        self._sentence_ways.move(1)

    @Slot()
    def _on_previous(self) -> None:
        self._sentence_ways.move(-1)

    @Slot()
    def _on_extend_down(self) -> None:
        self._columns.extend(1)

    @Slot()
    def _on_extend_up(self) -> None:
        self._columns.extend(-1)

    @Slot()
    def _on_next_story(self) -> None:
        self._ways.go(forward=True)

    @Slot()
    def _on_my_next_story(self) -> None:
        if not self._ways.go_my_next():
            self.told.emit(tr("Label", "No other story of yours has anything left to label"))

    @Slot()
    def _on_previous_story(self) -> None:
        self._ways.go(forward=False)


def _copied(count: int, source: Cell | None) -> str:
    """Return the news about a copy, with its source unless that is the current sentence."""
    if source is None:
        news = tr("Label", "Copied to {sentences}: Space stops there, Enter confirms")
        return news.format(sentences=n_sentences(count))
    news = tr("Label", "Copied from {place} to {sentences}: Space stops there, Enter confirms")
    return news.format(place=source.name, sentences=n_sentences(count))
