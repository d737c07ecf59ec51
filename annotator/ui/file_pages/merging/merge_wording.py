"""Text about what a merge would bring or has brought."""

from collections.abc import Iterator

from annotator.services.exchange.merging import MergeReport
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_labels, n_sentences, n_variants


def lines_about(report: MergeReport, *, is_done: bool) -> Iterator[str]:
    """Yield lines about one file."""
    figures = ", ".join(_figures(report)) or tr("Files", "nothing new")
    told = tr("Files", "{file} added {figures}.")
    if not is_done:
        told = tr("Files", "{file} would add {figures}.")
    yield told.format(file=report.path.name, figures=figures)
    yield from (f"  {line}" for line in _details(report))
    if not report.is_complete:
        yield tr(
            "Files",
            "Stopped partway: what was merged is sound; merge the file again for the rest.",
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
        (repairs, counted("%Ln corrected boundary", "%Ln corrected boundaries", repairs)),
        (
            coming.places,
            counted("%Ln article moved or removed", "%Ln articles moved or removed", coming.places),
        ),
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
            "%Ln sentence that {name} labelled here has a later label of theirs there, which "
            "will count from then on.",
            "%Ln sentences that {name} labelled here have a later label of theirs there, which "
            "will count from then on.",
            relabelled,
        )
        yield told.format(name=name)
    for name, outdated in report.outdated_by_person:
        told = counted(
            "%Ln sentence that {name} labelled there has a later label of theirs here, which "
            "still counts.",
            "%Ln sentences that {name} labelled there have a later label of theirs here, which "
            "still counts.",
            outdated,
        )
        yield told.format(name=name)
    for name, labels in report.left_behind:
        told = counted(
            "%Ln sentence that {name} labelled is divided differently on the other side: its "
            "label does not count for the sentences shown instead, which need labels of their "
            "own.",
            "%Ln sentences that {name} labelled are divided differently on the other side: "
            "their labels do not count for the sentences shown instead, which need labels of "
            "their own.",
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
        told = tr("Files", "{name} and {standing} are now one person, {standing}.")
        yield told.format(name=name, standing=standing)
    for conflict in report.conflicts:
        told = tr(
            "Files", "{variant}: sentences are divided differently there; both versions are kept."
        )
        yield told.format(variant=conflict.variant)
        for told, sentences in (
            (tr("Files", "here: {sentences}"), conflict.ours),
            (tr("Files", "there: {sentences}"), conflict.theirs),
            (tr("Files", "shown: {sentences}"), conflict.shown),
        ):
            yield "  " + told.format(sentences=" | ".join(sentences))
    yield from map(said, report.remarks)
