"""Exporting: a dataset with its manifest, there whole or not at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.manifest import AnnotatorEntry
from annotator.domain.datasets.records import Shape
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.votes import GoldLevel
from annotator.formats.datasets import data_sheet, manifest_json, registry
from annotator.formats.datasets.writing import DatasetWriter, FileWriter
from annotator.services import counterparts
from annotator.services.datasets import describing, splitting, writing
from annotator.services.datasets.describing import Written
from annotator.services.datasets.export_options import (
    IN_CODE_POINTS,
    WHOLE,
    ExportOptions,
    ExportReport,
    SplitOptions,
)
from annotator.services.datasets.reading import DatasetReader
from annotator.services.datasets.target import Target
from annotator.services.datasets.writing import PartPlan
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, records
from annotator.storage.project import label_set
from annotator.storage.store import Store

__all__ = ["ExportOptions", "ExportReport", "SplitOptions", "run"]

_LEVELS: Final = {
    GoldLevel.ADJUDICATED: Phrase("adjudicated"),
    GoldLevel.UNANIMOUS: Phrase("unanimous"),
    GoldLevel.MAJORITY: Phrase("majority"),
}


def run(workspace: Workspace, options: ExportOptions, watch: Watch = UNWATCHED) -> ExportReport:
    """Write a dataset; ordered by uids and place in the text, the same bytes every time.

    Raises:
        BadInputError: If the target can't be, there is nothing to export, it can't be split, or
            a library is missing; the target is as it was.
        Cancelled: If it was stopped; the target is as it was.
        KnownError: If the disk is full or fails; the target is as it was.
    """
    job = _job(workspace, options)
    if options.contents.counterparts or options.contents.statement:
        _complete_counterparts(workspace, watch)
    with workspace.store.reading():
        reader = DatasetReader(workspace.store, options.contents, watch)
        plan = _plan(workspace, options, reader, watch)
        with job.target.replaced() as folder:
            return _write(workspace, replace(job, folder=folder), reader, plan, watch)


def _complete_counterparts(workspace: Workspace, watch: Watch) -> None:
    """Compute those that are missing: a dataset must not depend on who has opened what before."""
    if workspace.is_read_only and counterparts.are_missing(workspace):
        raise BadInputError(
            "Counterparts are missing in {path}: they are computed and kept in it, and it can't be "
            "written; copy it to a folder where it can, and export from the copy.",
            path=workspace.path,
        )
    counterparts.bring_missing_up_to_date(workspace, watch)


@dataclass(frozen=True, slots=True)
class _Job:
    """An export that can begin.

    Attributes:
        options: What was asked for.
        format: The format's name.
        writer: Writes the format.
        target: Where the dataset goes.
        folder: Where it is written meanwhile.
    """

    options: ExportOptions
    format: str
    writer: DatasetWriter
    target: Target
    folder: Path = Path()

    @property
    def file_name(self) -> str:
        """The name of a dataset of one file; empty for a folder."""
        return "" if self.target.is_folder else self.target.out.resolve().name

    def path(self, companion: str) -> Path:
        """Return where something that goes with the dataset is written."""
        if not self.file_name:
            return self.folder / companion
        return manifest_json.beside(self.folder / self.file_name, companion)


def _job(workspace: Workspace, options: ExportOptions) -> _Job:
    """Return the export, unless something is known beforehand to stand in its way."""
    try:
        name = registry.format_for(options.out, options.format)
    except BadInputError:
        # A folder, or the workspace itself, is wrong in any format, so this is checked first.
        Target(options.out, options.split is not None, options.overwrite).refuse(workspace.path)
        raise
    writer = registry.WRITERS[name]
    options.contents.check()
    if name in IN_CODE_POINTS and options.contents.offsets is not OffsetUnit.CODE_POINTS:
        raise BadInputError(
            "The format {name} counts in code points; have the offsets count them too{typed}.",
            name=name,
            typed=Typed("leave out --offsets"),
        )
    is_folder = options.split is not None or not isinstance(writer, FileWriter)
    target = Target(options.out, is_folder, options.overwrite)
    labels = tuple(label_set.labels(workspace.store))
    beside = writing.companions(writer, Shape((), labels))
    target.refuse(workspace.path, [*beside, manifest_json.NAME, data_sheet.NAME])
    writer.check()
    return _Job(options, name, writer, target)


def _plan(
    workspace: Workspace, options: ExportOptions, reader: DatasetReader, watch: Watch
) -> splitting.Plan | None:
    """Return how the dataset is split, or None if it is not."""
    if options.split is None:
        return None
    plan = splitting.plan(workspace.store, reader, options.split, watch)
    if plan is None:
        raise BadInputError(nothing(workspace.store, options.contents))
    return plan


def _write(
    workspace: Workspace,
    job: _Job,
    reader: DatasetReader,
    plan: splitting.Plan | None,
    watch: Watch,
) -> ExportReport:
    options = job.options
    parts = (
        [PartPlan(part.value, part, stories) for part, stories in plan.stories.items()]
        if plan
        else [PartPlan(WHOLE, None, records.stories(workspace.store))]
    )
    place = writing.WritingPlace(job.folder, job.file_name)
    done = writing.write(job.writer, reader, parts, place, watch)
    if not done.records:
        raise BadInputError(nothing(workspace.store, options.contents))
    shape = reader.shape(is_split=plan is not None)
    for companion, content in writing.companions(job.writer, shape).items():
        job.path(companion).write_bytes(content)
    split = splitting.entry(plan, options.split, done.parts) if plan and options.split else None
    estimate = reader.estimated.entry if reader.estimated else None
    annotators = [
        AnnotatorEntry(person.uid, person.name, done.annotators[person.uid])
        for person in sorted(reader.people, key=lambda person: person.uid)
        if done.annotators[person.uid]
    ]
    written = Written(job.format, shape, done.parts, annotators, done.guidelines, estimate, split)
    _describe(workspace, job, written, watch)
    titles = _titles(workspace, [story.story_uid for story in split.moved] if split else ())
    return ExportReport(options.out, done.records, done.parts, split, titles)


def _titles(workspace: Workspace, stories: Iterable[Uid]) -> Mapping[Uid, str]:
    found = (corpus.story_by_uid(workspace.store, uid) for uid in stories)
    return {story.uid: story.title for story in found if story is not None}


def _describe(workspace: Workspace, job: _Job, written: Written, watch: Watch) -> None:
    """Write the data sheet and the manifest, which has the data sheet's hash too."""
    files = writing.files_in(job.folder)
    contents = job.options.contents
    found = describing.manifest(workspace.store, contents, written, files, watch)
    sheet = job.path(data_sheet.NAME)
    sheet.write_bytes(data_sheet.data_sheet(found).encode("utf-8"))
    files = sorted([*files, writing.file_entry(sheet, job.folder)], key=lambda file: file.path)
    manifest = manifest_json.manifest_bytes(replace(found, files=files))
    job.path(manifest_json.NAME).write_bytes(manifest)


def nothing(store: Store, contents: Contents) -> str:
    """Return what to say when there is nothing to export."""
    if contents.gold is not None:
        return Phrase(
            "No sentence has a gold label at the level {gold} yet, so there is nothing to export.",
            gold=_LEVELS[contents.gold],
        )
    if records.has_votes(store):
        return Phrase(
            "No label is left of those that were asked for, so there is nothing to export."
        )
    return Phrase("Nothing is labelled yet, so there is nothing to export.")
