"""The data sheet: it says of each choice what was chosen, and shows whatever names hold."""

from dataclasses import replace

import pytest

from annotator.domain.datasets.manifest import (
    AgreementEntry,
    AnnotatorEntry,
    AnnotatorErrors,
    BasisEntry,
    EstimateEntry,
    FigureEntry,
    LabelEntry,
    Manifest,
    OptionsEntry,
    PartEntry,
    SplitEntry,
)
from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.splits import Before, Moved
from annotator.domain.ids import LabelName, Uid
from annotator.formats.datasets.data_sheet import data_sheet

FACT = LabelName("fact")
ODD = LabelName("<b>|")
NAMES = ("percent", "cohen_kappa", "fleiss_kappa", "krippendorff_alpha", "gwet_ac1")
OPTIONS = OptionsEntry(
    labels="majority", min_votes=1, unsure="keep", exclude=False, unconfirmed=False,
    neighbours=False, counterparts=False, statement=False, pseudonyms=False, offsets="code-points",
)  # fmt: skip
PLAIN = Manifest(
    form="annotator dataset",
    form_version=1,
    program="Annotator",
    program_version="1.2.3",
    format="jsonl",
    options=OPTIONS,
    fields=("text", "label"),
    records=1_234,
    parts=(
        PartEntry("train", 2, 4, 1_200, {FACT: 1_200}),
        PartEntry("test", 1, 2, 34, {FACT: 30, ODD: 4}),
    ),
    labels=(
        LabelEntry(FACT, "Fact", "Said\nby the outlet.", retired=False, records=1_230),
        LabelEntry(ODD, "Odd", "", retired=True, records=4),
    ),
    annotators=(AnnotatorEntry(Uid("a"), "Ana", 7),),
    guideline_versions=(1, 2),
    records_by_guideline={},
    agreement=AgreementEntry(
        3, 50, 2, 100,
        dict.fromkeys(NAMES, FigureEntry(0.5, 0.25, 0.75, None)),
        dict.fromkeys(NAMES, FigureEntry(0.625, None, None, "Too few stories.")),
    ),
    estimate=None,
    split=None,
    files=(),
)  # fmt: skip
SPLIT = SplitEntry("80/0/20", 7, 0.6, {}, {}, Before(), (), (), None, 0.3, (), (), 0.5)
UNDEFINED = dict.fromkeys(NAMES, FigureEntry(None, None, None, "Nobody\nlabelled."))
ERRORS = AnnotatorErrors(Uid("a"), "Ana", 9, {FACT: {FACT: 0.875}})


SAID = """\
1,234 records in the format jsonl: gold labels (majority).
| train | 2 | 4 | 1,200 |
Fields: `text`, `label`.
`start` and `end` count code points of the variant's text. What each field means stands in the \
program's documentation of exports.
| label | definition | records | train | test |
| fact | Said by the outlet. | 1,230 | 1,200 | 30 |
| &lt;b>\\| (retired) |  | 4 | 0 | 4 |
Guideline versions: 1, 2.
Sentences that are no article text (`exclude`) are left out.
Labels copied from counterparts that nobody confirmed are left out.
Labels that annotators marked as unsure are votes like the others.
Annotators are named.
| Ana | a | 7 |
Over the whole workspace: 50 sentences with two votes or more, in 3 stories, by 2 annotators. \
Intervals are 95 %, by a bootstrap over stories.
| Gwet's AC1 | 0.500 (0.250 to 0.750) | 0.625 |
"""


def test_it_says_what_the_manifest_holds() -> None:
    sheet = data_sheet(PLAIN)
    assert [line for line in SAID.splitlines() if line not in sheet.splitlines()] == []
    for other in ("## Split", "fewer than", "estimated in", "Nobody"):
        assert other not in sheet


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (replace(OPTIONS, exclude=True), "(`exclude`) are included."),
        (replace(OPTIONS, unconfirmed=True), "that nobody confirmed are included."),
        (replace(OPTIONS, min_votes=2), "Sentences with fewer than 2 votes are left out."),
        (replace(OPTIONS, unsure="drop"), "marked as unsure are no votes here."),
        (replace(OPTIONS, pseudonyms=True), "Annotators are pseudonymous."),
    ],
)
def test_it_says_what_was_chosen(options: OptionsEntry, line: str) -> None:
    assert line in data_sheet(replace(PLAIN, options=options))


