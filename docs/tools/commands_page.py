"""Writes docs/commands.md from the commands themselves; a test compares the two."""

import inspect
from collections.abc import Iterator
from typing import Final

import click

from annotator.cli.main import annotator
from docs.tools.places import DOCS

TARGET: Final = DOCS / "commands.md"
_INTRODUCTION: Final = """\
# Commands

This page is written by `make docs-generated` from the program itself.

Every command takes `--help`. The exit code is 0, 1 for a finding (such as a check that failed),
2 for misuse or bad input, 130 after Ctrl+C, and 141 where whoever reads the output closes it, as
`head` does. Errors go to stderr, one plain sentence each.
"""


def page() -> str:
    """Return the whole page as Markdown."""
    root = click.Context(annotator, info_name="annotator")
    sections = [_INTRODUCTION, "\n".join(_section(root))]
    for name in annotator.list_commands(root):
        context = click.Context(annotator.loaded()[name], root, name)
        sections.append("\n".join(_section(context)))
        if isinstance(context.command, click.Group):
            for below, command in sorted(context.command.commands.items()):
                sections.append("\n".join(_section(click.Context(command, context, below))))
    return "\n".join(sections)


def _section(context: click.Context) -> Iterator[str]:
    command = context.command
    yield f"## `{context.command_path}`"
    yield ""
    yield f"    {_usage(context)}"
    yield ""
    yield inspect.cleandoc(command.help or "")
    yield ""
    options = [param for param in command.params if isinstance(param, click.Option)]
    if options:
        yield "| option | meaning |"
        yield "|---|---|"
        for option in options:
            yield f"| `{_synopsis(option)}` | {_meaning(option)} |"
        yield ""
    if command.epilog:
        heading, *lines = command.epilog.removeprefix("\b\n").splitlines()
        yield from (heading, "", "```sh", *(line.strip() for line in lines), "```", "")


def _usage(context: click.Context) -> str:
    parts = [context.command_path]
    params = context.command.params
    if any(isinstance(param, click.Option) for param in params):
        parts.append("[OPTIONS]")
    parts.extend(_argument(param) for param in params if isinstance(param, click.Argument))
    if isinstance(context.command, click.Group):
        parts.append("[COMMAND]")
    return " ".join(parts)


def _argument(argument: click.Argument) -> str:
    """Return how the usage line names an argument; click brackets those without a metavar."""
    name = argument.metavar or str(argument.name).upper()
    return name if argument.required or argument.metavar else f"[{name}]"


def _synopsis(option: click.Option) -> str:
    name = option.opts[0]
    if option.is_flag:
        return name
    if isinstance(option.type, click.Choice):
        return f"{name} {' / '.join(map(str, option.type.choices))}"
    return f"{name} {option.metavar}"


def _meaning(option: click.Option) -> str:
    return f"{option.help} Required." if option.required else str(option.help)


def main() -> None:
    """Write the page."""
    TARGET.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
