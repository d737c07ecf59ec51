"""Merging label definitions and guidelines: ours stay, and unknown ones are added."""

import string
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from annotator.domain.ids import LabelName
from annotator.domain.labels import RESERVED_KEYS, Label, by_name
from annotator.domain.people import clean_name
from annotator.domain.phrases import Phrase
from annotator.domain.project.color_vision import is_color
from annotator.domain.project.guidelines import in_force
from annotator.domain.reporting.wording import listed
from annotator.domain.texts.text import clean_line
from annotator.storage import people as people_rows
from annotator.storage.merging import events, people
from annotator.storage.project import guidelines, label_set
from annotator.storage.store import Store

_GREY = "#767676"
_FIELDS: Final = {
    Phrase("title"): "title",
    Phrase("key"): "shortcut",
    Phrase("colour"): "color",
    Phrase("definition"): "definition",
    Phrase("retirement"): "retired",
}


def remarks(store: Store) -> Iterator[str]:
    """Yield one sentence for every definition that differs between here and the incoming file."""
    ours = by_name(label_set.labels(store))
    later = {
        (name, field) for name, field, here, there in people.label_choices(store) if there > here
    }
    for label in label_set.labels(store, "incoming"):
        known = ours.get(label.name)
        if known is None:
            yield Phrase("The label {name} is new here; it is added.", name=label.name)
            yield from _clashes(label, ours.values())
            continue
        yield from _label_remarks(known, label, later)
    yield from _guideline_remarks(store)
    names = {person.uid: person.name for person in people.people_here(store)}
    for person in people.people_there(store):
        here_name = names.get(person.uid, person.name)
        if here_name != person.name:
            yield Phrase(
                "{here_name} is called {name} in the file; the name here is kept.",
                here_name=here_name,
                name=person.name,
            )


def _clashes(label: Label, ours: Iterable[Label]) -> Iterator[str]:
    """Yield what an incoming label has in common with a label here, but should not."""
    for other in ours:
        if label.retired or other.retired:
            continue
        if label.shortcut and label.shortcut == other.shortcut:
            yield (
                Phrase(
                    "{name} and {other} have the same key, {shortcut}; the first in the bar "
                    "keeps it, give the other one another.",
                    name=label.name,
                    other=other.name,
                    shortcut=label.shortcut,
                )
            )
        if is_color(label.color) and is_color(other.color) and label.color == other.color:
            yield Phrase(
                "{name} and {other} have the same colour; give one of them another.",
                name=label.name,
                other=other.name,
            )


def _label_remarks(
    known: Label, label: Label, later: AbstractSet[tuple[LabelName, str]]
) -> Iterator[str]:
    unlike = [
        (word, field)
        for word, field in _FIELDS.items()
        if getattr(known, field) != getattr(label, field)
    ]
    for outcome, is_later in (
        (Phrase("the later choice, made there, applies from now on."), True),
        (Phrase("the one here is kept."), False),
    ):
        words = [word for word, field in unlike if ((label.name, field) in later) == is_later]
        if words:
            yield Phrase(
                "The label {name} has a different {words} in the file; {outcome}",
                name=label.name,
                words=listed(words, len(words)),
                outcome=outcome,
            )


def add_new(store: Store) -> None:
    """Insert labels, guidelines and annotators that are not here; call this in a transaction."""
    ours = label_set.labels(store)
    for label in label_set.labels(store, "incoming"):
        if label.name not in by_name(ours):
            ours.append(_fitted(label, ours))
            label_set.add_label(store, ours[-1])
    events.append_label_set(store)
    known = {guideline.uid for guideline in guidelines.versions(store)}
    for guideline in guidelines.versions(store, "incoming"):
        if guideline.uid not in known:
            guidelines.add(store, guideline)
    for person in people.new_people(store):
        people_rows.add_annotator(store, person.uid, clean_name(person.name) or person.uid)


def _guideline_remarks(store: Store) -> Iterator[str]:
    here, there = guidelines.versions(store), guidelines.versions(store, "incoming")
    known = {guideline.uid for guideline in here}
    versions = {guideline.version for guideline in here}
    news = [guideline for guideline in there if guideline.uid not in known]
    for guideline in news:
        if guideline.version in versions:
            yield (
                Phrase(
                    "Version {version:d} of the guideline has a different text in the file; "
                    "both are kept.",
                    version=guideline.version,
                )
            )
    after = in_force([*here, *news])
    if after is not None and after in news:
        yield Phrase(
            "Version {version:d} of the guideline, from the file, is now in force.",
            version=after.version,
        )


def _fitted(label: Label, ours: Iterable[Label]) -> Label:
    """Return an incoming label with a free key, at the end of the label bar."""
    others = list(ours)
    taken = {other.shortcut for other in others} | RESERVED_KEYS
    wanted = (label.shortcut, *label.name.upper(), *string.ascii_uppercase)
    free = [key for key in wanted if key in string.ascii_uppercase and key and key not in taken]
    is_color = len(label.color) == len(_GREY) and set(label.color[1:]) <= set(string.hexdigits)
    return replace(
        label,
        title=clean_line(label.title) or label.name,
        shortcut=free[0] if free else "",
        color=label.color if is_color and label.color.startswith("#") else _GREY,
        position=1 + max((other.position for other in others), default=-1),
    )
