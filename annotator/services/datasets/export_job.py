"""Preparing an export: its target, and checks before it begins."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.records import Shape
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.votes import GoldLevel
from annotator.formats.datasets import data_sheet, manifest_json, registry
from annotator.formats.datasets.writing import DatasetWriter, FileWriter
from annotator.services.datasets import writing
from annotator.services.datasets.export_options import (
    IN_CODE_POINTS,
    ExportOptions,
)
from annotator.services.datasets.target import Target
from annotator.services.workspace import Workspace
from annotator.storage import records
from annotator.storage.project import label_set
from annotator.storage.store import Store

_LEVELS: Final = {
    GoldLevel.ADJUDICATED: Phrase("adjudicated"),
    GoldLevel.UNANIMOUS: Phrase("unanimous"),
    GoldLevel.MAJORITY: Phrase("majority"),
}


@dataclass(frozen=True, slots=True)
class Job:
    """An export that is ready to begin.

    Attributes:
        options: The options.
        format: The name of the format.
        writer: Writes the format.
        target: The target of the dataset.
        folder: The temporary folder in which it is written.
    """

    options: ExportOptions
    format: str
    writer: DatasetWriter
    target: Target
    folder: Path = Path()

    @property
    def file_name(self) -> str:
        """The name of the file, if the dataset is a single file; empty for a folder."""
        return "" if self.target.is_folder else self.target.out.resolve().name

    def path(self, companion: str) -> Path:
        """Return the path of a file that accompanies the dataset."""
        if not self.file_name:
            return self.folder / companion
        return manifest_json.beside(self.folder / self.file_name, companion)


def job(workspace: Workspace, options: ExportOptions) -> Job:
    """Return the export, after checking everything that can be checked beforehand.

    Raises:
        BadInputError: If the target is not possible, the options contradict each other, or a
            library is missing.
        KnownError: If the disk fails.
    """
    try:
        name = registry.format_for(options.out, options.format)
    except BadInputError:
        # Some targets, such as the workspace itself, are wrong in any format, so this comes first.
        Target(options.out, options.split is not None, options.overwrite).refuse(workspace.path)
        raise
    writer = registry.WRITERS[name]
    options.contents.check()
    if name in IN_CODE_POINTS and options.contents.offsets is not OffsetUnit.CODE_POINTS:
        raise BadInputError(
            "The format {name} counts in code points; choose them for the offsets too{typed}.",
            name=name,
            typed=Typed("leave out --offsets"),
        )
    is_folder = options.split is not None or not isinstance(writer, FileWriter)
    target = Target(options.out, is_folder, options.overwrite)
    labels = tuple(label_set.labels(workspace.store))
    beside = writing.companions(writer, Shape((), labels))
    target.refuse(workspace.path, [*beside, manifest_json.NAME, data_sheet.NAME])
    writer.check()
    return Job(options, name, writer, target)


def nothing_to_export(store: Store, contents: Contents) -> str:
    """Return a sentence that says why there is nothing to export."""
    if contents.gold is not None:
        return Phrase(
            "No sentence has a gold label at the level {gold} yet, so there is nothing to export.",
            gold=_LEVELS[contents.gold],
        )
    if records.has_votes(store):
        return Phrase(
            "None of the labels that were asked for is left, so there is nothing to export."
        )
    return Phrase("Nothing is labelled yet, so there is nothing to export.")
