"""Splitting a dataset: which stories share text, and to which part each goes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.domain.corpus import Kind
from annotator.domain.datasets.manifest import PartEntry, SplitEntry
from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.splits import Before, Split, StoryWeight, can_be_parted, split
from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName, StoryId, Uid
from annotator.domain.labels import EXCLUDE
from annotator.domain.phrases import Typed
from annotator.formats.datasets import manifest_json
from annotator.services.datasets.cautions import cautions
from annotator.services.datasets.export_options import SplitOptions
from annotator.services.datasets.reading import DatasetReader
from annotator.services.datasets.sharing import most_shared
from annotator.services.datasets.similarity import Similarity, similarity
from annotator.services.tasks import Watch
from annotator.storage import corpus, records
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.datasets.token_sets import TokenSets

PASSES: Final = 3
"""How often all stories are read: to weigh, to compare and to write them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of a split.

    Attributes:
        split: The part of each story.
        variants: The part of each variant.
        remembered: What else the earlier dataset contained.
        stories: The stories that have records, by part, in the order of an export.
        similarity: How similar train and test are.
        furniture: How many records are page furniture, which is not compared.
    """

    split: Split
    variants: Mapping[Uid, Part]
    remembered: Before
    stories: Mapping[Part, Sequence[StoryId]]
    similarity: Similarity
    furniture: int


def plan(store: Store, reader: DatasetReader, options: SplitOptions, watch: Watch) -> Plan | None:
    """Return the part of each story; None if no story has a record.

    Raises:
        BadInputError: If the stories can't be split, or the earlier dataset can't be read.
        Cancelled: If it was stopped.
    """
    # Imported here, since they load numpy, and the window should not wait for it.
    from annotator.domain.datasets.story_groups import joined_stories  # noqa: PLC0415

    before = _before(options.like)
    stories, weights, furniture = _weights(store, reader, watch)
    if not stories:
        return None
    sets = _token_sets(store, stories, watch)
    groups = joined_stories(sets, len(stories), alive=watch.check).tolist()
    weighed = [replace(each, group=group) for each, group in zip(weights, groups, strict=True)]
    shared = None
    if not can_be_parted(weighed, options.shares):
        shared = most_shared(store, stories, sets, watch)
    found = split(weighed, options.shares, options.seed, before, shared)
    placed = [found.parts[each.uid] for each in weighed]
    variants = {uid: found.parts[each.uid] for each in weighed for uid in each.variants}
    by_part = {
        part: [story for story, where in zip(stories, placed, strict=True) if where is part]
        for part in Part
        if part in options.shares.parts or part in placed
    }
    remembered = _remembered(before, found, variants)
    alike = similarity(store, sets, stories, placed, watch)
    return Plan(found, variants, remembered, by_part, alike, furniture)


def entry(planned: Plan, options: SplitOptions, parts: Sequence[PartEntry]) -> SplitEntry:
    """Return the manifest's entry about a split.

    Args:
        planned: The split.
        options: The options of the split.
        parts: The counts of the parts, after they were written or counted.
    """
    from annotator.domain.datasets.story_groups import (  # noqa: PLC0415
        THRESHOLD,
        THRESHOLD_OF_PAIRS,
    )

    return SplitEntry(
        shares=str(options.shares),
        seed=options.seed,
        near_duplicate_threshold=THRESHOLD,
        assignments=planned.split.parts,
        variants=planned.variants,
        remembered=planned.remembered,
        joined=planned.split.joined,
        moved=planned.split.moved,
        highest_similarity=planned.similarity.likeness,
        similarity_floor=planned.similarity.floor,
        most_similar=planned.similarity.sentences,
        warnings=list(cautions(options.shares, parts, len(planned.split.moved), planned.furniture)),
        near_duplicate_threshold_of_pairs=THRESHOLD_OF_PAIRS,
    )


def _before(like: Path | None) -> Before:
    if like is None:
        return Before()
    before = manifest_json.read_manifest(manifest_json.manifest_path(like)).before
    if not before.stories:
        raise BadInputError(
            "{like} is not split, so no story has a part in it; name a dataset that was exported "
            "in parts{typed}.",
            like=like,
            typed=Typed("--split"),
        )
    return before


def _remembered(before: Before, found: Split, variants: Mapping[Uid, Part]) -> Before:
    """Return what only the earlier split has, since a later split may contain it again."""
    return Before(
        {uid: part for uid, part in before.stories.items() if uid not in found.parts},
        {uid: part for uid, part in before.variants.items() if uid not in variants},
    )


def _weights(
    store: Store, reader: DatasetReader, watch: Watch
) -> tuple[list[StoryId], list[StoryWeight], int]:
    """Return the stories with records, their weights, and how many records are furniture.

    Groups of stories are not known yet.
    """
    shape = reader.shape()
    label, kind = shape.place("label"), shape.place("kind")
    furniture = 0
    stories: list[StoryId] = []
    weights: list[StoryWeight] = []
    found = records.stories(store)
    for done, story_id in enumerate(found):
        watch.step(done, PASSES * len(found))
        counts: Counter[LabelName] = Counter()
        uid = Uid("")
        for document in reader.documents(story_id):
            counts.update(LabelName(str(row[label])) for row in document.rows)
            furniture += sum(
                row[kind] == Kind.BOILERPLATE and row[label] != EXCLUDE for row in document.rows
            )
            uid = document.story_uid
        if counts:
            stories.append(story_id)
            variants = corpus.variant_uids(store, story_id)
            weights.append(StoryWeight(uid, len(weights), counts, variants))
    return stories, weights, furniture


def _token_sets(store: Store, stories: Sequence[StoryId], watch: Watch) -> "TokenSets":
    from annotator.domain.datasets.token_sets import TokenSetBuilder  # noqa: PLC0415

    builder = TokenSetBuilder()
    for number, story_id in enumerate(stories):
        watch.step(len(stories) + number, PASSES * len(stories))
        for place, text in enumerate(records.compared_texts(store, story_id)):
            builder.add(number, place, text)
    return builder.build()
