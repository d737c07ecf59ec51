"""What is loaded before the window's first paint: everybody waits for it, each time."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

_LATER = (
    "label_page.work", "report_page", "review_page", "ui.file_", "arranging", "menus", "backstage",
    "services.review", "services.steps", "services.reporting", "services.datasets",
    "annotator.formats",
)  # fmt: skip
_OTHERS_LATER = {"typing_extensions", "numpy", "sqlite_utils", "logging.handlers", "json"}
_MOST = 145
"""Modules and packages of our own before the first paint; one more wants a reason."""


@pytest.fixture(scope="module")
def loaded() -> tuple[list[str], list[str]]:
    """Return what is loaded ahead of Qt and what with it."""
    code = (
        "import sys\n"
        "from annotator.ui import starting\n"
        "starting.prepare()\n"
        "ahead = list(sys.modules)\n"
        "import annotator.ui.app\n"
        "print(*ahead, '|', *(name for name in sys.modules if name not in ahead))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ahead, _, with_qt = run.stdout.partition("|")
    return ahead.split(), with_qt.split()


def test_what_is_not_seen_at_first_is_not_loaded(loaded: tuple[list[str], list[str]]) -> None:
    ahead, with_qt = loaded
    own = [name for name in [*ahead, *with_qt] if name.startswith("annotator")]
    assert [name for name in own if any(part in name for part in _LATER)] == []
    assert len(own) <= _MOST
    assert _OTHERS_LATER.isdisjoint([*ahead, *with_qt])


def test_what_knows_no_qt_is_loaded_before_qt(loaded: tuple[list[str], list[str]]) -> None:
    ahead, with_qt = loaded
    layers = ("annotator.domain", "annotator.storage", "annotator.services")
    assert not any(name.startswith("PySide6") for name in ahead)
    assert [name for name in with_qt if name.startswith(layers)] == []
