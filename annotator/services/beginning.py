"""What a workspace begins with: labels and a guideline, in the language of who makes it."""

import json
from dataclasses import replace

from annotator.domain.labels import DEFAULT_LABELS, Label
from annotator.services.resources import resource, resource_text


def guideline_in(language: str) -> str:
    """Return the guideline in a language, by its ISO 639 code; English where there is none."""
    translated = resource(f"guideline.{language}.md")
    return resource_text(translated.name if translated.exists() else "guideline.md")


def labels_in(language: str) -> tuple[Label, ...]:
    """Return the default labels, which mean the same in every language and say so in this one.

    Args:
        language: ISO 639 code of what they mean; English where there is none. Their names and
            titles are those of the data and of the guideline, and stay.
    """
    translated = resource(f"labels.{language}.json")
    if not translated.exists():
        return DEFAULT_LABELS
    meanings = json.loads(resource_text(translated.name))
    return tuple(replace(label, definition=meanings[label.name]) for label in DEFAULT_LABELS)
