"""What an action of the window is: its menu, its keys and where they act."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.ui.languages.language import LanguageChoice, mark, spoken, tr


class Scope(StrEnum):
    """Where an action's keys act."""

    WINDOW = mark("Actions", "everywhere")
    COLUMNS = mark("Actions", "in the columns")
    LISTS = mark("Actions", "in the lists of the Review page")
    DISAGREEMENTS = mark("Actions", "in the list of disagreements")


class Menu(StrEnum):
    """The menus, in their order; that of the languages stands in the one before it."""

    FILE = mark("Actions", "&File")
    EDIT = mark("Actions", "&Edit")
    LABEL = mark("Actions", "&Label")
    GO = mark("Actions", "&Go")
    WORK = mark("Actions", "&Work")
    VIEW = mark("Actions", "&View")
    LANGUAGE = mark("Actions", "Language")
    HELP = mark("Actions", "&Help")
    NONE = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: Its name in the code.
        title: Its menu text, with the mnemonic.
        keys: Its keys in Qt's portable form, the first one shown in the menu.
        menu: Where it stands.
        scope: Where its keys act.
        does: What it does, for the key table; the title where empty.
        repeats: Whether a held key repeats it; never for what writes.
        ends_group: A separator follows in the menu.
        is_choice: It can be ticked, one of its kind at a time.
        is_switch: It can be ticked and unticked by itself.
        color: Of the label that it gives, `#rrggbb`, shown beside it in menus; else empty.
    """

    name: str
    title: str
    keys: tuple[str, ...] = ()
    menu: Menu = Menu.NONE
    scope: Scope = Scope.WINDOW
    does: str = ""
    repeats: bool = False
    ends_group: bool = False
    is_choice: bool = False
    is_switch: bool = False
    color: str = ""

    @property
    def description(self) -> str:
        """What it does, in the language of the window and without the mnemonic's mark."""
        if self.does:
            return tr("Actions", self.does)
        title = tr("Actions", self.title).replace("&", "").removesuffix("…")
        # German titles begin with a noun here and there, which wants its capital.
        is_german = spoken() == LanguageChoice.GERMAN
        return title if is_german else title[:1].lower() + title[1:]
