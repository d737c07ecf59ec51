"""Where the tools read and write."""

from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[2]
PACKAGE: Final = REPOSITORY / "annotator"
DOCS: Final = REPOSITORY / "docs"
