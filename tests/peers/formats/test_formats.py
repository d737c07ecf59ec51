"""What other libraries read in the datasets that are written here."""

import csv
import importlib
import io
import json
import zlib
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.votes import GoldLevel
from annotator.formats.cells import undefuse
from annotator.formats.datasets import spacy_docbin
from annotator.formats.datasets.docbin_stream import write_docbin
from tests.peers.formats.conftest import Export, Records

GOLD = Contents(gold=GoldLevel.MAJORITY)
SOFT = Contents(estimate=Estimate.SOFT)
CONTEXT = Contents(neighbours=True, counterparts=True, statement=True)


@pytest.mark.parametrize("contents", [Contents(), GOLD, SOFT, CONTEXT])
def test_the_datasets_library_loads_the_folder(
    export: Export, records: Records, contents: Contents, tmp_path: Path
) -> None:
    library = importlib.import_module("datasets")
    out = export("huggingface", contents=contents)
    loaded = library.load_dataset(str(out), cache_dir=str(tmp_path / "cache"))
    assert list(loaded) == ["train"]
    assert list(loaded["train"]) == records(contents)


def test_the_datasets_library_finds_the_splits(export: Export, tmp_path: Path) -> None:
    library = importlib.import_module("datasets")
    out = export("huggingface", split=True)
    loaded = library.load_dataset(str(out), cache_dir=str(tmp_path / "cache"))
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert {name: len(part) for name, part in loaded.items()} == {
        part["name"]: part["records"] for part in manifest["parts"]
    }
    for name, part in loaded.items():
        assert set(part["split"]) == {name}


