"""Notices of a page."""

import pytest

from annotator.domain.page.notices import is_notice


@pytest.mark.parametrize(
    "line",
    [
        "we use cookies to count you.",
        "by providing your email you agree to our terms.",
        "this article originally appeared on the ledger: lamps go out",
        "got a tip? write to tips@ledger.example",
        "what do you think? let us know in the comments.",
        "don't miss our weekly newsletter!",
        "in your inbox",
        "this material may not be published or rewritten without permission.",
        "© 2024 the ledger",
        "views expressed in this article are the author's own.",
    ],
)
def test_notices(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "she found cookies in the tin.",
        "“we use cookies,” said the baker.",
        "by the harbour you see lamps.",
        "contact with the boat was lost.",
        "he asked for views on the plan.",
        "they get a newsletter" + " and letters" * 40,
        "the article appeared in may.",
    ],
)
def test_sentences_are_none(line: str) -> None:
    assert not is_notice(line)
