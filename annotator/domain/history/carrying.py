"""Carrying verdicts over when sentences are split or merged."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.history.log import NO_VERDICT, Origin, Verdict
from annotator.domain.pairing.words import words


def after_split(verdict: Verdict) -> Verdict:
    """Return what an annotator's verdict on a sentence becomes on each of its parts.

    A label was given to the whole, so that it is unsure on a part.
    """
    unsure = verdict.unsure or verdict.label is not None
    return replace(verdict, unsure=unsure, reason=None, origin=_origin(verdict))


def after_merge(verdicts: Sequence[Verdict]) -> Verdict:
    """Return what an annotator's verdicts on neighbours become on the sentence they make.

    The label stays where it is the same on all of them; else there is none. Notes are joined.

    Args:
        verdicts: In the order of the sentences, `NO_VERDICT` where there is none.
    """
    notes = "\n".join(dict.fromkeys(verdict.note for verdict in verdicts if verdict.note))
    names = {verdict.label for verdict in verdicts}
    if len(names) > 1 or names == {None}:
        return Verdict(note=notes, origin=Origin.CARRIED)
    confirmed = all(verdict.is_vote for verdict in verdicts)
    return Verdict(
        label=verdicts[0].label,
        unsure=any(verdict.unsure for verdict in verdicts),
        note=notes,
        origin=Origin.CARRIED if confirmed else Origin.PROPAGATED,
        confirmed=confirmed,
    )


def says_the_same(one: Verdict | None, other: Verdict | None) -> bool:
    """Whether two verdicts say the same, wherever they came from."""
    first, second = one or NO_VERDICT, other or NO_VERDICT
    return (first.label, first.unsure, first.note, first.is_vote) == (
        second.label,
        second.unsure,
        second.note,
        second.is_vote,
    )


def closest_part(texts: Sequence[str], other: str) -> int:
    """Return which of the parts shares the most words with another text; the first, if several."""
    wanted = set(words(other))
    shared = [len(wanted & set(words(text))) for text in texts]
    return shared.index(max(shared))


def _origin(verdict: Verdict) -> Origin:
    # A copied label that nobody has confirmed counts for nothing, and goes on doing so.
    return Origin.PROPAGATED if verdict.label and not verdict.is_vote else Origin.CARRIED
