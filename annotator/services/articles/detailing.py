"""Details: correcting outlets, titles, addresses and dates after an import; this can be undone.

An article keeps its uid, its sentences and everybody's labels.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from annotator.domain.corpus import Story, variant_uid
from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.details import Detail, DetailEvent, Subject
from annotator.domain.history.log import OperationKind
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid, VariantId
from annotator.domain.phrases import Typed
from annotator.domain.texts.text import clean_line
from annotator.services.growing_step import GrowingStep
from annotator.services.short_transactions import in_batches
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, placed_articles, story_lookup
from annotator.storage.history import details, undo_steps

NO_TITLES: Final[Mapping[StoryId, str]] = {}
CORRECTED: Final = 10
"""How many corrections are written between two looks at the clock."""

_NO_ARTICLE: Final = "That article is not here; look in the list of articles{typed}."
_NO_STORY: Final = "That story is not here; look in the list of stories{typed}."


@dataclass(frozen=True, slots=True)
class _Correction:
    """A detail of an article or a story, with its present and its new value."""

    subject: Subject
    uid: Uid
    field: Detail
    now: str
    value: str


def of_article(workspace: Workspace, variant_id: VariantId) -> Mapping[Detail, str]:
    """Return an article's details, as corrected.

    Raises:
        BadInputError: If it is not here.
    """
    found = details.values(workspace.store, variant_id)
    if found is None:
        raise BadInputError(_NO_ARTICLE, typed=Typed("`annotator articles`"))
    return found


def of_articles(workspace: Workspace) -> Mapping[VariantId, Mapping[Detail, str]]:
    """Return all articles' details, as corrected."""
    return details.all_values(workspace.store)


def of_outlet(workspace: Workspace, outlet: str) -> list[VariantId]:
    """Return all articles of an outlet, in whichever story, removed or not."""
    return details.variants_of_outlet(workspace.store, outlet)


def correct(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    articles: Mapping[VariantId, Mapping[Detail, str]],
    titles: Mapping[StoryId, str] = NO_TITLES,
    watch: Watch = UNWATCHED,
) -> Changes:
    """Correct articles' details and stories' titles, in one step.

    Args:
        workspace: The workspace.
        annotator_id: Who does it.
        articles: The details to correct of each article; an empty text means unknown.
        titles: The titles that stories get.
        watch: Follows the corrections; when it stops, those that were made by then stay, as one
            step.

    Raises:
        BadInputError: If an article or story is not here, a date is not one, or a title is empty.
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay, as
            one step.
    """
    with workspace.store.reading():
        wanted = [
            *_of_articles(workspace, articles),
            *(_of_story(workspace, story, title) for story, title in titles.items()),
        ]
    correcting = _Correcting(GrowingStep(workspace, annotator_id, OperationKind.DETAIL))
    different = [each for each in wanted if each.now != each.value]
    in_batches(workspace, different, correcting.write, CORRECTED, watch)
    return correcting.changes()


def _of_articles(
    workspace: Workspace, articles: Mapping[VariantId, Mapping[Detail, str]]
) -> Iterator[_Correction]:
    for variant_id, values in articles.items():
        article = placed_articles.article(workspace.store, variant_id)
        if article is None:
            raise BadInputError(_NO_ARTICLE, typed=Typed("`annotator articles`"))
        now = of_article(workspace, variant_id)
        for detail, value in values.items():
            yield _Correction(
                Subject.VARIANT, article.uid, detail, now[detail], checked(detail, value)
            )


def _of_story(workspace: Workspace, story_id: StoryId, title: str) -> _Correction:
    line = clean_line(title)
    if not line:
        raise BadInputError("A story needs a title.")
    story = corpus.story(workspace.store, story_id)
    if story is None:
        raise BadInputError(_NO_STORY, typed=Typed("`annotator stories`"))
    return _Correction(Subject.STORY, story.uid, Detail.TITLE, story.title, line)


