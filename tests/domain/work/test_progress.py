"""Shares of work are rounded so that only all is a hundred per cent."""

from annotator.domain.work.progress import Progress


def test_hundred_per_cent_only_when_all_is_labelled() -> None:
    assert Progress(999, 1000).percent == 99
    assert Progress(1000, 1000).percent == 100
    assert not Progress(999, 1000).is_done


def test_nothing_to_label_is_done() -> None:
    assert Progress(0, 0).is_done
    assert Progress(0, 0).percent == 100
    assert Progress(0, 0).fraction == 1.0
