"""What a page prints around the comments of its readers."""

import pytest

from annotator.domain.page.comment_lines import is_comment_line


@pytest.mark.parametrize(
    "words",
    [
        "3 replies",
        "sort by newest",
        "sort by: newest oldest best",
        "sortieren nach: neueste zuerst",
        "trier par plus récents",
        "show 12 more replies",
        "view all comments (41)",
        "alle 12 kommentare anzeigen",
        "ver todos los comentarios",
        "no comments yet",
        "kommentare insgesamt: 0",
        "2 thoughts on “lamps go out at ten”",
        "#1 kommentar von mara",
        "reply",
        "reply report",
        "log in to reply",
        "this comment has been removed by the author",
        "ana ruiz says: may 5, 2024 at 3:15 pm",
    ],
)
def test_lines_around_comments(words: str) -> None:
    assert is_comment_line(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "no reply",
        "report",
        "antwort 3",
        "replies",
        "five comments split the council",
        "2 responses to the flood that worked",
        "ana ruiz says she saw 5 lamps",
        "sort by hand what the tide brings",
    ],
)
def test_what_an_article_says_is_no_line_around_comments(words: str) -> None:
    assert not is_comment_line(words)
