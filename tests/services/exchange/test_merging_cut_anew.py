"""Sentences cut anew on one side, and labelled as they were on the other: the labels follow."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.merging import Answers
from annotator.domain.texts.split_places import split_places
from annotator.services import people
from annotator.services.articles import repairing
from annotator.services.exchange import merging, sending
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.apart import ANA, BEN, Files, merge, stopping_after
from tests.scenes.contents import contents

TEXT = "The band played, nobody danced. It rained. They left."
HOUR_MS = 3_600_000


class Desk:
    """One person at a workspace that is open."""

    def __init__(self, workspace: Workspace, who: AnnotatorId) -> None:
        self.workspace = workspace
        self.who = who

    def sentences(self) -> list[tuple[SentenceId, str]]:
        rows = self.workspace.store.rows(
            "SELECT id, text FROM sentence WHERE active ORDER BY start"
        )
        return [(SentenceId(row), text) for row, text in rows]

    def label(self, number: int, label: LabelName) -> None:
        labelling.label(self.workspace, self.who, [self.sentences()[number][0]], label)

    def split(self, number: int = 0, place: int = 2) -> None:
        sentence, text = self.sentences()[number]
        repairing.split(self.workspace, self.who, sentence, split_places(text)[place])

    def join(self, number: int) -> None:
        repairing.merge_with_next(self.workspace, self.who, self.sentences()[number][0])

    def undo(self) -> None:
        history.undo(self.workspace, self.who)

    def redo(self) -> None:
        history.redo(self.workspace, self.who)


class Two:
    """Ana and Ben, each with a copy of one file."""

    def __init__(self, files: Files, prepare: Callable[[Desk], None] | None = None) -> None:
        self.files = files
        self.hours = 0
        self.ana = files.make("ana", TEXT)
        for path, name, uid in ((self.ana, "Ana", ANA), (self.ana, "Ben", BEN)):
            with open_workspace(path) as workspace:
                people.add(workspace, name, uid)
        if prepare is not None:
            with self.desk(self.ana, "Ben") as desk:
                prepare(desk)
        self.ben = files.copy(self.ana, "ben")

    @contextmanager
    def desk(self, path: Path, name: str) -> Iterator[Desk]:
        self.hours += 1
        with open_workspace(path, lambda: 1_767_603_600_000 + self.hours * HOUR_MS) as workspace:
            person = people.by_name(workspace, name)
            assert person is not None
            yield Desk(workspace, person.id)

    def meet(self) -> Path:
        """Merge both ways, which gives the same; return the file with both."""
        both = self.files.copy(self.ana, f"both{self.hours}")
        other = self.files.copy(self.ben, f"other{self.hours}")
        merge(both, self.ben)
        merge(other, self.ana)
        assert contents(both) == contents(other)
        return both


def said(path: Path, name: str) -> list[tuple[str, str | None, bool]]:
    """Return what somebody says of each sentence that counts, and whether they are unsure."""
    with open_workspace(path) as workspace:
        person = people.by_name(workspace, name)
        assert person is not None
        return [
            (row[0], row[1], bool(row[2]))
            for row in workspace.store.rows(
                "SELECT s.text, c.label, c.unsure FROM sentence AS s LEFT JOIN current_label AS c"
                " ON c.sentence_id = s.id AND c.annotator_id = ? AND c.is_vote"
                " WHERE s.active ORDER BY s.start",
                (person.id,),
            )
        ]


@pytest.mark.parametrize("is_first", [False, True])
def test_a_label_on_the_whole_counts_for_its_parts(files: Files, *, is_first: bool) -> None:
    two = Two(files)
    for turn in (is_first, not is_first):
        if turn:
            with two.desk(two.ben, "Ben") as ben:
                ben.label(0, FACT)
        else:
            with two.desk(two.ana, "Ana") as ana:
                ana.label(0, QUOTE)
                ana.split()
    both = two.meet()
    assert said(both, "Ben")[:2] == [
        ("The band played,", "fact", True),
        ("nobody danced.", "fact", True),
    ]
    assert said(both, "Ana")[0] == ("The band played,", "quote", True)
    before = contents(both)
    assert not merge(both, two.ben).coming.lines
    assert contents(both) == before
    with open_workspace(both) as workspace:
        votes = workspace.store.rows("SELECT votes FROM sentence_state WHERE active AND votes")
        assert votes == [(2,), (2,)]


def test_labels_on_sentences_that_were_merged_count_where_both_are_the_same(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, QUOTE)
        ben.label(0, FACT)
        ben.label(1, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.label(0, FACT)
        ana.label(1, QUOTE)
        ana.join(0)
    both = two.meet()
    assert said(both, "Ben")[0] == ("The band played, nobody danced. It rained.", "fact", False)
    assert said(both, "Ana")[0][1] is None
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, OPINION)
    assert said(two.meet(), "Ben")[0][1] is None


def test_what_was_said_of_a_part_since_stays(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
    old = files.copy(two.ben, "old")
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
    merge(two.ben, two.ana)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(1, OPINION)
    both = two.meet()
    merge(both, old)
    assert [label for _, label, _ in said(both, "Ben")[:2]] == ["fact", "opinion"]


@pytest.mark.parametrize("is_first", [False, True])
def test_who_changes_their_mind_on_their_copy_has_changed_it_for_the_parts(
    files: Files, *, is_first: bool
) -> None:
    two = Two(files, lambda desk: desk.label(0, FACT))
    for turn in (is_first, not is_first):
        if turn:
            with two.desk(two.ben, "Ben") as ben:
                ben.label(0, OPINION)
        else:
            with two.desk(two.ana, "Ana") as ana:
                ana.split()
    assert [label for _, label, _ in said(two.meet(), "Ben")[:2]] == ["opinion"] * 2
    with two.desk(two.ben, "Ben") as ben:
        ben.undo()
    assert [label for _, label, _ in said(two.meet(), "Ben")[:2]] == ["fact"] * 2


def test_a_label_that_is_taken_back_is_taken_off_the_parts_but_not_what_they_got_since(
    files: Files,
) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
    again = files.copy(two.ben, "again")
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
    merge(two.ben, two.ana)
    with two.desk(again, "Ben") as ben:
        ben.workspace.store.conn.execute("PRAGMA synchronous = OFF")
    merge(again, two.ana)
    with two.desk(again, "Ben") as ben:
        ben.label(1, OPINION)
    with two.desk(two.ben, "Ben") as ben:
        ben.undo()
        assert [label for _, label, _ in said(two.ben, "Ben")[:2]] == [None, None]
        ben.redo()
        assert [label for _, label, _ in said(two.ben, "Ben")[:2]] == ["fact", "fact"]
        ben.undo()
    merge(two.ben, again)
    assert [label for _, label, _ in said(two.ben, "Ben")[:2]] == [None, "opinion"]


def test_a_split_that_is_undone_gives_the_label_back_to_the_whole(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
    merge(two.ana, two.ben)
    with two.desk(two.ana, "Ana") as ana:
        ana.undo()
    whole = [("The band played, nobody danced.", "fact", False)]
    assert said(two.ana, "Ben")[:1] == whole
    assert said(two.meet(), "Ben")[:1] == whole
    with two.desk(two.ana, "Ana") as ana:
        ana.redo()
    assert [label for _, label, _ in said(two.meet(), "Ben")[:2]] == ["fact"] * 2


def test_who_is_found_to_be_one_person_has_judged_both_of_two_merged_sentences(
    files: Files,
) -> None:
    two = Two(files)
    benjamin = Uid("0042656e-0000-7000-8000-000000000099")
    other = files.make("other", "Something else.")
    for path in (two.ana, other):
        with open_workspace(path) as workspace:
            people.add(workspace, "Benjamin", benjamin)
    for number, name in enumerate(("Ben", "Benjamin")):
        with two.desk(two.ana, name) as desk:
            desk.label(number, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.join(0)
    again = files.copy(two.ana, "again")
    merge(two.ana, other, Answers(same=((BEN, benjamin),)))
    assert said(two.ana, "Ben")[0] == ("The band played, nobody danced. It rained.", "fact", False)
    before = contents(two.ana)
    merge(two.ana, again)
    assert contents(two.ana) == before


def test_what_is_told_holds_for_who_is_found_to_be_one_person_by_this_merge(files: Files) -> None:
    two = Two(files)
    benjamin = Uid("0042656e-0000-7000-8000-000000000099")
    with open_workspace(two.ben) as workspace:
        people.add(workspace, "Benjamin", benjamin)
    with two.desk(two.ana, "Ben") as ben:
        ben.label(0, FACT)
    with two.desk(two.ben, "Benjamin") as desk:
        desk.label(1, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.join(0)
    report = merge(two.ana, two.ben, Answers(same=((BEN, benjamin),)))
    assert said(two.ana, "Ben")[0][1] == "fact"
    assert all(label.follows for label in report.cut_anew)


def test_undoing_leads_back_to_the_label_of_a_part_that_was_merged_meanwhile(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
        ana.label(0, FACT)
        ana.join(0)
        ana.label(0, OPINION)
        ana.split(0, 0)
        for _ in range(3):
            ana.undo()
        assert said(two.ana, "Ana")[0] == ("The band played,", "fact", False)
        ana.undo()
        assert said(two.ana, "Ana")[0] == ("The band played,", None, False)


def test_a_label_follows_over_several_splits_and_merges(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        for number in range(3):
            ben.label(number, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
        ana.split(0, 0)
        ana.join(2)
    assert said(two.meet(), "Ben") == [
        ("The", "fact", True),
        ("band played,", "fact", True),
        ("nobody danced. It rained.", "fact", True),
        ("They left.", "fact", False),
    ]


def test_where_both_cut_differently_the_label_of_the_whole_counts_for_what_is_shown(
    files: Files,
) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
        ben.split(0, 1)
    with two.desk(two.ana, "Ana") as ana:
        ana.split(0, 2)
    both = files.copy(two.ana, "conflict")
    report = merge(both, two.ben)
    assert len(report.conflicts) == 1
    assert [label for _, label, _ in said(both, "Ben")[:2]] == ["fact"] * 2
    two.meet()


def test_what_follows_is_in_a_file_that_is_sent(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
        ana.label(0, QUOTE)
    both = two.meet()
    out = files.path("sent")
    out.parent.mkdir()
    with two.desk(both, "Ben") as ben:
        sending.send(ben.workspace, ben.who, out)
    assert said(out, "Ben") == said(both, "Ben")
    before = contents(both)
    merge(both, out)
    assert contents(both) == before


def test_who_has_judged_one_of_two_merged_sentences_is_told_which(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
        ben.label(2, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.label(0, QUOTE)
        ana.label(1, QUOTE)
        ana.join(0)
        ana.split(1, 0)
    for here, there in ((two.ana, two.ben), (two.ben, two.ana)):
        report = merge(files.copy(here, f"told{here.parent.name}"), there)
        assert report.followed_by_person == [("Ben", 1)]
        assert report.left_behind_by_person == [("Ben", 1)]
        (left,) = (label for label in report.cut_anew if not label.follows)
        assert (left.name, left.text) == ("Ben", "The band played, nobody danced.")
    merge(two.ana, two.ben)
    assert merge(two.ana, two.ben).cut_anew == ()


def test_a_merge_that_is_stopped_at_any_step_is_completed_by_the_next(files: Files) -> None:
    two = Two(files)
    with two.desk(two.ben, "Ben") as ben:
        ben.label(0, FACT)
        ben.label(1, FACT)
    with two.desk(two.ana, "Ana") as ana:
        ana.split()
    whole = contents(two.meet())
    is_complete = False
    for steps in range(1, 30):
        broken = files.copy(two.ana, f"broken{steps}")
        with open_workspace(broken) as workspace, contextlib.suppress(Cancelled):
            is_complete = merging.run(workspace, two.ben, watch=stopping_after(steps)).is_complete
            assert checking.findings(workspace) == []
        merge(broken, two.ben)
        assert contents(broken) == whole
        if is_complete:
            break
    assert is_complete


def test_splitting_and_merging_to_and_fro_does_not_fill_the_log(files: Files) -> None:
    two = Two(files, lambda desk: desk.label(0, FACT))
    with two.desk(two.ana, "Ana") as ana:
        for _ in range(5):
            ana.split()
            ana.join(0)
        events = ana.workspace.store.number("SELECT count(*) FROM label_event")
    assert events < 80
    assert said(two.meet(), "Ben")[0] == ("The band played, nobody danced.", "fact", True)
