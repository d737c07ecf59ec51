"""Settings: typed, checked, and forgiving of what anybody wrote into the file."""

from pathlib import Path

from annotator.domain.ids import SentenceId, Uid
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.settings import MAX_ZOOM, LastPlace, Person, Settings

ANA = Person(Uid("019b8d62-d840-7000-bce2-cbff80a4df5a"), "Ana Ruiz")
BEN = Person(Uid("019b8d62-d840-7000-bce2-cbff80a4df5b"), "Ben Okafor")


def test_what_is_set_comes_back_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.person = ANA
    settings.theme = ThemeChoice.DARK
    settings.zoom = 1.21
    place = LastPlace(SentenceId(7), Uid("019b8d62-d840-7000-bce2-cbff80a4df5c"))
    settings.set_last_place(tmp_path / "a.db", ANA, place)
    settings.sync()
    again = Settings(file)
    assert again.person == ANA
    assert again.theme is ThemeChoice.DARK
    assert again.zoom == 1.21
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
        "[look]\ntheme=purple\nzoom=huge\n[person]\nname=\n[window]\ngeometry=7\n", encoding="utf-8"
    )
    settings = Settings(file)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.zoom == 1.0
    assert settings.person is None
    assert settings.bytes("geometry").isEmpty()
    settings.zoom = 99
    assert settings.zoom == MAX_ZOOM
