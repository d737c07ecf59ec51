"""The report of a workspace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.errors import BadInputError, Cancelled
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.work.progress import Progress
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.reporting.reports import ReportOptions, report_of
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace, create_workspace


def ids_of(page: StoryPage) -> list[SentenceId]:
    return [sentence.id for variant in page.variants for sentence in variant.sentences]


def test_an_empty_workspace_has_an_empty_report(workspace: Workspace) -> None:
    report = report_of(workspace)

    assert report.is_empty
    assert (report.people, report.outlets, report.stories) == ((), (), ())
    assert report.workspace == workspace.path.name


def test_progress_is_by_person_and_story(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
) -> None:
    first, second = add_story("One.\nTwo is here."), add_story("Three.\nFour.\nFive.")
    labelling.label(workspace, ana, ids_of(first), FACT)
    labelling.label(workspace, ana, ids_of(second)[:1], FACT)
    labelling.label(workspace, ben, ids_of(second), QUOTE)
    report = report_of(workspace)

    assert [each.annotator.id for each in report.people] == [ana, ben], "Cleo has no vote"
    assert cleo not in {each.annotator.id for each in report.people}
    assert report.people[0].by_story == (Progress(2, 2), Progress(1, 3))
    assert report.people[0].progress == Progress(3, 5)
    assert report.compares
    assert report.only_pair is not None


def test_the_time_between_sittings_and_imported_labels_are_no_work(tmp_path: Path) -> None:
    now = 1_800_000_000_000

    def clock() -> int:
        return now

    path = tmp_path / "paced.db"
    with create_workspace(path, clock) as workspace:
        importing.import_article(
            workspace, Article("\n".join(f"Sentence {n} is here." for n in range(12))), "Story"
        )
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        sentences = ids_of(page)
        ana = people.add(workspace, "Ana").id
        labelling.label(workspace, ana, sentences[10:], FACT)
        for _ in range(2):
            workspace.keeps_sessions = True
            for sentence in sentences[:5]:
                now += 10_000
                labelling.label(workspace, ana, [sentence], FACT)
            sentences = sentences[5:]
            workspace._sessions.clear()
            now += 30_000
        (person,) = report_of(workspace).people

    assert person.pace.labels == 10, "without the two that no sitting gave"
    assert person.pace.active_ms == 80_000, "four gaps a sitting"
    assert person.pace.per_minute == 7.5


def test_outlets_without_a_name_come_last(workspace: Workspace, ana: AnnotatorId) -> None:
    for outlet in ("", "wire", "Post"):
        article = Article(f"One of {outlet}.\nTwo of {outlet} is here.", outlet=outlet)
        importing.import_article(workspace, article, "Story")
    page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
    assert page is not None
    ids = ids_of(page)
    labelling.label(workspace, ana, ids, OPINION)
    labelling.label(workspace, ana, ids[:1], EXCLUDE)
    report = report_of(workspace)

    assert [each.outlet for each in report.outlets] == ["Post", "wire", ""]
    assert (report.outlets[-1].excluded, report.outlets[-1].content) == (1, 1)
    assert report.outlets[0].share(OPINION) == 1.0
    assert [label.name for label in report.content_labels()] == [OPINION]


def test_it_tells_how_far_it_is_never_going_back_and_can_be_stopped(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    for number in range(10):
        ids = ids_of(add_story(f"One of {number} is here.\nTwo is here."))
        labelling.label(workspace, ana, ids, FACT)
        labelling.label(workspace, ben, ids, QUOTE)
    steps: list[tuple[int, int]] = []
    report = report_of(workspace, ReportOptions(draws=100), Watch(lambda *step: steps.append(step)))

    assert report.agreement.draws == 100
    assert {total for _, total in steps} == {220}
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (220, 220)
    for asked in (1, 15, len(steps)):
        answers = iter([False] * asked + [True] * 9)
        with pytest.raises(Cancelled):
            report_of(workspace, watch=Watch(is_cancelled=lambda: next(answers)))  # noqa: B023
    assert not workspace.store.conn.in_transaction


def test_options_that_make_no_sense_are_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInputError, match="can't be negative"):
        report_of(workspace, ReportOptions(draws=-1))


def test_reading_changes_nothing(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    before = workspace.store.data_version(), workspace.store.conn.total_changes
    report_of(workspace)

    assert (workspace.store.data_version(), workspace.store.conn.total_changes) == before
