"""OpenDocument texts, read in their order and within bounds."""

import io
import zipfile

import pytest
from hypothesis import given

from annotator.domain.corpus import Article, Kind, Mark
from annotator.domain.errors import BadInputError
from annotator.formats.articles.office.open_documents import OpenDocumentReader
from tests.examples import examples
from tests.formats.articles.pages import damages, only, survived

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{whole}:1.0"'
    for name, whole in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("draw", "drawing"),
        ("table", "table"),
        ("svg", "svg-compatible"),
    )
)
_STYLES = '<style:style style:name="P1" style:parent-style-name="Caption"/>'


def content(body: str, before: str = "") -> bytes:
    """Return the part of a document that holds its text."""
    return (
        f"<?xml version='1.0' encoding='UTF-8'?>{before}<office:document-content {_NAMES}>"
        f"<office:automatic-styles>{_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    ).encode()


def packed(data: bytes, manifest: bytes = b"<m/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", data)
    return out.getvalue()


def read(data: bytes) -> Article:
    return only(OpenDocumentReader(), data, "a.odt").article


SIMPLE = packed(
    content(
        '<text:h text:outline-level="1">Bridge opens</text:h>'
        "<text:p>It is<text:s text:c='2'/>long.<text:line-break/>It is <text:span>new</text:span>."
        "</text:p><table:table><table:table-cell><text:p>90 m</text:p></table:table-cell>"
        "</table:table><text:p>Now.<draw:text-box><text:p text:style-name='P1'>The bridge"
        "</text:p></draw:text-box></text:p><text:list><text:list-item><text:p>One</text:p>"
        "</text:list-item></text:list>"
    )
)


def test_paragraphs_come_in_reading_order_with_what_their_styles_say() -> None:
    article = read(SIMPLE)
    pieces = ["Bridge opens", "It is  long.\nIt is new.", "90 m", "Now.", "The bridge", "One"]
    assert article.text == "\n\n".join(pieces)
    assert article.title == "Bridge opens"
    start = article.text.index("The bridge")
    assert article.marks == (
        Mark(0, 12, Kind.HEADLINE),
        Mark(start, start + len("The bridge"), Kind.CAPTION),
    )


def test_a_field_is_text_and_what_is_told_of_a_picture_is_none() -> None:
    body = (
        "<text:p>In <text:title>Bridges</text:title> we<!-- we? --> trust.<draw:frame>"
        "<svg:title>A picture</svg:title></draw:frame></text:p>"
    )
    assert read(packed(content(body))).text == "In Bridges we trust."


def test_the_text_is_what_tracked_changes_leave_without_what_stands_beside_it() -> None:
    body = (
        "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
        "<text:p>It stays<text:note><text:p>A note.</text:p></text:note>"
        "<office:annotation><text:p>Check!</text:p></office:annotation>.</text:p>"
    )
    assert read(packed(content(body))).text == "It stays."


def test_a_document_may_be_one_plain_file() -> None:
    assert read(content("<text:p>It\n  opened.</text:p>")).text == "It opened."


def bomb() -> bytes:
    """A document whose text says it would unpack to 200 MB; nobody is to try."""
    data = packed(b"\0" * 777_777)
    return data.replace((777_777).to_bytes(4, "little"), (200 * 1024 * 1024).to_bytes(4, "little"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is damaged"),
        (SIMPLE[:-300], "is damaged"),
        (SIMPLE.replace(b"content.xml", b"content\xffxml"), "is damaged"),
        (packed(b"<a"), "is damaged"),
        (packed(b"<a/>"), "is damaged"),
        (packed(content("<text:p> </text:p>")), "contains no text"),
        (packed(b"\1\2", b"<encryption-data/>"), "protected by a password"),
        (bomb(), "would unpack to .* of 200 MB"),
        (packed(content("", "<!DOCTYPE d [<!ENTITY a 'ha'>]>")), "defines entities of its own"),
    ],
    ids=["empty", "cut", "name", "broken", "other", "blank", "protected", "bomb", "entities"],
)
def test_what_is_no_document_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason) as refused:
        read(data)
    assert str(refused.value).startswith("a.odt ")
    assert "\n" not in str(refused.value)


def test_deep_nesting_breaks_nothing() -> None:
    deep = "<text:span>" * 200 + "It." + "</text:span>" * 200
    assert read(packed(content(f"<text:p>{deep}</text:p>"))).text == "It."


def test_spaces_without_end_are_a_few() -> None:
    spaces = f'<text:s text:c="{"9" * 5000}"/>'
    assert read(packed(content(f"<text:p>It{spaces}is.</text:p>"))).text == f"It{' ' * 100}is."


@examples(50)
@given(damages(SIMPLE))
def test_no_damage_breaks_the_reader(data: bytes) -> None:
    survived(OpenDocumentReader(), data, "a.odt")
