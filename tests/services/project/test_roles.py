"""Roles: what an annotator and a reviewer may see."""

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.project.roles import WorkRole
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.project import roles
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from tests.services.project.conftest import ids


def test_an_annotator_sees_what_they_have_finished_and_a_reviewer_everything(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    for page in pages[:2]:
        labelling.label(workspace, ben, ids(page), QUOTE)
        labelling.label(workspace, ana, ids(page)[:1], FACT)
    labelling.label(workspace, ana, ids(pages[0]), FACT)
    assert roles.role_of(workspace, ana) is WorkRole.ANNOTATOR
    wanted = DisagreementFilter(finished_by=roles.only_finished_by(workspace, ana))
    seen = {each.story_id for each in reviewing.page(workspace, wanted)}
    assert seen == {pages[0].story.id}
    assert reviewing.count_open(workspace, wanted) == 3
    uid = people.annotators(workspace)[0].uid
    assert roles.set_role(workspace, uid, WorkRole.REVIEWER)
    assert not roles.set_role(workspace, uid, WorkRole.REVIEWER)
    assert roles.only_finished_by(workspace, ana) is None
