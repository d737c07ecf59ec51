"""Label Studio, brat: annotations lie where the sentences are, whatever the text holds."""

import io
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.datasets.records import Document, Shape
from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS, Label
from annotator.formats.datasets.brat import BratWriter, entity_types
from annotator.formats.datasets.label_studio import LabelStudioWriter
from annotator.formats.datasets.writing import WrittenPart
from tests.formats.datasets.conftest import DOCUMENTS, GOLD, VOTES, as_dicts, document


def tasks(documents: list[Document], shape: Shape = VOTES) -> list[Any]:
    out = io.BytesIO()
    LabelStudioWriter().write(documents, shape, out)
    found: list[Any] = json.loads(out.getvalue())
    return found


@given(DOCUMENTS)
def test_label_studio_has_a_region_a_record(documents: list[Document]) -> None:
    found = []
    for task in tasks(documents):
        everybody: list[str] = []
        for annotation in task["annotations"]:
            assert annotation["ground_truth"] is annotation["was_cancelled"] is False
            people = {region["meta"]["annotator_uid"] for region in annotation["result"]}
            everybody += people
            assert len(people) == 1
            for region in annotation["result"]:
                value = region["value"]
                text = task["data"]["text"]
                assert text[value["start"] : value["end"]] == value["text"]
                assert (region["from_name"], region["to_name"]) == ("label", "text")
                assert not {"text", "label", "start", "end"} & region["meta"].keys()
                found.append((region["id"], region["meta"]["annotator_uid"], value["labels"]))
        assert everybody
        assert len(everybody) == len(set(everybody))
    expected = [
        (record["sentence_uid"], record["annotator_uid"], [record["label"]])
        for record in as_dicts(documents, VOTES)
    ]
    assert sorted(found) == sorted(expected)


def test_label_studio_marks_gold() -> None:
    row = ("s", 0, 0, 0, 2, "body", "Hi", "fact", "unanimous", 2, False)
    shared = ("story", "", "v", "", "", "", "", "en", "")
    (task,) = tasks([Document(shared, "Hi", [row])], GOLD)
    (annotation,) = task["annotations"]
    assert (annotation["ground_truth"], annotation["was_cancelled"]) == (True, False)
    assert (task["id"], annotation["id"]) == (1, 1), "its converters ask for numbers"
    assert annotation["result"][0]["meta"]["decided_by"] == "unanimous"


def test_label_studio_configuration_offers_every_label() -> None:
    odd = Label(LabelName('a<"&'), "Odd", "B", "#123456", "x > y\x01\uffff", 4)
    shape = Shape(VOTES.own, (*DEFAULT_LABELS, odd))
    root = ET.fromstring(LabelStudioWriter().companions(shape)["label-config.xml"])  # noqa: S314 - our own
    labels = root.find("Labels")
    assert labels is not None
    assert labels.get("toName") == "text"
    assert [label.get("value") for label in labels] == [label.name for label in shape.labels]
    text = root.find("Text")
    assert text is not None
    assert text.get("value") == "$text"


def read_brat(folder: Path) -> list[tuple[str, str, list[tuple[int, int]], str, Any]]:
    """Read a brat collection: name, type, spans, text and note of every annotation."""
    found = []
    for file in sorted(folder.rglob("*.ann")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        notes: dict[str, Any] = {}
        marks = []
        for line in file.read_bytes().decode("utf-8").splitlines():
            if line.startswith("#"):
                _, about, note = line.split("\t")
                notes[about.split()[1]] = json.loads(note)
            else:
                mark, place, words = line.split("\t", 2)
                kind, _, spots = place.partition(" ")
                spans = [(int(start), int(end)) for start, end in re.findall(r"(\d+) (\d+)", spots)]
                assert " ".join(text[start:end] for start, end in spans) == words
                assert not any(
                    "\t" in part or part.splitlines() != [part]
                    for part in (text[start:end] for start, end in spans)
                )
                marks.append((mark, kind, spans, words))
        found += [(file.stem, kind, spans, words, notes[m]) for m, kind, spans, words in marks]
    return found


@given(documents=DOCUMENTS)
def test_brat_annotations_lie_where_the_sentences_are(
    documents: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("brat")
    BratWriter().write_part("all", documents, VOTES, folder)
    found = read_brat(folder)
    expected = as_dicts(documents, VOTES)
    key = sorted((str(r["sentence_uid"]), str(r["annotator_uid"])) for r in expected)
    assert sorted((note["sentence_uid"], note["annotator_uid"]) for *_, note in found) == key
    for name, kind, spans, _, note in found:
        assert name == note["variant_uid"]
        assert kind == note["label"]
        assert note["start"] <= spans[0][0]
        assert spans[-1][1] <= note["end"]


def test_brat_gives_each_annotator_a_folder(tmp_path: Path) -> None:
    both = document(0, [("One.", [(0, LabelName("fact"), ""), (1, LabelName("quote"), "")])])
    BratWriter().write_part("train", [both], VOTES, tmp_path)
    BratWriter().finish([WrittenPart("train", 2)], VOTES, tmp_path)
    names = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.*"))
    assert names == [
        "annotation.conf",
        "train/annotator-0/variant-0.ann",
        "train/annotator-0/variant-0.txt",
        "train/annotator-1/variant-0.ann",
        "train/annotator-1/variant-0.txt",
        "visual.conf",
    ]
    sections = re.findall(r"^\[(\w+)\]$", (tmp_path / "annotation.conf").read_text(), re.MULTILINE)
    assert sections == ["entities", "relations", "events", "attributes"]


@given(st.lists(st.text("ab-_ é!", min_size=1, max_size=4), unique=True, max_size=6))
def test_brat_types_are_legal_and_different(names: list[str]) -> None:
    labels = [Label(LabelName(name), name, "B", "#000000", "", n) for n, name in enumerate(names)]
    types = entity_types(labels)
    assert len(set(types.values())) == len(labels)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) for name in types.values())
