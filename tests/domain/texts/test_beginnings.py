# ruff: noqa: RUF001 - the letters of Russian are meant
"""Sentences end behind letters and words cut short where the next one's beginning is told."""

import pytest

from annotator.domain.texts.beginnings import stand_at
from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        (
            "fr",
            ["Il travaille à la S.N.C.F.", "Le train part.", "Quel plan B.", "L’autre va."],
        ),
        ("fr", ["C’était en 44 av. J.-C.", "« Nous verrons », dit J.-P. Le Goff."]),
        ("es", ["Se fue a EE. UU.", "Nadie lo vio.", "Llamó Ud.", "¿No era A. El Sayed?"]),
        ("it", ["È andato negli U.S.A.", "Poi è tornato con A. De Luca in 5 min.", "Non parla."]),
        ("nl", ["Hij werkt bij Brask N.V.", "Dat was in 44 v.Chr.", "Toen kwam J. Van der Berg."]),
        (
            "pt",
            ["Trabalha na Brask S.A.", "Não gosta de J. A. Lima.", "É o plano B.", "O fim."],
        ),
        ("ru", ["Это было в 1954 г.", "Потом он ел хлеб и т. д.", "Она — нет.", "Да."]),
        ("sv", ["Hon åkte till L.A.", "Sedan köpte hon ost m.m.", "Det tog 5 min.", "Hon sov."]),
    ],
)
def test_a_sentence_ends_before_a_beginning(language: str, pieces: list[str]) -> None:
    assert cut(" ".join(pieces), language) == pieces


def test_beginnings_belong_to_their_language() -> None:
    assert stand_at("B. Le train", 2, 11, "fr")
    assert not stand_at("B. Le Goff", 2, 10, "fr")
    assert not stand_at("B. Le train", 2, 11, "es")
    assert not stand_at("B. Le train", 2, 11, "xx")
