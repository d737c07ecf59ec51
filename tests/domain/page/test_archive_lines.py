"""What press archives print around the articles that they give out as plain text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.page.archive_lines import without_label
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences

HEADLINE = "Fleet lights up the harbour in protest"
BODY = ["The fleet lit its lamps on Friday.", "Nobody minded the rain.", "“It is ours,” he said."]
TOP = "1 of 12 DOCUMENTS\n\nThe Harbour Post (Karsund)\n\nMarch 3, 2024 Sunday\nFinal Edition\n\n"
FIELDS = (
    "BYLINE: Ana Ruiz, Staff Writer",
    "SECTION: A; Pg. 4",
    "LENGTH: 512 words",
    "DATELINE: KARSUND",
)
FOOT = (
    "LOAD-DATE: March 4, 2024",
    "LANGUAGE: ENGLISH",
    "SUBJECT: HARBOURS (90%); FISHING (87%)",
    "GRAPHIC: PHOTO: The lamps. The quay is seen below.",
    "PUBLICATION-TYPE: Newspaper",
    "Copyright 2024 The Harbour Post",
    "All Rights Reserved",
    "End of Document",
)


def by_kind(text: str) -> dict[Kind, list[str]]:
    spans = list(sentences(text))
    found: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for span, kind in zip(spans, classify(text, spans), strict=True):
        found[kind].append(text[span.start : span.end])
    return found


@settings(max_examples=25)
@given(st.permutations(FIELDS), st.permutations(FOOT), st.sampled_from(["\n", "\n\n"]))
def test_fields_are_furniture_in_any_order(
    fields: list[str], foot: list[str], between: str
) -> None:
    text = between.join([f"{TOP}{HEADLINE}", *fields, "", *BODY, "", *foot])
    found = by_kind(text)
    assert found[Kind.HEADLINE] == [HEADLINE]
    assert found[Kind.BODY] == BODY
    assert not found[Kind.CAPTION]


def test_the_other_layout_has_its_headline_above_the_outlet() -> None:
    head = f"Document 1 of 3\n\n{HEADLINE}\nThe Daily Harbour Post\nMarch 3, 2024 Sunday\n\n"
    fields = "Section: NEWS; Pg. 4\nLength: 512 words\nByline: Ana Ruiz\n\nBody\n\n"
    foot = "\n\nClassification\n\nLanguage: ENGLISH\nJournal Code: HP\n\nEnd of Document"
    found = by_kind(head + fields + "\n".join(BODY) + foot)
    assert found[Kind.HEADLINE] == [HEADLINE]
    assert found[Kind.BODY] == BODY


def test_each_of_several_documents_has_its_headline() -> None:
    second, said = "Mayor answers the skippers at last", ["She came on Monday.", "It had rained."]
    one = "\n".join([TOP + HEADLINE, *FIELDS, "", *BODY, "", *FOOT])
    other = "\n".join([TOP.replace("1", "2", 1) + second, *FIELDS, "", *said, "", *FOOT])
    found = by_kind(f"{one}\n\n{other}")
    assert found[Kind.HEADLINE] == [HEADLINE, second]
    assert found[Kind.BODY] == BODY + said


def test_documents_may_have_no_numbers() -> None:
    second, said = "Mayor answers the skippers at last", ["She came on Monday.", "It had rained."]
    head = "The Daily Harbour Post\nMarch 3, 2024 Sunday\n\nLength: 512 words\n\nBody\n\n"
    one = "\n".join([f"{HEADLINE}\n{head}", *BODY, "", "End of Document"])
    other = "\n".join([f"{second}\n{head}", *said, "", "End of Document"])
    found = by_kind(f"{one}\n\n{other}")
    assert found[Kind.HEADLINE] == [HEADLINE, second]
    assert found[Kind.BODY] == BODY + said


def test_a_headline_may_be_a_field() -> None:
    found = by_kind(f"{TOP}LENGTH: 9 words\nHEADLINE: {HEADLINE}\n\nBODY:\n" + "\n".join(BODY))
    (headline,) = found[Kind.HEADLINE]
    assert headline == f"HEADLINE: {HEADLINE}"
    assert without_label(headline) == HEADLINE
    assert found[Kind.BODY] == BODY


@pytest.mark.parametrize(
    "line",
    ["Language: A barrier between towns", "Notes", "Person: Ana Ruiz", "GRAPHIC: It rained."],
)
def test_fields_prove_nothing_where_no_archive_is(line: str) -> None:
    assert line in by_kind(f"{HEADLINE}\n{BODY[0]}\n{line}\n{BODY[1]}")[Kind.BODY]


def test_a_sentence_that_begins_like_a_field_stays() -> None:
    line = "Section: the word was on every door that day."
    found = by_kind("\n".join([TOP + HEADLINE, *FIELDS, "", *BODY, line, *FOOT]))
    assert found[Kind.BODY] == [*BODY, line]


def test_the_code_of_a_document_is_furniture() -> None:
    code = "Document HRBPST0020240503ek53000b9"
    head = f"{HEADLINE}\n212 words\n3 May 2024\n07:15\nThe Daily Harbour Post\nHRB\nEnglish\n\n"
    found = by_kind(head + "\n".join([*BODY, "", code]))
    assert found[Kind.HEADLINE] == [HEADLINE]
    assert found[Kind.BODY] == BODY
    assert code in found[Kind.BOILERPLATE]
