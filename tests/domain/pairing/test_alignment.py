"""Counterparts: found by words, settled by order, graded honestly."""

from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pairing.alignment import align, scores
from annotator.domain.pairing.counterparts import Grade

LEDGER = [
    "The council voted on Thursday to dim the 1,840 lamps of the harbour.",
    "Harbour master Tam Orlick called the plan “a very expensive blindfold.”",
    "“I have brought boats through that gap for 26 years,” he said.",
    "The comet will be at its best from November to February.",
    "A brass band played on the steps of the fish market.",
]
POST = [
    "On Thursday the council decided to turn down the 1,840 harbour lamps.",
    "Tam Orlick, the harbour master, claimed that the plan was a very expensive blindfold.",
    "“I have brought boats through that gap for 26 years,” he said.",
    "Sheep blocked the ring road for the second time.",
]
COURIER = [
    "I have brought boats through that gap for 26 years. he said",
    "The council voted on Thursday.",
    "It wants to dim the 1,840 lamps of the harbour.",
]


def found(*variants: list[str]) -> dict[tuple[str, str], Grade]:
    texts = [text for variant in variants for text in variant]
    return {(texts[p.one], texts[p.other]): p.grade for p in align(variants)}


def test_rewrites_find_each_other() -> None:
    assert found(LEDGER, POST) == {
        (LEDGER[0], POST[0]): Grade.NEAR,
        (LEDGER[1], POST[1]): Grade.NEAR,
        (LEDGER[2], POST[2]): Grade.SAME,
    }


def test_lost_quotation_marks_and_order_do_not_matter_to_what_is_the_same() -> None:
    assert found(LEDGER, COURIER)[LEDGER[2], COURIER[0]] is Grade.SAME


LONG = (
    "The council of the old harbour voted late on Thursday evening to dim {} of its lamps, and it"
    " will{} tell the skippers of the fishing boats before the comet is gone."
)


def test_another_word_of_many_is_still_the_same() -> None:
    one, other = LONG.format("most", ""), LONG.format("many", "")
    assert found([one], [other]) == {(one, other): Grade.SAME}


def test_another_number_is_not_the_same() -> None:
    one, other = LONG.format("1,840", ""), LONG.format("1,480", "")
    assert found([one], [other]) == {(one, other): Grade.NEAR}


def test_a_negation_is_not_the_same() -> None:
    one, other = LONG.format("most", ""), LONG.format("most", " not")
    assert found([one], [other]) == {(one, other): Grade.NEAR}


def test_a_sentence_that_was_split_has_two_counterparts() -> None:
    pairs = found(LEDGER, COURIER)
    assert (LEDGER[0], COURIER[1]) in pairs
    assert (LEDGER[0], COURIER[2]) in pairs


def test_each_of_two_sentences_that_are_alike_has_its_own_partner() -> None:
    frightened = [
        "“The power of education frightens the old skippers of Karsund.",
        "The power of women frightens the old skippers of Karsund.”",
    ]
    lines = [*frightened, *LEDGER]
    assert set(found(lines, lines, lines)) == {(line, line) for line in lines}


def test_a_word_that_only_begins_alike_is_no_counterpart() -> None:
    level, line = (
        "Intermediate",
        "All of these services are free for any phone with an internet line.",
    )
    assert not found([level, *POST], [line, *LEDGER[3:]])
    assert found(["The internet", *POST], [line, *LEDGER[3:]])


def test_what_nobody_else_says_has_none() -> None:
    texts = {text for pair in found(LEDGER, POST, COURIER) for text in pair}
    assert LEDGER[4] not in texts
    assert POST[3] not in texts


STORM = [
    "The storm tore roofs from forty barns near Ellsworth.",
    "Farmers counted their drowned sheep in the meadows.",
    "Insurance firms expect claims of eleven million.",
    "Schools stay closed until Monday.",
    "The army lent two boats to the fire brigade.",
]
BALLET = [
    "The ballet danced an evening of Ravel and Satie.",
    "Critics praised the young soloist from Lisbon.",
    "Tickets had been sold out since Easter.",
    "The orchestra played without its usual conductor.",
    "A tour of Japan follows in autumn.",
]
MUSEUM = "The museum opened its gallery for Dutch paintings after repairs and years of delay."
WARD = "The hospital opened its new ward for patients of all ages after years of quarrels."


def test_variants_with_nothing_else_in_common_have_to_be_more_alike() -> None:
    assert not found([MUSEUM, *STORM], [WARD, *BALLET])
    assert (MUSEUM, WARD) in found([MUSEUM, *STORM], [WARD, *STORM])


