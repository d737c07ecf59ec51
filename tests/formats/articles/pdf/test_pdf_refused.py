"""PDF files that are protected or damaged: read if anything can be, else refused in a sentence."""

import io

import pytest
from hypothesis import given
from pypdf import PdfReader as Pdf
from pypdf import PdfWriter

from annotator.domain.errors import BadInputError
from annotator.formats.articles.pdf.pdf_documents import PdfReader
from tests.examples import examples
from tests.formats.articles.pages import damages, survived
from tests.formats.articles.pdf.drawn_pages import LINES, SIMPLE, read, written


def protected(password: str, algorithm: str = "RC4-128") -> bytes:
    writer = PdfWriter(clone_from=Pdf(io.BytesIO(SIMPLE)))
    writer.encrypt(password, password + "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


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
        (written(()), "PDF of pictures without any text"),
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
@given(damages(SIMPLE))
def test_no_damage_breaks_the_reader(data: bytes) -> None:
    survived(PdfReader(), data, "a.pdf")


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
