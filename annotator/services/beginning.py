"""What a new workspace contains: labels and a guideline, in the language of the person."""

import json
from dataclasses import replace

from annotator.domain.labels import DEFAULT_LABELS, Label
from annotator.services.resources import resource, resource_text


def guideline_in(language: str) -> str:
    """Return the guideline in a language, by its ISO 639 code; in English if there is none."""
    translated = resource(f"guideline.{language}.md")
    return resource_text(translated.name if translated.exists() else "guideline.md")


def labels_in(language: str) -> tuple[Label, ...]:
    """Return the default labels, with definitions in a language.

    Args:
        language: The ISO 639 code of the definitions, which are in English if there are none in
            that language. Names and titles are the same in all languages.
    """
    translated = resource(f"labels.{language}.json")
    if not translated.exists():
        return DEFAULT_LABELS
    meanings = json.loads(resource_text(translated.name))
    return tuple(replace(label, definition=meanings[label.name]) for label in DEFAULT_LABELS)
