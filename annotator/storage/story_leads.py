"""How the latest stories begin: what tells whether an article belongs to one of them."""

from collections import defaultdict
from typing import Final

from annotator.domain.ids import StoryId
from annotator.domain.pairing.story_likeness import LEAD_CHARACTERS, KnownStory
from annotator.storage.store import Store

_VARIANTS: Final = 3


def latest_stories(store: Store, limit: int) -> list[KnownStory]:
    """Return the stories that were added last, the latest first.

    Args:
        store: The workspace.
        limit: How many at most.
    """
    beyond = store.row(
        "SELECT id FROM story WHERE id > 0 ORDER BY id DESC LIMIT 1 OFFSET ?", (limit,)
    )
    rows = store.rows(
        "SELECT s.id, s.title, v.title, substr(v.text, 1, ?) FROM story AS s"
        " JOIN story_size AS z ON z.story_id = s.id AND z.variants > 0 LEFT JOIN variant AS v"
        " ON v.story_id = s.id AND NOT v.removed AND v.position < ? WHERE s.id > ?",
        (LEAD_CHARACTERS, _VARIANTS, beyond[0] if beyond else 0),
    )
    titles: dict[StoryId, str] = {}
    texts: defaultdict[StoryId, list[str]] = defaultdict(list)
    for story_id, title, headline, lead in rows:
        titles[StoryId(story_id)] = title
        texts[StoryId(story_id)] += [headline or "", lead or ""]
    return [
        KnownStory(story_id, title, "\n".join([title, *texts[story_id]]))
        for story_id, title in sorted(titles.items(), reverse=True)
    ]
