"""Corrected names and dates of articles that come with another workspace."""

from pathlib import Path

from annotator.domain.history.details import Detail
from annotator.domain.ids import Uid
from annotator.services import people, reading
from annotator.services.articles import detailing
from annotator.services.workspace import open_workspace
from tests.scenes.apart import ANA, BEN, Files, merge
from tests.scenes.texts import TEXTS


def correct(path: Path, who: Uid, outlet: str, title: str = "") -> None:
    with open_workspace(path) as workspace:
        person = people.by_uid(workspace, who)
        assert person is not None
        (row,) = reading.stories(workspace, None)
        page = reading.page(workspace, row.story.id)
        assert page is not None
        variant = page.variants[0].variant.id
        titles = {row.story.id: title} if title else {}
        detailing.correct(workspace, person.id, {variant: {Detail.OUTLET: outlet}}, titles)


def names(path: Path) -> tuple[str, str]:
    with open_workspace(path) as workspace:
        (row,) = reading.stories(workspace, None)
        page = reading.page(workspace, row.story.id)
        assert page is not None
        return row.story.title, page.variants[0].name


def log_of(path: Path) -> list[tuple[object, ...]]:
    with open_workspace(path) as workspace:
        return workspace.store.rows(
            "SELECT e.uid, a.uid, e.field, e.value FROM detail_event AS e"
            " JOIN annotator AS a ON a.id = e.annotator_id ORDER BY e.uid"
        )


def two_people(files: Files, *order: tuple[str, Uid]) -> Path:
    path = files.make(order[0][0], *TEXTS[:2])
    with open_workspace(path) as workspace:
        for name, uid in order:
            people.add(workspace, name, uid)
    return path


def test_corrections_come_with_those_who_made_them(files: Files) -> None:
    a = two_people(files, ("Ana", ANA), ("Ben", BEN))
    b = two_people(files, ("Ben", BEN), ("Ana", ANA))
    correct(b, BEN, "Daily Star")
    correct(b, ANA, "The Star", "The bridge")
    merge(a, b)
    assert names(a) == names(b) == ("The bridge", "The Star")
    assert log_of(a) == log_of(b)
    assert [who for _, who, field, _ in log_of(a) if field == "outlet"] == [BEN, BEN, ANA]
    merge(a, b)
    assert log_of(a) == log_of(b)


def test_what_was_corrected_last_holds_in_whatever_order_files_meet(files: Files) -> None:
    a = two_people(files, ("Ana", ANA), ("Ben", BEN))
    b = two_people(files, ("Ben", BEN), ("Ana", ANA))
    correct(a, ANA, "Early", "The early bridge")
    correct(b, BEN, "Late", "The late bridge")
    copy = files.copy(a, "copy")
    merge(a, b)
    merge(b, copy)
    assert names(a) == names(b) == ("The late bridge", "Late")
    assert log_of(a) == log_of(b)
