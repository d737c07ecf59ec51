"""Text about what a merge would bring or has brought."""

from collections.abc import Iterator

from annotator.services.exchange.merging import MergeReport
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_labels, n_sentences, n_variants


def lines_about(report: MergeReport, *, is_done: bool) -> Iterator[str]:
    """Yield lines about one file."""
    figures = ", ".join(_figures(report)) or tr("Files", "nothing new")
    told = tr("Files", "{file} brought {figures}.")
    if not is_done:
        told = tr("Files", "{file} would bring {figures}.")
    yield told.format(file=report.path.name, figures=figures)
    yield from (f"  {line}" for line in _details(report))
    if not report.is_complete:
        yield tr(
            "Files",
            "Stopped part of the way: what came is sound; merge the file again for the rest.",
        )


def _figures(report: MergeReport) -> Iterator[str]:
    """Yield how many things of each kind come, if any do."""
    coming, people = report.coming, len(report.people)
    decisions, kinds = coming.adjudications, coming.kinds
    links, repairs = coming.links, coming.repairs
    told = (
        (coming.variants, n_variants(coming.variants)),
        (coming.sentences, n_sentences(coming.sentences)),
        (people, counted("%Ln annotator", "%Ln annotators", people)),
        (coming.labels, n_labels(coming.labels)),
        (decisions, counted("%Ln adjudication", "%Ln adjudications", decisions)),
        (kinds, counted("%Ln kind", "%Ln kinds", kinds)),
        (links, counted("%Ln link", "%Ln links", links)),
        (repairs, counted("%Ln sentence repair", "%Ln sentence repairs", repairs)),
        (coming.places, counted("%Ln placed article", "%Ln placed articles", coming.places)),
        (
            coming.details,
            counted("%Ln corrected name or date", "%Ln corrected names or dates", coming.details),
        ),
    )
    yield from (text for count, text in told if count)


def _details(report: MergeReport) -> Iterator[str]:
    for name, labels in report.labels_by_person:
        yield f"{name}: {n_labels(labels)}"
    for name, relabelled in report.relabelled_by_person:
        told = counted(
            "%Ln sentence that {name} labelled here has another, later label of theirs there, "
            "which then counts.",
            "%Ln sentences that {name} labelled here have another, later label of theirs there, "
            "which then counts.",
            relabelled,
        )
        yield told.format(name=name)
    for name, outdated in report.outdated_by_person:
        told = counted(
            "%Ln sentence that {name} labelled there has another, later label of theirs here, "
            "which goes on counting.",
            "%Ln sentences that {name} labelled there have another, later label of theirs here, "
            "which goes on counting.",
            outdated,
        )
        yield told.format(name=name)
    for name, labels in report.left_behind:
        told = counted(
            "%Ln sentence that {name} labelled is cut differently on the other side: the label "
            "does not count for what is shown instead, which is to be labelled.",
            "%Ln sentences that {name} labelled are cut differently on the other side: the labels "
            "do not count for what is shown instead, which is to be labelled.",
            labels,
        )
        yield told.format(name=name)
    for titles in report.joined:
        named = ", ".join(tr("Files", "“{title}”").format(title=title) for title in titles)
        told = tr(
            "Files", "Stories that share a variant become one, under the first title: {titles}."
        )
        yield told.format(titles=named)
    for name, standing in report.same_people:
        told = tr("Files", "{name} and {standing} are one person now, {standing}.")
        yield told.format(name=name, standing=standing)
    for conflict in report.conflicts:
        told = tr("Files", "{variant}: sentences are cut differently there; both ways are kept.")
        yield told.format(variant=conflict.variant)
        for told, sentences in (
            (tr("Files", "here: {sentences}"), conflict.ours),
            (tr("Files", "there: {sentences}"), conflict.theirs),
            (tr("Files", "shown: {sentences}"), conflict.shown),
        ):
            yield "  " + told.format(sentences=" | ".join(sentences))
    yield from map(said, report.remarks)
