"""Tables and JSON under the name of a text."""

import pytest

from annotator.formats.articles import readers
from tests.formats.articles.pages import source


@pytest.mark.parametrize(
    ("data", "format_name"),
    [
        (b'{"title": "A", "text": "One."}\n{"title": "B", "text": "Two."}\n', "jsonl"),
        (b'[\n {"title": "A", "text": "One."}\n]', "jsonl"),
        (b'{\n "title": "A",\n "text": "One."\n}', "jsonl"),
        ("Titel\tInhalt\nA\tÄh.\n".encode("utf-16"), "csv"),
        ("Titre de l’article\tCorps du texte\nA\tÉh.\n".encode("utf-16"), "csv"),
        (b"date,title,text\n2024-01-02,A,One.\n", "csv"),
        (b"Text, title and date\n\nAll of it, said the mayor, is lost.\n", "text"),
        (b"Content, link, date\nThese are what a post needs.\n", "text"),
        (b"{Editor: please cut} The bridge opened.\n", "text"),
    ],
)
def test_what_it_is_shows_in_how_it_begins(data: bytes, format_name: str) -> None:
    assert readers.format_of(source(data, "a.txt")) == format_name


def test_an_object_over_several_lines_is_one_record() -> None:
    data = source(b'{\n "title": "A",\n "text": "One."\n}', "a.txt")
    (read,) = readers.reader_of("jsonl").read(data)
    assert read.article.text == "One."  # type: ignore[union-attr]
