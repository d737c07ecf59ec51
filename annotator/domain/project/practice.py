"""Practice: a story whose gold a newcomer is compared with, after labelling it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, SentenceId, Uid


@dataclass(frozen=True, slots=True)
class Answer:
    """The gold of one sentence, as it stood when the story was chosen for practice.

    Attributes:
        label: The label.
        reason: Why annotators had disagreed, if somebody decided.
        note: What the reviewer wrote down.
    """

    label: LabelName
    reason: Reason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """A sentence that a newcomer labelled differently from the gold.

    Attributes:
        sentence_id: The sentence.
        text: Its text.
        label: The newcomer's label; None where there was none.
        answer: The gold.
    """

    sentence_id: SentenceId
    text: str
    label: LabelName | None
    answer: Answer


@dataclass(frozen=True, slots=True)
class PracticeResult:
    """How a newcomer's labels compare with the gold of a practice story.

    Attributes:
        story: The story's title.
        agreed: How many sentences have the gold's label.
        total: How many have gold.
        misses: The others, in the order of the text.
    """

    story: str
    agreed: int
    total: int
    misses: tuple[Miss, ...] = ()

    @property
    def percent(self) -> int:
        """The share that agrees, in whole per cent, rounded down."""
        return self.agreed * 100 // self.total if self.total else 100


def packed(answers: Mapping[Uid, Answer]) -> str:
    """Return answers as the text in which they are kept."""
    return json.dumps(
        {uid: [a.label, a.reason or "", a.note] for uid, a in sorted(answers.items())},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpacked(text: str) -> dict[Uid, Answer]:
    """Return the answers in a text that `packed` made, leaving out malformed ones."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    found = {}
    for uid, parts in value.items():
        match parts:
            case [str(label), str(reason), str(note)] if label:
                why = Reason(reason) if reason in list(Reason) else None
                found[Uid(uid)] = Answer(LabelName(label), why, note)
    return found
