"""The beginnings of other articles below an article are told apart from it."""

from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_gaps import Gaps
from tests.formats.articles.pages import PARAGRAPHS

CARDS = (
    "The ferry over the Lume goes at night again.",
    "A quarry is opened in the hills above the town.",
)


def card(text: str) -> str:
    return f"<div><h3><a href=/other>{text[:12]}</a></h3><p>{text}</p></div>"


def below(page: str, *found: str) -> set[str]:
    tree = html_tree.parse(f"<body>{page}</body>")
    assert tree is not None
    return set(Gaps(tree, found).filled(lambda: ()).below)


def article(*paragraphs: str) -> str:
    return f"<main>{''.join(f'<p>{paragraph}</p>' for paragraph in paragraphs)}</main>"


def test_what_stands_under_links_at_the_end_is_not_the_article() -> None:
    stay = "Stay with us for more, every day of the week."
    end = f"<section><h2>Read on</h2>{''.join(map(card, CARDS))}<p>{stay}</p></section>"
    found = (*PARAGRAPHS, "Read on", *CARDS, stay)
    assert below(article(*PARAGRAPHS) + end, *found) == {"Read on", *CARDS, stay}


def test_one_part_under_a_link_may_be_the_article() -> None:
    assert not below(article(*PARAGRAPHS) + card(CARDS[1]), *PARAGRAPHS, CARDS[1])


def test_an_article_that_goes_on_below_links_has_not_ended() -> None:
    parts = f"<p>{PARAGRAPHS[0]}</p>{''.join(map(card, CARDS))}<p>{PARAGRAPHS[5]}</p>"
    assert not below(f"<main>{parts}</main>", PARAGRAPHS[0], *CARDS, PARAGRAPHS[5])


def test_a_list_of_links_is_an_article_of_its_own() -> None:
    cards = "".join(map(card, PARAGRAPHS))
    assert not below(article("These were the stories of the week in Tarnby.") + cards, *PARAGRAPHS)
