"""Label definitions and guidelines when two workspaces meet: ours stay, unknown ones come along."""

import string
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.labels import RESERVED_KEYS, Label, by_name
from annotator.domain.people import clean_name
from annotator.domain.text import clean, one_line
from annotator.storage import label_set
from annotator.storage import people as people_rows
from annotator.storage.merging import people
from annotator.storage.store import Store

_GREY = "#767676"


def remarks(store: Store) -> Iterator[str]:
    """Yield one sentence for every definition that differs, here and in the incoming file."""
    ours = by_name(label_set.labels(store))
    for label in people.labels_there(store):
        known = ours.get(label.name)
        if known is None:
            yield f"The label {label.name} is new here; it comes along."
            continue
        unlike = [
            word
            for word, here, there in (
                ("title", known.title, label.title),
                ("key", known.shortcut, label.shortcut),
                ("colour", known.color, label.color),
                ("definition", known.definition, label.definition),
                ("retirement", known.retired, label.retired),
            )
            if here != there
        ]
        if unlike:
            yield (
                f"The label {label.name} has another {' and '.join(unlike)} in the file; the "
                "one here stays."
            )
    yield from _guideline_remarks(store)
    names = {person.uid: person.name for person in people.people_here(store)}
    for person in people.people_there(store):
        here_name = names.get(person.uid, person.name)
        if here_name != person.name:
            yield f"{here_name} is called {person.name} in the file; the name here stays."


def add_new(store: Store) -> None:
    """Insert the labels, guidelines and annotators that are not here; inside a transaction."""
    ours = label_set.labels(store)
    for label in people.labels_there(store):
        if label.name not in by_name(ours):
            ours.append(_fitted(label, ours))
            label_set.add_label(store, ours[-1])
    known = {guideline.uid for guideline in people.guidelines_here(store)}
    for guideline in people.guidelines_there(store):
        if guideline.uid not in known:
            label_set.add_guideline(
                store, guideline.uid, guideline.version, guideline.text, guideline.created_at
            )
    for person in people.new_people(store):
        people_rows.add_annotator(store, person.uid, clean_name(person.name) or person.uid)


def _guideline_remarks(store: Store) -> Iterator[str]:
    here = people.guidelines_here(store)
    uids = {guideline.uid for guideline in here}
    versions = {guideline.version for guideline in here}
    for guideline in people.guidelines_there(store):
        if guideline.uid not in uids and guideline.version in versions:
            yield (
                f"Version {guideline.version} of the guideline has another text in the file; both "
                "are kept."
            )


def _fitted(label: Label, ours: Iterable[Label]) -> Label:
    """Return a label from elsewhere with a key of its own, at the end of the label bar."""
    others = list(ours)
    taken = {other.shortcut for other in others} | RESERVED_KEYS
    wanted = (label.shortcut, *label.name.upper(), *string.ascii_uppercase)
    free = [key for key in wanted if key in string.ascii_uppercase and key and key not in taken]
    is_color = len(label.color) == len(_GREY) and set(label.color[1:]) <= set(string.hexdigits)
    return replace(
        label,
        title=one_line(clean(label.title).text) or label.name,
        shortcut=free[0] if free else "",
        color=label.color if is_color and label.color.startswith("#") else _GREY,
        position=1 + max((other.position for other in others), default=-1),
    )
