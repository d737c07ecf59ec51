"""Votes to measure agreement on, made of rows of letters."""

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from annotator.domain.agreement.matrix import MISSING, Codes
from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.people import Annotator

Rows = Sequence[Sequence[int]]
LABELS = 3

ROWS = st.integers(1, 4).flatmap(
    lambda annotators: st.lists(
        st.lists(st.integers(MISSING, LABELS - 1), min_size=annotators, max_size=annotators).filter(
            lambda row: max(row) > MISSING
        ),
        min_size=1,
        max_size=12,
    )
)
"""Sentences by annotators; every sentence has a vote."""

NAMES = {"f": "fact", "q": "quote", "o": "opinion", "x": "exclude"}


def as_codes(rows: Rows) -> Codes:
    """Return the rows as an array."""
    return np.asfortranarray(np.array(rows, dtype=np.int16).reshape(len(rows), -1))


def story_votes(number: int, *sentences: str, unlabelled: int = 0) -> StoryVotes:
    """Return votes on a story.

    Args:
        number: Which story.
        sentences: One string a sentence, one letter an annotator: a label's first letter (`x` for
            exclude), or a full stop for none.
        unlabelled: Sentences without a vote.
    """
    cells = [
        (SentenceId(1000 * number + place), AnnotatorId(who), LabelName(NAMES[letter]))
        for place, letters in enumerate(sentences, 1)
        for who, letter in enumerate(letters, 1)
        if letter != "."
    ]
    return StoryVotes(
        Story(StoryId(number), Uid(f"story-{number}"), f"Story {number}"),
        [cell[0] for cell in cells],
        [cell[1] for cell in cells],
        [cell[2] for cell in cells],
        unlabelled,
    )


PEOPLE = [
    Annotator(AnnotatorId(number), Uid(f"person-{number}"), name)
    for number, name in enumerate(("Ana", "Ben", "Cleo", "Dai"), 1)
]
ALL_LABELS = [LabelName(name) for name in NAMES.values()]
