"""What each sentence is: by its words, its place and its shape."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences

_REPOSITORY = Path(__file__).parents[3]
SHARED = _REPOSITORY.parent / "shared" / "articles"
BODY, HEADLINE, CAPTION, BOILERPLATE = Kind.BODY, Kind.HEADLINE, Kind.CAPTION, Kind.BOILERPLATE


def kinds(text: str) -> dict[str, Kind]:
    spans = list(sentences(text))
    found = classify(text, spans)
    return {text[s.start : s.end]: kind for s, kind in zip(spans, found, strict=True)}


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


HARBOUR = "The fleet lights up\nBy Ana Ruiz\nThe fleet lit its lamps on Friday.\n"
MORE = "It rained.\nNobody minded."


def test_a_short_headline_is_one_where_no_other_stands() -> None:
    rest = "By Ana Ruiz\nMarch 3, 2024\nThe fleet lit its lamps. It rained."
    assert kinds(f"The last lamp\n{rest}")["The last lamp"] is HEADLINE
    assert kinds(f"Tavrick by Sea\nLamps go out at ten\n{rest}")["Tavrick by Sea"] is BOILERPLATE


@pytest.mark.parametrize(
    "credit", ["SWNS", "Alamy", "Credit: Getty", "© Jens Kollmar", "PACO RIVAS (EFE)"]
)
def test_a_caption_with_its_credit_on_the_next_line(credit: str) -> None:
    caption = "The lamps of the fleet seen from the quay"
    found = kinds(f"{HARBOUR}6\n{caption}\n{credit}\n{MORE}")
    assert found[caption] is CAPTION
    assert found["6"] is BOILERPLATE
    assert found[credit] is BOILERPLATE
    assert [text for text, kind in found.items() if kind is BODY] == [
        "The fleet lit its lamps on Friday.",
        "It rained.",
        "Nobody minded.",
    ]


def test_a_paragraph_above_a_credit_is_no_caption_unless_they_are_one_block() -> None:
    caption = "The lamps of the fleet shine far."
    found = kinds(f"{HARBOUR}{caption}\nPhoto: Ana Ruiz\n{MORE}")
    assert found[caption] is BODY
    apart = HARBOUR.replace("\n", "\n\n")
    found = kinds(f"{apart}{caption}\nPhoto: Ana Ruiz\n\n{MORE}")
    assert found[caption] is CAPTION
    assert found["The fleet lit its lamps on Friday."] is BODY


@pytest.mark.parametrize(
    "caption",
    [
        "The old quay is seen from the air on Nov. 14, 2025.",
        "In this aerial photo, lamps burn along the quay.",
        "Vista aérea del puerto, este viernes.",
        "Das Schiff auf diesem Foto liegt im Hafen.",
    ],
)
def test_what_is_said_of_a_picture_above_its_credit_is_a_caption(caption: str) -> None:
    found = kinds(f"{HARBOUR}{caption}\nANA RUIZ/REUTERS\n{MORE}")
    assert found.pop(caption) is CAPTION
    assert found.pop("ANA RUIZ/REUTERS") is BOILERPLATE
    assert kinds(f"{HARBOUR}{caption}\n{MORE}")[caption] is BODY


def test_what_is_seen_as_something_is_no_caption() -> None:
    line = "The lamps are seen as a protest by the fleet."
    assert kinds(f"{HARBOUR}{line}\nANA RUIZ/REUTERS\n{MORE}")[line] is BODY


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


def test_a_number_that_is_none_of_a_picture_stays() -> None:
    assert kinds(f"{HARBOUR}6\n{MORE}")["6"] is BODY


def test_a_headline_below_what_is_heard_stays_one() -> None:
    found = kinds(f"Harbour news at six\n[THEME MUSIC]\nThe lamps go out tonight\n{HARBOUR}{MORE}")
    assert found["The lamps go out tonight"] is HEADLINE


def test_an_article_goes_on_below_an_address() -> None:
    found = kinds(f"{HARBOUR}https://ledger.example/lamps\nThe list is long\n{MORE}")
    assert found["https://ledger.example/lamps"] is BOILERPLATE
    assert found["Nobody minded."] is BODY


def test_a_headline_above_a_credit_stays_one() -> None:
    found = kinds(f"Why the fleet lights up\nPhoto: press service\nThe fleet lit it.\n{MORE}")
    assert found["Why the fleet lights up"] is HEADLINE


@pytest.mark.parametrize(
    "caption",
    [
        "The quay on Friday. © Jens Kollmar",
        "Le phare de nuit. | OUEST-JOURNAL",
        "Crows on a fence post.(Supplied: Hamish Pryor)",
        "Commuters wade through the station. (PTI Photo)",
        "The ferry on the lake (ansa)",
        "The square in the evening — Foto: Beto Sampaio",
    ],
)
def test_a_caption_ends_with_its_credit(caption: str) -> None:
    found = kinds(f"{HARBOUR}{caption}\n{MORE}")
    assert BODY not in {kind for text, kind in found.items() if text in caption}
    assert found["It rained."] is BODY


@pytest.mark.parametrize(
    "line",
    [
        "ENDS",
        "MORE",
        "(iv/krü)",
        "CHRIS HALLAM/GETTY IMAGES",
        "https://www.ledger.example/lamps?page=2",
        "press@harbour.example",
        "+44 1632 960 118",
        "Von: Jana Kühlwein, Peer Osterloh",
        "Interview by Silas Okoro",
        "Read more harbour news",
        "Video: Drone footage shows the lamps",
        "(iv/tl/mk)",
        "Eds: UPDATES with quote.",
        "EMBARGOED UNTIL 0001 GMT WEDNESDAY 14 MAY",
        "May 8, 2025 · 6 min read · 41 comments",
        "By rural reporter Jemima Colquhoun",
        "ALSO READ | Metro fares to rise",
        "In Other News",
        "2 minuti di lettura",
        "Date: 9 April 2026",
        "09.04.2026, 18:40 Uhr | Lesezeit: 3 Min",
        "This is a modal window.",
        "Rubriklistenbild: © Jens Kollmar",
        "This story has been corrected to show that it began at 6 a.m.",
        "Recibe las noticias del puerto en nuestra newsletter semanal.",
        "By Ana Ruiz  @anaruiz",
        "Ana Ruiz · Harbour News · Posted: Jul 21, 2024 4:00 AM EDT | Last Updated: 6 hours ago",
        "facebookxwhatsappcopylink",
        "Von dpa, t-online, mam",
        "Par Le Courrier avec AFP",
        "Ana Ruiz contributed.",
        "À VOIR AUSSI - Incendie au port : les images",
        "Verwendete Quellen",
        "+7",
        "Duration 1:47",
        "Sperrfrist: 12. Juni 2024, 11:00 Uhr",
        "Deel artikel:",
        "제보는 카카오톡 okjebo",
        "Presented by Amalgamated Widgets",
        "Ana Ruiz Harbour correspondent",
        "2 / 3",
        "end",
        "bur-kv/jr/mlm",
        "kbr/dpa",
        "¡Únete a nuestro canal de WhatsApp!",
        "TE PUEDE INTERESAR: Detienen a dos",
        "Von unserem Redaktionsmitglied Jan Kollmar",
        "La suite après cette publicité",
        "この記事は有料記事です。残り512文字",
        "残り1,512文字",
        "Copyright Harbour Press",
        "【纠错】 责任编辑 王芳",
        "Name and address supplied",
        "Home > Harbour > Fleet",
        "Sort by: Newest",
        "3 replies · 5 likes",
        "(Quelle: Hafenblatt)",
        "(via Harbour Notes)",
        "Schlagworte: Hafen, Flotte, Lampen",
        "Beitragsbild: Die Flotte bei Nacht, Ausschnitt.",
        "Contributing: Ana Ruiz, Ben Okafor.",
        "Tagged with harbour, lamps",
        "Verwandte Themen:",
        "Das könnte dich auch interessieren:",
        "Editors’ Recommendations:",
        "Alle Rechte vorbehalten",
        "このニュースをシェア",
        "김하늘 기자 haneul@harbour.example",
        "von Jana Kühlwein, 8.5.2024",
        "08.05.2024, 10:22 von Peer",
        "1 - 5 of 218 results",
        "™ & © 2024 Harbour News Network",
        "The-NPA-Wire",
        "See it now: Harbour Store",
        "Learn more about harbour lamps",
        "Mehr zu Ana Ruiz und ihren Lampen:",
        "Lire aussi Ana Ruiz, « Les lampes du port », Le Phare, juin 2024.",
        "Twitter https://twitter.example/phare",
        "Foto: Ana Ruiz, Hafenamt Tavrick; Foto oben: Ben Okafor, die alte Werft, 2024",
        "Join our newsletter.",
        "Powered by Lampworks",
        "Portrait by Ana Ruiz",
        "Loading comments...",
        "See more photos",
        "（编辑：王芳）",  # noqa: RUF001 - as Chinese has them
        "Ana Ruiz | Puerto de Mar | 08/01/2024",
    ],
)
def test_lines_of_pages_of_many_kinds(line: str) -> None:
    assert is_page_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "More.",
        "More than this they would not say.",
        "It ends.",
        "He said so. (Reuters)",
        "By the harbour reporter Ana Ruiz waited.",
        "This story has many ends.",
        "残り3分で同点に追いついた。",
        "有料会員数は100万人を超えた。",
        "Copyright holders may sue.",
        "He reads a newsletter.",
        "Ana Ruiz is a correspondent.",
        "Ana Ruiz contributed much.",
        "Von der Küste kam nichts.",
        "Presented by the mayor, it was applauded.",
        "Ferry freed | Nobody was hurt in the harbour | 5 May 2024",
        "Two in three were late in 2/3 of the cases.",
        "Join our fight, he said.",
        "Sign up for the army, said the posters in the station.",
        "Source: the river rises in the hills above the town.",
        "Join our fight.",
        "All rights reserved for the village, the mayor joked.",
        "Abonnez-vous à rien, conseille son père.",
        "The funeral is on Friday, May 12, at 10 a.m.",
        "Settings > General > About",
        "Home > is what the signpost said",
        "来源不明的光照亮了港口。",
        "编辑部里一片安静。",
        "Symbolbild der Krise ist die Lampe.",
        "This article is more than a lament.",
        "With files from the ministry, she proved it.",
        "Archivado en 1990, el caso se olvidó.",
        "Deja tu opinión en casa, decía su madre.",
        "Powered by the sun, it crossed the sea.",
        "Sponsored by the city, the march began at noon.",
        "Elsewhere on the coast, boats sank.",
        "Filed under seal, the suit says nothing.",
        "Most popular of all was the lamp.",
        "You may also enter by the back door",
        "Photo: the men had never seen one before.",
        "Tagged with a collar, the bear walked on.",
        "Posted in Karsund, the soldiers waited.",
        "5. Mai 2024 von Karsund nach Tavrick",
    ],
)
def test_sentences_that_only_look_like_them(line: str) -> None:
    assert not is_page_line(line)


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


def test_what_a_video_shows_is_no_credit() -> None:
    found = kinds(
        "The lamps\nThe fleet lit up.\nPolice look for Ruiz. Video shows her run.\nIt rained."
    )
    assert found["Police look for Ruiz."] is found["Video shows her run."] is BODY


def test_a_caption_below_its_credit() -> None:
    found = kinds(
        "Fleet lights up the harbour in protest\nGetty Images\nLamps along the quay on Friday\n"
        "The fleet lit its lamps on Friday. It rained."
    )
    assert list(found.values()) == [HEADLINE, BOILERPLATE, CAPTION, BODY, BODY]


def test_a_caption_that_names_its_photographer() -> None:
    found = kinds(
        "It rained.\nThe old quay on Monday, Nov. 8, 2021. (NPA Photo/Ana Ruiz)\nIt ended."
    )
    assert list(found.values()) == [BODY, CAPTION, BODY]


@pytest.mark.parametrize(
    "text", ["They played songs by Thunder (AC/DC).", "He sent it round (a photo of the quay)."]
)
def test_what_only_looks_like_a_photographer(text: str) -> None:
    assert kinds(f"It rained.\n{text}\nIt ended.")[text] is BODY


def test_what_is_said_twice_is_no_caption() -> None:
    text = "She asked.\n“No.”\nShe asked again.\n“No.”"
    assert set(kinds(text).values()) == {BODY}


def test_a_question_that_is_asked_twice_is_no_caption() -> None:
    asked = "What did you do then?"
    text = f"The lamps\n\nIt was dark.\n\n{asked}\n\nI stayed.\n\n{asked}\n\nI left."
    kinds = classify(text, list(sentences(text)))
    assert kinds == [HEADLINE, *[BODY] * 5]


@pytest.mark.parametrize(
    "lines",
    [
        # What somebody keeps on saying.
        ["He was asked.", "", "“I would rather go.”", "", "Again.", "", "“I would rather go.”"],
        # A refrain, whose sentence begins in a line above it.
        ["The tide went out,", "and no one lit them.", "", "It rained,", "and no one lit them."],
        # And one that comes often.
        ["It froze.", *2 * ["And still they sang of it."], "Rain.", "And still they sang of it."],
    ],
    ids=lambda lines: lines[0],
)
def test_what_comes_again_is_no_caption(lines: list[str]) -> None:
    assert CAPTION not in kinds("\n".join(["The lamps", "", *lines, "", "He went."])).values()


def test_a_line_that_goes_on_in_the_next_is_no_headline() -> None:
    found = kinds("The ferryman\n\nI went to the quay\nAnd sat\nand nobody came.\n\nIt was dark.")
    assert found["And sat"] is BODY


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


def test_captions_and_credits() -> None:
    assert kinds(
        "The fleet lit its lamps.\n\nLamps along the quay.\nLamps along the old quay on Monday.NPA"
        "\n\nThe council met.\n\nIt met again."
    ) == {
        "The fleet lit its lamps.": BODY,
        "Lamps along the quay.": CAPTION,
        "Lamps along the old quay on Monday.": CAPTION,
        "NPA": BOILERPLATE,
        "The council met.": BODY,
        "It met again.": BODY,
    }


def test_an_agency_that_signs_its_last_paragraph_makes_it_no_caption() -> None:
    found = kinds("The fleet lit its lamps.\n\nThe council met on Monday. EFE\n\nlf/ram")
    assert list(found.values()) == [BODY, BODY, BOILERPLATE, BOILERPLATE]


def test_what_is_told_of_a_picture_twice_is_a_caption_twice() -> None:
    caption = "Trucks wait outside the port."
    found = kinds(f"It rained.\n{caption}\n{caption} Ana Ruiz/AFP/Getty Images\nIt stopped.")
    assert found[caption] is CAPTION
    assert found["Ana Ruiz/AFP/Getty Images"] is BOILERPLATE
    assert found["It stopped."] is BODY


def test_a_question_can_be_a_headline() -> None:
    found = kinds("Was it worth the wait?\n\nMore than a century late, it was played.")
    assert list(found.values()) == [HEADLINE, BODY]


def test_an_article_without_a_stop_stays_body() -> None:
    assert set(kinds("one two three\nfour five six\nseven").values()) == {BODY}


def test_what_recurs_is_furniture() -> None:
    text = "The lamps are out. Our newsroom never sleeps."
    found = classify(text, list(sentences(text)), frozenset({"Our newsroom never sleeps."}))
    assert found == [BODY, BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "79.7 F", "-3 °C", "Friday, June 21, 2024", "21 June 2024", "2024-06-21", "June 21, 2024",
        "Updated: June 21, 2024 at 10:15 am", "By Ana Ruiz", "By Ana Ruiz and Ben Okafor",
        "Source link", "No comments:", "Post a Comment", "Comments", "12 comments", "Related:",
        "Check out our other content", "Most Popular Articles", "Read more", "Tags: harbour, comet",
        "Share this article", "© 2024 The Ledger", "Advertisement", "5 min read", "***",
        "3 hours ago", "Published 9:14 PM EDT, September 30, 2024",
        "Posted on May 6, 2024 by admin",
        "Stand: 26.04.2024 14:12 Uhr", "Publié le 03 janvier 2024 à 08h12", "vor 3 Stunden",
        "Madrid - 6 feb 2024 - 10:35 CET", "Von Anna Schmidt, Berlin", "Par Marie Dupont",
        "Lesen Sie auch", "À lire aussi : la mer", "Kommentare (23)", "Más información",
        "We use cookies to improve your experience. By continuing you accept them.",
        "HOME / NEWS / LOCAL", "Subscribe | Log in", "👍 12 👎 3", "More in this section",
        "Two writers of the Ledger contributed to this report.", "list 2 of 3", "相关阅读",
        "STAFF REPORTER", "Staff writers Ana Ruiz and Ben Okafor contributed to this report.",
        "Staff writer, Ana Ruiz", "Special to The Ledger", "Courtesy of Ana Ruiz",
        "No spam. Unsubscribe anytime.",
    ],
)  # fmt: skip
def test_lines_of_a_page(line: str) -> None:
    assert is_page_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday as the council met.",
        "Comments by the mayor drew laughter.",
        "Related costs rose by five per cent.",
        "By Friday the harbour was dark.",
        "Read the letter again, he told them, and then tell me what you see in it that is new.",
        "May 5 was a Monday, and the comet was nowhere to be seen.",
        "Search teams found the boat.",
        "Watch out for the tide, he said.",
        "“We use cookies to follow our readers,” the publisher said.",
        "Read also the letter that the mayor sent: it blames the owner of the boat.",
        "More than 40 people followed the news",
        "On May 5, 1945.",
        "Von Menschen und Mäusen",
        "Follow us, he told the crowd, and they did.",
        "Sign-up sheets were passed around the hall.",
        "In 2023 tax receipts rose by 8pc.",
        "Printing the ledger took a week.",
        "Staff writers walked out on Monday over pay.",
        "Special correspondents were barred from the hall.",
        "Special to both was the garden.",
        "Courtesy of the mayor, the lamps were lit again.",
        "No spam was found in the tins.",
        "Unsubscribe rates rose for a year.",
        "Press inquiries were left unanswered for a week.",
    ],
)
def test_sentences_that_only_begin_like_one(line: str) -> None:
    assert not is_page_line(line)


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


def test_a_name_without_end_beside_a_date_takes_no_time() -> None:
    line = f"{'ZÀ' * 60}% | May 5, 2024"
    assert not any(is_page_line(line) for _ in range(200))
