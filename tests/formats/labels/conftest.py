"""Reading a file of labels that is written for the test."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.label_records import LabelFile
from annotator.formats.labels import label_files

Read = Callable[[object], LabelFile]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a file with this content."""

    def made(content: object) -> LabelFile:
        path = tmp_path / "labels.data"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8", newline="")
        return label_files.read(path)

    return made
