"""Fixtures that every layer's tests share: a workspace of one's own, and what is in it."""

import gc
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.services import people, reading, sample
from annotator.services.articles import importing
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from tests.examples import TIMES

# What the window says is tested in English, wherever the tests run.
os.environ["ANNOTATOR_LANGUAGE"] = "en"

# Each write to a workspace is synced, which is slow on a disk. Where there is enough memory, all
# files of the tests are kept in it, with those that the program and its processes make.
_MEMORY = Path("/dev/shm")  # noqa: S108 - only folders with unique names are made there
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > 2**29:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
    os.environ.setdefault("TMPDIR", str(_MEMORY))
    tempfile.tempdir = None  # the folder that was looked up before

# What the tests import is never garbage; looking through it again and again takes a tenth longer.
gc.set_threshold(100_000, 50, 100)


# From the lowest layer up, so that a fault is reported before everything that depends on it fails.
_PLACES = ("domain", "storage", "formats", "services", "cli", "ui", "stories", "faults", "repo")
_ORDER = {place: number for number, place in enumerate(_PLACES)}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of the layers below first, which are the fast ones."""
    tests = Path(__file__).parent
    items.sort(key=lambda item: _ORDER.get(item.path.relative_to(tests).parts[0], len(_ORDER)))


def pytest_collection_finish() -> None:
    """Keep the garbage collector from looking through the collected tests."""
    gc.freeze()


# Nothing is timed here: no test fails because the machine is slow for a moment.
settings.register_profile(
    "annotator",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=25 * TIMES,
)
settings.load_profile("annotator")

collect_ignore = ["peers"]  # `make test-peers` runs them, with the libraries they compare with


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty workspace, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("empty") / "workspace.db"
    create_workspace(path).close()
    return path


@pytest.fixture(scope="session")
def pristine_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, built once; tests work on copies."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    sample.build(path).close()
    return path


@pytest.fixture
def workspace(empty_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace, closed when the test is over."""
    path = Path(shutil.copy(empty_file, tmp_path / "workspace.db"))
    with open_workspace(path) as opened:
        yield opened


@pytest.fixture
def add_story(workspace: Workspace) -> Callable[..., StoryPage]:
    """Import the texts that are given as variants of one story."""
    numbers = itertools.count(1)

    def add(*texts: str) -> StoryPage:
        title = f"Story {next(numbers)}"
        for number, text in enumerate(texts):
            importing.import_article(workspace, Article(text, source=f"{number}.txt"), title)
        story = reading.stories(workspace, None)[-1].story
        page = reading.page(workspace, story.id)
        assert page is not None
        return page

    return add


@pytest.fixture
def sentences(add_story: Callable[..., StoryPage]) -> list[SentenceId]:
    """Five sentences of a story of one variant."""
    page = add_story("\n".join(f"Sentence number {number}." for number in range(5)))
    return [sentence.id for sentence in page.variants[0].sentences]


@pytest.fixture
def ana(workspace: Workspace) -> AnnotatorId:
    """An annotator."""
    return people.add(workspace, "Ana").id


@pytest.fixture
def ben(workspace: Workspace) -> AnnotatorId:
    """Another annotator."""
    return people.add(workspace, "Ben").id


@pytest.fixture
def cleo(workspace: Workspace) -> AnnotatorId:
    """A third annotator, often the one who reviews."""
    return people.add(workspace, "Cleo").id
