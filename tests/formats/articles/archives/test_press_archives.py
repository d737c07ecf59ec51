from pathlib import Path

import pytest

from annotator.domain.corpus import Kind
from annotator.formats.articles import readers
from annotator.formats.articles.archives.press_archives import documents
from annotator.formats.articles.sources import ReadArticle, Source

FIRST = "The ferry ran aground on Friday. Nobody was hurt, the harbour master said."
SECOND = "A ferry with 40 passengers aboard hit a sandbank. All of them are well."

NUMBERED = f"""
                               1 of 2 DOCUMENTS

The Harbour Post

May 3, 2024 Friday

Ferry runs aground

LENGTH: 212 words

{FIRST}

                               2 of 2 DOCUMENTS

The Quay Times

May 4, 2024 Saturday

Forty safe after ferry hits sandbank

LENGTH: 198 words

{SECOND}
"""
ENDED = f"""Ferry runs aground
The Harbour Post
May 3, 2024 Friday

Length: 212 words

Body
{FIRST}
Load-Date: May 3, 2024
End of Document

Forty safe after ferry hits sandbank
The Quay Times
May 4, 2024 Saturday

Length: 198 words

Body
{SECOND}
Load-Date: May 4, 2024
End of Document
"""
CODED = f"""Ferry runs aground
By Ann Rowe
212 words
3 May 2024
The Harbour Post
HRBPST
English

{FIRST}

Document HRBPST0020240503ek53000b9

Forty safe after ferry hits sandbank
198 words
4 May 2024
The Quay Times
QUAYTM
English

{SECOND}

Document QUAYTM0020240504ek54000c1
"""
AT_AN_HOUR = CODED.replace("2024\n", "2024\n07:15\n")
UNDERLINED = f"""{"_" * 60}

Ferry runs aground

Publication info: The Harbour Post; Ansby [Ansby]. 3 May 2024.

Full text: {FIRST}

Title: Ferry runs aground

Publication title: The Harbour Post

Publication date: May 3, 2024

{"_" * 60}

Forty safe after ferry hits sandbank

Full text: {SECOND}

Title: Forty safe after ferry hits sandbank

Publication title: The Quay Times

Publication date: May 4, 2024

{"_" * 60}

Contact us at: https://archive.example.org
"""

BETWEEN = "\t"
FIELDS = f"""HD{BETWEEN}Ferry runs aground
BY{BETWEEN}By Ann Rowe
WC{BETWEEN}212 words
PD{BETWEEN}3 May 2024
SN{BETWEEN}The Harbour Post
LA{BETWEEN}English

LP
{FIRST}

TD
In the evening the tide rose.

NS{BETWEEN}gtrans : Transport

AN{BETWEEN}Document HRBPST0020240503ek53000b9

HD{BETWEEN}Forty safe after ferry hits sandbank
WC{BETWEEN}198 words
PD{BETWEEN}4 May 2024
SN{BETWEEN}The Quay Times

LP
{SECOND}

AN{BETWEEN}Document QUAYTM0020240504ek54000c1
"""


def kinds_of(read: ReadArticle) -> dict[str, Kind]:
    text = read.article.text
    return {text[mark.start : mark.end]: mark.kind for mark in read.article.marks}


def read(path: Path, text: str, encoding: str = "utf-8") -> list[ReadArticle]:
    path.write_bytes(text.encode(encoding))
    source = Source.of_file(path)
    found = readers.reader_of(readers.format_of(source)).read(source)
    return [article for article in found if isinstance(article, ReadArticle)]


@pytest.mark.parametrize("text", [NUMBERED, ENDED, CODED, AT_AN_HOUR, UNDERLINED, FIELDS])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_each_document_is_an_article(tmp_path: Path, text: str, encoding: str) -> None:
    one, other = read(tmp_path / "found.txt", text, encoding)
    assert (one.article.outlet, one.article.published_at) == ("The Harbour Post", "2024-05-03")
    assert (other.article.outlet, other.article.published_at) == ("The Quay Times", "2024-05-04")
    assert FIRST in one.article.text
    assert SECOND in other.article.text
    assert "document 2" in other.name


@pytest.mark.parametrize("text", [NUMBERED, ENDED, CODED, UNDERLINED])
def test_nothing_is_lost(text: str) -> None:
    words = " ".join(documents(text)).split()
    assert [word for word in words if word.strip("_")] == [
        word for word in text.split() if word.strip("_")
    ]


@pytest.mark.parametrize(
    "text",
    [
        NUMBERED.partition("2 of 2")[0],
        ENDED.partition("Forty")[0],
        CODED.partition("Forty")[0],
        FIELDS.partition("HD\tForty")[0],
        UNDERLINED.partition("Forty")[0] + "Source type: Newspapers",
    ],
)
def test_a_document_by_itself_is_a_text_that_says_what_it_is(tmp_path: Path, text: str) -> None:
    (found,) = read(tmp_path / "one.txt", text)
    assert found.name == ""
    assert (found.article.outlet, found.article.published_at) == ("The Harbour Post", "2024-05-03")
    assert FIRST in found.article.text


@pytest.mark.parametrize("between", ["\t", "   ", "\n"])
def test_fields_behind_codes_are_furniture_around_the_text(tmp_path: Path, between: str) -> None:
    one, other = read(tmp_path / "found.txt", FIELDS.replace(BETWEEN, between))
    article = one.article
    assert (article.title, article.language) == ("Ferry runs aground", "en")
    assert article.text.startswith("Ferry runs aground\n\nBy Ann Rowe\n\nWC 212 words\n\n")
    kinds = kinds_of(one)
    assert kinds.pop("Ferry runs aground") is Kind.HEADLINE
    assert set(kinds.values()) == {Kind.BOILERPLATE}
    assert FIRST not in kinds
    assert other.article.title == "Forty safe after ferry hits sandbank"


def test_named_fields_are_furniture_and_the_full_text_is_free_of_its_label(tmp_path: Path) -> None:
    text = UNDERLINED.replace(FIRST, f"{FIRST}\n\nLocation: the sandbank.\n\nIt was calm.")
    one, other = read(tmp_path / "found.txt", text)
    kinds = kinds_of(one)
    assert kinds["Ferry runs aground"] is Kind.HEADLINE
    assert kinds["Full text:"] is Kind.BOILERPLATE
    assert not kinds.keys() & {FIRST, "Location: the sandbank.", "It was calm."}
    assert f"{FIRST}\n\nLocation: the sandbank.\n\nIt was calm.\n\n" in one.article.text
    assert kinds_of(other)["Contact us at: https://archive.example.org"] is Kind.BOILERPLATE


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n{'_' * 40}\n\n{SECOND}\n\n{'_' * 40}\n\nTitle: The end",
        f"{FIRST}\n\nEnd of Document\n\n{SECOND}\n\nEnd of Document",
        f"1 of 3 documents\n\n{FIRST}\n\n1 of 3 documents\n\n{SECOND}",
        f"Document A\n\n{FIRST}\n\nDocument B\n\n{SECOND}",
        f"512 words\n\n{FIRST}\n\n498 words\n\n{SECOND}",
        f"Document {'9' * 5000} of 2\n" * 2,
    ],
)
def test_an_article_is_never_cut(text: str) -> None:
    assert documents(text) == []
