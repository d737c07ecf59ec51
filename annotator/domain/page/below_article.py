"""Lines below an article behind which it does not go on: the form for replies, about the author."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.comment_lines import is_comment_line
from annotator.domain.page.message_marks import is_of_release
from annotator.domain.page.page_lines import Line, is_free_sentence, is_sentence, mark, speaks

_FORM: Final = frozenset(
    {
        "leave a comment", "leave a reply", "post a comment", "add a comment", "add a reply",
        "cancel reply",
        "the comments below have not been moderated.",
        "the comments below have been moderated in advance.",
        "name (required)", "name *", "comment *", "kommentar schreiben",
        "laisser un commentaire", "deja una respuesta", "deja un comentario",
        "deixe um comentário", "lascia un commento",
    }
)  # fmt: skip
_APPENDIX: Final = frozenset(
    {
        "about the author", "about the authors", "corrections", "filed under", "related tags",
        "über den autor", "über die autorin", "zum autor", "zur autorin", "zur person",
        "à propos de l'auteur", "sobre el autor", "sobre la autora", "archivado en",
        "sobre la firma", "sull'autore",
        "over de auteur", "sobre o autor", "sobre a autora",
    }
)  # fmt: skip
"""What may be printed in the midst of a column as well, with an article's quotations behind it."""
_ENDS: Final = _FORM | _APPENDIX
_ANSWERS: Final = frozenset(
    {
        "reply", "antworten", "répondre", "responder", "rispondi", "reageer", "odpowiedz", "svara",
        "svar", "ответить", "відповісти", "vastaa",
    }
)  # fmt: skip
_SEVERAL: Final = 2
_FEWEST: Final = 3
"""So many sentences an article has at least above its readers' comments."""
_ABOUT_SENDER: Final = re.compile(
    r"(?:About|Über|Sobre|À propos de)\s(?:the\s|den\s|la\s|el\s)?"
    r"(?P<name>[A-ZÀ-Þ]\w*)(?:[\s.’'-]\S+){0,5}"
    r"|About (?:the company|us)|Über (?:uns|das Unternehmen)|Sobre la (?:empresa|compañía)"
)
"""The heading behind which a press release tells of its sender, who is named in it before."""
_WORD: Final = re.compile(r"\w+")


def mark_below_article(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what stands behind the beginning of the form, its sentences too.

    A form that has more sentences behind it than before it is none: then it is a link above the
    article, or what readers have written is of a length that somebody may want to read. Behind what
    is told about the author nobody speaks.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article.
    """
    comments = _comments(lines)
    ends = sorted(
        {n for n, line in enumerate(lines) if _words(line) in _ENDS}
        | set(_about_senders(lines))
        | comments
    )
    if not ends:
        return
    sentences_before = list(
        accumulate((is_free_sentence(kinds, line) for line in lines), initial=0)
    )
    last_said = max((n for n, line in enumerate(lines) if speaks(line.text)), default=-1)
    for number in ends:
        is_over = number > last_said or _words(lines[number]) in _FORM
        before = sentences_before[number]
        is_most = is_over and before > sentences_before[-1] - before
        if is_most or (number in comments and before >= _FEWEST):
            for line in lines[number:]:
                mark(kinds, line.sentences, Kind.BOILERPLATE)
            return


def _comments(lines: Sequence[Line]) -> set[int]:
    """Return where readers' comments begin: several can be answered, and are counted above."""
    answers = [number for number, line in enumerate(lines) if _words(line) in _ANSWERS]
    if len(answers) < _SEVERAL:
        return set()
    above = lines[: answers[0]]
    heads = [number for number, line in enumerate(above) if is_comment_line(_words(line))]
    while heads[1:] and heads[-1] == heads[-2] + 1:
        heads.pop()
    return set(heads[-1:])


def _about_senders(lines: Sequence[Line]) -> Iterator[int]:
    """Yield below which lines a press release, which says that it is one, tells of its sender."""
    if not any(is_of_release(line.text.lower().rstrip(":")) for line in lines):
        return
    named: set[str] = set()
    for number, line in enumerate(lines):
        about = None if is_sentence(line.text) else _ABOUT_SENDER.fullmatch(line.text.rstrip(":"))
        if about and (about["name"] is None or about["name"] in named):
            yield number
        named.update(_WORD.findall(line.text))


def _words(line: Line) -> str:
    return line.text.lower().rstrip(":").replace("’", "'")
