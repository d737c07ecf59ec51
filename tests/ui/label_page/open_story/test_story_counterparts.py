"""Counterparts that others compute are read."""

from pathlib import Path

from annotator.services import counterparts, reading
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.label_page.open_story.story_counterparts import StoryCounterparts


def test_what_others_align_after_a_story_was_opened_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    for name in ("one", "other"):
        text = f"The {name} paper.\nThe harbour wall was closed for repairs on Monday."
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "workspace.db"
    with create_workspace(path) as workspace, open_workspace(path) as other:
        importing.run(other, importing.plan([folder]))
        with other.store.transaction():
            other.store.conn.execute("DELETE FROM computed_counterpart")
            other.store.conn.execute("DELETE FROM alignment")
        (row,) = reading.stories(workspace, None)
        page = reading.page(workspace, row.story.id)
        assert page is not None
        sentence = page.variants[0].sentences[-1]
        found = StoryCounterparts(workspace, row.story.id)
        assert found.of_sentence(sentence.id) == []
        counterparts.bring_up_to_date(other, row.story.id)
        assert len(found.of_sentence(sentence.id)) == 1
