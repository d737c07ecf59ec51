"""Plain text and Markdown files: one file, one article."""

import os
import stat
from pathlib import Path
from typing import Final

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.text import clean
from annotator.formats.encodings import decode
from annotator.formats.sources import MAX_FILE_BYTES, ReadArticle

_DENIED: Final = "{path} may not be read: permission denied."
_MEGABYTE: Final = 1024 * 1024


class PlainTextReader:
    """Reads UTF-8 with or without a byte-order mark, and other encodings by detection."""

    def suffixes(self) -> frozenset[str]:
        """The endings of such files."""
        return frozenset({".txt", ".text", ".md", ".markdown"})

    def read(self, path: Path) -> ReadArticle:
        """Read the file as one article.

        Raises:
            BadInputError: If it can't be read, is empty, binary, or far too large.
        """
        text, encoding = decode(_read_bytes(path), path)
        cleaned = clean(text)
        if not cleaned.text.strip():
            raise BadInputError(f"{path} holds no text.")
        remarks = []
        if encoding != "utf-8":
            remarks.append(f"{path} was read as {encoding}.")
        if cleaned.replaced:
            remarks.append(
                f"{path} holds {cleaned.replaced} characters that can't be stored; each became "
                "U+FFFD."
            )
        return ReadArticle(Article(cleaned.text, source=path.name), tuple(remarks))


def _read_bytes(path: Path) -> bytes:
    try:
        _check(path, path.stat())
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInputError(f"{path} does not exist.") from None
    except PermissionError:
        raise BadInputError(_DENIED.format(path=path)) from None
    except OSError as error:
        raise BadInputError(f"{path} could not be read: {error.strerror}.") from error


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise BadInputError(f"{path} is a folder, not an article.")
    if not stat.S_ISREG(status.st_mode):
        raise BadInputError(f"{path} is not a file that holds text.")
    if not status.st_mode & 0o444:
        # The superuser could read it, but nobody was meant to.
        raise BadInputError(_DENIED.format(path=path))
    if status.st_size > MAX_FILE_BYTES:
        raise BadInputError(
            f"{path} has {status.st_size / _MEGABYTE:.0f} MB; an article may have at most "
            f"{MAX_FILE_BYTES // _MEGABYTE} MB."
        )
