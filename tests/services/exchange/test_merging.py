"""Merging two workspaces: what comes, what meets its like, and what is left alone."""

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import (
    BadInputError,
    ReadOnlyWorkspaceError,
)
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people, reading
from annotator.services.articles import importing, repairing
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from tests.scenes.apart import ANA, BEN, Files, first_sentences, label_all, merge, recut
from tests.scenes.by_chance import Clock
from tests.scenes.contents import contents, file_bytes
from tests.scenes.texts import TEXTS


def test_the_same_article_meets_itself_and_labels_come(files: Files) -> None:
    a, b = files.make("a", *TEXTS[:2]), files.make("b", *TEXTS[:2])
    label_all(a, "Ana", ANA)
    label_all(b, "Ben", BEN, QUOTE)
    before = file_bytes(b)
    report = merge(a, b)
    assert file_bytes(b) == before
    assert (report.coming.variants, report.coming.labels, report.people) == (0, 6, ("Ben",))
    assert report.labels_by_person == (("Ben", 6),)
    assert report.changes.annotators
    assert len(report.changes.sentences) == 6
    with open_workspace(a) as workspace:
        assert reading.story_count(workspace) == 1
        assert reading.workspace_progress(workspace, AnnotatorId(1)).labelled == 6
        assert workspace.store.number("SELECT count(*) FROM sentence_state WHERE is_open") == 6
    assert merge(a, b).coming.lines == 0


def test_labels_that_come_in_place_of_the_persons_own_are_told_of(files: Files) -> None:
    a = files.make("a", *TEXTS[:2])
    label_all(a, "Ben", BEN)
    b = files.copy(a, "b")
    assert merge(a, b).relabelled_by_person == ()
    label_all(b, "Ben", BEN, QUOTE)
    label_all(b, "Ana", ANA)
    with open_workspace(a) as workspace:
        assert merging.preview(workspace, b).relabelled_by_person == (("Ben", 6),)
    copy = files.copy(a, "copy")
    with open_workspace(files.copy(b, "c")) as other:
        # The same label once more, though later, takes nothing's place.
        labelling.label(other, AnnotatorId(1), first_sentences(other)[:1], FACT)
        c = other.path
    with open_workspace(copy) as workspace:
        assert merging.preview(workspace, c).relabelled_by_person == (("Ben", 5),)
        labelling.label(workspace, AnnotatorId(1), first_sentences(workspace)[1:3], OPINION)
        found = merging.preview(workspace, c)
        assert found.relabelled_by_person == (("Ben", 3),)
        assert found.outdated_by_person == (("Ben", 2),)
    assert merge(b, a).relabelled_by_person == ()
    assert merge(a, b).relabelled_by_person == (("Ben", 6),)


def test_stories_that_share_a_variant_become_the_one_with_the_smaller_uid(files: Files) -> None:
    a, b = files.make("a", *TEXTS[:2], title="Ours"), files.make("b", *TEXTS[1:3], title="Theirs")
    label_all(a, "Ana", ANA)
    label_all(b, "Ana", ANA)
    copy = files.copy(b, "copy")
    assert merge(a, b).joined == (("Ours", "Theirs"),)
    assert merge(a, b).joined == ()
    assert merge(copy, a).joined == (("Ours", "Theirs"),)
    assert contents(a) == contents(copy)
    with open_workspace(copy) as workspace:
        (row,) = reading.stories(workspace, AnnotatorId(1))
        assert (row.story.title, row.variants, row.progress.labelled) == ("Ours", 3, 8)


def test_a_story_from_elsewhere_can_join_two_that_are_here(files: Files) -> None:
    a = files.make("a", TEXTS[0], title="One")
    with open_workspace(a) as workspace:
        importing.import_article(workspace, Article(TEXTS[2], source="x.txt"), "Two")
    b = files.make("b", TEXTS[0], TEXTS[2], title="Both")
    label_all(a, "Ana", ANA)
    with open_workspace(a) as workspace:
        second = reading.stories(workspace, None)[1].story.id
        labelling.label(workspace, AnnotatorId(1), first_sentences(workspace, second), QUOTE)
    assert merge(a, b).joined == (("One", "Two", "Both"),)
    with open_workspace(a) as workspace:
        (row,) = reading.stories(workspace, AnnotatorId(1))
        assert (row.story.title, row.variants, row.progress.labelled) == ("One", 2, 5)


