"""The form below an article in which readers reply, and what stands behind it."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.page_lines import Line, is_free_sentence, mark

_FORM: Final = frozenset(
    {
        "leave a comment", "leave a reply", "post a comment", "add a comment", "add a reply",
        "cancel reply", "name (required)", "name *", "comment *", "kommentar schreiben",
        "laisser un commentaire", "deja una respuesta", "deja un comentario",
        "deixe um comentário", "lascia un commento",
    }
)  # fmt: skip


def mark_reply_form(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what stands behind the beginning of the form, its sentences too.

    A form that has more sentences behind it than before it is none: then it is a link above the
    article, or what readers have written is of a length that somebody may want to read.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    for number, line in enumerate(lines):
        if line.text.lower().rstrip(":") in _FORM:
            before = sum(is_free_sentence(kinds, other) for other in lines[:number])
            behind = sum(is_free_sentence(kinds, other) for other in lines[number:])
            if before > behind:
                for other in lines[number:]:
                    mark(kinds, other.sentences, Kind.BOILERPLATE)
            return
