"""The report in a few sentences: how far annotators agree, on what, and what that is worth.

The bounds are Krippendorff's (2004, *Content analysis*, 2nd edition, Sage, chapter 11): rely on
labels with an alpha of 0.8 and more, draw tentative conclusions only from those between 0.667 and
0.8, and do not rely on less. They are a custom, not a law of nature.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from math import floor
from typing import Final

from annotator.domain.agreement.figures import (
    CONFIDENCE,
    FEWEST_STORIES,
    Agreement,
    Figure,
)
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.wording import coefficient, counted, listed, percent

RELIABLE: Final = 0.8
"""From this alpha on, labels are customarily relied on."""

TENTATIVE: Final = 0.667
"""From this alpha on, they customarily allow tentative conclusions."""


class Worth(IntEnum):
    """What labels with some alpha are customarily good for."""

    TOO_LITTLE = 0
    TENTATIVE = 1
    RELIABLE = 2


@dataclass(frozen=True, slots=True)
class Headline:
    """What a report says first.

    Attributes:
        title: One sentence.
        sentences: What follows it.
    """

    title: str
    sentences: tuple[str, ...] = ()


_MEANING: Final = {
    Worth.RELIABLE: "Labels that agree so well are customarily relied on (0.8 and more).",
    Worth.TENTATIVE: "That customarily allows tentative conclusions, no more (0.667 to 0.8): look "
    "at the labels that are most often confused, and make the guideline clearer on them.",
    Worth.TOO_LITTLE: "That is customarily too little to rely on the labels (below 0.667): talk "
    "over the disagreements, make the guideline clearer and label anew.",
}


def worth(alpha: float) -> Worth:
    """Return what labels with this alpha are customarily good for (Krippendorff 2004)."""
    if alpha >= RELIABLE:
        return Worth.RELIABLE
    return Worth.TENTATIVE if alpha >= TENTATIVE else Worth.TOO_LITTLE


def headline(report: Report) -> Headline:
    """Return the report in a few plain sentences."""
    if report.is_empty:
        return Headline(
            "Nothing is labelled yet.",
            ("Figures appear here once somebody has labelled sentences on the Label page.",),
        )
    if not report.compares:
        return _without_overlap(report)
    return Headline(_agreed(report), tuple(_explained(report)))


def _without_overlap(report: Report) -> Headline:
    names = [each.annotator.name for each in report.people]
    sentences = counted(report.agreement.overall.counts.sentences, "sentence")
    if len(names) == 1:
        title = f"One annotator, {names[0]}, has labelled {sentences}; agreement takes two."
        advice = (
            "Have a second person label the same stories, without seeing the first one’s labels."
        )
        return Headline(title, (advice,))
    title = f"{listed(names)} have labelled {sentences}, but none of them in common."
    advice = "Agreement takes sentences that two have labelled: have both label at least one story."
    return Headline(title, (advice,))


def _agreed(report: Report) -> str:
    found = report.agreement.overall
    share = found.coefficients.percent.value or 0.0
    compared = counted(found.counts.compared, "sentence")
    if report.only_pair:
        names = listed([each.annotator.name for each in report.people])
        return f"{names} agree on {percent(share)} of the {compared} that both have labelled."
    return (
        f"On {compared} labelled by two or more of {found.counts.annotators} annotators, two votes "
        f"agree in {percent(share)} of cases."
    )


def _explained(report: Report) -> Iterator[str]:
    whole, content = report.agreement.overall, report.agreement.content
    alpha, inner = (each.coefficients.krippendorff_alpha for each in (whole, content))
    if alpha.value is None:
        yield f"Krippendorff’s alpha is undefined. {alpha.note}"
        return
    said = f"Krippendorff’s alpha, which sets that against chance, is {_said(alpha)}"
    if inner.value is None:
        yield f"{said}."
        yield f"For the sentences that nobody excluded it is undefined. {inner.note}"
    elif inner == alpha:
        yield f"{said}."
    else:
        yield f"{said}; for the sentences that nobody excluded it is {_said(inner)}."
    # The lower one, lest page furniture that everybody excludes make labels look better.
    yield from _judged(min((each for each in (whole, content) if _is_defined(each)), key=_low))


def _judged(agreement: Agreement) -> Iterator[str]:
    low, alpha = _low(agreement), agreement.coefficients.krippendorff_alpha
    if alpha.low is None:
        yield _MEANING[worth(low)]
        if agreement.counts.stories < FEWEST_STORIES:
            stories = counted(agreement.counts.stories, "story is", "stories are")
            yield f"Take it for a first impression: {stories} too few to say more."
        return
    if alpha.high is not None and worth(low) is not worth(alpha.high):
        meaning = _MEANING[worth(low)]
        yield f"Judged by the lower end of its interval: {meaning[:1].lower()}{meaning[1:]}"
        return
    yield _MEANING[worth(low)]


def _said(alpha: Figure) -> str:
    value = _digits(alpha.value or 0.0)
    if alpha.low is None or alpha.high is None:
        return value
    reach = f"{_digits(alpha.low)} to {_digits(alpha.high)}"
    return f"{value} ({percent(CONFIDENCE)} interval {reach})"


def _digits(alpha: float) -> str:
    """Return it with two digits, with three where two would put it beyond a bound."""
    if worth(round(alpha, 2)) is worth(alpha):
        return coefficient(alpha)
    return f"{floor(alpha * 1000) / 1000:.3f}"


def _is_defined(agreement: Agreement) -> bool:
    return agreement.coefficients.krippendorff_alpha.value is not None


def _low(agreement: Agreement) -> float:
    """Return the least that alpha may be."""
    alpha = agreement.coefficients.krippendorff_alpha
    return next(each for each in (alpha.low, alpha.value) if each is not None)
