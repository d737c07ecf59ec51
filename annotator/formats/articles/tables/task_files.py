"""Task files of other annotation programs: the articles in them, without anybody's labels.

A task of Label Studio is an article. An example of Prodigy is mostly one sentence: those that say
they are of the same article are put together again, in their order.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import groupby, islice
from typing import Final, TypeAlias

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.sources import NO_COLUMNS, BadRecord, Columns, ReadArticle, Source
from annotator.formats.articles.tables.json_records import (
    LOOKED_AT,
    Located,
    names_in_first,
    records,
)
from annotator.formats.articles.tables.table_articles import Table

_DATA: Final = "data"
_META: Final = "meta"
_TEXT: Final = "text"
_ONLY_PRODIGY_HAS: Final = frozenset(
    {"_task_hash", "_input_hash", "_session_id", "_annotator_id", "_view_id"}
)
_ARTICLE_NAMES: Final = ("variant_uid", "article_id", "doc_id", "document_id", "article", "doc")


_Shown: TypeAlias = Located | BadRecord
_Part: TypeAlias = Callable[[Mapping[str, object]], Mapping[str, object] | None]


class TaskReader:
    """Reads the articles that tasks show; what anybody said of them stays out."""

    suffixes: frozenset[str] = frozenset()
    is_document = False
    is_apart = False

    def __init__(self, tasks: Callable[[Source], Iterator[_Shown]]) -> None:
        """Make a reader.

        Args:
            tasks: Yields what each task of a source shows; called twice.
        """
        self._tasks = tasks

    def read(
        self, source: Source, columns: Columns = NO_COLUMNS
    ) -> Iterator[ReadArticle | BadRecord]:
        """Read an article from each task.

        Raises:
            BadInputError: If it can't be read, or has no tasks with texts.
        """
        names = names_in_first(self._tasks(source))
        if not names:
            raise BadInputError("{name} contains no tasks with texts.", name=source.name)
        table = Table.of(source, columns, names, partial(self._tasks, source))
        yield from table.articles(self._tasks(source))


def label_studio_tasks(source: Source) -> Iterator[_Shown]:
    """Yield what the tasks of Label Studio show."""
    return _tasks(source, _data_of)


def prodigy_articles(source: Source) -> Iterator[_Shown]:
    """Yield what the examples of Prodigy show, those of one article together."""
    return _together(_tasks(source, _example_of))


def is_label_studio(record: Mapping[str, object]) -> bool:
    """Whether a record is a task of Label Studio."""
    return isinstance(record.get(_DATA), dict)


def is_prodigy(record: Mapping[str, object]) -> bool:
    """Whether a record is an example of Prodigy."""
    return isinstance(record.get(_TEXT), str) and not _ONLY_PRODIGY_HAS.isdisjoint(record)


def first_record(source: Source) -> Mapping[str, object]:
    """Return the first record of a JSON file; an empty one if there is none that can be read."""
    try:
        looked_at = islice(records(source), LOOKED_AT)
        return next((item.record for item in looked_at if isinstance(item, Located)), {})
    except BadInputError:
        return {}


def _data_of(record: Mapping[str, object]) -> Mapping[str, object] | None:
    data = record.get(_DATA)
    return data if isinstance(data, dict) else None


def _example_of(record: Mapping[str, object]) -> Mapping[str, object] | None:
    """Return an example with what it says of its article beside its text."""
    if not isinstance(record.get(_TEXT), str):
        return None
    meta = record.get(_META)
    return {**(meta if isinstance(meta, dict) else {}), **record}


def _tasks(source: Source, shown: _Part) -> Iterator[_Shown]:
    for item in records(source):
        if isinstance(item, BadRecord):
            yield item
            continue
        record = shown(item.record)
        if record is None:
            yield BadRecord(
                Phrase(
                    "{name}, {place}, is not a task with a text.",
                    name=source.name,
                    place=item.place,
                )
            )
        else:
            yield item._replace(record=record)


def _together(tasks: Iterator[_Shown]) -> Iterator[_Shown]:
    """Yield the examples, neighbours that are of the same article as one."""
    for article, group in groupby(tasks, key=_article_of):
        if not article:
            yield from group
            continue
        items = [item for item in group if isinstance(item, Located)]
        # Each annotator's answer to the same example is a record of its own.
        texts = dict.fromkeys(str(item.record[_TEXT]).strip() for item in items)
        yield items[0]._replace(record={**items[0].record, _TEXT: "\n".join(texts)})


def _article_of(item: _Shown) -> str:
    """Return what an example calls the article that it is of; empty if it does not say."""
    if isinstance(item, BadRecord):
        return ""
    said = (item.record.get(name) for name in _ARTICLE_NAMES)
    return next((str(name) for name in said if isinstance(name, (str, int)) and name != ""), "")
