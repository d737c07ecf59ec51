"""Merging: the union of two workspaces, by uid; nothing overwritten, whatever the order.

What is new to this workspace becomes visible by one small transaction; the log then follows in
slices. A merge that is stopped before that transaction leaves nothing behind. One that is
stopped later leaves a part of the union, sound in itself, and merging again completes it.
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
    "{count} lines of the log were made by a clock that is more than a day ahead; their order is "
    "kept, so what is decided now still sorts after them."
)


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brings or brought.

    Attributes:
        path: The file.
        coming: What was new to this workspace, in figures.
        file: Who is in the file; of previews only.
        people: Annotators who were new here.
        labels_by_person: How many verdicts of each annotator came.
        relabelled_by_person: On how many sentences each annotator's later label comes in place of
            another one of theirs.
        outdated_by_person: On how many their label here is the later one, and goes on counting.
        left_behind: How many labels of each annotator do not count, since their sentence is cut
            otherwise on the other side.
        questions: Whom somebody has to be asked about first; of previews only.
        conflicts: Where sentences were repaired differently here and there.
        joined: Titles of stories that became one, since they share a variant.
        same_people: Names that were found to be one person's: the one who is stood for, and the
            one who stands.
        remarks: Sentences about what differs: label definitions, guidelines, clocks.
        longest_s: How long the longest transaction took, in seconds.
        is_complete: False where the person stopped it after the stories and people had come: what
            is here is sound, and merging again brings the rest.
        changes: What the window has to show anew.
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
        workspace: Where to; of the caller's own, since the file is attached to its connection.
        path: Another workspace file; it stays as it is.
        answers: What a person said about names that two identities have.
        watch: Follows it.

    Raises:
        BadInputError: If somebody has to be asked about a name first; nothing was merged.
        Cancelled: If it was stopped before anything could be seen of it; nothing was kept.
        WorkspaceError: If the file can't be merged, or the workspace can't be written.
    """
    with workspace.store.transaction():
        pass  # a workspace that can't be written says so before the file is copied
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
    """Return a uid after which lines of the log are far ahead of the clock."""
    digits = f"{workspace.clock() + FAR_AHEAD_MS:012x}"
    return Uid(f"{digits[:8]}-{digits[8:]}-")


def _far_ahead(coming: Coming) -> list[str]:
    if not coming.far_ahead:
        return []
    return [Phrase(_FAR_AHEAD, count=coming.far_ahead)]
