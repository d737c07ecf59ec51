"""Finding the sentence of a record: by uid, by place, or by text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.corpus import sentence_uid
from annotator.domain.ids import SentenceId, Uid
from annotator.domain.label_records import (
    TEXT_DIFFERS,
    LabelRecord,
    LineProblem,
    Mismatch,
    SentenceReference,
    line_problem,
)
from annotator.domain.phrases import Phrase
from annotator.domain.texts.folding import folded, unquoted
from annotator.services.workspace import Workspace
from annotator.storage import label_import
from annotator.storage.label_import import Candidate


@dataclass(slots=True)
class Matcher:
    """Finds the sentences of a file's records; texts and former uids are looked up all at once.

    The uid comes first, either the present one or that from before schema 7; then the place in a
    variant; then the same place in the same article from another outlet. If the line has a text as
    well, it must not contradict. A text alone counts if it is a whole sentence and occurs only
    once, within the given outlet, story and variant. If no sentence has exactly this text, one may
    match that differs only in white space, quotation marks or dashes.

    Attributes:
        workspace: The workspace.
        file_name: The name of the file, for messages.
        typed_otherwise: How many lines were matched by a text that was typed differently.
    """

    workspace: Workspace
    file_name: str
    typed_otherwise: int = 0
    _texts: Mapping[str, Sequence[Candidate]] = field(default_factory=dict)
    _unquoted: Mapping[str, Sequence[Candidate]] = field(default_factory=dict)
    _by_uid: dict[str, Candidate | None] = field(default_factory=dict)
    _same_articles: dict[str, list[str]] | None = None

    def look_up(self, records: Sequence[LabelRecord]) -> None:
        """Look up everything that needs a pass over all sentences; call this first."""
        named = {r.sentence.sentence_uid for r in records} - {""}
        unknown = {uid for uid in named if self._sentence(uid) is None}
        if unknown:
            self._by_uid.update(label_import.by_former_uids(self.workspace.store, unknown))
        texts = {
            r.sentence.text
            for r in records
            if not r.sentence.sentence_uid and not self._at_its_place(r.sentence)
        } - {""}
        self._texts = label_import.by_text(self.workspace.store, texts)
        missing = {unquoted(text) for text in texts if not self._texts.get(text)}
        self._unquoted = label_import.by_unquoted_text(self.workspace.store, missing)

    def sentence_of(self, record: LabelRecord) -> SentenceId | LineProblem:
        """Return the sentence of a record, or why it can't be found."""
        reference = record.sentence
        found = self._at_its_place(reference)
        if len(found) > 1:
            return self._problem(
                record,
                Mismatch.AMBIGUOUS,
                Phrase(
                    "its article is here from {count} outlets, but not from its own.",
                    count=len(found),
                ),
            )
        if found and found[0].is_active:
            return self._if_it_is_its_text(record, found[0])
        if reference.text and not reference.sentence_uid:
            by_text = self._by_text(record)
            is_told = not isinstance(by_text, LineProblem) or by_text.mismatch is Mismatch.AMBIGUOUS
            if is_told or not (_has_place(reference) and self._has_article(reference)):
                return by_text
        elif not _has_place(reference):
            what = Phrase(
                "it names no sentence: sentence_uid, or variant_uid with start and end, or text."
            )
            return self._problem(record, Mismatch.NO_SENTENCE_NAMED, what)
        return self._not_at_its_place(record, is_here=bool(found))

    def _if_it_is_its_text(self, record: LabelRecord, found: Candidate) -> SentenceId | LineProblem:
        # In a table whose columns were sorted separately, uid and text don't fit together.
        said = record.sentence.text
        if not said or said == found.text or folded(found.text) in folded(said):
            return found.sentence_id
        return self._problem(record, Mismatch.TEXT_DIFFERS, TEXT_DIFFERS)

    def _not_at_its_place(self, record: LabelRecord, *, is_here: bool) -> LineProblem:
        if is_here or self._has_article(record.sentence):
            return self._problem(
                record,
                Mismatch.CUT_OTHERWISE,
                Phrase(
                    "its article is here, but its sentences are divided differently at this place."
                ),
            )
        uid = _uid(record.sentence)
        return self._problem(
            record, Mismatch.NOT_HERE, Phrase("there is no sentence {uid} here.", uid=uid)
        )

    def _has_article(self, reference: SentenceReference) -> bool:
        """Return whether the article of the place is here."""
        variant = reference.variant_uid
        if variant and label_import.has_variant(self.workspace.store, variant):
            return True
        return _has_place(reference) and reference.text_sha256 in self._articles()

    def _at_its_place(self, reference: SentenceReference) -> Sequence[Candidate]:
        """Return the sentences with this uid or place; several if it is ambiguous."""
        uid = _uid(reference)
        found = self._sentence(uid) if uid else None
        return [found] if found is not None else self._in_same_articles(reference)

    def _sentence(self, uid: str) -> Candidate | None:
        if uid not in self._by_uid:
            self._by_uid[uid] = label_import.by_uid(self.workspace.store, uid)
        return self._by_uid[uid]

    def _in_same_articles(self, reference: SentenceReference) -> list[Candidate]:
        """Return the sentences at this place in articles with exactly the same text.

        An article imported without the name of its outlet is another variant with the same text.
        """
        start, end = reference.start, reference.end
        if not reference.text_sha256 or start is None or end is None:
            return []
        variants = self._articles().get(reference.text_sha256, ())
        found = (self._sentence(sentence_uid(Uid(uid), start, end)) for uid in variants)
        there = [candidate for candidate in found if candidate is not None]
        return [each for each in there if _fits(each, reference)] or there

    def _articles(self) -> Mapping[str, list[str]]:
        if self._same_articles is None:
            self._same_articles = label_import.variants_by_text(self.workspace.store)
        return self._same_articles

    def _by_text(self, record: LabelRecord) -> SentenceId | LineProblem:
        reference = record.sentence
        exactly = self._texts.get(reference.text, ())
        everywhere = exactly or self._alike(reference.text)
        found = [c for c in everywhere if _fits(c, reference)]
        if len(found) == 1:
            self.typed_otherwise += not exactly
            return found[0].sentence_id
        if found:
            return self._problem(
                record,
                Mismatch.AMBIGUOUS,
                Phrase(
                    "its text occurs in {count} places here; add sentence_uid, or outlet and "
                    "story, to say which is meant.",
                    count=len(found),
                ),
            )
        what = Phrase(
            "no sentence of the outlet, story or variant that it names has exactly its text."
            if everywhere
            else "no sentence here has exactly its text."
        )
        return self._problem(record, Mismatch.NOT_HERE, what)

    def _alike(self, text: str) -> Sequence[Candidate]:
        """Return sentences that differ in typing only, those with equal quotation marks first."""
        plain, alike = folded(text), self._unquoted.get(unquoted(text), ())
        return [each for each in alike if folded(each.text) == plain] or alike

    def _problem(self, record: LabelRecord, mismatch: Mismatch, what: str) -> LineProblem:
        return problem(self.file_name, record, mismatch, what)


def problem(file_name: str, record: LabelRecord, mismatch: Mismatch, what: str) -> LineProblem:
    """Return the message that a record is not imported."""
    return line_problem(file_name, record.line, mismatch, what, record.part)


def _uid(reference: SentenceReference) -> str:
    """Return the sentence's uid, given or computed from its place; empty if there is neither."""
    if reference.sentence_uid:
        return reference.sentence_uid
    if reference.variant_uid and reference.start is not None and reference.end is not None:
        return sentence_uid(Uid(reference.variant_uid), reference.start, reference.end)
    return ""


def _has_place(reference: SentenceReference) -> bool:
    is_named = reference.variant_uid or reference.text_sha256
    has_both = reference.start is not None and reference.end is not None
    return bool(reference.sentence_uid or (is_named and has_both))


def _fits(candidate: Candidate, reference: SentenceReference) -> bool:
    asked = (
        (reference.variant_uid, candidate.variant_uid),
        (reference.story_uid, candidate.story_uid),
        (reference.outlet.casefold(), candidate.outlet.casefold()),
        (reference.story.casefold(), candidate.story.casefold()),
    )
    return all(not wanted or wanted == found for wanted, found in asked)
