"""The actions of the table as `QAction`s, attached where their keys act."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.ui.keys.action_specs import ActionSpec, Menu, Scope
from annotator.ui.keys.key_choices import with_choices
from annotator.ui.keys.letter_menu import COLOR, LetterMenu
from annotator.ui.languages.language import tr


class Actions(QObject):
    """Holds a `QAction` for every row of the table."""

    def __init__(
        self,
        specs: Iterable[ActionSpec],
        parent: QObject,
        choices: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        """Make the actions.

        Args:
            specs: The rows of the table.
            parent: The window.
            choices: The keys that the person has chosen, by the names of the actions.
        """
        super().__init__(parent)
        self.table_specs = tuple(specs)
        self.specs = tuple(with_choices(self.table_specs, choices))
        self._actions = {spec.name: self._made(spec) for spec in self.specs}
        self._groups: dict[str, QActionGroup] = {}
        for spec in self.specs:
            if spec.is_choice:
                self._group_of(spec).addAction(self._actions[spec.name])

    def __getitem__(self, name: str) -> QAction:
        """Return the action with this name."""
        return self._actions[name]

    def connect_to(self, slots: dict[str, Callable[[], None]]) -> None:
        """Let actions call bound methods."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)

    def connect_known(self, slots: dict[str, Callable[[], None]]) -> None:
        """Let actions call bound methods, ignoring actions that are not here."""
        self.connect_to({name: slot for name, slot in slots.items() if name in self._actions})

    def key_text(self, name: str) -> str:
        """Return the first key of an action in the system's notation; empty if it has none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def starting_with(self, prefix: str) -> list[QAction]:
        """Return the actions whose names begin with the prefix."""
        return [action for name, action in self._actions.items() if name.startswith(prefix)]

    def attach(self, scope: Scope, widget: QWidget) -> None:
        """Let the keys of a scope act while the widget or something in it has the focus."""
        for spec in self.specs:
            if spec.scope is scope:
                widget.addAction(self._actions[spec.name])

    def menu(self, title: str, groups: Iterable[Sequence[str]], parent: QWidget) -> QMenu:
        """Return a menu with groups of actions, given by name; it is deleted when it closes."""
        from annotator.ui.keys.key_menu import KeyMenu

        menu = KeyMenu(title, parent)
        menu.setAccessibleName(title)
        for names in groups:
            if menu.actions():
                menu.addSeparator()
            for name in names:
                # Some desktops hide the keys in context menus.
                self._actions[name].setShortcutVisibleInContextMenu(True)
                menu.addAction(self._actions[name])
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def fill(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        last: QMenu | None = None
        for menu in Menu:
            if menu is Menu.NONE or not any(spec.menu is menu for spec in self.specs):
                continue
            title = tr("Actions", str(menu))
            place = last if menu is Menu.LANGUAGE and last is not None else bar
            found = LetterMenu(title, place)
            place.addMenu(found)
            self._fill_menu(found, menu)
            if place is bar:
                last = found

    def _fill_menu(self, target: QMenu, menu: Menu) -> None:
        rows = [spec for spec in self.specs if spec.menu is menu]
        # The labels of the workspace come first in their menu.
        rows.sort(key=lambda spec: not spec.name.startswith("set."))
        was_label = False
        for spec in rows:
            is_label = spec.name.startswith("set.")
            if was_label and not is_label:
                target.addSeparator()
            was_label = is_label
            target.addAction(self._actions[spec.name])
            if spec.ends_group:
                target.addSeparator()

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(tr("Actions", spec.title), self)
        action.setObjectName(spec.name)
        action.setData(spec.name.split(".", 1)[1])
        if spec.color:
            action.setProperty(COLOR, spec.color)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setAutoRepeat(spec.repeats)
        action.setCheckable(spec.is_choice or spec.is_switch)
        if spec.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _group_of(self, spec: ActionSpec) -> QActionGroup:
        prefix = spec.name.split(".", 1)[0]
        if prefix not in self._groups:
            self._groups[prefix] = QActionGroup(self)
        return self._groups[prefix]
