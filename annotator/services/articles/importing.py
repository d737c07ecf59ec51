"""Importing: files and folders become stories, with variants split into sentences.

Reading and splitting happen outside any transaction; see `annotator.services.articles.staging`
for how the result is stored.
"""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError, Cancelled
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.phrases import Phrase
from annotator.formats.articles.sources import BadRecord, ReadArticle
from annotator.services import counterparts
from annotator.services.articles.article_reading import ArticleReading
from annotator.services.articles.import_plan import ImportPlan, StoryFiles, plan
from annotator.services.articles.left_out import LeftOut
from annotator.services.articles.staging import Staging
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import story_lookup
from annotator.storage.bulk_writing import in_bulk

__all__ = [
    "ImportPlan",
    "ImportReport",
    "StoryFiles",
    "import_article",
    "plan",
    "require_an_article",
    "run",
]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import has done.

    Attributes:
        stories: The titles of the stories that got variants.
        variants: How many variants were added.
        sentences: How many sentences they have.
        known: Messages about articles that were here already.
        repeated: Messages about articles that repeat another one of the import.
        unwanted: How many articles the person had left out.
        remarks: Messages about how files were read.
        problems: Messages about what could not be read.
        changes: What the window has to show again.
    """

    stories: tuple[str, ...] = ()
    variants: int = 0
    sentences: int = 0
    known: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    unwanted: int = 0
    remarks: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    changes: Changes = NOTHING_CHANGED

    @property
    def left_out(self) -> LeftOut:
        """How much was not imported, by reason."""
        return LeftOut(len(self.known), len(self.repeated), self.unwanted, len(self.problems))


def require_an_article(import_plan: ImportPlan, watch: Watch = UNWATCHED) -> None:
    """Make sure that at least one article can be read, before a workspace is made for it.

    Raises:
        BadInputError: If there is none; the message names every problem.
        Cancelled: If the person wants to stop.
    """
    problems = list(import_plan.problems)
    with ArticleReading(import_plan.how, watch) as reading:
        for story in import_plan.stories:
            for file in story.files:
                try:
                    for item in reading.articles(file):
                        if isinstance(item, ReadArticle):
                            return
                        problems.append(item.problem)
                except BadInputError as error:
                    problems.append(error.sentence)
    raise BadInputError(
        Phrase.joined(problems, "\n") if problems else "There is nothing to import."
    )


def run(
    workspace: Workspace, import_plan: ImportPlan, outlet: str = "", watch: Watch = UNWATCHED
) -> ImportReport:
    """Import what the plan contains; one bad file does not stop the others.

    Args:
        workspace: The workspace.
        import_plan: What to import; see `plan`.
        outlet: The outlet of all articles, if there is just one.
        watch: Follows the files one by one.

    Raises:
        Cancelled: If it was stopped; nothing was kept.
        WorkspaceError: If it can't be saved; nothing was kept, or whole stories of a large import
            (see `Staging.publish`).
    """
    problems = list(import_plan.problems)
    remarks = list(import_plan.remarks)
    staging = Staging(workspace, watch)
    done, count = 0, import_plan.file_count
    try:
        with ArticleReading(import_plan.how, watch) as reading, in_bulk(workspace.store):
            for story in import_plan.stories:
                for file in story.files:
                    watch.step(done, count)
                    try:
                        for item in reading.articles(file, outlet):
                            if isinstance(item, BadRecord):
                                problems.append(item.problem)
                                continue
                            remarks.extend(item.remarks)
                            home = _home_of(item, story)
                            staging.add(home, item.name or str(file), item.article, file)
                    except BadInputError as error:
                        problems.append(error.sentence)
                    done += 1
            staging.stage_rest()
        watch.step(done, count)
        changes = staging.publish()
    except BaseException:
        staging.discard()
        raise
    # The articles are in now. If the person stops here, counterparts are computed when needed.
    with contextlib.suppress(Cancelled, KeyboardInterrupt):
        counterparts.bring_few_up_to_date(workspace, sorted(changes.stories), watch)
    report = replace(_report(staging, changes), unwanted=import_plan.how.unwanted)
    return replace(report, remarks=tuple(remarks), problems=tuple(problems))


def import_article(workspace: Workspace, article: Article, title: str) -> ImportReport:
    """Import one article that is already in memory, into the story with this title.

    Raises:
        WorkspaceError: If it can't be saved; nothing was kept.
    """
    path = Path(article.source)
    staging = Staging(workspace)
    try:
        staging.add(StoryFiles(title, (path,), title_is_chosen=True), str(path), article, path)
        changes = staging.publish()
    except BaseException:
        staging.discard()
        raise
    return _report(staging, changes)


def _home_of(item: ReadArticle, story: StoryFiles) -> StoryFiles:
    """Return the story for an article: the person's choice, else its own, else its file's."""
    if item.story and not story.title_is_chosen:
        return StoryFiles(item.story, (), title_is_chosen=True)
    return story


def _report(staging: Staging, changes: Changes) -> ImportReport:
    titles = story_lookup.titles(staging.workspace.store, sorted(changes.stories))
    return ImportReport(
        stories=tuple(titles),
        variants=staging.variants,
        sentences=staging.sentences,
        known=tuple(staging.known),
        repeated=tuple(staging.repeated),
        changes=changes,
    )
