"""Proving a workspace: the file is sound, the texts fit, the derived tables equal the fold."""

from collections.abc import Callable, Iterator
from typing import Final

from annotator.domain.corpus import sentence_uids, variant_uid
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import text_sha256
from annotator.storage import definitions
from annotator.storage.proving import (
    verification_of_counts,
    verification_of_cuts,
    verification_of_log,
)
from annotator.storage.store import Store


def findings(
    store: Store, report: Callable[[int, int], None] = lambda _done, _total: None
) -> Iterator[str]:
    """Yield one sentence for everything that is not as it must be; nothing for a sound workspace.

    Args:
        store: The workspace.
        report: Called with the parts that are proved and the parts in all.

    Raises:
        WorkspaceError: If the file is too damaged to be read at all.
    """
    with store.reading():
        for done, part in enumerate(_PARTS):
            report(done, len(_PARTS))
            yield from part(store)
        report(len(_PARTS), len(_PARTS))


def findings_of_file(store: Store) -> Iterator[str]:
    """Yield what is wrong with the file and its texts, whatever is derived from them."""
    yield from _file_findings(store)
    yield from _text_findings(store)


def _file_findings(store: Store) -> Iterator[str]:
    for row in store.rows("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield Phrase("The file is damaged: {reason}.", reason=row[0])
    for table, rowid, parent, _ in store.rows("PRAGMA foreign_key_check"):
        yield Phrase(
            "Row {row} of {table} points to a row of {parent} that does not exist.",
            row=str(rowid),
            table=table,
            parent=parent,
        )
    for name in definitions.differences(store.conn):
        yield Phrase("The view or trigger {name} is not what this program expects.", name=name)


def _text_findings(store: Store) -> Iterator[str]:
    variants = store.each(
        "SELECT id, uid, coalesce((SELECT value FROM detail_event WHERE subject_uid = variant.uid"
        " AND field = 'outlet' ORDER BY uid LIMIT 1), outlet), text, text_sha256,"
        " story_id IS NOT NULL AND NOT removed FROM variant"
    )
    for variant_id, uid, outlet, text, sha256, counts in variants:
        if text_sha256(text) != sha256:
            yield Phrase(
                "The text of variant {uid} does not have the hash that is stored with it.", uid=uid
            )
        if variant_uid(sha256, outlet) != uid:
            yield Phrase(
                "Variant {uid} does not have the uid that follows from its text and outlet.",
                uid=uid,
            )
        yield from _place_findings(store, variant_id, Uid(uid), text)
        if counts:
            yield from _coverage_findings(store, variant_id, Uid(uid), text)


def _place_findings(store: Store, variant_id: int, uid: Uid, text: str) -> Iterator[str]:
    sentences = store.rows(
        'SELECT uid, start, "end", text FROM sentence WHERE variant_id = ?', (variant_id,)
    )
    expected = sentence_uids(uid, ((start, end) for _, start, end, _ in sentences))
    for (sentence, start, end, stored), right in zip(sentences, expected, strict=True):
        if text[start:end] != stored:
            yield Phrase(
                "Sentence {sentence} is not the text from {start} to {end} of its variant.",
                sentence=sentence,
                start=start,
                end=end,
            )
        if right != sentence:
            yield Phrase(
                "Sentence {sentence} does not have the uid that follows from its place.",
                sentence=sentence,
            )


def _coverage_findings(store: Store, variant_id: int, uid: Uid, text: str) -> Iterator[str]:
    sentences = store.each(
        'SELECT uid, start, "end" FROM sentence WHERE variant_id = ? AND active = 1 ORDER BY start',
        (variant_id,),
    )
    done = 0
    for sentence, start, end in sentences:
        if start < done:
            yield Phrase("Sentence {sentence} overlaps the one before it.", sentence=sentence)
        elif text[done:start].strip():
            yield Phrase(
                "Variant {uid} leaves out the text from {done} to {start}.",
                uid=uid,
                done=done,
                start=start,
            )
        done = end
    if text[done:].strip():
        yield Phrase(
            "Variant {uid} leaves out the text from {done} to its end.", uid=uid, done=done
        )


_PARTS: Final = (
    _file_findings,
    _text_findings,
    verification_of_log.findings,
    verification_of_counts.findings,
    verification_of_cuts.findings,
)
