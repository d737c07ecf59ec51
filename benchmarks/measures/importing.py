"""How fast articles are imported, compared with cutting the same text, and how long writers wait.

The stories are generated and have five articles each; `--articles 10000` takes a minute or more.
For comparison, the table gives the time that SQLite alone takes to write the same rows: no import
can be faster than that. Processor times depend little on what else the machine is doing.
"""

import argparse
import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.corpus import Article
from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.texts.segmentation import sentences
from annotator.services import counterparts, people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace, open_workspace
from benchmarks.measures import generated
from benchmarks.measures.bare_rows import seconds_for_rows
from benchmarks.measures.bench_folder import bench_folder

OUTLETS, SENTENCES, PARAGRAPH = 5, 40, 3
ARTICLES = 1_000
_PAUSE_S = 0.1


def write_articles(folder: Path, count: int) -> list[str]:
    """Write each story into its own folder, and return the texts."""
    texts = []
    for story in range(count // OUTLETS):
        place = folder / f"story-{story:05}"
        place.mkdir()
        for outlet, lines in enumerate(generated.story(OUTLETS, SENTENCES, story)):
            said = [f"{line.capitalize()}." for line in lines]
            pieces = [said[at : at + PARAGRAPH] for at in range(0, len(said), PARAGRAPH)]
            text = "\n\n".join(" ".join(piece) for piece in pieces)
            (place / f"outlet-{outlet}.txt").write_text(text, encoding="utf-8")
            texts.append(text)
    return texts


@contextmanager
def somebody_labels(path: Path) -> Iterator[list[float]]:
    """Label now and then in another thread; yield how long each label took, in milliseconds."""
    waits: list[float] = []
    is_over = threading.Event()

    def work() -> None:
        with open_workspace(path) as workspace:
            (person, *_) = people.annotators(workspace)
            while not is_over.wait(_PAUSE_S):
                label = (FACT, QUOTE)[len(waits) % 2]
                started = time.perf_counter()
                labelling.label(workspace, person.id, [SentenceId(1)], label)
                waits.append((time.perf_counter() - started) * 1000)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield waits
    finally:
        is_over.set()
        thread.join()


def processor_seconds() -> float:
    """Return the processor time of this program and of those that it has started."""
    user, system, others_user, others_system, _ = os.times()
    return user + system + others_user + others_system


def show(what: str, seconds: float, cutting: float, processors: float | None = None) -> None:
    """Print a row of the table."""
    worked = "" if processors is None else f"{processors:>12.2f}"
    print(f"{what:<33}{seconds:>10.2f}{cutting / seconds:>16.3f}{worked}", flush=True)


def measure(texts: Sequence[str], folder: Path, path: Path) -> list[float]:
    """Import a folder and print the table; return how long each label took meanwhile, in ms."""
    started = time.perf_counter()
    found = sum(sum(1 for _ in sentences(text, "en")) for text in texts)
    cutting = time.perf_counter() - started
    megabytes = sum(map(len, texts)) / 1e6
    print(f"{len(texts):,} articles, {found:,} sentences, {megabytes:.1f} MB", flush=True)
    print(f"{'':<33}{'seconds':>10}{'cut alone / it':>16}{'processors':>12}")
    show("cut alone, by one processor", cutting, cutting)
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article("One sentence."), "Before")
        people.add(workspace, "Ana")
        plan = importing.plan([folder])
        worked = processor_seconds()
        with somebody_labels(path) as waits:
            started = time.perf_counter()
            importing.run(workspace, plan)
            seconds = time.perf_counter() - started
        show("imported", seconds, cutting, processor_seconds() - worked)
        bare = seconds_for_rows(path, path.with_name("bare.db"))
        show("rows alone, by bare SQLite", bare, cutting)
        worked = processor_seconds()
        started = time.perf_counter()
        counterparts.bring_missing_up_to_date(workspace)
        later = time.perf_counter() - started
        show("counterparts, when first wanted", later, cutting, processor_seconds() - worked)
        show("import and counterparts", seconds + later, cutting)
    return sorted(waits)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    count = parser.parse_args().articles
    with bench_folder() as folder:
        articles = folder / "articles"
        articles.mkdir()
        waits = measure(write_articles(articles, count), articles, folder / "workspace.db")
    if waits:
        middle, most = waits[len(waits) // 2], waits[-1]
        print(f"a label during the import: median {middle:.1f} ms, at most {most:.1f} ms")
