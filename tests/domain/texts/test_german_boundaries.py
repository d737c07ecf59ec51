"""Boundaries in German behind words cut short, by the words that begin sentences."""

import pytest

from annotator.domain.texts.segmentation import sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, "de")]


@pytest.mark.parametrize(
    "pieces",
    [
        ["Sie flog nach L.A.", "Das war teuer."],
        ["Er wohnt in Frankfurt a. M.", "Sie wohnt in Kiel."],
        ["Das kostet 5 Mio.", "Dort zahlt man mehr."],
        ["Es dauert 3 Std.", "„Warum so lange?“, fragt er."],
        ["Das war Otto Brandt jr.", "Niemand kannte ihn."],
        ["Es gab Äpfel, Birnen usw.", "Alle aßen."],
        ["Das war 200 n. Chr.", "Heute ist es anders."],
        ["Seit 2001 gilt das.", "2004 wurde es geändert."],
    ],
    ids=lambda pieces: pieces[0],
)
def test_is_cut(pieces: list[str]) -> None:
    assert cut(" ".join(pieces)) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "Das sagten B. Auf der Maur und U. Von der Leyen.",
        "Er las z. B. Die Welt und bzw. Der Spiegel.",
        "Im Sept. 2004 wurde es geändert.",
        "Es kostet 5 Mio. Euro und 3 Std. Arbeit.",
        "Kapt. Lund und Anna Rill, geb. Ott, sangen.",
    ],
)
def test_stays_whole(text: str) -> None:
    assert cut(text) == [text]
