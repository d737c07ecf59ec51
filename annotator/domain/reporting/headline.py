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
from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.wording import coefficient, decimal, listed, n_sentences, percent

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
    Worth.RELIABLE: Phrase(
        "By convention, labels that agree this well are considered reliable (0.8 and above)."
    ),
    Worth.TENTATIVE: Phrase(
        "By convention, that allows only tentative conclusions (0.667 to 0.8): look at the "
        "labels that are most often confused, and make the guideline clearer on them."
    ),
    Worth.TOO_LITTLE: Phrase(
        "By convention, that is too low for the labels to be relied on (below 0.667): discuss "
        "the disagreements, make the guideline clearer and label again."
    ),
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
            Phrase("Nothing is labelled yet."),
            (
                Phrase(
                    "Figures appear here once somebody has labelled sentences on the Label page."
                ),
            ),
        )
    if not report.compares:
        return _without_overlap(report)
    return Headline(_agreed(report), tuple(_explained(report)))


def _without_overlap(report: Report) -> Headline:
    names = [each.annotator.name for each in report.people]
    sentences = n_sentences(report.agreement.overall.counts.sentences)
    if len(names) == 1:
        title = Phrase(
            "One annotator, {name}, has labelled {sentences}; agreement needs two.",
            name=names[0],
            sentences=sentences,
        )
        advice = Phrase(
            "Have a second person label the same stories without seeing the first person’s labels."
        )
        return Headline(title, (advice,))
    title = Phrase(
        "{names} have labelled {sentences}, but none of them in common.",
        names=listed(names),
        sentences=sentences,
    )
    advice = Phrase(
        "Agreement needs sentences that two annotators have labelled: have both label at "
        "least one story."
    )
    return Headline(title, (advice,))


def _agreed(report: Report) -> str:
    found = report.agreement.overall
    share = found.coefficients.percent.value or 0.0
    compared = n_sentences(found.counts.compared)
    if report.only_pair:
        names = listed([each.annotator.name for each in report.people])
        return Phrase(
            "{names} agree on {share} of the {sentences} that both have labelled.",
            names=names,
            share=percent(share),
            sentences=compared,
        )
    return Phrase(
        "On {sentences} labelled by two or more of {count} annotators, two votes agree in {share} "
        "of cases.",
        sentences=compared,
        count=found.counts.annotators,
        share=percent(share),
    )


def _explained(report: Report) -> Iterator[str]:
    whole, content = report.agreement.overall, report.agreement.content
    alpha, inner = (each.coefficients.krippendorff_alpha for each in (whole, content))
    if alpha.value is None:
        yield Phrase("Krippendorff’s alpha is undefined. {note}", note=alpha.note)
        return
    if inner.value is not None and inner != alpha:
        yield Phrase(
            "Krippendorff’s alpha, which corrects for chance, is {alpha}; for the sentences "
            "that nobody excluded it is {inner}.",
            alpha=_said(alpha),
            inner=_said(inner),
        )
    else:
        yield Phrase(
            "Krippendorff’s alpha, which corrects for chance, is {alpha}.", alpha=_said(alpha)
        )
    if inner.value is None:
        yield Phrase(
            "For the sentences that nobody excluded it is undefined. {note}", note=inner.note
        )
    # The lower one, so that page furniture, which everybody excludes, doesn't flatter the labels.
    yield from _judged(min((each for each in (whole, content) if _is_defined(each)), key=_low))


def _judged(agreement: Agreement) -> Iterator[str]:
    low, alpha = _low(agreement), agreement.coefficients.krippendorff_alpha
    if alpha.low is None:
        yield _MEANING[worth(low)]
        if agreement.counts.stories < FEWEST_STORIES:
            yield Phrase(
                "Take this as a first impression: {count} story is too few to say more."
                if agreement.counts.stories == 1
                else "Take this as a first impression: {count} stories are too few to say more.",
                count=agreement.counts.stories,
            )
        return
    if alpha.high is not None and worth(low) is not worth(alpha.high):
        yield Phrase(
            "It is judged by the lower end of its interval. {meaning}", meaning=_MEANING[worth(low)]
        )
        return
    yield _MEANING[worth(low)]


def _said(alpha: Figure) -> str:
    value = _digits(alpha.value or 0.0)
    if alpha.low is None or alpha.high is None:
        return value
    return Phrase(
        "{value} ({share} interval {low} to {high})",
        value=value,
        share=percent(CONFIDENCE),
        low=_digits(alpha.low),
        high=_digits(alpha.high),
    )


def _digits(alpha: float) -> str:
    """Return it with two digits, or with three where two would move it past a bound."""
    if worth(round(alpha, 2)) is worth(alpha):
        return coefficient(alpha)
    return decimal(floor(alpha * 1000) / 1000, 3)


def _is_defined(agreement: Agreement) -> bool:
    return agreement.coefficients.krippendorff_alpha.value is not None


def _low(agreement: Agreement) -> float:
    """Return the least that alpha may be."""
    alpha = agreement.coefficients.krippendorff_alpha
    return next(each for each in (alpha.low, alpha.value) if each is not None)
