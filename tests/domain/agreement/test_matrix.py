"""The votes as a matrix."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement.matrix import VoteMatrix, vote_matrix
from annotator.domain.labels import EXCLUDE
from tests.scenes.votes import ALL_LABELS, PEOPLE, story_votes

SENTENCES = st.lists(st.text("fqox.", min_size=3, max_size=3), max_size=5)


def letters(matrix: VoteMatrix) -> list[tuple[str, dict[str, str]]]:
    """Return for each row its story's title and who voted what."""
    return [
        (
            matrix.stories[story].title,
            {
                matrix.annotators[who].name: matrix.labels[code]
                for who, code in enumerate(row)
                if code >= 0
            },
        )
        for story, row in zip(matrix.story, matrix.codes.tolist(), strict=True)
    ]


def test_rows_are_sentences_and_columns_annotators() -> None:
    votes = [story_votes(1, "fq.", "..o"), story_votes(2), story_votes(3, ".f.")]
    matrix = vote_matrix(votes, ALL_LABELS, PEOPLE)

    assert [person.name for person in matrix.annotators] == ["Ana", "Ben", "Cleo"], "not Dai"
    assert matrix.labels == ("fact", "quote", "opinion"), "nobody excluded anything"
    assert [story.title for story in matrix.stories] == ["Story 1", "Story 3"]
    assert matrix.codes.tolist() == [[0, 1, -1], [-1, -1, 2], [-1, 0, -1]]
    assert matrix.story.tolist() == [0, 0, 1]


def test_no_votes_make_an_empty_matrix() -> None:
    for votes in ([], [story_votes(1)]):
        matrix = vote_matrix(votes, ALL_LABELS, PEOPLE)
        assert matrix.codes.shape == (0, 0)
        assert (matrix.labels, matrix.annotators, matrix.stories) == ((), (), ())


@given(st.lists(SENTENCES, max_size=4))
def test_without_a_label_leaves_the_sentences_that_nobody_gave_it(stories: list[list[str]]) -> None:
    votes = [story_votes(number, *sentences) for number, sentences in enumerate(stories, 1)]
    whole = vote_matrix(votes, ALL_LABELS, PEOPLE)
    kept = whole.without(EXCLUDE)

    expected = [row for row in letters(whole) if EXCLUDE not in row[1].values()]
    assert letters(kept) == expected
    assert set(kept.labels) == {label for _, row in expected for label in row.values()}
    assert {person.name for person in kept.annotators} == {
        who for _, row in expected for who in row
    }
    assert len(kept.stories) == len({title for title, _ in expected})
