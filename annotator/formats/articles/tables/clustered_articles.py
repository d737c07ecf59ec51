"""Articles about one event in one cell, parted by bars, as datasets for summaries have them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from annotator.domain.texts.headline import guess_title
from annotator.formats.articles.sources import ReadArticle

_BARS: Final = re.compile(r"\s*\|{5}\s*")


def articles_apart(read: ReadArticle) -> Iterator[ReadArticle]:
    """Yield the articles of a cell, of one story; what was read, if it is a single one.

    Args:
        read: What a record was read as. What it says of itself beside the text is said of all.
    """
    texts = [text for text in _BARS.split(read.article.text) if text.strip()]
    if len(texts) < 2:  # noqa: PLR2004 - two make several
        yield read
        return
    story = read.story or read.article.title or guess_title(texts[0]) or str(read.name)
    for number, text in enumerate(texts):
        article = replace(read.article, text=text, title="", marks=())
        yield replace(
            read, article=article, story=story, remarks=read.remarks if number == 0 else ()
        )
