"""PDF files as other programs draw them, and what is read of them."""

from annotator.formats.articles.pdf.pdf_documents import PdfReader
from annotator.formats.articles.sources import ReadArticle
from tests.formats.articles.pages import only

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
    """Return what is read of a PDF file."""
    return only(PdfReader(), data, "a.pdf")
