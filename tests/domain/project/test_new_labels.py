"""A new label gets a key, a colour and a place of its own."""

from dataclasses import replace

from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS, RESERVED_KEYS
from annotator.domain.project.new_labels import LONGEST_NAME, new_label, unusable_name


def test_a_new_label_gets_a_key_a_colour_and_a_place_of_its_own() -> None:
    labels = list(DEFAULT_LABELS)
    for name in ("forecast", "analysis", "hedge", "irony"):
        labels.append(new_label(LabelName(name), labels))
    added = labels[4:]
    assert [label.shortcut for label in added] == ["R", "A", "E", "I"]
    assert [label.position for label in added] == [4, 5, 6, 7]
    assert [label.title for label in added] == ["Forecast", "Analysis", "Hedge", "Irony"]
    assert len({label.color for label in labels}) == len(labels)
    assert all(label.shortcut not in RESERVED_KEYS for label in added)


def test_when_all_keys_are_taken_a_label_has_none() -> None:
    labels = list(DEFAULT_LABELS)
    for number in range(20):
        labels.append(new_label(LabelName(f"label {number}"), labels))
    keys = [label.shortcut for label in labels if label.shortcut]
    assert len(keys) == len(set(keys)) == 26 - len(RESERVED_KEYS)
    assert labels[-1].shortcut == ""


def test_a_retired_label_holds_no_key() -> None:
    labels = [replace(label, retired=True) for label in DEFAULT_LABELS]
    assert new_label(LabelName("fact"), labels).shortcut == DEFAULT_LABELS[0].shortcut == "F"


def test_names_that_no_label_can_have() -> None:
    assert unusable_name("hedged claim") is None
    assert unusable_name("Bewertung – groß") is None
    for name in ('a"b', "a\\b", "a\nb", "x" * (LONGEST_NAME + 1)):
        assert unusable_name(name) is not None
