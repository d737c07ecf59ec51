"""A disagreement as JSON: what `annotator disagreements` and `annotator adjudicate` print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.domain.review.disagreement import Disagreement
    from annotator.services.workspace import Workspace


def disagreement_json(workspace: Workspace, found: Disagreement) -> dict[str, Any]:
    """Return a disagreement with its votes and its decision."""
    from annotator.services.review import reviewing

    return {
        "sentence_uid": found.sentence_uid,
        "story": found.story,
        "variant": found.variant,
        "kind": found.kind,
        "text": found.text,
        "contested": round(found.contested, 6),
        "open": found.is_open,
        "reopened": found.reopened,
        "counts": found.counts,
        "votes": [
            {"annotator": vote.annotator, "label": vote.label, "unsure": vote.unsure,
             "note": vote.note, "recorded_at": vote.recorded_at}
            for vote in reviewing.votes(workspace, found.sentence_id)
        ],
        "decision": found.decision and {
            "label": found.decision.label,
            "reason": found.decision.reason,
            "note": found.decision.note,
            "annotator": found.decision.reviewer,
            "recorded_at": found.decision.decided_at,
            "counts": found.decision.basis,
        },
    }  # fmt: skip
