"""The option `--limit`, the same for every command that prints a list."""

import sys

import click


def _fit_for_a_list(_ctx: click.Context, _option: click.Parameter, limit: int | None) -> int | None:
    """Return the number, or the longest that a list can be: a greater one would fail in it."""
    return None if limit is None else min(limit, sys.maxsize)


limit_option = click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=1),
    callback=_fit_for_a_list,
    help="The first N; all if not given.",
)
