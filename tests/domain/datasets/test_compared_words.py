"""What sentences are compared by, in scripts that part words and in scripts that don't."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.datasets.compared_words import compared_words


def words(text: str) -> list[str]:
    found = compared_words(text)
    assert found is not None
    return list(found.words)


def test_words_are_runs_of_letters_and_digits() -> None:
    found = compared_words("“The mayor’s 3,000 lamps – all off!”, she said.")
    assert found is not None
    assert found.words == ["the", "mayor's", "3000", "lamps", "all", "off", "she", "said"]
    assert not found.by_pairs


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("市议会周四投票决定关掉路灯", ["市议", "议会", "会周"]),
        ("議会は木曜日に投票で決めた", ["議会", "会は", "は木"]),
        ("시의회는 목요일에 가로등을 끄기로", ["시의", "의회", "회는"]),
        ("สภาเมืองลงมติเมื่อวันพฤหัสบดีให้ดับไฟ", ["สภ", "ภา", "าเ"]),
        ("ຝົນຕົກໜັກເຮັດໃຫ້ນ້ຳຖ້ວມບ້ານເຮືອນຂອງປະຊາຊົນ", ["ຝົນ", "ນຕົ", "ຕົກ"]),
    ],
)
def test_where_spaces_part_no_words_two_neighbours_are_one(text: str, first: list[str]) -> None:
    found = compared_words(text)
    assert found is not None
    assert found.words[:3] == first
    assert found.by_pairs


def test_punctuation_parts_pairs_and_names_in_letters_stay_words() -> None:
    found = words("法国Airbus公司说，明年将在天津制造飞机")
    assert "airbus" in found
    assert not {"国a", "说明"} & {*found}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("He declined to comment.", False),
        ("He has so far declined comment.", True),
        ("他对此事拒绝发表评论。", False),
        ("他对这件事情拒绝发表评论。", True),
        ("그는 이에 대한 논평을 거부했다.", False),
        ("เขาปฏิเสธที่จะให้ความเห็น", False),
        ("เขาปฏิเสธที่จะให้ความเห็นเกี่ยวกับข่าวนี้", True),
    ],
)
def test_short_sentences_do_not_count(*, text: str, counts: bool) -> None:
    assert (compared_words(text) is not None) is counts


@given(st.text("시장은 la ま漢กำ ້", min_size=8, max_size=40))
def test_how_letters_are_stored_makes_no_difference(text: str) -> None:
    stored = [compared_words(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")]
    assert stored[0] == stored[1]
