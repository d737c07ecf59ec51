"""Documents are read by another process, within limits of time and memory."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, Cancelled
from annotator.formats.articles.sources import BadRecord, Columns, ReadArticle, Source
from annotator.services.articles import reading_apart
from annotator.services.articles.reading_apart import ReadingProcess
from annotator.services.tasks import UNWATCHED, Watch
from tests.formats.articles.pages import page
from tests.scenes.workbooks import sheet

ENDLESS = b"<p>" * 190_000 + b"<a href=x>y" * 9_000
"""Takes the library minutes."""


@pytest.fixture
def apart() -> Iterator[ReadingProcess]:
    with ReadingProcess() as process:
        yield process


@pytest.mark.slow
def test_a_page_is_read_by_another_process(apart: ReadingProcess) -> None:
    (read,) = apart.read("html", Source("a.html", "a.html", data=page()), UNWATCHED)
    assert isinstance(read, ReadArticle)
    assert read.article.title == "Tarnby repairs its bridge"


@pytest.mark.slow
def test_a_process_that_starts_too_slowly_gives_nobody_the_answer_to_another_file(
    apart: ReadingProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(reading_apart, "_STARTING_S", -1.0)
        with pytest.raises(BadInputError, match="crashed on it"):
            apart.read("html", Source("a.html", "a.html", data=page()), UNWATCHED)
    (read,) = apart.read("html", Source("b.html", "b.html", data=page()), UNWATCHED)
    assert isinstance(read, ReadArticle)
    assert read.article.source == "b.html"


@pytest.mark.slow
def test_what_is_wrong_comes_back_as_its_sentence(apart: ReadingProcess, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"none\.html does not exist\."):
        apart.read("html", Source.of_file(tmp_path / "none.html"), UNWATCHED)


@pytest.mark.slow
def test_columns_are_chosen_and_rows_without_a_text_are_told(apart: ReadingProcess) -> None:
    data = sheet(["a", "b"], ["It opened.", "Other"], ["", "Third"])
    found = apart.read("xlsx", Source("a.xlsx", "a.xlsx", data=data), UNWATCHED, Columns(text="a"))
    read, bad = found
    assert isinstance(read, ReadArticle)
    assert read.article.text == "It opened."
    assert bad == BadRecord("a.xlsx, row 3, has no text in “a”.")


@pytest.mark.kill
def test_a_file_without_end_is_given_up_and_the_next_one_is_read() -> None:
    with ReadingProcess(patience=0.3) as apart:
        with pytest.raises(BadInputError, match=r"took more than 0\.3 seconds"):
            apart.read("html", Source("a.html", "a.html", data=ENDLESS), UNWATCHED)
        apart.patience = 30
        assert apart.read("html", Source("b.html", "b.html", data=page()), UNWATCHED)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="memory is limited the POSIX way")
def test_a_file_that_wants_all_memory_is_refused() -> None:
    with ReadingProcess(memory=200 * 1024 * 1024) as apart:
        huge = Source("a.html", "a.html", data=b"<p>word " * 1_900_000)
        with pytest.raises(BadInputError, match=r"a\.html .*(memory|tags|broke down)"):
            apart.read("html", huge, UNWATCHED)


@pytest.mark.kill
def test_the_person_can_stop_it(apart: ReadingProcess) -> None:
    asked = iter(range(5))
    watch = Watch(is_cancelled=lambda: next(asked, None) is None)
    with pytest.raises(Cancelled):
        apart.read("html", Source("a.html", "a.html", data=ENDLESS), watch)
    assert apart.read("html", Source("b.html", "b.html", data=page()), UNWATCHED)
