"""Where a file may be written, and which sentence says why not."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.services import output_places
from annotator.services.workspace import create_workspace


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_what_is_no_plain_file_is_told_before_its_folder(tmp_path: Path) -> None:
    pipe = tmp_path / "locked" / "votes.csv"
    pipe.parent.mkdir()
    os.mkfifo(pipe)
    pipe.parent.chmod(0o500)
    try:
        with pytest.raises(BadInputError, match="is not a plain file"):
            output_places.require_file(pipe, tmp_path / "some.db", "some.csv", overwrite=True)
    finally:
        pipe.parent.chmod(0o700)


@pytest.mark.parametrize("overwrite", [False, True])
def test_another_workspace_is_never_replaced(tmp_path: Path, *, overwrite: bool) -> None:
    here, other = tmp_path / "here.db", tmp_path / "other.db"
    for path in (here, other):
        create_workspace(path).close()
    before = other.read_bytes()
    with pytest.raises(BadInputError, match="is a database, perhaps a workspace"):
        output_places.require_file(other, here, "labels.jsonl", overwrite=overwrite)
    assert other.read_bytes() == before


def test_another_programs_database_is_not_replaced_either(tmp_path: Path) -> None:
    path = tmp_path / "addresses.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE address (id INTEGER)")
    with pytest.raises(BadInputError, match="is a database"):
        output_places.require_replaceable(path, overwrite=True)


def test_any_other_file_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text("{}\n", encoding="utf-8")
    output_places.require_replaceable(path, overwrite=True)
    with pytest.raises(BadInputError, match="already exists"):
        output_places.require_replaceable(path, overwrite=False)
