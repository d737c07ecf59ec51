"""The folders that the tools read from and write to."""

from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[2]
PACKAGE: Final = REPOSITORY / "annotator"
DOCS: Final = REPOSITORY / "docs"
