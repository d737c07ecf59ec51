"""An export before it begins: where it goes, and what stands in its way."""

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


def job(workspace: Workspace, options: ExportOptions) -> Job:
    """Return the export, unless something is known beforehand to stand in its way.

    Raises:
        BadInputError: If the target can't be, the choices don't go together, or a library is
            missing.
        KnownError: If the disk fails.
    """
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
    return Job(options, name, writer, target)


def nothing_to_export(store: Store, contents: Contents) -> str:
    """Return a sentence for a person that says why there is nothing to export."""
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
