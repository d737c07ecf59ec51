"""What is printed a second time in large letters."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.page.pull_quotes import pull_quotes

SAID = "“The staff were heroes, every one of them,” said Tom Whitlow of Leeds."


def test_what_repeats_a_part_of_a_paragraph_is_a_pull_quote() -> None:
    assert pull_quotes([SAID, "‘The staff were heroes, every one of them’"]) == {1}
    assert pull_quotes(["The staff were heroes, every one", SAID]) == {0}
    assert pull_quotes(
        [SAID, "The staff were heroes, every one of them, said Tom Whitlow of Leeds"]
    ) == {1}


def test_what_says_more_or_little_is_no_pull_quote() -> None:
    assert not pull_quotes([SAID, "The staff"])
    assert not pull_quotes([SAID, "The staff were heroes, every one of us"])
    assert not pull_quotes(
        ["The staff were heroes, every one", "The staff were heroes, every one of"]
    )


@given(st.lists(st.text("ab .", max_size=30), max_size=6))
def test_no_pull_quote_is_longer_than_all_other_paragraphs(paragraphs: list[str]) -> None:
    for index in pull_quotes(paragraphs):
        assert any(
            len(other.split()) >= len(paragraphs[index].split())
            for number, other in enumerate(paragraphs)
            if number != index
        )
