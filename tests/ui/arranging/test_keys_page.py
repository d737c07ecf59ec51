"""The page of keys in the documentation is the table of actions."""

import runpy
from pathlib import Path

from annotator.ui.keys.action_table import ACTIONS

DOCS = Path(__file__).parents[3] / "docs"


def test_the_committed_page_is_the_generated_one() -> None:
    page = runpy.run_path(str(DOCS / "make_keys.py"))["page"]
    assert (DOCS / "keys.md").read_text(encoding="utf-8") == page(), "run `make docs-generated`"


def test_every_action_has_a_text_and_no_two_share_a_key() -> None:
    seen: dict[tuple[str, str], str] = {}
    for spec in ACTIONS:
        assert spec.title
        assert spec.description
        for key in spec.keys:
            other = seen.setdefault((spec.scope, key), spec.name)
            assert other == spec.name, f"{key}: {other}, {spec.name}"


def test_the_page_of_errors_is_the_generated_one() -> None:
    page = runpy.run_path(str(DOCS / "make_errors.py"))["page"]
    written = (DOCS / "errors.md").read_text(encoding="utf-8")
    assert written == page(), "run `make docs-generated`"
    assert written.count("\n| ") > 200
