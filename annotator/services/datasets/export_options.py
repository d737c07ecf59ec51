"""What an export is asked to do, and what it reports."""

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
    """How a dataset is parted.

    Attributes:
        shares: How large the parts are to be.
        seed: What chance is determined by.
        like: An earlier dataset, whose stories stay where they were.
    """

    shares: Shares = DEFAULT_SHARES
    seed: int = 0
    like: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What an export holds and where it goes.

    Attributes:
        out: The file, or the folder of a dataset that is split or whose format is a folder.
        format: The format's name; by the ending of `out` when None.
        contents: What goes in.
        split: How it is parted; not at all when None.
        overwrite: Replace what is there.
    """

    out: Path
    format: str | None = None
    contents: Contents = EVERY_VOTE
    split: SplitOptions | None = None
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote.

    Attributes:
        out: Where it is.
        records: How many records it has.
        parts: Its parts, one where it was not split.
        split: How it was split, if it was.
        titles: What the stories are called that had to leave their part.
    """

    out: Path
    records: int
    parts: Sequence[PartEntry]
    split: SplitEntry | None = None
    titles: Mapping[Uid, str] = field(default_factory=dict)

    @property
    def warnings(self) -> Sequence[str]:
        """What a person should know about the split."""
        return self.split.warnings if self.split else ()


WHOLE: Final = "all"
"""The name of the only part of a dataset that is not split."""

IN_CODE_POINTS: Final = frozenset({"label-studio", "brat"})
"""The formats whose offsets count code points, whatever is asked for."""
