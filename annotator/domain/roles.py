"""Who sees what: annotators a story's Review and Report after finishing it, reviewers always."""

from enum import StrEnum


class WorkRole(StrEnum):
    """What somebody does in a workspace."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"


def role_in_force(decided: str, *, is_arranged: bool, has_labelled: bool) -> WorkRole:
    """Return a person's role.

    Where nobody has arranged anything, who has labelled nothing has nothing to be kept from: they
    came to look. Who labels is an annotator until somebody says otherwise.

    Args:
        decided: What was decided about them; empty where nothing was.
        is_arranged: Whether roles or assignments have been decided for anybody here.
        has_labelled: Whether they have labelled anything here.
    """
    if decided in list(WorkRole):
        return WorkRole(decided)
    return WorkRole.ANNOTATOR if is_arranged or has_labelled else WorkRole.REVIEWER
