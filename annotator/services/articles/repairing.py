"""Correcting sentence boundaries: splitting and merging, with labels carried over by rule."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.corpus import Sentence
from annotator.domain.errors import BadInputError
from annotator.domain.history.carrying import after_merge, after_split, closest_part, says_the_same
from annotator.domain.history.changes import Changes
from annotator.domain.history.corrections import KindEvent, LinkEvent, SentencePair
from annotator.domain.history.extents import Extent
from annotator.domain.history.log import NO_VERDICT, Judgement, Operation, OperationKind, Verdict
from annotator.domain.history.repairs import BoundaryEvent
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.texts.split_places import parts, split_places
from annotator.services.reading import GONE
from annotator.services.workspace import Workspace
from annotator.storage import corpus
from annotator.storage.history import (
    carried_verdicts,
    corrections,
    cut_sentences,
    log,
    manual_links,
    repairs,
    undo_steps,
)
from annotator.storage.history.carried_verdicts import Carried

_Rule = Callable[[Sequence[Verdict]], Verdict]


class _Link(NamedTuple):
    """A link to carry over: whether two sentences are counterparts, and how alike they are."""

    pair: SentencePair
    linked: bool
    grade: Grade | None


def split(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId, place: int
) -> Changes:
    """Split a sentence in two; both parts get everybody's labels, marked as unsure.

    Args:
        workspace: The workspace.
        annotator_id: Who splits it.
        sentence_id: The sentence.
        place: Where the second part begins in the sentence's text, in code points: one of
            `annotator.domain.texts.split_places.split_places`.

    Raises:
        BadInputError: If the sentence is not here any more, or can't be split there.
        WorkspaceError: If it can't be saved; nothing was.
    """
    with workspace.store.transaction():
        whole = _sentence(workspace, sentence_id)
        if place not in split_places(whole.text):
            raise BadInputError("A sentence is split between its words; choose a gap between two.")
        spans = [
            Extent(whole.start + start, whole.start + end)
            for start, end in parts(whole.text, place)
        ]
        return _Repair(workspace, annotator_id, [whole], spans).run(
            lambda verdicts: after_split(verdicts[0])
        )


def merge_with_next(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId
) -> Changes:
    """Merge a sentence with the next one; labels are kept if both have the same.

    Raises:
        BadInputError: If the sentence is not here any more, or is the last of its paragraph.
        WorkspaceError: If it can't be saved; nothing was.
    """
    with workspace.store.transaction():
        first = _sentence(workspace, sentence_id)
        second = cut_sentences.following(workspace.store, first)
        if second is None:
            raise BadInputError("This is the last sentence of its article: nothing follows it.")
        if second.paragraph != first.paragraph:
            raise BadInputError(
                "The next sentence begins another paragraph; only sentences of one paragraph"
                " are merged."
            )
        spans = [Extent(first.start, second.end)]
        return _Repair(workspace, annotator_id, [first, second], spans).run(after_merge)


def _sentence(workspace: Workspace, sentence_id: SentenceId) -> Sentence:
    found = cut_sentences.sentence(workspace.store, sentence_id)
    if found is None:
        raise BadInputError(GONE)
    return found


@dataclass(slots=True)
class _Repair:
    """Carries out one split or merge, inside a transaction."""

    workspace: Workspace
    annotator_id: AnnotatorId
    old: Sequence[Sentence]
    spans: Sequence[Extent]

    def run(self, rule: _Rule) -> Changes:
        store, uids = self.workspace.store, self.workspace.uids()
        circumstances = self.workspace.circumstances(self.annotator_id)
        source = self.old[0]
        region = Extent(source.start, self.old[-1].end)
        before = tuple(Extent(each.start, each.end) for each in self.old)
        new = [cut_sentences.make(store, source, span) for span in self.spans]
        operation = Operation(next(uids), self.annotator_id, OperationKind.BOUNDARY)
        log.append_operation(store, operation, circumstances)
        # The original boundaries are recorded first: otherwise an undo would not know them.
        for spans in (before, tuple(self.spans)):
            event = BoundaryEvent(next(uids), source.variant_id, region, spans)
            repairs.append_repair(store, operation, event, circumstances)
        kinds = [KindEvent(next(uids), s.id, source.kind) for s in new if s.kind != source.kind]
        corrections.append_kinds(store, operation, kinds, circumstances)
        links = [LinkEvent(next(uids), *link) for link in self._links(new)]
        corrections.append_links(store, operation, links, circumstances)
        carried_verdicts.append_carried(
            store, operation, self._carried(new, rule), uids, circumstances
        )
        touched = frozenset(sentence.id for sentence in (*self.old, *new))
        return Changes(
            sentences=touched,
            stories=corpus.stories_of(store, touched),
            annotators=carried_verdicts.people_on(store, touched),
            corpus=True,
            undo=undo_steps.undo_state(store, self.annotator_id),
            focus=new[0].id,
        )

    def _carried(self, new: Sequence[Sentence], rule: _Rule) -> list[Carried]:
        """Return the verdicts to carry over: everybody's, each as an event of its own.

        If a new sentence existed before, later verdicts on it are kept instead.
        """
        store = self.workspace.store
        stood = [carried_verdicts.verdicts(store, sentence.id) for sentence in self.old]
        people = sorted({person for verdicts in stood for person in verdicts})
        carried = []
        for sentence in new:
            known = carried_verdicts.verdicts(store, sentence.id)
            for person in people:
                said = [verdicts[person] for verdicts in stood if person in verdicts]
                verdict = rule([v[person].verdict if person in v else NO_VERDICT for v in stood])
                now = known.get(person)
                is_later = now is not None and all(now.event_uid > old.event_uid for old in said)
                if is_later or says_the_same(now.verdict if now else None, verdict):
                    continue
                judgement = Judgement(sentence.id, verdict)
                carried.append(Carried(person, judgement, said[0].event_uid))
        return carried

    def _links(self, new: Sequence[Sentence]) -> list[_Link]:
        """Return the links to carry over.

        A link goes to the part that has more words in common with the counterpart. A counterpart
        that was unlinked stays unlinked from both parts.
        """
        store = self.workspace.store
        found: dict[SentencePair, _Link] = {}
        texts = [sentence.text for sentence in new]
        for old in self.old:
            for link in manual_links.manual_links(store, old.id):
                to = [new[closest_part(texts, link.other.text)]] if link.linked else new
                for sentence in to:
                    pair = SentencePair.of(sentence.id, link.other.id)
                    if link.linked or pair not in found:
                        found[pair] = _Link(pair, link.linked, link.grade)
        return [
            link
            for pair, link in found.items()
            if manual_links.link_between(store, pair) != (link.linked, link.grade)
        ]
