"""Drift: the same said by two outlets, a quote here and a bare fact there."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from typing_extensions import override

from annotator.domain.drift import ALL, DriftQuery, DriftSurvey
from annotator.domain.errors import KnownError
from annotator.domain.labels import by_name
from annotator.services import drift, drift_files, reading
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.actions import Actions
from annotator.ui.context import Context
from annotator.ui.errors import show_error
from annotator.ui.review_page.drift_list import DriftModel, outlet_choices
from annotator.ui.review_page.pair_pane import PairPane, freshness
from annotator.ui.review_page.surveyor import Surveyor
from annotator.ui.wording import counted

_ARROW: Final = " → "
_ORDER: Final = (
    "Each row is read from its first outlet to its second; they are in alphabetical order, "
    "whoever published first."
)


@dataclass(frozen=True, slots=True)
class DriftFound:
    """What was found.

    Attributes:
        all: All drift of the workspace.
        shown: What is shown of it.
    """

    all: DriftSurvey
    shown: DriftSurvey


class DriftPane(PairPane):
    """Lists drift; the table of outlets and the choice of labels narrow the list."""

    def __init__(self, context: Context, actions: Actions) -> None:
        names = ("Drift, what matters first", "Outlets: what turned into what",
                 "What turned into what")  # fmt: skip
        super().__init__(context, actions, names)
        self._labels = by_name(reading.all_labels(context.workspace))
        self._wanted = ALL
        self.model = DriftModel(context, self._labels, self)
        self.set_model(self.model)
        self.surveyor: Surveyor[DriftFound] = Surveyor(context, self)
        self.surveyor.changed.connect(self._on_surveyor_changed)
        self.surveyor.saved.connect(self._on_saved)
        self._shown: DriftFound | None = None
        self.turn = QComboBox(self)
        self.turn.setAccessibleName("Which labels")
        self.turn.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.turn.activated.connect(self._on_turn_chosen)
        self.save_button = QPushButton("Save as &CSV…", self)
        self.save_button.clicked.connect(self._ask_where)
        self.bar.insertWidget(1, self.turn)
        self.bar.addWidget(self.save_button)
        for button in (self.refresh_button, self.save_button):
            button.setAutoDefault(True)
        self.choices.chosen.connect(self._on_outlets_chosen)
        self.side_heading.setToolTip(_ORDER)
        self.choices.setAccessibleDescription(_ORDER)

    @property
    def query(self) -> DriftQuery:
        """Which drift is asked for."""
        return self._wanted

    @override
    def look(self) -> None:
        everything_wanted = replace(ALL, finished_by=self.context.finished_by)
        wanted = replace(self._wanted, finished_by=everything_wanted.finished_by)
        found = self.surveyor.found
        known = found.all if found is not None and not self.surveyor.is_stale else None

        def survey(workspace: Workspace, watch: Watch) -> DriftFound:
            everything = known or drift.survey(workspace, everything_wanted, watch)
            is_all = wanted == everything_wanted
            shown = everything if is_all else drift.survey(workspace, wanted, watch)
            return DriftFound(everything, shown)

        self.surveyor.look("Looking for drift…", survey)

    @property
    @override
    def needs_looking(self) -> bool:
        found = self.surveyor.found
        return found is None or (self.surveyor.is_stale and not found.all.places)

    @override
    def stop(self) -> None:
        self.model.stop()
        self.surveyor.stop()

    def save(self, out: Path) -> None:
        """Save the pairs that are listed as a CSV file; if it can't go there, say so."""
        wanted = replace(self._wanted, finished_by=self.context.finished_by)
        try:
            drift_files.check_target(self.context.workspace, out, overwrite=True)
        except KnownError as error:
            show_error(self, error)
            return

        def saved(workspace: Workspace, watch: Watch) -> str:
            # Looked for anew: what is saved holds when it is saved.
            count = drift_files.save_pairs(
                workspace, drift.survey(workspace, wanted), out, watch=watch
            )
            return f"{counted(count, 'pair')} saved: {out}"

        self.surveyor.save("Saving the pairs…", saved)

    @Slot()
    def _on_surveyor_changed(self) -> None:
        found, busy = self.surveyor.found, self.surveyor.is_busy
        self.save_button.setEnabled(not busy and found is not None and bool(found.all.places))
        if found is None:
            self._say_why_there_is_none(is_busy=busy)
            return
        if found is not self._shown:
            self._show(found)
        if not busy:
            # A survey that was stopped leaves the list as it was, and so what is asked for.
            self._wanted = found.shown.query
            self._show_choices(found)
        self.tell(self._summary(found))

    def _show(self, found: DriftFound) -> None:
        is_refined = self._shown is not None and self._shown.shown.query != found.shown.query
        row = 0 if is_refined else self.list.currentIndex().row()
        self._shown = found
        self.model.show_survey(found.shown)
        self.heading.setText(counted(len(found.shown.places), "pair"))
        if found.all.places:
            self.show_pairs(are_there=True)
            self.choose(row)
            return
        compared = sum(pair.compared for pair in found.all.outlets)
        if compared:
            text = (
                f"In all {counted(compared, 'pair')} of counterparts with labels, both have the "
                "same one."
            )
        else:
            text = (
                "Pairs appear here when two variants say the same and their labels differ. "
                "Label a story in two of its variants first."
            )
        self.panel.say("No drift", text, "To the Label page")
        self.show_pairs(are_there=False)

    def _show_choices(self, found: DriftFound) -> None:
        in_force = found.shown.query.outlets or None
        self.choices.choices.show_choices(outlet_choices(found.all.outlets, self._labels), in_force)
        self.turn.clear()
        self.turn.addItem("All labels", (None, None))
        for (one, other), count in found.all.turns.items():
            titles = (self._labels[each].title if each in self._labels else each
                      for each in (one, other))  # fmt: skip
            self.turn.addItem(f"{_ARROW.join(titles)}   {count:,}", (one, other))
            if (one, other) == (found.shown.query.from_label, found.shown.query.to_label):
                self.turn.setCurrentIndex(self.turn.count() - 1)

    def _summary(self, found: DriftFound) -> str:
        compared = sum(pair.compared for pair in found.all.outlets)
        drifting = sum(pair.drifting for pair in found.all.outlets)
        told = f"{drifting:,} of {counted(compared, 'pair')} of counterparts labelled differently."
        if found.shown.query.outlets:
            told += f" Listed: {' and '.join(sorted(found.shown.query.outlets))} only."
        return f"{told} {freshness(self.surveyor.made_at, is_stale=self.surveyor.is_stale)}"

    def _say_why_there_is_none(self, *, is_busy: bool) -> None:
        self.tell("")
        if is_busy:
            self.panel.say("Looking for drift…", "What was found appears here in a moment.", "")
        else:
            self.panel.say(
                "Not looked for yet", "The search ended early; nothing was changed.", "Look again"
            )
        self.show_pairs(are_there=False)

    def _narrow(self, query: DriftQuery) -> None:
        if not self.surveyor.is_busy:
            self._wanted = query
            self.look()

    @Slot(object)
    def _on_outlets_chosen(self, key: frozenset[str]) -> None:
        outlets = frozenset[str]() if key == self._wanted.outlets else key
        query = self._wanted
        self._narrow(DriftQuery(None, query.from_label, query.to_label, outlets))

    @Slot()
    def _on_turn_chosen(self) -> None:
        one, other = self.turn.currentData()
        self._narrow(DriftQuery(None, one, other, self._wanted.outlets))

    @Slot()
    def _ask_where(self) -> None:
        folder = str(self.context.workspace.path.parent)
        dialog = QFileDialog(self, "Save the pairs as CSV", folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter("*.csv")
        dialog.selectFile("drift.csv")
        dialog.fileSelected.connect(self._on_place_chosen)
        dialog.open()

    @Slot(str)
    def _on_place_chosen(self, name: str) -> None:
        self.save(Path(name))

    @Slot(str)
    def _on_saved(self, news: str) -> None:
        self.tell(news)
