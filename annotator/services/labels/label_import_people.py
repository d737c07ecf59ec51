"""The people of a label import: matching the names in a file with annotators here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.label_records import LabelFile
from annotator.domain.people import Annotator, clean_name, same_name
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.uids import is_uid
from annotator.services import people
from annotator.services.labels.label_import_plan import (
    ImportedPerson,
    LabelImportOptions,
    PersonMatch,
)
from annotator.services.workspace import Workspace
from annotator.storage import label_import

PersonKey = tuple[str, str]
"""The uid and the name of a record's annotator; either may be empty."""

_MOST_NAMES: Final = 500


def assign(
    workspace: Workspace, file: LabelFile, options: LabelImportOptions
) -> tuple[Mapping[PersonKey, ImportedPerson], list[str]]:
    """Return who each annotator of the file is here, and messages about how they were matched.

    They are matched by the options, then by uid, then by name. A person whose uid and name are both
    unknown is new. Lines without an annotator are left out.

    Args:
        workspace: The workspace.
        file: The file's records.
        options: Whose labels all of them are, or who is meant by single names.

    Raises:
        BadInputError: If it is not clear whose labels they are.
    """
    keys = list(dict.fromkeys((r.annotator_uid, clean_name(r.annotator)) for r in file.records))
    if len(keys) > _MOST_NAMES:
        raise BadInputError(
            "The file names {count} annotators, more than {most_names}; check that its field "
            "annotator holds the names of people.",
            count=len(keys),
            most_names=_MOST_NAMES,
        )
    if options.annotator:
        return _all_of_one(workspace, keys, options.annotator), []
    if not file.names_annotators and file.records:
        what = Phrase(
            "The file contains gold labels, which belong to no single person"
            if file.is_gold
            else "The file names no annotator"
        )
        raise BadInputError(
            "{what}, so it is not clear whose labels they are; say whose they all are{typed}.",
            what=what,
            typed=Typed("--annotator NAME"),
        )
    persons = {clean_name(name): person for name, person in options.persons.items()}
    strangers = persons.keys() - {name or uid for uid, name in keys}
    if strangers:
        raise BadInputError(
            "The file has no labels by {name}; check how names are written in it.",
            name=min(strangers),
        )
    return _by_name(workspace, [key for key in keys if any(key)], persons)


def matches(
    file: LabelFile, assigned: Mapping[PersonKey, ImportedPerson]
) -> tuple[PersonMatch, ...]:
    """Return the person matched with each name of the file, leaving out lines without a name."""
    lines = Counter((record.annotator_uid, clean_name(record.annotator)) for record in file.records)
    return tuple(
        PersonMatch(name or uid, lines[uid, name], person)
        for (uid, name), person in assigned.items()
        if name or uid
    )


def _all_of_one(
    workspace: Workspace, keys: Sequence[PersonKey], chosen: str
) -> dict[PersonKey, ImportedPerson]:
    person = _called(workspace, chosen)
    named = {uid or name: name or uid for uid, name in keys if uid or name}
    if len(named) > 1:
        names = ", ".join(sorted(set(named.values())))
        raise BadInputError(
            "The file has labels by {count} annotators ({names}), so they can't all be "
            "{chosen}'s; say for each name who is meant, or import each annotator's lines "
            "separately{typed}.",
            typed=Typed("leave --annotator out"),
            count=len(named),
            names=names,
            chosen=person.name,
        )
    return dict.fromkeys(keys, person)


def _called(workspace: Workspace, chosen: str) -> ImportedPerson:
    """Return the person with a name or uid that was given in the options."""
    uid = chosen.strip().lower()
    known = label_import.person_by_uid(workspace.store, uid)
    if known is None and is_uid(uid):
        raise BadInputError(
            "There is no annotator with the uid {uid} here; give a name instead.", uid=uid
        )
    name = people.checked_name(chosen)
    here = people.annotators(workspace)
    found = [a for a in here if a.id == known or (known is None and same_name(a.name, name))]
    return _person_here(found) or ImportedPerson(name)


def _by_name(
    workspace: Workspace, keys: Sequence[PersonKey], persons: Mapping[str, str]
) -> tuple[dict[PersonKey, ImportedPerson], list[str]]:
    here = people.annotators(workspace)
    assigned: dict[PersonKey, ImportedPerson] = {}
    remarks: list[str] = []
    for key in keys:
        uid, name = key
        if (name or uid) in persons:
            assigned[key] = _called(workspace, persons[name or uid])
            continue
        known = label_import.person_by_uid(workspace.store, uid) if uid else None
        person = _person_here([a for a in here if a.id == known])
        if person is not None:
            assigned[key] = person
            continue
        if not name:
            continue
        _refuse_two(uid, name, [other for other in keys if other[1] not in persons])
        person = _person_here([a for a in here if same_name(a.name, name)])
        if person is not None and uid:
            remarks.append(
                Phrase(
                    "{name} of the file was taken for {person}, who is here already.",
                    name=name,
                    person=person.name,
                )
            )
        newcomers = (p for p in assigned.values() if p.annotator_id is None)
        person = person or next((p for p in newcomers if same_name(p.name, name)), None)
        identity = Uid(uid) if is_uid(uid) else None
        assigned[key] = person or ImportedPerson(name, uid=identity)
    return assigned, remarks


def _person_here(found: Sequence[Annotator]) -> ImportedPerson | None:
    if len(found) > 1:
        uids = " and ".join(annotator.uid for annotator in found)
        raise BadInputError(
            "There are {count} annotators called {name} here; say by uid which one is "
            "meant{typed}: {uids}.",
            typed=Typed("--annotator UID"),
            count=len(found),
            name=found[0].name,
            uids=uids,
        )
    return ImportedPerson(found[0].name, found[0].id) if found else None


def _refuse_two(uid: str, name: str, keys: Sequence[PersonKey]) -> None:
    """Raise an error about a file that contains two people of the same name."""
    others = {other for other, called in keys if other and uid and other != uid
              and same_name(called, name)}  # fmt: skip
    if others:
        raise BadInputError(
            "The file has {count} annotators called {name}; import each one's lines separately, "
            "and say whose they are{typed}.",
            typed=Typed("--annotator NAME"),
            count=len(others) + 1,
            name=name,
        )
