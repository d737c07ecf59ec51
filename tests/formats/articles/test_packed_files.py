"""Files packed by gzip."""

import gzip
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles import packed_files, readers
from annotator.formats.articles.source_files import BEGINNING_BYTES
from annotator.formats.articles.sources import Source
from tests.formats.articles.pages import page, source


def test_a_packed_file_is_read_as_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "bridge.html.gz"
    path.write_bytes(gzip.compress(page()))
    packed = Source.of_file(path)
    assert (packed.suffix, packed.stem) == (".html", "bridge")
    assert readers.format_of(packed) == "html"
    assert packed.read_bytes() == page()


def test_a_damaged_one_is_refused() -> None:
    with pytest.raises(BadInputError, match=r"^a\.txt\.gz is damaged"):
        source(gzip.compress(b"text" * 100)[:-20], "a.txt.gz").read_bytes()


def test_one_that_holds_no_end_of_zeros_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_files, "MOST_UNPACKED_BYTES", 2 * 1024 * 1024)
    packed = source(gzip.compress(bytes(3 * 1024 * 1024)), "a.csv.gz")
    with pytest.raises(BadInputError, match="would unpack to more than 2 MB"), packed.open():
        pass
    assert packed.beginning() == bytes(BEGINNING_BYTES)
