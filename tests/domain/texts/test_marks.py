"""What a file says of its parts becomes kinds of sentences."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind, Mark
from annotator.domain.texts.marks import Paragraph, honour, joined
from annotator.domain.texts.segmentation import sentences

KINDS = st.sampled_from(Kind) | st.none()
PARAGRAPHS = st.lists(st.builds(Paragraph, st.text(max_size=30), KINDS), max_size=8)


@given(PARAGRAPHS)
def test_marks_are_exactly_the_paragraphs_that_have_a_kind(paragraphs: list[Paragraph]) -> None:
    text, marks, _ = joined(paragraphs)
    cleaned = [(joined([Paragraph(paragraph.text)])[0], paragraph.kind) for paragraph in paragraphs]
    assert [(text[m.start : m.end], m.kind) for m in marks] == [
        (piece, kind) for piece, kind in cleaned if piece and kind is not None
    ]
    assert text == "\n\n".join(piece for piece, _ in cleaned if piece)


@given(PARAGRAPHS)
def test_every_sentence_of_a_marked_paragraph_gets_its_kind(paragraphs: list[Paragraph]) -> None:
    text, marks, _ = joined(paragraphs)
    spans = list(sentences(text))
    kinds = honour(marks, spans, [Kind.BODY] * len(spans))
    for span, kind in zip(spans, kinds, strict=True):
        within = [mark.kind for mark in marks if mark.start <= span.start < mark.end]
        assert [kind] == (within or [Kind.BODY])


def test_a_mark_is_stronger_than_a_guess_and_leaves_the_others() -> None:
    text = "Headline\nA sentence. Another one."
    spans = list(sentences(text))
    guessed = [Kind.CAPTION, Kind.BODY, Kind.BOILERPLATE]
    marks = (Mark(0, 8, Kind.HEADLINE), Mark(9, len(text) - 13, Kind.CAPTION))
    assert honour(marks, spans, guessed) == [Kind.HEADLINE, Kind.CAPTION, Kind.BOILERPLATE]


def test_what_cannot_be_stored_is_counted() -> None:
    assert joined([Paragraph("a\x00b"), Paragraph(" \r\n")]) == ("a\ufffdb", (), 1)
