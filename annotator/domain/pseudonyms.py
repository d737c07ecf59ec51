"""Names that say nobody's name, the same in every export of one workspace."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.uids import content_uid


def pseudonymous(people: Iterable[Annotator], workspace_uid: Uid) -> list[Annotator]:
    """Return the annotators with other uids and with numbers for names.

    The new uid is made of the old one and the workspace's, which no export holds: who has the
    workspace can tell who is who, and nobody else. Numbers follow the new uids, so that they
    don't follow the alphabet of the names.
    """
    renamed = [
        replace(person, uid=content_uid("pseudonym", workspace_uid, person.uid))
        for person in people
    ]
    renamed.sort(key=lambda person: person.uid)
    return [replace(person, name=f"annotator {number}") for number, person in enumerate(renamed, 1)]
