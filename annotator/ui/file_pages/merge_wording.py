"""What a merge would bring or has brought, in plain lines."""

from collections.abc import Iterator

from annotator.services.merging import MergeReport
from annotator.ui.wording import counted


def lines_about(report: MergeReport, *, is_done: bool) -> Iterator[str]:
    """Yield what there is to say about one file, a line each."""
    coming = report.coming
    figures = [
        counted(number, noun)
        for number, noun in (
            (coming.variants, "variant"),
            (coming.sentences, "sentence"),
            (len(report.people), "annotator"),
            (coming.labels, "label"),
            (coming.adjudications, "adjudication"),
            (coming.kinds, "kind"),
            (coming.links, "link"),
            (coming.boundaries, "sentence repair"),
            (coming.places, "placed article"),
        )
        if number
    ]
    verb = "brought" if is_done else "would bring"
    yield f"{report.path.name} {verb} {', '.join(figures) or 'nothing new'}."
    yield from _details(report)
    if not report.is_complete:
        yield "Stopped part of the way: what came is sound; merge the file again for the rest."


def _details(report: MergeReport) -> Iterator[str]:
    for name, labels in report.labels_by_person:
        yield f"  {name}: {counted(labels, 'label')}"
    for titles in report.joined:
        named = ", ".join(f"“{title}”" for title in titles)
        yield f"  Stories that share a variant become one, under the first title: {named}."
    for name, standing in report.same_people:
        yield f"  {name} and {standing} are one person now, {standing}."
    for conflict in report.conflicts:
        yield f"  {conflict.variant}: sentences are cut differently there; both ways are kept."
        yield f"    here: {' | '.join(conflict.ours)}"
        yield f"    there: {' | '.join(conflict.theirs)}"
        yield f"    shown: {' | '.join(conflict.shown)}"
    for remark in report.remarks:
        yield f"  {remark}"
