"""The one table of actions, from which menus, shortcuts and the pages of keys are made."""

from annotator.ui.keys.action_table import ACTIONS


def test_every_action_has_a_text_and_no_two_share_a_key() -> None:
    seen: dict[tuple[str, str], str] = {}
    for spec in ACTIONS:
        assert spec.title
        assert spec.description
        for key in spec.keys:
            other = seen.setdefault((spec.scope, key), spec.name)
            assert other == spec.name, f"{key}: {other}, {spec.name}"
