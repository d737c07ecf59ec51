"""The label set: what can be changed about a label, and what stands in the way of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName
from annotator.domain.labels import RESERVED_KEYS, Label
from annotator.domain.people import same_name
from annotator.domain.phrases import Phrase
from annotator.domain.project import color_vision
from annotator.domain.project.new_labels import free_keys, next_key, unusable_name
from annotator.domain.project.setup import NO, YES, Choice, Matter, Subject
from annotator.domain.texts.text import clean_line

LONGEST_TITLE: Final = 40
_FIELDS: Final = ("title", "shortcut", "color", "definition", "position", "retired")


@dataclass(frozen=True, slots=True)
class LabelChange:
    """What is to be different about a label; None leaves a property as it is."""

    title: str | None = None
    shortcut: str | None = None
    color: str | None = None
    definition: str | None = None


def checked_name(name: str, labels: Iterable[Label]) -> LabelName:
    """Return the name of a label to be added, as it is stored.

    Raises:
        BadInputError: If no label can have it, or one has it.
    """
    cleaned = clean_line(name)
    if not cleaned:
        raise BadInputError("A label needs a name, which is used in the data and never changes.")
    why = unusable_name(cleaned)
    if why is not None:
        raise BadInputError("The name {name} {why}; choose another.", name=cleaned, why=why)
    for label in labels:
        if same_name(label.name, cleaned):
            raise BadInputError(
                "There is already a label {name}, which is retired; bring it back, or choose "
                "another name."
                if label.retired
                else "There is already a label {name}; change that one, or choose another name.",
                name=label.name,
            )
    return LabelName(cleaned)


def changed(label: Label, change: LabelChange, labels: Sequence[Label]) -> Label:
    """Return the label with a change made to it.

    Args:
        label: The label.
        change: What is to be different.
        labels: The label set.

    Raises:
        BadInputError: If the title is empty or another's, the key is taken, or the colour can't
            be told from another label's.
    """
    others = [other for other in labels if other.name != label.name and not other.retired]
    if change.title is not None:
        label = replace(label, title=_title(change.title, others))
    if change.shortcut is not None:
        label = replace(label, shortcut=_shortcut(change.shortcut, others))
    if change.color is not None:
        label = replace(label, color=_color(change.color, others))
    if change.definition is not None:
        label = replace(label, definition=clean_line(change.definition))
    return label


def brought_back(label: Label, labels: Sequence[Label]) -> Label:
    """Return a retired label as it is offered again, with a key and a colour of its own.

    Raises:
        BadInputError: If another label has its title by now.
    """
    others = [other for other in labels if other.name != label.name and not other.retired]
    _require_own_title(label.title, others)
    free = free_keys(others)
    key = label.shortcut if label.shortcut in free else next_key(label.name, free)
    return replace(label, retired=False, shortcut=key, color=_own_color(label.color, others))


def moved(labels: Sequence[Label], name: LabelName, place: int) -> list[Label]:
    """Return the label set with one label at another place, from 0; places are counted anew."""
    ordered = sorted(labels, key=lambda label: (label.retired, label.position, label.name))
    label = next(label for label in ordered if label.name == name)
    ordered.remove(label)
    ordered.insert(min(max(place, 0), len(ordered)), label)
    return [replace(each, position=number) for number, each in enumerate(ordered)]


def choices(before: Iterable[Label], after: Iterable[Label]) -> list[Choice]:
    """Return the decisions that turn one label set into another; nothing is ever removed."""
    known = {label.name: label for label in before}
    return [
        Choice(Matter(Subject.LABEL, field, label.name), now, was)
        for label in after
        for field in _FIELDS
        for now, was in ((_value(label, field), _former(known.get(label.name), label, field)),)
        if now != was or label.name not in known
    ]


def _former(known: Label | None, label: Label, field: str) -> str:
    if known is not None:
        return _value(known, field)
    # Taking back the addition of a label means retiring it.
    return YES if field == "retired" else _value(label, field)


def _value(label: Label, field: str) -> str:
    if field == "retired":
        return YES if label.retired else NO
    return str(getattr(label, field))


def _title(text: str, others: Iterable[Label]) -> str:
    title = clean_line(text)
    if not title:
        raise BadInputError("A label needs a title: it is what the window calls it.")
    if len(title) > LONGEST_TITLE:
        raise BadInputError(
            "A title has at most {most} characters; choose a shorter one.", most=LONGEST_TITLE
        )
    _require_own_title(title, others)
    return title


def _require_own_title(title: str, others: Iterable[Label]) -> None:
    for other in others:
        if same_name(other.title, title):
            raise BadInputError(
                "Another label has the title {title}; choose another.", title=other.title
            )


def _shortcut(text: str, others: Sequence[Label]) -> str:
    key = text.strip().upper()
    if (key and key not in ascii_uppercase) or len(key) > 1:
        raise BadInputError(
            "A label's key is one letter from A to Z, not {text}.", text=text.strip()
        )
    free = ", ".join(free_keys(others)) or Phrase("none")
    if key in RESERVED_KEYS and key:
        raise BadInputError(
            "{key} does something else in the columns; free keys are {free}.", key=key, free=free
        )
    for other in others:
        if key and other.shortcut == key:
            raise BadInputError(
                "{key} is the key of {title} already; free keys are {free}.",
                key=key,
                title=other.title,
                free=free,
            )
    return key


def _own_color(color: str, others: Iterable[Label]) -> str:
    """Return the colour, or another where a reader would take it for another label's."""
    used = [other.color for other in others]
    near = color_vision.nearest(color, used)
    if near is None or near[1] >= color_vision.LEAST_DISTANCE:
        return color
    return next(iter(color_vision.proposals(used, 1)), color)


def _color(text: str, others: Sequence[Label]) -> str:
    color = text.strip().lower()
    if not color_vision.is_color(color):
        raise BadInputError(
            "A colour is written like #0072b2, not {text}.", text=text.strip() or Phrase("nothing")
        )
    near = color_vision.nearest(color, (other.color for other in others))
    if near is not None and near[1] < color_vision.LEAST_DISTANCE:
        other = next(other for other in others if other.color == near[0])
        best = ", ".join(color_vision.proposals([o.color for o in others], 3))
        raise BadInputError(
            "Not every reader can tell {colour} from the colour of {title}; better choices are "
            "{best}.",
            colour=color,
            title=other.title,
            best=best,
        )
    return color
