"""Guidelines: their versions, and which one is in force."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.ids import NO_UID, Uid


@dataclass(frozen=True, slots=True)
class Guideline:
    """A version of what the annotators of a workspace have agreed on.

    Attributes:
        uid: Its identity; of the one that comes with the program, made from its text.
        version: Counted from 1; every label remembers under which it was given.
        text: Markdown.
        created_at: When it was written, ISO 8601 in UTC.
        note: What changed, in the author's words.
        author_uid: Who wrote it; empty where that is not known.
        based_on: The version that it was made from; empty where there was none.
    """

    uid: Uid
    version: int
    text: str
    created_at: str
    note: str = ""
    author_uid: Uid = NO_UID
    based_on: Uid = NO_UID


def order(guideline: Guideline) -> tuple[int, bool, str]:
    """Return the key by which versions are ordered: the same in every file that has them.

    A text that somebody wrote comes after one of the same number that came with the program.
    """
    return guideline.version, guideline.uid[14:15] == "7", guideline.uid


def in_force(versions: Iterable[Guideline]) -> Guideline | None:
    """Return the version in force: the last one."""
    return max(versions, key=order, default=None)


def namesakes(versions: Iterable[Guideline]) -> list[list[Guideline]]:
    """Return groups of versions with the same number, which were written in different files."""
    groups: dict[int, list[Guideline]] = {}
    for guideline in sorted(versions, key=order):
        groups.setdefault(guideline.version, []).append(guideline)
    return [group for group in groups.values() if len(group) > 1]
