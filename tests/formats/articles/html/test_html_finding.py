"""Finding the article of a page: the library's finding, completed from the page."""

from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_finding import Finding, found_in, or_told
from tests.formats.articles.pages import PARAGRAPHS, page


def find(html: bytes) -> Finding:
    tree = html_tree.parse(html.decode())
    assert tree is not None
    return found_in(tree, "")


def test_text_that_is_in_no_element_of_its_own_is_found() -> None:
    first, *others = PARAGRAPHS
    rest = "".join(f"<p>{text}</p>" for text in others)
    html = f"<html><body><div>{first}{rest}</div></body></html>"
    assert find(html.encode()).blocks == list(PARAGRAPHS)


def test_a_command_amid_a_paragraph_does_not_end_it() -> None:
    code = "<p>Whoever writes <code>bridge</code> in lower case means the programme, she said.</p>"
    found = find(page("".join(f"<p>{text}</p>" for text in PARAGRAPHS) + code))
    assert "Whoever writes bridge in lower case means the programme, she said." in found.blocks


def test_a_page_without_text_has_no_article() -> None:
    assert find(b"<html><body><img src=bridge.png></body></html>") == Finding()


def test_links_and_nothing_else_are_no_article() -> None:
    links = "".join(f"<li><a href=/{number}>Story {number}</a></li>" for number in range(9))
    assert find(f"<html><body><nav><ul>{links}</ul></nav></body></html>".encode()) == Finding()


def test_what_a_page_tells_machines_is_its_article_where_little_else_is_there() -> None:
    short = Finding(PARAGRAPHS[:1])
    assert or_told(short, "\n\n".join(PARAGRAPHS)).blocks == list(PARAGRAPHS)
    assert or_told(short, "".join(f"<p>{text}</p>" for text in PARAGRAPHS)).blocks == list(
        PARAGRAPHS
    )
    assert or_told(short, PARAGRAPHS[0]) is short
    whole = Finding(PARAGRAPHS)
    assert or_told(whole, "\n".join(PARAGRAPHS)) is whole
