"""Boundaries that the library misses in English: words and letters that it takes for cut short.

It ends a sentence behind a word cut short where a pronoun or an article follows, "at Acme Corp. The
price", and hardly anywhere else. What else tells of a beginning stands here: a word that begins no
name, before a small letter; and a measure, a month or a letter that needs nothing after it.
"""

from itertools import groupby
from typing import Final


def _behind(words: str, before: str = "", after: str = r"\.") -> str:
    """Return a pattern that looks behind for one of some words, which may differ in length."""
    by_length = groupby(sorted(words.split(), key=len), key=len)
    return "|".join(rf"(?<={before}(?:{'|'.join(found)}){after})" for _, found in by_length)


def _any(words: str) -> str:
    return "|".join(words.split())


_QUOTE: Final = "[“\"‘']?"
# Few stops stand behind so short a word with a capital, so few are looked at any further.
_SHORT_NAME: Final = "|".join(rf"(?<=\b[A-Z]{'[a-z]' * length}\.)" for length in range(5))
# "He moved to Elgin, Ill. Nobody went along", "The buyer is Denholm Ltd. Seven firms had bid".
_OPENERS: Final = _any(
    "Nobody Everything Someone Somebody Something Anyone Anybody Anything Nowhere Either Few Fewer"
    " Whoever Unless Though Into Onto Up Above Across Afterwards Against Along Around Behind Below"
    " Beneath Beside Beyond Inside Near Outside Throughout Toward Towards Earlier Already Five Six"
    " Seven Nine Ten Dozens Hundreds Thousands Millions Asked Born Thanks"
)
# "They live in St. Thomas, U.S.V.I. They'd met there".
_CONTRACTED: Final = _any("I He She It They We You That There What Who Where How Don Didn")
# "They fled to the U.S. A neighbour stayed", "owned by Acme Inc. Shares fell". A headline may begin
# with the U.S. and go on with its officials; they are going to do something there.
_PLAIN_OPENERS: Final = _any(
    "A Activists Analysts Authorities Critics Crowds Detectives Doctors Economists Engineers"
    " Experts Families Fans Firefighters Historians I Investigators Investors Journalists"
    " Lawmakers Lawyers Locals Neighbors Neighbours Officials Opponents Parents Passengers"
    " Police Prices Prosecutors Protesters Regulators Reporters Rescuers Researchers Residents"
    " Sales Scientists Shares Shops Soldiers Students Supporters Teachers Terms Tickets"
    " Tourists Troops Villagers Visitors Voters Witnesses Workers"
)
_FIRMS: Final = _behind("Inc Ltd Bros Corp Co Jr Sr St LLC", "[ ]")
_STATES: Final = _behind(
    "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan La Md Mich Minn Mo Mont Neb Nev Okla"
    " Ore Pa Tenn Tex Vt Va Wis Wyo Ont Que Me",
    ",[ ]",
)
_STREETS: Final = _behind("Ave Blvd Rd Sq Hwy", "[ ]")
_INITIALISM: Final = r"(?<=[a-z,][ ][A-Z]\.[A-Z]\.)|(?<=[A-Z]\.[A-Z]\.[A-Z]\.)"
# "The strongest since Dec. Snow is expected": a month cut short needs its day or year.
_MONTHS: Final = _behind("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec", r"\b")
# "It took 35 min. Nobody knew why".
_UNITS: Final = _behind(r"min hr sec mo pp mm ct m\.p\.h", r"\d[ \u00a0]")
# "A low of 3 C. Snow may follow"; "in 1925 F. Scott Fitzgerald" is a name.
_DEGREES: Final = r"(?<=[\d°][ \u00a0][CF]\.)(?<!\d{4}[ ][CF]\.)"
# A letter that names a thing is no initial: "They chose plan B. Students were glad".
_LETTERED: Final = _behind(
    "plan Plan class Class group Group type Type vitamin Vitamin category Category section Section"
    " option Option hepatitis Hepatitis grade Grade exhibit Exhibit appendix Appendix War gate"
    " Gate line Line",
    "[ ]",
    r"[ ][A-Z]\.",
)

MISSED: Final = (
    rf"(?:{_SHORT_NAME})(?:"
    rf"(?<!\bNo\.)\s+(?={_QUOTE}(?:(?:{_OPENERS})\s|(?:{_CONTRACTED})[’'])[a-z])"
    rf"|(?:{_FIRMS}|{_STATES}|{_STREETS}|{_INITIALISM})\s+(?={_QUOTE}(?:{_PLAIN_OPENERS})\s(?!to\b)[a-z])"
    rf"|(?:{_LETTERED}|{_DEGREES})\s+(?={_QUOTE}[A-Z][a-z]+[ ][a-z])"
    rf"|(?:{_MONTHS})\s+(?={_QUOTE}[A-Z][a-z]*[\s,’'])"
    rf")|(?:{_UNITS})\s+(?={_QUOTE}[A-Z])"
)
"""What follows a stop where a sentence ends; its end is where the next one begins."""
