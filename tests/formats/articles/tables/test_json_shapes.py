"""Records within JSON values, in whatever they are wrapped up."""

import json

import pytest

from annotator.formats.articles import readers
from annotator.formats.articles.tables.article_tables import JsonLinesReader
from tests.formats.articles.pages import everything, source

ONE = {"title": "A", "text": "One."}
TWO = {"title": "B", "text": "Two."}


@pytest.mark.parametrize(
    "value",
    [
        {"status": "ok", "articles": [ONE, TWO]},
        {"articles": {"page": 1, "results": [ONE, TWO]}},
        {"response": {"tags": [{"id": "x"}], "results": [{"fields": ONE}, {"fields": TWO}]}},
        {"a1": ONE, "a2": TWO},
        {"title": {"0": "A", "1": "B"}, "text": {"0": "One.", "1": "Two."}},
        {"title": ["A", "B"], "text": ["One.", "Two."]},
        {"columns": ["title", "text"], "index": [0, 1], "data": [["A", "One."], ["B", "Two."]]},
        {"schema": {"fields": [{"name": "text"}]}, "data": [ONE, TWO]},
    ],
)
def test_the_records_are_found(value: object) -> None:
    for indent in (None, 1):
        data = json.dumps(value, indent=indent).encode()
        read, problems = everything(JsonLinesReader(), data, "a.json")
        assert [(r.article.title, r.article.text) for r in read] == [("A", "One."), ("B", "Two.")]
        assert problems == []


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_a_record_may_be_a_story_with_its_articles(suffix: str) -> None:
    events = [
        {"event": "Flood", "articles": [ONE, TWO | {"cluster": "Storm"}]},
        {"title": "Fire", "n": 1, "docs": [{"outlet": "Post", "body": "Three."}]},
        {"outlet": "Herald", "parts": [{"text": "Four."}, {"text": "Five."}], "text": ""},
    ]
    lines = "\n".join(map(json.dumps, events)) if suffix == ".jsonl" else json.dumps(events)
    read, _ = everything(JsonLinesReader(), lines.encode(), f"a{suffix}")
    found = [(each.story, each.article.text) for each in read]
    assert found == [("Flood", "One."), ("Storm", "Two."), ("Fire", "Three.")]


def test_what_is_said_of_all_articles_of_a_file_is_their_story() -> None:
    data = json.dumps({"event": "Flood", "found": {"articles": [ONE]}}).encode()
    (read,), _ = everything(JsonLinesReader(), data, "a.json")
    assert read.story == "Flood"


@pytest.mark.parametrize(
    "value",
    [
        ONE | {"author": [{"name": "X"}, {"name": "Y"}]},
        ONE | {"segments": [{"text": "One"}, {"text": "."}]},
        {
            "title": {"rendered": "A"},
            "content": {"rendered": "<p>One.</p>", "protected": False},
            "_links": {"self": [{"href": "https://post.example/a"}]},
        },
    ],
)
def test_an_article_with_lists_of_its_own_is_one_article(value: object) -> None:
    (read,), _ = everything(JsonLinesReader(), json.dumps(value).encode(), "a.json")
    assert (read.article.title, read.article.text) == ("A", "One.")


def test_an_answer_without_a_known_text_is_read_by_its_records() -> None:
    docs = [{"headline": {"main": "A"}, "lead_paragraph": "It opened. " * 40, "snippet": "It."}]
    data = json.dumps({"status": "OK", "response": {"docs": docs, "meta": {"hits": 1}}}).encode()
    (read,), _ = everything(JsonLinesReader(), data, "a.json")
    assert (read.article.title, read.article.text) == ("A", docs[0]["lead_paragraph"])


def test_a_feed_in_json_says_its_outlet_once_and_each_entry_is_its_own_story() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Herald",
        "items": [{"title": "A", "content_html": "<p>One.</p>"}, {"content_text": "Two."}],
    }
    read, _ = everything(JsonLinesReader(), json.dumps(feed).encode(), "a.json")
    assert [(r.article.outlet, r.story, r.article.text) for r in read] == [
        ("Herald", "A", "One."),
        ("Herald", "", "Two."),
    ]


NINJS = {
    "uri": "urn:x",
    "headlines": [{"role": "short", "value": "No"}, {"role": "main", "value": "A"}],
    "bodies": [
        {"role": "caption", "value": "No."},
        {"role": "main", "contenttype": "text/html", "value": "<p>One.</p><p>All.</p>"},
    ],
    "copyrightholder": "Harbour Wire",
}


def test_a_message_in_json_is_read_in_its_main_form() -> None:
    data = json.dumps(NINJS, indent=1).encode()
    assert readers.is_one_article(source(data, "a.json"))
    (read,), problems = everything(JsonLinesReader(), data, "a.json")
    article = read.article
    assert (article.title, article.text) == ("A", "One.\n\nAll.")
    assert (article.outlet, problems) == ("Harbour Wire", [])
    lines = json.dumps(NINJS).encode() + b"\n" + json.dumps(NINJS | {"headlines": []}).encode()
    (_, other), _ = everything(JsonLinesReader(), lines, "a.jsonl")
    assert other.article.text == article.text
