"""Stories that share text are never parted, and the reader learns how alike the parts are."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.datasets.parts import Shares
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT
from annotator.services.datasets.export_options import SplitOptions
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace
from tests.services.datasets.conftest import Export, parts_of

SHARED = "The council of Eastmere voted on Thursday to dim every lamp in town."
NEARLY = "The council of Eastmere voted on Thursday to dim every light in town."


@pytest.mark.usefixtures("stories")
@pytest.mark.parametrize("second", [SHARED, NEARLY])
def test_stories_that_share_a_sentence_are_together(
    export: Export,
    add_labelled: Callable[[str], str],
    second: str,
) -> None:
    one = add_labelled(f"{SHARED}\nHere is something else.")
    other = add_labelled(f"Yet another thing.\n{second}")
    for seed in range(3):
        report, _ = export(split=SplitOptions(seed=seed))
        assert parts_of(report)[one] is parts_of(report)[other]
        assert report.split is not None
        assert [sorted(group) for group in report.split.joined] == [sorted((one, other))]


@pytest.mark.usefixtures("stories")
def test_furniture_and_short_sentences_join_nothing(
    workspace: Workspace,
    export: Export,
    add_labelled: Callable[[str], str],
) -> None:
    add_labelled(f"{SHARED}\nHe declined to comment.")
    add_labelled(f"Nothing like it.\n{SHARED}\nHe declined to comment.")
    with workspace.store.transaction():
        workspace.store.conn.execute(
            "UPDATE sentence SET kind = 'boilerplate' WHERE text = ?", (SHARED,)
        )
    report, _ = export(split=SplitOptions())
    assert report.split is not None
    assert report.split.joined == []
    assert any(warning.startswith("2 records are page furniture") for warning in report.warnings)


@pytest.mark.parametrize("second", [SHARED, NEARLY])
def test_what_ties_all_stories_together_is_named(
    add_labelled: Callable[[str], str],
    export: Export,
    second: str,
) -> None:
    add_labelled(f"{SHARED}\nA first thing happened.")
    add_labelled(f"{second}\nSomething quite different was said.")
    with pytest.raises(BadInputError) as caught:
        export(split=SplitOptions(Shares(80, 0, 20)))
    assert "2 stories share sentences and so form a single group" in str(caught.value)
    assert f"“{SHARED}” ties “Story 1”, “Story 2” together: if it belongs" in str(caught.value)


def test_the_text_that_ties_most_stories_is_named(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    add_labelled: Callable[[str], str],
    export: Export,
    ana: AnnotatorId,
) -> None:
    often = "The same old line stood in three of these stories."
    within = "This line was printed by every outlet that wrote about it."
    page = add_story(*[f"{within}\nOutlet {number} said more." for number in range(4)])
    labelling.label(workspace, ana, [page.variants[0].sentences[0].id], FACT)
    add_labelled(f"{SHARED}\n{within}")
    add_labelled(f"{SHARED}\n{often}")
    for number in (4, 5):
        add_labelled(f"{often}\nNumber {number}.")
    with pytest.raises(BadInputError, match="“Story 3”, “Story 4”, “Story 5”") as caught:
        export(split=SplitOptions(Shares(80, 10, 10)))
    assert f"“{often}” ties" in str(caught.value)


@pytest.mark.usefixtures("stories")
def test_the_most_similar_sentences_are_told(
    export: Export,
    add_labelled: Callable[[str], str],
) -> None:
    # Eight words of fifteen are common: below the threshold, above the floor.
    common = "the council of eastmere met to vote on"
    for words in ("lamps in parks", "seats for schools soon"):
        add_labelled(f"{common} {words}.")
    best = 0.0
    for seed in range(8):
        report, records = export(split=SplitOptions(Shares(1, 0, 1), seed))
        assert report.split is not None
        if report.split.highest_similarity is not None:
            best = report.split.highest_similarity
            part_of = {record["text"]: record["split"] for record in records}
            assert [part_of[text] for text in report.split.most_similar] == ["train", "test"]
            assert [common in text for text in report.split.most_similar] == [True, True]
            assert 0.5 <= best < 0.7
            break
    assert best
