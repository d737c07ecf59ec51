"""Templates: a label set and a guideline, to begin other workspaces with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.labels import Label


@dataclass(frozen=True, slots=True)
class Template:
    """A label set and a guideline.

    Attributes:
        labels: The labels in the order of the label bar; none of them retired.
        guideline: Markdown.
    """

    labels: tuple[Label, ...]
    guideline: str


def applied(template: Template, labels: Sequence[Label]) -> list[Label]:
    """Return the label set that a template makes of another one.

    Labels that the template does not have are retired, so that whoever gave them loses nothing.
    """
    names = {label.name for label in template.labels}
    offered = [replace(label, position=place) for place, label in enumerate(template.labels)]
    others = [label for label in labels if label.name not in names]
    return offered + [
        replace(label, retired=True, position=len(offered) + place)
        for place, label in enumerate(others)
    ]
