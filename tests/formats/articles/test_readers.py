"""Which reader a file is for, told by its content and then by its ending."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.sources import Source
from tests.formats.articles.pages import page, source


def archive(*names: str, kind: str = "text") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(name, f"application/vnd.oasis.opendocument.{kind}")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "format_name"),
    [
        ("a.txt", b"It burnt.", "text"),
        ("a.TXT", b"It burnt.", "text"),
        ("a.log", b"It burnt.", "text"),
        ("a", b"It burnt.", "text"),
        ("a.md", b"# Fire", "markdown"),
        ("a.html", page(), "html"),
        ("a.txt", page(), "html"),
        ("a.pdf", b"<!-- saved --> <?xml version='1.0'?>\n<HTML>", "html"),
        ("a.txt", b"<!-- one --><!-- two --> It burnt.", "text"),
        ("a.html", b"It burnt, and nobody wrote a tag.", "text"),
        ("a.txt", b"%PDF-1.7", "pdf"),
        ("a.pdf", b"junk first %PDF-1.7", "pdf"),
        ("a.txt", b"They call it %PDF-1.7 there.", "text"),
        ("a.doc", archive("[Content_Types].xml", "word/document.xml"), "docx"),
        ("a.txt", archive("mimetype"), "odt"),
        ("a.txt", archive("[Content_Types].xml", "xl/workbook.xml"), "xlsx"),
        ("a.xlsx", archive("[Content_Types].xml"), "xlsx"),
        ("a.fodt", b"<office:document/>", "odt"),
        ("a.txt", b"From here on it went down.\nNobody: nothing.", "text"),
        ("a.csv", b"text", "csv"),
        ("a.tsv", b"text", "csv"),
        ("a.ndjson", b"{}", "jsonl"),
        ("a.docx", b"It burnt.", "text"),
        ("a.xls", b"title\ttext\nFire\tIt burnt.\n", "csv"),
    ],
)
def test_a_format_is_told_by_content_and_then_by_ending(
    name: str, data: bytes, format_name: str
) -> None:
    assert readers.format_of(source(data, name)) == format_name


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word document or protected"),
        (archive("a.txt"), "is an archive"),
        (archive("mimetype", kind="spreadsheet"), "spreadsheet; save it as .csv"),
        (archive("mimetype", kind="presentation"), "presentation"),
        (archive("Index/Document.iwa"), "Pages or Numbers; export it"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "picture"),
        (b"\0\0\0\x18ftypheic", "picture"),
        (b"\0\0\0\x20ftypisom", "recording; have it transcribed"),
        (b"WARC/1.0\r\n", "web crawler"),
        (b"%!PS-Adobe-3.0\n", "made for a printer"),
        (b"<?xml?><plist><dict><key>URL</key></dict></plist>", "link to a page"),
        (b"\x89PNG", "picture"),
        (b"BZh91AY", "is an archive"),
        (b"\x1f\x8b\x08", "damaged"),
        (gzip.compress(bytes(257) + b"ustar", mtime=0), "is an archive"),
        (b"[InternetShortcut]\r\nURL=https://a.example/", "link to a page"),
        (b"SQLite format 3\x00", "database"),
    ],
)
def test_what_is_known_and_unreadable_is_named(data: bytes, reason: str) -> None:
    for name in ("a.txt", "a.docx", "a.csv"):
        with pytest.raises(BadInputError, match=reason):
            readers.format_of(source(data, name))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "email saved by Outlook; save it as .eml"),
        ("a.XLS", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old spreadsheet; save it as .csv"),
        ("a.ris", b"TY  - NEWS\r\nTI  - Fire\r\n", "list of references"),
        ("a.bib", b"@article{rowe2024,\n title={Fire}}", "list of references"),
        (
            "a.mbox",
            b"From a@b.example Thu Jan  1 2024\nSubject: One\n\n",
            "mailbox of many messages",
        ),
    ],
)
def test_what_an_ending_tells_of_the_unreadable_is_said(
    name: str, data: bytes, reason: str
) -> None:
    with pytest.raises(BadInputError, match=reason):
        readers.format_of(source(data, name))


def test_what_was_fetched_is_a_page_unless_it_shows_otherwise() -> None:
    fetched = Source("http://a.example/b.php", "b.php", data=b"<div>a", url="http://a.example/")
    assert readers.format_of(fetched) == "html"


def test_a_folder_is_searched_for_documents_only() -> None:
    assert {".txt", ".md", ".html", ".pdf", ".docx"} <= readers.article_suffixes()
    assert {".csv", ".jsonl"} <= readers.table_suffixes()
    assert not readers.article_suffixes() & readers.table_suffixes()


def test_the_format_that_is_named_wins(tmp_path: Path) -> None:
    missing = Source.of_file(tmp_path / "none.html")
    assert readers.format_of(missing, "text") == "text"
    with pytest.raises(BadInputError, match="There is no format word"):
        readers.format_of(missing, "word")


@given(st.binary(max_size=80), st.sampled_from(["a.txt", "a.html", "a.pdf", "a.csv", "a.json"]))
def test_no_bytes_break_the_telling(data: bytes, name: str) -> None:
    assert readers.format_of(source(b"x" + data, name)) in readers.READERS
