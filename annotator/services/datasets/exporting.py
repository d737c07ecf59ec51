"""Exporting: a dataset with its manifest is written completely or not at all."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.datasets.manifest import AnnotatorEntry, BasisEntry
from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.formats.datasets import data_sheet, manifest_json
from annotator.services import counterparts
from annotator.services.datasets import describing, export_job, splitting, writing
from annotator.services.datasets.describing import Written
from annotator.services.datasets.export_job import Job, nothing_to_export
from annotator.services.datasets.export_options import (
    WHOLE,
    ExportOptions,
    ExportReport,
)
from annotator.services.datasets.reading import DatasetReader
from annotator.services.datasets.writing import PartPlan
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import records, story_lookup


def run(workspace: Workspace, options: ExportOptions, watch: Watch = UNWATCHED) -> ExportReport:
    """Write a dataset; the same labels and options always give the same bytes.

    If it fails, the target is unchanged.

    Raises:
        BadInputError: If the target is not possible, there is nothing to export, it can't be split,
            or a library is missing.
        Cancelled: If it was stopped.
        KnownError: If the disk is full or fails.
    """
    job = export_job.job(workspace, options)
    if options.contents.counterparts or options.contents.statement:
        _complete_counterparts(workspace, watch)
    with workspace.store.reading():
        reader = DatasetReader(workspace.store, options.contents, watch)
        plan = _plan(workspace, options, reader, watch)
        with job.target.replaced() as folder:
            return _write(workspace, replace(job, folder=folder), reader, plan, watch)


def _complete_counterparts(workspace: Workspace, watch: Watch) -> None:
    """Compute missing counterparts: a dataset must not depend on what was opened before."""
    if workspace.is_read_only and counterparts.are_missing(workspace):
        raise BadInputError(
            "{path} has no counterparts yet: they would have to be saved in it, but it can't be "
            "written; copy it to a folder where it can, and export from the copy.",
            path=workspace.path,
        )
    counterparts.bring_missing_up_to_date(workspace, watch)


def _plan(
    workspace: Workspace, options: ExportOptions, reader: DatasetReader, watch: Watch
) -> splitting.Plan | None:
    """Return how the dataset is split; None if it is not."""
    if options.split is None:
        return None
    plan = splitting.plan(workspace.store, reader, options.split, watch)
    if plan is None:
        raise BadInputError(nothing_to_export(workspace.store, options.contents))
    return plan


def _write(
    workspace: Workspace,
    job: Job,
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
        raise BadInputError(nothing_to_export(workspace.store, options.contents))
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
    basis = None
    if not shape.of_votes:
        sentences = records.count_decided(workspace.store)
        basis = BasisEntry(sentences, dict(sorted(done.decisions.items())), done.of_one_vote)
    written = Written(
        job.format, shape, done.parts, annotators, done.guidelines, estimate, split, basis
    )
    _describe(workspace, job, written, watch)
    titles = _titles(workspace, [story.story_uid for story in split.moved] if split else ())
    return ExportReport(options.out, done.records, done.parts, split, titles)


def _titles(workspace: Workspace, stories: Iterable[Uid]) -> Mapping[Uid, str]:
    found = (story_lookup.story_by_uid(workspace.store, uid) for uid in stories)
    return {story.uid: story.title for story in found if story is not None}


def _describe(workspace: Workspace, job: Job, written: Written, watch: Watch) -> None:
    """Write the data sheet and the manifest, which includes the data sheet's hash."""
    files = writing.files_in(job.folder)
    contents = job.options.contents
    found = describing.manifest(workspace.store, contents, written, files, watch)
    sheet = job.path(data_sheet.NAME)
    sheet.write_bytes(data_sheet.data_sheet(found).encode("utf-8"))
    files = sorted([*files, writing.file_entry(sheet, job.folder)], key=lambda file: file.path)
    manifest = manifest_json.manifest_bytes(replace(found, files=files))
    job.path(manifest_json.NAME).write_bytes(manifest)
