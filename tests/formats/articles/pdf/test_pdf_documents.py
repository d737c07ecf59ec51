"""PDF files: lines become paragraphs, and what every page repeats is left out."""

import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader as Pdf
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.formats.articles.pdf.pdf_documents import PdfReader, paragraphs
from annotator.formats.articles.sources import ReadArticle
from tests.examples import examples
from tests.formats.articles.pages import only, survived

LINES = (
    "The council of Tarnby voted on Monday to repair the",
    "old bridge over the river Lume, which has been clo-",
    "sed for a year.",
    "Work begins in May.",
)


def written(*pages: tuple[str, ...]) -> bytes:
    """Return a PDF (ISO 32000-1) with these lines on its pages."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for lines in pages:
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 12 Tf 72 720 Td {shown}ET".encode("latin-1")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
            b"/Encoding /WinAnsiEncoding >> >> >> >>" % (len(objects) + 2)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


SIMPLE = written(LINES)


def read(data: bytes) -> ReadArticle:
    return only(PdfReader(), data, "a.pdf")


def test_what_is_set_in_larger_type_at_the_top_is_the_headline() -> None:
    data = written(("Tarnby repairs", "its bridge", *LINES))
    large = data.replace(b"/F1 12 Tf", b"/F1 16 Tf", 1).replace(
        b"(The council", b"/F1 12 Tf (The council", 1
    )
    article = read(large).article
    assert article.title == "Tarnby repairs its bridge"
    (mark,) = article.marks
    assert article.text[mark.start : mark.end] == article.title
    assert read(SIMPLE).article.title == ""


def test_a_headline_over_two_lines_is_one_headline() -> None:
    data = written(("Tarnby repairs", "its bridge", *LINES))
    large = data.replace(b"/F1 12 Tf", b"/F1 24 Tf", 1).replace(b"0 -14 Td", b"0 -28 Td", 1)
    article = read(large.replace(b"(The council", b"/F1 12 Tf (The council", 1)).article
    assert article.text.startswith("Tarnby repairs its bridge\n\nThe council")
    assert [article.text[mark.start : mark.end] for mark in article.marks] == [article.title]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The gov-", "ernment said."], "The government said."),
        (["A well-", "known plan."], "A well-known plan."),
        (["Said Jean-", "Pierre Moreau."], "Said Jean-Pierre Moreau."),
        (["It is in the sub-", "way.", "", "Take the sub-way."], "It is in the sub-way."),
        (["In mid-", "2010 it rained."], "In mid-2010 it rained."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_is_the_words_own(
    lines: list[str], text: str
) -> None:
    assert next(paragraphs(["\n".join(lines)])) == text


@pytest.mark.parametrize(("often", "word"), [(1, "trash-filled"), (9, "trashfilled")])
def test_in_a_text_that_is_not_hyphenated_a_hyphen_is_the_words_own(often: int, word: str) -> None:
    lines = ["It sent balloons over the border", "and more"] * 40
    lines[1 : 2 * often : 2] = ["and trash-"] * often
    lines[2] = "filled balloons."
    assert word in " ".join(paragraphs(["\n".join(lines)]))


@pytest.mark.parametrize("line", ["Page 1 of 1", "1/3", "Seite 2 von 9", "p. 2 of 5"])
def test_the_number_of_a_page_among_others_is_left_out(line: str) -> None:
    assert list(paragraphs([f"The council met.\n{line}"])) == ["The council met."]


def protected(password: str, algorithm: str = "RC4-128") -> bytes:
    writer = PdfWriter(clone_from=Pdf(io.BytesIO(SIMPLE)))
    writer.encrypt(password, password + "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_become_paragraphs() -> None:
    found = read(SIMPLE)
    assert found.article.text == (
        "The council of Tarnby voted on Monday to repair the old bridge over the river Lume, "
        "which has been closed for a year.\n\nWork begins in May."
    )
    assert "is a PDF" in found.remarks[0]


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


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256-R5", "AES-256"])
def test_a_file_that_only_forbids_printing_is_read(algorithm: str) -> None:
    assert read(protected("", algorithm)).article.text.endswith("Work begins in May.")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is damaged"),
        (b"%PDF-1.7 nothing", "is damaged"),
        (SIMPLE[:-9], "is damaged"),
        (protected("secret"), "is protected by a password"),
        (protected("secret", "AES-256"), "is protected by a password"),
        (written(()), "PDF of pictures: there is no text in it"),
        (written(*[("A.",)] * 201), "has 201 pages; an article may have at most 200"),
    ],
    ids=["empty", "nothing", "cut", "protected", "sealed", "pictures", "book"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason) as refused:
        read(data)
    assert str(refused.value).startswith("a.pdf ")
    assert "\n" not in str(refused.value)


@examples(50)
@given(st.lists(st.tuples(st.integers(0, len(SIMPLE) - 1), st.binary(max_size=6)), max_size=4))
def test_no_damage_breaks_the_reader(damages: list[tuple[int, bytes]]) -> None:
    data = bytearray(SIMPLE)
    for at, piece in damages:
        data[at : at + len(piece)] = piece
    survived(PdfReader(), bytes(data), "a.pdf")


@given(st.text(st.sampled_from("ab. -\n1•"), max_size=120))
def test_joining_loses_no_letter(page: str) -> None:
    found = "".join(paragraphs([page]))
    letters = sum(character in "ab" for character in page)
    assert sum(character in "ab" for character in found) == letters


def test_a_running_title_is_left_out_of_two_pages_too() -> None:
    pages = (("The Lume Herald 1", *LINES[:2]), ("The Lume Herald 2", *LINES[2:]))
    text = read(written(*pages)).article.text
    assert text.startswith(f"{LINES[0]} {LINES[1][:-1]}sed for a year.")
    assert "Herald" not in text


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["A long line that goes to the margin.", "• One thing", "• Another"], 3),
        (["What comes next", "The old bridge over the river is closed until May"], 2),
        (["What comes, ", "The old bridge over the river is closed until May"], 1),
        (["What comes of", "the old bridge over the river is closed until May"], 1),
        (["What comes next", "Nobody knows it"], 1),
    ],
)
def test_headings_and_items_are_paragraphs(lines: list[str], found: int) -> None:
    assert len(list(paragraphs(["\n".join(lines)]))) == found


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


def test_a_word_that_is_hyphenated_line_after_line_takes_no_longer() -> None:
    (found,) = paragraphs(["abcdefghij-\n" * 50_000 + "end"])
    assert found.endswith("jabcdefghijend")


def test_the_headline_may_stand_on_the_second_page() -> None:
    data = written((), ("Tarnby repairs", *LINES)).replace(b"/F1 12 Tf 72", b"/F1 16 Tf 72")
    large = data.replace(b"(The council", b"/F1 12 Tf (The council", 1)
    assert read(large).article.title == "Tarnby repairs"


def encrypted(version: str) -> bytes:
    """Return a PDF that says it is encrypted in a way that takes a library of its own."""
    return written(LINES).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [(1234567890123456)(1234567890123456)] /Encrypt << " + version.encode()
        + b" /P -44 /O (" + b"o" * 48 + b") /U (" + b"u" * 48 + b") /OE (" + b"o" * 32
        + b") /UE (" + b"u" * 32 + b") /Perms (" + b"p" * 16 + b")"
        b" /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>",
    )  # fmt: skip


@pytest.mark.parametrize("how", ["/Filter /Standard /V 5 /R 6 /Length 256", "/Filter /Own.Kind"])
def test_what_takes_another_library_to_open_is_not_called_damaged(how: str) -> None:
    with pytest.raises(BadInputError, match=r"is encrypted in a way that|is protected by"):
        read(encrypted(how))


LEFT = (
    "The council of Tarnby voted on Monday to",
    "repair the old bridge over the river Lume,",
    "which has been closed for a year. It was",
    "built when horses drew what little went",
    "over it, said Ana Ruiz, who keeps the map",
    "of the town and its roads. Nobody at the",
)
RIGHT = (
    "time thought of lorries. Work begins in",
    "May and is to be done before the autumn",
    "rains, which have twice carried away the",
    "path below. The mayor called it overdue.",
    "Until then the ferry goes every half hour",
    "and costs nothing, as it did in the war.",
    "So it was said on Monday night.",
)


def in_two_columns(left: Sequence[str], right: Sequence[str]) -> bytes:
    """Return a PDF that draws two columns row by row below a headline of the same size."""
    shown = "1 0 0 1 60 760 Tm (Tarnby repairs its bridge) Tj "
    for row, line in enumerate(right):
        up = 700 - 14 * row
        if row < len(left):
            shown += f"1 0 0 1 60 {up} Tm ({left[row]}) Tj "
        shown += f"1 0 0 1 320 {up} Tm ({line}) Tj "
    return written(("x",)).replace(b"(x) Tj 0 -14 Td ", shown.encode())


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    whole = " ".join((*LEFT, *RIGHT))
    assert read(in_two_columns(LEFT, RIGHT)).article.text == f"Tarnby repairs its bridge\n\n{whole}"


def test_three_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    columns = [[f"{name}{row} of the columns here" for row in range(8)] for name in "abc"]
    shown = "".join(
        f"1 0 0 1 {20 + 200 * place} {700 - 14 * row} Tm ({column[row]}) Tj "
        for row in range(8)
        for place, column in enumerate(columns)
    )
    data = written(("x",)).replace(b"(x) Tj 0 -14 Td ", shown.encode())
    assert read(data).article.text == " ".join(line for column in columns for line in column)


def test_the_rows_of_a_table_stay_together() -> None:
    towns = [f"Town {number}" for number in range(8)]
    text = read(in_two_columns(towns, [f"{number} votes" for number in range(8)])).article.text
    assert "Town 3 3 votes" in " ".join(text.split())


def test_a_line_far_below_the_last_one_begins_a_paragraph() -> None:
    data = SIMPLE.replace(b"(Work", b"0 -20 Td (Work").replace(
        b"sed for a year.", b"sed for long, "
    )
    assert read(data).article.text.endswith("closed for long,\n\nWork begins in May.")


def drawn_singly(lines: Sequence[str]) -> bytes:
    """Return a PDF that draws each letter for itself, as browsers do."""
    shown = "".join(
        f"1 0 0 1 {60 + 7.2 * place} {700 - 14 * row} Tm ({letter}) Tj "
        for row, line in enumerate(lines)
        for place, letter in enumerate(line)
    )
    page = written(("x",)).replace(b"/Helvetica", b"/Courier")
    return page.replace(b"(x) Tj 0 -14 Td ", shown.encode())


def test_letters_that_are_drawn_singly_are_no_columns() -> None:
    lines = [f"{left} {right}" for left, right in zip(LEFT, RIGHT, strict=False)]
    assert read(drawn_singly(lines)).article.text == " ".join(lines)


def test_words_that_are_drawn_singly_with_an_end_of_line_are_one_line() -> None:
    words = "".join(
        f"1 0 0 1 {60 + 40 * place} {700 - 14 * row} Tm ({word}) Tj T* "
        for row, line in enumerate(LINES)
        for place, word in enumerate(line.split())
    )
    data = written(("x",)).replace(b"(x) Tj 0 -14 Td ", b"14 TL " + words.encode())
    assert read(data).article.text == read(SIMPLE).article.text


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


def test_letters_that_are_set_as_one_are_written_as_two() -> None:
    data = SIMPLE.replace(b"/WinAnsiEncoding", b"<< /Differences [1 /fi] >>")
    assert read(data.replace(b"(Work", b"(O\001cial work")).article.text.endswith(
        "Oficial work begins in May."
    )
