"""Cutting ahead: the same sentences in the same order, wherever they are cut."""

import pytest

from annotator.domain.corpus import Article
from annotator.services.articles import cutting_ahead
from annotator.services.articles.cutting_ahead import CuttingAhead
from annotator.services.articles.plain_cuts import PlainCut, cut_plainly

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
