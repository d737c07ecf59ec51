"""What stands in place of a list or of figures while there are none, with the way on from there."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.ui.context import Context
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.languages.language import tr


class WayOn(Enum):
    """What the button does."""

    LOOK = auto()
    """Look, perhaps again."""
    WIDEN = auto()
    """List everything, where only some of it was asked for."""
    LABEL = auto()
    """Go to the Label page."""
    REVIEW = auto()
    """Work as a reviewer, who sees everything."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why there is nothing to see.

    Attributes:
        heading: What is the case.
        text: The same in a sentence or two.
        button: What the button says; empty for none.
        way_on: What it does; None where there is none.
    """

    heading: str
    text: str
    button: str = ""
    way_on: WayOn | None = None

    @classmethod
    def of_nothing(cls, heading: str, text: str) -> Self:
        """Return that there will be something once more is labelled."""
        return cls(heading, text, tr("Review", "To the Label page"), WayOn.LABEL)

    @classmethod
    def kept_back(cls, text: str) -> Self:
        """Return that there is something which only a reviewer sees already."""
        button = tr("Review", "Work as a reviewer")
        return cls(tr("Review", "Kept back"), text, button, WayOn.REVIEW)


class EmptyPanel(QuietPanel):
    """Says why there is nothing; its button does what was told with its text."""

    look_wanted = Signal()
    widening_wanted = Signal()
    label_wanted = Signal()
    person_wanted = Signal()
    """Nobody has said who works, and only somebody can be a reviewer."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._way_on: WayOn | None = None
        self.accepted.connect(self._on_accepted)

    def tell(self, emptiness: Emptiness) -> None:
        """Show why there is nothing."""
        self._way_on = emptiness.way_on
        self.say(emptiness.heading, emptiness.text, emptiness.button)

    @Slot()
    def _on_accepted(self) -> None:
        match self._way_on:
            case WayOn.LOOK:
                self.look_wanted.emit()
            case WayOn.WIDEN:
                self.widening_wanted.emit()
            case WayOn.LABEL:
                self.label_wanted.emit()
            case WayOn.REVIEW if self._context.person is None:
                self.person_wanted.emit()
            case WayOn.REVIEW:
                self._context.become_reviewer()
                self.look_wanted.emit()
