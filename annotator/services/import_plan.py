"""Planning an import: which files are variants of which story."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.text import clean, one_line
from annotator.formats import registry


@dataclass(frozen=True, slots=True)
class StoryFiles:
    """Files that are variants of one story; without a title it is found in the texts."""

    title: str
    files: tuple[Path, ...]
    title_is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would read, and what was wrong before it began."""

    stories: tuple[StoryFiles, ...]
    problems: tuple[str, ...] = ()

    @property
    def file_count(self) -> int:
        """How many files there are to read."""
        return sum(len(story.files) for story in self.stories)


def plan(paths: Sequence[Path], title: str = "") -> ImportPlan:
    """Sort files and folders into stories.

    Files named together are variants of one story; a folder is one story, and every folder in it
    that holds articles is another. With a title, everything becomes one story of that title.
    """
    loose: list[Path] = []
    stories: list[StoryFiles] = []
    problems: list[str] = []
    for path in paths:
        if not path.is_dir():
            loose.append(path)
            continue
        found = list(_stories_below(path))
        if not found:
            endings = ", ".join(sorted(registry.article_suffixes()))
            problems.append(f"{path} holds no articles (files that end in {endings}).")
        stories.extend(found)
    if loose:
        stories.insert(0, StoryFiles("", tuple(dict.fromkeys(loose))))
    chosen = one_line(clean(title).text)
    if chosen and stories:
        files = tuple(file for story in stories for file in story.files)
        stories = [StoryFiles(chosen, files, title_is_chosen=True)]
    return ImportPlan(tuple(stories), tuple(problems))


def _stories_below(folder: Path) -> Iterator[StoryFiles]:
    """Yield a story for every folder at or below `folder` that holds articles itself."""
    suffixes = registry.article_suffixes()
    for current, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files = tuple(
            Path(current, name)
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.lower() in suffixes
        )
        if files:
            yield StoryFiles(one_line(clean(Path(current).resolve().name).text), files)