def test_the_lines_of_the_card_number_labels_alike_in_all_splits(
    export: Export, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    out = export("huggingface", split=True)
    card = (out / "README.md").read_text(encoding="utf-8")
    lines = card.partition("```python")[2].partition("```")[0]
    found: dict[str, Any] = {}

    exec(lines.replace("path/to/this/folder", str(out)), found)  # noqa: S102 - as people would

    names = [part.features["label"].names for part in found["dataset"].values()]
    assert names[0][:3] == ["fact", "quote", "opinion"]
    assert all(each == names[0] for each in names)


def test_the_datasets_library_loads_what_was_exported_last(
    export: Export, records: Records, tmp_path: Path
) -> None:
    """It keeps copies of what it loaded, told apart by the folder's name and the card's header."""
    library = importlib.import_module("datasets")
    for place, contents in (("gold", GOLD), ("votes", Contents())):
        (tmp_path / place).mkdir()
        out = export("huggingface", contents=contents).rename(tmp_path / place / "data")
        loaded = library.load_dataset(str(out), cache_dir=str(tmp_path / "cache"))
        assert list(loaded["train"]) == records(contents)


@pytest.mark.parametrize(
    ("name", "suffix", "loader"),
    [("jsonl", ".jsonl", "json"), ("parquet", ".parquet", "parquet")],
)
def test_the_datasets_library_loads_single_files(
    export: Export, records: Records, tmp_path: Path, name: str, suffix: str, loader: str
) -> None:
    library = importlib.import_module("datasets")
    out = export(name, suffix)
    loaded = library.load_dataset(
        loader, data_files=str(out), split="train", cache_dir=str(tmp_path / "cache")
    )
    if loader == "parquet":
        assert list(loaded) == records()
    else:  # it takes times that JSON has as text for times
        kept = [name for name in records()[0] if name not in {"recorded_at", "published_at"}]
        assert [{k: row[k] for k in kept} for row in loaded] == [
            {k: row[k] for k in kept} for row in records()
        ]


@pytest.mark.parametrize(("name", "separator"), [("csv", ","), ("tsv", "\t")])
def test_pandas_reads_the_tables(
    export: Export, records: Records, name: str, separator: str
) -> None:
    pandas = importlib.import_module("pandas")
    table = pandas.read_csv(
        export(name, f".{name}"),
        sep=separator,
        dtype=str,
        keep_default_na=False,
        quoting=csv.QUOTE_MINIMAL,
    )
    assert list(table["text"].map(undefuse)) == [record["text"] for record in records()]
    assert list(table["start"].astype(int)) == [record["start"] for record in records()]


@pytest.mark.parametrize("contents", [Contents(), GOLD, SOFT])
def test_spacy_reads_the_docs(export: Export, records: Records, contents: Contents) -> None:
    spacy = importlib.import_module("spacy")
    tokens = importlib.import_module("spacy.tokens")
    found = tokens.DocBin().from_disk(export("spacy", ".spacy", contents))
    docs = list(found.get_docs(spacy.blank("xx").vocab))
    expected = records(contents)
    assert [doc.text for doc in docs] == [record["text"] for record in expected]
    for doc, record in zip(docs, expected, strict=True):
        if contents.estimate:
            assert doc.cats["fact"] == record["p_fact"]
        else:
            assert [label for label, share in doc.cats.items() if share] == [record["label"]]
        assert doc.user_data["sentence_uid"] == record["sentence_uid"]


def test_spacy_may_forget_words_on_the_way(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    remembering = export("spacy", ".spacy").read_bytes()
    monkeypatch.setattr(spacy_docbin, "_WORDS", 0)
    assert export("spacy", ".spacy").read_bytes() == remembering


def test_spacy_trains_on_it(export: Export) -> None:
    spacy = importlib.import_module("spacy")
    corpus = importlib.import_module("spacy.training").Corpus(export("spacy", ".spacy", GOLD))
    nlp = spacy.blank("xx")
    nlp.add_pipe("textcat")
    examples = list(corpus(nlp))
    nlp.initialize(lambda: examples)
    losses = nlp.update(examples)
    assert losses["textcat"] > 0
    assert set(nlp.get_pipe("textcat").labels) == {"fact", "quote", "opinion", "exclude"}


@pytest.mark.parametrize("contents", [Contents(), GOLD])
def test_label_studio_finds_nothing_wrong(
    export: Export, records: Records, contents: Contents
) -> None:
    library = importlib.import_module("label_studio_sdk.label_interface")
    out = export("label-studio", ".json", contents)
    config = out.with_name(f"{out.name}.label-config.xml").read_text(encoding="utf-8")
    interface = library.LabelInterface(config)
    interface.validate()
    tasks = json.loads(out.read_bytes())
    found: list[Any] = []
    for task in tasks:
        assert interface.validate_task({"data": task["data"]})
        for annotation in task["annotations"]:
            assert interface.validate_annotation(annotation)
            found += annotation["result"]
    expected = records(contents)
    assert len(found) == len(expected)
    assert {(r["id"], r["value"]["text"]) for r in found} == {
        (record["sentence_uid"], record["text"]) for record in expected
    }


def test_label_studios_converter_reads_the_annotations(export: Export, tmp_path: Path) -> None:
    library = importlib.import_module("label_studio_sdk.converter")
    out = export("label-studio", ".json", GOLD)
    config = out.with_name(f"{out.name}.label-config.xml").read_text(encoding="utf-8")
    tasks = json.loads(out.read_bytes())
    converter = library.Converter(config, None)
    converter.convert_to_json_min(str(out), str(tmp_path / "min"), is_dir=False)
    (result,) = (tmp_path / "min").glob("*.json")
    read = json.loads(result.read_text(encoding="utf-8"))
    labels = [region["labels"] for task in read for region in task["label"]]
    assert len(labels) == sum(len(t["annotations"][0]["result"]) for t in tasks)


def test_spacy_takes_prodigys_examples(export: Export, records: Records) -> None:
    # Prodigy itself is not to be had freely; its files are read with the library that its makers
    # wrote for that.
    srsly = importlib.import_module("srsly")
    examples = list(srsly.read_jsonl(export("prodigy", ".jsonl")))
    assert [example["text"] for example in examples] == [r["text"] for r in records()]
    assert [example["accept"] for example in examples] == [[r["label"]] for r in records()]


def test_a_docbin_written_in_pieces_is_the_one_that_spacy_writes() -> None:
    tokens = importlib.import_module("spacy.tokens")
    language = importlib.import_module("spacy").blank("en")
    docs = []
    for number in range(2_050):
        doc = language.make_doc(f"“Number {number}”, she said 💩.\u2028So be it.")
        doc.cats = {"fact": float(number % 2), "a “quote”": 0.5}
        doc.user_data = {"number": number, "note": None, "votes": ["a", "b"] * (number % 20)}
        docs.append(doc)
    for taken in (docs, docs[:1_000], docs[:3], []):
        out = io.BytesIO()
        write_docbin(taken, out)
        whole = tokens.DocBin(attrs=["ORTH", "SPACY"], store_user_data=True, docs=taken).to_bytes()
        assert zlib.decompress(out.getvalue()) == zlib.decompress(whole)
        read = list(tokens.DocBin().from_bytes(out.getvalue()).get_docs(language.vocab))
        assert [doc.text for doc in read] == [doc.text for doc in taken]
        assert [doc.cats for doc in read] == [doc.cats for doc in taken]
