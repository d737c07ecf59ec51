"""Turning a person's choices about the draft of an import into a plan."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from annotator.domain.texts.text import clean_line
from annotator.services.articles.import_drafts import Draft, Key
from annotator.services.articles.import_plan import ImportPlan, Said


def as_chosen(
    made: Draft,
    titles: Mapping[int, str],
    outlets: Mapping[Key, str] | None = None,
    left_out: Collection[Key] = (),
) -> ImportPlan:
    """Return the plan with the person's choices.

    Args:
        made: The draft.
        titles: The titles chosen for stories, by their index in the draft: that of a story that is
            here, or of a new one. Other stories go where an import puts them by default.
        outlets: The outlets given for articles that don't name theirs, or name a wrong one.
        left_out: The articles that are not to be imported.
    """
    titles = {**_shown_titles(made, left_out), **titles}
    groups = list(made.plan.stories)
    with_names = {story.group for story in made.stories if story.named}
    renamed = []
    for index, title in titles.items():
        story, chosen = made.stories[index], clean_line(title)
        if not chosen:
            continue
        if story.named:
            renamed.append((story.named, chosen))
        else:
            groups[story.group] = replace(
                groups[story.group],
                title=chosen,
                # A title for the whole file would merge the stories that the file itself names.
                title_is_chosen=story.group not in with_names,
            )
    printed_by = {
        key: clean_line(outlet) for key, outlet in (outlets or {}).items() if clean_line(outlet)
    }
    said = tuple(
        Said(*key, printed_by.get(key, ""), is_left_out=key in left_out)
        for key in dict.fromkeys((*printed_by, *left_out))
    )
    how = replace(made.plan.how, articles=said, story_titles=tuple(renamed))
    return replace(made.plan, stories=tuple(groups), how=how)


def _shown_titles(made: Draft, left_out: Collection[Key]) -> dict[int, str]:
    """Return the titles that stories keep even if the article with the title is left out."""
    return {
        index: story.title
        for index, story in enumerate(made.stories)
        if not story.named and any(variant.key in left_out for variant in story.variants)
    }
