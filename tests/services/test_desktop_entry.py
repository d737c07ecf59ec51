"""The program is put into the menu of the desktop and taken out again."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.services import desktop_entry, sample

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="the menus of Linux desktops"
)


def test_the_entry_starts_this_installation(tmp_path: Path) -> None:
    done = desktop_entry.install({"XDG_DATA_HOME": str(tmp_path)})

    assert {path.relative_to(tmp_path).parts[0] for path in done.files} == {
        "applications",
        "icons",
        "mime",
    }
    entry = configparser.RawConfigParser()
    entry.read(tmp_path / "applications/annotator.desktop", encoding="utf-8")
    command, _, file = entry["Desktop Entry"]["Exec"].rpartition(" ")
    assert file == "%f"
    assert command.strip('"').endswith("annotator-gui")
    assert entry["Desktop Entry"]["MimeType"] == "application/x-annotator-workspace;"


def test_it_can_be_taken_out_again(tmp_path: Path) -> None:
    where = {"XDG_DATA_HOME": str(tmp_path)}
    written = desktop_entry.install(where).files

    assert desktop_entry.remove(where).files == written
    assert not any(path.exists() for path in written)
    assert desktop_entry.remove(where).files == ()


def test_a_desktop_that_can_not_be_told_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("update-mime-database", "update-desktop-database"):
        (programs / name).write_bytes(b"\0 no program")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    done = desktop_entry.install({"XDG_DATA_HOME": str(tmp_path)})
    assert all(path.exists() for path in done.files)


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("in the way")

    with pytest.raises(BadInputError, match="applications could not be written"):
        desktop_entry.install({"XDG_DATA_HOME": str(tmp_path)})


def test_odd_places_are_quoted() -> None:
    assert desktop_entry._quoted("/opt/annotator-gui") == "/opt/annotator-gui"
    assert desktop_entry._quoted("/my programs/annotator-gui") == '"/my programs/annotator-gui"'
    assert desktop_entry._quoted("/50%/annotator-gui") == '"/50%%/annotator-gui"'


def test_a_workspace_is_known_by_its_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gio = shutil.which("gio")
    if gio is None or shutil.which("update-mime-database") is None:
        pytest.skip("gio or shared-mime-info is not installed")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desktop_entry.install()
    path = tmp_path / "any name.db"
    sample.build(path).close()

    told = subprocess.run(
        [gio, "info", "-a", "standard::content-type", str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "application/x-annotator-workspace" in told.stdout
