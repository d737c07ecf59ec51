"""Tables that are damaged, or no tables: no line costs more than itself, and it is said which."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import ArticleReader, Source
from annotator.formats.articles.tables.article_tables import CsvReader, JsonLinesReader
from tests.examples import examples
from tests.formats.articles.pages import everything, survived


@pytest.mark.parametrize("data", [b'{"text": "A\\ud800B."}', b'[{"text": "A\\uD800B."}]'])
def test_half_a_character_does_not_stop_its_line(data: bytes) -> None:
    read, problems = everything(JsonLinesReader(), data, "a.jsonl")
    assert [item.article.text for item in read] == ["A\ufffdB."]
    assert not problems


def test_a_record_without_a_bottom_is_a_bad_line() -> None:
    deep = b'{"text": "A\\ud800B.", "more": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"
    read, problems = everything(JsonLinesReader(), deep + b'{"text": "Two."}', "a.jsonl")
    assert [item.article.text for item in read] == ["Two."]
    assert problems == ["a.jsonl, line 1, is not valid JSON."]


def test_one_bad_line_does_not_stop_the_others() -> None:
    lines = ['{"text": "One."}', "{", "", "[1]", '{"text": ""}', '{"text": 3}', '{"text": "Two."}']
    read, problems = everything(JsonLinesReader(), "\n".join(lines).encode(), "a.jsonl")
    assert [(item.article.text, item.name) for item in read] == [
        ("One.", "a.jsonl, line 1"),
        ("Two.", "a.jsonl, line 7"),
    ]
    assert problems == [
        "a.jsonl, line 2, is not valid JSON.",
        "a.jsonl, line 4, is not a record: it should be a JSON object.",
        "a.jsonl, line 5, has no text in “text”.",
        "a.jsonl, line 6, has no text in “text”.",
    ]


def test_a_stray_quotation_mark_costs_no_more_than_its_lines() -> None:
    data = 'text,id\nOne.,1\n"Two.,2\n"Three",3\n"Four\nlines.",4\nFive “a" b,5\n,6\nSix\n'
    read, problems = everything(CsvReader(), data.encode(), "a.csv")
    assert [item.article.text for item in read] == ["One.", "Four\nlines.", 'Five “a" b']
    assert [item.name for item in read] == ["a.csv, line 2", "a.csv, line 5", "a.csv, line 7"]
    few = (
        "a.csv, line 9, has 1 fields but the first line names 2; a separator or a quotation "
        "mark is missing, or there is one too many."
    )
    assert problems == [
        "a.csv, lines 3 to 4: a quotation mark is missing, or there is one too many.",
        "a.csv, line 8, has no text in “text”.",
        few,
    ]


@pytest.mark.parametrize(
    ("reader", "line"),
    [(CsvReader(), "{},1\n"), (JsonLinesReader(), '{{"text": "{}"}}\n')],
)
def test_a_line_in_another_encoding_is_named(reader: ArticleReader, line: str) -> None:
    start = "text,id\n" if isinstance(reader, CsvReader) else line.format("Null.")
    good, bad = start + line.format("ö" * 40_000), line.format("Brücke zu.")
    data = good.encode() + bad.encode("windows-1252") + line.format("Ende.").encode()
    read, problems = everything(reader, data, "a.data")
    assert read[-1].article.text == "Ende."
    assert problems == ["a.data, line 3, is not in utf-8 like the rest of the file."]


def test_a_file_of_nothing_but_bad_lines_is_given_up() -> None:
    with pytest.raises(BadInputError, match="more than 50 records that can't be read"):
        everything(JsonLinesReader(), b'{"text": "One."}\n' + b"{\n" * 1_000, "a.jsonl")


@pytest.mark.parametrize(
    ("reader", "data", "reason"),
    [
        (CsvReader(), b"", "has no records below"),
        (CsvReader(), b"text,id\n", "has no records below"),
        (CsvReader(), b'"text\n', "no first line"),
        (CsvReader(), b"Post,%b\nHerald,It rained.\n" % (b"It rained. " * 40), "add one, such"),
        (JsonLinesReader(), b"", "contains no records"),
        (JsonLinesReader(), b"nothing", "line 1, is not valid JSON"),
        (JsonLinesReader(), b"[1, 2", "is not valid JSON"),
        (JsonLinesReader(), b"[" * 100_000, "is not valid JSON"),
        (JsonLinesReader(), b"\x7fELF" + b"\x00" * 500, "binary"),
    ],
)
def test_what_is_no_table_is_refused(reader: ArticleReader, data: bytes, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason):
        everything(reader, data, "a.data")


def test_a_line_without_end_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.articles.tables.table_lines.MAX_FILE_BYTES", 1_000)
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "One."}\n{"text": "' + "x" * 5_000)
    with pytest.raises(BadInputError, match="line 2, is too long"):
        list(JsonLinesReader().read(Source.of_file(path)))


@examples(120)
@given(
    st.sampled_from([CsvReader(), JsonLinesReader()]),
    st.binary(max_size=60)
    | st.lists(st.sampled_from(['"', ",", "\n", "text", "\r", "{", "}", ":", "[", "a", "ä", "\0"]))
    .map("".join)
    .map(str.encode),
)
def test_no_bytes_break_a_reader(reader: ArticleReader, data: bytes) -> None:
    for start in (b"", b"text,id\n", b'{"text": "a"}\n'):
        survived(reader, start + data, "a.data")
