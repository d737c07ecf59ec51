"""Names that hide who somebody is, the same in every export of one workspace."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.uids import content_uid


def pseudonymous(people: Iterable[Annotator], workspace_uid: Uid) -> list[Annotator]:
    """Return the annotators with other uids, and with the beginning of these for names.

    The new uid is made of the old one and the workspace's, which no export holds: only somebody who
    has the workspace can tell who is who. Unlike a number, the name stays the same when others join
    later.
    """
    renamed = [
        replace(person, uid=content_uid("pseudonym", workspace_uid, person.uid))
        for person in people
    ]
    renamed.sort(key=lambda person: person.uid)
    return [replace(person, name=f"annotator {person.uid.partition('-')[0]}") for person in renamed]
