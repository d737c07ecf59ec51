"""Which sentence a record means: by uid, by place, or by text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.corpus import sentence_uid
from annotator.domain.ids import SentenceId, Uid
from annotator.domain.label_records import LabelRecord, LineProblem, Mismatch, SentenceReference
from annotator.domain.phrases import Phrase
from annotator.services.workspace import Workspace
from annotator.storage import label_import
from annotator.storage.label_import import Candidate


@dataclass(slots=True)
class Matcher:
    """Finds the sentences of one file's records; texts and uids of old are looked up all at once.

    A uid decides, today's or the one before schema 7, then a variant with start and end; where
    neither is here, the same place of the same article from another outlet. A text counts where it
    is the whole sentence and stands in one place only; outlet, story and variant narrow that down
    where they are given.
    """

    workspace: Workspace
    file_name: str
    _texts: Mapping[str, Sequence[Candidate]] = field(default_factory=dict)
    _by_uid: dict[str, Candidate | None] = field(default_factory=dict)
    _same_articles: dict[str, list[str]] | None = None

    def look_up(self, records: Sequence[LabelRecord]) -> None:
        """Find what only a look at every sentence finds; to be called first."""
        named = {r.sentence.sentence_uid for r in records} - {""}
        unknown = {uid for uid in named if self._sentence(uid) is None}
        if unknown:
            self._by_uid.update(label_import.by_former_uids(self.workspace.store, unknown))
        texts = {r.sentence.text for r in records if not _uid(r.sentence) and r.sentence.text}
        self._texts = label_import.by_text(self.workspace.store, texts)

    def sentence_of(self, record: LabelRecord) -> SentenceId | LineProblem:
        """Return the sentence that the record means, or why it can't be told."""
        uid = _uid(record.sentence)
        if uid:
            return self._by_identity(record, uid)
        if record.sentence.text:
            return self._by_text(record)
        return self._problem(
            record,
            Mismatch.NO_SENTENCE_NAMED,
            "it names no sentence: sentence_uid, or variant_uid with start and end, or text.",
        )

    def _by_identity(self, record: LabelRecord, uid: str) -> SentenceId | LineProblem:
        found = self._sentence(uid)
        if found is None:
            elsewhere = self._in_same_articles(record.sentence)
            if len(elsewhere) > 1:
                return self._problem(
                    record,
                    Mismatch.AMBIGUOUS,
                    Phrase(
                        "its article is here from {count} outlets, but not from its own.",
                        count=len(elsewhere),
                    ),
                )
            found = elsewhere[0] if elsewhere else None
        if found is not None and found.is_active:
            return found.sentence_id
        variant = record.sentence.variant_uid
        if found is not None or (
            variant and label_import.has_variant(self.workspace.store, variant)
        ):
            return self._problem(
                record,
                Mismatch.CUT_OTHERWISE,
                Phrase("its article is here, but is cut into other sentences at this place."),
            )
        return self._problem(
            record, Mismatch.NOT_HERE, Phrase("there is no sentence {uid} here.", uid=uid)
        )

    def _sentence(self, uid: str) -> Candidate | None:
        if uid not in self._by_uid:
            self._by_uid[uid] = label_import.by_uid(self.workspace.store, uid)
        return self._by_uid[uid]

    def _in_same_articles(self, reference: SentenceReference) -> list[Candidate]:
        """Return what stands at the place in articles with the very same text.

        An article imported without its outlet's name is another variant, of the same text.
        """
        start, end = reference.start, reference.end
        if not reference.text_sha256 or start is None or end is None:
            return []
        if self._same_articles is None:
            self._same_articles = label_import.variants_by_text(self.workspace.store)
        variants = self._same_articles.get(reference.text_sha256, ())
        found = (self._sentence(sentence_uid(Uid(uid), start, end)) for uid in variants)
        return [candidate for candidate in found if candidate is not None]

    def _by_text(self, record: LabelRecord) -> SentenceId | LineProblem:
        reference = record.sentence
        everywhere = self._texts.get(reference.text, ())
        found = [c for c in everywhere if _fits(c, reference)]
        if len(found) == 1:
            return found[0].sentence_id
        if found:
            return self._problem(
                record,
                Mismatch.AMBIGUOUS,
                Phrase(
                    "its text stands in {count} places here; sentence_uid, or outlet and story, "
                    "would say which is meant.",
                    count=len(found),
                ),
            )
        what = Phrase(
            "no sentence of the outlet, story or variant that it names has exactly its text."
            if everywhere
            else "no sentence here has exactly its text."
        )
        return self._problem(record, Mismatch.NOT_HERE, what)

    def _problem(self, record: LabelRecord, mismatch: Mismatch, what: str) -> LineProblem:
        return problem(self.file_name, record, mismatch, what)


def problem(file_name: str, record: LabelRecord, mismatch: Mismatch, what: str) -> LineProblem:
    """Return a line that is not taken over, with the sentence that says so."""
    sentence = Phrase("{name}, line {line:d}: {what}", name=file_name, line=record.line, what=what)
    return LineProblem(record.line, mismatch, sentence)


def _uid(reference: SentenceReference) -> str:
    """Return the uid of the sentence that is meant, as far as it is said apart from the text."""
    if reference.sentence_uid:
        return reference.sentence_uid
    if reference.variant_uid and reference.start is not None and reference.end is not None:
        return sentence_uid(Uid(reference.variant_uid), reference.start, reference.end)
    return ""


def _fits(candidate: Candidate, reference: SentenceReference) -> bool:
    asked = (
        (reference.variant_uid, candidate.variant_uid),
        (reference.story_uid, candidate.story_uid),
        (reference.outlet.casefold(), candidate.outlet.casefold()),
        (reference.story.casefold(), candidate.story.casefold()),
    )
    return all(not wanted or wanted == found for wanted, found in asked)
