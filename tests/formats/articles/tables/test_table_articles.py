"""Articles out of tables as programs and services write them: dates, marks, odd columns."""

import json

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import Columns
from annotator.formats.articles.tables.article_tables import CsvReader, JsonLinesReader
from annotator.formats.articles.tables.usual_columns import (
    USUAL,
    by_usual_name,
    column_for,
    names_apart,
)
from tests.formats.articles.pages import PARAGRAPHS, everything

LONG = " ".join(PARAGRAPHS)


def dates_of(*dates: str) -> tuple[list[str], list[str]]:
    rows = "".join(f"{date},It opened.\n" for date in dates)
    read, _ = everything(CsvReader(), f"date,text\n{rows}".encode(), "a.csv")
    remarks = [remark for item in read for remark in item.remarks]
    return [item.article.published_at for item in read], remarks


def test_other_rows_tell_which_of_two_numbers_is_the_day() -> None:
    dates, remarks = dates_of("03/04/2024", "23/04/2024", "2024-05-01", "5/6/2024 10:30")
    assert dates == ["2024-04-03", "2024-04-23", "2024-05-01", "2024-06-05"]
    assert remarks == ["In a.csv, the day comes before the month, as the dates of other rows show."]
    dates, remarks = dates_of("03/04/2024", "04/23/2024")
    assert dates == ["2024-03-04", "2024-04-23"]
    assert [remark.partition(",")[2] for remark in remarks] == [
        " the month comes before the day, as the dates of other rows show."
    ]


def test_where_no_row_tells_or_two_contradict_a_date_is_left_out() -> None:
    assert dates_of("03/04/2024", "05/06/2024") == (["", ""], [])
    dates, remarks = dates_of("03/04/2024", "23/04/2024", "04/23/2024")
    assert dates == ["", "2024-04-23", "2024-04-23"]
    assert remarks == []


def test_marks_of_pages_are_taken_out_of_cells_and_that_is_said_once() -> None:
    marked = "<div><p>It opened &amp; stayed so.</p><p>Nobody <b>came</b>.<br>Why?</p></div>"
    data = json.dumps([{"text": marked}, {"text": "<p>It closed.</p>"}, {"text": "3 < 4 > 2 <p>"}])
    read, _ = everything(JsonLinesReader(), data.encode(), "a.json")
    assert [item.article.text for item in read] == [
        "It opened & stayed so.\n\nNobody came.\n\nWhy?",
        "It closed.",
        "3 < 4 > 2 <p>",
    ]
    assert [item.remarks for item in read] == [
        ("HTML tags were removed from a.json.",),
        (),
        (),
    ]


def test_characters_that_are_written_by_name_are_themselves() -> None:
    data = b'{"text": "Smith &amp; Co. say &#8220;no&#8221;.", "title": "A &quot;no&quot;"}'
    (read,), _ = everything(JsonLinesReader(), data, "a.jsonl")
    assert (read.article.text, read.article.title) == ("Smith & Co. say “no”.", 'A "no"')


def test_a_text_that_a_service_cut_short_is_said_to_be_so() -> None:
    data = json.dumps({"articles": [{"content": "It op… [+2311 chars]"}] * 2})
    read, _ = everything(JsonLinesReader(), data.encode(), "a.json")
    assert [len(item.remarks) for item in read] == [1, 0]
    assert "cut short" in read[0].remarks[0]


def test_the_one_column_of_long_texts_is_taken_for_them_and_that_is_said() -> None:
    data = f"No.;Fulltext_v2;Teaser\n1;{LONG};A teaser.\n".encode()
    (read,), _ = everything(CsvReader(), data, "a.csv")
    assert read.article.text == LONG
    assert read.remarks == (
        "In a.csv, “Fulltext_v2” was taken for the texts, because it is by far the longest column.",
    )
    for header in ("No.;Abstract;Teaser", "No.;one;other"):
        row = f"1;{LONG};{LONG if header.endswith('other') else 'x'}"
        with pytest.raises(BadInputError, match="no column that is known to contain texts"):
            everything(CsvReader(), f"{header}\n{row}\n".encode(), "a.csv")


def test_a_long_text_without_spaces_counts_where_its_characters_are_words() -> None:
    data = json.dumps({"内容": "春天时有人告诉我们船会停开。" * 10, "n": "x" * 900})
    (read,), _ = everything(JsonLinesReader(), data.encode(), "a.jsonl")
    assert read.article.text.startswith("春天")


def test_a_record_without_a_text_in_the_usual_column_may_have_it_in_another() -> None:
    data = json.dumps([{"body": "", "content": "One."}, {"body": "Two.", "content": "x"}])
    read, problems = everything(JsonLinesReader(), data.encode(), "a.json")
    assert [item.article.text for item in read] == ["One.", "Two."]
    read, problems = everything(JsonLinesReader(), data.encode(), "a.json", Columns(text="body"))
    assert [item.article.text for item in read] == ["Two."]
    assert len(problems) == 1


