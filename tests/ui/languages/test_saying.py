"""What the layers below say is said in the language of the window, values included."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.reporting.tables import Cell, ShownTable, TableName
from annotator.domain.reporting.voice import Voice
from annotator.domain.reporting.wording import coefficient, listed, n_sentences, percent
from annotator.formats.reports.report_html import page
from annotator.storage.errors import explain
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.languages.saying import said, why
from annotator.ui.report_page.said_table import said_table
from tests.scenes.reports import made
from tests.scenes.votes import story_votes


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    speak(LanguageChoice.GERMAN)
    yield
    speak(LanguageChoice.ENGLISH)


def test_an_error_is_told_in_german_and_stays_english_elsewhere() -> None:
    error = BadInputError("{path} could not be read: {reason}.", path="a.txt", reason="Input")
    assert why(error) == "a.txt konnte nicht gelesen werden: Input."
    assert str(error) == "a.txt could not be read: Input."


def test_values_are_written_as_the_language_has_them() -> None:
    assert said(n_sentences(2400)) == "2.400 Sätze"
    assert said(coefficient(-0.25)) == "\N{MINUS SIGN}0,25"
    assert said(percent(0.5)) == "50\N{NO-BREAK SPACE}%"
    assert said(listed(["Ana", "Ben", "Cleo", "Dan"])) == "Ana, Ben und 2 weitere"
    assert said(Phrase("no {word} {n:.0%} {x:.1f} {y:g}", word="such", n=0.71, x=2.5, y=30.0)) == (
        "no such 71\N{NO-BREAK SPACE}% 2,5 30"
    )


def test_only_counts_have_their_thousands_set_apart() -> None:
    assert said(Phrase("line {line:d}", line=12_034)) == "Zeile 12034"
    assert str(Phrase("line {line:d}", line=12_034)) == "line 12034"


def test_what_one_types_is_told_by_commands_and_left_out_by_the_window() -> None:
    error = BadInputError(
        "{path} already exists; choose another name, or have it replaced{typed}.",
        path="a.csv",
        typed=Typed("--overwrite"),
    )
    assert str(error) == (
        "a.csv already exists; choose another name, or have it replaced (--overwrite)."
    )
    assert why(error) == (
        "a.csv gibt es schon; wählen Sie einen anderen Namen oder lassen Sie es ersetzen."
    )


def test_what_sqlite_refuses_is_told_in_german() -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    error = explain(full, Path("a.db"))
    assert error is not None
    assert why(error).startswith("Der Datenträger ist voll, deshalb konnte a.db nicht")


def test_an_error_within_another_is_translated_too() -> None:
    inner = BadInputError("It has no name.")
    outer = BadInputError("Label {place:d} of the template {path}: {error}",
                          place=2, path="t.json", error=inner)  # fmt: skip
    assert why(outer) == "Label 2 der Vorlage t.json: Es hat keinen Namen."
    both = Phrase.joined([inner.sentence, outer.sentence], "\n")
    assert said(both).splitlines() == [why(inner), why(outer)]


def test_a_report_that_the_window_saves_is_in_its_language() -> None:
    report = made(story_votes(1, "ffq", "qqq", "fxo"))
    texts = page(report, Voice("de", said))
    assert '<html lang="de">' in texts
    assert "Koeffizienten</h2>" in texts
    left = [text for text in ("Percent agreement", " sentences", " stories", "Figures of")
            if text in texts]  # fmt: skip
    assert left == []
    assert "Percent agreement" in page(report)


def test_names_in_a_table_stay_as_they_are() -> None:
    table = ShownTable(
        TableName.STORIES,
        Phrase("Story by story"),
        "",
        (Phrase("Story"), Phrase("Votes")),
        ((Cell("Votes"), Cell(coefficient(0.5))),),
    )
    shown = said_table(table)
    assert (shown.title, shown.heads) == ("Thema für Thema", ("Thema", "Stimmen"))
    assert [cell.text for cell in shown.rows[0]] == ["Votes", "0,50"]
