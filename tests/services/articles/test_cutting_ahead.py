"""Cutting ahead: the same sentences in the same order, wherever they are cut."""

import multiprocessing
from itertools import count

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import Cancelled
from annotator.services.articles import cutting_ahead
from annotator.services.articles.cutting_ahead import CuttingAhead
from annotator.services.articles.plain_cuts import PlainCut, cut_plainly
from annotator.services.tasks import Watch

ARTICLES = [
    Article(f"The quay burnt in {1900 + n}. Nobody was hurt.\n\nAll of it?") for n in range(9)
]


def cut_in_batches() -> list[tuple[int, PlainCut]]:
    """Return what comes of the articles, with the number of each."""
    cutting = CuttingAhead[int]()
    found = [
        item for number, article in enumerate(ARTICLES) for item in cutting.add(number, article)
    ]
    found.extend(cutting.rest())
    cutting.stop()
    assert [article for _, article, _ in found] == ARTICLES
    return [(number, done) for number, _, done in found]


@pytest.mark.parametrize("characters", [150, 40_000])
def test_articles_come_back_in_their_order(
    monkeypatch: pytest.MonkeyPatch, characters: int
) -> None:
    monkeypatch.setattr(cutting_ahead, "_BATCH_CHARACTERS", characters)
    assert cut_in_batches() == list(enumerate(map(cut_plainly, ARTICLES)))


@pytest.mark.slow
def test_other_processes_cut_as_this_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting_ahead, "_BATCH_CHARACTERS", 1)
    monkeypatch.setattr(cutting_ahead, "_ALONE", 2)
    assert cut_in_batches() == list(enumerate(map(cut_plainly, ARTICLES)))


@pytest.mark.slow
def test_the_cutting_of_a_long_article_is_given_up_at_once() -> None:
    """No time is asserted: where it is not given up, this takes minutes."""
    asked = count()
    cutting = CuttingAhead[None](Watch(is_cancelled=lambda: next(asked) > 20))
    assert list(cutting.add(None, Article("word\n" * 5_000_000, language="en"))) == []
    with pytest.raises(Cancelled):
        list(cutting.rest())
    cutting.stop()
    assert multiprocessing.active_children() == []
