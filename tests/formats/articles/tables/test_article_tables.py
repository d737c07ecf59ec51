"""Articles in tables and JSON Lines: columns, encodings, every text as it was."""

import csv
import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import ArticleReader, Columns, ReadArticle
from annotator.formats.articles.tables import json_records
from annotator.formats.articles.tables.article_tables import CsvReader, JsonLinesReader
from annotator.formats.cells import defuse
from tests.formats.articles.pages import everything

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
FULL = CELLS.filter(lambda cell: bool(cell.strip()))
RECORD = {
    "headline": "Bridge",
    "Body": "It opened.",
    "publisher": "Herald",
    "link": "https://a.example/b",
    "date": "5 March 2024",
    "lang": "en-GB",
    "event": "The bridge",
}


def jsonl(*records: object) -> bytes:
    return "\n".join(json.dumps(record) for record in records).encode()


def table(*rows: list[str], **options: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue().encode()


def check_usual(read: list[ReadArticle]) -> None:
    (found,) = read
    article = found.article
    assert (article.text, article.title, article.outlet) == ("It opened.", "Bridge", "Herald")
    assert (article.url, article.published_at) == ("https://a.example/b", "2024-03-05")
    assert (article.language, found.story) == ("en", "The bridge")


def test_usual_names_need_no_choice() -> None:
    check_usual(everything(JsonLinesReader(), jsonl(RECORD), "a.jsonl")[0])
    check_usual(everything(CsvReader(), table([*RECORD], [*RECORD.values()]), "a.csv")[0])


def test_a_source_that_is_an_address_is_where_the_article_was_found() -> None:
    data = jsonl({"text": "It opened.", "source": "https://www.herald.example/b?c=1"})
    article = everything(JsonLinesReader(), data, "a.jsonl")[0][0].article
    assert article.outlet == "herald.example"
    assert article.url == "https://www.herald.example/b?c=1"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_told(separator: str) -> None:
    data = table([*RECORD], [*RECORD.values()], delimiter=separator)
    check_usual(everything(CsvReader(), data, "a.csv")[0])


def test_a_second_byte_order_mark_belongs_to_no_column() -> None:
    data = "\ufefftext\toutlet\nIt opened.\tHerald\n".encode("utf-16")
    (found,), _ = everything(CsvReader(), data, "a.csv")
    assert (found.article.text, found.article.outlet) == ("It opened.", "Herald")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("reader", [CsvReader(), JsonLinesReader()])
def test_other_encodings_are_read(reader: ArticleReader, encoding: str) -> None:
    text = "Die Brücke ist schön und größer als „alle“ anderen Brücken."
    line = json.dumps({"text": text}, ensure_ascii=False)
    data = (f"text,n\n{text},1\n" if isinstance(reader, CsvReader) else line).encode(encoding)
    (found,), problems = everything(reader, data, "a.data")
    assert found.article.text == text
    assert problems == []


def test_a_line_without_an_end_tells_the_encoding_too() -> None:
    (found,), problems = everything(CsvReader(), "text,n\nDie Brücke.,1".encode("cp1252"), "a.csv")
    assert found.article.text == "Die Brücke."
    assert problems == []


@pytest.mark.parametrize("shift", ["", "a", "aa"])
def test_a_first_line_longer_than_what_is_looked_at_is_read(shift: str) -> None:
    record = {"text": shift + "市長表示橋將重開。" * 3_000}
    data = json.dumps(record, ensure_ascii=False).encode()
    (found,), _ = everything(JsonLinesReader(), data + b"\n{}", "a.jsonl")
    assert found.article.text == record["text"]


def test_chosen_columns_win_and_may_lie_within_others() -> None:
    record = {"text": "No.", "raw": {"story": "Yes."}, "n": 7}
    columns = Columns(text="raw.story", title="n")
    (found,), _ = everything(JsonLinesReader(), jsonl(record), "a.jsonl", columns)
    assert (found.article.text, found.article.title) == ("Yes.", "7")


@pytest.mark.parametrize(
    ("reader", "data"),
    [
        (CsvReader(), b"id,words\n1,Hello\n"),
        (JsonLinesReader(), jsonl({"id": 1, "words": "Hello"})),
        (CsvReader(), b'"i\nd",words\n1,Hello\n'),
    ],
)
def test_a_missing_column_is_named_with_those_that_are_there(
    reader: ArticleReader, data: bytes
) -> None:
    with pytest.raises(BadInputError, match=r"no column that is known.*“i ?d”, “words”"):
        everything(reader, data, "a.data")
    with pytest.raises(BadInputError, match=r"no column “body”; it has “i ?d”, “words”"):
        everything(reader, data, "a.data", Columns(text="body"))
    assert len(everything(reader, data, "a.data", Columns(text="words"))[0]) == 1


def test_an_array_of_records_is_read_as_well() -> None:
    records = [{"text": "One."}, 5, {"text": "Two."}]
    read, problems = everything(JsonLinesReader(), json.dumps(records, indent=1).encode(), "a.json")
    assert [item.article.text for item in read] == ["One.", "Two."]
    assert problems == ["a.json, record 2, should be a JSON object."]
    whole = {"count": 1, "articles": [{"text": "Three."}]}
    read, _ = everything(JsonLinesReader(), json.dumps(whole, indent=1).encode(), "a.json")
    assert [item.article.text for item in read] == ["Three."]


def test_an_array_of_next_to_nothing_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_records, "_MOST_VALUES", 100)
    data = b"[" + b"{}," * 20 + b'{"text": "One."}]'
    with pytest.raises(BadInputError, match=r"^a\.json has more values .* as JSON Lines"):
        everything(JsonLinesReader(), data, "a.json")
    lines = jsonl({"text": "long " * 20_000}) + b"\n" + b'{"text": "One.", "n": 0}\n' * 100
    assert len(everything(JsonLinesReader(), lines, "a.json")[0]) == 101


