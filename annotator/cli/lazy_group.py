"""A group whose commands are loaded when they are called for: the window waits for none of them."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from annotator.overriding import override


class LazyGroup(click.Group):
    """Knows of each command where it is, and loads it when it is run or its help is asked for."""

    def __init__(self, *args: Any, places: Mapping[str, str], **kwargs: Any) -> None:  # noqa: ANN401 - click's own
        """Make the group.

        Args:
            args: What `click.Group` takes.
            places: The module and the name of each command, as `annotator.cli.window:gui`.
            kwargs: What `click.Group` takes.
        """
        super().__init__(*args, **kwargs)
        self._places = places

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

    def loaded(self) -> dict[str, click.Command]:
        """Return all commands by name; loads every one."""
        context = click.Context(self)
        found = {name: self.get_command(context, name) for name in self._places}
        return {name: command for name, command in sorted(found.items()) if command is not None}
