"""Roles: reviewers see all of Review and Report, annotators only the stories they have finished."""

from enum import StrEnum


class WorkRole(StrEnum):
    """What somebody does in a workspace."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"


def role_in_force(
    decided: str, *, is_arranged: bool, has_labelled: bool, others_have: bool
) -> WorkRole:
    """Return a person's role.

    It is what was decided about them. If nothing was, they are an annotator where work is arranged,
    and where they label beside others: then they should not see what others say. Somebody who has
    labelled nothing, or labels alone, is a reviewer.

    Args:
        decided: What was decided about them; empty where nothing was.
        is_arranged: Whether roles or assignments have been decided for anybody here.
        has_labelled: Whether they have labelled anything here.
        others_have: Whether anybody else has.
    """
    if decided in list(WorkRole):
        return WorkRole(decided)
    is_kept_blind = is_arranged or (has_labelled and others_have)
    return WorkRole.ANNOTATOR if is_kept_blind else WorkRole.REVIEWER
