"""What stands above the list of disagreements."""

from pathlib import Path

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, OPINION
from annotator.domain.review.disagreement import ALL_OPEN
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace
from annotator.ui.review_page.disagreements.disagreement_wording import how_many


def test_a_count_says_that_it_is_of_what_one_has_finished_where_there_is_more(
    tmp_path: Path,
) -> None:
    with create_workspace(tmp_path / "w.db") as workspace:
        for title in ("Rain", "Snow"):
            importing.import_article(workspace, Article(f"{title} fell. Nobody came."), title)
        ana, ben = (people.add(workspace, name).id for name in ("Ana", "Ben"))
        pages = [reading.page(workspace, row.story.id) for row in reading.stories(workspace, None)]
        rain, snow = ([s.id for s in page.variants[0].sentences] for page in pages if page)
        labelling.label(workspace, ana, [*rain, snow[0]], FACT)
        labelling.label(workspace, ben, [*rain, *snow], OPINION)
        assert how_many(workspace, ALL_OPEN) == "3 open disagreements"
        told = how_many(workspace, ALL_OPEN, finished_by=ana)
        assert told == "2 open disagreements in finished stories"
        assert how_many(workspace, ALL_OPEN, finished_by=ben) == "3 open disagreements"
