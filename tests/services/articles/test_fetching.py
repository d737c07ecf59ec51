"""Pages are fetched from public addresses, once, and only when asked."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError, Cancelled
from annotator.formats.articles.sources import Source
from annotator.services import reading
from annotator.services.articles import fetching, importing, previewing
from annotator.services.articles.import_plan import Columns, HowToRead, WebAddress
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


def test_a_preview_shows_the_first_articles_and_what_is_wrong(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    rows = "".join(f"Text {number}.,Story {number % 2}\n" for number in range(30))
    table.write_text(f"words,event\n,None\n{rows}")
    (tmp_path / "empty.txt").touch()
    how = HowToRead(columns=Columns(text="words"))
    plan = importing.plan([table, tmp_path / "empty.txt"], how=how)
    preview = previewing.preview(plan, limit=5)
    assert [item.story for item in preview.articles[:2]] == ["Story 0", "Story 1"]
    assert preview.articles[0].read.article.text == "Text 0."
    assert preview.articles[0].place == str(table)
    assert not preview.is_whole
    assert preview.problems == (
        f"{table}, line 2, has no text in “words”.",
        f"{tmp_path / 'empty.txt'} holds no text.",
    )


def test_a_column_of_stories_makes_many(workspace: Workspace, tmp_path: Path) -> None:
    one, two = tmp_path / "a.csv", tmp_path / "b.jsonl"
    one.write_text("text,story\nA one.,Fire\nA two.,Flood\nA three.,\n")
    two.write_text('{"text": "B one.", "story": " Fire "}\n{\n')
    report = importing.run(workspace, importing.plan([one, two]))
    assert report.stories == ("Fire", "Flood", "a")
    assert report.problems == (f"{two}, line 2, is not valid JSON.",)
    variants = {row.story.title: row.variants for row in reading.stories(workspace, None)}
    assert variants == {"Fire": 2, "Flood": 1, "a": 1}
    again = importing.run(workspace, importing.plan([one], "All of it"))
    assert len(again.known) == 3
    assert f"{one}, line 2 is here already, in the story “Fire”." in again.known
    assert checking.findings(workspace) == []


def test_an_unknown_format_is_refused_at_once() -> None:
    with pytest.raises(BadInputError, match="There is no format word; there are text, markdown"):
        importing.plan([Path("a.txt")], how=HowToRead("word"))


def test_a_chosen_format_wins(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>Not a page but a text about <b>.")
    report = importing.run(workspace, importing.plan([path], how=HowToRead("text")))
    assert report.sentences == 1


def test_a_table_in_a_folder_is_left_out_and_said(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("It burnt.")
    (tmp_path / "news" / "b.csv").write_text("text\nIt burnt.")
    report = importing.run(workspace, importing.plan([tmp_path / "news"]))
    assert report.variants == 1
    assert "b.csv may hold many articles and was left out" in report.remarks[0]


def test_files_of_a_folder_are_told_by_content_where_the_ending_says_too_little(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.json").write_text('{"title": "A", "text": "It opened."}')
    (tmp_path / "b.json").write_text('[{"text": "One."}, {"text": "Two."}]')
    (tmp_path / "c.doc").write_text(r"{\rtf1 It rose.}")
    (tmp_path / "d.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    (tmp_path / "e.jpg").write_bytes(b"\xff\xd8\xff")
    plan = importing.plan([tmp_path])
    (story,) = plan.stories
    assert [Path(str(file)).name for file in story.files] == ["a.json", "c.doc"]
    assert [Path(remark.split(" ")[0]).name for remark in plan.remarks] == ["b.json", "d.doc"]
    assert "many articles" in plan.remarks[0]
    assert "old Word document" in plan.remarks[1]


def test_a_folder_of_agencies_messages_is_a_story(workspace: Workspace, tmp_path: Path) -> None:
    news = tmp_path / "fire"
    news.mkdir()
    for name in ("a", "b"):
        text = f"<nitf><body><body.content><p>It burnt in {name}.</p></body.content></body></nitf>"
        (news / f"{name}.xml").write_text(text)
    (news / "feed.xml").write_text("<rss><channel/></rss>")
    report = importing.run(workspace, importing.plan([news]))
    assert (report.stories, report.variants) == (("fire",), 2)
    assert "feed.xml may hold many articles" in report.remarks[0]
