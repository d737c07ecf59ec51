"""Options that several commands have, the same in each."""

import sys
from pathlib import Path
from typing import Final

import click

FROM_MENU: Final = "annotator.from_menu"
"""Under what the first context notes whether the menu of the desktop started the program."""

PATH: Final = click.Path(path_type=Path, readable=False)
"""For arguments and options that name a file: what opens it says why it can't be read."""


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
"""For commands that print a list."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
"""For commands that print figures or lists."""

doer_option = click.option(
    "--annotator",
    metavar="NAME",
    required=True,
    help="Who does it, and may undo it; added if new here.",
)
"""For commands that change what is here, as a step of somebody's."""
