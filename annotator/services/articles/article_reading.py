"""Reading articles from files, addresses and texts, and cleaning them for storage."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.domain.texts.text import clean, clean_line
from annotator.formats.articles import readers
from annotator.formats.articles.sources import BadRecord, ReadArticle, Source
from annotator.services.articles.article_limits import too_much
from annotator.services.articles.import_plan import HowToRead, Location, WebAddress
from annotator.services.articles.reading_apart import ReadingProcess
from annotator.services.tasks import UNWATCHED, Watch


@dataclass(slots=True)
class ArticleReading:
    """Reads one location after another; risky formats in a process of its own.

    Attributes:
        how: What the person said about the files.
        watch: Asked now and then whether to go on.
    """

    how: HowToRead
    watch: Watch = UNWATCHED
    _apart: ReadingProcess = field(default_factory=ReadingProcess)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._apart.stop()

    def articles(self, location: Location, outlet: str = "") -> Iterator[ReadArticle | BadRecord]:
        """Yield what is read at a location, except what the person has left out.

        Args:
            location: The location.
            outlet: The outlet of all articles there; empty to believe the source.

        Raises:
            BadInputError: If nothing, or nothing more, can be read there.
            Cancelled: If the person wants to stop.
        """
        source = _source(location).held()
        name = readers.format_of(source, self.how.format)
        reader = readers.reader_of(name)
        found: Iterator[ReadArticle | BadRecord]
        if reader.is_apart:
            found = iter(self._apart.read(name, source, self.watch, self.how.columns))
        else:
            found = reader.read(source, self.how.columns)
        told = {said.number: said for said in self.how.articles if said.place == str(location)}
        titles = dict(self.how.story_titles)
        number = 0
        for item in found:
            self.watch.check()
            if isinstance(item, BadRecord):
                yield item
                continue
            said = told.get(number)
            number += 1
            if said is not None and said.is_left_out:
                continue
            refused = too_much(item.article, item.name or source.name, self.watch)
            if refused is not None:
                yield BadRecord(refused)
                continue
            fitting = _fit(item, outlet or (said.outlet if said is not None else ""))
            yield replace(fitting, story=titles.get(fitting.story, fitting.story))


def _source(location: Location) -> Source:
    if isinstance(location, Path):
        return Source.of_file(location)
    if isinstance(location, WebAddress):
        # Loaded here: importing files does not need the code that talks to servers.
        from annotator.formats.articles.fetching.web_pages import fetch  # noqa: PLC0415

        return fetch(location.url)
    return location


def _fit(read: ReadArticle, outlet: str) -> ReadArticle:
    """Return an article with details that can be stored and shown in a list."""
    article = read.article
    return replace(
        read,
        story=_line(read.story),
        article=replace(
            article,
            outlet=_line(outlet or article.outlet),
            title=_line(article.title),
            url=_line(article.url),
            published_at=_line(article.published_at),
            language=_line(article.language),
            source=clean(article.source).text,
        ),
    )


def _line(text: str) -> str:
    return clean_line(text) if text else ""
