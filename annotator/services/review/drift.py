"""Drift: all counterparts with different gold labels, the most important first, page by page.

A survey reads every pair of counterparts with gold labels, and keeps their order and their counts.
For a hundred thousand labelled sentences it takes two or three seconds, so the window makes it on a
thread, which opens the workspace for itself. Pages of the survey are fast, wherever they begin.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.errors import BadInputError
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.statements import statements_among
from annotator.domain.phrases import Typed
from annotator.domain.review.drift import ALL, Drift, DriftPlace, DriftQuery, DriftSurvey, Side
from annotator.domain.review.drift_tally import Tally
from annotator.domain.review.publication import Printed
from annotator.services import comparing
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import counterparts, story_list
from annotator.storage.project import roles
from annotator.storage.review import drift


@dataclass(frozen=True, slots=True)
class DriftPage:
    """A page of the list.

    Attributes:
        drifts: The pairs, without those that no longer differ, and those that lack the requested
            finding.
        following: Where the next page begins; None after the last page.
    """

    drifts: tuple[Drift, ...]
    following: int | None


def survey(workspace: Workspace, query: DriftQuery = ALL, watch: Watch = UNWATCHED) -> DriftSurvey:
    """Return all drift, and which labels differ between which outlets; nothing is written.

    Counterparts have to be computed before (see
    `annotator.services.counterparts.bring_up_to_date`).

    Args:
        workspace: The workspace.
        query: Which drift is wanted.
        watch: Called after each story.

    Raises:
        BadInputError: If the story or an outlet is not here.
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    store = workspace.store
    with store.reading():
        stories = _stories(workspace, query.story_id)
        if query.finished_by is not None:
            kept_back = roles.unfinished(store, query.finished_by)
            stories = [story for story in stories if story not in kept_back]
        printed = drift.printed(store, query.story_id)
        _require_outlets(query, printed.values())
        tally = Tally(query, printed)
        by_story: dict[StoryId, int] = {}
        for done, story_id in enumerate(stories):
            watch.step(done, len(stories))
            pairs = drift.pairs_of_story(store, story_id)
            if pairs:
                order = drift.sentences_of_story(store, story_id)
                found = counterparts.counterparts_of_story(store, story_id)
                before = tally.listed
                tally.add(pairs, statements_among(order, found))
                if tally.listed > before:
                    by_story[story_id] = tally.listed - before
        watch.step(len(stories), len(stories))
        return replace(tally.survey(), by_story=by_story)


def with_finding(workspace: Workspace, found: DriftSurvey, watch: Watch = UNWATCHED) -> DriftSurvey:
    """Return a survey of only those pairs that have the requested finding.

    Pages leave the others out as well, but have to examine them each time; here it is done once.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    if found.query.finding is None:
        return found
    places: list[DriftPlace] = []
    with workspace.store.reading():
        for done, place in enumerate(found.places):
            watch.step(done, len(found.places))
            if _drift(workspace, found.query, place) is not None:
                places.append(place)
    return replace(found, places=tuple(places))


def elsewhere(workspace: Workspace, one: SentenceId, other: SentenceId) -> tuple[Side, ...]:
    """Return the other sentences with gold labels in a pair's statement, in reading order.

    Raises:
        WorkspaceError: If the file can't be read.
    """
    store = workspace.store
    with store.reading():
        first = drift.side(store, one)
        if first is None:
            return ()
        order = drift.sentences_of_story(store, first.story.id)
        found = counterparts.counterparts_of_story(store, first.story.id)
        statement = next((each for each in statements_among(order, found) if one in each), ())
        sides = (drift.side(store, each) for each in statement if each not in {one, other})
        return tuple(each.side for each in sides if each is not None)


def page(
    workspace: Workspace,
    found: DriftSurvey,
    start: int = 0,
    limit: int = 50,
    watch: Watch = UNWATCHED,
) -> DriftPage:
    """Return a page of up to `limit` pairs of a survey.

    Args:
        workspace: The workspace.
        found: The survey.
        start: Where the page begins: 0, or `following` of the previous page.
        limit: How many; at least 1.
        watch: Told how many pairs have been examined. With a rare finding they can be many, at half
            a millisecond each.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    drifts: list[Drift] = []
    place = start
    with workspace.store.reading():
        while place < len(found.places) and len(drifts) < limit:
            watch.step(place, len(found.places))
            shown = _drift(workspace, found.query, found.places[place])
            if shown is not None:
                drifts.append(shown)
            place += 1
    return DriftPage(tuple(drifts), place if place < len(found.places) else None)


def each(workspace: Workspace, found: DriftSurvey, watch: Watch = UNWATCHED) -> Iterator[Drift]:
    """Yield every pair of a survey.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    start: int | None = 0
    while start is not None:
        watch.step(start, len(found.places))
        part = page(workspace, found, start, watch=Watch(is_cancelled=watch.is_cancelled))
        yield from part.drifts
        start = part.following
    watch.step(len(found.places), len(found.places))


def _drift(workspace: Workspace, query: DriftQuery, place: DriftPlace) -> Drift | None:
    one = drift.side(workspace.store, place.one)
    other = drift.side(workspace.store, place.other)
    if one is None or other is None or one.side.gold.label == other.side.gold.label:
        return None
    comparison = comparing.compare_sentences(workspace, place.one, place.other)
    if query.finding is None or query.finding in {each.kind for each in comparison.findings}:
        return Drift(one.story, one.side, other.side, place, comparison)
    return None


def _stories(workspace: Workspace, story_id: StoryId | None) -> list[StoryId]:
    if story_id is None:
        return drift.labelled_stories(workspace.store)
    if story_list.story_row(workspace.store, None, story_id) is None:
        raise BadInputError("The story is not in this workspace; open its list again.")
    return [story_id]


def _require_outlets(query: DriftQuery, printed: Iterable[Printed]) -> None:
    unknown = sorted(query.outlets - {each.name for each in printed})
    if unknown:
        raise BadInputError(
            "No article here is from “{unknown}”; look in the list of outlets{typed}.",
            typed=Typed("`annotator drift` without an outlet"),
            unknown=unknown[0],
        )
