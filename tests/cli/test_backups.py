"""`annotator backup` and `annotator restore`."""

import shutil
from pathlib import Path

from tests.cli.conftest import Command

HOLDS = "2 stories, "


def test_backing_up_listing_and_restoring(command: Command, sample_db: Path, place: Path) -> None:
    made = command("--db", sample_db, "backup")

    assert (made.code, made.err) == (0, "")
    (backup,) = sample_db.with_name("sample-backups").iterdir()
    assert made.out.startswith(f"Wrote {backup}: {HOLDS}")
    shutil.copy(sample_db, sample_db.with_name(f"{sample_db.stem}.schema-5.db"))
    listed = command("--db", sample_db, "backup", "--list")
    assert backup.name in listed.out
    assert HOLDS in listed.out
    assert "before an upgrade" in listed.out
    restored = command("restore", backup, "new.db")
    assert restored.out.startswith(f"Restored new.db: {HOLDS}")
    assert command("--db", "new.db", "check").code == 0
    assert (place / "new.db").exists()


def test_a_folder_of_ones_choice(command: Command, sample_db: Path, place: Path) -> None:
    nothing = command("--db", sample_db, "backup", "--to", "stick", "--list")
    assert (nothing.code, nothing.out) == (2, "")
    assert nothing.err.startswith("Error: The backup folder stick does not exist; ")
    assert command("--db", sample_db, "backup", "--to", "stick").code == 0
    assert len(list((place / "stick").iterdir())) == 1


def test_nothing_is_overwritten_unasked(command: Command, sample_db: Path, place: Path) -> None:
    command("--db", sample_db, "backup", "--to", "stick")
    (backup,) = (place / "stick").iterdir()
    before = sample_db.read_bytes()

    refused = command("restore", backup, sample_db)
    assert refused.code == 2
    assert "(--overwrite)" in refused.err
    assert sample_db.read_bytes() == before
    replaced = command("restore", backup, sample_db, "--overwrite")
    kept = sample_db.with_name("sample.before-restore.db")
    assert replaced.code == 0
    assert replaced.out.endswith(f"What was there before is {kept}.\n")
    assert command("--db", kept, "check").code == 0


def test_nothing_is_restored_beside_the_log_of_a_file_that_is_gone(
    command: Command, sample_db: Path, place: Path
) -> None:
    command("--db", sample_db, "backup", "--to", "stick")
    (backup,) = (place / "stick").iterdir()
    (place / "gone.db-wal").write_bytes(b"frames of another file")

    refused = command("restore", backup, "gone.db")
    assert (refused.code, (place / "gone.db").exists()) == (2, False)
    assert "gone.db-wal was left behind" in refused.err
    missing = command("restore", backup, "missing/new.db")
    assert "The folder missing does not exist; create it first." in missing.err
