"""Writes the present schema's fixture: `python -m tests.storage.schemas.make`, before it changes.

A small workspace in which everything happened that people do, as SQL, so that a change of it can
be read.
"""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from annotator.storage.workspace_file.version import APPLICATION_ID, SCHEMA_VERSION
from tests.scenes.by_chance import Side

FOLDER: Final = Path(__file__).parent


def main() -> None:
    """Write `schema-N.sql` for the present schema N."""
    with tempfile.TemporaryDirectory() as name:
        side = Side(Path(name) / "scene.db", seed=11)
        side.create()
        side.act(45)
        with closing(sqlite3.connect(side.path)) as connection:
            lines = [
                f"PRAGMA application_id = {APPLICATION_ID};",
                f"PRAGMA user_version = {SCHEMA_VERSION};",
                *connection.iterdump(),
            ]
    out = FOLDER / f"schema-{SCHEMA_VERSION}.sql"
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
