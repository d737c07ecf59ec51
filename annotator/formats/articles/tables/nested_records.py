"""Columns of records that hold records: their names are joined by a dot."""

from collections.abc import Mapping


def column_names(record: Mapping[str, object], within: str = "") -> list[str]:
    """Return the names of a record's columns, those of records in it joined by a dot."""
    names: list[str] = []
    for key, value in record.items():
        if isinstance(value, dict) and not within:
            names.extend(column_names(value, f"{key}."))
        else:
            names.append(within + key)
    return names


def value_at(record: Mapping[str, object], column: str) -> object:
    """Return what a record has in a column; None if nothing."""
    if not column or column in record:
        return record.get(column)
    outer, _, inner = column.partition(".")
    nested = record.get(outer)
    return nested.get(inner) if isinstance(nested, dict) else None
