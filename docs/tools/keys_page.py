"""Writes docs/keys.md from the table of actions; a test compares the two."""

from collections.abc import Iterator
from typing import Final

from annotator.domain.labels import DEFAULT_LABELS
from annotator.ui.keys.action_specs import ActionSpec, Scope
from annotator.ui.keys.action_table import ACTIONS, label_specs
from docs.tools.places import DOCS

ORDER: Final = (Scope.COLUMNS, Scope.LISTS, Scope.DISAGREEMENTS, Scope.WINDOW)
TARGET: Final = DOCS / "keys.md"
_INTRODUCTION: Final = """\
# Keys

This page is written by `make docs-generated` from the table that also makes the menus and the
window's own page of keys (F1). Single letters act while the columns have the keyboard; a held key
repeats only where nothing is written. Other labels than the four of a new workspace bring their
own keys.

All keys but those of the labels can be changed on the page of keys (F1): choose a row, press
Enter, then the new key. One that another action has is refused; what was chosen is kept for the
person on this machine, for every workspace, and can be put back. The key of a label is changed
with the label (Work ▸ Labels). On a keyboard whose letters are not Latin the place of a key
counts: the key that bears F on a Latin keyboard does what F does.
"""


def page() -> str:
    """Return the whole page as Markdown."""
    specs = [*label_specs(DEFAULT_LABELS), *ACTIONS]
    return "\n".join([_INTRODUCTION, *(line for scope in ORDER for line in _table(scope, specs))])


def _table(scope: Scope, specs: list[ActionSpec]) -> Iterator[str]:
    yield f"## {scope.value[:1].upper()}{scope.value[1:]}"
    yield ""
    yield "| key | does |"
    yield "|---|---|"
    for spec in specs:
        if spec.scope is scope and spec.keys:
            keys = " or ".join(f"<kbd>{key}</kbd>" for key in spec.keys)
            yield f"| {keys} | {spec.description} |"
    yield ""


def main() -> None:
    """Write the page."""
    TARGET.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