def test_sentences_repaired_differently_are_listed_and_both_ways_kept(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    split, joined = [(0, 11), (12, 26)], [(0, 56)]
    for path, spans in ((a, split), (b, joined)):
        with open_workspace(path) as workspace:
            recut(workspace, AnnotatorId(1), first_sentences(workspace)[0], spans)
            labelling.label(workspace, AnnotatorId(1), first_sentences(workspace)[:1], OPINION)
    with open_workspace(a) as workspace:
        preview = merging.preview(workspace, b)
    report = merge(a, b)
    (conflict,) = report.conflicts
    assert preview.conflicts == report.conflicts
    assert (conflict.start, conflict.end) == (0, 56)
    assert conflict.ours == ("The council", "met on Monday.", "It voted to close the bridge.")
    assert conflict.theirs == conflict.shown == (TEXTS[0][:56],)
    with open_workspace(a) as workspace:
        texts = {row[0] for row in workspace.store.rows("SELECT text FROM sentence")}
        assert texts >= {*conflict.ours, *conflict.theirs}
        assert workspace.store.number("SELECT count(*) FROM current_label") == 5
        assert len(first_sentences(workspace)) == 2
    assert merge(a, b).conflicts == ()


def test_a_split_is_told_as_one(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    b = files.copy(a, "b")
    with open_workspace(b) as workspace:
        first, place = first_sentences(workspace)[0], len("The council ")
        repairing.split(workspace, people.add(workspace, "Ben").id, first, place)
    assert merge(a, b).coming.repairs == 1


def test_a_preview_changes_nothing(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    label_all(b, "Ben", BEN)
    before = file_bytes(a), file_bytes(b)
    with open_workspace(a) as workspace:
        preview = merging.preview(workspace, b)
    assert (file_bytes(a), file_bytes(b)) == before
    report = merge(a, b)
    assert (report.coming, report.people) == (preview.coming, preview.people)


def test_counterparts_are_computed_for_what_came(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS[:2])
    merge(a, b)
    with open_workspace(a) as workspace:
        assert workspace.store.number("SELECT count(*) FROM counterpart") > 0


def test_undo_is_of_this_workspace_even_where_a_copy_of_its_file_comes_back(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    label_all(a, "Ana", ANA, QUOTE)
    label_all(b, "Ana", ANA, OPINION)
    elsewhere = files.make("c", TEXTS[0])
    label_all(elsewhere, "Ana", ANA, FACT)
    with open_workspace(b) as workspace:
        history.undo(workspace, AnnotatorId(1))
    merge(a, b)
    merge(a, elsewhere)
    with open_workspace(a) as workspace:
        steps = 0
        while history.undo(workspace, AnnotatorId(1)):
            steps += 1
        assert steps == 2
        assert checking.findings(workspace) == []


def test_a_workspace_is_not_merged_into_itself(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    with pytest.raises(BadInputError, match="is the workspace itself"):
        merge(a, a)


def test_a_workspace_that_cannot_be_written_is_not_merged_into(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[1])
    a.chmod(0o444)
    with open_workspace(a) as workspace:
        with pytest.raises(ReadOnlyWorkspaceError):
            merging.run(workspace, b)
        # But what would come can be looked at.
        assert merging.preview(workspace, b).coming.variants == 1


def test_what_only_a_log_beside_the_file_holds_comes_too(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as open_elsewhere:
        ben = people.add(open_elsewhere, "Ben", BEN)
        labelling.label(open_elsewhere, ben.id, first_sentences(open_elsewhere), FACT)
        assert merge(a, b).coming.labels == 3


def test_a_clock_far_ahead_is_reported(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b, Clock(4_000_000_000_000)) as workspace:
        ben = people.add(workspace, "Ben", BEN)
        labelling.label(workspace, ben.id, first_sentences(workspace), FACT)
    (remark,) = merge(a, b).remarks
    assert remark.startswith("4 lines of the log were written with a clock")
    label_all(a, "Ana", ANA)
    with open_workspace(a) as workspace:
        last = workspace.store.row("SELECT annotator_id FROM label_event ORDER BY uid DESC")
        assert last == (people.by_uid(workspace, ANA).id,)  # type: ignore[union-attr]
