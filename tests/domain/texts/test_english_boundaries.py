"""Boundaries in English behind words, letters and measures that need nothing after them."""

import pytest

from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    "pieces",
    [
        # A word that begins no name, whatever word is cut short before it.
        ["He moved to Elgin, Ill.", "Nobody went along."],
        ["The lawyer was Ada Roe, Esq.", "“Something is wrong,” she said."],
        ["The buyer is Denholm Ltd.", "Seven firms had bid."],
        # Who or what begins a sentence behind a place or a firm.
        ["They fled to the U.S.", "A neighbour stayed."],
        ["It flew from Oslo to L.A.", "Fans had waited for hours."],
        ["They blamed the F.B.I.", "I blame the butler."],
        ["She left Fresno, Calif.", "Nobody missed her, and she is hard to miss.", "Go."],
        ["He was caught in Miami, Fla.", "Investigators won't say how."],
        ["She was last seen in Salem, Ore.", "Police are looking for her."],
        ["It was owned by Acme Inc.", "Shares fell."],
        ["They live on Fifth Ave.", "Residents are glad."],
        ["They live in St. Thomas, U.S.V.I.", "They'd met there, at Acme Inc.", "It’s gone."],
        # A month needs its day, and a measure needs nothing.
        ["It was the strongest since Dec.", "Snow is expected."],
        ["It took 35 min.", "Students were late."],
        ["The report has 90 pp.", "Few have read it."],
        ["Expect a low of 3 C.", "Snow may follow."],
        ["Heat the oven to 350 F.", "Grease a pan."],
        # A letter that names a thing is no initial.
        ["They chose plan B.", "Students were glad."],
        ["She lived through World War I.", "Letters of hers remain."],
        ["It treats hepatitis C.", "Patients pay nothing."],
    ],
    ids=lambda pieces: pieces[0],
)
def test_is_cut(pieces: list[str]) -> None:
    assert cut(" ".join(pieces)) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Army and the U.S. Department of Works met.",
        "U.S. Officials to Meet Rebels",
        "U.S. Workers in Ohio Win Vote",
        "In 1925 F. Scott wrote it, and J. R. Police sang it.",
        "They met J. Marlow on Dec. 12 and in Dec. 2011.",
        "It appeared in J. Mar. Biol., vol. 4.",
        "A man from Elgin, Ill. was hurt.",
        "Cf. In re Marlow, and all of it, incl. Crete.",
        "It is open Tue.–Sun. 10 a.m.–6 p.m. for all.",
        "It stands at 3 C. Snow Street.",
        "The case was taken over by B. Harper of Oslo.",
    ],
)
def test_stays_whole(text: str) -> None:
    assert cut(text) == [text]
