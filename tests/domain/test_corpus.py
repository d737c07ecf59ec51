import pytest

from annotator.domain.corpus import Kind, Variant, column_letter, sentence_uid, variant_uid
from annotator.domain.ids import StoryId, Uid, VariantId


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
