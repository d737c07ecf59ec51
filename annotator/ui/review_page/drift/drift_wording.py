"""Text about drift: the headline of the page, and the names of its filters."""

from typing import Final

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.drift import DriftQuery, DriftSurvey, Rank
from annotator.ui.languages.language import counted, mark, number, percent, tr

FINDINGS: Final = {
    FindingKind.QUOTES_LOST: mark("Review", "Quotation marks lost"),
    FindingKind.QUOTES_GAINED: mark("Review", "Quotation marks gained"),
    FindingKind.VERB_CHANGED: mark("Review", "Another verb"),
    FindingKind.SPEAKER_CHANGED: mark("Review", "Another speaker"),
    FindingKind.ATTRIBUTION_LOST: mark("Review", "Attribution lost"),
    FindingKind.ATTRIBUTION_GAINED: mark("Review", "Attribution gained"),
}
"""The findings to filter by, from the point of view of a pair's first sentence."""


def headline(found: DriftSurvey) -> str:
    """Return a sentence about how much drift there is."""
    compared = found.compared
    pairs = counted(
        "%Ln pair that says the same thing", "%Ln pairs that say the same thing", compared
    )
    share = percent(round(100 * found.drifting / compared)) if compared else percent(0)
    return tr("Review", "{drifting} of {pairs} are labelled differently ({share})").format(
        drifting=number(found.drifting), pairs=pairs, share=share
    )


def details(found: DriftSurvey) -> str:
    """Return what most of the drift is about; empty if there is nothing to point out."""
    facts = found.between(QUOTE, FACT)
    taken = found.ranked(Rank.WORDS_OF_OTHERS)
    opinions = found.between(OPINION, FACT)
    parts = []
    if facts:
        text = tr("Review", "A quote here is a fact there in {count}.")
        if taken:
            text = tr(
                "Review",
                "A quote here is a fact there in {count}, and in {taken} of them the quotation "
                "marks or the attribution are gone.",
            )
        parts.append(text.format(count=number(facts), taken=number(taken)))
    if opinions:
        text = tr("Review", "An opinion here is a fact there in {count}.")
        parts.append(text.format(count=number(opinions)))
    return " ".join(parts)


def why_none(found: DriftSurvey) -> str:
    """Return why there is no drift, and what to do about it."""
    compared = found.compared
    if not compared:
        return tr(
            "Review",
            "Pairs appear here when two variants say the same thing and their labels differ. "
            "Label two variants of a story first.",
        )
    return counted(
        "%Ln pair says the same thing and has gold labels on both sides; the two labels agree.",
        "%Ln pairs say the same thing and have gold labels on both sides; no two labels differ.",
        compared,
    )


def only_between(query: DriftQuery) -> str:
    """Return the outlets that the list is limited to; empty if it is not."""
    if not query.outlets:
        return ""
    return tr("Review", "Showing only {outlets}.").format(outlets=" · ".join(sorted(query.outlets)))
