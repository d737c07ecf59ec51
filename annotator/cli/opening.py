"""Opening the workspace that a command works on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.locating import Location
    from annotator.services.workspace import Workspace


@contextmanager
def opened(db: Path | None) -> Iterator[Workspace]:
    """Open the workspace that is meant; it has to be there.

    Raises:
        BadInputError: If there is none; the sentence says how to get one.
        WorkspaceError: If it can't be opened.
    """
    from annotator.services import locating
    from annotator.services.workspace import open_workspace

    location = locating.locate(db)
    if not location.exists:
        raise BadInputError(missing(location))
    with open_workspace(location.path) as workspace:
        tell_notices(workspace)
        yield workspace


@contextmanager
def opened_or_created(db: Path | None) -> Iterator[Workspace]:
    """Open the workspace that is meant; one that is not there is created, and that is said.

    Raises:
        WorkspaceError: If it can't be opened or created.
    """
    from annotator.services import locating
    from annotator.services.workspace import create_workspace

    location = locating.locate(db)
    if not location.exists:
        locating.prepare_own_folder(location)
        create_workspace(location.path).close()
        click.echo(f"Created {location.path}.")
    with opened(db) as workspace:
        yield workspace


@contextmanager
def reading(db: Path | None) -> Iterator[Workspace]:
    """Open the workspace that is meant and read one consistent state of it.

    Raises:
        BadInputError: If there is none; the sentence says how to get one.
        WorkspaceError: If it can't be opened or read.
    """
    with opened(db) as workspace, workspace.store.reading():
        yield workspace


def missing(location: Location) -> Phrase:
    """Return what to say when there is no workspace."""
    if location.is_named:
        return Phrase(
            "{path} does not exist; `annotator --db {path} import PATH…` creates it from articles.",
            path=location.path,
        )
    return Phrase(
        "There is no workspace yet; `annotator import PATH…` creates one from articles, and "
        "`annotator --db FILE` uses one that is elsewhere."
    )


def tell_notices(workspace: Workspace) -> None:
    """Write on stderr what a person should know about how the workspace was opened.

    That it is read-only does not matter to a command that reads; one that writes says so.
    """
    if not workspace.store.read_only:
        for notice in workspace.store.notices:
            click.echo(notice, err=True)
