"""A dataset and its manifest: what was changed afterwards is found."""

import json
import os
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.errors import BadInputError, Cancelled
from annotator.domain.ids import AnnotatorId, LabelName
from annotator.domain.labels import EXCLUDE, FACT, QUOTE
from annotator.domain.project.label_set import LabelChange
from annotator.domain.votes import GoldLevel
from annotator.services.datasets.export_options import SplitOptions
from annotator.services.datasets.verifying import verify
from annotator.services.labels import labelling
from annotator.services.project import label_set
from annotator.services.reporting.agreement import agreement_of
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from tests.services.datasets.conftest import Export

pytestmark = pytest.mark.usefixtures("stories")


def test_what_was_exported_is_as_it_was(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "one.jsonl")
    export(out=tmp_path / "data", split=SplitOptions())
    for dataset in ("one.jsonl", "one.jsonl.manifest.json", "data", "data/manifest.json"):
        assert verify(tmp_path / dataset) == []


def test_every_change_is_found(export: Export, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    export(out=folder, split=SplitOptions())
    (folder / "train.jsonl").unlink()
    (folder / "test.jsonl").write_bytes((folder / "test.jsonl").read_bytes()[::-1])
    (folder / "dev.jsonl").write_bytes(b"")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "more").mkdir()
    (folder / "more" / "x.txt").write_text("mine", encoding="utf-8")
    findings = verify(folder)
    assert findings[0].startswith("dev.jsonl has 0 bytes instead of ")
    assert findings[1:] == [
        "test.jsonl has other contents than when it was exported.",
        "train.jsonl is missing.",
        "more/x.txt is not in the manifest.",
        "notes.txt is not in the manifest.",
    ]


@pytest.mark.parametrize("place", [0.2, 0.5, 0.95])
def test_a_change_of_the_manifest_itself_is_found(
    export: Export, tmp_path: Path, place: float
) -> None:
    export(out=tmp_path / "one.jsonl")
    path = tmp_path / "one.jsonl.manifest.json"
    content = bytearray(path.read_bytes())
    digit = next(
        i for i in range(int(place * len(content)), len(content)) if 48 <= content[i] <= 57
    )
    content[digit] = 48 + (content[digit] - 47) % 10
    path.write_bytes(content)
    assert "one.jsonl.manifest.json has been changed since it was exported." in verify(path)


def test_it_tells_how_far_it_is_and_can_be_stopped(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "data", split=SplitOptions())
    steps: list[tuple[int, int]] = []
    verify(tmp_path / "data", Watch(lambda done, total: steps.append((done, total))))
    assert steps == [(done, 4) for done in range(5)]
    with pytest.raises(Cancelled):
        verify(tmp_path / "data", Watch(is_cancelled=lambda: len(steps) == 5))


def test_a_manifest_without_its_seal_is_found(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "one.jsonl")
    path = tmp_path / "one.jsonl.manifest.json"
    entries = json.loads(path.read_bytes())
    path.write_text(json.dumps({**entries, "seal": None}), encoding="utf-8")
    assert verify(path) == ["one.jsonl.manifest.json has been changed since it was exported."]


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_links_to_folders_are_found(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "data", split=SplitOptions())
    (tmp_path / "data" / "more").symlink_to(tmp_path)
    assert verify(tmp_path / "data") == ["more is not in the manifest."]


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_a_dataset_is_known_by_a_link_to_it(export: Export, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "real.jsonl").touch()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "kept" / "real.jsonl")
    export(out=tmp_path / "link.jsonl", overwrite=True)
    assert (tmp_path / "link.jsonl").is_symlink()
    assert verify(tmp_path / "link.jsonl") == []


def test_a_name_that_can_not_be_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="can't be examined"):
        verify(tmp_path / ("x" * 300))


def test_other_files_beside_a_single_one_are_nobodys_business(
    export: Export, tmp_path: Path
) -> None:
    export(out=tmp_path / "one.jsonl")
    (tmp_path / "other.txt").write_text("mine", encoding="utf-8")
    assert verify(tmp_path / "one.jsonl") == []


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b'{"form": "x", "files": [], "split": 0}']
)
def test_what_is_no_manifest_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(BadInputError, match="not the manifest of a dataset"):
        verify(tmp_path)


