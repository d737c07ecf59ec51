"""Merging: the union of two workspaces, by uid, which overwrites nothing and needs no order.

New texts become visible first, in short transactions; then the log follows in slices. A merge that
is stopped before anything is visible leaves nothing behind. One that is stopped later leaves a
valid part of the union, and merging again completes it.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import Uid
from annotator.domain.merging import FAR_AHEAD_MS, Answers, PersonQuestion
from annotator.domain.phrases import Phrase
from annotator.services.exchange import acquaintance, merging_definitions
from annotator.services.exchange.acquaintance import NO_ANSWERS, NOBODY, FilePeople
from annotator.services.exchange.merging_course import Course
from annotator.services.exchange.merging_run import Merge
from annotator.services.exchange.merging_texts import Conflict, conflicts, joined_stories
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.merging import counting, incoming, outweighed_labels
from annotator.storage.merging import people as merging_people
from annotator.storage.merging.counting import Coming

__all__ = ["NO_ANSWERS", "Answers", "Conflict", "MergeReport", "PersonQuestion", "preview", "run"]

_FAR_AHEAD: Final = (
    "{count} lines of the log were written with a clock that is more than a day ahead; their "
    "order is kept, and new decisions still come after them."
)


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge would bring, or has brought.

    Attributes:
        path: The file.
        coming: The numbers of things that are new to this workspace.
        file: The people in the file; for previews only.
        people: Annotators who are new here.
        labels_by_person: How many verdicts of each annotator come.
        relabelled_by_person: On how many sentences a later label of each annotator replaces their
            label here.
        outdated_by_person: On how many sentences the label here is the later one, and still counts.
        left_behind: How many labels of each annotator don't count, since their sentence was split
            or merged on the other side.
        questions: The questions to answer first; for previews only.
        conflicts: Places where sentences were repaired differently here and there.
        joined: Titles of stories that became one, since they share a variant.
        same_people: Pairs of names that turned out to be one person: the one who is replaced, and
            the one who stands for both.
        remarks: Messages about differences: label definitions, guidelines, clocks.
        longest_s: The duration of the longest transaction, in seconds.
        is_complete: False if the person stopped it after stories and people had come: the workspace
            is valid, and merging again brings the rest.
        changes: What the window has to show again.
    """

    path: Path
    coming: Coming
    file: FilePeople = NOBODY
    people: tuple[str, ...] = ()
    labels_by_person: tuple[tuple[str, int], ...] = ()
    relabelled_by_person: tuple[tuple[str, int], ...] = ()
    outdated_by_person: tuple[tuple[str, int], ...] = ()
    left_behind: tuple[tuple[str, int], ...] = ()
    questions: tuple[PersonQuestion, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    joined: tuple[tuple[str, ...], ...] = ()
    same_people: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    longest_s: float = 0.0
    is_complete: bool = True
    changes: Changes = NOTHING_CHANGED


def preview(
    workspace: Workspace, path: Path, answers: Answers = NO_ANSWERS, watch: Watch = UNWATCHED
) -> MergeReport:
    """Return what merging a file would bring; nothing is written.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file is not a workspace, not sound, newer, or can't be read.
    """
    with incoming.attached(workspace.store, path, watch.is_cancelled) as there:
        watch.check()
        return _planned(workspace, acquaintance.people_in(there), answers)


def run(
    workspace: Workspace, path: Path, answers: Answers = NO_ANSWERS, watch: Watch = UNWATCHED
) -> MergeReport:
    """Merge a file into the workspace; merging it again adds nothing.

    Args:
        workspace: The workspace, opened for this merge, since the file is attached to its
            connection.
        path: Another workspace file; it is not changed.
        answers: The answers about names that have two identities.
        watch: Follows it.

    Raises:
        BadInputError: If a question about a name is open; nothing was merged.
        Cancelled: If it was stopped before anything was visible; nothing was kept.
        WorkspaceError: If the file can't be merged, or the workspace can't be written.
    """
    with workspace.store.transaction():
        pass  # If the workspace is read-only, fail before the file is copied.
    with incoming.attached(workspace.store, path, watch.is_cancelled) as there:
        watch.check()
        report = _planned(workspace, acquaintance.people_in(there), answers)
        acquaintance.require_answers(report.questions)
        merge = Merge(Course(workspace, watch), answers)
        done = merge.run(report.coming)
    merge.bring_counterparts_up_to_date()
    return replace(
        report,
        path=path,
        file=NOBODY,
        same_people=tuple(merge.same_people),
        longest_s=merge.course.slices.longest_s,
        is_complete=merge.is_complete,
        changes=done,
    )


def _planned(workspace: Workspace, file: FilePeople, answers: Answers) -> MergeReport:
    store = workspace.store
    with store.reading():
        coming = counting.coming(store, _far(workspace))
        twice = outweighed_labels.labelled_on_both_sides(store, answers.same)
        return MergeReport(
            path=file.path,
            coming=coming,
            file=file,
            people=tuple(person.name for person in merging_people.new_people(store)),
            labels_by_person=tuple(counting.labels_by_person(store)),
            relabelled_by_person=tuple((name, there) for name, there, _ in twice if there),
            outdated_by_person=tuple((name, here) for name, _, here in twice if here),
            left_behind=tuple(outweighed_labels.left_behind_by_person(store)),
            questions=tuple(acquaintance.ask(workspace, [file], answers)),
            conflicts=tuple(conflicts(store)),
            joined=tuple(joined_stories(store)),
            remarks=(*merging_definitions.remarks(store), *_far_ahead(coming)),
        )


def _far(workspace: Workspace) -> Uid:
    """Return a uid such that later lines of the log are far ahead of the clock."""
    digits = f"{workspace.clock() + FAR_AHEAD_MS:012x}"
    return Uid(f"{digits[:8]}-{digits[8:]}-")


def _far_ahead(coming: Coming) -> list[str]:
    if not coming.far_ahead:
        return []
    return [Phrase(_FAR_AHEAD, count=coming.far_ahead)]
