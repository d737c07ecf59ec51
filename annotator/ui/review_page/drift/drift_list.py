"""The list of drift: pairs of counterparts whose gold labels differ."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QDate, QLocale

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.drift import Drift, DriftSurvey, OutletPair, Side
from annotator.domain.review.publication import moment
from annotator.domain.votes import DecidedBy
from annotator.overriding import override
from annotator.services.review import drift
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.review_page.frame.choice_list import Choice, Turn
from annotator.ui.review_page.pairs.pair_list import PairModel
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide
from annotator.ui.wording import n_votes, word_of

_DECIDED: Final = {
    DecidedBy.ADJUDICATION: mark("Review", "decided in review"),
    DecidedBy.UNANIMOUS: mark("Review", "{votes} agree"),
    DecidedBy.MAJORITY: mark("Review", "most of {votes}"),
}


class DriftModel(PairModel[DriftSurvey]):
    """The pairs of a survey, the most important first."""

    @override
    def read(
        self, survey: DriftSurvey, start: int, limit: int
    ) -> tuple[list[ShownPair], int | None]:
        page = drift.page(self.context.workspace, survey, start, limit)
        return [self._shown(each) for each in page.drifts], page.following

    def elsewhere(self, pair: ShownPair) -> list[ShownSide]:
        """Return the other sentences of a pair's statement that have gold labels."""
        found = drift.elsewhere(
            self.context.workspace, pair.one.sentence_id, pair.other.sentence_id
        )
        return [self._side(each, is_source=False) for each in found]

    def _shown(self, found: Drift) -> ShownPair:
        return ShownPair(
            found.story.title,
            self._side(found.one, is_source=found.source is not None),
            self._side(found.other, is_source=False),
            found.place.grade,
            found.comparison,
        )

    def _side(self, side: Side, *, is_source: bool) -> ShownSide:
        gold = side.gold
        if gold.votes == 1 and gold.decided_by is not DecidedBy.ADJUDICATION:
            decided = tr("Review", "one vote")
        else:
            decided = tr("Review", _DECIDED[gold.decided_by]).format(votes=n_votes(gold.votes))
        published = day(side.published_at)
        parts = (published, tr("Review", "published first") if is_source else "", decided)
        return ShownSide(
            sentence_id=side.sentence_id,
            variant_id=side.variant.id,
            variant=side.variant.name,
            text=side.text,
            label_name=gold.label,
            label=self.labels.get(gold.label),
            about=" · ".join(filter(None, parts)),
        )


def day(published_at: str) -> str:
    """Return a date in the person's notation; unchanged if it is not a date."""
    found = moment(published_at)
    if found is None:
        return published_at
    date = found.earliest.date()
    return QLocale().toString(QDate(date.year, date.month, date.day), tr("Review", "d MMMM yyyy"))


def outlet_choices(
    outlets: Sequence[OutletPair], labels: Mapping[LabelName, Label]
) -> list[Choice]:
    """Return the rows of a table with the changed labels between each two outlets."""
    return [_choice(pair, labels) for pair in outlets]


def _choice(pair: OutletPair, labels: Mapping[LabelName, Label]) -> Choice:
    turns = pair.turns
    figures = tr("Review", "{drifting} of {compared} labelled differently").format(
        drifting=number(pair.drifting), compared=number(pair.compared)
    )
    words = ", ".join(
        tr("Review", "{one} to {other} {count}").format(
            one=word_of(labels, one), other=word_of(labels, other), count=number(n)
        )
        for one, other, n in turns
    )
    told = tr("Review", "{one} to {other}").format(one=pair.one, other=pair.other)
    return Choice(
        frozenset((pair.one, pair.other)),
        (pair.one, pair.other),
        figures,
        pair.drifting / pair.compared if pair.compared else 0.0,
        f"{told}: {figures}: {words}" if words else f"{told}: {figures}",
        "" if turns else tr("Review", "no drift"),
        [
            Turn(_letter(one, labels), _hue(one, labels), _letter(other, labels),
                 _hue(other, labels), n)
            for one, other, n in turns
        ],
    )  # fmt: skip


def _letter(name: LabelName, labels: Mapping[LabelName, Label]) -> str:
    label = labels.get(name)
    return (label.shortcut if label else "") or name[:1].upper()


def _hue(name: LabelName, labels: Mapping[LabelName, Label]) -> str:
    label = labels.get(name)
    return label.color if label else "#888888"
