"""The workspace learns which lines are furniture: those that recur over unrelated stories."""

from pathlib import Path

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.ids import SentenceId
from annotator.services import people, reading, short_transactions
from annotator.services.articles import importing, staged_writing
from annotator.services.labels import correcting
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace


def add_story(workspace: Workspace, folder: Path, name: str, line: str) -> None:
    file = folder / f"{name}.txt"
    body = f"The {name} was closed on Monday. Nobody knows why."
    file.write_text(f"{body}\n\n{line}\n\nThe {name} opens again soon.", encoding="utf-8")
    importing.run(workspace, importing.plan([file], name))


def kinds_of(workspace: Workspace, text: str) -> list[Kind]:
    found = []
    for row in reading.stories(workspace, None):
        page = reading.page(workspace, row.story.id)
        assert page is not None
        found += [s.kind for v in page.variants for s in v.sentences if s.text == text]
    return found


def test_a_line_that_recurs_over_stories_is_furniture_in_all_of_them(tmp_path: Path) -> None:
    line = "Yonder Post brings you the valley"
    with create_workspace(tmp_path / "w.db") as workspace:
        for name in ("bridge", "harbour"):
            add_story(workspace, tmp_path, name, line)
        assert kinds_of(workspace, line) == [Kind.BODY, Kind.BODY]
        add_story(workspace, tmp_path, "market", line)
        assert kinds_of(workspace, line) == [Kind.BOILERPLATE] * 3
        assert checking.findings(workspace) == []


def test_a_line_that_ends_like_a_sentence_has_to_recur_once_more(tmp_path: Path) -> None:
    line = "Nobody was hurt."
    with create_workspace(tmp_path / "w.db") as workspace:
        for name in ("bridge", "harbour", "market"):
            add_story(workspace, tmp_path, name, line)
        assert set(kinds_of(workspace, line)) == {Kind.BODY}
        add_story(workspace, tmp_path, "school", line)
        assert set(kinds_of(workspace, line)) == {Kind.BOILERPLATE}


def test_what_articles_are_called_stays_a_headline(tmp_path: Path) -> None:
    headline = "Storm closes the whole coast road again"
    with create_workspace(tmp_path / "w.db") as workspace:
        for name in ("bridge", "harbour", "market"):
            file = tmp_path / f"{name}.txt"
            body = f"The {name} was closed on Monday. Nobody knows why. It opens again soon."
            file.write_text(f"{headline}\n\n{body}", encoding="utf-8")
            importing.run(workspace, importing.plan([file], name))
        assert kinds_of(workspace, headline) == [Kind.HEADLINE] * 3
        assert checking.findings(workspace) == []


def test_variants_of_one_story_teach_nothing(tmp_path: Path) -> None:
    line = "Yonder Post brings you the valley"
    with create_workspace(tmp_path / "w.db") as workspace:
        for number in range(4):
            file = tmp_path / f"{number}.txt"
            file.write_text(f"Paper {number} reports. It rained.\n{line}\nIt ended.", "utf-8")
            importing.run(workspace, importing.plan([file], "The rain"))
        assert set(kinds_of(workspace, line)) == {Kind.BODY}


def test_a_decision_that_was_taken_back_does_not_hold_the_line_where_it_was(tmp_path: Path) -> None:
    line = "Yonder Post brings you the valley"
    with create_workspace(tmp_path / "w.db") as workspace:
        ana = people.add(workspace, "Ana").id
        for name in ("bridge", "harbour"):
            add_story(workspace, tmp_path, name, line)
        (first, second) = (
            SentenceId(row[0])
            for row in workspace.store.rows("SELECT id FROM sentence WHERE text = ?", (line,))
        )
        correcting.set_kind(workspace, ana, [second], Kind.HEADLINE)
        correcting.set_kind(workspace, ana, [first], Kind.CAPTION)
        history.undo(workspace, ana)
        add_story(workspace, tmp_path, "market", line)
        assert kinds_of(workspace, line) == [Kind.BOILERPLATE, Kind.HEADLINE, Kind.BOILERPLATE]
        assert checking.findings(workspace) == []


def test_a_line_that_stands_in_many_places_is_marked_a_few_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staged_writing, "_SLICE", 2)
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    line = "Yonder Post brings you the valley"
    with create_workspace(tmp_path / "w.db") as workspace:
        for number in range(5):
            file = tmp_path / f"{number}.txt"
            file.write_text(f"Paper {number} reports. It rained.\n{line}\nIt ended.", "utf-8")
            importing.run(workspace, importing.plan([file], "The rain"))
        add_story(workspace, tmp_path, "harbour", line)
        workspace.store.conn.execute(
            "CREATE TEMP TABLE marked AS SELECT count AS at FROM save_count WHERE 0"
        )
        workspace.store.conn.execute(
            "CREATE TEMP TRIGGER marks AFTER UPDATE OF computed_kind ON sentence"
            " BEGIN INSERT INTO marked SELECT count FROM save_count; END"
        )
        add_story(workspace, tmp_path, "market", line)
        assert kinds_of(workspace, line) == [Kind.BOILERPLATE] * 7
        by_save = workspace.store.rows("SELECT count(*) FROM marked GROUP BY at ORDER BY at")
        assert by_save == [(2,), (2,), (2,)]
        assert checking.findings(workspace) == []
