"""What is said of a step that was undone names its label and its sentence."""

from dataclasses import replace

import pytest

from annotator.domain.history.log import OperationKind
from annotator.domain.history.steps import HistoryStep
from annotator.domain.ids import LabelName, SentenceId, Uid
from annotator.domain.labels import FACT
from annotator.ui.undone_wording import step_in_words

LONG = "The two leaders signed a treaty on Wednesday in the capital, and then they left again."


def step(
    kind: OperationKind, label: LabelName | None = None, sentences: int = 1, articles: int = 0
) -> HistoryStep:
    return HistoryStep(
        operation=Uid("u"),
        kind=kind,
        is_done=True,
        recorded_at="",
        sentences=sentences,
        articles=articles,
        sentence_id=SentenceId(1),
        text=LONG,
        label=label,
        is_copy=False,
        story="Story",
        variant="Post",
    )


@pytest.mark.parametrize(
    ("kind", "label", "said"),
    [
        (OperationKind.LABEL, FACT, "fact on “The two leaders signed a treaty on Wednesday"),
        (OperationKind.CLEAR, None, "clear the label on “The two leaders"),
        (OperationKind.ADJUDICATE, FACT, "decision fact on “The two"),
        (OperationKind.BOUNDARY, None, "boundary of “The two"),
        (OperationKind.PLACE, None, "place of the article “The two"),
    ],
)
def test_a_step_is_told_with_its_label_and_its_sentence(
    kind: OperationKind, label: LabelName | None, said: str
) -> None:
    assert step_in_words(step(kind, label), {}).startswith(said)


def test_a_sentence_that_is_a_quotation_gets_no_second_quotation_mark() -> None:
    quotation = replace(step(OperationKind.LABEL, FACT), text="“We reserve our right,” he added.")
    assert step_in_words(quotation, {}) == "fact on “We reserve our right,” he added."


def test_a_step_of_many_sentences_says_how_many() -> None:
    assert step_in_words(step(OperationKind.LABEL, FACT, 12), {}).startswith(
        "fact on 12 sentences, the first “The two"
    )


def test_decisions_for_several_labels_name_none_of_them() -> None:
    decided = step(OperationKind.ADJUDICATE, None, 12)
    assert step_in_words(decided, {}).startswith("decisions on 12 sentences, the first “The two")


def test_a_step_of_many_articles_says_how_many() -> None:
    assert step_in_words(step(OperationKind.PLACE, articles=1500), {}).startswith(
        "place of 1,500 articles, the first “The two"
    )
