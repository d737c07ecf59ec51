"""A page and what each of its sentences is taken for."""

from annotator.domain.corpus import Kind
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences

HARBOUR = "The fleet lights up\nBy Ana Ruiz\nThe fleet lit its lamps on Friday.\n"
"""A headline, a line of its author, and the beginning of the article."""

MORE = "It rained.\nNobody minded."
"""How the article goes on."""


def kinds(text: str) -> dict[str, Kind]:
    """Return what each sentence of a text is."""
    spans = list(sentences(text))
    found = classify(text, spans)
    return {text[s.start : s.end]: kind for s, kind in zip(spans, found, strict=True)}
