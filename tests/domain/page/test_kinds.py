"""What each sentence is: by its words, its place and its shape."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences
from tests.scenes.page_kinds import HARBOUR, MORE, kinds

_REPOSITORY = Path(__file__).parents[3]
SHARED = _REPOSITORY.parent / "shared" / "articles"
BODY, HEADLINE, CAPTION, BOILERPLATE = Kind.BODY, Kind.HEADLINE, Kind.CAPTION, Kind.BOILERPLATE


def test_the_top_of_a_page() -> None:
    assert kinds(
        "11.4 C\nTavrick\nSaturday, October 18, 2025\n\nFleet lights up the harbour in protest\n\n"
        "The fleet lit its lamps on Friday. It rained."
    ) == {
        "11.4 C": BOILERPLATE,
        "Tavrick": BOILERPLATE,
        "Saturday, October 18, 2025": BOILERPLATE,
        "Fleet lights up the harbour in protest": HEADLINE,
        "The fleet lit its lamps on Friday.": BODY,
        "It rained.": BODY,
    }


def test_a_short_headline_is_one_where_no_other_stands() -> None:
    rest = "By Ana Ruiz\nMarch 3, 2024\nThe fleet lit its lamps. It rained."
    assert kinds(f"The last lamp\n{rest}")["The last lamp"] is HEADLINE
    assert kinds(f"Tavrick by Sea\nLamps go out at ten\n{rest}")["Tavrick by Sea"] is BOILERPLATE


@pytest.mark.parametrize(
    ("source", "headline", "text"),
    [
        ("来源\uff1a港口日报", "渡轮工人因夜班谈判破裂而罢工", "渡轮周二停航。工人要求休息。"),
        ("港口日报 2026年3月12日", "渡轮工人宣布罢工三天", "渡轮周二停航。工人要求休息。"),
        ("港新聞 2026年3月12日", "フェリー乗組員がスト突入", "船は火曜に止まった。雨だった。"),
    ],
)
def test_a_headline_without_spaces_below_its_source_is_one(
    source: str, headline: str, text: str
) -> None:
    found = kinds(f"{source}\n\n{headline}\n\n{text}")
    assert found[source] is BOILERPLATE
    assert found[headline] is HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Ana Ruiz at 5:15 pm | 12 comments",
        "Posted by seagull7 on March 3, 2024 at 5:15 pm",
        "Published by Ana on 3/5/2024 | 1 comment",
    ],
)
def test_who_posted_it_and_when_is_no_headline(line: str) -> None:
    found = kinds(f"{line}\nThe last lamp goes out\nIt went out on Friday.\n{MORE}")
    assert found[line] is BOILERPLATE
    assert found["The last lamp goes out"] is HEADLINE
    said = "Posted by Ana Ruiz at the gate, 12 guards watched the lamps go out"
    assert not is_page_line(said)


def test_a_headline_below_what_is_heard_stays_one() -> None:
    found = kinds(f"Harbour news at six\n[THEME MUSIC]\nThe lamps go out tonight\n{HARBOUR}{MORE}")
    assert found["The lamps go out tonight"] is HEADLINE


def test_an_article_goes_on_below_an_address() -> None:
    found = kinds(f"{HARBOUR}https://ledger.example/lamps\nThe list is long\n{MORE}")
    assert found["https://ledger.example/lamps"] is BOILERPLATE
    assert found["Nobody minded."] is BODY


@pytest.mark.parametrize(
    "last",
    [
        "وقال المتحدث إن العمل سيبدأ في الربيع",
        "הדובר אמר שהעבודה תתחיל באביב",
        "هل يبدأ العمل في الربيع كما وعدت المدينة؟",
        "आयोजकों ने कहा कि काम वसंत में शुरू होगा।",
    ],
)
def test_the_end_of_an_article_without_capitals_is_no_headline(last: str) -> None:
    text = f"The bridge was closed on Monday.\n\n{last}"
    assert kinds(text)[last] is BODY


def test_the_tail_of_a_page() -> None:
    found = kinds(
        "The fleet lit its lamps on Friday.\nThe council said nothing\nComments\n"
        "Popular posts from this blog\nNine Soups For The Week When The Clocks Change"
    )
    assert list(found.values()) == [BODY, BODY, BOILERPLATE, BOILERPLATE, BOILERPLATE]


def test_who_said_it_stands_below_a_quotation() -> None:
    said = "— Ana Ruiz, The Lamps of Tavrick"
    assert kinds(f"A quotation\nThe lamps go out at ten.\n{said}")[said] is BODY


def test_the_page_goes_on_behind_the_end() -> None:
    found = kinds(
        "The fleet lit its lamps on Friday.\n\nRelated topics\n\nHarbour\n\nWhy do lamps go out?"
        "\n\nLamp lighter, 90, retires\n\n2 days ago\n\nCopyright © 2024 Quay News. The paper is "
        "not responsible for what others print."
    )
    assert list(found.values()) == [BODY, *[BOILERPLATE] * (len(found) - 1)]


def test_items_of_a_list_at_the_end_stay() -> None:
    found = kinds("The fleet needs this.\nThe list is long.\n— lamps\n— oil\nComments")
    assert [kind for kind in found.values() if kind is not BODY] == [BOILERPLATE]


def test_headlines_of_other_articles_amid_the_article() -> None:
    found = kinds(
        "The fleet lit its lamps on Friday.\nRead more:\nWhy do lamps go out?\n"
        "What we know about the lamps\nThe council met. It met again.\nAdvertisement\nHow it "
        "began\nIt rained on the old quay."
    )
    assert [text for text, kind in found.items() if kind is not BODY] == [
        "Read more:",
        "Why do lamps go out?",
        "What we know about the lamps",
        "Advertisement",
    ]


def test_a_line_that_goes_on_in_the_next_is_no_headline() -> None:
    found = kinds("The ferryman\n\nI went to the quay\nAnd sat\nand nobody came.\n\nIt was dark.")
    assert found["And sat"] is BODY


def test_a_line_of_the_page_in_small_letters_goes_on_in_no_line() -> None:
    found = kinds(f"Metro\nexclusive\nThe lamps of the fleet are lit\n{HARBOUR}{MORE}")
    assert found["Metro"] is BOILERPLATE
    assert found["The lamps of the fleet are lit"] is HEADLINE


def test_what_is_listed_at_the_top_is_no_place() -> None:
    found = kinds(
        "Biscuits of the north coast, baked in the evening\n\nIngredients:\n\n300 g flour\n\n"
        "1 egg\n\nStir it all until it is smooth. Bake it."
    )
    assert found["Biscuits of the north coast, baked in the evening"] is HEADLINE
    assert found["300 g flour"] is found["1 egg"] is BODY


LIST = ["Lamp", "Ruler", "Glass dish", "Two pins or clips of floral wire", "Moss", "Sand", "Spoon"]


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        # A list below the headline, and two menus: with a date in it, above the headline once more.
        (LIST, BODY),
        ([*LIST[:4], "5 May 2024", *LIST[4:]], BOILERPLATE),
        ([*LIST, "How to build a lamp"], BOILERPLATE),
    ],
)
def test_many_lines_below_the_headline(lines: list[str], kind: Kind) -> None:
    found = kinds("\n\n".join(["How to build a lamp", *lines, "Take the lamp. Fill it."]))
    assert found["How to build a lamp"] is HEADLINE
    assert found["Lamp"] is found["Moss"] is kind


def test_what_something_is_is_no_place() -> None:
    assert kinds("A walk\nChair: Ana Ruiz\nThe walk begins at ten.")["Chair: Ana Ruiz"] is HEADLINE


@pytest.mark.parametrize(
    "paragraph",
    [
        # Thai has no stops and no spaces between words, Burmese and Khmer a stop of their own.
        "เมื่อวันจันทร์ที่ผ่านมา กองเรือประมงได้จุดโคมไฟทุกดวงเพื่อประท้วงกฎใหม่ของท่าเรือ และไม่มีใครกลับบ้าน",
        "လှေများသည် တနင်္လာနေ့တွင် မီးအိမ်များကို ထွန်းခဲ့သည်။",
        "ទូកទាំងអស់បានបំភ្លឺចង្កៀងនៅថ្ងៃចន្ទ។",
    ],
)
def test_sentences_of_scripts_with_other_stops_or_none(paragraph: str) -> None:
    found = kinds(f"{paragraph}\n\nAFP 2.\n\n{paragraph}{paragraph}")
    assert found[paragraph] is BODY


def test_a_row_of_places_above_the_headline() -> None:
    found = kinds(
        "News > Harbour > Fleet\nThe fleet lights up at last\nIt lit its lamps. It rained."
    )
    assert found["News > Harbour > Fleet"] is BOILERPLATE
    assert found["The fleet lights up at last"] is HEADLINE


def test_a_paragraph_that_ends_in_a_prompt_is_the_articles() -> None:
    found = kinds(
        "The lamps\nThe fleet lit its lamps.\nMuch has been left out of this list. "
        "Leave a comment and let us know what you saw.\n"
        "What did you see? Let us know in the comments."
    )
    assert found["Much has been left out of this list."] is BODY
    assert found["Leave a comment and let us know what you saw."] is BOILERPLATE
    assert found["What did you see?"] is BOILERPLATE


def test_a_question_can_be_a_headline() -> None:
    found = kinds("Was it worth the wait?\n\nMore than a century late, it was played.")
    assert list(found.values()) == [HEADLINE, BODY]


def test_an_article_without_a_stop_stays_body() -> None:
    assert set(kinds("one two three\nfour five six\nseven").values()) == {BODY}


def test_what_recurs_is_furniture() -> None:
    text = "The lamps are out. Our newsroom never sleeps."
    found = classify(text, list(sentences(text)), frozenset({"Our newsroom never sleeps."}))
    assert found == [BODY, BOILERPLATE]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not beside the checkout")
def test_the_shared_articles() -> None:
    found = {
        path.name[:3]: list(kinds(path.read_text(encoding="utf-8")).values())
        for path in sorted(SHARED.glob("*.txt"))
    }
    others = {name: [k for k in row if k is not BODY] for name, row in found.items()}
    assert {name: len(row) for name, row in others.items()} == {
        # Repeated captions and headlines count once: the sentences are keys here.
        "000": 16, "001": 0, "002": 4, "003": 1, "004": 6,
    }  # fmt: skip
    assert others["004"] == [HEADLINE, *[BOILERPLATE] * 5]


@given(st.text(alphabet="ab AB.?!\n,“”’:1©", max_size=120))
def test_every_sentence_has_a_kind(text: str) -> None:
    spans = list(sentences(text))
    assert len(classify(text, spans)) == len(spans)
