"""The result of a practice story: where and why the gold differs from the newcomer's labels."""

from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QWidget,
)

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.domain.project.practice import Miss, PracticeResult
from annotator.ui.appearance.colors import readable
from annotator.ui.appearance.theme import reading_font
from annotator.ui.context import Context
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import mark, number, tr

_REASONS: Final = {
    Reason.AMBIGUOUS: mark("Window", "The sentence is ambiguous."),
    Reason.GUIDELINE_GAP: mark("Window", "The guideline has a gap here."),
    Reason.SLIP: mark("Window", "Somebody made a slip."),
    Reason.WRONG_BOUNDARY: mark("Window", "The sentence boundary is wrong."),
}


class ResultDialog(SizedDialog):
    """Shows each sentence that has another label in the gold."""

    def __init__(
        self,
        context: Context,
        result: PracticeResult,
        labels: dict[LabelName, Label],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Window", "Compare with the gold"), (640, 560), parent)
        self._context = context
        self._result = result
        self._labels = labels
        heading = QLabel(
            tr("Window", "{agreed} of {total} sentences agree with the gold").format(
                agreed=number(result.agreed), total=number(result.total)
            ),
            self,
        )
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        heading.setFont(font)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("Window", "Compare with the gold"))
        self.text.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = dialog_column(self)
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_misses(self, place_of: Callable[[SentenceId], str]) -> None:
        """Show each sentence that has another label in the gold.

        Args:
            place_of: Returns the place of a sentence on the Label page, such as `B 7`; empty if it
                has none there.
        """
        pieces = "".join(
            self._piece(miss, place_of(miss.sentence_id)) for miss in self._result.misses
        )
        same = tr("Window", "Every label agrees with the gold.")
        self.text.setHtml(pieces or f"<p>{escape(same)}</p>")

    def _piece(self, miss: Miss, place: str) -> str:
        theme, font = self._context.themes.theme, reading_font(self._context.settings.zoom)
        faces = ", ".join(f"'{family}'" for family in font.families())
        sentence = (
            f'<span style="font-family:{faces}; font-size:{font.pointSizeF():.1f}pt">'
            f"{escape(miss.text)}</span>"
        )
        where = f'<span style="color:{theme.faint.name()}">{place}</span>&nbsp; ' if place else ""
        return (
            f'<p style="margin-top:6px; margin-bottom:4px">{where}{sentence}</p>'
            f'<p style="margin-top:0; margin-bottom:22px">{self._reasons(miss)}</p>'
        )

    def _reasons(self, miss: Miss) -> str:
        answer = miss.answer
        yours = self._title(miss.label)
        turn = tr("Window", "You: {yours}. Gold: {gold}.")
        words = escape(turn).format(yours=yours, gold=self._title(answer.label))
        why = [answer.note, tr("Window", _REASONS[answer.reason]) if answer.reason else ""]
        label = self._labels.get(answer.label)
        if not answer.note and label is not None and label.definition:
            why.append(f"{label.title}: {label.definition}")
        return "<br>".join([words, *(escape(text) for text in why if text)])

    def _title(self, name: LabelName | None) -> str:
        label = None if name is None else self._labels.get(name)
        if label is None:
            return escape(name or tr("Window", "no label"))
        theme = self._context.themes.theme
        from PySide6.QtGui import QColor

        hue = readable(QColor(label.color), theme.paper).name()
        return f"<b style='color:{hue}'>{escape(label.title)}</b>"
