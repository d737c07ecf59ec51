"""Rich Text Format (.rtf, specification 1.9.1), as word processors and press archives write it."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.archives.archived import archived_apart
from annotator.formats.articles.reading_remarks import cut_remark, replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

SIGNATURE: Final = b"{\\rtf"

_TOKEN: Final = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<byte>[0-9A-Fa-f]{2})"
    rb"|\\(?P<sign>[^A-Za-z])|(?P<brace>[{}])|[\r\n]+|(?P<plain>[^\\{}\r\n]+)|\\$"
)
_SIGNS: Final = {
    **dict.fromkeys(("par", "sect", "page", "column", "row", "cell", "nestcell"), "\n\n"),
    "line": "\n", "lbr": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ",
    "enspace": " ", "qmspace": " ",
    "zwj": "\N{ZERO WIDTH JOINER}", "zwnj": "\N{ZERO WIDTH NON-JOINER}",
    "~": "\N{NO-BREAK SPACE}", "_": "\N{NON-BREAKING HYPHEN}", "{": "{", "}": "}", "\\": "\\",
    "\n": "\n\n", "\r": "\n\n",
}  # fmt: skip
_APART: Final = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr",
     "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "fldinst",
     "listtable", "listoverridetable", "xmlnstbl", "themedata", "nonshppict", "listtext", "pntext"}
)  # fmt: skip
"""What stands in a group of its own and is no running text."""
_TEXT_BOX: Final = "shptxt"
"""What is text again, amid what draws a shape."""
_HIDING: Final = frozenset({"v", "deleted"})
_CODECS: Final = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Of the character sets that fonts are for; the document's own where it is none of these."""
_USUAL: Final = "cp1252"
_OF_MACHINES: Final = {"ansi": _USUAL, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_LAST_CHARACTER: Final = 0x10FFFF
_MAC_PAGE: Final = 10_000
_PARTING: Final = "\n\t"
_BEFORE: Final = b"\xef\xbb\xbf \t\r\n"


class RichTextReader:
    """Reads one article from one document: its running text."""

    suffixes = frozenset({".rtf"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a document has no columns
        """Read the document as one article.

        Raises:
            BadInputError: If it is no such document, or empty.
        """
        data = source.read_bytes().lstrip(_BEFORE)
        if not data.startswith(SIGNATURE):
            raise BadInputError(
                "{name} is not in Rich Text Format, whatever its name says.", name=source.name
            )
        said, is_cut = _text(data)
        text, marks, replaced = joined(Paragraph(part) for part in said.split("\n\n"))
        if not any(character.isalnum() for character in text):
            raise BadInputError("{name} contains no text.", name=source.name)
        article = Article(text, url=source.url, source=source.short, marks=marks)
        remarks = (
            *cut_remark(source.name, is_cut=is_cut),
            *replaced_remark(source.name, replaced),
        )
        found = ReadArticle(article, remarks)
        yield from archived_apart(found, source.name)


def is_rich_text(beginning: bytes) -> bool:
    """Whether a file begins like one, perhaps behind a mark of the byte order."""
    return beginning.lstrip(_BEFORE).startswith(SIGNATURE)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds up to the closing brace.

    Attributes:
        is_apart: Whether what it says is no running text.
        is_optional: Whether it is for programs that know it, and no text but for a box in it.
        is_unseen: Whether it is text that is not shown.
        font: Which font it is set in; None for the document's own.
        fallbacks: How many characters stand after each one by number, for older programs.
        in_fonts: Whether fonts are listed in it.
    """

    is_apart: bool = False
    is_optional: bool = False
    is_unseen: bool = False
    font: int | None = None
    fallbacks: int = 1
    in_fonts: bool = False


@dataclass(slots=True)
class _Reading:
    group: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    usual: str = _USUAL
    codecs: dict[int, str] = field(default_factory=dict)
    default_font: int | None = None
    pieces: list[str] = field(default_factory=list)
    waiting: bytearray = field(default_factory=bytearray)
    to_skip: int = 0

    @property
    def _is_silent(self) -> bool:
        return self.group.is_apart or self.group.is_optional or self.group.is_unseen

    def say(self, text: str) -> None:
        if not self._is_silent:
            self.finish()
            self.pieces.append(text)

    def finish(self) -> None:
        """Decode the bytes that wait: a character may have two."""
        if self.waiting:
            font = self.default_font if self.group.font is None else self.group.font
            codec = self.usual if font is None else self.codecs.get(font, self.usual)
            self.pieces.append(self.waiting.decode(codec, errors="replace"))
            self.waiting.clear()

    def sign(self, text: str) -> None:
        """Say what a word or sign stands for, unless it is there for older programs."""
        if self.to_skip and text.strip(_PARTING):
            self.to_skip -= 1
        else:
            self.to_skip = 0
            self.say(text)

    def say_bytes(self, data: bytes) -> None:
        skipped = min(self.to_skip, len(data))
        self.to_skip -= skipped
        if not self._is_silent:
            self.waiting += data[skipped:]

    def brace(self, sign: bytes) -> None:
        self.finish()
        self.to_skip = 0
        if sign == b"{":
            self.outer.append(self.group)
        elif self.outer:
            self.group = self.outer.pop()

    def word(self, name: str, number: int | None) -> None:
        self.finish()
        group = self.group
        if name in _APART:
            self.group = replace(group, is_apart=True, in_fonts=name == "fonttbl")
        elif name in _HIDING:
            self.group = replace(group, is_unseen=number != 0)
        elif name == "plain":
            self.group = replace(group, is_unseen=False, font=None)
        elif name == _TEXT_BOX:
            self.group = replace(group, is_optional=False)
            self.say("\n\n")
        elif name == "u" and number is not None:
            self.say(chr(number if 0 <= number <= _LAST_CHARACTER else number % 0x10000))
            self.to_skip = group.fallbacks
        elif name in _SIGNS:
            self.sign(_SIGNS[name])
        elif name in _OF_MACHINES:
            self.usual = _OF_MACHINES[name]
        elif number is not None:
            self._settle(name, number)

    def _settle(self, name: str, number: int) -> None:
        if name == "uc":
            self.group = replace(self.group, fallbacks=max(number, 0))
        elif name == "ansicpg":
            self.usual = _OF_MACHINES["mac"] if number == _MAC_PAGE else _known(number, self.usual)
        elif name == "deff":
            self.default_font = number
        elif name == "f":
            self.group = replace(self.group, font=number)
        elif name == "fcharset" and self.group.in_fonts and number in _CODECS:
            self.codecs[self.group.font or 0] = _CODECS[number]


def _text(data: bytes) -> tuple[str, bool]:
    """Return the running text, and whether the end of the document is missing."""
    reading = _Reading()
    at = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        if found["word"]:
            number = int(found["number"]) if found["number"] else None
            name = found["word"].decode()
            if name == "bin":
                at += max(number or 0, 0)
            else:
                reading.word(name, number)
        elif found["byte"]:
            reading.say_bytes(bytes.fromhex(found["byte"].decode()))
        elif found["sign"] == b"*":
            reading.group = replace(reading.group, is_optional=True)
        elif found["sign"]:
            reading.sign(_SIGNS.get(found["sign"].decode("latin-1"), ""))
        elif found["brace"]:
            reading.brace(found["brace"])
        elif found["plain"]:
            reading.say_bytes(found["plain"])
    reading.finish()
    # Characters beyond the first 65,536 come as two halves.
    halves = "".join(reading.pieces).encode("utf-16-le", errors="surrogatepass")
    return halves.decode("utf-16-le", errors="replace"), bool(reading.outer)


def _known(page: int, otherwise: str) -> str:
    try:
        return codecs.lookup(f"cp{page}").name
    except LookupError:
        return otherwise
