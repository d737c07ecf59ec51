"""Words that end sentences and that the library takes for ones cut short, language by language.

It knows "vol." as a volume in Dutch and "bien." as a written-out abbreviation in Spanish, and where
it has no rules of a language's own it goes by those of English: "Kan." is Kansas in Swedish, too.
So "Jag vet det. Vi går." comes out of it as one sentence. Here stands what people end sentences
with day by day, and what is hardly ever cut short before a capital.
"""

import re
from functools import cache
from typing import Final

_BY_LANGUAGE: Final = {
    "ca": "bien cap com contra mar",
    "cs": "co tu",
    "da": "da del din el form jul mag med nat ned nord par port rest sort ti to ty var",
    "de": "mag mich",
    "es": "auto bien contra entre mar mono poli",
    "et": "ala ida",
    "fr": "art vol",
    "hr": "ga pa",
    "hu": "nem ver",
    "it": "bar ci fa lo mai ne re sia so su te va vi via",
    "nl": "al bel best dat hand pan pas top vol",
    "no": "art det del kan med ord ut",
    "pl": "hol itd itp port rum",
    "ro": "ia loc va",
    "ru": "муж",
    "sk": "tu",
    "sl": "pa",
    "sv": "art del det hon ill kan maj med ord ut",
    "tr": "kan ver",
    "uk": "вид наук",
}
LANGUAGES: Final = frozenset(_BY_LANGUAGE)
"""Those that have such words; there is nothing to look for in others."""
_UNITS: Final = "km kg mm cm км кг мм см"
"""After a figure, in any of these languages: "È lontano 5 km. Andiamo a piedi."."""
_OPENING: Final = "“„«‘\"'(¿¡"


def places(text: str, language: str) -> list[int]:
    """Return where sentences begin after such a word: in a language that has some.

    Args:
        text: The text.
        language: ISO 639 code.
    """
    if language not in LANGUAGES:
        return []
    found_words = _pattern(language).finditer(text)
    return [found.end() for found in found_words if _is_capital(text, found.end())]


def _is_capital(text: str, place: int) -> bool:
    return text[place : place + 2].lstrip(_OPENING)[:1].isupper()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _BY_LANGUAGE[language].split()
    behind = [
        *(rf"(?<=[ ’'(]{word}\.)" for word in words),
        *(rf"(?<=\d[ \u00a0]{unit}\.)" for unit in _UNITS.split()),
    ]
    if language == "de":
        # A manner, and no article of a law: before one of those stands no "der" or "einer".
        behind.append(r"(?<=er[ ]Art\.)")
    before = "|".join(behind)
    return re.compile(rf"\.(?=\s)(?:{before})\s+(?=[^\s\W_]|[{re.escape(_OPENING)}])")
