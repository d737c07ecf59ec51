"""Who sees what: annotators a story's Review and Report after finishing it, reviewers always."""

from enum import StrEnum


class WorkRole(StrEnum):
    """What somebody does in a workspace."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"


def role_in_force(
    decided: str, *, is_arranged: bool, has_labelled: bool, others_have: bool
) -> WorkRole:
    """Return a person's role.

    Where nobody has arranged anything, a person who has labelled nothing is here to look, and one
    who labels alone has nothing to be kept from. Anybody else who labels is an annotator until
    somebody says otherwise.

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
