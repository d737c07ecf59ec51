"""A workspace with labels in it, to be kept and brought back."""

import pytest

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace


@pytest.fixture
def labelled(workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]) -> Workspace:
    """A workspace in which something is labelled."""
    labelling.label(workspace, ana, sentences[:3], FACT)
    return workspace