def test_a_dataset_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"has no manifest\.json"):
        verify(tmp_path)
    (tmp_path / "notes.txt").touch()
    with pytest.raises(BadInputError, match=r"has no manifest\.json"):
        verify(tmp_path / "notes.txt")
    with pytest.raises(BadInputError, match="does not exist"):
        verify(tmp_path / "none")


@pytest.mark.usefixtures("ben")
def test_the_manifest_says_what_is_in_the_dataset(export: Export, tmp_path: Path) -> None:
    contents = Contents(estimate=Estimate.DAWID_SKENE, min_votes=1)
    report, records = export(out=tmp_path / "one.jsonl", contents=contents)
    manifest = json.loads((tmp_path / "one.jsonl.manifest.json").read_bytes())
    assert manifest["records"] == report.records == len(records)
    assert {label["name"]: label["records"] for label in manifest["labels"]} == {
        "fact": 36,
        "quote": 24,
        "opinion": 0,
        "exclude": 0,
    }
    assert all(label["definition"] for label in manifest["labels"])
    assert manifest["fields"] == list(records[0])
    assert manifest["options"]["labels"] == "dawid-skene"
    assert manifest["guideline_versions"] == [1]
    assert manifest["split"] is None
    assert {"value", "low", "high", "reason"} <= manifest["agreement"]["overall"]["gwet_ac1"].keys()
    assert list(manifest["estimate"]["priors"]) == ["fact", "quote"]
    (person,) = manifest["estimate"]["annotators"]
    assert (person["annotator"], person["votes"]) == ("Ana", 60)
    assert person["rates"]["fact"]["fact"] == pytest.approx(1)
    assert manifest["estimate"]["iterations"] >= 1
    assert manifest["basis"] == {"sentences": 60, "decisions": {}, "of_one_vote": 60}
    sheet = (tmp_path / "one.jsonl.DATASHEET.md").read_text(encoding="utf-8")
    assert "Dawid and Skene 1979" in sheet
    assert "| Ana | 60 |" in sheet


def test_the_manifest_has_the_figures_of_the_agreement(
    workspace: Workspace,
    export: Export,
    stories: list[StoryPage],
    ben: AnnotatorId,
    cleo: AnnotatorId,
    tmp_path: Path,
) -> None:
    for number, page in enumerate(stories):
        ids = [sentence.id for sentence in page.variants[0].sentences]
        labelling.label(workspace, ben, ids[: number % 4], FACT)
        labelling.label(workspace, cleo, ids[2:4], EXCLUDE if number == 1 else QUOTE)
    export(out=tmp_path / "one.jsonl")
    found = json.loads((tmp_path / "one.jsonl.manifest.json").read_bytes())["agreement"]
    report = agreement_of(workspace)
    counts = report.overall.counts
    assert found["votes"] == counts.votes
    assert [found["stories"], found["compared"], found["annotators"]] == [12, counts.compared, 3]
    for name, agreement in (("overall", report.overall), ("overall_content", report.content)):
        for figure, value in agreement.coefficients.named():
            assert value.low is not None
            assert found[name][figure] == pytest.approx(
                {
                    "value": value.value,
                    "low": value.low,
                    "high": value.high,
                    "reason": value.reason,
                },
                abs=1e-6,
            )


def test_the_manifest_says_what_was_asked_for(
    workspace: Workspace, export: Export, tmp_path: Path
) -> None:
    for name in ("never given", "also never"):
        label_set.add(workspace, name, LabelChange(title=name.title()))
    label_set.retire(workspace, LabelName("never given"))
    label_set.retire(workspace, QUOTE)
    contents = Contents(gold=GoldLevel.UNANIMOUS, keep_unsure=False)
    export(out=tmp_path / "one.jsonl", contents=contents)
    manifest = json.loads((tmp_path / "one.jsonl.manifest.json").read_bytes())
    assert (manifest["options"]["labels"], manifest["options"]["unsure"]) == ("unanimous", "drop")
    labels = {label["name"]: (label["title"], label["retired"]) for label in manifest["labels"]}
    assert labels == {
        "fact": ("Fact", False),
        "opinion": ("Opinion", False),
        "exclude": ("Exclude", False),
        "also never": ("Also Never", False),
        "quote": ("Quote", True),
    }
