"""The chosen sentence in its variant."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from annotator.domain.history.log import NO_VERDICT, Verdict
from annotator.domain.ids import LabelName, SentenceId, VariantId
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Disagreement
from annotator.services import reading
from annotator.ui.appearance.theme import reading_font
from annotator.ui.context import Context
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import tr
from annotator.ui.reading.sentence_model import SentenceModel
from annotator.ui.review_page.frame.centred_view import CentredView


class VariantPane(QWidget):
    """Names the variant and shows its sentences, with the chosen one in the middle."""

    def __init__(
        self, context: Context, labels: dict[LabelName, Label], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._labels = labels
        self._view: CentredView | None = None
        self._variant_id: VariantId | None = None
        self._place = ElidedLabel(self)
        self._place.setContentsMargins(14, 9, 14, 9)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._place)

    def show_disagreement(self, disagreement: Disagreement) -> None:
        """Show the sentence on which annotators differ."""
        place = f"{disagreement.variant} · {disagreement.story}"
        self._place.setText(place)
        self._place.setToolTip(plain_tip(place))
        if disagreement.variant_id != self._variant_id:
            self._show_variant(disagreement)
        if self._view is None:
            return
        row = self._view.sentence_model.row_of(disagreement.sentence_id)
        if row is not None:
            self._view.make_current(row)
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self._view.scrollTo(self._view.sentence_model.index(row), middle)

    def forget(self) -> None:
        """Read the variant again when it is shown next."""
        self._variant_id = None

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        if self._view is not None:
            font = reading_font(self._context.settings.zoom)
            self._view.set_look(self._context.themes.theme, font)

    def _show_variant(self, disagreement: Disagreement) -> None:
        page = reading.variant_page(self._context.workspace, disagreement.variant_id)
        if page is None:
            return
        model = SentenceModel(page.sentences, _unseen, self._labels)
        font = reading_font(self._context.settings.zoom)
        view = CentredView(model, self._context.themes.theme, font, self)
        model.setParent(view)
        view.set_active(active=True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(
            tr("Review", "The sentence in {variant}").format(variant=disagreement.variant)
        )
        if self._view is not None:
            self._column.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = view
        self._variant_id = disagreement.variant_id
        self._column.addWidget(view, 1)
        view.reshaped.connect(self._align)

    @Slot()
    def _align(self) -> None:
        """Align the heading with the lines below it."""
        if self._view is not None:
            self._place.setContentsMargins(self._view.text_left, 9, 14, 9)


def _unseen(_sentence: SentenceId) -> Verdict:
    """Return no verdict: the votes are shown on the right instead."""
    return NO_VERDICT
