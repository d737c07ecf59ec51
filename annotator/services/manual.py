"""The pages of the manual that comes with the program, as Markdown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.services.resources import document

_INDEX: Final = "index.md"
_TREE: Final = re.compile(r"```\{toctree\}\n(.*?)```\n?", re.DOTALL)
_CAPTION: Final = re.compile(r":caption: (.+)")
_READ: Final = ("Learn", "Reference")
"""The parts of the documentation that belong to the manual: those about using the program."""

_PICTURE: Final = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n", re.MULTILINE)
_KEY: Final = re.compile(r"<kbd>(.*?)</kbd>")
_COMMENT: Final = re.compile(r"<!--.*?-->\n?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page of the manual.

    Attributes:
        name: Its file below the folder of the manual, such as `guides/labelling.md`.
        title: Its first heading.
        part: The part that it belongs to; empty for the first page.
    """

    name: str
    title: str
    part: str


def pages() -> Sequence[ManualPage]:
    """Return the pages in the order of the table of contents."""
    index = document(_INDEX).read_text(encoding="utf-8")
    found = [ManualPage(_INDEX, _title(index), "")]
    for tree in _TREE.findall(index):
        caption = _CAPTION.search(tree)
        part = caption[1] if caption is not None else ""
        if part not in _READ:
            continue
        for line in tree.splitlines():
            if line and not line.startswith(":"):
                name = f"{line}.md"
                text = document(*name.split("/")).read_text(encoding="utf-8")
                found.append(ManualPage(name, _title(text), part))
    return found


def page_text(page: ManualPage) -> str:
    """Return the text of a page without pictures and tables of contents."""
    text = document(*page.name.split("/")).read_text(encoding="utf-8")
    for pattern in (_TREE, _PICTURE, _COMMENT):
        text = pattern.sub("", text)
    return _KEY.sub(r"**\1**", text)


def anchor(heading: str) -> str:
    """Return the anchor of a heading, built as on GitHub."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _title(text: str) -> str:
    return next(
        line.removeprefix("# ").replace("`", "")
        for line in text.splitlines()
        if line.startswith("# ")
    )