def test_it_says_why_there_is_no_agreement() -> None:
    found = replace(PLAIN.agreement, overall=UNDEFINED, overall_content=UNDEFINED)
    lines = data_sheet(replace(PLAIN, agreement=found, guideline_versions=())).splitlines()
    assert "Nobody labelled." in lines
    assert "| Cohen's κ | Nobody labelled. | Nobody labelled. |" in lines
    assert "Guideline versions: none." in lines


@pytest.mark.parametrize(
    ("converged", "ended"), [(True, "converged"), (False, "were stopped before they converged")]
)
def test_it_says_how_labels_were_estimated(*, converged: bool, ended: str) -> None:
    estimate = EstimateEntry(12, converged, {FACT: 1.0}, (ERRORS,))
    lines = data_sheet(replace(PLAIN, estimate=estimate)).splitlines()
    assert f"Labels were estimated in 12 iterations, which {ended}." in lines
    assert lines[lines.index("| annotator | votes | fact |") + 2] == "| Ana | 9 | 0.88 |"


@pytest.mark.parametrize(("people", "warned"), [(1, True), (2, True), (3, False)])
def test_it_warns_where_votes_cannot_tell_who_errs(*, people: int, warned: bool) -> None:
    estimate = EstimateEntry(12, converged=True, priors={FACT: 1.0}, annotators=(ERRORS,) * people)
    sheet = data_sheet(replace(PLAIN, estimate=estimate))
    assert ("**Note:** fewer than three annotators" in sheet) is warned


@pytest.mark.parametrize(
    ("split", "said"),
    [
        (SPLIT, "\n\nAsked for 80/0/20 with seed 7. "),
        (SPLIT, "at least 60% of the words are the same"),
        (SPLIT, "it is 50% of the pairs of neighbouring characters."),
        (SPLIT, "\nGroups of stories that were kept together for that: 0.\n"),
        (SPLIT, "no sentence of train and one of test have as much as 30% of their words"),
        (replace(SPLIT, highest_similarity=0.56), "sentences of train and test have 56% of their"),
        (replace(SPLIT, moved=[Moved(Uid("s"), Part.DEV, Part.TRAIN)]),
         "\n- The story s was in dev and is in train now.\n\n## Use"),
        (replace(SPLIT, warnings=["No <b>."]), "\n- **Note:** No &lt;b>.\n\n## Use"),
    ],
)  # fmt: skip
def test_it_says_how_it_was_split(split: SplitEntry, said: str) -> None:
    assert said in data_sheet(replace(PLAIN, split=split))


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ("votes", "one sentence can stand here several times, with several labels."),
        ("soft", "of equals the first in the table of labels"),
        ("dawid-skene", "hold the probabilities and add up to 1."),
        ("adjudicated", "`label` is what a reviewer decided."),
        ("unanimous", "else what all votes of the sentence say."),
        ("majority", "a tie gives none."),
    ],
)
def test_it_says_how_disagreement_is_settled(labels: str, said: str) -> None:
    assert said in data_sheet(replace(PLAIN, options=replace(OPTIONS, labels=labels)))


def test_it_says_what_gold_rests_on_and_that_some_sentences_have_none() -> None:
    basis = BasisEntry(2_000, {"majority": 1_000, "unanimous": 234}, 17)
    sheet = data_sheet(replace(PLAIN, basis=basis))
    assert "2,000 sentences have a vote or a decision; those that are not here have no" in sheet
    assert "\n17 records rest on one vote, which nobody has checked.\n" in sheet
    assert "\nRecords by how they were decided: majority 1,000, unanimous 234.\n" in sheet


def test_of_shares_it_says_what_was_left_out_and_nothing_of_decisions() -> None:
    sheet = data_sheet(replace(PLAIN, basis=BasisEntry(2_000, {}, 17)))
    assert "those that are not here were left out as is said under Collection." in sheet
    assert "by how they were decided" not in sheet
