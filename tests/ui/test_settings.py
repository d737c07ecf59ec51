"""Settings: typed, checked, and forgiving of what anybody wrote into the file."""

from pathlib import Path

import pytest

from annotator.domain.ids import SentenceId, Uid
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.languages.language import LanguageChoice
from annotator.ui.settings import MAX_ZOOM, Advance, LastPlace, Person, Settings

ANA = Person(Uid("019b8d62-d840-7000-bce2-cbff80a4df5a"), "Ana Ruiz")
BEN = Person(Uid("019b8d62-d840-7000-bce2-cbff80a4df5b"), "Ben Okafor")


@pytest.mark.parametrize(
    ("name", "usual", "chosen"),
    [
        ("theme", ThemeChoice.SYSTEM, ThemeChoice.DARK),
        ("language", LanguageChoice.SYSTEM, LanguageChoice.GERMAN),
        ("advance", Advance.UNLABELLED, Advance.STAY),
        ("zoom", 1.0, 1.21),
        ("shows_stories", True, False),
        ("follows", True, False),
        ("shows_pace", False, True),
        ("makes_backups", True, False),
        ("backup_folder", None, Path("/elsewhere").absolute()),
    ],
)
def test_a_choice_is_the_usual_one_until_it_is_made_and_outlasts_a_restart(
    tmp_path: Path, name: str, usual: object, chosen: object
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert getattr(settings, name) == usual
    setattr(settings, name, chosen)
    settings.sync()
    assert getattr(Settings(tmp_path / "settings.ini"), name) == chosen


def test_keys_that_were_chosen_outlast_a_restart_until_they_are_put_back(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set_key_choice("label.unsure", ("V", "Ctrl+U"))
    settings.set_key_choice("label.note", ("F8",))
    settings.set_key_choice("label.note", None)
    settings.sync()
    assert Settings(tmp_path / "settings.ini").key_choices() == {"label.unsure": ("V", "Ctrl+U")}


def test_who_works_and_where_they_were_comes_back_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.person = ANA
    place = LastPlace(SentenceId(7), Uid("019b8d62-d840-7000-bce2-cbff80a4df5c"))
    settings.set_last_place(tmp_path / "a.db", ANA, place)
    settings.sync()
    again = Settings(file)
    assert again.person == ANA
    assert again.last_place(tmp_path / "a.db", ANA) == place
    assert again.last_place(tmp_path / "a.db", BEN) is None
    assert again.last_place(tmp_path / "b.db", ANA) is None


def test_who_works_is_not_written_again_at_every_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.person = ANA
    settings.sync()
    file.unlink()
    settings.person = ANA
    settings.sync()
    assert not file.exists()
    settings.person = BEN
    settings.sync()
    assert Settings(file).person == BEN


def test_nonsense_is_taken_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(
        "[look]\ntheme=purple\nzoom=huge\n[person]\nuid=7\nname=\n[window]\ngeometry=7\n"
        "[backup]\nfolder=here\n",
        encoding="utf-8",
    )
    settings = Settings(file)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.zoom == 1.0
    assert settings.person is None
    assert settings.backup_folder is None
    assert settings.bytes("geometry").isEmpty()
    settings.zoom = 99
    assert settings.zoom == MAX_ZOOM
