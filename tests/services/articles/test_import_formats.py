"""How files of each format become stories, which format wins, and what is left out and said."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.services import reading
from annotator.services.articles import importing, previewing
from annotator.services.articles.import_plan import Columns, HowToRead
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace


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
        f"{tmp_path / 'empty.txt'} contains no text.",
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
    assert "b.csv may contain many articles and was left out" in report.remarks[0]


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
    assert "feed.xml may contain many articles" in report.remarks[0]
