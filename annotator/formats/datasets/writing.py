"""Writing: what every writer of datasets promises."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias, runtime_checkable

from annotator.domain.datasets.records import Document, Shape


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """A part of a dataset that has been written.

    Attributes:
        name: `train`, `dev` or `test`; `all` where there is one part only.
        records: How many records it has.
    """

    name: str
    records: int


@runtime_checkable
class FileWriter(Protocol):
    """A format in which each part of a dataset is one file."""

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""
        ...

    def check(self) -> None:
        """See whether the format can be written here.

        Raises:
            BadInputError: If a library is missing; the sentence says how to get it.
        """
        ...

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write the records, one document after another, without holding them all.

        Args:
            documents: Variants with their records.
            shape: What the records look like.
            out: Where the bytes go.
        """
        ...

    def companions(self, shape: Shape) -> Mapping[str, bytes]:
        """Return the files that go with the dataset, by their names."""
        ...


class FolderWriter(Protocol):
    """A format in which a dataset is a folder of several files."""

    def check(self) -> None:
        """See whether the format can be written here.

        Raises:
            BadInputError: If a library is missing; the sentence says how to get it.
        """
        ...

    def write_part(
        self, part: str, documents: Iterable[Document], shape: Shape, folder: Path
    ) -> None:
        """Write one part of the dataset, without holding it all.

        Args:
            part: Its name.
            documents: Variants with their records.
            shape: What the records look like.
            folder: The dataset's folder.
        """
        ...

    def finish(self, parts: Sequence[WrittenPart], shape: Shape, folder: Path) -> None:
        """Write what belongs to all parts, after the last of them."""
        ...


DatasetWriter: TypeAlias = FileWriter | FolderWriter
