"""Articles in the rows of an Excel workbook."""

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import Columns
from annotator.formats.articles.tables.sheet_tables import SheetReader
from tests.formats.articles.pages import everything
from tests.scenes.workbooks import book, rows, sheet, workbook

HEADER = ["headline", "Body", "publisher", "date", "event"]
ROW = ["Bridge", "It opened.", "Herald", "45356", "The bridge"]


def test_usual_names_need_no_choice_and_days_are_dates() -> None:
    (found,), _ = everything(SheetReader(), sheet(HEADER, ROW), "a.xlsx")
    article = found.article
    assert (article.text, article.title, article.outlet) == ("It opened.", "Bridge", "Herald")
    assert (article.published_at, found.story) == ("2024-03-05", "The bridge")


def test_a_time_of_the_day_stays() -> None:
    (found,), _ = everything(SheetReader(), sheet(["text", "date"], ["It.", "45356.75"]), "a.xlsx")
    assert found.article.published_at == "2024-03-05T18:00:00"


@pytest.mark.parametrize("said", ["5 March 2024", "nan", "inf", "12", ""])
def test_other_dates_are_read_as_in_any_table(said: str) -> None:
    (found,), _ = everything(SheetReader(), sheet(["text", "date"], ["It.", said]), "a.xlsx")
    assert found.article.published_at == ("2024-03-05" if "March" in said else "")


def test_a_title_above_the_names_is_passed_over() -> None:
    data = sheet(["Our cuttings"], HEADER, ROW, ["Bridge", "", "Herald"], ROW)
    found, bad = everything(SheetReader(), data, "a.xlsx")
    assert [each.name for each in found] == ["a.xlsx, row 3", "a.xlsx, row 5"]
    assert bad == ["a.xlsx, row 4, has no text in “Body”."]


def test_a_chosen_column() -> None:
    data = sheet(["a", "b"], ["It opened.", "Other"])
    (found,), _ = everything(SheetReader(), data, "a.xlsx", Columns(text="b"))
    assert found.article.text == "Other"
    with pytest.raises(BadInputError, match="no column that is known to contain texts"):
        everything(SheetReader(), data, "a.xlsx")


@pytest.mark.parametrize(
    "data", [sheet(), sheet(["text", "title"]), workbook("<sheetData>"), b"PK"]
)
def test_what_holds_no_articles_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(
        BadInputError, match=r"^a\.xlsx (?:contains no records|has no records|can't be read)"
    ):
        everything(SheetReader(), data, "a.xlsx")


def test_the_sheet_with_texts_is_read_where_the_first_has_none() -> None:
    data = book({"Codes": rows(["code", "meaning"], ["1", "fact"]), "Cuttings": rows(HEADER, ROW)})
    (found,), _ = everything(SheetReader(), data, "a.xlsx")
    assert found.article.text == "It opened."
    assert "The sheet “Cuttings” of" in found.remarks[0]
    long = rows(["No.", "Wortlaut"], ["1", "It opened on Friday. " * 20])
    (found,), _ = everything(SheetReader(), book({"Codes": rows(["a"]), "Long": long}), "a.xlsx")
    assert found.article.text.startswith("It opened on Friday.")


def test_a_cell_far_away_hides_no_header() -> None:
    data = workbook(
        '<sheetData><row r="1"><c r="A1" t="str"><v>text</v></c></row><row r="2"><c r="A2" t="str">'
        '<v>It opened.</v></c></row><row r="99"><c r="XFD99"><v>1</v></c></row></sheetData>'
    )
    (found,), bad = everything(SheetReader(), data, "a.xlsx")
    assert found.article.text == "It opened."
    assert bad == ["a.xlsx, row 99, has no text in “text”."]
