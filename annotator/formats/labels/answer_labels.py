"""Labels as answers to a question about a text: records of Argilla and of Potato."""

from collections.abc import Iterator, Mapping
from typing import Final

Values = Mapping[str, object]

_NOT_CHOSEN: Final = (False, "false", None, "")


def is_argilla(values: Values) -> bool:
    """Whether this is a record of Argilla: fields that were shown, and responses."""
    return isinstance(values.get("fields"), dict) and "responses" in values


def argilla_records(values: Values) -> Iterator[Values]:
    """Yield a record for each response that was submitted; drafts and discarded ones stay out."""
    fields, metadata = values.get("fields"), values.get("metadata")
    shown = fields if isinstance(fields, dict) else {}
    shared = {**(metadata if isinstance(metadata, dict) else {}), **shown}
    if "text" not in shown and len(shown) == 1:
        shared["text"] = next(iter(shown.values()))
    for response in _responses(values.get("responses")):
        if response.get("status", "submitted") == "submitted":
            yield {**shared, "label": response.get("value"), "annotator": response.get("user_id")}


def _responses(responses: object) -> Iterator[Values]:
    """Yield the answers: by question, as Argilla 2 writes them, or by person, as before."""
    if isinstance(responses, dict):
        for answers in responses.values():
            given = answers if isinstance(answers, list) else []
            yield from (each for each in given if isinstance(each, dict))
    elif isinstance(responses, list):
        for person in responses:
            answers = person.get("values") if isinstance(person, dict) else None
            for answer in answers.values() if isinstance(answers, dict) else ():
                if isinstance(answer, dict):
                    yield {**person, **answer}


def is_potato(values: Values) -> bool:
    """Whether this is a record of Potato: what was chosen, by scheme."""
    return isinstance(values.get("label_annotations"), dict)


def potato_records(values: Values) -> Iterator[Values]:
    """Yield a record for each scheme, with all that was chosen in it."""
    schemes = values["label_annotations"]
    for chosen in schemes.values() if isinstance(schemes, dict) else ():
        if isinstance(chosen, dict):
            names = [name for name, is_chosen in chosen.items() if is_chosen not in _NOT_CHOSEN]
            yield {**values, "label": names}
