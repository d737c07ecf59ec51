"""Reviewing drift: two outlets say the same, as a quote here and as a bare fact there."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton

from annotator.domain.errors import KnownError
from annotator.domain.ids import LabelName
from annotator.domain.labels import by_name
from annotator.domain.review.drift import ALL, DriftQuery, OutletPair
from annotator.overriding import override
from annotator.services import counterparts, reading
from annotator.services.review import drift, drift_files, empty_lists
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.context import Context
from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.controls.tab_order import tab_through
from annotator.ui.empty_panel import Emptiness, WayOn
from annotator.ui.errors import show_error
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said
from annotator.ui.review_page.drift.drift_filters import DriftFilters
from annotator.ui.review_page.drift.drift_found import DriftFound, found_in
from annotator.ui.review_page.drift.drift_list import DriftModel, outlet_choices
from annotator.ui.review_page.drift.drift_wording import details, headline, only_between, why_none
from annotator.ui.review_page.drift.turn_table import TurnTable
from annotator.ui.review_page.frame.banner import Banner
from annotator.ui.review_page.pairs.pair_pane import PairPane, freshness
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide
from annotator.ui.surveyor import Surveyor


class DriftPane(PairPane):
    """Lists drift, filtered by choices above and tables beside the list."""

    person_wanted = Signal()

    def __init__(self, context: Context, actions: Actions) -> None:
        names = (
            tr("Review", "Drift, most important first"),
            tr("Review", "Outlets: how labels changed"),
            tr("Review", "How labels changed"),
        )
        super().__init__(context, actions, names)
        theme = context.themes.theme
        self._labels = by_name(reading.all_labels(context.workspace))
        self._wanted = ALL
        self.model = DriftModel(context, self._labels, self)
        self.set_model(self.model)
        self.surveyor: Surveyor[DriftFound] = Surveyor(context, self)
        self.surveyor.changed.connect(self._on_surveyor_changed)
        self.surveyor.forgotten.connect(self._on_forgotten)
        self.surveyor.saved.connect(self._on_saved)
        self._shown: DriftFound | None = None
        self.panel.person_wanted.connect(self.person_wanted)
        self.banner = Banner(theme, self)
        self.column.insertWidget(0, self.banner)
        self.filters = DriftFilters(self._labels, self)
        self.filters.wanted.connect(self._narrow)
        self.bar.insertWidget(0, self.filters)
        self.save_button = QPushButton(tr("Review", "Save as &CSV…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.bar.addWidget(self.save_button)
        for button in (self.refresh_button, self.save_button):
            button.setAutoDefault(True)
        self.choices.chosen.connect(self._on_outlets_chosen)
        self.table = TurnTable(self._labels, theme)
        self.table.chosen.connect(self._on_cell_chosen)
        side = self.side.layout()
        if side is not None:
            side.addWidget(self.table)
        tab_through(
            *self.filters.choices, self.refresh_button, self.save_button,
            self.list, self.view, self.choices,
        )  # fmt: skip

    @property
    def query(self) -> DriftQuery:
        """Which drift is wanted."""
        return self._wanted

    @override
    def look(self) -> None:
        wanted = replace(self._wanted, finished_by=self.context.finished_by)
        found = self.surveyor.found
        holds = found is not None and not self.surveyor.is_stale
        known = found if holds else None

        def survey(workspace: Workspace, watch: Watch) -> DriftFound:
            counterparts.bring_missing_up_to_date(workspace, watch)
            return found_in(workspace, wanted, known, watch)

        self.surveyor.look(tr("Review", "Looking for drift…"), survey)

    @property
    @override
    def needs_looking(self) -> bool:
        found = self.surveyor.found
        return found is None or (self.surveyor.is_stale and not found.all.places)

    @override
    def stop(self) -> None:
        self.model.stop()
        self.surveyor.stop()

    @override
    def elsewhere(self, pair: ShownPair) -> Sequence[ShownSide]:
        return self.model.elsewhere(pair)

    @override
    def set_look(self) -> None:
        super().set_look()
        self.banner.set_theme(self.context.themes.theme)
        self.table.set_theme(self.context.themes.theme)

    def save(self, out: Path) -> None:
        """Save the listed pairs as a CSV file; if that fails, say so."""
        wanted = replace(self._wanted, finished_by=self.context.finished_by)
        try:
            drift_files.check_target(self.context.workspace, out, overwrite=True)
        except KnownError as error:
            show_error(self, error)
            return

        def saved(workspace: Workspace, watch: Watch) -> str:
            counterparts.bring_missing_up_to_date(workspace, watch)
            # Searched again, so that the file is up to date when it is saved.
            found = drift.survey(workspace, wanted)
            written = drift_files.save_pairs(workspace, found, out, watch=watch)
            text = counted("%Ln pair saved: {path}", "%Ln pairs saved: {path}", written)
            return text.format(path=out)

        self.surveyor.save(tr("Review", "Saving the pairs…"), saved)

    @Slot()
    def _on_surveyor_changed(self) -> None:
        found, busy = self.surveyor.found, self.surveyor.is_busy
        self.save_button.setEnabled(not busy and found is not None and bool(found.shown.places))
        if found is None:
            self._say_why_there_is_none(is_busy=busy)
            return
        if found is not self._shown:
            self._show(found)
        if not busy:
            # A stopped survey leaves the list as it was, so the choices go back to it.
            self._wanted = found.shown.query
            self._show_choices(found)
        fresh = freshness(self.surveyor.made_at, is_stale=self.surveyor.is_stale)
        self.tell(" ".join(filter(None, (only_between(found.shown.query), fresh))))

    def _show(self, found: DriftFound) -> None:
        is_refined = self._shown is not None and self._shown.shown.query != found.shown.query
        row = 0 if is_refined else self.list.currentIndex().row()
        self._shown = found
        self.model.show_survey(found.shown)
        listed = len(found.shown.places)
        self.heading.setText(counted("%Ln pair", "%Ln pairs", listed))
        if found.all.places:
            self.banner.say(headline(found.all), details(found.all))
            self.show_pairs(are_there=True)
            self.choose(row)
            return
        self.banner.say("", "")
        if not found.all.compared and self.context.is_kept_back:
            self.panel.tell(Emptiness.kept_back(said(empty_lists.KEPT_BACK)))
        else:
            self.panel.tell(Emptiness.of_nothing(tr("Review", "No drift"), why_none(found.all)))
        self.show_pairs(are_there=False)

    def _show_choices(self, found: DriftFound) -> None:
        query, outlets = found.shown.query, found.all.outlets
        self.filters.show_choices(query, found.stories, found.all.turns)
        self.choices.choices.show_choices(
            outlet_choices(outlets, self._labels), query.outlets or None
        )
        pair = self._pair_chosen(found)
        if pair is not None:
            self.table.show_turns(pair.counts, (pair.one, pair.other))
        else:
            self.table.show_turns(found.all.all_turns)

    def _pair_chosen(self, found: DriftFound) -> OutletPair | None:
        wanted = found.shown.query.outlets
        pairs = (each for each in found.all.outlets if {each.one, each.other} == wanted)
        return next(pairs, None)

    def _say_why_there_is_none(self, *, is_busy: bool) -> None:
        self.tell("")
        if is_busy:
            self.panel.tell(
                Emptiness(
                    tr("Review", "Looking for drift…"),
                    tr("Review", "The results will appear here in a moment."),
                )
            )
        else:
            self.panel.tell(
                Emptiness(
                    tr("Review", "Not searched yet"),
                    tr("Review", "The search was stopped early; nothing was changed."),
                    tr("Review", "Search again"),
                    WayOn.LOOK,
                )
            )
        self.show_pairs(are_there=False)

    @Slot(object)
    def _narrow(self, query: DriftQuery) -> None:
        if not self.surveyor.is_busy:
            self._wanted = query
            self.look()

    @Slot(object)
    def _on_outlets_chosen(self, key: frozenset[str]) -> None:
        outlets = frozenset[str]() if key == self._wanted.outlets else key
        self._narrow(replace(self._wanted, outlets=outlets, printed=frozenset()))

    @Slot(object)
    def _on_cell_chosen(self, labels: tuple[LabelName, LabelName]) -> None:
        found = self.surveyor.found
        if found is None:
            return
        one, other = labels
        pair = self._pair_chosen(found)
        base = replace(self._wanted, from_label=None, to_label=None, printed=frozenset())
        if pair is not None:
            printed = frozenset({(pair.one, one), (pair.other, other)})
            chosen = replace(base, printed=printed)
        else:
            chosen = replace(base, from_label=one, to_label=other, turns_round=False)
        self._narrow(base if chosen == self._wanted else chosen)

    @Slot()
    def _ask_where(self) -> None:
        folder = str(self.context.workspace.path.parent)
        dialog = file_dialog(self, tr("Review", "Save the pairs as CSV"), folder)
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
