"""The option `--limit`, the same for every command that prints a list."""

import sys

import click

# The longest that a list in Python can be: a greater number would fail as a list's index.
limit_option = click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1, sys.maxsize),
    help="The first N; all if not given.",
)
