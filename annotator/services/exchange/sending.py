"""Sending: writing a workspace for one annotator; what comes back is merged.

It contains the stories and the decisions about their texts, with this annotator's own labels and
nobody else's, so that they can't see what others think. Everything keeps its uid, so that
`annotator merge` finds what was added.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.errors import Cancelled
from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.merging import Answers
from annotator.domain.uids import EARLIEST, uid_sequence
from annotator.services.exchange import addressing
from annotator.services.exchange.merging_course import Course
from annotator.services.exchange.merging_run import Merge
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, iso_time
from annotator.storage import people, story_list
from annotator.storage.merging import counting, incoming, narrowing
from annotator.storage.project import assignments
from annotator.storage.store import Store
from annotator.storage.workspace_file import creating


@dataclass(frozen=True, slots=True)
class SendReport:
    """What was written.

    Attributes:
        out: The new workspace.
        stories: How many stories it holds.
        variants: How many variants they have, not counting removed ones, which are included too.
        sentences: How many sentences.
        labels: How many verdicts of the annotator are included.
    """

    out: Path
    stories: int
    variants: int
    sentences: int
    labels: int


def send(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    out: Path,
    stories: Sequence[Uid] | None = None,
    watch: Watch = UNWATCHED,
) -> SendReport:
    """Write a workspace for one annotator, completely or not at all.

    Args:
        workspace: The workspace with the stories.
        annotator_id: The annotator.
        out: The new file, which must not exist yet.
        stories: The stories; None for those assigned to the annotator or, if there are none, all.
        watch: Follows it.

    Raises:
        Cancelled: If it was stopped; nothing is left.
        WorkspaceError: If the file can't be written, or something is there already.
    """
    if stories is None:
        stories = assignments.stories_of(workspace.store, annotator_id) or None
    with creating.published(out) as partial:
        report = _written(workspace, annotator_id, partial, stories, watch)
    return replace(report, out=out)


def _written(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    partial: Path,
    stories: Sequence[Uid] | None,
    watch: Watch,
) -> SendReport:
    bits = random.SystemRandom().getrandbits
    uid = next(uid_sequence(workspace.clock(), None, bits))
    created_at = iso_time(workspace.clock())
    chosen = people.uids_of(workspace.store, annotator_id)
    store = creating.create_store(partial, uid, created_at, _nothing)
    with (
        Workspace(store, workspace.clock, bits) as sent,
        incoming.attached(store, workspace.path, watch.is_cancelled),
    ):
        narrowing.narrow(store, stories, chosen)
        coming = counting.coming(store, EARLIEST)
        course = Course(sent, watch)
        course.slices.pause = 0.0  # nobody else has this file yet
        merge = Merge(course, Answers())
        merge.run(coming)
        if not merge.is_complete:
            raise Cancelled("Stopped; nothing of it was kept.")
        addressing.address(sent, chosen[0])
        stories_in_it = story_list.story_count(store)
        return SendReport(partial, stories_in_it, *story_list.sizes(store), coming.labels)


def _nothing(_store: Store) -> None:
    """Add nothing to the new workspace: labels and guidelines come with the stories."""
