"""Several articles in one cell of a table."""

import json

from annotator.formats.articles.tables.article_tables import JsonLinesReader
from tests.formats.articles.pages import PARAGRAPHS, everything

CLUSTERS = [
    {"text": f"{PARAGRAPHS[0]} ||||| {PARAGRAPHS[1]} ||||| ", "summary": "It opened."},
    {"text": f"{PARAGRAPHS[2]}\n|||||\nTown opens its bridge on Friday\nIt did."},
    {"text": "One | two || three."},
]


def test_articles_between_bars_are_variants_of_the_records_story() -> None:
    data = "\n".join(map(json.dumps, CLUSTERS)).encode()
    read, problems = everything(JsonLinesReader(), data, "a.jsonl")
    assert problems == []
    assert [item.article.text for item in read] == [
        PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], "Town opens its bridge on Friday\nIt did.",
        "One | two || three.",
    ]  # fmt: skip
    stories = [item.story for item in read]
    assert stories[0] == stories[1] != stories[2] == stories[3]
    assert stories[4] == ""


def test_a_title_of_the_record_is_that_of_the_story() -> None:
    data = json.dumps({"title": "Bridge", "text": f"{PARAGRAPHS[0]}|||||{PARAGRAPHS[1]}"}).encode()
    read, _ = everything(JsonLinesReader(), data, "a.jsonl")
    assert [(item.story, item.article.title) for item in read] == [("Bridge", "")] * 2
