"""A workspace that is looked at, empty, or open in several windows."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.domain.ids import SentenceId
from annotator.services import people
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.controls.label_bar import KeyButton
from annotator.ui.controls.news_line import NewsLine
from annotator.ui.label_page.open_story.story_state import Cell
from annotator.ui.pages import Pages
from annotator.ui.settings import Person, Settings
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press
from tests.ui.label_page.conftest import label_of


def test_other_peoples_labels_are_not_shown(window: MainWindow, pages: Pages) -> None:
    window.actions_table["go.next_story"].trigger()
    desk = pages.label_page.desk
    assert desk.state is not None
    shown = {
        desk.state.verdict(sentence.id).label
        for variant in desk.state.page.variants
        for sentence in variant.sentences
    }
    assert shown == {None}
    assert desk.state.progress().labelled == 0


def test_where_one_was_is_remembered(open_window: Open, workspace_file: Path, press: Press) -> None:
    first = open_window(workspace_file)
    press(first, "Right", "Down", "Down")
    assert first.pages is not None
    place = first.pages.label_page.desk.cell
    first.close()
    second = open_window(workspace_file)
    assert second.pages is not None
    assert second.pages.label_page.desk.cell == place


def test_another_windows_labels_arrive(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    press(first, "F")
    second = open_window(workspace_file)
    press(second, "Q")
    assert first.pages is not None
    assert second.pages is not None
    current = first.pages.label_page.desk.current
    first.pages.backstage.file_watch.look()
    desk = first.pages.label_page.desk
    assert [label_of(desk, row) for row in range(3)] == ["fact", "quote", None]
    assert desk.current == current


def test_what_was_said_stands_although_another_window_writes(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    first = open_window(workspace_file)
    assert first.pages is not None
    page = first.pages.label_page
    press(first, "S", "Return")
    news = page.label_bar.findChild(NewsLine)
    assert news is not None
    assert news.news == "Split"
    opened: list[object] = []
    page.desk.story_opened.connect(lambda: opened.append(page.desk.story_id))
    press(first, "C")
    said = news.news
    assert said.startswith("Nothing to copy")
    second = open_window(workspace_file, "Ben Okafor")
    press(second, "Q")
    first.pages.backstage.file_watch.look()
    assert news.news == said
    assert not opened


def test_a_label_arrives_that_another_window_gave_before_this_one_was_painted(
    window: MainWindow, settings: Settings, workspace_file: Path, press: Press, qtbot: QtBot,
    themes: ThemeSwitch,
) -> None:  # fmt: skip
    late = MainWindow(settings, themes)
    qtbot.addWidget(late)
    late.open_path(workspace_file, "Ana Ruiz")
    press(window, "F")
    assert late.pages is not None
    desk = late.pages.label_page.desk
    assert label_of(desk, 0) is None
    late.pages.backstage.file_watch.look()
    assert label_of(desk, 0) == "fact"
    late.close()


def test_looking_around_writes_nothing(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    before = workspace_file.read_bytes()
    window = open_window(workspace_file)
    press(window, "Down", "Right", "Control+2", "Control+1", "Space", "Backspace", "Control+Z")
    window.close()
    assert workspace_file.read_bytes() == before
    assert not workspace_file.with_name("workspace.db-wal").exists()


def test_without_a_story_nothing_is_offered_that_needs_one(
    open_window: Open, tmp_path: Path
) -> None:
    from annotator.services.articles import importing
    from annotator.services.workspace import create_workspace, open_workspace

    file = tmp_path / "empty.db"
    create_workspace(file).close()
    window = open_window(file)
    assert window.pages is not None
    actions = window.actions_table
    needy = ("set.fact", "label.note", "correct.split", "go.next", "find.open", "file.details")
    assert not any(actions[name].isEnabled() for name in needy)
    assert all(actions[name].isEnabled() for name in ("go.story_list", "file.import", "go.columns"))
    fact = window.pages.label_page.label_bar.findChildren(KeyButton)[0]
    assert not fact.isEnabled()
    (tmp_path / "one.txt").write_text("The bridge is open.", encoding="utf-8")
    with open_workspace(file) as workspace:
        importing.run(workspace, importing.plan([tmp_path / "one.txt"]))
    window.pages.backstage.file_watch.look()
    assert all(actions[name].isEnabled() for name in needy)
    assert fact.isEnabled()


def test_desk_without_a_story_does_nothing(open_window: Open, tmp_path: Path, press: Press) -> None:
    from annotator.services.workspace import create_workspace

    create_workspace(tmp_path / "empty.db").close()
    window = open_window(tmp_path / "empty.db")
    assert window.pages is not None
    assert window.pages.label_page.work.panel.heading == "Nothing to label yet"
    press(window, "F", "Q", "Down", "Right", "Control+Z", "BracketRight")
    assert window.pages.label_page.desk.current is None
    assert window.pages.label_page.desk.cell is None
    window.pages.label_page.desk.show_sentence(SentenceId(4711))


def test_each_person_begins_where_they_were_themselves(pages: Pages, press: Press) -> None:
    context, desk = pages.context, pages.label_page.desk
    ana = context.person
    assert ana is not None
    press(pages, "F", "F", "Down", "Down")
    # Ben has labelled nothing here yet: he begins at the beginning of the story.
    ben = Person(people.new_uid(context.workspace), "Ben")
    context.set_person(ben)
    assert desk.cell == Cell(0, 0)
    press(pages, "Q", "Q", "Q")
    context.set_person(ana)
    assert desk.cell == Cell(0, 2)
    context.set_person(ben)
    assert desk.cell == Cell(0, 3)
