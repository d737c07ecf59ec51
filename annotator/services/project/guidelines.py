"""The guideline and its versions."""

from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.project import guidelines as rules
from annotator.domain.project.guidelines import Guideline
from annotator.domain.texts.text import clean, clean_line
from annotator.formats.text_files import read_bounded
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import guidelines


def in_force(workspace: Workspace) -> Guideline | None:
    """Return the guideline in force, or None if there is none."""
    return guidelines.guideline_in_force(workspace.store)


def versions(workspace: Workspace) -> list[Guideline]:
    """Return all versions, the one in force first."""
    return sorted(guidelines.versions(workspace.store), key=rules.order, reverse=True)


def version(workspace: Workspace, number: int) -> Guideline:
    """Return a version by its number; if several have the number, the last one.

    Raises:
        BadInputError: If there is none.
    """
    found = [each for each in versions(workspace) if each.version == number]
    if not found:
        raise BadInputError("There is no version {number:d} of the guideline.", number=number)
    return found[0]


def read(path: Path) -> str:
    """Read the text of a guideline from a file.

    Raises:
        BadInputError: If it can't be read, is too large, or is not text in UTF-8.
    """
    try:
        return read_bounded(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInputError("{file} is not text in UTF-8; save it as UTF-8.", file=path) from error


def write(
    workspace: Workspace,
    text: str,
    note: str = "",
    author: Uid = NOBODY,
    based_on: Uid | None = None,
) -> Guideline:
    """Put a new version in force; labels record the version under which they were given.

    Args:
        workspace: The workspace.
        text: Markdown.
        note: What has changed.
        author: The author.
        based_on: The version that was edited; the one in force if not given.

    Raises:
        BadInputError: If the text is empty, or is already in force.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        return append(workspace, text, note, author, based_on)


def append(
    workspace: Workspace,
    text: str,
    note: str = "",
    author: Uid = NOBODY,
    based_on: Uid | None = None,
) -> Guideline:
    """Write a new version inside the caller's transaction; see `write`."""
    cleaned = clean(text).text
    if not cleaned.strip():
        raise BadInputError("A guideline needs a text; the version in force stays as it is.")
    now = in_force(workspace)
    if now is not None and now.text == cleaned:
        raise BadInputError(
            "This is already the text of version {version:d}; there is nothing to save.",
            version=now.version,
        )
    made = Guideline(
        next(workspace.uids()),
        1 if now is None else now.version + 1,
        cleaned,
        workspace.now(),
        clean_line(note),
        author,
        based_on if based_on is not None else Uid("" if now is None else now.uid),
    )
    guidelines.add(workspace.store, made)
    return made
