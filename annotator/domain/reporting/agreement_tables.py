"""The tables about agreement."""

from collections.abc import Iterable, Iterator
from typing import Final

from annotator.domain.agreement.figures import CONFIDENCE, Confusion, Figure
from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.tables import Cell, Notes, ShownTable, TableName, cells
from annotator.domain.reporting.wording import (
    COEFFICIENTS,
    NO_INTERVAL,
    UNDEFINED,
    coefficient,
    interval,
    listed,
    percent,
    whole,
)

_INTERVAL: Final = Phrase("{share} interval", share=percent(CONFIDENCE))
_COMPARED: Final = Phrase("Sentences")
_TOO_LITTLE: Final = Phrase("No intervals: too few stories have what they need.")


def coefficient_table(report: Report) -> ShownTable:
    """Return the five figures over all sentences, and over those that nobody excluded."""
    notes = Notes()
    wholes = (report.agreement.overall, report.agreement.content)
    intervals = _Intervals(f for each in wholes for _, f in each.coefficients.named())
    rows = []
    for place, title in enumerate(COEFFICIENTS):
        row = [Cell(title)]
        for agreement in wholes:
            _, figure = list(agreement.coefficients.named())[place]
            row.append(_value(figure, notes, as_percent=place == 0))
            row += intervals.cells(figure, notes, as_percent=place == 0)
        rows.append(tuple(row))
    blank = [""] * len(intervals.heads)
    for title, name in (
        (Phrase("Sentences compared"), "compared"),
        (Phrase("Stories compared"), "stories"),
    ):
        counts = (whole(getattr(each.counts, name)) for each in wholes)
        rows.append(cells([title, *(text for count in counts for text in (count, *blank))]))
    return ShownTable(
        TableName.COEFFICIENTS,
        Phrase("Coefficients"),
        intervals.after(
            Phrase(
                "How far labels agree, over all sentences (with exclude as a label like the "
                "others) and over the sentences that nobody excluded. 1 is full agreement; "
                "except for percent agreement, 0 is what chance alone would give."
            )
        ),
        (
            Phrase("Figure"),
            Phrase("All sentences"),
            *intervals.heads,
            Phrase("Nobody excluded"),
            *intervals.heads,
        ),
        tuple(rows),
        tuple(notes.sentences),
    )


def label_table(report: Report) -> ShownTable:
    """Return the agreement on each label against the rest."""
    notes = Notes()
    found = [(each, each.agreement.coefficients) for each in report.agreement.by_label]
    intervals = _Intervals(figures.krippendorff_alpha for _, figures in found)
    rows = tuple(
        (
            Cell(report.title_of(each.label)),
            Cell(whole(each.votes)),
            _value(figures.percent, notes, as_percent=True),
            _value(figures.krippendorff_alpha, notes),
            *intervals.cells(figures.krippendorff_alpha, notes),
            _value(figures.gwet_ac1, notes),
        )
        for each, figures in found
    )
    return ShownTable(
        TableName.LABELS,
        Phrase("Label by label"),
        intervals.after(
            Phrase(
                "Each label against all the others together: on which label do annotators "
                "differ most?"
            )
        ),
        (
            Phrase("Label"),
            Phrase("Votes"),
            COEFFICIENTS[0],
            COEFFICIENTS[3],
            *intervals.heads,
            COEFFICIENTS[4],
        ),
        rows,
        tuple(notes.sentences),
    )


def pair_table(report: Report) -> ShownTable:
    """Return the agreement of every two annotators."""
    notes = Notes()
    found = [(each, each.agreement.coefficients) for each in report.agreement.by_pair]
    intervals = _Intervals(figures.cohen_kappa for _, figures in found)
    rows = tuple(
        (
            Cell(listed([pair.one.name, pair.other.name])),
            Cell(whole(pair.agreement.counts.compared)),
            _value(figures.percent, notes, as_percent=True),
            _value(figures.cohen_kappa, notes),
            *intervals.cells(figures.cohen_kappa, notes),
        )
        for pair, figures in found
    )
    return ShownTable(
        TableName.PAIRS,
        Phrase("Two by two"),
        intervals.after(
            Phrase(
                "Cohen’s κ for each pair of annotators, on the sentences that both have labelled."
            )
        ),
        (Phrase("Annotators"), _COMPARED, COEFFICIENTS[0], COEFFICIENTS[1], *intervals.heads),
        rows,
        tuple(notes.sentences),
    )


