"""What a page asks of its readers, told apart from what an article tells about such pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.kinds import classify
from annotator.domain.page.page_lines import lines_of
from annotator.domain.page.prompts import mark_prompts
from annotator.domain.texts.segmentation import sentences

TOP = "The lamps are out\nBy Ana Ruiz\nThe council dimmed the lamps on Friday.\nA band played.\n"


def furniture(text: str) -> list[str]:
    spans = list(sentences(text))
    found = zip(spans, classify(text, spans), strict=True)
    return [text[s.start : s.end] for s, kind in found if kind is Kind.BOILERPLATE]


@pytest.mark.parametrize(
    "prompt",
    [
        "Share your feedback to help improve our site!",
        "To comment, please log in or create an account.",
        "If you have a complaint about the editorial content, then please contact the editor here.",
        "Nutzen Sie unsere Plattform mit Werbung oder als zahlende Abonnentin.",
    ],
)
def test_a_prompt_behind_furniture(prompt: str) -> None:
    assert furniture(f"{TOP}Comments\n{prompt}") == ["By Ana Ruiz", "Comments", prompt]
    assert prompt not in furniture(f"{TOP}{prompt}\nThe mayor was in Rome.")


@pytest.mark.parametrize("line", ["Send your stories and photos now", "Report this comment"])
def test_a_prompt_that_is_no_sentence_needs_no_furniture_beside_it(line: str) -> None:
    assert line in furniture(f"{TOP}{line}\nThe mayor was in Rome.")


@pytest.mark.parametrize(
    "advice",
    [
        "Log out of your account on shared computers.",
        "You create an account with your phone number and post a photo.",
        "Read the terms before you click.",
        "Our readers are our neighbours, the editor wrote.",
        "“Share your photos with this newspaper,” he said.",
        "Ihre Beiträge wurden gelöscht, ihr Konto gesperrt.",
        "El periódico cierra su redacción.",
    ],
)
def test_what_an_article_says_about_pages_is_no_prompt(advice: str) -> None:
    text = f"{TOP}{advice}\nAdvertisement\n{advice}\nThe mayor was in Rome."
    assert furniture(text) == ["By Ana Ruiz", "Advertisement"]


def test_words_that_the_article_is_about_do_not_count() -> None:
    about = "\n".join(f"The newspaper lost {n} subscribers by e-mail." for n in range(3))
    prompt = "Tell your newspaper by e-mail why you are no subscribers."
    assert prompt not in furniture(f"{TOP}{about}\nComments\n{prompt}")


@given(
    st.lists(st.sampled_from(["Share your feedback.", "A band played.", "", "Comments", "- you"]))
)
def test_only_what_is_body_is_marked(lines: list[str]) -> None:
    text = "\n".join(lines)
    spans = list(sentences(text))
    before = [Kind.CAPTION] * len(spans)
    mark_prompts(before, lines_of(text, spans))
    assert before == [Kind.CAPTION] * len(spans)


def test_a_promotion_ends_where_the_page_says_so() -> None:
    promoted = "Gulls read everything\nEnter your email\n"
    marks = "skip past newsletter promotion\n", "after newsletter promotion\n"
    found = furniture(f"{TOP}{marks[0]}{promoted}{marks[1]}Nobody minded.\n")
    assert "Gulls read everything" in found
    assert "Nobody minded." not in found
    # Without its beginning, or far below it, nothing is told.
    assert "Gulls read everything" not in furniture(f"{TOP}{promoted}{marks[1]}Nobody minded.\n")
    far = "The lamps stay dark.\n" * 20
    assert "The lamps stay dark." not in furniture(f"{TOP}{marks[0]}{far}{marks[1]}{far}")
