"""Narrowing what comes to what one annotator is to get."""

from collections.abc import Iterable

from annotator.domain.ids import Uid
from annotator.storage import definitions
from annotator.storage.errors import explained
from annotator.storage.store import Store


def narrow(store: Store, stories: Iterable[Uid] | None, people: Iterable[Uid]) -> None:
    """Narrow what comes to some stories, and its verdicts to these people's annotations.

    Kinds, links and repairs belong to the text and stay, with who decided them.

    Args:
        store: The workspace, with an incoming file attached.
        stories: Their uids; None for all.
        people: The uids of one annotator's rows.
    """
    execute = store.conn.execute
    execute("CREATE TABLE incoming.chosen_story (id INTEGER PRIMARY KEY)")
    execute("CREATE TABLE incoming.chosen_person (id INTEGER PRIMARY KEY)")
    if stories is None:
        execute("INSERT INTO incoming.chosen_story SELECT id FROM incoming.story")
    else:
        store.conn.executemany(
            "INSERT INTO incoming.chosen_story SELECT id FROM incoming.story WHERE uid = ?",
            ((uid,) for uid in stories),
        )
    store.conn.executemany(
        "INSERT INTO incoming.chosen_person SELECT id FROM incoming.annotator WHERE uid = ?",
        ((uid,) for uid in people),
    )
    with explained(store.path):
        definitions.run_script(store.conn, "narrowing")
