"""The pages that are written from the code are committed as the code has them now."""

from collections.abc import Callable

import pytest

from docs.tools import commands_page, errors_page, keys_page
from docs.tools.places import DOCS

# All of the code is read.
pytestmark = pytest.mark.slow

ADVICE = "run `make docs-generated`"


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("commands", commands_page.page),
        ("keys", keys_page.page),
        ("errors", errors_page.page),
    ],
)
def test_the_committed_page_is_the_generated_one(name: str, page: Callable[[], str]) -> None:
    assert (DOCS / f"{name}.md").read_text(encoding="utf-8") == page(), ADVICE


def test_the_page_of_errors_has_them_all() -> None:
    assert (DOCS / "errors.md").read_text(encoding="utf-8").count("\n| ") > 200
