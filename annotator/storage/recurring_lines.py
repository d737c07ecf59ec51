"""Short lines that recur in unrelated stories, and so are no part of any article."""

import json
from collections.abc import Iterable
from typing import Final

from annotator.domain.page.page_lines import SHORT_LINE
from annotator.storage.store import Store

SHORT_TEXT: Final = SHORT_LINE
"""The longest text in `sentence_by_short_text`, an index that queries use if they name it."""
_IS_SHORT: Final = f"length(s.text) <= {SHORT_TEXT}"
_UNMARKED: Final = (
    f"{_IS_SHORT} AND s.computed_kind <> 'boilerplate' AND NOT"  # noqa: S608 - a number
    " (s.computed_kind = 'headline'"
    " AND s.text = (SELECT v.title FROM variant AS v WHERE v.id = s.variant_id))"
)
"""Not yet boilerplate; an article's title stays its headline, however often it recurs."""


def recurring(store: Store, texts: Iterable[str]) -> dict[str, int]:
    """Return, for those of the short texts that are here, in how many stories each stands.

    Args:
        store: The workspace file.
        texts: Of at most `SHORT_TEXT` characters; longer ones count as not being here.
    """
    rows = store.rows(
        # The tables are taken in this order: few texts are asked about, and most are not here.
        "SELECT j.value, count(DISTINCT v.story_id) FROM json_each(?) AS j"  # noqa: S608 - a condition of our own
        f" CROSS JOIN sentence AS s ON s.text = j.value AND {_IS_SHORT}"
        " CROSS JOIN variant AS v ON v.id = s.variant_id"
        " GROUP BY j.value HAVING count(DISTINCT v.story_id) > 0",
        (json.dumps(list(texts)),),
    )
    return dict(rows)


def unmarked(store: Store, texts: Iterable[str]) -> list[str]:
    """Return those of the short texts that `mark_furniture` would mark somewhere."""
    rows = store.rows(
        "SELECT j.value FROM json_each(?) AS j WHERE EXISTS (SELECT 1 FROM sentence AS s"  # noqa: S608 - a condition of our own
        f" WHERE s.text = j.value AND {_UNMARKED})",
        (json.dumps(list(texts)),),
    )
    return [row[0] for row in rows]


def mark_furniture(store: Store, text: str, limit: int) -> bool:
    """Mark the sentences of this short text as boilerplate, unless a person decided otherwise.

    A sentence that is its article's title stays a headline.

    Args:
        store: The workspace file.
        text: The text.
        limit: How many sentences to mark at most; a long import does this in several steps.

    Returns:
        Whether all are marked now.
    """
    cursor = store.conn.execute(
        # A decision that was taken back has an event without a kind: the computed one holds.
        "UPDATE sentence SET computed_kind = 'boilerplate', kind = coalesce((SELECT e.kind FROM"  # noqa: S608 - a condition of our own
        " kind_event AS e WHERE e.uid = kind_event_uid), 'boilerplate') WHERE id IN"
        f" (SELECT s.id FROM sentence AS s WHERE s.text = ? AND {_UNMARKED} LIMIT ?)",
        (text, limit),
    )
    return cursor.rowcount < limit
