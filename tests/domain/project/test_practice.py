"""What a newcomer answered, and how much of it agrees with the gold."""

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, Uid
from annotator.domain.project.practice import Answer, PracticeResult, packed, unpacked


def test_answers_come_back_as_they_were_kept() -> None:
    answers = {
        Uid("b"): Answer(LabelName("fact")),
        Uid("a"): Answer(LabelName("quote"), Reason.SLIP, "“so”"),
    }
    assert unpacked(packed(answers)) == answers


def test_what_no_program_of_ours_wrote_is_left_out() -> None:
    for text in ("", "{", "[]", '{"a": 1}', '{"a": ["", "", ""]}', '{"a": ["x", "y"]}'):
        assert unpacked(text) == {}
    assert unpacked('{"a": ["fact", "never heard of", ""]}') == {"a": Answer(LabelName("fact"))}


def test_the_share_that_agrees_is_rounded_down_and_nothing_to_compare_is_all() -> None:
    shares = [PracticeResult("s", agreed, total).percent for agreed, total in ((2, 3), (3, 3))]
    assert shares == [66, 100]
    assert PracticeResult("s", 0, 0).percent == 100
    assert PracticeResult("s", 0, 3).percent == 0
