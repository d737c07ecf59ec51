"""What a workspace begins with is whole in every language of the window."""

from pathlib import Path

import pytest

from annotator.domain.labels import DEFAULT_LABELS
from annotator.services.beginning import guideline_in, labels_in
from annotator.services.workspace import create_workspace
from annotator.storage.project import guidelines, label_set


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_label_says_what_it_means_in_the_language(language: str) -> None:
    labels = labels_in(language)
    assert [label.name for label in labels] == [label.name for label in DEFAULT_LABELS]
    for label, english in zip(labels, DEFAULT_LABELS, strict=True):
        assert label.definition not in {"", english.definition}
        assert f"### {label.title}" in guideline_in(language)


def test_where_there_is_no_translation_it_begins_in_english() -> None:
    assert labels_in("fr") == DEFAULT_LABELS
    assert guideline_in("fr") == guideline_in("en")


def test_a_workspace_begins_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "neu.db", language="de") as workspace:
        assert tuple(label_set.labels(workspace.store)) == labels_in("de")
        assert guidelines.versions(workspace.store)[-1].text == guideline_in("de")
