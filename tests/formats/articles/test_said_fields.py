# ruff: noqa: RUF001 - the letters of Arabic are meant
"""Lines above a plain text that say what is known of it, and all texts that have none."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.formats.articles.plain_text import PlainTextReader
from annotator.formats.articles.said_fields import field_of, host_of, parted, without_outlet
from annotator.formats.articles.sources import Source

BODY = "The lights went on at nine.\n\nSource: the mayor.\n"
FIELDS = {
    "Source": "The Harbour Post",
    "TITLE": "Lights: at the pier",
    "date": "June 12, 2018",
    "Link": "https://post.example.org/lights?id=1",
    "Lang": "en-GB",
    "Story": "Harbour lights",
}


def test_what_is_above_a_text_is_said_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    head = "\r\n".join(f"{name}: {value}" for name, value in FIELDS.items())
    path.write_text(f"\ufeff{head}\r\n\r\n{BODY}", encoding="utf-8", newline="")
    (read,) = PlainTextReader().read(Source.of_file(path))
    article = read.article
    assert article.text == BODY
    assert (article.outlet, article.title) == ("The Harbour Post", "Lights: at the pier")
    assert (article.published_at, article.language) == ("2018-06-12", "en")
    assert article.url == "https://post.example.org/lights?id=1"
    assert read.story == "Harbour lights"


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (
            "来源\uff1a港口日报\n标题\uff1a渡轮停航\n日期\uff1a2026年3月12日",
            {"outlet": "港口日报", "title": "渡轮停航", "date": "2026年3月12日"},
        ),
        (
            "المصدر: صوت المرفأ\nالعنوان: إضراب العبّارات\nالتاريخ: 2026-03-12",
            {"outlet": "صوت المرفأ", "title": "إضراب العبّارات", "date": "2026-03-12"},
        ),
    ],
)
def test_fields_are_known_in_chinese_and_arabic(head: str, said: dict[str, str]) -> None:
    assert parted(f"{head}\n\n{BODY}") == (said, BODY)


@pytest.mark.parametrize(
    "text",
    [
        "Source: The Post\n\nThe lights went on.",
        "Source: The Post\nTitle: Lights\nThe lights went on.",
        "Source: The Post\nTitle: Lights\n\n \n",
        "Source: The Post\nTitle: Lights",
        "Source: The Post\nSource: Another\nTitle: Lights\n\nThe lights went on.",
        "Title: Lights\nDate: 3/4/2018\n\nThe lights went on.",
        "Title: Lights\nURL: see below\n\nThe lights went on.",
        "Title: Lights\nAuthor: Tam Orlick\n\nThe lights went on.",
        "Lights\nSource: The Post\nTitle: Lights\n\nThe lights went on.",
        "Source: It was dark. I saw him run.\nStory: He says that nobody was there.\n\nIt goes on.",
        "Source: Did you see him?\nTitle: Witness\n\nIt goes on.",
        f"Source: The Post\nStory: {'and so on ' * 31}\n\nIt goes on.",
        "Title:\nSource: The Post\nDate: 2018\n\nThe lights went on.",
    ],
)
def test_where_there_is_doubt_nothing_is_taken_away(text: str) -> None:
    assert parted(text) == ({}, text)


def test_who_wrote_it_stays_above_the_text() -> None:
    text = "Title: Lights\nAuthor: Tam Orlick\nPublication: The Post\n\nThe lights went on."
    head, body = parted(text)
    assert head == {"title": "Lights", "outlet": "The Post"}
    assert body == "Author: Tam Orlick\n\nThe lights went on."


def test_fields_may_be_in_other_languages() -> None:
    text = "Quelle: Bote\nDatum: 14. Mai 2024\nSprache: Deutsch\n\nDie Lichter gingen an."
    assert parted(text)[0] == {"outlet": "Bote", "date": "14. Mai 2024", "language": "Deutsch"}
    french = "Source\u00a0: Le Phare\nDate de publication : 12 mars 2018\n\nUn loup."
    assert parted(french) == ({"outlet": "Le Phare", "date": "12 mars 2018"}, "Un loup.")
    italian = "Fonte: La Marea\nTitolo: Il traghetto\nData: 2 marzo 2018\n\nNessuno."
    assert len(parted(italian)[0]) == 3


@pytest.mark.parametrize("outlet", ["St. Louis Post", "Yahoo! News", "U.S. News", "bbc.co.uk"])
def test_a_name_with_a_full_stop_is_no_sentence(outlet: str) -> None:
    assert parted(f"Source: {outlet}\nTitle: Lights\n\nOn.")[0]["outlet"] == outlet


_LINES = st.one_of(
    st.sampled_from([f"{name}: {value}" for name, value in FIELDS.items()]),
    st.sampled_from(["", " ", "Source:", "Date: soon", "Title: Another", "Note: a b"]),
    st.text(max_size=12),
)


@given(st.lists(_LINES, max_size=16).map("\n".join))
@example("Source: a\nTitle: b\n\nc")
def test_no_text_loses_anything_but_such_lines(text: str) -> None:
    fields, article = parted(text)
    assert text.endswith(article)
    above = text.removesuffix(article).split("\n")
    said = [field for line in above if (field := field_of(line)) is not None]
    if not fields:
        assert article == text
        return
    assert dict(said) == fields
    assert len(said) == len(fields) >= 2
    assert len(said) == sum(1 for line in above if line.strip())
    assert article.strip()


@given(
    names=st.lists(st.sampled_from(sorted(FIELDS)), min_size=2, unique=True),
    article=st.text(min_size=1).filter(lambda text: text[0] != "\n" and text.strip()),
)
def test_whatever_is_below_them_stays_as_it_is(names: list[str], article: str) -> None:
    head = "\n".join(f"{name}: {FIELDS[name]}" for name in names)
    fields, below = parted(f"{head}\n\n{article}")
    assert below == article
    assert sorted(fields.values()) == sorted(FIELDS[name] for name in names)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Herald.example:80/a?b", "herald.example"),
        (
            "https://web.archive.org/web/20190312101500/https://www.herald.example/",
            "herald.example",
        ),
        ("https://archive.ph/2024.03.06-101500/https:/herald.example/a", "herald.example"),
        ("https://archive.ph/aBc1", ""),
        ("", ""),
        ("file:///a.html", ""),
    ],
)
def test_whose_page_an_address_is(url: str, host: str) -> None:
    assert host_of(url) == host


def test_a_headline_loses_its_outlet_and_nothing_else() -> None:
    assert without_outlet("Lamps - on or off - The Post", "the post") == "Lamps - on or off"
    assert without_outlet("Lamps - The Post", "") == "Lamps - The Post"
    assert without_outlet("The Post", "The Post") == "The Post"
