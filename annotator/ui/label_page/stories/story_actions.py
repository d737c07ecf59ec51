"""Which actions of the Label page are enabled: none while another page is shown."""

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
)
"""Prefixes of the names of actions that need an open story."""
_PLAIN: Final = ("edit.history", "go.my_next_story", "view.guideline", "work.result")
"""Actions that need no open story, but do something on the Label page only."""


class StoryActions(QObject):
    """Turns actions off while there is no open story, or while the page is hidden.

    The menus offer the actions of all pages. A label given from there must not go to a sentence on
    a hidden page.
    """

    def __init__(self, actions: Actions, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_in_sight = True
        self._needy = [action for start in _NEEDY for action in actions.starting_with(start)]
        self._plain = [actions[name] for name in _PLAIN]
        self._details = actions["file.details"]
        desk.story_opened.connect(self._show)
        self._show()

    def set_in_sight(self, *, is_in_sight: bool) -> None:
        """Set whether the Label page is the one that is shown."""
        self._is_in_sight = is_in_sight
        self._show()

    @Slot()
    def _show(self) -> None:
        has_story = self._desk.state is not None
        # Enabled on any page: it opens a dialog, which names the article.
        self._details.setEnabled(has_story)
        for action in self._plain:
            action.setEnabled(self._is_in_sight)
        for action in self._needy:
            action.setEnabled(self._is_in_sight and has_story)
