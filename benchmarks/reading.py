"""How well and how fast articles are found in web pages, compared with trafilatura alone.

Other people's pages are not part of this repository; `--pages` points to a folder of them, each
compressed with gzip, with a `ground-truth.json`: `{"NAME": {"articleBody": "…"}}`. Without it,
only speed on a generated page is measured, as in `make bench`.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measures import generated, shingles

_GENERATED_PAGES = 20


def arguments() -> argparse.Namespace:
    """Return the command-line arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, help="a folder of *.html.gz and ground-truth.json")
    parser.add_argument("--each", action="store_true", help="print every page's score")
    return parser.parse_args()


def trafilatura_alone(page: bytes) -> str:
    """Return what trafilatura alone finds in a page."""
    from trafilatura import extract  # noqa: PLC0415 - not timed with the first page

    return extract(page, include_comments=False) or ""


def trafilatura_fast_and_precise(page: bytes) -> str:
    """Return what trafilatura finds in a page if asked for precision, without fallbacks."""
    from trafilatura import extract  # noqa: PLC0415

    return extract(page, include_comments=False, fast=True, favor_precision=True) or ""


def read(page: bytes) -> str:
    """Return the text that this program reads, including the headline."""
    from annotator.formats.articles.html.html_pages import HtmlReader  # noqa: PLC0415
    from annotator.formats.articles.sources import Source  # noqa: PLC0415

    (found,) = HtmlReader().read(Source("page.html", "page.html", data=page))
    return found.article.text


def body(page: bytes) -> str:
    """Return the sentences that an import of the page would store as the article's body."""
    from annotator.domain.corpus import Kind  # noqa: PLC0415
    from annotator.domain.page.kinds import classify  # noqa: PLC0415
    from annotator.domain.texts.marks import honour  # noqa: PLC0415
    from annotator.domain.texts.segmentation import sentences  # noqa: PLC0415
    from annotator.formats.articles.html.html_pages import HtmlReader  # noqa: PLC0415
    from annotator.formats.articles.sources import Source  # noqa: PLC0415

    (found,) = HtmlReader().read(Source("page.html", "page.html", data=page))
    article = found.article
    spans = list(sentences(article.text))
    kinds = honour(article.marks, spans, classify(article.text, spans))
    kept = (span for span, kind in zip(spans, kinds, strict=True) if kind is Kind.BODY)
    return "\n".join(article.text[span.start : span.end] for span in kept)


WAYS: tuple[tuple[str, Callable[[bytes], str]], ...] = (
    ("trafilatura alone", trafilatura_alone),
    ("trafilatura, fast and precise", trafilatura_fast_and_precise),
    ("annotator, all it reads", read),
    ("annotator, body sentences", body),
)


def generated_pages() -> list[tuple[str, bytes, str]]:
    """Return pages around generated articles."""
    pages = []
    for number in range(1, _GENERATED_PAGES + 1):
        paragraphs = generated.text(5 * number).split("\n")
        marked = "".join(f"<div><p>{paragraph}</p></div>" for paragraph in paragraphs)
        links = "".join(f"<li><a href=/{place}>Story {place}</a></li>" for place in range(200))
        page = f"<html><body><ul>{links}</ul><article>{marked}</article></body></html>"
        pages.append((str(number), page.encode(), "\n".join(paragraphs)))
    return pages


def shared_pages(folder: Path) -> list[tuple[str, bytes, str]]:
    """Return the pages of a folder, each with its article."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    return [
        (name, gzip.decompress((folder / f"{name}.html.gz").read_bytes()), entry["articleBody"])
        for name, entry in sorted(truth.items())
    ]


def main() -> None:
    """Measure every method on the same pages and print a table."""
    asked = arguments()
    pages = shared_pages(asked.pages) if asked.pages else generated_pages()
    print(f"{len(pages)} pages{'' if asked.pages else ', generated'}")
    print(f"{'':32}{'precision':>10}{'recall':>8}{'F1':>8}{'pages/s':>9}")
    for name, way in WAYS:
        way(pages[0][1])  # loads the libraries
        started = time.perf_counter()
        texts = [way(page) for _, page, _ in pages]
        seconds = time.perf_counter() - started
        scores = [
            shingles.score(true, text) for (_, _, true), text in zip(pages, texts, strict=True)
        ]
        total = shingles.mean(scores)
        print(
            f"{name:32}{total.precision:10.3f}{total.recall:8.3f}{total.f1:8.4f}"
            f"{len(pages) / seconds:9.1f}"
        )
        if asked.each:
            for (page, _, _), each in zip(pages, scores, strict=True):
                print(f"    {page:28}{each.precision:10.3f}{each.recall:8.3f}{each.f1:8.4f}")


if __name__ == "__main__":
    main()
