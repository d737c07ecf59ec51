"""The people in the files of a merge, and the questions about them to ask first."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.merging import Answers, Person, PersonQuestion, questions, stand_in
from annotator.domain.people import same_name
from annotator.domain.phrases import Phrase, Typed
from annotator.services.exchange import addressing
from annotator.services.workspace import Workspace
from annotator.storage.merging import incoming
from annotator.storage.merging import people as merging_people
from annotator.storage.store import Store

NO_ANSWERS = Answers()


@dataclass(frozen=True, slots=True)
class FilePeople:
    """The people in a file.

    Attributes:
        path: The file.
        everybody: All annotators in it.
        sent_to: The person it was sent to; None if it was not sent.
        labelled: The people who have labelled in it.
    """

    path: Path
    everybody: tuple[Person, ...] = ()
    sent_to: Uid | None = None
    labelled: frozenset[Uid] = frozenset()


NOBODY = FilePeople(Path())


def read(paths: Sequence[Path]) -> list[FilePeople]:
    """Return the people in these files; each file is copied for that.

    Raises:
        WorkspaceError: If a file is not a workspace, is newer, or can't be read.
    """
    found = []
    for path in paths:
        with incoming.copied(path) as store:
            found.append(people_in(store))
    return found


def people_in(store: Store) -> FilePeople:
    """Return the people in an open file."""
    return FilePeople(
        store.path,
        tuple(merging_people.people_here(store)),
        addressing.addressee_uid(store),
        merging_people.who_labelled(store),
    )


def ask(
    workspace: Workspace, files: Sequence[FilePeople], answers: Answers = NO_ANSWERS
) -> list[PersonQuestion]:
    """Return the questions that must be answered before these files are merged, one by one."""
    here = merging_people.people_here(workspace.store)
    found: list[PersonQuestion] = []
    for file in files:
        found.extend(questions(here, file.everybody, answers))
        known = {person.uid for person in here}
        here.extend(person for person in file.everybody if person.uid not in known)
    return found


def stand_ins(
    workspace: Workspace, files: Sequence[FilePeople], answers: Answers = NO_ANSWERS
) -> dict[Path, PersonQuestion]:
    """Return optional questions, by file; a merge does not need the answers.

    If somebody has labelled in a file that was sent to somebody else, they may be the same person
    under another name.
    """
    here = merging_people.people_here(workspace.store)
    asked = {
        file.path: stand_in(here, file.everybody, file.sent_to, file.labelled, answers)
        for file in files
    }
    return {path: question for path, question in asked.items() if question is not None}


def answers_by_name(
    workspace: Workspace,
    files: Sequence[FilePeople],
    same: Sequence[tuple[str, str]],
    different: Sequence[str],
) -> Answers:
    """Turn answers about names into answers about identities.

    Args:
        workspace: The workspace.
        files: The people in the files to merge.
        same: Pairs of names (or uids) that belong to one person, here or in the files.
        different: Names that belong to two different people.

    Raises:
        BadInputError: If nobody has such a name, here or there.
    """
    everybody = list(merging_people.people_here(workspace.store))
    everybody += [person for file in files for person in file.everybody]

    def uids(name: str) -> list[Uid]:
        found = {p.uid for p in everybody if p.uid == name or same_name(p.name, name)}
        if not found:
            raise BadInputError(
                "There is no annotator {name} here or in the files to merge.", name=name
            )
        return sorted(found)

    return Answers(
        same=tuple((a, b) for one, other in same for a in uids(one) for b in uids(other) if a != b),
        different=tuple((a, b) for name in different for a in uids(name) for b in uids(name)),
    )


def require_answers(open_questions: Sequence[PersonQuestion]) -> None:
    """Make sure that no question is open.

    Raises:
        BadInputError: If any is; the message lists them, and says how to answer them.
    """
    if open_questions:
        raise BadInputError(Phrase.joined(map(_asked, open_questions), "\n"))


def _asked(question: PersonQuestion) -> str:
    return Phrase(
        "There is an annotator {name} here and another one of that name in the file: say "
        "whether they are the same person on two machines{typed}. Nothing was merged.",
        name=question.name,
        typed=Typed(
            f'--same-person "{question.name}={question.name}", or if not '
            f'--different-people "{question.name}"'
        ),
    )
