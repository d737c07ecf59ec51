"""Word documents, read in their order and within bounds."""

import io
import zipfile
from collections.abc import Callable, Sequence

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Article, Kind, Mark
from annotator.domain.errors import BadInputError
from annotator.formats.articles.office.word_documents import WordReader
from tests.examples import examples
from tests.formats.articles.pages import damages, everything, only, survived


def written(fill: Callable[[Document], object]) -> bytes:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(data: bytes) -> Article:
    return only(WordReader(), data, "a.docx").article


def simple(document: Document) -> None:
    document.add_heading("Bridge opens", 1)
    document.add_paragraph("It is long. It is new.")
    document.add_paragraph("The bridge", style="Caption")
    document.add_heading("What comes next", 1)
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "Length", "90 m"
    document.add_paragraph("The end.")


SIMPLE = written(simple)


def altered(change: Callable[[dict[str, bytes]], object]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(SIMPLE)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_paragraphs_come_in_reading_order_with_what_their_styles_say() -> None:
    article = read(SIMPLE)
    pieces = ["Bridge opens", "It is long. It is new.", "The bridge", "What comes next"]
    assert article.text == "\n\n".join([*pieces, "Length", "90 m", "The end."])
    assert article.title == "Bridge opens"
    start = article.text.index("The bridge")
    assert article.marks == (
        Mark(0, 12, Kind.HEADLINE),
        Mark(start, start + len("The bridge"), Kind.CAPTION),
    )


def test_the_text_is_what_tracked_changes_leave() -> None:
    runs = (
        "<w:r><w:t xml:space='preserve'>It is </w:t></w:r>"
        "<w:del w:id='1'><w:r><w:delText>short</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>long</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3'><w:r><w:t> gone</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>.</w:t><w:br/><w:t>Next.</w:t></w:r>"
    )

    def fill(document: Document) -> None:
        body = document.element.body
        body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))

    assert read(written(fill)).text == "It is long.\nNext."


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    ended = parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='1' w:author='a'/></w:rPr>")

    def fill(document: Document) -> None:
        document.add_paragraph("It opens ")._p.get_or_add_pPr().append(ended)
        document.add_paragraph("in May.")

    assert read(written(fill)).text == "It opens in May."


