"""What a person chose about the draft of an import, as the plan of what is then imported."""

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
    """Return the plan that does what the person chose.

    Args:
        made: The draft.
        titles: For stories of the draft, by their place in it, the title of the story that they
            are to go to: one that is here, or a new one. The others go where an import puts them.
        outlets: Who printed articles that say nothing about it, or something wrong.
        left_out: Articles that are not to be imported.
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
    """Return the titles that stories keep although the article they come from may be left out."""
    return {
        index: story.title
        for index, story in enumerate(made.stories)
        if not story.named and any(variant.key in left_out for variant in story.variants)
    }
