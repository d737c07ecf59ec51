"""Versions of the guideline."""

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.ids import NO_UID, AnnotatorId
from annotator.services.project import guidelines
from annotator.services.workspace import Workspace


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_an_empty_guideline_is_refused_and_the_old_one_stays(
    workspace: Workspace, text: str
) -> None:
    with pytest.raises(BadInputError, match="needs a text"):
        guidelines.write(workspace, text)
    now = guidelines.in_force(workspace)
    assert now is not None
    assert now.version == 1


def test_versions_are_kept_and_told_apart(workspace: Workspace, ana: AnnotatorId) -> None:
    written = guidelines.write(workspace, "Short.\n", "  Much   shorter. ", NO_UID)
    assert (written.version, written.note) == (2, "Much shorter.")
    with pytest.raises(BadInputError, match="already the text of version 2"):
        guidelines.write(workspace, "Short.\n")
    assert [each.version for each in guidelines.versions(workspace)] == [2, 1]
    assert workspace.circumstances(ana).guideline_uid == written.uid
    with pytest.raises(BadInputError, match="no version 3"):
        guidelines.version(workspace, 3)
