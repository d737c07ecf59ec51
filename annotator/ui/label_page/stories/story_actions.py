"""Which actions of the Label page are enabled: many need an open story."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.open_story.desk import Desk

_NEEDY: Final = (
    "set.",
    "label.",
    "correct.",
    "find.",
    "edit.copy_text",
    "go.next",
    "go.previous",
    "go.left",
    "go.right",
    "go.extend_",
    "view.column_",
    "view.hide_column",
    "view.show_columns",
    "file.details",
)
"""The beginnings of the names of actions that need a story."""


class StoryActions(QObject):
    """Turns off what needs a story while none is open."""

    def __init__(self, actions: Actions, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._needy = [action for start in _NEEDY for action in actions.starting_with(start)]
        desk.story_opened.connect(self._on_opened_or_closed)
        self._on_opened_or_closed()

    @Slot()
    def _on_opened_or_closed(self) -> None:
        for action in self._needy:
            action.setEnabled(self._desk.state is not None)
