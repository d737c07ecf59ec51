"""Lines of mails that flow are one paragraph, and no letter of them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.articles.mail.flowed_text import unflowed
from annotator.formats.articles.mail.mails import MailReader
from tests.formats.articles.pages import only


@pytest.mark.parametrize(("delsp", "space"), [("", " "), ("; delsp=yes", "  ")])
def test_lines_that_flow_are_one_paragraph(delsp: str, space: str) -> None:
    head = f"Subject: A\nContent-Type: text/plain; format=flowed{delsp}\n\n"
    body = f"Two tugs{space}\npulled it{space}\noff.\n\n From there{space}\non, all.\n-- \nBea\n"
    article = only(MailReader(), (head + body).encode(), "a.eml").article
    assert article.text == "A\n\nTwo tugs pulled it off.\n\nFrom there on, all.\n-- \nBea"


@given(st.lists(st.text(st.sampled_from("ab >-")), max_size=6))
def test_no_letter_is_lost_where_lines_flow(lines: list[str]) -> None:
    text = "\n".join(lines)
    letters = [c for c in unflowed(text, is_space_deleted=False) if c in "ab-"]
    assert letters == [c for c in text if c in "ab-"]
