"""Keys that a person has chosen for actions, and what stands in their way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from annotator.ui.keys.action_specs import ActionSpec, Scope

_LISTS: Final = {Scope.LISTS, Scope.DISAGREEMENTS}
_FIXED: Final = ("set.", "decide.")
"""Of labels; their keys belong to the workspace and are changed with the label."""


def can_change(spec: ActionSpec) -> bool:
    """Whether a person can choose keys for the action."""
    return not spec.name.startswith(_FIXED)


def act_together(one: Scope, other: Scope) -> bool:
    """Whether keys of two scopes can act at the same time, so that they must differ."""
    return one is other or Scope.WINDOW in {one, other} or {one, other} <= _LISTS


def collision(
    specs: Iterable[ActionSpec], spec: ActionSpec, keys: Sequence[str]
) -> ActionSpec | None:
    """Return another action that has one of these keys where the action would have it, or None."""
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

    A choice that has come to stand in the way of another action, such as a label's key in another
    workspace, waits: the action has its own keys until then.
    """
    found = list(specs)
    for place, spec in enumerate(found):
        keys = choices.get(spec.name)
        if keys is not None and can_change(spec) and collision(found, spec, keys) is None:
            found[place] = replace(spec, keys=keys)
    return found
