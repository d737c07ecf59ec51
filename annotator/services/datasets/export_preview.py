"""Previews of exports."""

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.datasets.records import Document, Shape
from annotator.domain.errors import BadInputError
from annotator.domain.ids import StoryId
from annotator.formats.datasets import registry
from annotator.formats.datasets.writing import FileWriter
from annotator.services.datasets import splitting
from annotator.services.datasets.counting import PartCounter
from annotator.services.datasets.export_job import nothing_to_export
from annotator.services.datasets.export_options import WHOLE, ExportOptions
from annotator.services.datasets.reading import DatasetReader
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.storage import records

FIRST: Final = 5
"""How many records are shown."""

_TABLES: Final = frozenset({"csv", "tsv", "conll"})
_BRACKETS: Final = frozenset({"", "[", "]"})
_BINARY: Final = frozenset({"parquet", "spacy"})


@dataclass(frozen=True, slots=True)
class Counts:
    """The size of an export.

    Attributes:
        parts: The counts of the parts; just one if it is not split.
        warnings: Warnings about the split.
    """

    parts: Sequence[PartEntry]
    warnings: Sequence[str]


def sample(workspace: Workspace, options: ExportOptions, watch: Watch) -> str:
    """Return the first records as text: as they would be written, or as JSON if that is binary.

    Raises:
        BadInputError: If there is nothing to export, or the options contradict each other.
        Cancelled: If it was stopped.
    """
    options.contents.check()
    with workspace.store.reading():
        reader = DatasetReader(workspace.store, options.contents, watch)
        stories = records.stories(workspace.store)
        documents = list(_first(_documents(reader, stories, watch), FIRST))
    if not documents:
        raise BadInputError(nothing_to_export(workspace.store, options.contents))
    return _written(documents, reader.shape(), options.format or "")


def counts(workspace: Workspace, options: ExportOptions, watch: Watch) -> Counts:
    """Return how many records of which label each part would have.

    Raises:
        BadInputError: If there is nothing to export, or it can't be split.
        Cancelled: If it was stopped.
    """
    options.contents.check()
    with workspace.store.reading():
        reader = DatasetReader(workspace.store, options.contents, watch)
        if options.split is None:
            whole = _counted(WHOLE, reader, records.stories(workspace.store), watch)
            return Counts([whole], ())
        plan = splitting.plan(workspace.store, reader, options.split, watch)
        if plan is None:
            raise BadInputError(nothing_to_export(workspace.store, options.contents))
        parts = [
            _counted(part.value, reader, stories, watch) for part, stories in plan.stories.items()
        ]
        return Counts(parts, splitting.entry(plan, options.split, parts).warnings)


def _counted(
    name: str, reader: DatasetReader, stories: Iterable[StoryId], watch: Watch
) -> PartEntry:
    """Return the counts of a part without writing it."""
    counter = PartCounter(name, reader.shape())
    for _ in counter.counted(_documents(reader, stories, watch)):
        pass
    return counter.entry()


def _documents(
    reader: DatasetReader, stories: Iterable[StoryId], watch: Watch
) -> Iterator[Document]:
    for story_id in stories:
        watch.check()
        yield from reader.documents(story_id)


def _first(documents: Iterable[Document], number: int) -> Iterator[Document]:
    """Yield documents with up to `number` records in all."""
    left = number
    for document in documents:
        yield replace(document, rows=list(islice(document.rows, left)))
        left -= len(document.rows)
        if left <= 0:
            return


def _written(documents: Sequence[Document], shape: Shape, name: str) -> str:
    writer = registry.WRITERS.get(name)
    if name in _BINARY or not isinstance(writer, FileWriter):
        writer = registry.WRITERS["jsonl"]
    out = io.BytesIO()
    if isinstance(writer, FileWriter):
        writer.write(documents, shape, out)
    text = out.getvalue().decode("utf-8")
    return text if name in _TABLES else _indented(text)


def _indented(lines: str) -> str:
    """Return JSON or JSON Lines with indentation."""
    values = [json.loads(line.rstrip(",")) for line in lines.split("\n") if line not in _BRACKETS]
    return "\n\n".join(json.dumps(value, ensure_ascii=False, indent=2) for value in values)
