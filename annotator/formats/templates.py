"""Templates as files: one JSON object with the label set and the guideline."""

import json
from pathlib import Path
from typing import Any, Final

from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.phrases import Typed
from annotator.domain.project.color_vision import is_color
from annotator.domain.project.label_set import LabelChange, changed, checked_name
from annotator.domain.project.templates import Template
from annotator.domain.texts.text import clean
from annotator.formats.text_files import read_bounded

FORMAT: Final = "annotator-template"
VERSION: Final = 1
_TEXTS: Final = ("title", "shortcut", "color", "definition")


def text_of(template: Template) -> str:
    """Return a template as the text of its file."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "labels": [
            {"name": label.name, **{key: getattr(label, key) for key in _TEXTS}}
            for label in template.labels
        ],
        "guideline": template.guideline,
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def read(path: Path) -> Template:
    """Return the template in a file.

    Raises:
        BadInputError: If it can't be read, is no template, is from a newer version, or holds what
            no label set can hold.
    """
    value = _json_of(path)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise BadInputError(
            "{path} is not a template; save one from a workspace that has the labels{typed}.",
            path=path,
            typed=Typed("`annotator template save`"),
        )
    version = value.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise BadInputError(
            "{path} is a template from a newer version of Annotator; update the program to use it.",
            path=path,
        )
    guideline = value.get("guideline")
    if not isinstance(guideline, str) or not guideline.strip():
        raise BadInputError(
            "The template {path} has no guideline; add one under `guideline`.", path=path
        )
    return Template(tuple(_labels(path, value.get("labels"))), clean(guideline).text)


def _json_of(path: Path) -> object:
    content = read_bounded(path)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadInputError("{path} is not JSON, so it can't be a template.", path=path) from error


def _labels(path: Path, value: object) -> list[Label]:
    if not isinstance(value, list) or not value:
        raise BadInputError(
            "The template {path} has no labels; list them under `labels`.", path=path
        )
    found: list[Label] = []
    for place, entry in enumerate(value):
        try:
            found.append(_label(entry, place, found))
        except BadInputError as error:
            raise BadInputError(
                "Label {place:d} of the template {path}: {error}",
                place=place + 1,
                path=path,
                error=error,
            ) from error
    return found


def _label(entry: object, place: int, before: list[Label]) -> Label:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise BadInputError("It has no name.")
    texts: dict[str, Any] = {key: entry.get(key, "") for key in _TEXTS}
    if not all(isinstance(text, str) for text in texts.values()):
        raise BadInputError("Its title, shortcut, color and definition have to be texts.")
    name = checked_name(entry["name"], before)
    color = texts.pop("color").lower()
    if not is_color(color):
        raise BadInputError(
            "Its colour is {colour}; write one like #0072b2.", colour=color or "missing"
        )
    texts["title"] = texts["title"].strip() or name
    label = Label(LabelName(name), name, "", color, "", place)
    # Colours are taken as they are: who saved the template has chosen among them.
    return changed(label, LabelChange(**texts), before)
