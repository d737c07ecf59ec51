"""Labels from elsewhere: the records of a file, and what keeps one from being taken over."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.phrases import Phrase

TEXT_DIFFERS: Final = Phrase(
    "its text is not that of the sentence that it names; correct one of the two or leave it out."
)
"""What is said of a line that names one sentence and quotes another."""


@dataclass(frozen=True, slots=True)
class SentenceReference:
    """How a record says which sentence it means; what it does not say is empty or None.

    Attributes:
        sentence_uid: The sentence itself; then nothing else matters.
        variant_uid: The variant that it stands in.
        start: Its first code point in the variant's text.
        end: The code point after its last.
        text_sha256: The SHA-256 of the variant's whole text.
        text: The sentence, as the workspace stores texts.
        outlet: Who printed the variant.
        story_uid: The story.
        story: The story's title.
    """

    sentence_uid: str = ""
    variant_uid: str = ""
    start: int | None = None
    end: int | None = None
    text_sha256: str = ""
    text: str = ""
    outlet: str = ""
    story_uid: str = ""
    story: str = ""


@dataclass(frozen=True, slots=True)
class LabelRecord:
    """One line of a file of labels.

    Attributes:
        line: Its number in the file, from 1.
        sentence: Which sentence it means.
        label: The label's name; empty when the line has none.
        annotator: Whose label it is; empty when the line does not say.
        annotator_uid: Their identity, where the file has one.
        unsure: They were not sure.
        note: Their note.
        confirmed: They have looked at it; a copy that nobody has looked at is no vote.
        guideline_version: The guideline that they followed, where the file knows.
        recorded_at: When they decided, ISO 8601 in UTC; empty when the file does not know.
        part: Which label of the line it is, in words, where a line holds several.
    """

    line: int
    sentence: SentenceReference
    label: str
    annotator: str = ""
    annotator_uid: str = ""
    unsure: bool = False
    note: str = ""
    confirmed: bool = True
    guideline_version: int | None = None
    recorded_at: str = ""
    part: str = ""


class Mismatch(StrEnum):
    """Why a line is not taken over."""

    UNREADABLE = "unreadable"
    NO_LABEL = "no_label"
    NO_ANNOTATOR = "no_annotator"
    UNCONFIRMED = "unconfirmed"
    NO_SENTENCE_NAMED = "no_sentence_named"
    NOT_HERE = "not_here"
    CUT_OTHERWISE = "cut_otherwise"
    TEXT_DIFFERS = "text_differs"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class LineProblem:
    """A line that is not taken over.

    Attributes:
        line: Its number in the file, from 1.
        mismatch: Why.
        sentence: The same in words, for a person.
    """

    line: int
    mismatch: Mismatch
    sentence: str


def line_problem(
    file_name: str, line: int, mismatch: Mismatch, what: str, part: str = ""
) -> LineProblem:
    """Return a line, or a part of one, that is not taken over, with the sentence that says so."""
    if part:
        sentence = Phrase(
            "{name}, line {line:d}, {part}: {what}", name=file_name, line=line, part=part, what=what
        )
    else:
        sentence = Phrase("{name}, line {line:d}: {what}", name=file_name, line=line, what=what)
    return LineProblem(line, mismatch, sentence)


@dataclass(frozen=True, slots=True)
class LabelFile:
    """A file of labels, read.

    Attributes:
        records: Its lines, as far as they can be read.
        problems: Those that can't.
        names_annotators: Whether any line says whose label it is.
        is_gold: Its labels are decisions and majorities, nobody's own.
        remarks: Sentences such as "read as windows-1252"; empty when all was as usual.
    """

    records: tuple[LabelRecord, ...]
    problems: tuple[LineProblem, ...] = ()
    names_annotators: bool = True
    is_gold: bool = False
    remarks: tuple[str, ...] = ()
