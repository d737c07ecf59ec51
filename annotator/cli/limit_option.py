"""How many of a list are wanted: one option for all lists."""

import sys

import click

# More than any list can be counted to is refused, since nothing counts that far.
limit_option = click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1, sys.maxsize),
    help="The first N; all if not given.",
)
