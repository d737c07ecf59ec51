import os

import pytest

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
