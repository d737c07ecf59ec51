"""The manifest of a dataset."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator import __version__
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.manifest import (
    FORM,
    VERSION,
    AnnotatorEntry,
    BasisEntry,
    EstimateEntry,
    FileEntry,
    LabelEntry,
    Manifest,
    OptionsEntry,
    PartEntry,
    SplitEntry,
)
from annotator.domain.datasets.records import Shape
from annotator.domain.labels import Label
from annotator.services.datasets.agreeing import agreement
from annotator.services.tasks import Watch
from annotator.storage import records
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, as known after the last record.

    Attributes:
        format: The name of the format.
        shape: The shape of the records.
        parts: The parts.
        annotators: The annotators whose labels were used.
        guidelines: The number of records for each version of the guideline.
        estimate: How labels were estimated, if they were.
        split: How the dataset was split, if it was.
        basis: What the records are based on, if a record is a sentence.
    """

    format: str
    shape: Shape
    parts: Sequence[PartEntry]
    annotators: Sequence[AnnotatorEntry]
    guidelines: Mapping[str, int]
    estimate: EstimateEntry | None
    split: SplitEntry | None
    basis: BasisEntry | None


def manifest(
    store: Store,
    contents: Contents,
    written: Written,
    files: Sequence[FileEntry],
    watch: Watch,
) -> Manifest:
    """Return the manifest of what was written.

    Args:
        store: The workspace's file.
        contents: The requested contents.
        written: What was written.
        files: The files with the records.
        watch: Asked whether to stop.

    Raises:
        Cancelled: If it was stopped.
    """
    return Manifest(
        form=FORM,
        form_version=VERSION,
        program="Annotator",
        program_version=__version__,
        format=written.format,
        options=_options(contents),
        fields=written.shape.names,
        records=sum(part.records for part in written.parts),
        parts=written.parts,
        labels=_labels(written.shape.labels, written.parts),
        annotators=written.annotators,
        guideline_versions=records.guideline_versions(store),
        records_by_guideline=dict(sorted(written.guidelines.items())),
        agreement=agreement(store, watch),
        estimate=written.estimate,
        split=written.split,
        files=files,
        basis=written.basis,
    )


def _options(contents: Contents) -> OptionsEntry:
    labels = contents.gold or contents.estimate
    return OptionsEntry(
        labels=labels.value if labels else "votes",
        min_votes=contents.min_votes,
        unsure="keep" if contents.keep_unsure else "drop",
        exclude=contents.with_exclude,
        unconfirmed=contents.with_unconfirmed,
        neighbours=contents.neighbours,
        counterparts=contents.counterparts,
        statement=contents.statement,
        pseudonyms=contents.pseudonyms,
        offsets=contents.offsets.value,
    )


def _labels(labels: Sequence[Label], parts: Sequence[PartEntry]) -> list[LabelEntry]:
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part.labels)
    return [
        LabelEntry(label.name, label.title, label.definition, label.retired, counts[label.name])
        for label in labels
        if not label.retired or counts[label.name]
    ]
