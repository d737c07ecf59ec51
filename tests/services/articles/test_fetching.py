"""Pages are fetched from public addresses, once, and only when asked."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, Cancelled
from annotator.formats.articles.sources import Source
from annotator.services import reading
from annotator.services.articles import fetching, importing, previewing
from annotator.services.articles.import_plan import WebAddress
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.formats.articles.pages import page

URL = "https://herald.example.org/bridge"


def fetch(url: str) -> Source:
    """Stand in for the internet, on which this page alone can be had."""
    if url != URL:
        raise BadInputError(f"{url} could not be fetched.")
    return Source(url, "bridge", data=page(), url=url)


def test_an_address_is_one_however_it_is_written() -> None:
    plan = importing.plan([URL, "HTTP://a.example/b c", "news/https://c", Path("a.txt")])
    (story,) = plan.stories
    assert story.files == (
        WebAddress(URL),
        WebAddress("HTTP://a.example/b c"),
        Path("news/https:/c"),
        Path("a.txt"),
    )


@pytest.mark.slow
def test_a_page_is_fetched_once_and_becomes_a_variant(workspace: Workspace) -> None:
    asked: list[str] = []

    def counted(url: str) -> Source:
        asked.append(url)
        return fetch(url)

    plan = fetching.fetch_pages(importing.plan([URL, "https://b.example/", URL]), fetch=counted)
    importing.require_an_article(plan)
    assert [item.read.article.url for item in previewing.preview(plan).articles] == [URL]
    report = importing.run(workspace, plan)
    assert asked == [URL, "https://b.example/"]
    assert report.problems == ("https://b.example/ could not be fetched.",)
    assert report.stories == ("Tarnby repairs its bridge",)
    (row,) = reading.stories(workspace, None)
    assert row.variants == 1
    assert checking.findings(workspace) == []


def test_when_nothing_can_be_had_there_is_nothing_to_import() -> None:
    plan = fetching.fetch_pages(importing.plan(["https://b.example/"]), fetch=fetch)
    with pytest.raises(BadInputError, match=r"https://b\.example/ could not be fetched\."):
        importing.require_an_article(plan)


def test_the_usual_way_asks_public_machines_only() -> None:
    plan = fetching.fetch_pages(importing.plan(["http://10.0.0.1:9/"]))
    assert "not on the public internet" in plan.problems[0]


def test_addresses_that_are_no_pages_are_refused() -> None:
    plan = fetching.fetch_pages(importing.plan(["ftp://a.example/b"]))
    assert plan.problems == (
        "ftp://a.example/b leads to ftp: addresses; only http and https can be fetched.",
    )


def test_fetching_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        fetching.fetch_pages(importing.plan([URL]), Watch(is_cancelled=lambda: True), fetch)
