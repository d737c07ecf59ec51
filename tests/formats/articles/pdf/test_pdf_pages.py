"""What every page of a PDF file repeats is left out, and sentences go on over pages."""

import io
from collections.abc import Sequence

import pytest
from pypdf import PdfReader as Pdf
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from annotator.domain.corpus import Kind
from annotator.formats.articles.pdf.joined_lines import paragraphs
from tests.formats.articles.pdf.drawn_pages import LINES, read, written


@pytest.mark.parametrize("line", ["Page 1 of 1", "1/3", "Seite 2 von 9", "p. 2 of 5"])
def test_the_number_of_a_page_among_others_is_left_out(line: str) -> None:
    assert list(paragraphs([f"The council met.\n{line}"])) == ["The council met."]


def test_what_every_page_repeats_is_left_out() -> None:
    towns = ("Tarnby", "Holm", "Brandt", "Lume")
    pages = [
        ("The Lume Herald", f"{town} votes on Monday.", f"So says {town}.", f"Page {number}")
        for number, town in enumerate(towns, 1)
    ]
    text = read(written(*pages)).article.text
    assert "Herald" not in text
    assert "Page" not in text
    assert all(f"{town} votes" in text and f"says {town}" in text for town in towns)


def test_a_sentence_goes_on_over_pages() -> None:
    pages = ["\n".join((*LINES[:2], "1")), "\n".join((*LINES[2:], "2"))]
    assert next(paragraphs(pages)).endswith("which has been closed for a year.")


def test_a_sentence_goes_on_below_a_running_title() -> None:
    pages = [f"The Herald\n\n{line}\n\nPage {number}" for number, line in enumerate(LINES[:3])]
    assert len(list(paragraphs(pages))) == 1


def test_a_running_title_is_left_out_of_two_pages_too() -> None:
    pages = (("The Lume Herald 1", *LINES[:2]), ("The Lume Herald 2", *LINES[2:]))
    text = read(written(*pages)).article.text
    assert text.startswith(f"{LINES[0]} {LINES[1][:-1]}sed for a year.")
    assert "Herald" not in text


@pytest.mark.parametrize("lines", [("1", *LINES), (*LINES, "1")])
def test_the_number_of_the_only_page_is_left_out(lines: Sequence[str]) -> None:
    assert list(paragraphs(["\n".join(lines)])) == list(paragraphs(["\n".join(LINES)]))


def scanned(*pages: tuple[str, ...]) -> bytes:
    """Return a PDF the last page of which is a picture."""
    writer = PdfWriter(clone_from=Pdf(io.BytesIO(written(*pages, ()))))
    picture = StreamObject()
    picture.update({NameObject("/Subtype"): NameObject("/Image")})
    drawn = DictionaryObject({NameObject("/I"): writer._add_object(picture)})
    writer.pages[-1]["/Resources"][NameObject("/XObject")] = drawn  # type: ignore[index]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pages_that_are_pictures_are_told_of() -> None:
    remarks = read(scanned(LINES)).remarks
    assert remarks[1:] == ("Pages of a.pdf that are pictures without text were not read: 1 of 2.",)
    assert len(read(written(LINES, ())).remarks) == 1


def titled(data: bytes, title: str) -> bytes:
    writer = PdfWriter(clone_from=Pdf(io.BytesIO(data)))
    writer.add_metadata({"/Title": title})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_what_a_browser_prints_around_a_page_is_told_apart() -> None:
    title, address = "Tarnby repairs its bridge", "https://herald.example/bridge"
    footer = (f"11/26/26, 7:08 PM {title} - Lume Herald", f"{address} 1/2")
    pages = (("Home News Sport", "", title, "", *LINES, *footer), ("So it was.", *footer))
    read_article = read(titled(written(*pages), f"{title} - Lume Herald")).article
    assert (read_article.title, read_article.outlet) == (title, "Lume Herald")
    assert read_article.url == address
    assert "PM" not in read_article.text
    assert address not in read_article.text
    assert read_article.marks[0].kind is Kind.BOILERPLATE
