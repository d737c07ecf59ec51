"""The lines of a page, as a reader sees them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.text import one_line
from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_lines import lines_of
from tests.examples import examples


def lines(body: str) -> list[tuple[str, str]]:
    tree = html_tree.parse(f"<html><body>{body}</body></html>")
    assert tree is not None
    return [(str(line.holder.tag), line.text) for line in lines_of(tree)]


def test_elements_begin_lines_and_words_do_not() -> None:
    assert lines("<h2>The bridge</h2><p>It <b>is</b> to be <a href=/x>repaired</a>.</p>") == [
        ("h2", "The bridge"),
        ("p", "It is to be repaired."),
    ]


def test_text_beside_paragraphs_and_before_a_break_is_a_line() -> None:
    assert lines("<div>One.<p>Two.</p>Three.<br>Four.</div>") == [
        ("div", "One."),
        ("p", "Two."),
        ("div", "Three."),
        ("div", "Four."),
    ]


def test_what_nobody_reads_is_no_line() -> None:
    assert lines("<script>let a = 1</script><button>Share</button>|<style>p {}</style>") == []


def test_how_much_of_a_line_leads_elsewhere_is_told() -> None:
    tree = html_tree.parse("<p>More: <a href=/x>bridges</a></p><p>None</p>")
    assert tree is not None
    assert [line.linked for line in lines_of(tree)] == [7 / 13, 0]


@examples(50)
@given(st.lists(st.sampled_from(["<p>", "</p>", "<a>", "</a>", "<br>", "x", "<div>", "</div>"])))
def test_no_letter_of_a_page_is_lost(pieces: list[str]) -> None:
    tree = html_tree.parse(f"<html><body>{''.join(pieces)}</body></html>")
    assert tree is not None
    found = "".join(line.text for line in lines_of(tree))
    assert found == one_line("".join(map(str, tree.itertext()))).replace(" ", "")
