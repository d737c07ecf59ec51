"""The votes that agreement is measured on, story by story."""

from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import Story
from annotator.storage.store import Store

# Imports that have not been published have no story; what a split or merge replaced is inactive.
_VOTES = (
    "SELECT s.id, s.counted, c.annotator_id, c.label FROM variant AS v"
    " JOIN sentence AS s ON s.variant_id = v.id AND s.active = 1"
    " JOIN current_label AS c ON c.sentence_id = s.id AND c.is_vote"
    " WHERE v.story_id = ? ORDER BY s.id"
)


def votes_of_story(store: Store, story: Story) -> StoryVotes:
    """Return the votes on the story's active sentences.

    They are current annotations; of a person with two rows, those of the one that stands for both.
    """
    rows = store.rows(_VOTES, (story.id,))
    sentences, _, annotators, labels = zip(*rows, strict=True) if rows else ((), (), (), ())
    voted = len({row[0] for row in rows if row[1]})
    wanted = store.number("SELECT counted FROM story_size WHERE story_id = ?", (story.id,))
    return StoryVotes(story, sentences, annotators, labels, wanted - voted)
