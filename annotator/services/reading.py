"""Reading: stories, their pages, one annotator's verdicts and progress."""

from collections.abc import Iterable
from typing import Final

from annotator.domain.corpus import Kind, Story, StoryPage, VariantPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Verdict
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import Label, offered
from annotator.domain.phrases import Typed
from annotator.domain.project.guidelines import Guideline
from annotator.domain.work.progress import Progress
from annotator.services.workspace import Workspace
from annotator.storage import corpus, story_list, verdicts
from annotator.storage.corpus import Place
from annotator.storage.history import log
from annotator.storage.project import assignments, guidelines, label_set
from annotator.storage.story_list import StoryRow

__all__ = ["Place", "StoryRow"]

GONE: Final = (
    "This sentence is no longer here: somebody has split or merged it, or removed its article. "
    "Nothing was saved; open the story again to see its current state."
)


def labels(workspace: Workspace) -> list[Label]:
    """Return the labels that are offered, in the order of the label bar."""
    return offered(label_set.labels(workspace.store))


def all_labels(workspace: Workspace) -> list[Label]:
    """Return all labels, including retired ones, which old verdicts may have."""
    return label_set.labels(workspace.store)


def guideline(workspace: Workspace) -> Guideline | None:
    """Return the guideline in force, or None if there is none."""
    return guidelines.guideline_in_force(workspace.store)


def stories(
    workspace: Workspace,
    annotator_id: AnnotatorId | None,
    after: StoryId | None = None,
    limit: int = 200,
    *,
    only_mine: bool = False,
) -> list[StoryRow]:
    """Return up to `limit` stories in the order they were added, those after `after`.

    Args:
        workspace: The workspace.
        annotator_id: The annotator whose progress is read.
        after: The last story of the previous page.
        limit: The most stories to return; -1 for all.
        only_mine: Whether to leave out stories that are assigned to others only.
    """
    return story_list.story_rows(workspace.store, annotator_id, after, limit, only_mine=only_mine)


def story(
    workspace: Workspace, annotator_id: AnnotatorId | None, story_id: StoryId
) -> StoryRow | None:
    """Return one story with its progress, or None if it is not here."""
    return story_list.story_row(workspace.store, annotator_id, story_id)


def story_named(workspace: Workspace, name: str) -> Story:
    """Return the story with this uid or title.

    Raises:
        BadInputError: If there is none, or several have the title.
    """
    from annotator.storage import story_lookup  # noqa: PLC0415 - no window needs it

    store = workspace.store
    by_uid = story_lookup.story_by_uid(store, name)
    found = [by_uid] if by_uid is not None else story_lookup.stories_titled(store, name)
    if not found:
        raise BadInputError(
            "There is no story “{name}”; look in the list of stories{typed}.",
            name=name,
            typed=Typed("`annotator stories`"),
        )
    if len(found) > 1:
        raise BadInputError(
            "{count} stories are called “{name}”; say which by its uid{typed}.",
            count=len(found),
            name=name,
            typed=Typed("`annotator stories --json` lists the uids"),
        )
    return found[0]


def story_count(workspace: Workspace) -> int:
    """Return how many stories there are."""
    return story_list.story_count(workspace.store)


def neighbour_story(workspace: Workspace, story_id: StoryId, *, forward: bool) -> StoryId | None:
    """Return the story after or before this one in the order they were added."""
    return story_list.neighbour(workspace.store, story_id, forward=forward)


def next_unfinished_story(
    workspace: Workspace, annotator_id: AnnotatorId, after: StoryId | None
) -> StoryId | None:
    """Return the annotator's next unfinished story, starting over at the end.

    Stories assigned to them come first, then those assigned to nobody.
    """
    return assignments.next_unfinished(workspace.store, annotator_id, after)


def page(workspace: Workspace, story_id: StoryId) -> StoryPage | None:
    """Return the story with its variants and sentences, or None if it is not here."""
    with workspace.store.reading():
        return corpus.read_page(workspace.store, story_id)


def variant_page(workspace: Workspace, variant_id: VariantId) -> VariantPage | None:
    """Return one variant with its sentences, or None if it is not here."""
    return corpus.read_variant(workspace.store, variant_id)


def place(workspace: Workspace, sentence_id: SentenceId) -> Place | None:
    """Return the place of the sentence, or None if it is not here."""
    return corpus.place_of(workspace.store, sentence_id)


def standing_at(workspace: Workspace, sentence_id: SentenceId) -> SentenceId | None:
    """Return the sentence itself or, if it was split or merged, the one in its place."""
    return corpus.standing_at(workspace.store, sentence_id)


def require_standing(workspace: Workspace, sentences: Iterable[SentenceId]) -> None:
    """Make sure, inside a transaction, that sentences are still in force.

    Raises:
        BadInputError: If one of them has been split, merged, or removed with its article.
    """
    if not all(corpus.is_standing(workspace.store, each) for each in sentences):
        raise BadInputError(GONE)


def last_label(workspace: Workspace, annotator_id: AnnotatorId) -> tuple[Uid, SentenceId] | None:
    """Return the annotator's last event and its sentence; None if there is none."""
    return log.last_label(workspace.store, annotator_id)


def kind(workspace: Workspace, sentence_id: SentenceId) -> Kind | None:
    """Return the kind of the sentence, or None if it is not here."""
    return corpus.kind_of(workspace.store, sentence_id)


def verdicts_of_story(
    workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId
) -> dict[SentenceId, Verdict]:
    """Return the annotator's current verdicts on the story's sentences."""
    return verdicts.verdicts_of_story(workspace.store, annotator_id, story_id)


def verdict(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId
) -> Verdict | None:
    """Return the annotator's current verdict on the sentence; None if there is none."""
    return verdicts.verdict(workspace.store, annotator_id, sentence_id)


def workspace_progress(workspace: Workspace, annotator_id: AnnotatorId) -> Progress:
    """Return the annotator's progress in all stories that they are to label."""
    if assignments.has_any(workspace.store):
        return assignments.progress(workspace.store, annotator_id)
    return verdicts.workspace_progress(workspace.store, annotator_id)
