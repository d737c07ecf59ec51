"""Texts are cleaned of what can't be stored, and of nothing else."""

import hashlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.texts.text import clean, is_right_to_left, one_line, text_sha256

ANY_TEXT = st.text(st.characters(codec=None))


@given(ANY_TEXT)
@example("\ufeffa\r\nb\rc\x00d\ud800e")
@example("\r\r\n\n")
def test_clean_text_can_be_stored_and_has_one_kind_of_line_end(raw: str) -> None:
    cleaned = clean(raw)
    cleaned.text.encode("utf-8")
    assert not set(cleaned.text) & {"\r", "\x00"}
    assert cleaned.replaced == cleaned.text.count("\ufffd") - raw.count("\ufffd")
    assert cleaned.sha256 == text_sha256(cleaned.text)


@given(ANY_TEXT)
def test_cleaning_only_touches_what_it_names(raw: str) -> None:
    kept = [c for c in raw.removeprefix("\ufeff") if c not in "\r\n\x00" and not is_lone(c)]
    left = [c for c in clean(raw).text if c not in "\n\ufffd"]
    assert left == [c for c in kept if c != "\ufffd"]


@given(ANY_TEXT.filter(lambda text: not text.startswith("\ufeff\ufeff")))
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = clean(raw).text
    assert clean(once).text == once
    assert clean(once).replaced == 0


def test_each_unstorable_character_is_replaced_and_counted() -> None:
    cleaned = clean("\ufeffa\x00b\ud83dc")
    assert cleaned.text == "a\ufffdb\ufffdc"
    assert cleaned.replaced == 2


def test_emoji_and_combining_marks_stay() -> None:
    text = "💩 e\u0301 👩\u200d🚀"
    assert clean(text).text == text


def test_the_hash_is_of_the_utf_8_bytes() -> None:
    assert text_sha256("é") == hashlib.sha256(b"\xc3\xa9").hexdigest()


def test_one_line_folds_white_space() -> None:
    assert one_line(" a\n\n b\t\u00a0c ") == "a b c"


def is_lone(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("غمرت مياه", True), ("«12» ראש", True), ("Rain, غمرت", False), ("12 …", False), ("", False)],
)
def test_the_first_letter_with_a_direction_tells_it(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_right_to_left(text) is expected
