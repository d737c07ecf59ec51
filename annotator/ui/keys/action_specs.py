"""The description of an action: its menu, its keys and where they act."""

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
    """The menus in their order; the languages are a submenu of the one before them."""

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
        menu: The menu that it is in.
        scope: Where its keys act.
        does: What it does, for the key table; if empty, the title says it.
        repeats: Whether holding the key repeats it; never for actions that write.
        ends_group: Whether a separator follows in the menu.
        is_choice: Whether it is one of several exclusive choices.
        is_switch: Whether it can be turned on and off by itself.
        color: The colour of the label that it gives, `#rrggbb`, shown in menus; else empty.
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
        """What it does, in the language of the window and without a mnemonic."""
        if self.does:
            return tr("Actions", self.does)
        title = tr("Actions", self.title).replace("&", "").removesuffix("…")
        # Some German titles begin with a noun, which needs its capital.
        is_german = spoken() == LanguageChoice.GERMAN
        return title if is_german else title[:1].lower() + title[1:]
