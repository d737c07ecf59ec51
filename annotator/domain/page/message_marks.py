"""How agencies and offices mark their messages, and broadcasters what they write down."""

import re
from typing import Final

_PLACE: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:\s[A-ZÀ-Þ.’'-]+){0,3}(?:,\s[A-Z][\w.]{1,20}){0,2}"
_DAY: Final = (
    r",?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\.?\s[A-Z][a-z]{2,8}\.?(?:\s\d{4})?)"
)
_MARK: Final = re.compile(
    # A slug, and which pictures there are: "BC-EU--Ferry Aground, 3rd Ld-Writethru,612".
    r"[A-Z]{2}-[A-Z]{2,3}--\S.{1,60}"
    r"|(?:AP|AFP|EPA|PA|Reuters) (?:Photos?|Video|Graphics?) [A-Z]{2,5}\d{2,}.{0,40}"
    # Where and by whom it was sent, on a line of its own: "KARSUND, May 5, 2024 /PRNewswire/ --".
    r"|.{2,70}[/(](?i:PR ?Newswire|Business ?Wire|GlobeNewswire|Accesswire|ots)[^/)]{0,12}"
    r"[/)]\s?[-\u2013—]{0,2}"
    # Where and when, above the article: "GENEVA, March 3 (Agency) —". It says one or the other.
    rf"|{_PLACE}(?:{_DAY}(?:\s\([^()]{{2,40}}\))?|\s\([^()]{{2,40}}\))\s?[-\u2013—]{{1,2}}"
    rf"|[A-ZÀ-Þ]\w+(?:\s[A-ZÀ-Þ]\w+){{0,2}}{_DAY}\s\([^()]{{2,40}}\)\s?[-\u2013—]{{1,2}}"
    r"|SOURCE:? [A-ZÀ-Þ0-9]\S*[a-z][^.!?]{0,70}"
    r"|[-\u2013—*\[(]{1,3}\s?(?:30|0|END|ENDS|Ends?|ends?)\s?[-\u2013—*\])]{1,3}"
    # The head and the foot of a message: "dpa-infoline 0412 4 vm 298 dpa 0871", "{C}ENDS".
    r"|dpa\S*(?:\s\S+){1,6}\sdpa\s\d{3,4}|.{0,40}\{C\}ENDS|\(\([^()]{3,80}\)\)"
    # Who wrote what stands above, and when: "— Ana Ruiz (@anaruiz) March 3, 2024".
    r"|[-\u2013—]\s?[^()]{2,60}\(@\w{1,30}\)(?:\s(?:[^\W\d_]{2,10}\.?\s\d{1,2},?"
    r"|\d{1,2}\.?(?:\sde)?\s[^\W\d_]{2,10}\.?(?:\sde)?|\d{1,2}[./-]\d{1,2}[./-])\s?\d{4})?"
    r"|(?:the|The)[ -][A-Z]{2,6}[ -](?:Wire|wire)"
    # In a mail, what is answered: "On 12 Nov 2024, at 15:40, Ana Ruiz wrote:". Without a date
    # and a time, or an address, it is the article's: "On Monday at 10:30 the mayor wrote:".
    r"|(?:On|Am|Le|El)\s(?=.*(?:(?:\d{4}\b|\d[./]\d).*\d[:.h]\d\d\b|\S@\S)).{6,90}"
    r"\s(?:wrote|schrieb.{0,60}|a écrit|escribió)\s?:"
    # What is heard or shown: "(BEGIN VIDEOTAPE)", "(COMMERCIAL BREAK)".
    r"|[(\[](?=[A-Z ,'-]{3,40}[)\]])[A-Z ,'-]*\b(?:APPLAUSE|AUDIO|BREAK|CLIP|CROSSTALK|INAUDIBLE"
    r"|LAUGHTER|MUSIC|SOUNDBITE|VIDEO|VIDEOTAPE)\b[A-Z ,'-]*[)\]]"
    r"|\w.{2,60}\s\|\s(?i:issue|edition|vol\.?|volume|ausgabe|edición|numéro)\s#?\d{1,5}"
)
_OF_RELEASE: Final = re.compile(
    r"(?:for immediate release|(?:press|news|media) release|pressemitteilung|comunicado de prensa"
    r"|communiqué de presse|note?s? to editors?|(?:media|press) contacts?)\b.{0,40}"
    r"|#\s?#\s?#|.*[/(](?:pr ?newswire|business ?wire|globenewswire|accesswire)\b.*"
)


def is_message_mark(line: str) -> bool:
    """Return whether a line is a mark of the trade, and no part of what the message says.

    Args:
        line: A line without white space around it.
    """
    return _MARK.fullmatch(line) is not None


def is_of_release(lower: str) -> bool:
    """Return whether a line says that it belongs to a press release.

    Args:
        lower: The line in lower case.
    """
    return _OF_RELEASE.fullmatch(lower) is not None
