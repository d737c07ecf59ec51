"""sqlite-utils is loaded where tables are made or changed, and nothing else with it."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from annotator.domain.corpus import Article
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.storage.tables import Refusal


def loaded_after(statements: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after the statements."""
    code = f"import sys\n{statements}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.slow
def test_making_tables_loads_sqlite_utils_alone() -> None:
    loaded = loaded_after("import annotator.storage.tables")
    assert "sqlite_utils" in loaded
    assert {"numpy", "pandas"}.isdisjoint(loaded)


@pytest.mark.slow
def test_reading_and_labelling_do_without_it(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article("The bridge opened on Monday."), "Bridge")
    loaded = loaded_after(
        "from pathlib import Path\n"
        "from annotator.services import people, reading\n"
        "from annotator.services.labels import labelling\n"
        "from annotator.services.workspace import open_workspace\n"
        f"with open_workspace(Path({str(path)!r})) as workspace:\n"
        "    page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)\n"
        "    sentence = page.variants[0].sentences[0].id\n"
        "    who = people.add(workspace, 'Nina').id\n"
        "    labelling.label(workspace, who, [sentence], 'fact')"
    )
    assert "sqlite_utils" not in loaded


def test_other_threads_go_on_importing() -> None:
    refusal = Refusal()
    with pytest.raises(ModuleNotFoundError):
        refusal.find_spec("numpy")
    assert refusal.find_spec("orjson") is None
    found: list[object] = []
    other = threading.Thread(target=lambda: found.append(refusal.find_spec("numpy")))
    other.start()
    other.join()
    assert found == [None]
