"""The contents of the heat-map of annotator pairs and of the confusion matrix."""

from annotator.domain.agreement.figures import Confusion, PairAgreement
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.wording import coefficient
from annotator.ui.appearance.theme import Theme
from annotator.ui.languages.language import number, tr
from annotator.ui.languages.saying import said
from annotator.ui.report_page.matrix import MatrixCell, MatrixContents
from annotator.ui.report_page.shades import shade, warm_shade
from annotator.ui.wording import n_pairs, n_sentences


def pair_matrix(report: Report, theme: Theme) -> MatrixContents:
    """Return Cohen's kappa of all annotator pairs, shaded from chance (0) to full agreement (1)."""
    people = [each.annotator for each in report.agreement.annotators]
    pairs = {frozenset((pair.one.id, pair.other.id)): pair for pair in report.agreement.by_pair}
    names = [person.name for person in people]
    cells = [
        [
            _pair_cell(pairs.get(frozenset((person.id, other.id))), person.name, theme)
            for other in people
        ]
        for person in people
    ]
    return MatrixContents(names, names, cells)


def confusion_matrix(
    report: Report, confusion: Confusion, pair: PairAgreement | None, theme: Theme
) -> MatrixContents:
    """Return how often one annotator gave one label where another gave a second one.

    The diagonal, where votes agree, and the rest are shaded separately, each by its largest count:
    otherwise a few disagreements would not show beside many agreements.

    Args:
        report: The report.
        confusion: The counts.
        pair: The annotators of the rows and of the columns; None for all pairs together.
        theme: The colours.
    """
    titles = [report.title_of(label) for label in confusion.labels]
    size = range(len(titles))
    counts = confusion.counts
    most_same = max((counts[n][n] for n in size), default=0) or 1
    most_apart = max((counts[m][n] for m in size for n in size if m != n), default=0) or 1
    cells = []
    for row in size:
        line = []
        for column in size:
            count, both = counts[row][column], (titles[row], titles[column])
            if row == column:
                says = _both_say(count, titles[row], pair)
                line.append(MatrixCell(number(count), says, shade(theme, count / most_same)))
            else:
                fill = warm_shade(theme, count / most_apart)
                says = _they_differ(count, both, pair)
                line.append(MatrixCell(number(count), says, fill, opens=count > 0))
        cells.append(line)
    return MatrixContents(titles, titles, cells)


def _pair_cell(pair: PairAgreement | None, row_name: str, theme: Theme) -> MatrixCell:
    if pair is None:
        return MatrixCell(
            "",
            tr("Report", "{annotator} alone: nothing to compare.").format(annotator=row_name),
            None,
        )
    kappa = pair.agreement.coefficients.cohen_kappa
    names = tr("Report", "{one} and {other}").format(one=pair.one.name, other=pair.other.name)
    if kappa.value is None:
        return MatrixCell(
            "—",
            tr("Report", "{names}: Cohen’s κ is undefined. {note}").format(
                names=names, note=said(kappa.note or "")
            ),
            theme.paper,
        )
    sentences = n_sentences(pair.agreement.counts.compared)
    says = tr("Report", "{names}: Cohen’s κ {value} on {sentences}.").format(
        names=names, value=said(coefficient(kappa.value)), sentences=sentences
    )
    return MatrixCell(
        said(coefficient(kappa.value)),
        f"{says} {said(kappa.note or '')}".strip(),
        shade(theme, kappa.value),
    )


def _both_say(count: int, title: str, pair: PairAgreement | None) -> str:
    if pair is None:
        return tr("Report", "{pairs} of votes: both {label}.").format(
            pairs=n_pairs(count), label=title
        )
    return tr("Report", "{sentences}: both {label}.").format(
        sentences=n_sentences(count), label=title
    )


def _they_differ(count: int, titles: tuple[str, str], pair: PairAgreement | None) -> str:
    one, other = titles
    if pair is None:
        told = tr("Report", "{pairs} of votes: {one} and {other}.").format(
            pairs=n_pairs(count), one=one, other=other
        )
    else:
        told = tr("Report", "{sentences}: {name} {one}, {other_name} {other}.").format(
            sentences=n_sentences(count),
            name=pair.one.name,
            one=one,
            other_name=pair.other.name,
            other=other,
        )
    if not count:
        return told
    opens = tr("Report", "Enter or a click opens them in Review.")
    return f"{told} {opens}"
