"""Labels on sentences that the other side has cut anew follow to what is shown instead."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from annotator.domain.history.following import following
from annotator.domain.history.merging_boundaries import Extent, active_spans
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.services.short_transactions import BATCH, ShortTransaction, Slices
from annotator.storage.history import carried_labels
from annotator.storage.merging import cut_labels, cuts
from annotator.storage.merging.cut_labels import Standing
from annotator.storage.store import Store

_SIDES: Final = ("main.", "incoming.")


@dataclass(frozen=True, slots=True)
class CutLabel:
    """A label on a sentence that is shown in another cut after the merge.

    Attributes:
        person: Whose it is.
        name: Their name.
        variant: What a person calls the variant.
        text: The sentence that it was given to.
        follows: Whether its annotator has a label on what is shown instead.
    """

    person: Uid
    name: str
    variant: str
    text: str
    follows: bool


def cut_anew(store: Store, stands_for: Mapping[Uid, Uid]) -> Iterator[CutLabel]:
    """Yield the labels that were given to sentences which the merge cuts anew.

    Args:
        store: The workspace, with an incoming file attached.
        stands_for: For each identity of both, the one that stands for the person after the merge.
    """
    for variant in cut_labels.cut_unlike(store):
        text = cuts.text_of(store, variant)
        ours, theirs = cuts.cut_here(store, variant), cuts.cut_there(store, variant)
        # Of an article that was removed no sentence counts.
        if text is None or not ours.active or not theirs.active or ours.active == theirs.active:
            continue
        shown = active_spans(text, ours.spans | theirs.spans, {*ours.repairs, *theirs.repairs})
        here, there = (
            [
                replace(each, person=stands_for[each.person])
                for each in cut_labels.standing(store, variant, side)
            ]
            for side in _SIDES
        )
        coming = [each for each in there if each.is_new]
        cut = {
            (each.person, each.span): each
            for each in (*here, *coming)
            if each.is_label and each.is_active and each.span not in shown
        }
        labelled = _labelled(store, variant, (*here, *there), stands_for) if cut else set()
        for each in cut.values():
            follows = any(
                (each.person, span) in labelled
                for span in shown
                if span.start < each.span.end and each.span.start < span.end
            )
            name = cuts.name_of(store, variant)
            whole = text[each.span.start : each.span.end]
            yield CutLabel(each.person, each.name, name, whole, follows)


def carry(
    store: Store,
    slices: Slices,
    step: Callable[[], None],
    carried: set[SentenceId],
    *,
    everywhere: bool,
) -> None:
    """Have labels follow to what their sentences were cut into on the other side.

    Args:
        store: The workspace, with an incoming file attached.
        slices: The transactions.
        step: Called before each transaction; raises where the merge is stopped.
        carried: Collects the sentences that labels followed to.
        everywhere: Whether labels in articles that are not in the file may follow too: since names
            were found to be one person's, who has then judged both of two merged sentences.
    """
    behind = (
        (variant_id, region)
        for variant_id in cut_labels.cut_anew_here(store, everywhere=everywhere)
        for region in carried_labels.regions_cut_anew(store, variant_id)
        if carried_labels.missing(store, variant_id, region)
    )
    while waiting := deque(islice(behind, BATCH)):
        while waiting:
            step()
            slices.run(lambda: carried.update(_completed(store, waiting)))


def _completed(store: Store, waiting: deque[tuple[VariantId, Extent]]) -> set[SentenceId]:
    """Take from what is waiting as much as there is time for in a transaction, and complete it."""
    length, made = ShortTransaction(), set[SentenceId]()
    while waiting and not length.is_over:
        made |= carried_labels.complete_at(store, *waiting.popleft())
    return made


def _labelled(
    store: Store, variant: Uid, standing: Iterable[Standing], stands_for: Mapping[Uid, Uid]
) -> set[tuple[Uid, Extent]]:
    """Return who has a label on which sentence when both logs have come together."""
    rows = [(cut_labels.variant_id(store, variant, side), side) for side in _SIDES]
    ours, theirs = (carried_labels.cut_log(store, row, schema=side) for row, side in rows)
    log = ours.joined(theirs)
    given = {
        event.uid: replace(event, person=stands_for[event.person])
        for row, side in rows
        for _, events in carried_labels.given_on(store, row, log.spans, side).values()
        for event in events
    }
    latest: dict[tuple[Uid, Extent], tuple[Uid, bool]] = {}

    def note(person: Uid, span: Extent, uid: Uid, *, is_label: bool) -> None:
        if uid > latest.get((person, span), ("",))[0]:
            latest[person, span] = uid, is_label

    for each in standing:
        note(each.person, each.span, each.event_uid, is_label=each.is_label)
    for event in following(given.values(), log.recuts, log.repairs):
        person = given[event.source].person
        note(person, event.span, event.uid, is_label=event.verdict.label is not None)
    return {key for key, (_, is_label) in latest.items() if is_label}
