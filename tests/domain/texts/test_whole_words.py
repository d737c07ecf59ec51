"""Words that end sentences, though the library takes them for ones cut short."""

import pytest

from annotator.domain.texts.whole_words import places
from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        ("de", ["Das ist gut für mich.", "Salz hilft auch."]),
        ("de", ["So fuhr man aller Art.", "Heute fährt keiner."]),
        ("es", ["Todo salió bien.", "Nadie votó en contra.", "“Bueno”, dijo."]),
        ("it", ["Non lo so.", "È successo due anni fa.", "Poi è andato via.", "«Basta», disse."]),
        ("it", ["Il porto dista 5 km.", "Andiamo a piedi."]),
        ("nl", ["Ik weet dat.", "Hij heeft het in de hand.", "Zij niet."]),
        ("sv", ["Jag vet det.", "Hon gör vad hon kan.", "Vi går."]),
        ("da", ["Han vidste, hvem hun var.", "De gik med.", "Så kom natten."]),
        ("no", ["Jeg vet det.", "De gikk ut.", "Natten kom."]),
        ("hu", ["Ő nem.", "Most hazamegyünk."]),
        ("cs", ["Nikdo neví co.", "Proč jsi tu?"]),
        ("ru", ["Пришёл её муж.", "Все встали."]),  # noqa: RUF001 - Cyrillic
    ],
)
def test_a_sentence_ends_with_it(language: str, pieces: list[str]) -> None:
    assert cut(" ".join(pieces), language) == pieces


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Before a small letter or a figure it may be cut short, and in another language it is.
        ("nl", "Zie vol. 3 of vol. drie."),
        ("en", "He lives in Kan. These days he farms."),
        ("de", "Es gilt Art. Zwei."),
        ("xx", "det. Det"),
    ],
)
def test_nothing_is_added_elsewhere(language: str, text: str) -> None:
    assert places(text, language) == []
