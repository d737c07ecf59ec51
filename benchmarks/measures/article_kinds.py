"""Which kinds the sentences of articles are given, on folders of articles."""

from pathlib import Path

from annotator.domain.corpus import Kind, Span
from annotator.domain.page import kinds
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import clean


def print_kinds(folder: Path) -> None:
    """Print the sentences of each article that were taken for something other than body."""
    for path in sorted(folder.glob("*.txt")):
        text, spans, found = read(path)
        print(f"\n{path.name}: {len(spans)} sentences, {found.count(Kind.BODY)} of them body")
        for span, kind in zip(spans, found, strict=True):
            if kind is not Kind.BODY:
                print(f"  {kind:<12}{' '.join(text[span.start : span.end].split())[:84]}")


def read(path: Path) -> tuple[str, list[Span], list[Kind]]:
    """Return the text of an article, its sentences and the kind of each."""
    text = clean(path.read_bytes().decode("utf-8")).text
    spans = list(sentences(text))
    return text, spans, kinds.classify(text, spans)
