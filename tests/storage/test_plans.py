"""The lists must be read from their indexes: a scan is invisible in a test and fatal in a file."""

from collections.abc import Callable, Iterator

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.history.corrections import SentencePair
from annotator.domain.history.log import Role
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.disagreement import (
    ALL_OPEN,
    Disagreement,
    DisagreementFilter,
    DisagreementState,
)
from annotator.services.workspace import Workspace
from annotator.storage import (
    corpus,
    counterparts,
    label_import,
    records,
    recurring_lines,
    sessions,
    staged_articles,
    story_leads,
    story_list,
    story_lookup,
    verdicts,
)
from annotator.storage.history import corrections, details, history_steps, log, undo_steps
from annotator.storage.review import consistency, decisions, disagreements, drift, overlap
from annotator.storage.store import Store

WHO, WHAT, STORY, VARIANT = AnnotatorId(1), SentenceId(1), StoryId(1), VariantId(1)
PAIR = SentencePair(WHAT, SentenceId(2))
LAST = Disagreement(
    WHAT, Uid(""), STORY, VARIANT, "", "", "", Kind.BODY, {FACT: 1, QUOTE: 1}, 0.5, reopened=False
)
OF_STORY = DisagreementFilter(story_id=STORY)
SETTLED = DisagreementFilter(DisagreementState.SETTLED)
SETTLED_OF_STORY = DisagreementFilter(DisagreementState.SETTLED, story_id=STORY)
QUERIES: dict[str, Callable[[Store], object]] = {
    "unpublished": corpus.unpublished,
    "last variant": corpus.last_variant_id,
    "published": lambda s: corpus.stories_published(s, VARIANT, frozenset()),
    "story list": lambda s: story_list.story_rows(s, WHO, STORY, 200),
    "story row": lambda s: story_list.story_row(s, WHO, STORY),
    "neighbour": lambda s: story_list.neighbour(s, STORY, forward=False),
    "variant": lambda s: corpus.read_variant(s, VARIANT),
    "place": lambda s: corpus.place_of(s, WHAT),
    "variant by uid": lambda s: story_lookup.story_of_variant(s, Uid("")),
    "variants by uid": lambda s: story_lookup.stories_of_variants(s, [Uid("")]),
    "outlets corrected": lambda s: details.outlets_corrected_to(s, [""]),
    "furniture recurring": lambda s: recurring_lines.recurring(s, [""]),
    "furniture unmarked": lambda s: recurring_lines.unmarked(s, [""]),
    "verdict": lambda s: verdicts.verdict(s, WHO, WHAT),
    "verdicts of a story": lambda s: verdicts.verdicts_of_story(s, WHO, STORY),
    "story progress": lambda s: verdicts.story_progress(s, WHO, STORY),
    "workspace progress": lambda s: verdicts.workspace_progress(s, WHO),
    "undo": lambda s: undo_steps.undo_state(s, WHO),
    "chain": lambda s: log.chain(s, WHAT, Role.ANNOTATION, WHO),
    "adjudications": lambda s: log.chain(s, WHAT, Role.ADJUDICATION, WHO),
    "kind": lambda s: corpus.kind_of(s, WHAT),
    "kinds": lambda s: corrections.kind_chain(s, WHAT),
    "links": lambda s: corrections.link_chain(s, PAIR),
    "kinds of a step": lambda s: corrections.kinds_of(s, Uid("")),
    "links of a step": lambda s: corrections.links_of(s, Uid("")),
    "kinds after": lambda s: corrections.kinds_after(s, 1),
    "links after": lambda s: corrections.links_after(s, 1),
    "counterparts of a story": lambda s: counterparts.counterparts_of_story(s, STORY),
    "counterparts of a sentence": lambda s: counterparts.counterparts_of_sentence(s, WHAT),
    "label of last": lambda s: log.last_label(s, WHO),
    "steps": lambda s: history_steps.steps(s, WHO, Uid("9"), 50),
    "steps after": lambda s: history_steps.count_done_after(s, WHO, Uid("9")),
    "steps until": lambda s: history_steps.count_undone_until(s, WHO, Uid("9")),
    "sessions": lambda s: sessions.sessions_of(s, WHO, 50),
    "label times": lambda s: sessions.label_times(s, Uid("")),
    "partners": lambda s: counterparts.partners(s, WHAT, Grade.SAME),
    "computed grade": lambda s: counterparts.computed_grade(s, PAIR),
    "touched": lambda s: log.touched_after(s, 1),
    "votes": lambda s: disagreements.votes(s, WHAT),
    "open": lambda s: disagreements.page(s, ALL_OPEN, None, 100),
    "open behind": lambda s: disagreements.page(s, ALL_OPEN, LAST, 100),
    "count open": disagreements.count_open,
    "open of a story": lambda s: disagreements.page(s, OF_STORY, None, 100),
    "open of a story behind": lambda s: disagreements.page(s, OF_STORY, LAST, 100),
    "settled": lambda s: disagreements.page(s, SETTLED, None, 100),
    "settled of a story": lambda s: disagreements.page(s, SETTLED_OF_STORY, None, 100),
    "a sentence's votes": lambda s: disagreements.sentence(s, WHAT),
    "undecided": lambda s: decisions.undecided(s, OF_STORY, WHAT, 100),
    "votes for a rule": lambda s: decisions.sentence_votes(s, WHAT),
    "overruled labels": lambda s: decisions.overruled_labels(s, WHO, STORY),
    "label used": lambda s: overlap.has_been_used(s, FACT),
    "events of a step": lambda s: log.event_ids(s, Uid("")),
    "events by number": lambda s: log.events(s, [1]),
    "step applied": lambda s: undo_steps.is_applied_by(s, Uid(""), Uid("")),
    "sentence by uid": lambda s: label_import.by_uid(s, ""),
    "sentences by short text": lambda s: label_import.by_text(s, ["short"]),
    "variant named": lambda s: label_import.has_variant(s, ""),
    "person by uid": lambda s: label_import.person_by_uid(s, ""),
    "exported variants": lambda s: records.variants(s, STORY),
    "exported votes": lambda s: records.votes(s, VARIANT, with_unconfirmed=False),
    "exported gold": lambda s: records.states(s, VARIANT),
    "exported sentences": lambda s: records.sentences(s, VARIANT),
    "bare votes": lambda s: records.bare_votes(s, STORY, with_unsure=True),
    "compared texts": lambda s: records.compared_texts(s, STORY),
    "gold pairs": lambda s: drift.pairs_of_story(s, STORY),
    "sentences of a story": lambda s: drift.sentences_of_story(s, STORY),
    "one side of a drift": lambda s: drift.side(s, WHAT),
    "voted pairs": lambda s: consistency.compared(s, WHAT, SentenceId(9)),
    "differing pairs": lambda s: consistency.differing(s, WHAT, SentenceId(9)),
    "last state": decisions.last_state,
    "one own side": lambda s: consistency.side(s, WHO, WHAT),
    "latest stories": lambda s: story_leads.latest_stories(s, 2000),
    "left by an import": lambda s: staged_articles.staged_variants(s, [Uid("")]),
}


