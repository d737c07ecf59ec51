"""Drafts of imports: the stories, variants and sentences that would be stored."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from annotator.domain.corpus import Article, Kind
from annotator.domain.pairing.story_likeness import (
    LEAD_CHARACTERS,
    KnownStory,
    LikelyStory,
    likely_stories,
)
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean_line, text_sha256
from annotator.formats.articles.sources import Source
from annotator.services.articles import previewing
from annotator.services.articles.cutting import cut
from annotator.services.articles.detailing import known_uid
from annotator.services.articles.fetching import fetch_pages
from annotator.services.articles.import_plan import HowToRead, ImportPlan, StoryFiles
from annotator.services.articles.previewing import PreviewedArticle
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import story_leads, story_lookup

__all__ = [
    "Draft",
    "DraftSentence",
    "DraftStory",
    "DraftVariant",
    "KnownStory",
    "LikelyStory",
    "draft",
    "home_of",
    "plan_pasted",
]

LATEST_STORIES: Final = 2_000
"""How many of the latest stories are searched for one that an article may belong to."""

_PASTED: Final = "pasted text"

Key: TypeAlias = tuple[str, int]
"""Identifies an article: its location, and its number there."""


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A sentence as it would be stored."""

    text: str
    kind: Kind
    paragraph: int


@dataclass(frozen=True, slots=True)
class DraftVariant:
    """An article as it would be stored.

    Attributes:
        key: Its location and number.
        name: The name by which a person knows it.
        article: The article.
        sentences: Its sentences.
        home: The title of the story that it is in already; empty if it is new.
        same_as: The name of an article in this draft with the same text; empty if there is none.
    """

    key: Key
    name: str
    article: Article
    sentences: tuple[DraftSentence, ...]
    home: str = ""
    same_as: str = ""

    @property
    def is_new(self) -> bool:
        """Whether an import would add it."""
        return not (self.home or self.same_as)


@dataclass(frozen=True, slots=True)
class DraftStory:
    """A story as it would be stored.

    Attributes:
        group: The index of the story in the plan.
        named: The title given in the file; empty if there is none.
        title: The title that it would get.
        variants: Its variants.
        likely: Stories in the workspace that it may belong to, the most likely first.
    """

    group: int
    named: str
    title: str
    variants: tuple[DraftVariant, ...]
    likely: tuple[LikelyStory, ...] = ()

    @property
    def home(self) -> str:
        """The title of a story that already has one of its variants; empty if there is none."""
        return next((variant.home for variant in self.variants if variant.home), "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What an import would store.

    Attributes:
        plan: The plan, with the fetched pages.
        stories: The stories.
        existing: The stories of the workspace, the latest first.
        is_whole: Whether this is everything; else it contains the first articles only.
        remarks: Sentences about how files were read, and what is left out.
        problems: Sentences about what can't be read.
    """

    plan: ImportPlan
    stories: tuple[DraftStory, ...]
    existing: tuple[KnownStory, ...]
    is_whole: bool
    remarks: tuple[str, ...]
    problems: tuple[str, ...]


def plan_pasted(text: str) -> ImportPlan:
    """Return the plan for a pasted text."""
    source = Source(
        Phrase("The pasted text"), _PASTED, data=text.encode("utf-8", "replace"), charset="utf-8"
    )
    return ImportPlan((StoryFiles("", (source,)),), how=HowToRead(format="text"))


def draft(workspace: Workspace, import_plan: ImportPlan, watch: Watch = UNWATCHED) -> Draft:
    """Return what an import would store; pages are fetched, but nothing is written.

    Args:
        workspace: The workspace.
        import_plan: What would be imported.
        watch: Follows the files one by one.

    Raises:
        Cancelled: If the person wants to stop.
    """
    fetched = fetch_pages(import_plan, watch)
    read = previewing.preview(fetched, watch=watch)
    stories: dict[tuple[int, str], DraftStory] = {}
    names: dict[str, str] = {}
    remarks = list(read.remarks)
    for previewed in read.articles:
        watch.check()
        remarks.extend(previewed.read.remarks)
        variant, title = _variant(workspace, previewed, names)
        named = "" if fetched.stories[previewed.group].title_is_chosen else previewed.read.story
        place = (previewed.group, named)
        before = stories.get(place)
        if before is None:
            stories[place] = DraftStory(*place, previewed.story or title, (variant,))
        else:
            stories[place] = replace(
                before, title=before.title or title, variants=(*before.variants, variant)
            )
    existing = story_leads.latest_stories(workspace.store, LATEST_STORIES)
    watch.check()
    return Draft(
        fetched,
        _with_likely([_titled(story, fetched) for story in stories.values()], existing),
        tuple(existing),
        read.is_whole,
        tuple(remarks),
        read.problems,
    )


def home_of(workspace: Workspace, variant: DraftVariant, outlet: str) -> str:
    """Return the title of the story that already has this text from this outlet; empty if none."""
    uid = known_uid(workspace, text_sha256(variant.article.text), clean_line(outlet))
    home = story_lookup.story_of_variant(workspace.store, uid)
    return home.title if home is not None else ""


def _variant(
    workspace: Workspace, previewed: PreviewedArticle, names: dict[str, str]
) -> tuple[DraftVariant, str]:
    """Return the variant, and a title for a story that begins with it."""
    done = cut(workspace, previewed.read.article)
    text = done.article.text
    uid = known_uid(workspace, text_sha256(text), done.article.outlet)
    name = previewed.read.name or previewed.place
    same_as = names.get(uid, "")
    names.setdefault(uid, name)
    home = story_lookup.story_of_variant(workspace.store, uid)
    variant = DraftVariant(
        (previewed.place, previewed.number),
        name,
        done.article,
        tuple(
            DraftSentence(text[span.start : span.end], kind, span.paragraph)
            for span, kind in zip(done.sentences.spans, done.kinds, strict=True)
        ),
        home.title if home is not None else "",
        same_as,
    )
    return variant, done.story_title


def _titled(story: DraftStory, import_plan: ImportPlan) -> DraftStory:
    """Return the story, titled after its first file if no article offers a title."""
    place = story.variants[0].key[0]
    first = next(file for file in import_plan.stories[story.group].files if str(file) == place)
    return replace(story, title=story.title or clean_line(first.stem))


def _with_likely(
    stories: Sequence[DraftStory], existing: Sequence[KnownStory]
) -> tuple[DraftStory, ...]:
    leads = [
        "\n".join(
            line
            for variant in story.variants[:3]
            for line in (variant.article.title, variant.article.text[:LEAD_CHARACTERS])
        )
        for story in stories
    ]
    found = likely_stories(leads, existing)
    return tuple(
        replace(story, likely=tuple(likely)) for story, likely in zip(stories, found, strict=True)
    )
