"""Rich Text: its running text, whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.office.rich_text import RichTextReader
from tests.formats.articles.pages import only, source, survived

LETTER = rb"""{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset204 Arial;}
{\f2\fcharset128 Mincho;}}{\colortbl;\red0\green0\blue0;}{\*\generator Writer;}
{\info{\title Not this}{\author Nor this}}{\header Page \chpgn}
\pard\b Ferry freed\b0\par
The ferry \'93Havorn\'94 w\'e4s freed \emdash  at la\-st.\line It cost 45\~\u8364?.\par
{\f1\'cf\'e0\'f0\'ee\'ec}: \u-10179?\u-8690? {\v hidden}{\f2\'83t\'83F\'83\'8a\'81[}\par
\pard{\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt A link}} stays\v  gone\v0 , braces
 \{\} too.
{\pict\pngblip 89504e47\bin3 }}}}{\footnote A note.}\tab End.\par}
"""


def read(data: bytes) -> str:
    return only(RichTextReader(), data, "a.rtf").article.text


def test_the_running_text_is_read_in_its_encodings() -> None:
    assert read(LETTER).split("\n\n") == [
        "Ferry freed",
        "The ferry “Havorn” wäs freed — at last.\nIt cost 45\N{NO-BREAK SPACE}€.",
        "Паром: 😎 フェリー",
        "A link stays, braces {} too.\tEnd.",
    ]


@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "a.txt"])
def test_it_is_told_by_its_content(name: str) -> None:
    assert readers.format_of(source(LETTER, name)) == "rtf"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"A text.", r"a\.rtf is not in Rich Text Format"),
        (b"{\\rtf1 }", r"a\.rtf contains no text"),
        (b"{\\rtf1{\\pict 00}\\par}", r"a\.rtf contains no text"),
    ],
)
def test_what_holds_no_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        read(data)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"one}}} two", "one two"),
        (rb"\uc0\u8364 5", "€5"),
        (rb"\uc2\u8364 ??5", "€5"),
        (rb"\ansicpg99999 \'e4", "ä"),
        (rb"one\cell two\row three", "one\n\ntwo\n\nthree"),
        (rb"\unknown7 one\bogus", "one"),
        (rb"one\revdttm-2074015744 , two", "one, two"),
        (rb"one\nestcell two\column three\lbr0 four", "one\n\ntwo\n\nthree\nfour"),
        (rb"one \u8217 \par Next\u8212\emdash  two", "one ’\n\nNext— two"),
        (rb"a\u128521?!", "a😉!"),
        (rb"a\zwnj b\zwj c", "a\N{ZERO WIDTH NON-JOINER}b\N{ZERO WIDTH JOINER}c"),
        (rb"one{\header{\shp{\*\shpinst{\shptxt Draft\par}}}} two", "one two"),
        (rb"one{\shp{\*\shpinst{\sp{\sn x}}{\shptxt two\par}}} three", "one\n\ntwo\n\nthree"),
    ],
)
def test_what_is_odd_is_read_as_far_as_it_goes(body: bytes, text: str) -> None:
    assert read(b"{\\rtf1 " + body + b"}") == text


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (rb"\mac\ansicpg10000 ", rb"\'d2caf\'8e\'d3"),
        (rb"\ansi\deff0{\fonttbl{\f0\fcharset77 Times;}}", rb"\f0 \'d2caf\'8e\'d3"),
        (rb"\pc ", rb"\u8220?caf\'82\u8221?"),
        (rb"\pca ", rb"\u8220?caf\'82\u8221?"),
        (rb"\ansi\ansicpg1252\deff1{\fonttbl{\f1\fcharset77 T;}}", rb"\'d2caf\'8e\plain \'d3"),
    ],
)
def test_what_was_written_on_a_mac_or_under_dos_is_read(head: bytes, said: bytes) -> None:
    assert read(b"{\\rtf1" + head + said + b"}") == "“café”"


@pytest.mark.parametrize("name", ["a.rtf", "a.txt"])
def test_a_mark_of_the_byte_order_before_it_is_passed_over(name: str) -> None:
    data = b"\xef\xbb\xbf\r\n" + LETTER
    assert readers.format_of(source(data, name)) == "rtf"
    assert read(data) == read(LETTER)


def test_a_document_whose_end_is_missing_is_told_of() -> None:
    assert only(RichTextReader(), LETTER, "a.rtf").remarks == ()
    (remark,) = only(RichTextReader(), LETTER[:-20], "a.rtf").remarks
    assert remark.startswith("The end of a.rtf is missing; what comes before it was read.")


@given(st.binary(max_size=80) | st.integers(0, len(LETTER)).map(lambda n: LETTER[6:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(RichTextReader(), b"{\\rtf1 " + data, "a.rtf")
