"""Text files: encodings, line ends, and what is no text."""

import os
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles import sources
from annotator.formats.articles.plain_text import PlainTextReader
from annotator.formats.articles.sources import ReadArticle, Source

QUOTED = "The mayor’s “plan”, a café by the river, costs 5 €. It opens in May.\n" * 5


def read(path: Path, data: bytes) -> ReadArticle:
    path.write_bytes(data)
    return read_again(path)


def read_again(path: Path) -> ReadArticle:
    (article,) = PlainTextReader().read(Source.of_file(path))
    return article


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_needs_no_remark(tmp_path: Path, encoding: str) -> None:
    article = read(tmp_path / "a.txt", QUOTED.encode(encoding))
    assert article.article.text == QUOTED
    assert article.article.source == "a.txt"
    assert article.remarks == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_mark_tells_the_encoding(tmp_path: Path, encoding: str) -> None:
    article = read(tmp_path / "a.txt", QUOTED.encode(encoding))
    assert article.article.text == QUOTED
    assert encoding in article.remarks[0]


def test_another_encoding_is_detected_and_reported(tmp_path: Path) -> None:
    article = read(tmp_path / "a.txt", QUOTED.encode("windows-1252"))
    assert article.article.text == QUOTED
    assert article.remarks == (f"{tmp_path / 'a.txt'} was read as windows-1252.",)


def test_line_ends_are_made_one_kind(tmp_path: Path) -> None:
    assert read(tmp_path / "a.txt", b"One.\r\nTwo.\rThree.").article.text == "One.\nTwo.\nThree."


def test_characters_that_cannot_be_stored_are_replaced_and_reported(tmp_path: Path) -> None:
    article = read(tmp_path / "a.txt", b"A long enough text with one\x00nul. " * 1 + b"x" * 500)
    assert "one\ufffdnul" in article.article.text
    assert "1 characters" in article.remarks[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "contains no text"),
        (b" \r\n\t\n", "contains no text"),
        (b"\xef\xbb\xbf", "contains no text"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x7fELF" + b"\x00" * 500, "binary"),
        (b"\xff\xfea", "damaged"),
    ],
    ids=["empty", "blank", "only a mark", "binary", "program", "half a character"],
)
def test_what_is_no_text_is_refused_in_one_sentence(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    with pytest.raises(BadInputError, match=reason) as refused:
        read(tmp_path / "a.txt", data)
    assert str(tmp_path / "a.txt") in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_far_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(16 * 1024 * 1024 + 1)
    with pytest.raises(BadInputError, match="17 MB; an article may have at most 16 MB"):
        read_again(path)


def test_the_limit_itself_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.articles.source_files.MAX_FILE_BYTES", 4)
    assert sources.MAX_FILE_BYTES == 16 * 1024 * 1024
    assert read(tmp_path / "a.txt", b"Four").article.text == "Four"
    with pytest.raises(BadInputError):
        read(tmp_path / "a.txt", b"Fives")


def test_a_short_file_is_held_in_memory_and_a_long_one_is_not(tmp_path: Path) -> None:
    short, long = tmp_path / "short.txt", tmp_path / "long.txt"
    short.write_bytes(b"One sentence.")
    long.write_bytes(b"One sentence. " * 5_000)
    held = Source.of_file(short).held()
    short.unlink()
    assert (held.read_bytes(), held.name) == (b"One sentence.", str(short))
    source = Source.of_file(long)
    assert source.held() is source
    assert len(source.read_bytes()) == 70_000


def test_a_file_that_nobody_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One.")
    path.chmod(0)
    with pytest.raises(BadInputError, match="permission denied"):
        read_again(path)


def test_missing_files_folders_and_pipes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="does not exist"):
        read_again(tmp_path / "none.txt")
    with pytest.raises(BadInputError, match="is a folder"):
        read_again(tmp_path)
    with pytest.raises(BadInputError, match="could not be read"):
        read_again(tmp_path / ("n" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(BadInputError, match="not a text file"):
        read_again(tmp_path / "pipe.txt")
