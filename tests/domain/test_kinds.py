"""What each sentence is: by its words, its place and its shape."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.furniture import is_credit, is_page_line
from annotator.domain.kinds import classify
from annotator.domain.segmentation import sentences

_REPOSITORY = Path(__file__).parents[2]
SHARED = _REPOSITORY.parent / "shared" / "articles"
BODY, HEADLINE, CAPTION, BOILERPLATE = Kind.BODY, Kind.HEADLINE, Kind.CAPTION, Kind.BOILERPLATE


def kinds(text: str) -> dict[str, Kind]:
    spans = list(sentences(text))
    found = classify(text, spans)
    return {text[s.start : s.end]: kind for s, kind in zip(spans, found, strict=True)}


def test_the_top_of_a_page() -> None:
    assert kinds(
        "11.4 C\nTavrick\nSaturday, October 18, 2025\n\nFleet lights up the harbour in protest\n\n"
        "The fleet lit its lamps on Friday. It rained."
    ) == {
        "11.4 C": BOILERPLATE,
        "Tavrick": BOILERPLATE,
        "Saturday, October 18, 2025": BOILERPLATE,
        "Fleet lights up the harbour in protest": HEADLINE,
        "The fleet lit its lamps on Friday.": BODY,
        "It rained.": BODY,
    }


def test_the_tail_of_a_page() -> None:
    found = kinds(
        "The fleet lit its lamps on Friday.\nThe council said nothing\nComments\n"
        "Popular posts from this blog\nNine Soups For The Week When The Clocks Change"
    )
    assert list(found.values()) == [BODY, BODY, BOILERPLATE, BOILERPLATE, BOILERPLATE]


def test_captions_and_credits() -> None:
    assert kinds(
        "The fleet lit its lamps.\n\nLamps along the quay.\nLamps along the old quay on Monday.NPA"
        "\n\nThe council met.\n\nIt met again."
    ) == {
        "The fleet lit its lamps.": BODY,
        "Lamps along the quay.": CAPTION,
        "Lamps along the old quay on Monday.": CAPTION,
        "NPA": BOILERPLATE,
        "The council met.": BODY,
        "It met again.": BODY,
    }


def test_a_question_can_be_a_headline() -> None:
    found = kinds("Was it worth the wait?\n\nMore than a century late, it was played.")
    assert list(found.values()) == [HEADLINE, BODY]


def test_an_article_without_a_stop_stays_body() -> None:
    assert set(kinds("one two three\nfour five six\nseven").values()) == {BODY}


def test_what_recurs_is_furniture() -> None:
    text = "The lamps are out. Our newsroom never sleeps."
    found = classify(text, list(sentences(text)), frozenset({"Our newsroom never sleeps."}))
    assert found == [BODY, BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "79.7 F", "-3 °C", "Friday, June 21, 2024", "21 June 2024", "2024-06-21", "June 21, 2024",
        "Updated: June 21, 2024 at 10:15 am", "By Ana Ruiz", "By Ana Ruiz and Ben Okafor",
        "Source link", "No comments:", "Post a Comment", "Comments", "12 comments", "Related:",
        "Check out our other content", "Most Popular Articles", "Read more", "Tags: harbour, comet",
        "Share this article", "© 2024 The Ledger", "Advertisement", "5 min read", "***",
    ],
)  # fmt: skip
def test_lines_of_a_page(line: str) -> None:
    assert is_page_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday as the council met.",
        "Comments by the mayor drew laughter.",
        "Related costs rose by five per cent.",
        "By Friday the harbour was dark.",
        "Read the letter again, he told them, and then tell me what you see in it that is new.",
        "May 5 was a Monday, and the comet was nowhere to be seen.",
        "Search teams found the boat.",
        "Watch out for the tide, he said.",
        "Printing the ledger took a week.",
    ],
)
def test_sentences_that_only_begin_like_one(line: str) -> None:
    assert not is_page_line(line)


@pytest.mark.parametrize(
    "line", ["AP", "NPA", "Planet Labs PBC", "Getty Images", "Photo: Ana Ruiz", "Reuters/Ana Ruiz"]
)
def test_credits(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    ["He left.", "The soldiers left the quay.", "It was dark", "He was jailed for life."],
)
def test_no_credits(line: str) -> None:
    assert not is_credit(line)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not beside the checkout")
def test_the_shared_articles() -> None:
    found = {
        path.name[:3]: list(kinds(path.read_text(encoding="utf-8")).values())
        for path in sorted(SHARED.glob("*.txt"))
    }
    others = {name: [k for k in row if k is not BODY] for name, row in found.items()}
    assert {name: len(row) for name, row in others.items()} == {
        # Repeated captions and headlines count once: the sentences are keys here.
        "000": 16, "001": 0, "002": 4, "003": 1, "004": 6,
    }  # fmt: skip
    assert others["004"] == [HEADLINE, *[BOILERPLATE] * 5]


@given(st.text(alphabet="ab AB.?!\n,“”’:1©", max_size=120))
def test_every_sentence_has_a_kind(text: str) -> None:
    spans = list(sentences(text))
    assert len(classify(text, spans)) == len(spans)
