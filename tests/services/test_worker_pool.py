"""Work goes to other processes, and is done here where they have been ended."""

import os
import time
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.services.tasks import Watch
from annotator.services.worker_pool import sent, worker_pool


def number_of_process(program: int) -> int:
    """Return the number of this process; any but the program itself ends at once."""
    if os.getpid() != program:
        os._exit(1)
    return os.getpid()


@pytest.mark.kill
def test_work_is_done_here_where_the_other_processes_have_been_ended() -> None:
    with worker_pool() as pool:
        for _ in range(2):
            assert sent(pool, number_of_process, os.getpid())() == os.getpid()


def work_without_end(started: Path) -> None:
    started.write_text(str(os.getpid()), encoding="utf-8")
    time.sleep(600)


@pytest.mark.kill
def test_what_runs_elsewhere_ends_at_once_when_it_is_stopped(tmp_path: Path) -> None:
    started = tmp_path / "started"
    watch = Watch(is_cancelled=lambda: started.exists() and started.stat().st_size > 0)
    with pytest.raises(Cancelled), worker_pool(1) as pool:
        sent(pool, work_without_end, started, watch)()
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text(encoding="utf-8")), 0)
