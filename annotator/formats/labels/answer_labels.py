"""Labels as answers to a question about a text: records of Argilla, of Potato, and for spaCy."""

from collections.abc import Iterator
from typing import Final

from annotator.formats.labels.task_values import Values, as_list, as_object, objects_in

_ANSWERS: Final = ".responses"
_HALF: Final = 0.5
_NOT_CHOSEN: Final = (False, "false", None, "")


def is_argilla(values: Values) -> bool:
    """Whether this is a record of Argilla: fields that were shown, and responses."""
    return isinstance(values.get("fields"), dict) and "responses" in values


def argilla_records(values: Values) -> Iterator[Values]:
    """Yield a record for each response that was submitted; drafts and discarded ones stay out."""
    shown = as_object(values.get("fields"))
    shared = {**as_object(values.get("metadata")), **shown}
    if "text" not in shown and len(shown) == 1:
        shared["text"] = next(iter(shown.values()))
    for response in _responses(values.get("responses")):
        if response.get("status", "submitted") == "submitted":
            yield {**shared, "label": response.get("value"), "annotator": response.get("user_id")}


def is_flat_argilla(values: Values) -> bool:
    """Whether this is a record of Argilla as a table has it: a question's answers in a column."""
    return any(name.endswith(_ANSWERS) and isinstance(values[name], list) for name in values)


def flat_argilla_records(values: Values) -> Iterator[Values]:
    """Yield a record for each answer that was submitted, by whom the column beside it says."""
    shared = {name: value for name, value in values.items() if _ANSWERS not in name}
    for name in (name for name in values if name.endswith(_ANSWERS)):
        people, states = as_list(values.get(f"{name}.users")), as_list(values.get(f"{name}.status"))
        for number, answer in enumerate(as_list(values[name])):
            if number >= len(states) or states[number] == "submitted":
                who = people[number] if number < len(people) else None
                yield {**shared, "label": answer, "annotator": who}


def _responses(responses: object) -> Iterator[Values]:
    """Yield the answers: by question, as Argilla 2 writes them, or by person, as before."""
    if isinstance(responses, dict):
        for answers in responses.values():
            yield from objects_in(answers)
        return
    for person in objects_in(responses):
        answers = as_object(person.get("values"))
        yield from ({**person, **each} for each in objects_in(list(answers.values())))


def is_potato(values: Values) -> bool:
    """Whether this is a record of Potato: what was chosen, by scheme."""
    return isinstance(values.get("label_annotations"), dict)


def potato_records(values: Values) -> Iterator[Values]:
    """Yield a record for each scheme, with all that was chosen in it."""
    schemes = as_object(values["label_annotations"])
    for chosen in objects_in(list(schemes.values())):
        names = [name for name, is_chosen in chosen.items() if is_chosen not in _NOT_CHOSEN]
        yield {**values, "label": names}


def is_categorized(values: Values) -> bool:
    """Whether this is an example for spaCy: how much of each category a text has."""
    shares = values.get("cats")
    return isinstance(shares, dict) and all(
        isinstance(each, int | float) for each in shares.values()
    )


def categorized_record(values: Values) -> Values:
    """Return the example with the categories as labels that it has more than half of."""
    shares = values["cats"]
    names = (
        [name for name, share in shares.items() if share > _HALF]
        if isinstance(shares, dict)
        else []
    )
    return {**values, "label": names}
