"""How far somebody is: counts of sentences that want a label and of those that have one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Of `total` sentences that want a label (body and headlines), `labelled` have one."""

    labelled: int
    total: int

    @property
    def fraction(self) -> float:
        """The share that is labelled, from 0 to 1; nothing to label is done."""
        return self.labelled / self.total if self.total else 1.0

    @property
    def percent(self) -> int:
        """The share in whole per cent, rounded down: 100 only when all is labelled."""
        return self.labelled * 100 // self.total if self.total else 100

    @property
    def is_done(self) -> bool:
        """Whether every sentence that wants a label has one."""
        return self.labelled >= self.total
