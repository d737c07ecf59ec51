"""Who is an annotator and who reviews."""

from annotator.domain.project.roles import WorkRole, role_in_force


def test_who_labels_beside_others_is_an_annotator_until_somebody_says_otherwise() -> None:
    def role(decided: str, *facts: bool) -> WorkRole:
        arranged, labelled, others = facts
        return role_in_force(
            decided, is_arranged=arranged, has_labelled=labelled, others_have=others
        )

    yes, no = True, False
    assert role("", no, no, yes) is WorkRole.REVIEWER
    assert role("", no, yes, no) is WorkRole.REVIEWER
    assert role("", no, yes, yes) is WorkRole.ANNOTATOR
    assert role("", yes, no, no) is WorkRole.ANNOTATOR
    assert role("reviewer", yes, yes, yes) is WorkRole.REVIEWER
    assert role("annotator", no, no, no) is WorkRole.ANNOTATOR
