import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.articles.encodings import decode

NAME = "a.txt"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode("utf-8"), NAME) == (text.removeprefix("\ufeff"), "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The mayor’s “plan” costs 5 €.", "windows-1252"),
        ("The mayor’s “plan” costs 5 €. It opens in May.\n" * 20, "windows-1252"),
        ("El señor Muñoz dijo que mañana habrá más información sobre el niño.", "windows-1252"),
        ("A decisão não será anunciada até amanhã, disse o líder da oposição.", "windows-1252"),
        ("Två små öar låg långt från kusten där människor åkte båt på sjön.", "windows-1252"),
        ("Der Bürgermeister sagte, die Straße sei schön.", "windows-1252"),
        ("Starosta řekl, že příští týden bude otevřena nová škola, což potěšilo.", "cp1250"),
        ("Мэр сказал, что на следующей неделе откроется новая школа.", "cp1251"),
        ("市长表示下周将开设一所新学校，市民们都很高兴。", "gb18030"),  # noqa: RUF001
    ],
)
def test_other_encodings_are_told(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), NAME)[0] == text


def test_the_most_common_encoding_is_called_by_its_common_name() -> None:
    assert decode("café “noir”".encode("cp1252"), NAME)[1] == "windows-1252"
