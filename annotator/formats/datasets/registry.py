"""The formats that datasets are written in, by their names and endings."""

from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.formats.datasets.brat import BratWriter
from annotator.formats.datasets.conll import ConllWriter
from annotator.formats.datasets.csv_table import CSV, TSV
from annotator.formats.datasets.huggingface import HuggingFaceWriter
from annotator.formats.datasets.jsonl import JsonlWriter
from annotator.formats.datasets.label_studio import LabelStudioWriter
from annotator.formats.datasets.parquet import ParquetWriter
from annotator.formats.datasets.prodigy import ProdigyWriter
from annotator.formats.datasets.spacy_docbin import SpacyWriter
from annotator.formats.datasets.writing import DatasetWriter

WRITERS: Final[dict[str, DatasetWriter]] = {
    "jsonl": JsonlWriter(),
    "csv": CSV,
    "tsv": TSV,
    "parquet": ParquetWriter(),
    "huggingface": HuggingFaceWriter(),
    "spacy": SpacyWriter(),
    "conll": ConllWriter(),
    "label-studio": LabelStudioWriter(),
    "prodigy": ProdigyWriter(),
    "brat": BratWriter(),
}


def format_for(path: Path, name: str | None) -> str:
    """Return the format `name`, else the one for the path's ending.

    Raises:
        BadInputError: If there is no such format.
    """
    chosen = name or path.suffix.lower().removeprefix(".")
    if chosen not in WRITERS:
        known = ", ".join(WRITERS)
        raise BadInputError(
            Phrase(
                "No format is known for {name}; choose one{typed}: {known}.",
                typed=Typed("--format"),
                name=path.name,
                known=known,
            )
            if name is None
            else Phrase("There is no format {name}; there are {known}.", name=name, known=known)
        )
    return chosen