def checked(field: Detail, value: str) -> str:
    """Return the value that a person gave for a detail, in its stored form.

    Raises:
        BadInputError: If the detail is a date and the value is not.
    """
    line = clean_line(value)
    if field is not Detail.PUBLISHED_AT or not line:
        return line
    # Imported here, because it loads the parser for the dates of mails, which undo does not need.
    from annotator.formats.articles.said_dates import iso_date  # noqa: PLC0415

    date = iso_date(line)
    if not date:
        raise BadInputError(
            "“{value}” is not a date; write year, month and day, such as 2026-03-31, or leave it "
            "empty.",
            value=line,
        )
    return date


def changes_of(
    workspace: Workspace, events: Sequence[DetailEvent], overtaken: Sequence[DetailEvent] = ()
) -> Changes:
    """Return what has to be shown again after these corrections.

    Args:
        workspace: The workspace.
        events: The corrections.
        overtaken: Corrections that an undo has left alone, since somebody has changed them again.
    """
    first = list(dict.fromkeys(_first_sentences(workspace, events)))
    stories = details.homes(workspace.store, [(e.subject, e.subject_uid) for e in events])
    return Changes(
        sentences=frozenset(first),
        stories=stories,
        corpus=bool(events),
        focus=first[0] if first else None,
        skipped=frozenset(_first_sentences(workspace, overtaken)),
    )


def known_uid(workspace: Workspace, text_sha256: str, outlet: str) -> Uid:
    """Return the uid of an article that is here already, else the uid that it would get.

    An article whose outlet was corrected is found by its original outlet and by the present one.
    """
    ((uid, _),) = known_articles(workspace, [(text_sha256, outlet)])
    return uid


def known_articles(
    workspace: Workspace, articles: Sequence[tuple[str, str]]
) -> list[tuple[Uid, Story | None]]:
    """Return, for each article, its `known_uid` and, if it is here already, its story.

    Args:
        workspace: The workspace.
        articles: The hash of each article's text, and its outlet.
    """
    store, found = workspace.store, []
    uids = [variant_uid(*article) for article in articles]
    homes = story_lookup.stories_of_variants(store, uids)
    corrected = details.outlets_corrected_to(store, {outlet for _, outlet in articles})
    for uid, (text_sha256, outlet) in zip(uids, articles, strict=True):
        home, now = homes.get(uid), None
        if home is None and outlet in corrected:
            now = details.corrected_variant(store, text_sha256, outlet)
        found.append(
            (uid, home) if now is None else (now, story_lookup.story_of_variant(store, now))
        )
    return found


@dataclass(slots=True)
class _Correcting:
    """Writes corrections to the log, as one step."""

    step: GrowingStep
    _events: list[DetailEvent] = field(default_factory=list)

    def write(self, corrections: Sequence[_Correction]) -> bool:
        """Append some corrections inside a transaction, unless the step was undone meanwhile."""
        if self.step.is_undone:
            return False
        workspace, store = self.step.workspace, self.step.workspace.store
        uids, circumstances = workspace.uids(), workspace.circumstances(self.step.annotator_id)
        operation = self.step.operation(uids, circumstances)
        events = []
        for each in corrections:
            about = each.subject, each.uid, each.field
            if not details.chain(store, *about):
                # The imported value is recorded first: otherwise an undo would not know it.
                events.append(DetailEvent(next(uids), *about, each.now))
            events.append(DetailEvent(next(uids), *about, each.value))
        details.append(store, operation, events, circumstances)
        self._events += events
        return True

    def changes(self) -> Changes:
        """Return what was changed."""
        if not self._events:
            return NOTHING_CHANGED
        workspace = self.step.workspace
        changes = changes_of(workspace, self._events)
        undo = undo_steps.undo_state(workspace.store, self.step.annotator_id)
        return replace(changes, undo=undo)


def _first_sentences(workspace: Workspace, events: Sequence[DetailEvent]) -> Iterator[SentenceId]:
    for event in events:
        found = details.first_sentence(workspace.store, event.subject, event.subject_uid)
        if found is not None:
            yield found
