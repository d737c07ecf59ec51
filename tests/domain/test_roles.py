from annotator.domain.roles import WorkRole, role_in_force


def test_who_labels_is_an_annotator_until_somebody_says_otherwise() -> None:
    reviewer, annotator = WorkRole.REVIEWER, WorkRole.ANNOTATOR
    assert role_in_force("", is_arranged=False, has_labelled=False) is reviewer
    assert role_in_force("", is_arranged=False, has_labelled=True) is annotator
    assert role_in_force("", is_arranged=True, has_labelled=False) is annotator
    assert role_in_force("reviewer", is_arranged=True, has_labelled=True) is reviewer
    assert role_in_force("annotator", is_arranged=False, has_labelled=False) is annotator
