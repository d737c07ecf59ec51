"""The settings of the person at this machine, kept apart from any workspace."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from annotator.domain.ids import NO_UID, SentenceId, Uid
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.languages.language import LanguageChoice

MIN_ZOOM: Final = 0.6
MAX_ZOOM: Final = 3.0


class Advance(StrEnum):
    """Where to go after a label."""

    UNLABELLED = "unlabelled"
    STATEMENT = "statement"
    SENTENCE = "sentence"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Person:
    """Who works here: the identity that their labels carry in every workspace."""

    uid: Uid
    name: str


@dataclass(frozen=True, slots=True)
class LastPlace:
    """The place where somebody was in a workspace.

    Attributes:
        sentence: The sentence that was current.
        label: Their newest label then; empty if they had given none.
    """

    sentence: SentenceId
    label: Uid = NO_UID


class Settings:
    """Typed access to the settings file; every value is checked, as anybody may edit it."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the person's settings, or a given file."""
        self._settings = (
            QSettings(str(file), QSettings.Format.IniFormat)
            if file
            else QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "annotator", "annotator"
            )
        )

    @property
    def person(self) -> Person | None:
        """The person who worked last at this machine."""
        uid, name = self._text("person/uid"), self._text("person/name")
        return Person(Uid(uid), name) if uid and name else None

    @person.setter
    def person(self, person: Person) -> None:
        if person == self.person:
            # Writing saves the whole file, and the first paint would wait for the disk.
            return
        self._settings.setValue("person/uid", person.uid)
        self._settings.setValue("person/name", person.name)

    @property
    def theme(self) -> ThemeChoice:
        """The theme: light, dark, or the system's."""
        text = self._text("look/theme")
        return ThemeChoice(text) if text in list(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("look/theme", choice.value)

    @property
    def language(self) -> LanguageChoice:
        """The language of the window, or the system's."""
        text = self._text("look/language")
        return LanguageChoice(text) if text in list(LanguageChoice) else LanguageChoice.SYSTEM

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._settings.setValue("look/language", choice.value)

    @property
    def advance(self) -> Advance:
        """Where the person goes after a label."""
        text = self._text("work/advance")
        return Advance(text) if text in list(Advance) else Advance.UNLABELLED

    @advance.setter
    def advance(self, advance: Advance) -> None:
        self._settings.setValue("work/advance", advance.value)

    @property
    def shows_stories(self) -> bool:
        """Whether the list of stories stands beside the columns."""
        return self._text("look/stories") != "no"

    @shows_stories.setter
    def shows_stories(self, shows: bool) -> None:
        self._settings.setValue("look/stories", "yes" if shows else "no")

    @property
    def follows(self) -> bool:
        """Whether the other columns follow the current sentence."""
        return self._text("work/follows") != "no"

    @follows.setter
    def follows(self, follows: bool) -> None:
        self._settings.setValue("work/follows", "yes" if follows else "no")

    @property
    def shows_pace(self) -> bool:
        """Whether the window shows how fast the person labels; off at first."""
        return self._text("work/pace") == "yes"

    @shows_pace.setter
    def shows_pace(self, shows: bool) -> None:
        self._settings.setValue("work/pace", "yes" if shows else "no")

    @property
    def makes_backups(self) -> bool:
        """Whether backups are made automatically."""
        return self._text("backup/automatic") != "no"

    @makes_backups.setter
    def makes_backups(self, makes: bool) -> None:
        self._settings.setValue("backup/automatic", "yes" if makes else "no")

    @property
    def backup_folder(self) -> Path | None:
        """The folder chosen for backups; None for a folder beside each workspace."""
        text = self._text("backup/folder")
        return Path(text) if text and Path(text).is_absolute() else None

    @backup_folder.setter
    def backup_folder(self, folder: Path | None) -> None:
        self._settings.setValue("backup/folder", str(folder) if folder else "")

    @property
    def zoom(self) -> float:
        """The size of the articles' text; 1 is normal."""
        try:
            zoom = float(self._text("look/zoom") or 1)
        except ValueError:
            return 1.0
        return min(max(zoom, MIN_ZOOM), MAX_ZOOM)

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("look/zoom", f"{zoom:.3f}")

    def bytes(self, key: str) -> QByteArray:
        """Return a state that Qt saved, such as a window's geometry; empty if there is none."""
        value = self._settings.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keep a state that Qt saved."""
        self._settings.setValue(f"window/{key}", value)

    def last_place(self, workspace: Path, person: Person) -> LastPlace | None:
        """Return where the person was in this workspace."""
        sentence, _, label = self._text(_place_key(workspace, person)).partition(" ")
        return LastPlace(SentenceId(int(sentence)), Uid(label)) if sentence.isdecimal() else None

    def set_last_place(self, workspace: Path, person: Person, place: LastPlace) -> None:
        """Remember where the person is in this workspace."""
        text = f"{place.sentence} {place.label}".strip()
        self._settings.setValue(_place_key(workspace, person), text)

    def key_choices(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that the person has chosen, by the names of actions."""
        self._settings.beginGroup("keys")
        names = self._settings.childKeys()
        self._settings.endGroup()
        found = {name: self._text(f"keys/{name}").split("  ") for name in names}
        return {name: tuple(keys) for name, keys in found.items() if all(keys)}

    def set_key_choice(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Keep the keys chosen for an action; None for those of the table."""
        if keys is None:
            self._settings.remove(f"keys/{action}")
        else:
            self._settings.setValue(f"keys/{action}", "  ".join(keys))

    def sync(self) -> None:
        """Write pending changes to disk."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""


def _place_key(workspace: Path, person: Person) -> str:
    file = str(workspace.resolve()).replace("/", "|").replace("\\", "|")
    return f"places/{person.uid}{file}"
