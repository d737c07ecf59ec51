"""Where a page stands within its site: "Home > World > Europe", "« Before | Home | After »"."""

import re
from typing import Final

_HOMES: Final = frozenset(
    {
        "home", "homepage", "home page", "front page", "main page", "startseite", "hauptseite",
        "accueil", "inicio", "portada", "início", "página inicial", "strona główna", "forside",
        "forsiden", "hem", "startsida", "startpagina", "etusivu", "úvod", "domů", "főoldal",
        "acasă", "sākums", "pradžia", "avaleht", "anasayfa", "ana sayfa", "главная", "головна",
        "начало", "αρχική", "beranda", "trang chủ", "หน้าแรก", "首页", "首頁", "ホーム", "홈",
        "الرئيسية", "होम",
    }
)  # fmt: skip
"""What pages call their first one, in lower case."""
_HERE: Final = re.compile(
    r"(?:you are here|you are in|sie (?:sind|befinden sich) hier|vous êtes ici|estás? (?:aquí|en)"
    r"|você está aqui|ti trovi (?:qui|in)|u bevindt zich hier|je bent hier|jesteś tutaj"
    r"|вы здесь)\s?:?\s*",
    re.IGNORECASE,
)
_ARROWS: Final = "[>\u203a»→]"
_MAY_BE_ONE: Final = re.compile("[>\u203a»→|/]")
"""One of these stands in every row of places: to look for it takes a tenth of the time."""
_STEP: Final = re.compile(rf"\s*{_ARROWS}\s*")
_BAR: Final = re.compile(r"\s*\|\s*|\s+/\s+")
"""Weaker than an arrow: "Home / Away" may be a match's."""
_PLAIN_STEP: Final = re.compile(rf"\s+{_ARROWS}\s+")
_FEWEST: Final = 3
_LONGEST_PLACE: Final = 4
_LONGEST_NAME: Final = 20
"""In words; the last place may be the article's own headline."""
_BACK: Final = ("«", "<", "\u2039", "←")
_FORTH: Final = ("»", ">", "\u203a", "→")
_LONGEST: Final = 400
"""In characters."""
_STOPS: Final = (".", "!", ";", ",")


def is_breadcrumb(line: str) -> bool:
    """Return whether a line is a row of places from a site's first page to this one.

    The first page's name or "You are here" tells.

    Args:
        line: A line without white space around it.
    """
    if len(line) > _LONGEST or _MAY_BE_ONE.search(line) is None:
        return False
    here = _HERE.match(line)
    row = line[here.end() :] if here else line
    for step, fewest in ((_STEP, _FEWEST - 1), (_BAR, _FEWEST)):
        places = step.split(row)
        is_first = here is not None or places[0].lower() in _HOMES
        if len(places) >= fewest and is_first and not places[1][:1].islower():
            return True
    beside = _BAR.split(line)
    leads_on = line.startswith(_BACK) or line.endswith(_FORTH)
    return leads_on and len(beside) >= _FEWEST and any(name.lower() in _HOMES for name in beside)


def is_way(line: str) -> bool:
    """Return whether a line is a row of short places: "News > World > Europe".

    Above an article it is a breadcrumb; within one it may say where a setting is found.

    Args:
        line: A line without white space around it.
    """
    places = _PLAIN_STEP.split(line)
    return (
        len(places) >= _FEWEST
        and all(_is_place(place, _LONGEST_PLACE) for place in places[:-1])
        and _is_place(places[-1], _LONGEST_NAME)
        and not places[-1].endswith(_STOPS)
    )


def _is_place(text: str, longest: int) -> bool:
    words = text.split()
    is_named = len(text) > 1 and not text[0].islower() and any(map(str.isalpha, text))
    return is_named and len(words) <= longest and "«" not in text
