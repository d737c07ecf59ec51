"""Practice: what a newcomer is shown, and what the others are."""

from pathlib import Path

import pytest

from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.labels import labelling
from annotator.services.project import (
    practice,
)
from annotator.services.workspace import open_workspace
from annotator.ui.arranging.practice_dialog import PracticeDialog
from annotator.ui.arranging.result_dialog import ResultDialog
from tests.scenes.finding import close, opened, uppermost
from tests.scenes.windows import Open, Press

pytestmark = pytest.mark.slow


def test_practice_shows_where_the_gold_differs_when_the_story_is_done(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        newcomer = people.add(workspace, "Nina")
        story = reading.stories(workspace, None)[1].story.id
        practice.choose(workspace, story)
        page = reading.page(workspace, story)
        assert page is not None
        ids = [s.id for variant in page.variants for s in variant.sentences]
        labelling.label(workspace, newcomer.id, ids[:-1], FACT)
    window = open_window(workspace_file, "Nina")
    assert window.pages is not None
    window.pages.label_page.desk.open_story(story)
    press(window, "F")
    found = uppermost(ResultDialog)
    assert "Gold: Quote" in found.text.toPlainText()
    assert found.text.toPlainText().startswith("A 4")
    close(found)
    shown = opened(PracticeDialog, window, "work.practice")
    assert shown.scores.rowCount() == 1
    assert shown.nobody.isHidden()
    close(shown)
