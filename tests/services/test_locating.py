"""Which workspace is meant when nobody names one."""

from pathlib import Path

import pytest

from annotator.services import locating
from annotator.services.locating import Location, locate


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which nothing has ever been opened, and an empty current folder."""
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home" / "state"))
    (tmp_path / "current").mkdir()
    monkeypatch.chdir(tmp_path / "current")
    return tmp_path / "home"


def test_each_place_gives_way_to_the_one_before(tmp_path: Path) -> None:
    last = tmp_path / "last.db"
    last.touch()

    assert locate(None, {}) == Location(locating.own_path())
    locating.remember(last)
    assert locate(None, {}) == Location(last)
    Path("annotations.db").touch()
    assert locate(None, {}) == Location(Path("annotations.db"))
    environ = {"ANNOTATOR_DB": "from-environment.db"}
    assert locate(None, environ) == Location(Path("from-environment.db"), is_named=True)
    assert locate(Path("named.db"), environ) == Location(Path("named.db"), is_named=True)


def test_an_empty_variable_names_nothing() -> None:
    assert not locate(None, {"ANNOTATOR_DB": ""}).is_named


def test_looking_creates_nothing(home: Path) -> None:
    locate(None, {})

    assert not home.exists()


def test_a_workspace_that_has_gone_is_not_the_last_one(tmp_path: Path) -> None:
    locating.remember(tmp_path / "gone.db")

    assert locating.last_opened() is None
    assert locate(None, {}) == Location(locating.own_path())


def test_a_relative_path_is_remembered_from_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("here ü.db").touch()
    locating.remember(Path("here ü.db"))
    monkeypatch.chdir(tmp_path)

    assert locating.last_opened() == tmp_path / "current" / "here ü.db"


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00\n", b"\xff\xfe\n"])
def test_a_memory_that_makes_no_sense_is_passed_over(tmp_path: Path, content: bytes) -> None:
    known = tmp_path / "known.db"
    known.touch()
    locating.remember(known)
    (memory,) = (tmp_path / "home").rglob("last-workspace")
    memory.write_bytes(content)

    assert locating.last_opened() is None


def test_where_nothing_can_be_remembered_nothing_happens(home: Path, tmp_path: Path) -> None:
    home.write_text("in the way", encoding="utf-8")

    locating.remember(tmp_path / "any.db")
    assert locating.last_opened() is None


def test_the_data_folder_is_made_for_the_own_workspace_only(tmp_path: Path) -> None:
    locating.prepare_own_folder(Location(tmp_path / "elsewhere" / "new.db"))
    assert not (tmp_path / "elsewhere").exists()

    locating.prepare_own_folder(Location(locating.own_path()))
    assert locating.own_path().parent.is_dir()
