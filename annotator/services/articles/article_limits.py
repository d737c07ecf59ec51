"""Limits of the size of an article; a larger one is refused before anything is done with it."""

from itertools import islice
from typing import Final

from annotator.domain.corpus import Article
from annotator.domain.phrases import Phrase
from annotator.domain.texts.language import detect_language
from annotator.domain.texts.segmentation import at_most, sentences
from annotator.formats.articles.sources import MAX_FILE_BYTES
from annotator.services.tasks import UNWATCHED, Watch

MOST_CHARACTERS: Final = MAX_FILE_BYTES
"""The most characters of an article, in any format: a packed file may be small, its text not."""
MOST_SENTENCES: Final = 200_000
"""The most sentences, as many as prose of that length has: they are what takes time and memory."""
_AT_ONCE: Final = 5_000
"""How many sentences are counted between two checks whether to go on."""


def too_much(article: Article, name: str, watch: Watch = UNWATCHED) -> Phrase | None:
    """Return why an article is too large to import; None if it is not.

    Sentences are counted only if there could be too many, which is rare.

    Args:
        article: The article.
        name: The name of the article in the message.
        watch: Asked now and then whether to go on.

    Raises:
        Cancelled: If the person wants to stop.
    """
    if len(article.text) > MOST_CHARACTERS:
        return Phrase(
            "{name} has {count:,} characters of text; an article may have at most {most:,}.",
            name=name,
            count=len(article.text),
            most=MOST_CHARACTERS,
        )
    if (
        len(article.text) > MOST_SENTENCES
        and at_most(article.text) > MOST_SENTENCES
        and _has_too_many(article, watch)
    ):
        return Phrase(
            "{name} has more than {most:,} sentences, the most an article may have; divide it "
            "if it is several articles in one.",
            name=name,
            most=MOST_SENTENCES,
        )
    return None


def _has_too_many(article: Article, watch: Watch) -> bool:
    found = sentences(article.text, article.language or detect_language(article.text))
    counted = 0
    while counted <= MOST_SENTENCES:
        watch.check()
        more = sum(1 for _ in islice(found, _AT_ONCE))
        counted += more
        if more < _AT_ONCE:
            break
    return counted > MOST_SENTENCES
