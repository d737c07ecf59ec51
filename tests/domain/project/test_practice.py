from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, Uid
from annotator.domain.project.practice import Answer, packed, unpacked


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
