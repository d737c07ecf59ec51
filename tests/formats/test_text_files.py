"""Small text files: only what ends is read, and no more than is meant to be."""

import os
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.text_files import read_bounded


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "rules.md"
    file.write_bytes(b"# Rules\r\n")
    assert read_bounded(file) == b"# Rules\r\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadInputError, match="not a text file"):
        read_bounded(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(BadInputError, match="not a text file"):
        read_bounded(Path("/dev/zero"))


def test_what_is_too_large_missing_or_a_folder_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.md"
    with large.open("wb") as file:
        file.truncate(4_000_001)
    with pytest.raises(BadInputError, match="at most 4,000,000 bytes"):
        read_bounded(large)
    for path in (tmp_path, tmp_path / "none.md"):
        with pytest.raises(BadInputError, match="could not be read"):
            read_bounded(path)
