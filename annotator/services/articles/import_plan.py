"""Planning an import: which files are variants of which story."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean_line
from annotator.formats.articles import readers
from annotator.formats.articles.packed_files import ENDING as PACKED
from annotator.formats.articles.sources import NO_COLUMNS, Columns, Source
from annotator.services.articles.folder_files import FolderFile, folder_file
from annotator.services.articles.own_datasets import files_of_datasets

__all__ = [
    "AS_IT_COMES",
    "Columns",
    "HowToRead",
    "ImportPlan",
    "Location",
    "Said",
    "StoryFiles",
    "WebAddress",
    "known_suffixes",
    "plan",
]

_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_SAVED_WITH_A_PAGE: Final = "_files"
_PAGES: Final = (".html", ".htm")
_NAMELESS: Final = frozenset(
    {
        "article", "articles", "corpus", "data", "dataset", "desktop", "docs", "documents",
        "download", "downloads", "export", "files", "html", "import", "input", "news", "pages",
        "raw", "stories", "story", "temp", "text", "texts", "tmp", "txt", "variants", "artikel",
        "daten", "dokumente", "nachrichten", "schreibtisch", "texte", "artículos", "articulos",
        "datos", "descargas", "documentos", "escritorio", "noticias", "textos", "données",
        "téléchargements", "textes",
    }
)  # fmt: skip
"""Names of folders that say nothing of what the articles in them are about."""
_HIDDEN: Final = (".", "~$")
"""How the names of ignored files begin: hidden files, and Word's files beside open documents."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """The address of a web page; it is not fetched before it is read."""

    url: str

    @property
    def stem(self) -> str:
        """A name for the page while its headline is not known."""
        return self.url

    def __str__(self) -> str:
        return self.url


Location: TypeAlias = Path | WebAddress | Source
"""The location of articles: a file, an address, or a fetched page."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the person said about one article.

    Attributes:
        place: Its file or address.
        number: The number of the article there, from 0.
        outlet: Its outlet; empty to believe the source.
        is_left_out: Whether it is not to be imported.
    """

    place: str
    number: int
    outlet: str = ""
    is_left_out: bool = False


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What the person said about the files.

    Attributes:
        format: The name of the format of all files; empty to detect it for each.
        columns: The meanings of the columns of tables.
        articles: What was said about single articles.
        story_titles: New titles for stories named in the files, as pairs of old and new.
    """

    format: str = ""
    columns: Columns = NO_COLUMNS
    articles: tuple[Said, ...] = ()
    story_titles: tuple[tuple[str, str], ...] = ()

    @property
    def unwanted(self) -> int:
        """How many articles the person has left out."""
        return sum(each.is_left_out for each in self.articles)


AS_IT_COMES: Final = HowToRead()
"""Formats are detected by content, and columns by their names."""


@dataclass(frozen=True, slots=True)
class StoryFiles:
    """Files that are variants of one story; if it has no title, one is found in the texts."""

    title: str
    files: tuple[Location, ...]
    title_is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import is to read, and problems that are known before it begins."""

    stories: tuple[StoryFiles, ...]
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    how: HowToRead = AS_IT_COMES

    @property
    def file_count(self) -> int:
        """How many files there are to read."""
        return sum(len(story.files) for story in self.stories)


def plan(paths: Sequence[Path | str], title: str = "", how: HowToRead = AS_IT_COMES) -> ImportPlan:
    """Sort files, folders and web addresses into stories.

    Files given together are variants of one story; a folder is one story, and every folder in it
    that holds articles is another. With a title, everything becomes one story.

    Args:
        paths: Files, folders and addresses; a string like `https://…` is an address.
        title: The title of a story for all of it; empty to find the stories.
        how: What the person said about the files.

    Raises:
        BadInputError: If there is no such format.
    """
    if how.format:
        readers.require_format(how.format)
    loose: list[Location] = []
    stories: list[StoryFiles] = []
    problems: list[str] = []
    remarks: list[str] = []
    for named in paths:
        location = _location(named)
        if not isinstance(location, Path) or not location.is_dir():
            loose.append(location)
            continue
        unread: list[str] = []
        found = list(_stories_below(location, remarks, unread))
        problems.extend(unread)
        if not found and not unread:
            endings = ", ".join(sorted(readers.article_suffixes()))
            problems.append(
                Phrase(
                    "{place} contains no articles (files that end in {endings}).",
                    place=location,
                    endings=endings,
                )
            )
        stories.extend(found)
    if loose:
        stories.insert(0, StoryFiles("", tuple(dict.fromkeys(loose))))
    chosen = clean_line(title)
    if chosen and stories:
        files = tuple(file for story in stories for file in story.files)
        stories = [StoryFiles(chosen, files, title_is_chosen=True)]
    return ImportPlan(tuple(stories), tuple(problems), tuple(remarks), how)


def known_suffixes() -> tuple[str, ...]:
    """Return the endings of all files that can be imported, in lower case, with the dot."""
    return tuple(sorted({*readers.article_suffixes(), *readers.table_suffixes(), PACKED}))


def _location(named: Path | str) -> Location:
    if isinstance(named, str) and _ADDRESS.match(named):
        return WebAddress(named.strip())
    return Path(named)


def _stories_below(folder: Path, remarks: list[str], problems: list[str]) -> Iterator[StoryFiles]:
    """Yield a story for `folder` and for each folder below it, if it directly holds articles."""

    def unreadable(error: OSError) -> None:
        sentence = "{path} could not be read: {reason}."
        problems.append(Phrase(sentence, path=error.filename, reason=error.strerror or error))

    exported: set[Path] = set()
    for current, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not _is_passed_over(name, names))
        if dataset := files_of_datasets(Path(current), names):
            exported |= dataset
            remarks.append(
                Phrase(
                    "{path} is a dataset that Annotator exported; its files were left out.",
                    path=Path(current),
                )
            )
        files: list[Path] = []
        for path in (Path(current, name) for name in sorted(names) if not name.startswith(_HIDDEN)):
            found = FolderFile(is_article=False) if path in exported else folder_file(path)
            if found.is_article:
                files.append(path)
            elif found.remark:
                remarks.append(found.remark)
        if files:
            name = clean_line(Path(current).resolve().name)
            yield StoryFiles("" if name.casefold() in _NAMELESS else name, tuple(files))


def _is_passed_over(folder: str, files: Sequence[str]) -> bool:
    """Return whether to ignore a folder: hidden, or saved by a browser along with a page."""
    page = folder.removesuffix(_SAVED_WITH_A_PAGE)
    return folder.startswith(".") or (
        page != folder and any(f"{page}{ending}" in files for ending in _PAGES)
    )
