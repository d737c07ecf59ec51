"""Captions of pictures: told by their credits, by their words, and by being said twice."""

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.page.kinds import classify
from annotator.domain.page.picture_credits import names_photographer
from annotator.domain.texts.segmentation import sentences
from tests.scenes.page_kinds import HARBOUR, MORE, kinds

BODY, HEADLINE, CAPTION, BOILERPLATE = Kind.BODY, Kind.HEADLINE, Kind.CAPTION, Kind.BOILERPLATE


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


def test_a_credit_with_what_its_agency_offers_behind_it() -> None:
    caption = "The lamps of the fleet, October 30, 2024."
    credit = "REUTERS/Ana Ruiz/File Photo Purchase Licensing Rights, opens new tab"
    assert kinds(f"{HARBOUR}{caption} {credit}\n{MORE}")[caption] is CAPTION


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


def test_a_number_that_is_none_of_a_picture_stays() -> None:
    assert kinds(f"{HARBOUR}6\n{MORE}")["6"] is BODY


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


def test_a_paragraph_that_stands_above_itself_is_no_caption() -> None:
    text = "It rained on the quay. The lamps went out one by one. Nobody minded it much."
    assert set(kinds(f"{text}\n5 min read\n{text}\nIt ended.").values()) == {BODY, BOILERPLATE}


def test_a_paragraph_that_opens_a_quotation_is_no_caption() -> None:
    said = "It rained on the quay, and the lamps went out. The Ledger of that day notes:"
    assert (
        kinds(f"{HARBOUR}{said}\nLIVE ON BLOOMBERG\n{MORE}")[
            "It rained on the quay, and the lamps went out."
        ]
        is BODY
    )


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


def test_a_signature_with_initials_makes_no_caption_wherever_it_stands() -> None:
    found = kinds("The fleet lit its lamps.\nThe council met on Monday. (sn/dpa)\nIt rained.")
    assert set(found.values()) == {BODY}


def test_what_is_told_of_a_picture_twice_is_a_caption_twice() -> None:
    caption = "Trucks wait outside the port."
    found = kinds(f"It rained.\n{caption}\n{caption} Ana Ruiz/AFP/Getty Images\nIt stopped.")
    assert found[caption] is CAPTION
    assert found["Ana Ruiz/AFP/Getty Images"] is BOILERPLATE
    assert found["It stopped."] is BODY


@pytest.mark.parametrize("between", ["\n", " "])
def test_a_page_says_to_those_who_see_no_picture_what_is_a_caption(between: str) -> None:
    caption = "The lamps were lit by two divers"
    text = f"{HARBOUR}Image source, Harbour Pictures\nImage caption,{between}{caption}\n{MORE}"
    found = kinds(text)
    assert found["Image source, Harbour Pictures"] is BOILERPLATE
    (marked,) = [text for text, kind in found.items() if kind is CAPTION]
    assert marked.endswith(caption)
    assert "It rained." in [text for text, kind in found.items() if kind is BODY]


@pytest.mark.parametrize(
    "credit", ["(Ana Ruiz for The Harbour Post)", "Foto: Silke Rau / DER HAFEN", "| dpa"]
)
def test_a_credit_behind_a_stop_or_for_a_paper(credit: str) -> None:
    caption = f"Two divers lit the lamps in the harbour. {credit}"
    assert names_photographer(caption)
    assert not names_photographer("Best actor of the year (Ana Ruiz for The Dreamers)")
    assert not names_photographer("He wanted a photo: it was dark.")
