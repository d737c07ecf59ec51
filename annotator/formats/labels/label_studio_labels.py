"""Labels of Label Studio: regions of a text and choices for it, by who annotated the task."""

from collections.abc import Iterator

from annotator.formats.labels.label_fields import UnreadableValueError
from annotator.formats.labels.placed_spans import each_placed, whole_of
from annotator.formats.labels.raw_texts import RawText
from annotator.formats.labels.task_values import Values, as_list, as_object, objects_in


def is_label_studio(task: Values) -> bool:
    """Whether this is a task of Label Studio: its data, and annotations of that."""
    return isinstance(task.get("data"), dict) and isinstance(task.get("annotations"), list)


def label_studio_records(task: Values) -> Iterator[Values | UnreadableValueError]:
    """Yield a record for each choice and for each region of what annotators did with a task.

    In the place of a region that is no place in the text stands the error that says so. What was
    cancelled stays out.
    """
    data = as_object(task["data"])
    whole = whole_of(data)
    for annotation in objects_in(task.get("annotations")):
        if annotation.get("was_cancelled"):
            continue
        who = _person(annotation.get("completed_by"))
        when = annotation.get("updated_at") or annotation.get("created_at")
        shared = {**data, "annotator": who, "recorded_at": when}
        for result in objects_in(annotation.get("result")):
            yield from _of_result(shared, whole, result)


def _of_result(
    shared: Values, whole: RawText | None, result: Values
) -> Iterator[Values | UnreadableValueError]:
    """Yield the record of a choice or of a region; none where the result is of another kind."""
    value = as_object(result.get("value"))
    names = _names(value, str(result.get("type")))
    if names is None:
        return
    known = {**shared, **_noted(as_object(result.get("meta")))}
    if isinstance(value.get("start"), str):
        # A path into a page: its places are none of a text, which is said beside them.
        yield {**known, "text": value.get("text"), "label": names}
    elif "start" in value:
        region = {**value, "label": names, "labels": None}
        yield from each_placed(known, whole, [region])
    else:
        yield {**known, "label": names}


def _names(value: Values, kind: str) -> list[object] | None:
    """Return the labels of a result; of a path through a taxonomy, where it leads to."""
    names = value.get("choices") or value.get("labels") or value.get(kind)
    if kind == "taxonomy":
        return [path[-1] for path in as_list(names) if isinstance(path, list) and path]
    return names if isinstance(names, list) else None


def _noted(meta: Values) -> Values:
    """Return what is said of a region: Label Studio keeps a note on it as its text."""
    text = meta.get("text")
    if not isinstance(text, list):
        return meta
    return {"note": " ".join(map(str, text)), **{k: v for k, v in meta.items() if k != "text"}}


def _person(by: object) -> object:
    """Return what an annotation of Label Studio says of who made it."""
    if not isinstance(by, dict):
        return by
    names = [str(by[key]) for key in ("first_name", "last_name") if by.get(key)]
    return " ".join(names) or by.get("email") or by.get("username") or by.get("id")
