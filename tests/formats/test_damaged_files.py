"""Files that a library can't read."""

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.damaged_files import raised_as

DAMAGED = BadInputError("a.pdf is damaged.")


def test_whatever_a_library_raises_is_one_sentence() -> None:
    with pytest.raises(BadInputError, match=r"a\.pdf is damaged"), raised_as(DAMAGED):
        raise KeyError("xref")


def test_a_file_is_not_damaged_because_memory_has_run_out() -> None:
    with pytest.raises(MemoryError), raised_as(DAMAGED):
        raise MemoryError
