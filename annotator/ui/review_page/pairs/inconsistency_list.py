"""The list of inconsistencies: counterparts that one annotator labels differently."""

from collections.abc import Sequence

from annotator.domain.review.consistency import Consistency, Inconsistency, OwnSide
from annotator.overriding import override
from annotator.services.review import consistency
from annotator.ui.languages.language import number, percent, tr
from annotator.ui.review_page.frame.choice_list import Choice
from annotator.ui.review_page.pairs.pair_list import PairModel
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide
from annotator.ui.times import when
from annotator.ui.wording import n_pairs


class InconsistencyModel(PairModel[Consistency]):
    """The pairs of one annotator, those with the latest label first."""

    @override
    def read(
        self, survey: Consistency, start: int, limit: int
    ) -> tuple[list[ShownPair], int | None]:
        page = consistency.page(self.context.workspace, survey, start, limit)
        return [self._shown(each) for each in page.found], page.following

    def _shown(self, found: Inconsistency) -> ShownPair:
        return ShownPair(
            found.story.title,
            self._side(found.one, tr("Review", "labelled first")),
            self._side(found.other, tr("Review", "labelled later")),
            found.pair.grade,
            found.comparison,
        )

    def _side(self, side: OwnSide, order: str) -> ShownSide:
        parts = (
            f"{order}, {when(side.recorded_at)}",
            tr("Review", "unsure") if side.unsure else "",
            side.note,
        )
        return ShownSide(
            sentence_id=side.sentence_id,
            variant_id=side.variant.id,
            variant=side.variant.name,
            text=side.text,
            label_name=side.label,
            label=self.labels.get(side.label),
            about=" · ".join(filter(None, parts)),
        )


def people_choices(found: Sequence[Consistency]) -> list[Choice]:
    """Return the rows of the table of annotators, with the inconsistencies of each."""
    return [_choice(each) for each in found]


def rate(found: Consistency) -> str:
    """Return an annotator's rate with its interval, as a sentence."""
    name, differing = found.annotator.name, len(found.pairs)
    if not found.compared:
        return tr(
            "Review",
            "{name} has not labelled any two sentences that say the same thing in nearly the "
            "same words.",
        ).format(name=name)
    return tr(
        "Review",
        "Of {pairs} that say the same thing in nearly the same words, {name} labels {differing} "
        "differently: {percent} {between}.",
    ).format(
        name=name,
        differing=number(differing),
        pairs=n_pairs(found.compared),
        percent=_percent(found.rate),
        between=_between(found),
    )


def _choice(found: Consistency) -> Choice:
    share = found.rate or 0.0
    figures = (
        tr("Review", "{differing} of {pairs} differ").format(
            differing=number(len(found.pairs)), pairs=n_pairs(found.compared)
        )
        if found.compared
        else tr("Review", "nothing to compare yet")
    )
    note = f"{_percent(found.rate)} {_between(found)}" if found.compared else ""
    name = found.annotator.name
    return Choice(found.annotator.id, (name,), figures, share, rate(found), note)


def _percent(share: float | None) -> str:
    return percent(round(100 * (share or 0)))


def _between(found: Consistency) -> str:
    if found.interval is None:
        return ""
    low, high = (round(100 * end) for end in found.interval)
    return tr("Review", "(95 % interval {low} to {high})").format(
        low=number(low), high=percent(high)
    )
