"""Previews of imports: the first articles, before anything is stored."""

from dataclasses import dataclass
from itertools import islice
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import BadRecord, ReadArticle
from annotator.services.articles.article_reading import ArticleReading
from annotator.services.articles.import_plan import ImportPlan
from annotator.services.tasks import UNWATCHED, Watch

MOST_ARTICLES: Final = 100
_OF_ONE_FILE: Final = 20


@dataclass(frozen=True, slots=True)
class PreviewedArticle:
    """An article as it would be imported.

    Attributes:
        story: The title of its story; empty if it is to be found in the texts.
        place: Its file or address.
        read: The article, with remarks about how it was read.
        group: The index of its story in the plan.
        number: Its number in the file or page, from 0.
    """

    story: str
    place: str
    read: ReadArticle
    group: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would read.

    Attributes:
        articles: The first articles.
        is_whole: Whether these are all articles.
        remarks: Messages about what is left out.
        problems: Messages about what can't be read.
    """

    articles: tuple[PreviewedArticle, ...]
    is_whole: bool
    remarks: tuple[str, ...]
    problems: tuple[str, ...]


def preview(
    import_plan: ImportPlan, limit: int = MOST_ARTICLES, watch: Watch = UNWATCHED
) -> Preview:
    """Read the first articles of a plan.

    Args:
        import_plan: What would be imported; its addresses must have been fetched (see
            `annotator.services.articles.fetching`).
        limit: How many articles to read at most.
        watch: Follows the files one by one.

    Raises:
        Cancelled: If the person wants to stop.
    """
    articles: list[PreviewedArticle] = []
    problems = list(import_plan.problems)
    is_whole = True
    done = 0
    with ArticleReading(import_plan.how, watch) as reading:
        for group, story in enumerate(import_plan.stories):
            for place in story.files:
                watch.step(done, import_plan.file_count)
                done += 1
                room = min(limit - len(articles), _OF_ONE_FILE)
                if room <= 0:
                    is_whole = False
                    break
                try:
                    found = list(islice(reading.articles(place), room + 1))
                except BadInputError as error:
                    problems.append(error.sentence)
                    continue
                is_whole = is_whole and len(found) <= room
                number = 0
                for item in found[:room]:
                    if isinstance(item, BadRecord):
                        problems.append(item.problem)
                        continue
                    title = story.title if story.title_is_chosen else item.story or story.title
                    articles.append(PreviewedArticle(title, str(place), item, group, number))
                    number += 1
    return Preview(tuple(articles), is_whole, import_plan.remarks, tuple(problems))