def story_table(report: Report) -> ShownTable:
    """Return the agreement within each story that has something to compare."""
    notes = Notes()
    rows = []
    for each in report.agreement.by_story:
        found = each.agreement.coefficients
        if each.agreement.counts.compared:
            rows.append(
                (
                    Cell(each.story.title),
                    Cell(whole(each.agreement.counts.compared)),
                    _value(found.percent, notes, as_percent=True),
                    _value(found.krippendorff_alpha, notes),
                )
            )
    return ShownTable(
        TableName.STORIES,
        Phrase("Story by story"),
        Phrase(
            "A story with a low figure is worth discussing together. The figures of a single "
            "story vary widely by chance, so they have no intervals."
        ),
        (Phrase("Story"), _COMPARED, COEFFICIENTS[0], COEFFICIENTS[3]),
        tuple(rows),
        tuple(notes.sentences),
    )


def confusion_of(report: Report) -> Confusion:
    """Return the matrix that is shown: of two annotators each their own side, else of all pairs."""
    return report.only_pair.confusion if report.only_pair else report.agreement.confusion


def confusion_table(report: Report) -> ShownTable:
    """Return which labels are given for one another."""
    pair, confusion = report.only_pair, confusion_of(report)
    titles = [report.title_of(label) for label in confusion.labels]
    caption = (
        Phrase(
            "Sentences by the label from {one} (rows) and from {other} (columns). On the diagonal "
            "both votes are the same.",
            one=pair.one.name,
            other=pair.other.name,
        )
        if pair
        else Phrase(
            "Pairs of votes on one sentence, by their two labels. The votes have no order, so "
            "both sides of the diagonal are the same. On the diagonal both votes are the same."
        )
    )
    return ShownTable(
        TableName.CONFUSION,
        Phrase("Which labels are confused"),
        caption,
        (Phrase("Label"), *titles),
        tuple(
            cells([title, *map(whole, row)])
            for title, row in zip(titles, confusion.counts, strict=True)
        ),
    )


def agreement_tables(report: Report) -> Iterator[ShownTable]:
    """Yield the tables about agreement, in their order; none where nothing can be compared."""
    if report.compares:
        yield coefficient_table(report)
        yield label_table(report)
        yield pair_table(report)
        yield confusion_table(report)
        yield story_table(report)


class _Intervals:
    """The column of intervals; left out where no figure has one, with the reason given instead."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        known = list(figures)
        self._is_shown = any(figure.low is not None for figure in known)
        reasons = dict.fromkeys(each.no_interval for each in known if each.no_interval)
        self.heads = (_INTERVAL,) if self._is_shown else ()
        why = _TOO_LITTLE if len(reasons) > 1 else next(iter(reasons), "")
        self._remark = "" if self._is_shown else why

    def after(self, caption: str) -> str:
        """Return a caption that also says why there is no column."""
        return Phrase.joined((caption, self._remark), " ") if self._remark else caption

    def cells(self, figure: Figure, notes: Notes, *, as_percent: bool = False) -> tuple[Cell, ...]:
        """Return the cell of a figure's interval, none where there is no column."""
        if not self._is_shown:
            return ()
        if figure.value is None:
            return (Cell(""),)
        reach = interval(figure, as_percent=as_percent)
        return (Cell(reach or NO_INTERVAL, note=notes.number(figure.no_interval)),)


def _value(figure: Figure, notes: Notes, *, as_percent: bool = False) -> Cell:
    note = notes.number(figure.note)
    if figure.value is None:
        return Cell(UNDEFINED, note=note)
    return Cell(percent(figure.value) if as_percent else coefficient(figure.value), note=note)
