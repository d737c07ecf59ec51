"""Which column of a table holds what: as the person says, by usual names, else by what is in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.texts.text import one_line
from annotator.formats.articles.sources import Columns, Source
from annotator.formats.articles.tables.text_column import told_by_content
from annotator.formats.articles.tables.usual_columns import by_usual_name, column_for, columns_for

_MOST_NAMED: Final = 20
_OF_A_DATASET: Final = frozenset({"sentence_uid", "variant_uid", "start", "end"})
"""What our own datasets say of a sentence: each would become an article of its own."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Which column holds what.

    Attributes:
        columns: The columns; empty where there is none.
        other_texts: Columns that hold the text of records which have none in the first.
        remarks: What a person should know about how they were found.
    """

    columns: Columns
    other_texts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def require_articles(source: Source, chosen: Columns, names: Iterable[str]) -> None:
    """Refuse a dataset of ours, unless the person says which column holds texts.

    Args:
        source: The table.
        chosen: What the person chose.
        names: The columns that are there.

    Raises:
        BadInputError: If its records are sentences with labels.
    """
    if not chosen.text and _OF_A_DATASET.issubset(names):
        raise BadInputError(
            "{name} is a dataset of sentences with their labels, and holds no articles. Import "
            "the articles; then “Import labels…” in the menu “File” takes the labels{typed}.",
            name=source.name,
            typed=Typed("as `annotator labels import` does"),
        )


def settled(
    source: Source,
    chosen: Columns,
    names: Iterable[str],
    records: Iterable[Mapping[str, object]] = (),
) -> Settled:
    """Return the column for everything: by choice, by its usual name, or a text by its length.

    Args:
        source: The table.
        chosen: What the person chose.
        names: The columns that are there; those of nested records joined by a dot.
        records: The table's records, of which some are looked at if no column is called a text.

    Raises:
        BadInputError: If a chosen column is not there, or none that holds texts.
    """
    there = list(dict.fromkeys(names))
    known = by_usual_name(there)
    found = {}
    for field in fields(Columns):
        wanted: str = getattr(chosen, field.name)
        if wanted and wanted not in there:
            raise BadInputError(
                "{name} has no column “{wanted}”; it has {columns}.",
                name=source.name,
                wanted=one_line(wanted),
                columns=_list(there),
            )
        found[field.name] = wanted or column_for(field.name, known)
    if found["text"]:
        others = () if chosen.text else tuple(columns_for("text", known))[1:]
        return Settled(Columns(**found), others)
    text = told_by_content(records, (name for name in there if name not in found.values()))
    if not text:
        raise BadInputError(
            "{name} has no column that is known to contain texts; call it “text”{typed}. It has "
            "{columns}.",
            typed=Typed("or name it with --text-column"),
            name=source.name,
            columns=_list(there),
        )
    remark = Phrase(
        "In {name}, “{column}” was taken for the texts, because it is by far the longest column.",
        name=source.name,
        column=one_line(text),
    )
    return Settled(Columns(**found | {"text": text}), (), (remark,))


def _list(names: list[str]) -> str:
    shown = ", ".join(f"“{one_line(name)[:60]}”" for name in names[:_MOST_NAMED])
    if not shown:
        return Phrase("none")
    return Phrase("{shown} and others", shown=shown) if len(names) > _MOST_NAMED else shown
