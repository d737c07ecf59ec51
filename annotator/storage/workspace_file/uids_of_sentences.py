"""Schema 7: the uids of sentences begin with that of their variant, and what names them follows.

A uid that is not what the schemas before made of the sentence's place stays as it is: somebody
else's program, or damage, wrote it, and `annotator check` or a rescue has something to say of it.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Final

from annotator.domain.corpus import former_sentence_uids, sentence_uids
from annotator.domain.ids import Uid
from annotator.domain.project.practice import packed, unpacked

_GUARDS: Final = ("sentence_text_stays", "setup_event_no_update")
"""Put back with all other triggers when the migrations are through."""

_CACHE_KIB: Final = 400_000
"""So that the index of a million uids is rebuilt in memory, not page by page on the disk."""

_Renamed = Iterator[tuple[Uid, Uid, int]]


def rename(conn: sqlite3.Connection) -> None:
    """Give every sentence its present uid, inside the caller's transaction."""
    for guard in _GUARDS:
        conn.execute(f"DROP TRIGGER IF EXISTS {guard}")
    (cache,) = conn.execute("PRAGMA cache_size").fetchone()
    conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    asked, known = _named(conn), dict[str, Uid]()
    for variant, uid in conn.execute("SELECT id, uid FROM variant").fetchall():
        renamed = list(_renamed(conn, variant, Uid(uid)))
        known.update((before, after) for before, after, _ in renamed if before in asked)
        # A damaged file, on its way to being rescued, may have a sentence twice.
        conn.executemany(
            "UPDATE OR IGNORE sentence SET uid = ? WHERE id = ?",
            ((after, row) for _, after, row in renamed),
        )
    follow(conn, known)
    conn.execute(f"PRAGMA cache_size = {cache}")


def follow(conn: sqlite3.Connection, known: Mapping[str, Uid]) -> None:
    """Have labels that are to be looked at again, and answers of practice, keep their sentences.

    Args:
        conn: The file, without the guards of its log.
        known: The present uids of sentences by those they had.
    """
    for table in ("setup_event", "setup"):
        conn.executemany(
            f"UPDATE {table} SET key = ? WHERE subject = 'reopening' AND key = ?",  # noqa: S608 - constants
            ((after, before) for before, after in known.items()),
        )
    for table, column in (("setup_event", "value"), ("setup_event", "before"), ("setup", "value")):
        texts = conn.execute(
            f"SELECT DISTINCT {column} FROM {table} WHERE subject = 'practice'"  # noqa: S608 - constants
        ).fetchall()
        conn.executemany(
            f"UPDATE {table} SET {column} = ? WHERE subject = 'practice' AND {column} = ?",  # noqa: S608 - constants
            ((_answers(text, known), text) for (text,) in texts if unpacked(text)),
        )


def _renamed(conn: sqlite3.Connection, variant: int, uid: Uid) -> _Renamed:
    rows = conn.execute(
        'SELECT id, uid, start, "end" FROM sentence WHERE variant_id = ?', (variant,)
    ).fetchall()
    places = [(start, end) for _, _, start, end in rows]
    formers, presents = former_sentence_uids(uid, places), sentence_uids(uid, places)
    for (row, stored, _, _), former, present in zip(rows, formers, presents, strict=True):
        if stored == former:
            yield former, present, row


def _named(conn: sqlite3.Connection) -> set[str]:
    """Return the uids of sentences that decisions about the work name."""
    keys = conn.execute("SELECT DISTINCT key FROM setup_event WHERE subject = 'reopening'")
    found = {key for (key,) in keys}
    for texts in conn.execute("SELECT value, before FROM setup_event WHERE subject = 'practice'"):
        for text in texts:
            found.update(unpacked(text))
    return found


def _answers(text: str, known: Mapping[str, Uid]) -> str:
    return packed({known.get(uid, uid): answer for uid, answer in unpacked(text).items()})