def test_how_a_word_is_read_is_no_part_of_the_text() -> None:
    ruby = (
        f"<w:r {nsdecls('w')}><w:ruby><w:rt><w:r><w:t>はし</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>橋</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    data = written(lambda document: document.add_paragraph("古い")._p.append(parse_xml(ruby)))
    assert read(data).text == "古い橋"


def test_what_word_for_the_web_calls_otherwise_is_read() -> None:
    def renamed(parts: dict[str, bytes]) -> None:
        for name in list(parts):
            told = parts.pop(name).replace(b"/document.xml", b"/document2.xml")
            parts[name.replace("document.xml", "document2.xml")] = told

    assert read(altered(renamed)).title == "Bridge opens"


def bomb() -> bytes:
    """A document with a part that says it would unpack to 200 MB; nobody is to try."""
    data = altered(lambda parts: parts.update({"word/media/image1.png": b"\0" * 777_777}))
    return data.replace((777_777).to_bytes(4, "little"), (200 * 1024 * 1024).to_bytes(4, "little"))


def many(parts: dict[str, bytes]) -> None:
    parts.update((f"word/{number}.xml", b"") for number in range(6_000))


def entities(parts: dict[str, bytes]) -> None:
    body = b"&b;" * 10
    parts["word/document.xml"] = (
        b'<!DOCTYPE d [<!ENTITY a "' + b"ha" * 1_000 + b'"><!ENTITY b "' + b"&a;" * 1_000 + b'">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>" + body + b"</w:t></w:r></w:p></w:body></w:document>"
    )


def packed_otherwise() -> bytes:
    """Return a document whose text is packed by LZMA, with properties that LZMA does not have."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", b"<a/>")
    data = bytearray(out.getvalue())
    data[data.index(b"word/document.xml") + len(b"word/document.xml") + 4] = 0xFF
    return bytes(data)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda: b"", "is damaged"),
        (packed_otherwise, "is damaged"),
        (lambda: b"PK\x03\x04 nothing", "is damaged"),
        (lambda: SIMPLE[:-400], "is damaged"),
        (lambda: altered(lambda parts: parts.pop("word/document.xml")), "is not a Word document"),
        (lambda: altered(lambda parts: parts.update({"word/document.xml": b"<a"})), "is damaged"),
        (bomb, "would unpack to .* of 200 MB"),
        (lambda: altered(many), "would unpack to 60.. parts"),
        (lambda: written(lambda document: document.add_paragraph(" ")), "contains no text"),
    ],
    ids=[
        "empty",
        "packed otherwise",
        "no archive",
        "cut",
        "other",
        "broken",
        "bomb",
        "parts",
        "blank",
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(
    made: Callable[[], bytes], reason: str
) -> None:
    with pytest.raises(BadInputError, match=reason) as refused:
        read(made())
    assert str(refused.value).startswith("a.docx ")
    assert "\n" not in str(refused.value)


def test_entities_are_never_expanded() -> None:
    with pytest.raises(BadInputError, match="defines entities of its own"):
        read(altered(entities))


def test_an_archive_that_lies_about_its_sizes_is_refused() -> None:
    data = bytearray(altered(lambda parts: parts.update({"word/document.xml": b"x" * 100_000})))
    # Twice in the archive it is told how long that part is.
    data = bytearray(bytes(data).replace((100_000).to_bytes(4, "little"), b"\x10\0\0\0"))
    with pytest.raises(BadInputError, match="damaged"):
        read(bytes(data))


def test_an_archive_that_ends_before_a_part_does_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", b"x" * 100)
    data = out.getvalue().replace((100).to_bytes(4, "little"), (100_000).to_bytes(4, "little"))
    with pytest.raises(BadInputError, match="damaged"):
        read(data)


def test_a_protected_archive_is_refused() -> None:
    data = bytearray(SIMPLE)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(BadInputError, match="protected by a password"):
        read(bytes(data))


@examples(40)
@given(damages(SIMPLE))
def test_no_damage_breaks_the_reader(data: bytes) -> None:
    survived(WordReader(), data, "a.docx")


@examples(30)
@given(st.lists(st.sampled_from(["<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:tbl>", "a", "<w:br/>"])))
def test_no_markup_breaks_the_reader(pieces: list[str]) -> None:
    body = "".join(pieces)
    data = altered(
        lambda parts: parts.update(
            {
                "word/document.xml": f"<w:document {nsdecls('w')}><w:body>{body}</w:body>"
                "</w:document>".encode()
            }
        )
    )
    survived(WordReader(), data, "a.docx")


COVER = ("User Name: = Ann", "Date and Time: = May 9, 2024", "About LexisNexis | Terms")
LISTED = ("Benutzername: = Ann", "Dokumente (1)", "1. Ferry freed", "Suchbegriffe: ferry")
"""Where the foot of the page is none of the text."""


def archive(*titles: str, cover: Sequence[str] = ()) -> bytes:
    """A file as a press archive gives it out, its documents one after another."""

    def fill(document: Document) -> None:
        for line in cover:
            document.add_paragraph(line)
        for day, title in enumerate(titles, 3):
            document.add_heading(title, 1)
            for line in (
                "The Harbour Post",
                f"May {day}, 2024 Friday",
                "Length: 212 words",
                "Body",
            ):
                document.add_paragraph(line)
            document.add_paragraph(f"{title} at noon.")
            document.add_paragraph(f"Load-Date: May {day}, 2024")
            document.add_paragraph("End of Document")

    return written(fill)


@pytest.mark.parametrize("cover", [(), COVER, LISTED])
def test_documents_of_a_press_archive_are_articles(cover: Sequence[str]) -> None:
    data = archive("Ferry freed", "Bridge opens", cover=cover)
    (one, other), _ = everything(WordReader(), data, "a.docx")
    assert one.article.outlet == "The Harbour Post"
    assert (one.article.published_at, other.article.published_at) == ("2024-05-03", "2024-05-04")
    assert one.article.text.startswith("Ferry freed\n\nThe Harbour Post")
    assert one.article.text.endswith("End of Document")
    assert other.article.text.startswith("Bridge opens")
    assert other.name == "a.docx, document 2"


@pytest.mark.parametrize("cover", [(), COVER, LISTED])
def test_a_document_by_itself_says_what_it_is(cover: Sequence[str]) -> None:
    article = read(archive("Ferry freed", cover=cover))
    assert article.text.startswith("Ferry freed\n\nThe Harbour Post")
    assert article.outlet == "The Harbour Post"
    assert article.published_at == "2024-05-03"
