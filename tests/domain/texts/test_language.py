"""The language of an article, told offline."""

import subprocess
import sys
from itertools import product

import pytest

from annotator.domain.texts import language
from annotator.domain.texts.language import FALLBACK, detect_language
from annotator.domain.texts.segmentation import sentences


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council voted on Thursday to dim the lamps of the harbour."),
        ("de", "Der Rat stimmte am Donnerstag dafür, die Lampen des Hafens zu dimmen."),
        ("es", "El consejo votó el jueves atenuar las lámparas del puerto."),
        ("fr", "Le conseil a voté jeudi pour réduire les lampes du port."),
        ("zh", "市议会周四投票决定调暗港口的灯光。"),
        ("ja", "理事会は木曜日に港の灯りを暗くすることを決めた。"),
        ("ar", "صوت المجلس يوم الخميس على تخفيف أضواء الميناء"),
    ],
)
def test_languages(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "79.7 F", "…", "12 34 56", "💩"])
def test_what_cannot_be_told_is_english(text: str) -> None:
    assert detect_language(text) == FALLBACK


def test_the_middle_counts() -> None:
    german = "Der Rat stimmte am Donnerstag dafür, die Lampen des Hafens zu dimmen. " * 80
    assert detect_language("Share this article. " * 30 + german + "Read more. " * 30) == "de"


def test_plain_english_is_told_without_the_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_tables() -> None:
        raise AssertionError("the tables were loaded")

    monkeypatch.setattr(language, "_detector", no_tables)
    text = "The council voted on Thursday to dim the lamps of the harbour, and that was that. " * 9
    assert detect_language(text) == "en"


def test_english_amid_another_language_is_not_enough() -> None:
    german = "Der Rat stimmte am Donnerstag dafür, die Lampen des Hafens zu dimmen. " * 20
    assert detect_language(german + "The lamps of the harbour. " * 10 + german) == "de"


def test_a_menu_below_an_article_is_not_looked_at() -> None:
    menu = "\n".join(f"Harbour News {number}\nAna Ruiz\nSport & Games" for number in range(60))
    said = "El consejo votó el jueves atenuar las lámparas del puerto, y eso fue todo.\n"
    assert detect_language(f"{said * 5}{menu}\n{menu}") == "es"


def test_many_names_do_not_make_a_text_english() -> None:
    parts = (("Kvo", "Bli", "Xua", "Zme", "Gro", "Pfi"), ("rz", "mt", "ng", "bd", "lh"))
    ends = ("u", "ek", "ow", "yn")
    names = ", ".join(map("".join, product(*parts, ends)))
    said = "El consejo votó el jueves atenuar las lámparas del puerto, dijeron"
    assert detect_language(f"{said} {names}.") == "es"


@pytest.mark.slow
def test_importing_the_module_loads_no_tables() -> None:
    code = "import sys, annotator.domain.texts.language; sys.exit('eld' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("code", "pieces"),
    [
        ("zh", ["市议会周四投票。", "“我们走。”她说。", "没有人知道。", "2024年的雨。"]),
        ("ja", ["理事会は木曜日に決めた。", "雨が降った。"]),
    ],
)
def test_scripts_without_spaces(code: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    assert [text[s.start : s.end] for s in sentences(text, code)] == pieces


def test_german() -> None:
    pieces = ["Dr. Müller kam am 5. März z. B. nicht.", "„Wir gehen.", "Ihr bleibt“, sagte sie."]
    text = " ".join(pieces)
    assert [text[s.start : s.end] for s in sentences(text, "de")] == pieces
