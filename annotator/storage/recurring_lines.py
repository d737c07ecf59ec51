"""Short lines that recur over unrelated stories: a page's furniture."""

import json
from collections.abc import Iterable
from typing import Final

from annotator.domain.page.page_lines import SHORT_LINE
from annotator.storage.store import Store

SHORT_TEXT: Final = SHORT_LINE
"""How many characters a text has at most that an index of its own finds."""
_UNMARKED: Final = (
    "s.computed_kind <> 'boilerplate' AND NOT (s.computed_kind = 'headline' AND s.text ="
    " (SELECT v.title FROM variant AS v WHERE v.id = s.variant_id))"
)
"""What an article is called is its headline, however many others are called so."""


def recurring(store: Store, texts: Iterable[str]) -> dict[str, int]:
    """Return, for those of the short texts that are here, in how many stories each stands.

    Args:
        store: The workspace file.
        texts: Of at most `SHORT_TEXT` characters; longer ones count as not being here.
    """
    rows = store.rows(
        # The tables are taken in this order: few texts are asked about, and most are not here.
        "SELECT j.value, count(DISTINCT v.story_id) FROM json_each(?) AS j"
        " CROSS JOIN sentence AS s ON s.text = j.value AND length(s.text) <= 80"
        " CROSS JOIN variant AS v ON v.id = s.variant_id"
        " GROUP BY j.value HAVING count(DISTINCT v.story_id) > 0",
        (json.dumps(list(texts)),),
    )
    return dict(rows)


def unmarked(store: Store, texts: Iterable[str]) -> list[str]:
    """Return those of the short texts that are somewhere to be marked as furniture."""
    rows = store.rows(
        "SELECT j.value FROM json_each(?) AS j WHERE EXISTS (SELECT 1 FROM sentence AS s"  # noqa: S608 - a condition of our own
        f" WHERE s.text = j.value AND length(s.text) <= 80 AND {_UNMARKED})",
        (json.dumps(list(texts)),),
    )
    return [row[0] for row in rows]


def mark_furniture(store: Store, text: str, limit: int) -> bool:
    """Take a short text for furniture where it stands, unless a person said otherwise.

    Where it is what the article is called it stays a headline.

    Args:
        store: The workspace file.
        text: The text.
        limit: In how many places at most.

    Returns:
        Whether there are no others.
    """
    cursor = store.conn.execute(
        # A decision that was taken back has an event without a kind: the computed one holds.
        "UPDATE sentence SET computed_kind = 'boilerplate', kind = coalesce((SELECT e.kind FROM"  # noqa: S608 - a condition of our own
        " kind_event AS e WHERE e.uid = kind_event_uid), 'boilerplate') WHERE id IN"
        " (SELECT s.id FROM sentence AS s WHERE s.text = ? AND length(s.text) <= 80"
        f" AND {_UNMARKED} LIMIT ?)",
        (text, limit),
    )
    return cursor.rowcount < limit
