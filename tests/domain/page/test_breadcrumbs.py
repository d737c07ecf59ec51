"""Rows of places within a site."""

import pytest

from annotator.domain.page.breadcrumbs import is_breadcrumb, is_way


@pytest.mark.parametrize(
    "line",
    [
        "Home > World > Europe",
        "Home » Harbour",
        "Startseite › Hafen › Lampen gehen aus: Was die Flotte nun vorhat",
        "Accueil > Actualités > La flotte éteint ses lampes",
        "Hauptseite » 2024 » Mai » 5 » Briefe",
        "Home / News / Ansby",
        "首页 > 港口",
        "You are here: News » Harbour",
        "« The lamps go out | Home | What the fleet wants now »",
    ],
)
def test_breadcrumbs(line: str) -> None:
    assert is_breadcrumb(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Home",
        "Home is where the lamps are.",
        "Home / Away",
        "World | Europe",
        "»Wir gehen«, sagte er. »Ihr bleibt.«",
        "Tap Settings > Lamps > Brightness",
        "It holds that 5 > 3 > 2.",
        "The mast / the sail / the quay",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert not is_breadcrumb(line)


def test_a_way_is_a_row_of_short_places() -> None:
    assert is_way("News > World > Europe")
    assert not is_way("News > World")
    assert not is_way("The mast > the sail > the quay")
    assert not is_way("Lamps > Brightness > All of them are found here.")


def test_a_line_of_nothing_but_bars_takes_no_time() -> None:
    assert not is_breadcrumb("|a " * 100_000)
