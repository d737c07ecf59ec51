"""Which sentence a line of labels means: by uid, by place or by text."""

from collections.abc import Callable

from annotator.domain.corpus import Article, StoryPage, former_sentence_uids
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.ids import AnnotatorId
from annotator.domain.label_records import Mismatch
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people, reading
from annotator.services.articles import importing, repairing
from annotator.services.labels import label_import
from annotator.services.labels.label_import import LabelImportPlan
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.services.labels.conftest import LONG, events, mismatches, record


def test_sentences_are_found_by_uid_by_place_and_by_text(
    workspace: Workspace, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    variant = page.variants[0]
    first, second, third, _ = variant.sentences
    found = plan(
        record(sentence_uid=first.uid.upper()),
        record(QUOTE, variant_uid=variant.variant.uid, start=second.start, end=second.end),
        record(OPINION, text=f"  {LONG}\r\n", unsure=True, note=" hm "),
    )
    assert (found.to_write, found.problems, found.new_annotators) == (3, (), ("Ana",))
    assert events(workspace) == 0
    report = label_import.run(workspace, found)
    assert (report.written, report.already, report.left) == (3, 0, 0)
    ana = people.by_name(workspace, "Ana")
    assert ana is not None
    verdicts = [reading.verdict(workspace, ana.id, s.id) for s in (first, second, third)]
    assert verdicts == [
        Verdict(FACT, origin=Origin.IMPORTED),
        Verdict(QUOTE, origin=Origin.IMPORTED),
        Verdict(OPINION, unsure=True, note="hm", origin=Origin.IMPORTED),
    ]
    assert report.changes.sentences == {first.id, second.id, third.id}
    assert report.changes.annotators == {ana.id}
    assert history.undo_state(workspace, ana.id).undo is None
    assert checking.findings(workspace) == []


def test_the_uids_that_sentences_had_before_schema_7_are_still_known(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    (first, second, *_), variant = page.variants[1].sentences, page.variants[1].variant.uid
    places = [(first.start, first.end), (second.start, second.end), (0, 1)]
    formers = former_sentence_uids(variant, places)
    found = plan(*(record(sentence_uid=uid.upper()) for uid in formers), record(text=LONG))
    assert found.to_write == 3
    assert mismatches(found) == [Mismatch.NOT_HERE]
    ids = [label.sentence_id for part in found.parts for label in part.labels]
    assert ids[:2] == [first.id, second.id]


def test_a_text_in_several_places_is_narrowed_down(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    text = "Another thing happened."
    assert mismatches(plan(record(text=text))) == [Mismatch.AMBIGUOUS]
    in_story = record(text=text, story=page.story.title)
    assert mismatches(plan(in_story)) == [Mismatch.AMBIGUOUS]
    narrowed = plan(record(text=text, variant_uid=page.variants[1].variant.uid))
    (part,) = narrowed.parts
    assert part.labels[0].sentence_id == page.variants[1].sentences[0].id


def test_the_same_article_from_another_outlet(
    workspace: Workspace, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    first = page.variants[0].sentences[0]
    row = workspace.store.row("SELECT text, text_sha256 FROM variant ORDER BY id")
    assert row is not None
    place = {"start": first.start, "end": first.end, "text_sha256": row[1]}
    line = record(sentence_uid="of-another-outlet", text=first.text, **place)
    for outlet in ("", "The Paper"):
        (part,) = plan(line | {"outlet": outlet}).parts
        assert part.labels[0].sentence_id == first.id
    importing.import_article(workspace, Article(row[0], outlet="The Paper"), "Story 1")
    assert mismatches(plan(line)) == [Mismatch.AMBIGUOUS]
    moved = plan(line | {"start": first.start + 1})
    assert mismatches(moved) == [Mismatch.CUT_OTHERWISE]


def test_a_label_of_a_sentence_that_was_split_meanwhile_counts_nowhere(
    workspace: Workspace, ben: AnnotatorId, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    one = page.variants[1].sentences[1]
    found = plan(record(sentence_uid=one.uid), record(sentence_uid=one.uid, annotator="Ben"))
    repairing.split(workspace, ben, one.id, 8)
    assert mismatches(plan(record(sentence_uid=one.uid))) == [Mismatch.CUT_OTHERWISE]
    label_import.run(workspace, found)
    assert checking.findings(workspace) == []


def test_a_text_that_contradicts_its_uid_is_left_out(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    first, second, *_ = page.variants[0].sentences
    found = plan(
        record(sentence_uid=first.uid, text=second.text),
        record(sentence_uid=second.uid, text=f" {second.text.replace(' ', chr(160))}"),
    )
    assert (mismatches(found), found.to_write) == ([Mismatch.TEXT_DIFFERS], 1)


def test_a_place_in_other_units_falls_back_on_the_text(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    variant = page.variants[0]
    second = variant.sentences[1]
    place = {"variant_uid": variant.variant.uid, "start": second.start + 1, "end": second.end + 1}
    (part,) = plan(record(text=second.text) | place).parts
    assert part.labels[0].sentence_id == second.id
    assert mismatches(plan(record(text="Elsewhere.") | place)) == [Mismatch.CUT_OTHERWISE]
    without_place = record(text="Elsewhere.", variant_uid=variant.variant.uid)
    assert mismatches(plan(without_place)) == [Mismatch.NOT_HERE]


def test_a_text_that_was_typed_otherwise_is_matched_and_told(
    add_story: Callable[..., StoryPage], plan: Callable[..., LabelImportPlan]
) -> None:
    page = add_story("“It’s done,” she said.")
    found = plan(record(text='"It\'s  done," she said.'))
    assert found.parts[0].labels[0].sentence_id == page.variants[0].sentences[0].id
    assert "white space" in found.remarks[0]


def test_quotation_marks_at_the_ends_may_be_lost_but_tell_two_sentences_apart(
    add_story: Callable[..., StoryPage], plan: Callable[..., LabelImportPlan]
) -> None:
    quoted = add_story("“We are proud.”", "We are proud.").variants[0].sentences[0]
    add_story("“We paid.”")
    found = plan(record(text='"We are proud."'), record(annotator="Ben", text="We paid."))
    assert (found.parts[0].labels[0].sentence_id, found.to_write) == (quoted.id, 2)
