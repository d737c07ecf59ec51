"""The panel shown in place of an empty list or report, with a button that leads on."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.ui.context import Context
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.languages.language import tr


class WayOn(Enum):
    """What the button of an empty panel does."""

    LOOK = auto()
    """Search the workspace, perhaps again."""
    WIDEN = auto()
    """List everything instead of a selection."""
    LABEL = auto()
    """Go to the Label page."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """The reason why there is nothing to see.

    Attributes:
        heading: The reason in a few words.
        text: The reason in a sentence or two.
        button: The text of the button; empty for no button.
        way_on: What the button does; None for no button.
        is_kept_back: Reviewers see something here, and another button makes one.
    """

    heading: str
    text: str
    button: str = ""
    way_on: WayOn | None = None
    is_kept_back: bool = False

    @classmethod
    def of_nothing(cls, heading: str, text: str) -> Self:
        """Return the reason that not enough is labelled yet."""
        return cls(heading, text, tr("Review", "Go to the Label page"), WayOn.LABEL)

    @classmethod
    def kept_back(cls, text: str) -> Self:
        """Return the reason that only reviewers may see it so far.

        Enter and the space bar, which people press all day, lead back to the labels: whoever has
        become a reviewer by accident has seen what was to be kept back.
        """
        title, button = tr("Review", "Hidden for now"), tr("Review", "Go to the Label page")
        return cls(title, text, button, WayOn.LABEL, is_kept_back=True)


class EmptyPanel(QuietPanel):
    """Says why there is nothing to see, and leads on from there."""

    look_wanted = Signal()
    widening_wanted = Signal()
    label_wanted = Signal()
    person_wanted = Signal()
    """The person has to say who they are before they can be a reviewer."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._way_on: WayOn | None = None
        self.accepted.connect(self._on_accepted)
        self.other_accepted.connect(self._on_reviewing)

    def tell(self, emptiness: Emptiness) -> None:
        """Show a reason."""
        self._way_on = emptiness.way_on
        other = tr("Review", "Work as a reviewer") if emptiness.is_kept_back else ""
        self.say(emptiness.heading, emptiness.text, emptiness.button, other)

    @Slot()
    def _on_accepted(self) -> None:
        match self._way_on:
            case WayOn.LOOK:
                self.look_wanted.emit()
            case WayOn.WIDEN:
                self.widening_wanted.emit()
            case WayOn.LABEL:
                self.label_wanted.emit()

    @Slot()
    def _on_reviewing(self) -> None:
        if self._context.person is None:
            self.person_wanted.emit()
        else:
            self._context.become_reviewer()
            self.look_wanted.emit()