def plans(store: Store, query: Callable[[Store], object]) -> list[list[str]]:
    """Return the query plan of every statement that the query runs."""
    statements: list[str] = []
    store.conn.set_trace_callback(statements.append)
    result = query(store)
    if isinstance(result, Iterator):
        assert list(result) == []
    store.conn.set_trace_callback(None)
    assert statements
    return [
        [row[3] for row in store.rows(f"EXPLAIN QUERY PLAN {statement}")]
        for statement in statements
    ]


@pytest.mark.parametrize("name", QUERIES)
def test_no_list_reads_a_whole_table(workspace: Workspace, name: str) -> None:
    for plan in plans(workspace.store, QUERIES[name]):
        # `j` is what was handed over as JSON, which is no table.
        scans = [step for step in plan if step.startswith("SCAN") and "USING" not in step]
        scans = [step for step in scans if not step.startswith("SCAN j ")]
        assert scans == [], plan


@pytest.mark.parametrize(
    "name", ["open", "open behind", "open of a story", "open of a story behind"]
)
def test_open_disagreements_come_in_the_order_of_their_index(
    workspace: Workspace, name: str
) -> None:
    for plan in plans(workspace.store, QUERIES[name]):
        assert any("sentence_state_open" in step for step in plan), plan
        assert not any("TEMP B-TREE" in step for step in plan), plan


def test_a_page_is_read_by_its_indexes(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    story = add_story("One.", "Two.").story.id
    found = plans(workspace.store, lambda s: corpus.read_page(s, story))
    assert len(found) == 4
    assert all(step.startswith("SEARCH") for plan in found for step in plan), found


def test_one_pair_is_looked_up_in_the_view(workspace: Workspace) -> None:
    (plan,) = plans(workspace.store, lambda s: counterparts.grade_of(s, PAIR))
    tables = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
    found = [step for step in tables if step != "SCAN counterpart"]  # of the two rows at most
    assert found
    looked_up = ("(sentence_id=? AND other_id=?)", "INTEGER PRIMARY KEY (rowid=?)")
    assert all(any(way in step for way in looked_up) for step in found), plan


def test_the_greatest_uid_is_looked_up(workspace: Workspace) -> None:
    (plan,) = plans(workspace.store, log.latest_uid)
    assert sum("SEARCH" in step and "INDEX" in step for step in plan) == 9, plan


def test_a_story_is_read_by_its_own_sentences(workspace: Workspace) -> None:
    """Not by all that the annotator has labelled in years."""
    (plan,) = plans(workspace.store, QUERIES["verdicts of a story"])
    assert any(step.startswith("SEARCH c USING PRIMARY KEY") for step in plan), plan
