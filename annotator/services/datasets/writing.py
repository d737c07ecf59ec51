"""Writing a dataset's files into a folder, part by part."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.datasets.manifest import FileEntry, PartEntry
from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.records import Document, Shape
from annotator.domain.ids import StoryId, Uid
from annotator.formats.datasets.writing import DatasetWriter, FileWriter, WrittenPart
from annotator.services.datasets.counting import PartCounter
from annotator.services.datasets.reading import DatasetReader
from annotator.services.datasets.splitting import PASSES
from annotator.services.datasets.target import files_below, printable
from annotator.services.tasks import Watch

_CHUNK: Final = 1 << 20


@dataclass(slots=True)
class WrittenFiles:
    """What was written so far.

    Attributes:
        parts: The parts.
        guidelines: The number of records for each version of the guideline.
        annotators: The number of records based on a label of each annotator.
        decisions: The number of records for each way in which gold was decided.
        of_one_vote: The number of records based on a single vote.
    """

    parts: list[PartEntry] = field(default_factory=list)
    guidelines: Counter[str] = field(default_factory=Counter)
    annotators: Counter[Uid] = field(default_factory=Counter)
    decisions: Counter[str] = field(default_factory=Counter)
    of_one_vote: int = 0

    @property
    def records(self) -> int:
        """The number of records."""
        return sum(part.records for part in self.parts)


@dataclass(frozen=True, slots=True)
class PartPlan:
    """A part to write.

    Attributes:
        name: Its name.
        part: The value of the records' part field; None if the dataset is not split.
        stories: The stories in it.
    """

    name: str
    part: Part | None
    stories: Sequence[StoryId]


@dataclass(frozen=True, slots=True)
class WritingPlace:
    """Where a dataset is written.

    Attributes:
        folder: The folder.
        file_name: The name of the file, if there is only one; else empty.
    """

    folder: Path
    file_name: str


def write(
    writer: DatasetWriter,
    reader: DatasetReader,
    parts: Sequence[PartPlan],
    place: WritingPlace,
    watch: Watch,
) -> WrittenFiles:
    """Write all parts.

    Args:
        writer: Writes the format.
        reader: Reads the records.
        parts: The parts.
        place: Where to write the files.
        watch: Called after each story; for a split, it was called for two passes before.

    Raises:
        Cancelled: If it was stopped.
        OSError: If the disk is full or fails.
    """
    done = WrittenFiles()
    shape = reader.shape(is_split=any(part.part is not None for part in parts))
    stories = sum(len(part.stories) for part in parts)
    before = 0 if parts[0].part is None else (PASSES - 1) * stories
    progress = _Progress(stories, before, watch)
    for part in parts:
        counter = PartCounter(part.name, shape)
        documents = counter.counted(_documents(reader, part, progress))
        _write_part(writer, documents, shape, part.name, place)
        done.parts.append(counter.entry())
        done.guidelines.update(counter.guidelines)
        done.annotators.update(counter.annotators)
        done.decisions.update(counter.decisions)
        done.of_one_vote += counter.of_one_vote
    progress.end()
    if not isinstance(writer, FileWriter):
        written = [WrittenPart(part.name, part.records) for part in done.parts]
        writer.finish(written, shape, place.folder)
    return done


def _write_part(
    writer: DatasetWriter,
    documents: Iterator[Document],
    shape: Shape,
    name: str,
    place: WritingPlace,
) -> None:
    if isinstance(writer, FileWriter):
        path = place.folder / (place.file_name or f"{name}{writer.suffix}")
        with path.open("xb", buffering=_CHUNK) as file:
            writer.write(documents, shape, file)
    else:
        writer.write_part(name, documents, shape, place.folder)


class _Progress:
    """Reports how many stories of all parts are done."""

    def __init__(self, stories: int, before: int, watch: Watch) -> None:
        self._done = before
        self._total = before + stories
        self._watch = watch

    def step(self) -> None:
        self._watch.step(self._done, self._total)
        self._done += 1

    def end(self) -> None:
        self._watch.step(self._total, self._total)


def _documents(reader: DatasetReader, part: PartPlan, progress: _Progress) -> Iterator[Document]:
    for story_id in part.stories:
        progress.step()
        yield from reader.documents(story_id, part.part)


def companions(writer: DatasetWriter, shape: Shape) -> Mapping[str, bytes]:
    """Return the files that accompany a dataset in this format, by name."""
    return writer.companions(shape) if isinstance(writer, FileWriter) else {}


def files_in(folder: Path) -> list[FileEntry]:
    """Return all files of a folder with their hashes, in a fixed order."""
    entries = [file_entry(path, folder) for path in files_below(folder)]
    return sorted(entries, key=lambda entry: entry.path)


def file_entry(path: Path, folder: Path) -> FileEntry:
    """Return a file with its hash, named from the folder."""
    return FileEntry(printable(path.relative_to(folder)), path.stat().st_size, sha256_of(path))


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal.

    Raises:
        OSError: If it can't be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
