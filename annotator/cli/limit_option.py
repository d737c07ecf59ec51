"""The option `--limit`, the same for every command that prints a list."""

import sys

import click

# Python can't count further in a list: a greater number would fail where the list is cut.
limit_option = click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1, sys.maxsize),
    help="The first N; all if not given.",
)
