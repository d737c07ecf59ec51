"""Merging as a union of sets: which uids become one, and about whom a person has to be asked.

Everything here is a function of sets, so that it does not matter in which order files meet.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.ids import Uid
from annotator.domain.people import same_name

FAR_AHEAD_MS: Final = int(timedelta(days=1).total_seconds() * 1000)
"""A uid that is further ahead of the clock than this is reported."""

LAST_MS: Final = 253_402_300_799_999
"""The end of the year 9999: a later uid is refused, because soon no greater one could be made."""

_RANKS: Final = {Kind.BODY: 0, Kind.HEADLINE: 1, Kind.CAPTION: 2, Kind.BOILERPLATE: 3}


@dataclass(frozen=True, slots=True)
class Person:
    """A row of an annotator, in one file or another.

    Attributes:
        uid: The identity.
        name: The name.
        same_as: The identity of the row that stands for the person, if it is another one.
    """

    uid: Uid
    name: str
    same_as: Uid | None = None


@dataclass(frozen=True, slots=True)
class PersonQuestion:
    """Two identities: is it one person on two machines, or two people?

    Attributes:
        name: The name, as it is written here.
        here: The identity that is here.
        there: The identity that comes.
        other_name: Its name, where that is another one: the file was sent to the person here.
    """

    name: str
    here: Uid
    there: Uid
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said about names.

    Attributes:
        same: Pairs of identities that are one person.
        different: Pairs that are two people who have the same name.
    """

    same: tuple[tuple[Uid, Uid], ...] = ()
    different: tuple[tuple[Uid, Uid], ...] = ()


def roots(members: Iterable[Uid], links: Iterable[tuple[Uid, Uid]]) -> dict[Uid, Uid]:
    """Return, for each uid, the smallest one of all that are linked with it, however far."""
    parent = {uid: uid for uid in members}

    def root(uid: Uid) -> Uid:
        while parent.setdefault(uid, uid) != uid:
            parent[uid] = parent[parent[uid]]
            uid = parent[uid]
        return uid

    for one, other in links:
        first, second = sorted((root(one), root(other)))
        parent[second] = first
    return {uid: root(uid) for uid in parent}


def who_stands_for(people: Iterable[Person], answers: Answers) -> dict[Uid, Uid]:
    """Return, for each identity, the one that stands for the person: the smallest of theirs.

    Answers about identities that are in neither file wait for the file that brings them.
    """
    known = list(people)
    uids = {person.uid for person in known}
    links = [(person.uid, person.same_as) for person in known if person.same_as is not None]
    links += [pair for pair in answers.same if uids.issuperset(pair)]
    return roots(uids, links)


def questions(
    here: Sequence[Person], there: Sequence[Person], answers: Answers
) -> list[PersonQuestion]:
    """Return about whom a person has to be asked before two files meet.

    A name is asked about when an identity comes that is not here, under a name that is.
    """
    stands = who_stands_for([*here, *there], answers)
    known = {person.uid for person in here}
    people_here = {stands[uid] for uid in known}
    settled = {frozenset(pair) for pair in answers.different}
    found: dict[frozenset[Uid], PersonQuestion] = {}
    for person in here:
        for other in there:
            pair = frozenset({person.uid, other.uid})
            is_new = other.uid not in known and stands[other.uid] not in people_here
            if is_new and pair not in settled and same_name(person.name, other.name):
                # One question for each person, even if they have several rows.
                key = frozenset({stands[person.uid], stands[other.uid]})
                found.setdefault(key, PersonQuestion(person.name, person.uid, other.uid))
    return list(found.values())


def stand_in(
    here: Sequence[Person],
    there: Sequence[Person],
    sent_to: Uid | None,
    labelled: frozenset[Uid],
    answers: Answers,
) -> PersonQuestion | None:
    """Return who may be the person that a file was sent to, under another name; None if nobody.

    Args:
        here: Everybody who is here.
        there: Everybody in the file.
        sent_to: Whom it was sent to; None if it was not sent.
        labelled: Who has labelled in the file.
        answers: What was said about names already.
    """
    names = {person.uid: person.name for person in here}
    if sent_to is None or sent_to not in names or sent_to in labelled:
        return None
    stands = who_stands_for([*here, *there], answers)
    known = {stands[uid] for uid in names}
    # Whoever has the name of somebody here is asked about by name.
    settled = {asked.there for asked in questions(here, there, answers)}
    settled |= {uid for pair in answers.different if sent_to in pair for uid in pair}
    new = [
        person
        for person in there
        if person.uid in labelled and person.uid not in settled
        if stands[person.uid] not in known and not same_name(person.name, names[sent_to])
    ]
    if len(new) != 1:
        return None
    return PersonQuestion(names[sent_to], sent_to, new[0].uid, new[0].name)


def shared_kind(one: Kind, other: Kind) -> Kind:
    """Return the computed kind of a sentence for which two workspaces computed different ones.

    Furniture is recognized because it recurs, and whoever has seen it recur knows more: it wins.
    The rest of the order is there so that any two workspaces choose alike.
    """
    return max(one, other, key=_RANKS.__getitem__)
