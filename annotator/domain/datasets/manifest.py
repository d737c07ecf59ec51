"""What is written about a dataset beside it: the manifest, as JSON has it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.splits import Before, Moved
from annotator.domain.ids import LabelName, Uid

FORM: Final = "annotator dataset"
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of the dataset.

    Attributes:
        path: From the manifest's folder, with slashes between folders.
        bytes: Its length.
        sha256: The SHA-256 of its bytes, in hexadecimal.
    """

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """A label of the label set, and how many records have it."""

    name: LabelName
    title: str
    definition: str
    retired: bool
    records: int


@dataclass(frozen=True, slots=True)
class PartEntry:
    """A part of the dataset in figures."""

    name: str
    stories: int
    variants: int
    records: int
    labels: Mapping[LabelName, int]


@dataclass(frozen=True, slots=True)
class SplitEntry:
    """How the parts were made.

    Attributes:
        shares: As they were asked for.
        seed: What chance was determined by.
        near_duplicate_threshold: The share of words from which on sentences count as one text.
        assignments: The part of each story.
        variants: The part of each variant of these stories, with records or without, so that the
            next split knows it in another story as well.
        remembered: Where stories and variants were that are in the earlier dataset alone.
        joined: Stories that share text and were not parted.
        moved: Stories that are in another part than before.
        highest_similarity: The greatest share of words that a sentence of `train` and one of
            `test` have in common; None where none was found above `similarity_floor`.
        similarity_floor: The share of words down to which was looked.
        most_similar: The two sentences, the one of `train` first; empty where there are none.
        warnings: What a person should know, in plain words.
        near_duplicate_threshold_of_pairs: The same as `near_duplicate_threshold`, of sentences that
            are compared by pairs of characters.
    """

    shares: str
    seed: int
    near_duplicate_threshold: float
    assignments: Mapping[Uid, Part]
    variants: Mapping[Uid, Part]
    remembered: Before
    joined: Sequence[Sequence[Uid]]
    moved: Sequence[Moved]
    highest_similarity: float | None
    similarity_floor: float
    most_similar: Sequence[str]
    warnings: Sequence[str]
    near_duplicate_threshold_of_pairs: float


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """A coefficient of agreement with its 95 % interval, or why there is none."""

    value: float | None
    low: float | None
    high: float | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class AgreementEntry:
    """How far annotators agree in the whole workspace.

    Attributes:
        stories: Stories with a sentence that can be compared.
        compared: Sentences with two votes or more.
        annotators: How many annotators have voted.
        votes: Their votes.
        overall: Coefficients over all sentences; `exclude` is a label like the others.
        overall_content: Coefficients over the sentences that nobody excluded.
    """

    stories: int
    compared: int
    annotators: int
    votes: int
    overall: Mapping[str, FigureEntry]
    overall_content: Mapping[str, FigureEntry]


@dataclass(frozen=True, slots=True)
class AnnotatorEntry:
    """Somebody whose labels are in the dataset.

    Attributes:
        annotator_uid: The annotator, or their pseudonym's uid.
        annotator: Their name, or their pseudonym.
        records: How many records rest on a label of theirs.
    """

    annotator_uid: Uid
    annotator: str
    records: int


@dataclass(frozen=True, slots=True)
class BasisEntry:
    """What records with one label a sentence rest on.

    Attributes:
        sentences: How many sentences of the workspace have a vote or a decision, whether they are
            in the dataset or not.
        decisions: How many records were decided in which way; empty where labels are not gold.
        of_one_vote: How many records rest on one vote alone, without a decision.
    """

    sentences: int
    decisions: Mapping[str, int]
    of_one_vote: int


@dataclass(frozen=True, slots=True)
class AnnotatorErrors:
    """How often an annotator gives which label.

    Attributes:
        annotator_uid: The annotator, or their pseudonym's uid.
        annotator: Their name, or their pseudonym.
        votes: How many votes the rates rest on.
        rates: For each true label, how often each label is given.
    """

    annotator_uid: Uid
    annotator: str
    votes: int
    rates: Mapping[LabelName, Mapping[LabelName, float]]


@dataclass(frozen=True, slots=True)
class EstimateEntry:
    """How labels were estimated (Dawid and Skene 1979)."""

    iterations: int
    converged: bool
    priors: Mapping[LabelName, float]
    annotators: Sequence[AnnotatorErrors]


@dataclass(frozen=True, slots=True)
class OptionsEntry:
    """What was asked for."""

    labels: str
    min_votes: int
    unsure: str
    exclude: bool
    unconfirmed: bool
    neighbours: bool
    counterparts: bool
    statement: bool
    pseudonyms: bool
    offsets: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that is written about a dataset."""

    form: str
    form_version: int
    program: str
    program_version: str
    format: str
    options: OptionsEntry
    fields: Sequence[str]
    records: int
    parts: Sequence[PartEntry]
    labels: Sequence[LabelEntry]
    annotators: Sequence[AnnotatorEntry]
    guideline_versions: Sequence[int]
    records_by_guideline: Mapping[str, int]
    agreement: AgreementEntry
    estimate: EstimateEntry | None
    split: SplitEntry | None
    files: Sequence[FileEntry]
    basis: BasisEntry | None = None


@dataclass(frozen=True, slots=True)
class OldManifest:
    """What is read back of a manifest: of this program or of a later one.

    Attributes:
        before: Where stories and variants are, or were in datasets before it; empty where the
            dataset has no parts.
        files: The files of the dataset.
    """

    before: Before
    files: Sequence[FileEntry]
