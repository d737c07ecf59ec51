"""Articles, variants and sentences: what they are called and known by."""

import pytest

from annotator.domain.corpus import (
    Kind,
    Sentence,
    Variant,
    VariantPage,
    column_letter,
    passage,
    sentence_uid,
    variant_uid,
)
from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
)
def test_column_letters(index: int, letters: str) -> None:
    assert column_letter(index) == letters


def test_body_and_headlines_want_a_label() -> None:
    assert {kind for kind in Kind if kind.counts} == {Kind.BODY, Kind.HEADLINE}


def test_the_same_text_from_the_same_outlet_is_the_same_variant() -> None:
    assert variant_uid("abc", "Gazette") == variant_uid("abc", "Gazette")
    assert variant_uid("abc", "Gazette") != variant_uid("abc", "")


def test_a_sentence_is_known_by_its_place() -> None:
    variant = variant_uid("abc", "")
    assert sentence_uid(variant, 0, 5) != sentence_uid(variant, 0, 6)


@pytest.mark.parametrize(
    ("outlet", "title", "name"),
    [("Gazette", "Fire", "Gazette"), ("", "Fire", "Fire"), ("", "", "fire.txt")],
)
def test_a_variant_is_called_by_its_outlet_else_title_else_file(
    outlet: str, title: str, name: str
) -> None:
    variant = Variant(VariantId(1), StoryId(1), Uid(""), outlet, title, "fire.txt", 0)
    assert variant.name == name


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Fire", "The barn burnt.", "Fire"),
        ("", "The barn\nburnt.", "“The barn burnt.”"),
        ("", "The barn " * 20, "“" + "The barn " * 6 + "The…”"),
        ("", "a" * 60, f"“{'a' * 60}”"),
        ("", "", "a1b2.txt"),
    ],
)
def test_a_reader_knows_an_article_by_how_it_begins(title: str, text: str, name: str) -> None:
    variant = Variant(VariantId(1), StoryId(1), Uid(""), "", title, "a1b2.txt", 0)
    kinds = (Kind.BOILERPLATE, Kind.BODY)
    texts = ("Source link", text)
    rows = [
        Sentence(SentenceId(n), variant.id, Uid(""), n, n, 0, len(t), t, kind)
        for n, (t, kind) in enumerate(zip(texts, kinds, strict=True))
    ]
    assert VariantPage(variant, rows if text else rows[:1]).name == name


def test_sentences_are_one_text_again() -> None:
    rows = [
        Sentence(
            SentenceId(n), VariantId(1), Uid(""), n, paragraph, start, start + 2, text, Kind.BODY
        )
        for n, (paragraph, start, text) in enumerate(
            [(0, 0, "A."), (0, 3, "B."), (0, 5, "C."), (1, 8, "D.")]
        )
    ]
    assert passage(rows) == "A. B.C.\n\nD."
    assert passage([]) == ""
