"""The logs of a workspace, each with a row that another machine may have written."""

import sqlite3
from typing import Final

LATE: Final = "0fffffff-ffff-7fff-bfff-ffffffffffff"
"""A uid greater than any that is made today."""

_NOW: Final = "2026-01-31T09:00:00.000Z"
_STEP: Final = "(SELECT uid FROM operation)"
_STORY: Final = "(SELECT uid FROM story)"

_COLUMNS: Final = {
    "operation": {"annotator_id": "1", "kind": "'import'", "workspace_uid": "''"},
    "label_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "sentence_id": "2",
        "role": "'annotation'",
        "label": "'fact'",
    },
    "kind_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "sentence_id": "1",
        "kind": "'caption'",
    },
    "link_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "sentence_id": "1",
        "other_id": "2",
        "linked": "1",
    },
    "boundary_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "variant_id": "1",
        "start": "0",
        '"end"': "1",
        "spans": "'0-1'",
    },
    "place_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "variant_id": "1",
        "story_uid": _STORY,
        "removed": "0",
    },
    "detail_event": {
        "op_uid": _STEP,
        "annotator_id": "1",
        "subject": "'story'",
        "subject_uid": _STORY,
        "field": "'title'",
        "value": "'T'",
    },
    "setup_event": {
        "step_uid": "'s'",
        "subject": "'label'",
        "key": "'fact'",
        "annotator_uid": "''",
        "field": "'title'",
        "value": "'Fact'",
        "before": "'Fact'",
        "author_uid": "''",
        "workspace_uid": "''",
    },
}

LOGS: Final = tuple(_COLUMNS)
"""The tables that only grow, apart from the guideline with its versions."""


def add_to_log(connection: sqlite3.Connection, table: str) -> None:
    """Add a row with the uid `LATE`; a step, a story and two sentences have to be there."""
    row = _COLUMNS[table] | {"uid": f"'{LATE}'", "recorded_at": f"'{_NOW}'"}
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(row.values())})")
