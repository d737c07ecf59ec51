"""Finding articles by the names that people use: outlet, title, file or uid."""

from collections.abc import Sequence

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.storage.placed_articles import PlacedArticle


def named(
    everything: Sequence[PlacedArticle], name: str, story: str = "", *, wants_removed: bool = False
) -> PlacedArticle:
    """Return the one article with a name.

    Args:
        everything: The articles of the workspace.
        name: Its uid, outlet, title or file.
        story: The title or uid of its story; empty if the name is enough.
        wants_removed: Whether to look among removed articles only.

    Raises:
        BadInputError: If there is none, or several.
    """
    there = [
        each
        for each in everything
        if (not story or story in {each.story.title, each.story.uid})
        and (each.removed or not wants_removed)
    ]
    found = (
        [each for each in there if each.uid == name]
        or [each for each in there if name and name in {each.name, each.source}]
        or [each for each in there if name and name == each.title]
    )
    # If two have this name, the one that was not removed is meant.
    found = [each for each in found if each.removed == wants_removed] or found
    if not found:
        where: str = Phrase(" in the story “{story}”", story=story) if story else ""
        what = Phrase("removed article") if wants_removed else Phrase("article")
        raise BadInputError(
            "There is no {what} “{name}”{where}; look in the list of articles{typed}.",
            typed=Typed("`annotator articles`"),
            what=what,
            name=name,
            where=where,
        )
    if len(found) > 1:
        raise BadInputError(
            "{count} articles are called “{name}”; say which by its uid or its story{typed}.",
            typed=Typed("`annotator articles` lists the uids; --from STORY"),
            count=len(found),
            name=name,
        )
    return found[0]


def all_named(
    everything: Sequence[PlacedArticle], names: Sequence[str], story: str = ""
) -> list[PlacedArticle]:
    """Return all articles that have one of the names, including removed ones.

    Args:
        everything: The articles of the workspace.
        names: Uids, outlets, titles or files.
        story: The title or uid of their story; empty for all stories.

    Raises:
        BadInputError: If no article has a name.
    """
    chosen = {}
    for name in names:
        found = [
            each
            for each in everything
            if (name and name in {each.uid, each.name, each.title, each.source})
            and (not story or story in {each.story.title, each.story.uid})
        ]
        # Nothing was found, so `named` raises the error that says so.
        for each in found or [named(everything, name, story)]:
            chosen[each.id] = each
    return list(chosen.values())
