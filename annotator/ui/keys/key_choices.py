"""Keys that a person has chosen for actions, and conflicts between them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from annotator.ui.keys.action_specs import ActionSpec, Scope

_LISTS: Final = {Scope.LISTS, Scope.DISAGREEMENTS}
_FIXED: Final = ("set.", "decide.")
"""The prefixes of label actions, whose keys belong to the workspace and change with the label."""


def can_change(spec: ActionSpec) -> bool:
    """Return whether a person can choose keys for the action."""
    return not spec.name.startswith(_FIXED)


def act_together(one: Scope, other: Scope) -> bool:
    """Return whether keys of two scopes can act at the same time, so that they must differ."""
    return one is other or Scope.WINDOW in {one, other} or {one, other} <= _LISTS


def collision(
    specs: Iterable[ActionSpec], spec: ActionSpec, keys: Sequence[str]
) -> ActionSpec | None:
    """Return another action that would conflict with these keys of an action, or None."""
    return next(
        (
            other
            for other in specs
            if other.name != spec.name
            and act_together(other.scope, spec.scope)
            and not set(keys).isdisjoint(other.keys)
        ),
        None,
    )


def with_choices(
    specs: Sequence[ActionSpec], choices: Mapping[str, tuple[str, ...]]
) -> list[ActionSpec]:
    """Return the actions with the keys that were chosen for them.

    A choice that conflicts with another action, such as a label's key in another workspace, is
    ignored as long as it does: the action has its original keys then.
    """
    found = list(specs)
    for place, spec in enumerate(found):
        keys = choices.get(spec.name)
        if keys is not None and can_change(spec) and collision(found, spec, keys) is None:
            found[place] = replace(spec, keys=keys)
    return found
