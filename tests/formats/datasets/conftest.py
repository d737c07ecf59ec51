"""What the tests of dataset formats share: documents made by rule or by chance."""

from hypothesis import strategies as st

from annotator.domain.datasets.records import (
    GOLD_FIELDS,
    NEIGHBOUR_FIELDS,
    SENTENCE_FIELDS,
    SOFT_FIELDS,
    VOTE_FIELDS,
    Document,
    Row,
    Shape,
    Value,
    share_field,
)
from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS

VOTES = Shape((*SENTENCE_FIELDS, *VOTE_FIELDS, *NEIGHBOUR_FIELDS), DEFAULT_LABELS)
GOLD = Shape((*SENTENCE_FIELDS, *GOLD_FIELDS), DEFAULT_LABELS)
SOFT = Shape(
    (*SENTENCE_FIELDS, *SOFT_FIELDS, *(share_field(label.name) for label in DEFAULT_LABELS)),
    DEFAULT_LABELS,
)

# What a workspace can hold: no NUL, no lone surrogates, line feeds only; all else may come.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=20)
HOSTILE = st.sampled_from(
    [
        *("=1+1", "+1", "-1", "@a", "\tx", "'=", "''", 'a"b', "a\nb", ",", "# x", "_", "\\n", "\\"),
        *(
            "a\u2028b",
            "a\x85b",
            "a\x0bb",
            "💩 x",
            "\u202eabc",
            "\uff1d1",
            "{}",
            "\ufeffx",
            '},{"sentence_uid":"',
        ),
    ]
)
CELLS = TEXTS | HOSTILE
SENTENCES = CELLS.filter(lambda text: bool(text.strip()))
NAMES = st.sampled_from([label.name for label in DEFAULT_LABELS])


def vote(sentence: tuple[str, int, int, str], annotator: int, label: LabelName, note: str) -> Row:
    """Return a record of a vote: uid, start, end and text of the sentence, who, what, why."""
    uid, start, end, text = sentence
    return (
        *(uid, 0, 0, start, end, "body", text),
        *(f"annotator-{annotator}", f"Anna {annotator}", label, False, note, "manual"),
        *(1 if annotator else None, "2026-01-01T00:00:00.000Z", True, None, text),
    )


def document(
    number: int, sentences: list[tuple[str, list[tuple[int, LabelName, str]]]], cell: str = ""
) -> Document:
    """Return a variant of these sentences, each with the votes on it."""
    rows: list[Row] = []
    text = ""
    for place, (sentence, votes) in enumerate(sentences):
        start = len(text)
        text += sentence
        spot = (f"sentence-{number}-{place}", start, len(text), sentence)
        rows += [vote(spot, *each) for each in votes]
        text += "\n"
    shared = ("story", cell, f"variant-{number}", cell, cell, cell, "", "en", "0" * 64)
    return Document(shared, text, rows)


_VOTES = st.lists(
    st.tuples(st.integers(0, 2), NAMES, CELLS), max_size=3, unique_by=lambda vote: vote[0]
)
DOCUMENTS = st.lists(
    st.tuples(st.lists(st.tuples(SENTENCES, _VOTES), max_size=4), CELLS), max_size=3
).map(lambda items: [document(n, sentences, cell) for n, (sentences, cell) in enumerate(items)])
"""Variants with votes, of any text that a workspace can hold."""


def as_dicts(documents: list[Document], shape: Shape) -> list[dict[str, Value]]:
    """Return the records as names and values."""
    return [
        dict(zip(shape.names, (*each.shared, *row), strict=True))
        for each in documents
        for row in each.rows
    ]
