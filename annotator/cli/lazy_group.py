"""A group of commands that are loaded only when needed, so that the window starts quickly."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from annotator.overriding import override


class LazyGroup(click.Group):
    """Knows where each command is, and loads it when it is run or its help is requested."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - click's own
        places: Mapping[str, str],
        opening: str,
        **kwargs: Any,  # noqa: ANN401 - click's own
    ) -> None:
        """Make the group.

        Args:
            args: What `click.Group` takes.
            places: The module and the name of each command, as `annotator.cli.window:gui`.
            opening: The command that a file in the place of a command is handed to.
            kwargs: What `click.Group` takes.
        """
        super().__init__(*args, **kwargs)
        self._places = places
        self._opening = opening

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._places)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = self._places.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        command = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Treat a file in place of a command as the workspace that the window should open."""
        named = Path(args[0])
        if args[0] not in self._places:
            if named.suffix == ".db" or named.is_file():
                args = [self._opening, *args]
            elif named.is_dir():
                message = f"{named} is a folder; `annotator import {named}` adds its articles"
                raise click.UsageError(message, ctx)
        return super().resolve_command(ctx, args)

    def loaded(self) -> dict[str, click.Command]:
        """Return all commands by name; loads every one."""
        context = click.Context(self)
        found = {name: self.get_command(context, name) for name in self._places}
        return {name: command for name, command in sorted(found.items()) if command is not None}
