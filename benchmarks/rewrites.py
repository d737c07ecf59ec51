"""How many rewrites of a sentence a split keeps together, and what else it joins.

`data/rewrites.tsv` contains sentences of made-up news in five languages, each with a rewrite: one,
two or three words replaced, clauses reordered, or a part cut off. Sentences of one topic describe
the same event but say different things: none may be joined with another's. The half `held_out` was
written together with the other half and not looked at until words, pairs and thresholds had been
chosen. The kind `form` is separate: two events told in the same form, which should not be joined.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.domain.datasets.story_groups import joined_stories
from annotator.domain.datasets.token_sets import TokenSetBuilder

DATA: Final = Path(__file__).parent / "data" / "rewrites.tsv"
FORM: Final = "form"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A sentence and its rewrite.

    Attributes:
        language: ISO 639 code.
        half: `dev` or `held_out`.
        topic: What it is about.
        kind: What was changed, or `form` if the two describe different events.
        sentence: The sentence.
        rewrite: The rewritten sentence.
    """

    language: str
    half: str
    topic: str
    kind: str
    sentence: str
    rewrite: str


@dataclass(frozen=True, slots=True)
class Measured:
    """What a split kept together.

    Attributes:
        rewrites: Pairs of a sentence and its rewrite.
        together: How many of them are in one group.
        strangers: Pairs of sentences of different rewrites that are in one group.
    """

    rewrites: int
    together: int
    strangers: int


def read() -> list[Rewrite]:
    """Return all pairs."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return [Rewrite(**row) for row in csv.DictReader(file, delimiter="\t")]


def measured(pairs: Sequence[Rewrite]) -> Measured:
    """Return what a split does with these pairs if each sentence is a story."""
    builder = TokenSetBuilder()
    for number, pair in enumerate(pairs):
        builder.add(2 * number, 2 * number, pair.sentence)
        builder.add(2 * number + 1, 2 * number + 1, pair.rewrite)
    members: dict[int, list[int]] = defaultdict(list)
    for story, group in enumerate(joined_stories(builder.build(), 2 * len(pairs)).tolist()):
        members[group].append(story // 2)
    together = strangers = 0
    for group_of_one in members.values():
        same = sum(group_of_one.count(pair) == 2 for pair in {*group_of_one})
        together += same
        strangers += len(group_of_one) * (len(group_of_one) - 1) // 2 - same
    return Measured(len(pairs), together, strangers)


def by_kind(pairs: Iterable[Rewrite]) -> Mapping[str, Sequence[Rewrite]]:
    """Return the pairs by what was changed."""
    found: dict[str, list[Rewrite]] = defaultdict(list)
    for pair in pairs:
        found[pair.kind].append(pair)
    return found


def main() -> None:
    """Measure and print a table."""
    pairs = read()
    for language in dict.fromkeys(pair.language for pair in pairs):
        for half in ("dev", "held_out"):
            some = [pair for pair in pairs if (pair.language, pair.half) == (language, half)]
            rewrites = [pair for pair in some if pair.kind != FORM]
            found = measured(rewrites)
            print(
                f"{language} {half}: {found.together} of {found.rewrites} together, "
                f"{found.strangers} pairs of strangers"
            )
            for kind, few in by_kind(some).items():
                here = measured(few)
                print(f"    {kind}: {here.together} of {here.rewrites}")


if __name__ == "__main__":
    main()
