"""Where a file may be written, and which sentence says why not."""

import os
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.services import output_places


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
