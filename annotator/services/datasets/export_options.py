"""The options of an export, and its report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.datasets.dataset_options import EVERY_VOTE, Contents
from annotator.domain.datasets.manifest import PartEntry, SplitEntry
from annotator.domain.datasets.parts import DEFAULT_SHARES, Shares
from annotator.domain.ids import Uid


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """How a dataset is split.

    Attributes:
        shares: The sizes of the parts.
        seed: The seed of the random choice.
        like: An earlier dataset, whose stories stay in their parts.
    """

    shares: Shares = DEFAULT_SHARES
    seed: int = 0
    like: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What an export contains and where it goes.

    Attributes:
        out: The file, or the folder of a dataset that is split or whose format is a folder.
        format: The name of the format; None to tell it by the ending of `out`.
        contents: The contents.
        split: How to split it; None not to.
        overwrite: Whether to replace an existing dataset.
    """

    out: Path
    format: str | None = None
    contents: Contents = EVERY_VOTE
    split: SplitOptions | None = None
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export has written.

    Attributes:
        out: The file or folder.
        records: The number of records.
        parts: The parts; just one if it was not split.
        split: How it was split, if it was.
        titles: The titles of stories that had to be moved to another part.
    """

    out: Path
    records: int
    parts: Sequence[PartEntry]
    split: SplitEntry | None = None
    titles: Mapping[Uid, str] = field(default_factory=dict)

    @property
    def warnings(self) -> Sequence[str]:
        """Warnings about the split."""
        return self.split.warnings if self.split else ()


WHOLE: Final = "all"
"""The name of the single part of a dataset that is not split."""

IN_CODE_POINTS: Final = frozenset({"label-studio", "brat"})
"""The formats whose offsets always count code points."""
