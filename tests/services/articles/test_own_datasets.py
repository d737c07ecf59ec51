"""Datasets of ours in a folder that is imported."""

from pathlib import Path

from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace


def write(path: Path, text: str = "It burnt.") -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_datasets_of_ours_in_a_folder_are_no_articles(workspace: Workspace, tmp_path: Path) -> None:
    news = tmp_path / "news"
    write(news / "fire.txt")
    importing.run(workspace, importing.plan([news]))
    (story,) = reading.stories(workspace, None)
    page = reading.page(workspace, story.story.id)
    assert page is not None
    sentence = page.variants[0].sentences[0]
    labelling.label(workspace, people.add(workspace, "Ana").id, [sentence.id], FACT)
    for out, form in ((news / "gold", "huggingface"), (news / "labels.jsonl", "jsonl")):
        exporting.run(workspace, ExportOptions(out, form))
    write(news / "gold" / "flood.txt")
    write(news / "other" / "manifest.json", '{"files": []}')
    write(news / "other" / "README.md")
    planned = importing.plan([news])
    assert [story.files for story in planned.stories] == [
        (news / "fire.txt",),
        (news / "gold" / "flood.txt",),
        (news / "other" / "README.md",),
    ]
    assert [text.split(" is a dataset ")[0] for text in planned.remarks[:2]] == [
        str(news),
        str(news / "gold"),
    ]
    (other,) = planned.remarks[2:]
    assert "manifest.json may contain many articles" in other
