"""Statements and differences over a real workspace."""

from pathlib import Path

import pytest

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.errors import BadInputError
from annotator.domain.ids import SentenceId, StoryId
from annotator.services import comparing, counterparts, reading
from annotator.services.articles import importing
from annotator.services.workspace import Workspace, create_workspace

LEDGER = "“I have brought boats through that gap for years,” Tam Orlick said. The council met."
POST = "I have brought boats through that gap for years, Tam Orlick claimed. The council met."


@pytest.fixture
def lamps(tmp_path: Path) -> Workspace:
    folder = tmp_path / "lamps"
    folder.mkdir()
    for name, text in (("ledger", LEDGER), ("post", POST), ("courier", POST + " It rained.")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    workspace = create_workspace(tmp_path / "lamps.db")
    importing.run(workspace, importing.plan([folder]))
    return workspace


def test_a_lost_quotation_and_another_verb_are_found(lamps: Workspace) -> None:
    with lamps:
        (row,) = reading.stories(lamps, None)
        page = reading.page(lamps, row.story.id)
        assert page is not None
        by_file = {v.variant.source: v.sentences[0].id for v in page.variants}
        found = comparing.compare_sentences(lamps, by_file["ledger.txt"], by_file["post.txt"])
        kinds = {finding.kind for finding in found.findings}
        assert kinds == {FindingKind.QUOTES_LOST, FindingKind.VERB_CHANGED}


def test_a_sentence_with_many_counterparts_is_read_once(lamps: Workspace) -> None:
    with lamps:
        (row,) = reading.stories(lamps, None)
        pairs = counterparts.of_story(lamps, row.story.id)
        one_by_one = [
            comparing.compare_sentences(lamps, pair.sentence_id, pair.other_id) for pair in pairs
        ]
        read: list[str] = []
        lamps.store.conn.set_trace_callback(read.append)
        comparer = comparing.Comparer(lamps)
        assert [comparer.compare(pair.sentence_id, pair.other_id) for pair in pairs] == one_by_one
        assert len(pairs) == len(read) == 6


def test_statements_join_all_variants(lamps: Workspace) -> None:
    with lamps:
        (row,) = reading.stories(lamps, None)
        assert counterparts.of_story(lamps, row.story.id)
        found = comparing.statements_of_story(lamps, row.story.id)
        assert [len(statement) for statement in found] == [3, 3]


def test_what_is_not_here(lamps: Workspace) -> None:
    with lamps:
        assert comparing.statements_of_story(lamps, StoryId(99)) == []
        with pytest.raises(BadInputError):
            comparing.compare_sentences(lamps, SentenceId(1), SentenceId(999))
