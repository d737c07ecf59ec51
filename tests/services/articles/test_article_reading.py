"""Reading from wherever articles are, within bounds."""

import gzip
from pathlib import Path

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import Cancelled
from annotator.formats.articles.sources import BadRecord
from annotator.services.articles import importing, previewing
from annotator.services.articles.article_limits import too_much
from annotator.services.articles.article_reading import ArticleReading
from annotator.services.articles.import_plan import HowToRead
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


def test_a_text_that_is_longer_than_any_article_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.articles.article_limits.MOST_CHARACTERS", 10)
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(b"text\nIt is free.\nShort.\n"))
    with ArticleReading(HowToRead()) as reading:
        long, short = reading.articles(path)
    assert long == BadRecord(
        f"{path}, line 2 has 11 characters of text; an article may have at most 10."
    )
    assert not isinstance(short, BadRecord)


@pytest.fixture
def few_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.services.articles.article_limits.MOST_SENTENCES", 3)


@pytest.mark.usefixtures("few_sentences")
def test_an_article_of_too_many_sentences_is_left_out_of_preview_and_import(
    workspace: Workspace, tmp_path: Path
) -> None:
    long, short = tmp_path / "long.txt", tmp_path / "short.txt"
    long.write_text("word\n" * 4, encoding="utf-8")
    short.write_text("word\n" * 3, encoding="utf-8")
    plan = importing.plan([long, short])
    told = (
        f"{long} has more than 3 sentences, the most an article may have; "
        "divide it if it is several articles in one."
    )
    shown = previewing.preview(plan)
    assert [article.place for article in shown.articles] == [str(short)]
    assert shown.problems == (told,)
    report = importing.run(workspace, plan)
    assert (report.variants, report.sentences, report.problems) == (1, 3, (told,))


@pytest.mark.usefixtures("few_sentences")
def test_where_an_article_has_few_marks_and_lines_its_sentences_are_not_counted() -> None:
    watch = Watch(is_cancelled=lambda: True)
    assert too_much(Article("It rained. Nobody, not even Ann, met."), "It", watch) is None


@pytest.mark.usefixtures("few_sentences")
def test_counting_the_sentences_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        too_much(Article("word\n" * 4), "It", Watch(is_cancelled=lambda: True))


@pytest.mark.usefixtures("few_sentences")
def test_sentences_are_counted_in_the_language_of_the_article() -> None:
    """In German a figure with a stop counts what follows: the 3. of October."""
    text = "Am 3. Mai und am 4. Mai. " * 3
    assert too_much(Article(text, language="de"), "It") is None