def test_many_articles_without_stories_are_remarked_on_once() -> None:
    data = jsonl(*({"text": f"Text {number}."} for number in range(120)))
    read, _ = everything(JsonLinesReader(), data, "a.jsonl")
    assert [len(item.remarks) for item in read].count(1) == 1
    data = jsonl(*({"text": f"Text {n}.", "story": f"S {n % 5}"} for n in range(120)))
    read, _ = everything(JsonLinesReader(), data, "a.jsonl")
    assert not any(item.remarks for item in read)


def test_a_title_above_the_names_is_passed_over() -> None:
    rows = ["Our press review", *[""] * (len(RECORD) - 1)], [""] * len(RECORD)
    check_usual(everything(CsvReader(), table(*rows, [*RECORD], [*RECORD.values()]), "a.csv")[0])
    assert len(everything(CsvReader(), b"text,\nIt opened.,\n", "a.csv")[0]) == 1


def test_a_first_line_for_excel_names_the_separator() -> None:
    data = b'sep=;\r\noutlet;text\r\nA,B;One, two.\r\nB;"stray"quote\r\n'
    read, problems = everything(CsvReader(), data, "a.csv")
    assert [(item.article.outlet, item.article.text) for item in read] == [("A,B", "One, two.")]
    assert problems == ["a.csv, line 4: a quotation mark is missing, or there is one too many."]


@pytest.mark.parametrize(
    "names",
    [
        ("Inhalt", "Titel", "Quelle", "Datum", "Ereignis"),
        ("contenido", "Título", "Fuente", "Fecha", "Suceso"),
        ("contenu", "Titre", "Journal", "Date", "E\u0301ve\u0301nement"),
        ("正文", "标题", "来源", "日期", "事件"),
        ("النص", "العنوان", "المصدر", "التاريخ", "الحدث"),
        ("articleBody", "headline", "sourceName", "publishedAt", "clusterId"),
    ],
)
def test_usual_names_are_known_in_other_languages_and_spellings(names: tuple[str, ...]) -> None:
    data = jsonl(
        dict(zip(names, ("It opened.", "Bridge", "Herald", "2024-03-05", "B"), strict=True))
    )
    (read,), _ = everything(JsonLinesReader(), data, "a.jsonl")
    article = read.article
    assert (article.text, article.title, article.outlet) == ("It opened.", "Bridge", "Herald")
    assert (article.published_at, read.story) == ("2024-03-05", "B")


def test_columns_within_records_are_known_by_their_usual_names_too() -> None:
    data = jsonl({"content": {"body": "A text."}, "source": {"name": "Herald"}, "url": "u"})
    (read,), _ = everything(JsonLinesReader(), data, "a.jsonl")
    assert (read.article.text, read.article.outlet) == ("A text.", "Herald")


@given(st.lists(FULL, min_size=1, max_size=5))
def test_every_text_comes_back_from_json_lines(texts: list[str]) -> None:
    data = jsonl(*({"text": text} for text in texts))
    read, problems = everything(JsonLinesReader(), data, "a.jsonl")
    assert [item.article.text for item in read] == [text.removeprefix("\ufeff") for text in texts]
    assert problems == []


@given(st.lists(st.tuples(FULL, CELLS), min_size=1, max_size=5))
@example([("=1+1", "")])
def test_every_text_comes_back_from_csv(rows: list[tuple[str, str]]) -> None:
    written = [[defuse(text), defuse(title)] for text, title in rows]
    read, problems = everything(CsvReader(), table(["text", "title"], *written), "a.csv")
    found = [(item.article.text, item.article.title) for item in read]
    assert found == [(text.removeprefix("\ufeff"), title.strip()) for text, title in rows]
    assert problems == []


def test_lines_are_lines_whatever_the_ending_says() -> None:
    data = jsonl({"text": "long " * 20_000}, {"text": "Two."})
    read, problems = everything(JsonLinesReader(), data, "a.json")
    assert [len(item.article.text) for item in read] == [100_000, 4]
    assert problems == []
