"""A sentence that is longer than the window: it can be read to its end by keyboard."""

from pathlib import Path

from annotator.domain.corpus import Article
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from tests.scenes.windows import Open, Press

_WORDS = " and ".join(f"the council of town number {n} left its lamps lit" for n in range(400))


def test_page_down_reads_on_in_a_long_sentence(
    open_window: Open, tmp_path: Path, press: Press
) -> None:
    path = tmp_path / "long.db"
    with create_workspace(path) as workspace:
        text = f"It began.\n\nAll in all {_WORDS}.\n\nIt ended."
        importing.import_article(workspace, Article(text, outlet="Gazette"), "Lamps")
    window = open_window(path)
    assert window.pages is not None
    page = window.pages.label_page
    view = page.columns.columns[0].view
    assert page.label_bar.news == ""
    press(window, "Down")
    assert "Page Down" in page.label_bar.news
    offsets = [view.verticalOffset()]
    while view.currentIndex().row() == 1 and len(offsets) < 50:
        press(window, "PageDown")
        offsets.append(view.verticalOffset())
    assert len(offsets) > 3
    assert offsets[:-1] == sorted(set(offsets))
    assert view.currentIndex().row() == 2
    assert page.label_bar.news == ""
    press(window, "Up", "PageDown", "PageUp")
    assert view.currentIndex().row() == 1
    assert view.top_on_screen(1) == 0
