"""Tasks of Label Studio and Prodigy are read as articles."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.sources import ArticleReader
from tests.formats.articles.pages import everything, source, survived

LABEL_STUDIO, PRODIGY = readers.READERS["label-studio"], readers.READERS["prodigy"]
TASKS = [
    {
        "id": 1,
        "data": {"text": "It opened.", "title": "Bridge", "story": "Tarnby", "outlet": "Herald"},
        "annotations": [{"result": [{"value": {"text": "It", "labels": ["fact"]}}]}],
    },
    {"id": 2, "data": {"text": "It closed."}},
    {"id": 3},
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "text", "meta", "_task_hash", "doc_id", "title", "a"]), inner
        )
    ),
    max_leaves=12,
)


def example(text: str, **meta: object) -> bytes:
    return json.dumps({"text": text, "meta": meta, "_task_hash": 7}).encode() + b"\n"


def test_a_task_of_label_studio_is_an_article() -> None:
    read, problems = everything(LABEL_STUDIO, json.dumps(TASKS).encode(), "a.json")
    assert [item.article.text for item in read] == ["It opened.", "It closed."]
    assert (read[0].article.title, read[0].article.outlet) == ("Bridge", "Herald")
    assert [item.story for item in read] == ["Tarnby", ""]
    assert problems == ["a.json, record 3, is not a task with a text."]


def test_examples_of_prodigy_are_articles_unless_they_say_they_are_of_one() -> None:
    data = (
        example("One.", doc_id=5, outlet="Herald")
        + example("One.", doc_id=5)
        + example("Two.", doc_id=5)
        + example("Three.")
        + example("Four.")
        + b'{"_task_hash": 1}\n'
    )
    read, problems = everything(PRODIGY, data, "a.jsonl")
    assert [item.article.text for item in read] == ["One.\nTwo.", "Three.", "Four."]
    assert read[0].article.outlet == "Herald"
    assert problems == ["a.jsonl, line 6, is not a task with a text."]


def test_task_files_are_told_from_other_records() -> None:
    assert readers.format_of(source(json.dumps(TASKS).encode(), "a.json")) == "label-studio"
    assert readers.format_of(source(example("One."), "a.jsonl")) == "prodigy"
    assert readers.format_of(source(b'{"text": "One."}\n', "a.jsonl")) == "jsonl"
    assert readers.format_of(source(b"[", "a.json")) == "jsonl"


@pytest.mark.parametrize("reader", [LABEL_STUDIO, PRODIGY])
@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"[3]"])
def test_a_file_without_tasks_is_refused(reader: ArticleReader, data: bytes) -> None:
    with pytest.raises(BadInputError, match="contains no tasks with texts"):
        everything(reader, data, "a.jsonl")


@given(st.lists(JSON, max_size=4), st.sampled_from([LABEL_STUDIO, PRODIGY]))
def test_no_records_break_a_reader(records: list[object], reader: ArticleReader) -> None:
    lines = b"\n".join(json.dumps(record).encode() for record in records)
    survived(reader, lines, "a.jsonl")
    survived(reader, json.dumps(records).encode(), "a.json")
