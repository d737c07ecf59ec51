"""Reviewing consistency: whether an annotator gives counterparts the same label."""

from PySide6.QtCore import Slot

from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import by_name
from annotator.domain.review.consistency import Consistency
from annotator.overriding import override
from annotator.services import counterparts, reading
from annotator.services.review import consistency
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.context import Context
from annotator.ui.empty_panel import Emptiness, WayOn
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import tr
from annotator.ui.review_page.pairs.inconsistency_list import (
    InconsistencyModel,
    people_choices,
    rate,
)
from annotator.ui.review_page.pairs.pair_pane import PairPane, freshness
from annotator.ui.surveyor import Surveyor
from annotator.ui.wording import n_pairs

People = tuple[Consistency, ...]


class ConsistencyPane(PairPane):
    """Lists the inconsistencies of the annotator who is chosen in the table."""

    def __init__(self, context: Context, actions: Actions) -> None:
        names = (
            tr("Review", "Inconsistencies, the latest label first"),
            tr("Review", "Annotators: how consistent they are"),
            tr("Review", "Annotators"),
        )
        super().__init__(context, actions, names)
        self._labels = by_name(reading.all_labels(context.workspace))
        self._person: AnnotatorId | None = None
        self.model = InconsistencyModel(context, self._labels, self)
        self.set_model(self.model)
        self.surveyor: Surveyor[People] = Surveyor(context, self)
        self.surveyor.changed.connect(self._on_surveyor_changed)
        self.surveyor.forgotten.connect(self._on_forgotten)
        self._shown: People | None = None
        self.choices.chosen.connect(self._on_person_chosen)

    @property
    def person(self) -> Consistency | None:
        """The annotator whose list is shown."""
        found = self.surveyor.found or ()
        return next((each for each in found if each.annotator.id == self._person), None)

    @override
    def look(self) -> None:
        only = self.context.finished_by

        def survey(workspace: Workspace, watch: Watch) -> People:
            counterparts.bring_missing_up_to_date(workspace, watch)
            return consistency.survey(workspace, watch, only)

        self.surveyor.look(tr("Review", "Comparing labels…"), survey)

    @property
    @override
    def needs_looking(self) -> bool:
        found = self.surveyor.found
        return found is None or (
            self.surveyor.is_stale and not any(each.compared for each in found)
        )

    @override
    def stop(self) -> None:
        self.model.stop()
        self.surveyor.stop()

    @Slot()
    def _on_surveyor_changed(self) -> None:
        found, busy = self.surveyor.found, self.surveyor.is_busy
        if found is None:
            self._say_why_there_is_none(is_busy=busy)
            return
        if found is not self._shown:
            self._shown = found
            self._show(found)
        self._tell()

    def _show(self, found: People) -> None:
        if not any(each.compared for each in found):
            self.panel.tell(
                Emptiness.of_nothing(
                    tr("Review", "Nothing to compare yet"),
                    tr(
                        "Review",
                        "Pairs appear here when one annotator gives different labels to two "
                        "sentences that say the same thing. Label two variants of a story first.",
                    ),
                )
            )
            self.show_pairs(are_there=False)
            return
        if self.person is None:
            # At first, the annotator with the most pairs.
            self._person = max(found, key=lambda each: len(each.pairs)).annotator.id
        self.show_pairs(are_there=True)
        self._show_person(self.list.currentIndex().row())

    def _show_person(self, row: int) -> None:
        person = self.person
        self.choices.choices.show_choices(people_choices(self._shown or ()), self._person)
        self.choices.viewport().update()
        self.model.show_survey(person)
        self.choose(row)
        if person is not None:
            count = len(person.pairs)
            self.heading.setText(
                n_pairs(count)
                if count
                else tr("Review", "Both sentences have the same label in all these pairs")
            )

    def _tell(self) -> None:
        person = self.person
        if person is None:
            self.tell("")
        else:
            fresh = freshness(self.surveyor.made_at, is_stale=self.surveyor.is_stale)
            self.tell(f"{rate(person)} {fresh}")

    def _say_why_there_is_none(self, *, is_busy: bool) -> None:
        self.tell("")
        if is_busy:
            self.panel.tell(
                Emptiness(
                    tr("Review", "Comparing labels…"),
                    tr("Review", "The results will appear here in a moment."),
                )
            )
        else:
            self.panel.tell(
                Emptiness(
                    tr("Review", "Not compared yet"),
                    tr("Review", "The comparison was stopped early; nothing was changed."),
                    tr("Review", "Compare"),
                    WayOn.LOOK,
                )
            )
        self.show_pairs(are_there=False)

    @Slot(object)
    def _on_person_chosen(self, key: AnnotatorId) -> None:
        self._person = key
        self._show_person(0)
        self._tell()
