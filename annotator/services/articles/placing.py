"""Placing articles: moving them to another story, removing them, putting them back.

All of this can be undone. Nothing is deleted: a removed article keeps its sentences and everybody's
labels, which don't count until it is put back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from annotator.domain.corpus import Story
from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.log import OperationKind
from annotator.domain.history.places import PlaceEvent
from annotator.domain.ids import AnnotatorId, StoryId, Uid, VariantId
from annotator.domain.phrases import Typed
from annotator.domain.texts.text import clean_line
from annotator.services.growing_step import GrowingStep
from annotator.services.project.naming_articles import keep_with_story
from annotator.services.short_transactions import in_batches
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, placed_articles, story_lookup
from annotator.storage.history import places, undo_steps
from annotator.storage.placed_articles import PlacedArticle

__all__ = [
    "PlacedArticle",
    "articles",
    "articles_at",
    "changes_of",
    "move",
    "move_to_new",
    "put_back",
    "remove",
]

_LISTED: Final = Typed("`annotator articles`")


def articles(workspace: Workspace) -> list[PlacedArticle]:
    """Return all articles in the order of their stories, those that were removed included."""
    return placed_articles.articles(workspace.store)


def articles_at(workspace: Workspace, story_id: StoryId | None) -> list[PlacedArticle]:
    """Return a story's articles, then all that were removed from any story."""
    return placed_articles.articles_at(workspace.store, story_id)


def move(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    variants: Sequence[VariantId],
    story_id: StoryId,
    watch: Watch = UNWATCHED,
) -> Changes:
    """Move articles to another story; removed ones count again.

    Labels stay with the sentences; counterparts are computed again in both stories.

    Args:
        workspace: The workspace.
        annotator_id: Who moves them.
        variants: The articles.
        story_id: An existing story.
        watch: Follows the articles; if it stops, those moved by then stay moved, as one step.

    Raises:
        BadInputError: If an article or the story is not here.
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    story = corpus.story(workspace.store, story_id)
    if story is None:
        raise BadInputError(
            "That story is not here; look in the list of stories{typed}.",
            typed=Typed("`annotator stories`"),
        )
    wanted = [
        _Placed(each, story, removed=False)
        for each in _found(workspace, variants)
        if each.removed or each.story.id != story_id
    ]
    return _place(workspace, annotator_id, wanted, watch)


def move_to_new(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    variants: Sequence[VariantId],
    title: str,
    watch: Watch = UNWATCHED,
) -> Changes:
    """Move articles to a new story, as `move` does.

    If this is undone, or stopped before it begins, the story has no articles, and is not listed.

    Raises:
        BadInputError: If an article is not here, or the title is empty.
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    line = clean_line(title)
    if not line:
        raise BadInputError("A new story needs a title.")
    store = workspace.store
    _found(workspace, variants)
    with store.transaction():
        story_id = story_lookup.add_story(store, next(workspace.uids()), line, workspace.now())
    return move(workspace, annotator_id, variants, story_id, watch)


def remove(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    variants: Sequence[VariantId],
    watch: Watch = UNWATCHED,
) -> Changes:
    """Remove articles from their stories: they are not shown or counted until they are put back.

    Raises:
        BadInputError: If an article is not here.
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    found = [each for each in _found(workspace, variants) if not each.removed]
    wanted = [_Placed(each, None, removed=True) for each in found]
    return _place(workspace, annotator_id, wanted, watch)


def put_back(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    variants: Sequence[VariantId],
    watch: Watch = UNWATCHED,
) -> Changes:
    """Put removed articles back into their stories.

    Raises:
        BadInputError: If an article is not here.
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    found = [each for each in _found(workspace, variants) if each.removed]
    wanted = [_Placed(each, None, removed=False) for each in found]
    return _place(workspace, annotator_id, wanted, watch)


def changes_of(
    workspace: Workspace, variants: Sequence[VariantId], stories: frozenset[StoryId]
) -> Changes:
    """Return what is to be shown anew when these articles have left or come to these stories."""
    store = workspace.store
    sentences = [placed_articles.sentences_of(store, variant) for variant in variants]
    people = (placed_articles.people_on(store, variant) for variant in variants)
    return Changes(
        sentences=frozenset(each for found in sentences for each in found),
        stories=stories,
        annotators=frozenset().union(*people),
        corpus=True,
        focus=next((found[0] for found in sentences if found), None),
    )


def _found(workspace: Workspace, variants: Sequence[VariantId]) -> list[PlacedArticle]:
    store = workspace.store
    with store.reading():
        found = [placed_articles.article(store, variant) for variant in dict.fromkeys(variants)]
    if None in found:
        raise BadInputError(
            "That article is not here; look in the list of articles{typed}.", typed=_LISTED
        )
    return [each for each in found if each is not None]


class _Placed(NamedTuple):
    """The new story of an article (None for its present one), and whether it is removed there."""

    article: PlacedArticle
    story: Story | None
    removed: bool


def _place(
    workspace: Workspace, annotator_id: AnnotatorId, wanted: Sequence[_Placed], watch: Watch
) -> Changes:
    """Record the new places of articles, as one step in short transactions."""
    leaving: dict[StoryId, list[Uid]] = {}
    for each in wanted:
        if each.story is not None:
            leaving.setdefault(each.article.story.id, []).append(each.article.uid)
    placing = _Placing(GrowingStep(workspace, annotator_id, OperationKind.PLACE), leaving)
    in_batches(workspace, wanted, placing.write, 1, watch)
    return placing.changes()


@dataclass(slots=True)
class _Placing:
    """Moves articles to their new places.

    Attributes:
        step: The step of the log that records it.
        leaving: The articles that are about to leave each story.
    """

    step: GrowingStep
    leaving: dict[StoryId, list[Uid]]
    _variants: list[VariantId] = field(default_factory=list)
    _stories: set[StoryId] = field(default_factory=set)

    def write(self, wanted: Sequence[_Placed]) -> bool:
        """Place some articles inside a transaction, unless the step was undone meanwhile."""
        if self.step.is_undone:
            return False
        workspace, store = self.step.workspace, self.step.workspace.store
        for each in wanted:
            articles_of_it = self.leaving.pop(each.article.story.id, None)
            if articles_of_it is not None:
                keep_with_story(workspace, each.article.story.id, articles_of_it)
        uids, circumstances = workspace.uids(), workspace.circumstances(self.step.annotator_id)
        operation = self.step.operation(uids, circumstances)
        events = []
        for each in wanted:
            # Another window may have moved it meanwhile.
            (now,) = _found(workspace, [each.article.id])
            if not places.chain(store, now.id):
                # Its place after the import is recorded first: otherwise an undo would not know it.
                events.append(PlaceEvent(next(uids), now.id, now.story.uid, now.removed))
            story = each.story or now.story
            events.append(PlaceEvent(next(uids), now.id, story.uid, each.removed))
        self._stories |= places.append(store, operation, events, circumstances)
        self._variants += [each.article.id for each in wanted]
        return True

    def changes(self) -> Changes:
        """Return what was changed."""
        if not self._variants:
            return NOTHING_CHANGED
        workspace = self.step.workspace
        changes = changes_of(workspace, self._variants, frozenset(self._stories))
        undo = undo_steps.undo_state(workspace.store, self.step.annotator_id)
        return replace(changes, undo=undo)
