"""Marks of messages: slugs, senders, what a transcript tells of its pictures."""

import pytest

from annotator.domain.page.message_marks import is_message_mark, is_of_release


@pytest.mark.parametrize(
    "line",
    [
        "BC-EU--Ferry Aground, 3rd Ld-Writethru,612",
        "AP Photo BRK101, BRK104-107",
        "KARSUND, Norway, May 5, 2024 /PRNewswire/ --",
        "SOURCE Corvane Water plc",
        "(BEGIN VIDEOTAPE)",
        "[THEME MUSIC]",
        "-30-",
        "—30—",
        "*** ENDS ***",
        "GENEVA, March 3 (Agency) —",
        "NEW YORK, N.Y., 3 March 2024 (AP) –",
        "SAN JOSE, Calif. (AP) --",
        "Geneva, March 3 (Agency) —",
        "Your guide to the islands | Issue 418",
        "dpa-infoline 0412 4 vm 298 dpa 0871",
        "On 12 Nov 2024, at 15:40, Desk <desk@paper.example> wrote:",
        "Am 12.11.24 um 15:40 schrieb Ana Ruiz:",
        "RTRS [nL8N3LF0A1] {C}ENDS",
        "((ana.ruiz@wire.example; +44 20 7555 0100;))",
        "— Bayou Electric (@bayouelectric) September 11, 2024",
        "— Hafen Tavrick⚓ (@hafentavrick) 25. September 2024",
        "— El Faro (@elfaro) 5 de mayo de 2024",
    ],
)
def test_a_mark_of_a_message_is_known(line: str) -> None:
    assert is_message_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "US-EU-Gipfel endet ohne Ergebnis",
        "AP Photo editors walked out on Monday.",
        "KARSUND, Norway, May 5, 2024 /PRNewswire/ -- Corvane Water opens a dam.",
        "NO, I —",
        "GENEVA, March 3 (Agency) — It rained.",
        "He came on March 3 (a Sunday) —",
        "SOURCE OF FIRE UNKNOWN",
        "SOURCE Corvane has none. It never had.",
        "(It rained.)",
        "(AND THEN IT RAINED)",
        "On her last day in office, the mayor wrote:",
        "On Chirper, Ana Ruiz wrote:",
        "Am Montag um 10:30 Uhr schrieb der Verein in einer Mitteilung:",
        "He joined the issue | the vote came later.",
    ],
)
def test_a_sentence_is_no_mark_of_a_message(line: str) -> None:
    assert not is_message_mark(line)


def test_what_a_press_release_says_of_itself() -> None:
    assert is_of_release("for immediate release")
    assert is_of_release("leeds, may 5 /prnewswire/ -- corvane today opened a dam.")
    assert is_of_release("###")
    assert not is_of_release("the press release was wrong.")