def test_a_third_variant_makes_two_likelier_but_not_nearer() -> None:
    one = ["The council will dim the lamps of the harbour.", LEDGER[4]]
    other = ["The council agreed to darken the quay and its lamps tonight.", POST[3]]
    third = ["The council agreed to dim and darken the lamps of harbour and quay.", LEDGER[3]]
    (before,) = align([one, other])
    after = align([one, other, third])[0]
    assert (after.one, after.other) == (before.one, before.other) == (0, 2)
    assert after.score > before.score
    assert after.grade is before.grade is Grade.PARAPHRASE


def test_what_is_said_counts_more_than_who_says_so() -> None:
    spokesman = "harbour spokesman Tam Orlick said"
    one = [f"“It would wreck the boats,” {spokesman}.", LEDGER[4]]
    other = [f"“Nobody has asked us,” {spokesman}.", "It would wreck boats, he warned."]
    (settled,) = (settled for _, settled in scores([one, other]))
    assert max(settled, key=settled.__getitem__) == (0, 3)


def test_two_long_quotations_of_one_speaker_that_share_nothing_are_none() -> None:
    sorry = "“I am sorry for the distress this has caused,” said Marta Lindqvist, Corvane’s chief."
    fault = "“We face a mechanical fault on gate two,” Corvane’s chief Marta Lindqvist said."
    assert not found([sorry], [fault])
    assert found([sorry.replace("“", "").replace("”", "")], [fault])


def test_nothing_to_compare() -> None:
    assert align([]) == []
    assert align([LEDGER]) == []
    assert align([[], LEDGER, []]) == []
    assert align([["", "…", "!!!"], ["", "…", "!!!"]]) == []


sentences = st.lists(
    st.lists(st.sampled_from("lamp harbour comet council vote boat 26 Orlick the a".split()),  # noqa: SIM905
             max_size=8).map(" ".join),
    max_size=8,
)  # fmt: skip


@given(st.lists(sentences, max_size=4))
def test_pairs_are_of_different_variants_and_scored(variants: list[list[str]]) -> None:
    owner = [number for number, texts in enumerate(variants) for _ in texts]
    pairs = align(variants)
    assert len({(p.one, p.other) for p in pairs}) == len(pairs)
    for pair in pairs:
        assert pair.one < pair.other
        assert owner[pair.one] != owner[pair.other]
        assert 0 < pair.score <= 1
    assert pairs == align(variants)


def test_one_telling_word_in_common_is_a_coincidence() -> None:
    assert not found(
        ["And how does that make him feel?", LEDGER[3]],
        ["But will the visitors feel welcome here?", POST[3]],
    )


def test_one_word_that_is_nearly_all_of_both_is_none() -> None:
    assert found(["I disagree.", LEDGER[3]], ["We disagree!", POST[3]])


def test_chinese_and_japanese_sentences_find_each_other() -> None:
    lamps, sheep = "市议会周四决定关掉港口的一千八百盏灯。", "羊群第二次堵住了环城公路。"
    dimmed = "周四,市议会投票决定关掉港口的灯。"
    assert found([lamps, sheep], [dimmed, "彗星十一月最亮。"]).keys() == {(lamps, dimmed)}
    tower, station = "市は木曜日に灯台を公開した。", "木曜日、灯台が市により公開された。"
    assert found([tower, "羊が道路をふさいだ。"], [station]).keys() == {(tower, station)}


def test_one_word_put_in_place_of_many_is_missed_as_often() -> None:
    whole = ["".join(letters) for letters in permutations("atem", 4)] + ["harbour"]
    changed = [word if place % 2 else "harbour" for place, word in enumerate(whole)]
    one, other = " ".join(whole * 4) + ".", " ".join(whole * 3 + changed) + "."
    assert found([one], [other])[one, other] is not Grade.SAME


TREES = (
    "alder apple aspen beech birch cedar cherry elder hazel larch linden maple olive palm pine "
    "plum poplar rowan spruce willow"
)
COMMON = [f"{' '.join(trees).capitalize()}." for trees in combinations(TREES.split(), 6)][::323]
"""Sentences of words that stand in many others."""


def test_word_for_word_is_found_where_no_word_is_rare() -> None:
    pairs = found(COMMON, [*COMMON[60:], *COMMON[:60]])
    assert all(pairs.get((text, text)) is Grade.SAME for text in COMMON)


def test_a_change_is_found_where_no_word_is_rare() -> None:
    changed = [text.replace("pine", "walnut") for text in COMMON]
    assert found(COMMON, changed).keys() >= set(zip(COMMON, changed, strict=True))


def test_a_sentence_that_comes_again_and_again_is_found_at_its_turn() -> None:
    again = ["Nobody was hurt."] * 40
    pairs = {(p.one, p.other - len(again)) for p in align([again, again[:30]])}
    assert pairs >= {(turn, turn) for turn in range(30)}
