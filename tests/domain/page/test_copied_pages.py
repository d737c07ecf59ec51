"""A page that was copied whole: what stands around its article is furniture, and nothing in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences

MENU = [
    "Harbour News", "Skip to main content", "Menu", "Sign in", "World", "Town & Port", "Shipping",
    "Weather", "Opinion", "Puzzles", "Tide tables", "Council", "Schools", "Sheep block ring road",
    "Band plays on after the flood", "Why the comet was late",
]  # fmt: skip
HEADLINE = "Harbour pier closes as winter storm reaches the northern islands"
IN_OTHER_WORDS = "Thirty years on, the keeper and her landing stage wait"
BUTTONS = ["By Bo Lind", "Share", "Facebook", "X", "Save", "Print", "3 min read", "12 comments"]
DECK = "Ferries to the islands stop until Friday"
ARTICLE = [
    "The old pier in the harbour closed on Monday as a winter storm reached the northern islands.",
    "Ferries stay in port until Friday, and the islands' two shops have flour for a week.",
    "“We have seen worse,” said Ana Ruiz, who has kept the pier for thirty years.",
    "The council will decide on Thursday whether the pier can be mended before spring.",
]
BELOW = [
    "Topics", "Harbour", "Storms", "Share", "Facebook", "Latest stories",
    "A goat was elected to the parish council of Lower Wick on Tuesday.",
    "2 hours ago", "Comet seen again over the bay", "3 hours ago", "Fishmonger wins the regatta",
    "Contact us", "Advertise", "Privacy policy", "Newsletters", "Crossword", "Jobs", "Archive",
    "© 2026 Harbour News Ltd.",
]  # fmt: skip


def marked(*lines: str) -> dict[str, Kind]:
    """Return what kind each sentence is of."""
    text = "\n".join(lines)
    spans = list(sentences(text))
    kinds = classify(text, spans)
    return {text[s.start : s.end]: kind for s, kind in zip(spans, kinds, strict=True)}


def body(*lines: str) -> list[str]:
    return [text for text, kind in marked(*lines).items() if kind is Kind.BODY]


def test_menus_above_and_lists_below_are_the_pages() -> None:
    kinds = marked(*MENU, HEADLINE, DECK, *ARTICLE, *BELOW)
    assert [text for text, kind in kinds.items() if kind is Kind.BODY] == ARTICLE
    assert kinds[HEADLINE] is Kind.HEADLINE
    around = [kind for text, kind in kinds.items() if text in {*MENU, *BELOW}]
    assert set(around) == {Kind.BOILERPLATE}


def test_the_headline_stands_above_what_says_more_of_the_article() -> None:
    deck = "The pier in the harbour closed on Monday as a storm reached the northern islands"
    headline = "Storm closes pier in Millport"
    kinds = marked(*MENU, headline, "By Bo Lind", deck, *ARTICLE, *BELOW)
    assert kinds[headline] is Kind.HEADLINE


def test_an_entry_of_the_menu_that_says_what_the_article_says_is_no_headline() -> None:
    kinds = marked(*MENU, "Northern islands", "STORMS", HEADLINE, *BUTTONS, *ARTICLE, *BELOW)
    assert [text for text, kind in kinds.items() if kind is Kind.HEADLINE] == [HEADLINE]


def test_a_headline_stands_above_several_lines_that_say_what_happened() -> None:
    points = [
        "Ferries stay in port until Friday, and the two shops have flour for a week",
        "The council will decide on Thursday whether the pier can be mended before spring",
    ]
    kinds = marked(*MENU, HEADLINE, *points, *BUTTONS, *ARTICLE, *BELOW)
    assert next(text for text, kind in kinds.items() if kind is Kind.HEADLINE) == HEADLINE


def test_a_headline_that_the_page_says_twice_has_none_above_it() -> None:
    kinds = marked(
        *MENU, f"Home | {HEADLINE}", "Harbour and northern islands", HEADLINE, *ARTICLE, *BELOW
    )
    assert [text for text, kind in kinds.items() if kind is Kind.HEADLINE] == [HEADLINE]


def test_an_article_goes_on_behind_a_long_list() -> None:
    opener = "These are the piers that stay open all winter:"
    piers = [f"Pier of Karsund {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWX"]
    last = "Whoever wants to know more may ask at the office every day from nine to five."
    found = body(*MENU, HEADLINE, *ARTICLE, opener, *piers, last, *BELOW)
    assert found == [*ARTICLE, opener, *piers, last]
    # A line of the page is in no list of an article.
    found = body(*MENU, HEADLINE, *ARTICLE, opener, *piers, "Sign in", *piers[::-1], last, *BELOW)
    assert found == ARTICLE


def test_an_article_goes_on_behind_a_box_of_links() -> None:
    box = ["Recommended", "Goat wins regatta", "Comet seen from the roof", "Band plays on"]
    last = "Whoever wants to know more may ask at the office every day from nine to five."
    assert body(*MENU, HEADLINE, *ARTICLE, *box, last, *BELOW) == [*ARTICLE, last]


def test_the_headline_stands_above_a_deck_that_alone_says_what_the_article_does() -> None:
    deck = "The pier in the harbour closed as a winter storm came. Its keeper stays on the islands."
    kinds = marked(*MENU, "The last landing", deck, *BUTTONS, *ARTICLE, *BELOW)
    assert kinds["The last landing"] is Kind.HEADLINE


def test_a_caption_above_the_headline_is_none() -> None:
    caption = "The pier in the harbour as the winter storm reached it (Photo courtesy of Ana Ruiz)"
    kinds = marked(*MENU, caption, HEADLINE, *ARTICLE, *BELOW)
    assert [text for text, kind in kinds.items() if kind is Kind.HEADLINE] == [HEADLINE]


def test_an_article_in_one_paragraph_that_ends_with_a_signature() -> None:
    notice = "We use cookies to give you a better site, and you may refuse them at any time."
    whole = " ".join(ARTICLE) + " (By Ana Ruiz) Enditem/"
    found = body(*MENU, HEADLINE, whole, *BELOW, notice)
    assert set(ARTICLE[:3]) <= set(found)


def test_a_last_paragraph_with_a_prompt_or_without_a_stop_is_the_articles() -> None:
    prompted = "Nobody minded much. Let us know in the comments below what you think."
    signed = "Nobody minded the dark. The lamps are lit again (Ana Ruiz)"
    for last, said in ((prompted, "Nobody minded much."), (signed, "Nobody minded the dark.")):
        assert said in body(*MENU, HEADLINE, *ARTICLE, last, *BELOW)


def test_without_a_headline_the_lines_right_above_the_article_are_looked_at_alone() -> None:
    assert body(*MENU, *ARTICLE, *BELOW) == ARTICLE


def test_an_article_goes_on_behind_a_list_of_links() -> None:
    last = "On Thursday the council met, and the pier stays closed until the spring storms end."
    links = [f"Photo {n} of the regatta" for n in range(9)]
    assert last in body(*MENU, HEADLINE, *ARTICLE, *links, last, *BELOW)


def test_much_prose_elsewhere_stays() -> None:
    other = [
        f"Reader {n} would rather hear of the goats that live upon the hill." for n in range(9)
    ]
    found = body(*MENU, HEADLINE, *(3 * ARTICLE), *BELOW[:-1], *MENU, *other, BELOW[-1])
    assert set(other) <= set(found)


def test_a_notice_in_few_words_does_not() -> None:
    notice = "This website uses cookies to improve your experience while you navigate."
    assert notice not in body(*MENU, HEADLINE, *ARTICLE, *BELOW, notice)


def test_the_same_without_unmistakable_lines_is_an_article_with_lists() -> None:
    plain = [line for line in MENU if line not in {"Skip to main content", "Menu", "Sign in"}]
    assert set(plain[1:]) & set(body(*ARTICLE, *plain, *ARTICLE[:2], *plain))


def test_lists_of_an_article_with_a_button_to_share_it_stay() -> None:
    ships = [f"MS {name} of Millport" for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus")]
    found = body(HEADLINE, "Share", "Print", *ARTICLE, *ships, *ships[:5], ARTICLE[0])
    assert set(ships) <= set(found)


def test_a_text_of_a_fixed_width_stays_whole() -> None:
    wrapped = "\n".join(
        sentence.replace(" a ", " a\n").replace(" for", "\nfor") for sentence in ARTICLE
    )
    text = "\n\n".join([*MENU[:2], HEADLINE, wrapped, wrapped, wrapped, *BELOW[-6:]])
    assert ARTICLE[2].split(",")[0] in " ".join(body(text))


def test_languages_whose_words_stand_unparted() -> None:
    menu = [
        "ホーム",
        "政治",
        "経済",
        "国際",
        "科学",
        "文化",
        "天気",
        "動画",
        "特集",
        "Facebook",
        "X",
    ]
    article = [
        "港の古い桟橋は月曜日、冬の嵐が北の島々に達したため閉鎖されたと市が発表した。",
        "フェリーは金曜日まで港にとどまり、島の二つの店には一週間分の小麦粉がある。",
        "市議会は木曜日、春までに港の桟橋を修理できるかどうかを決めることにしている。",
    ]
    headline = "港の桟橋、冬の嵐で閉鎖　北の島々"
    kinds = marked(*menu, headline, *article, *(f"話題{n}" for n in range(12)), "© 2026 港新聞")
    assert [text for text, kind in kinds.items() if kind is Kind.BODY] == article
    assert kinds[headline] is Kind.HEADLINE


def test_a_headline_in_other_words_stands_near_above_the_article() -> None:
    teaser = "Storm of protest over a new islands bridge tax plan"
    kinds = marked(*MENU, teaser, *MENU[4:], IN_OTHER_WORDS, *BUTTONS, *ARTICLE, *BELOW)
    assert kinds[IN_OTHER_WORDS] is Kind.HEADLINE
    assert kinds[teaser] is Kind.BOILERPLATE


def test_a_headline_right_above_its_deck_says_less_of_the_article() -> None:
    deck = "The pier in the harbour closed on Monday as a storm reached the northern islands"
    kinds = marked(*MENU, IN_OTHER_WORDS, deck, *ARTICLE, *BELOW)
    assert (kinds[IN_OTHER_WORDS], kinds[deck]) == (Kind.HEADLINE, Kind.HEADLINE)


def test_what_goes_on_a_headline_stays_above_many_buttons() -> None:
    deck = "Nobody remembers a January as dark as this one"
    kinds = marked(*MENU, HEADLINE, deck, *BUTTONS, *ARTICLE, *BELOW)
    assert kinds[deck] is Kind.HEADLINE
    assert {kinds[button] for button in BUTTONS} == {Kind.BOILERPLATE}


def test_where_nothing_says_anything_of_it_the_nearest_long_line_may_be_the_headline() -> None:
    headline = "How Rosa Bell learned to wait and watch"
    kinds = marked(*MENU, headline, *BUTTONS, *ARTICLE, *BELOW)
    assert kinds[headline] is Kind.HEADLINE


def test_the_article_goes_on_where_the_page_says_so() -> None:
    promotion = [
        "Skip past newsletter promotion", "Sign up to Harbour Morning", "Free daily newsletter",
        "Our gulls read everything, so that you know what matters and why", "Enter your email",
        "Sign up", "Privacy notice", "After newsletter promotion",
    ]  # fmt: skip
    last = "Nobody else on this hill quite knows when it opens again."
    kinds = marked(*MENU, HEADLINE, *ARTICLE, *promotion, last, *BELOW)
    assert kinds[last] is Kind.BODY
    assert {kinds[line] for line in promotion} == {Kind.BOILERPLATE}


@settings(max_examples=15)
@given(
    st.lists(st.sampled_from(MENU), max_size=30),
    st.lists(st.sampled_from(BELOW), max_size=30),
    st.integers(2, 4),
)
def test_no_sentence_of_the_article_is_lost(
    above: list[str], below: list[str], length: int
) -> None:
    found = body(*above, HEADLINE, *ARTICLE[:length], *below)
    assert set(ARTICLE[:length]) <= set(found)
