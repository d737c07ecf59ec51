"""The keys and menu entries of the Label page that write: labels, marks and notes."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.corpus import passage
from annotator.domain.ids import LabelName, SentenceId
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.open_story.pen import Pen
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.languages.language import counted, tr
from annotator.ui.wording import n_sentences


class LabelKeys(QObject):
    """Passes what is pressed on to the pen; asks who labels first, if nobody has said so."""

    person_wanted = Signal()
    told = Signal(str)
    """Carries a line of news."""

    def __init__(self, context: Context, actions: Actions, pen: Pen, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._note_key = actions.key_text("label.note")
        self._pen = pen
        self._desk = pen.desk
        self._page = page
        self._drafts: dict[SentenceId, str] = {}
        self._put_off: tuple[SentenceId, LabelName] | None = None
        context.person_changed.connect(self._on_person_changed)
        context.person_asked.connect(self._on_person_asked)
        for action in actions.starting_with("set."):
            action.triggered.connect(self._on_label)
        actions.connect_to(
            {
                "label.clear": self._on_clear,
                "label.unsure": self._on_unsure,
                "label.note": self._on_note,
                "label.copy": self._on_copy,
                "label.confirm": self._on_confirm,
                "edit.copy_text": self._on_copy_text,
            }
        )

    def _ready(self) -> bool:
        """Return whether the person can write here; if not, ask who they are or say why not."""
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
        """Give the label that led to the question, unless the sentence has one by now."""
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


def _copied(count: int, source: Cell | None) -> str:
    """Return the news about a copy, with its source unless that is the current sentence."""
    if source is None:
        news = tr("Label", "Copied to {sentences}: Space stops there, Enter confirms")
        return news.format(sentences=n_sentences(count))
    news = tr("Label", "Copied from {place} to {sentences}: Space stops there, Enter confirms")
    return news.format(place=source.name, sentences=n_sentences(count))
