"""Names that say nobody's name, the same in every export of one workspace."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.uids import content_uid


def pseudonymous(people: Iterable[Annotator], workspace_uid: Uid) -> list[Annotator]:
    """Return the annotators with other uids, and with the beginning of these for names.

    The new uid is made of the old one and the workspace's, which no export holds: who has the
    workspace can tell who is who, and nobody else. The name is the same whoever joins later, as
    a number would not be.
    """
    renamed = [
        replace(person, uid=content_uid("pseudonym", workspace_uid, person.uid))
        for person in people
    ]
    renamed.sort(key=lambda person: person.uid)
    return [replace(person, name=f"annotator {person.uid.partition('-')[0]}") for person in renamed]
