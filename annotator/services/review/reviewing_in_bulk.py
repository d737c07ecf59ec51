"""Deciding by a rule: a preview, then one step that can be undone as a whole.

The step is one operation, whose decisions are appended in short transactions, so that annotators
can go on labelling meanwhile. The votes on each sentence are read again when it is decided.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.log import Judgement, OperationKind, Reason, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.review.bulk_decisions import (
    BulkPreview,
    Outcome,
    Rule,
    SentenceVotes,
    outcome,
)
from annotator.domain.review.disagreement import ALL_OPEN, DisagreementFilter
from annotator.domain.texts.text import clean
from annotator.services.growing_step import GrowingStep
from annotator.services.short_transactions import BATCH, ShortTransaction, make_room
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.history import log, undo_steps
from annotator.storage.review import decisions

_READ_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What a rule has done.

    Attributes:
        decided: How many sentences were decided.
        left: How many sentences of the preview were not reached, since it was stopped or undone.
        changes: What the window has to show again.
    """

    decided: int
    left: int = 0
    changes: Changes = NOTHING_CHANGED


def preview(
    workspace: Workspace,
    rule: Rule,
    wanted: DisagreementFilter = ALL_OPEN,
    watch: Watch = UNWATCHED,
) -> BulkPreview:
    """Return what a rule would decide and what it would leave; nothing is written.

    Args:
        workspace: The workspace.
        rule: The rule.
        wanted: The sentences to decide, by labels, story, outlet and annotator; the state and the
            reason are ignored.
        watch: Follows the reading.

    Raises:
        BadInputError: If the rule requires less than one vote.
        Cancelled: If it was stopped.
    """
    if rule.min_votes < 1:
        raise BadInputError("A rule needs at least one vote on a sentence.")
    store = workspace.store
    sentences: list[SentenceId] = []
    by_label: Counter[LabelName] = Counter()
    outcomes: Counter[Outcome] = Counter()
    last = decisions.last_state(store)
    after = SentenceId(0)
    while found := decisions.undecided(store, wanted, after, _READ_AT_ONCE):
        for votes in found:
            what = outcome(rule, votes)
            outcomes[what] += 1
            if what is Outcome.ACCEPTED and votes.majority is not None:
                sentences.append(votes.sentence_id)
                by_label[votes.majority] += 1
        after = found[-1].sentence_id
        watch.step(after, last)
    return BulkPreview(
        rule,
        tuple(sentences),
        dict(by_label.most_common()),
        outcomes[Outcome.TOO_FEW],
        outcomes[Outcome.TIED],
        outcomes[Outcome.REOPENED],
    )


def adjudicate(
    workspace: Workspace,
    reviewer_id: AnnotatorId,
    preview: BulkPreview,
    reason: Reason | None = None,
    note: str = "",
    watch: Watch = UNWATCHED,
) -> BulkReport:
    """Decide the sentences of a preview, as one step; nobody's own label changes.

    A sentence to which the rule no longer applies, since somebody has labelled or decided it
    meanwhile, is left. It stops between two transactions if it is asked to, or if the reviewer
    undoes the step meanwhile.

    Args:
        workspace: The workspace.
        reviewer_id: The reviewer.
        preview: What to decide; see `preview`.
        reason: Why the annotators disagreed, if the reason is the same for all sentences.
        note: What future readers should know.
        watch: Follows the sentences.

    Raises:
        WorkspaceError: If it can't be saved; what was decided before stays, as one step.
    """
    verdict = Verdict(note=clean(note).text.strip(), reason=reason)
    deciding = _Deciding(workspace, reviewer_id, preview.rule, verdict)
    total, reached = len(preview.sentences), 0
    while reached < total and not watch.is_cancelled():
        until = deciding.decide(preview.sentences, reached)
        if until == reached:
            break
        watch.report(until, total)
        make_room(workspace, reached, until)
        reached = until
    workspace.settle()
    return deciding.report(total - reached)


class _Deciding:
    """Applies a rule to sentences."""

    def __init__(
        self, workspace: Workspace, reviewer_id: AnnotatorId, rule: Rule, verdict: Verdict
    ) -> None:
        self._workspace = workspace
        self._reviewer_id = reviewer_id
        self._rule = rule
        self._verdict = verdict
        self._step = GrowingStep(workspace, reviewer_id, OperationKind.ADJUDICATE)
        self._decided: list[SentenceId] = []
        self._stories: set[StoryId] = set()

    def decide(self, sentences: Sequence[SentenceId], reached: int) -> int:
        """Decide sentences in one transaction; return how far it got."""
        store = self._workspace.store
        accepted: list[SentenceVotes] = []
        with store.transaction():
            time = ShortTransaction()
            if self._step.is_undone:
                return reached
            while reached < len(sentences):
                batch = sentences[reached : reached + BATCH]
                reached += len(batch)
                fresh = [votes for one in batch if (votes := self._accepted(one)) is not None]
                if fresh:
                    self._append(fresh)
                    accepted += fresh
                if time.is_over:
                    break
        self._decided += [votes.sentence_id for votes in accepted]
        self._stories.update(votes.story_id for votes in accepted)
        return reached

    def report(self, left: int) -> BulkReport:
        """Return what was done."""
        if not self._decided:
            return BulkReport(0, left)
        changes = Changes(
            sentences=frozenset(self._decided),
            stories=frozenset(self._stories),
            undo=undo_steps.undo_state(self._workspace.store, self._reviewer_id),
            role=Role.ADJUDICATION,
        )
        return BulkReport(len(self._decided), left, changes)

    def _accepted(self, sentence_id: SentenceId) -> SentenceVotes | None:
        votes = decisions.sentence_votes(self._workspace.store, sentence_id)
        if votes is None or outcome(self._rule, votes) is not Outcome.ACCEPTED:
            return None
        return votes

    def _append(self, accepted: Sequence[SentenceVotes]) -> None:
        workspace, store = self._workspace, self._workspace.store
        uids = workspace.uids()
        circumstances = workspace.circumstances(self._reviewer_id)
        operation = self._step.operation(uids, circumstances)
        judgements = [
            Judgement(votes.sentence_id, replace(self._verdict, label=votes.majority))
            for votes in accepted
        ]
        log.append_judgements(store, operation, Role.ADJUDICATION, judgements, uids, circumstances)