def test_a_dataset_of_sentences_holds_no_articles() -> None:
    data = b"variant_uid,sentence_uid,start,end,text,label\nv,s,0,9,It rains.,fact\n"
    with pytest.raises(BadInputError, match="is a dataset of sentences with their labels"):
        everything(CsvReader(), data, "a.csv")
    record = {"variant_uid": "v", "sentence_uid": "s", "start": 0, "end": 9, "text": "It rains."}
    with pytest.raises(BadInputError, match="is a dataset of sentences with their labels"):
        everything(JsonLinesReader(), json.dumps(record).encode(), "a.jsonl")
    (read,), _ = everything(CsvReader(), data, "a.csv", Columns(text="text"))
    assert read.article.text == "It rains."


def test_a_text_may_come_paragraph_by_paragraph() -> None:
    data = json.dumps({"title": ["Bridge"], "outlet": "Post", "text": ["One.", "Two."]})
    (read,), _ = everything(JsonLinesReader(), data.encode(), "a.jsonl")
    assert (read.article.title, read.article.text) == ("Bridge", "One.\n\nTwo.")
    for pieces in (
        [{"text": "One.\n\n", "type": "bold"}, "Two."],
        [{"text": "One."}, {"text": "Two."}],
    ):
        data = json.dumps({"outlet": "Post", "text": pieces, "date": ["2024-03-05"]})
        (read,), _ = everything(JsonLinesReader(), data.encode(), "a.jsonl")
        assert (read.article.published_at, read.article.text) == ("2024-03-05", "One.\n\nTwo.")


def test_the_first_of_two_columns_of_one_name_counts_and_the_other_can_be_chosen() -> None:
    data = b"text,text\nOne.,Two.\n"
    (read,), _ = everything(CsvReader(), data, "a.csv")
    assert read.article.text == "One."
    (read,), _ = everything(CsvReader(), data, "a.csv", Columns(text="text (2)"))
    assert read.article.text == "Two."


def test_a_table_by_tabs_may_have_quotation_marks_that_are_but_text() -> None:
    data = b'title\ttext\nNo\t"Never," she said. "No."\n"Go\tThey went.\n'
    read, problems = everything(CsvReader(), data, "a.tsv")
    assert [item.article.text for item in read] == ['"Never," she said. "No."', "They went."]
    assert problems == []


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Headline (EN)", "title"),
        ("HeadLine", "title"),
        ("Pub. Date", "date"),
        ("webPublicationDate", "date"),
        ("Media outlet", "outlet"),
        ("source.title", "outlet"),
        ("content.rendered", "text"),
        ("Article body", "text"),
        ("dateTimePub", "date"),
        ("Corps du texte", "text"),
        ("Titre de l’article", "title"),
        ("Fecha de publicación", "date"),
        ("Date of Publication", "date"),
        ("Nombre del medio", "outlet"),
        ("Name der Zeitung", "outlet"),
    ],
)
def test_names_are_known_however_they_are_dressed(name: str, field: str) -> None:
    assert column_for(field, by_usual_name([name])) == name


@pytest.mark.parametrize("name", ["Date of access", "Date de naissance", "Name of the author"])
def test_what_is_said_of_something_else_is_no_usual_name(name: str) -> None:
    assert not any(column_for(field, by_usual_name([name])) for field in USUAL)


def test_what_a_search_index_gives_lies_two_records_deep() -> None:
    said = {"main": "Bridge"}
    source = {"headline": said, "body": {"paragraphs": ["One.", "Two."]}, "publication": "Post"}
    hits = {"hits": {"total": 1, "hits": [{"_id": "7", "_source": source}]}}
    (read,), _ = everything(JsonLinesReader(), json.dumps(hits).encode(), "a.json")
    assert (read.article.title, read.article.text) == ("Bridge", "One.\n\nTwo.")


def test_records_that_may_be_parts_of_one_article_are_remarked_on_once() -> None:
    data = b"Article ID,text\n1,One.\n1,Two.\n2,Three.\n2,Four.\n"
    read, _ = everything(CsvReader(), data, "a.csv")
    assert [len(each.remarks) for each in read] == [0, 1, 0, 0]
    assert "the same “Article ID”" in read[1].remarks[0]


def test_very_many_columns_of_one_name_take_no_time() -> None:
    count = 100_000
    assert names_apart(["a"] * count)[-1] == f"a ({count})"


def test_archives_and_services_call_columns_so_and_end_headlines_with_the_outlet() -> None:
    table = (
        "Title,pubtitle,pubdate,DocumentURL,FullText\n"
        "Lamps go out - The Post,The Post,2024-03-05,https://a.example/1,It was dark.\n"
        "Lamps - on or off,The Post,2024-03-05,https://a.example/2,It was dark.\n"
    )
    (one, other), _ = everything(CsvReader(), table.encode(), "a.csv")
    assert (one.article.title, one.article.outlet) == ("Lamps go out", "The Post")
    assert (one.article.url, one.article.published_at) == ("https://a.example/1", "2024-03-05")
    assert other.article.title == "Lamps - on or off"
