"""Fetching the web pages of an import plan, before anything else is done with it."""

from collections.abc import Callable
from dataclasses import replace

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import Source
from annotator.services.articles.import_plan import ImportPlan, Location, WebAddress
from annotator.services.tasks import UNWATCHED, Watch

Fetch = Callable[[str], Source]


def fetch_pages(
    import_plan: ImportPlan, watch: Watch = UNWATCHED, fetch: Fetch | None = None
) -> ImportPlan:
    """Return the plan with addresses replaced by the fetched pages.

    A page that can't be fetched is added to the plan's problems.

    Args:
        import_plan: The plan.
        watch: Follows the pages one by one, and may stop it.
        fetch: Fetches a page; None for the usual way, which only contacts public hosts.

    Raises:
        Cancelled: If the person wants to stop.
    """
    total = sum(
        isinstance(location, WebAddress)
        for story in import_plan.stories
        for location in story.files
    )
    if not total:
        return import_plan
    if fetch is None:
        # Loaded here: importing files does not need the code that talks to servers.
        from annotator.formats.articles.fetching import web_pages  # noqa: PLC0415

        def fetch(url: str) -> Source:
            return web_pages.fetch(url, check=watch.check)

    problems = list(import_plan.problems)
    stories = []
    done = 0
    for story in import_plan.stories:
        locations: list[Location] = []
        for location in story.files:
            if not isinstance(location, WebAddress):
                locations.append(location)
                continue
            watch.step(done, total)
            try:
                locations.append(fetch(location.url))
            except BadInputError as error:
                problems.append(error.sentence)
            done += 1
        if locations:
            stories.append(replace(story, files=tuple(locations)))
    return replace(import_plan, stories=tuple(stories), problems=tuple(problems))
