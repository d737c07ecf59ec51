"""A text cut into its sentences."""

from annotator.domain.texts.segmentation import sentences


def cut(text: str, language: str = "en") -> list[str]:
    """Return the sentences of a text."""
    return [text[span.start : span.end] for span in sentences(text, language)]
