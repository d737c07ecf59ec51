"""Lines of the page around an article, told by their words alone.

The patterns are of English news pages; what they do not know is found by its place
(`annotator.domain.kinds`) or left to a person's correction.
"""

import re
from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_TIME: Final = r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*\(?[a-z]{2,4}\)?)?"

_WEATHER: Final = re.compile(r"-?\d{1,3}(?:[.,]\d+)?\s*(?:°\s*)?[CF]\b\.?(?:\s+\w+){0,2}")
_DATE: Final = re.compile(
    rf"(?:(?:posted|published|updated|last updated|first published|modified)\b[\s:]*(?:on\s+)?)?"
    rf"(?:{_WEEKDAY},?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}"
    rf"|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}})"
    rf"(?:[\s,|·–-]*(?:at\s+)?{_TIME})?",  # noqa: RUF001 - dashes as pages print them
    re.IGNORECASE,
)
_BYLINE: Final = re.compile(
    r"(?i:by|words by|reporting by|editing by|written by|story by)\s+"
    r"[A-Z][\w.'’-]+(?:\s+(?:and\s+|[A-Z])[\w.'’-]*){0,7}(?:\s*[|,–-].{0,60})?"  # noqa: RUF001
)
_WHOLE_LINES: Final = frozenset(
    line.strip()
    for line in """
    source link|comments|comment|no comments|post a comment|add a comment|leave a comment
    leave a reply|add a reply|join the conversation|join the discussion|related|share|tweet
    pin it|print|email|e-mail|whatsapp|facebook|twitter|telegram|copy link|advertisement
    advertisements|advertising|sponsored|sponsored content|recommended|recommended for you
    trending|trending now|recent posts|latest news|latest stories|latest posts|popular posts
    most popular|most read|editor's picks|editors' picks|newsletter|newsletters|home|menu|search
    back to top|about us|contact us|privacy policy|cookie policy|cookie settings|terms of use
    terms of service|all rights reserved|tags|topics|categories|category|filed under|loading
    log in|login|sign in|sign up|subscribe|listen|listen to this article|save this article
    watch now|watch live|watch more|view comments|show comments|hide comments|read more
    continue reading|further reading|see also|read also|also read|read next|previous post
    next post|previous article|next article|about the author|written by|photo gallery|gallery
    """.replace("\n", "|").split("|")
    if line.strip()
)
_BEGINNINGS: Final = (
    "check out our", "check out other", "check out more", "most popular ", "most read ",
    "popular posts ", "you may also ", "you might also ", "related articles", "related stories",
    "related posts", "related topics", "related news", "related content", "related links",
    "related:", "more from ", "more stories", "more news", "read more", "read also", "see also",
    "also read", "read next", "read full story", "read the full story", "share this", "share on ",
    "share via", "follow us", "like us on", "subscribe to ", "sign up for", "sign up to ",
    "get our ", "click here", "tap here", "download our app", "download the app", "tags:",
    "topics:", "categories:", "category:", "filed under", "copyright ", "©", "(c) ",
    "all rights reserved", "terms of service", "privacy policy", "skip to ", "view all",
    "view more", "source:", "previous article", "next article", "leave a comment", "source link",
)  # fmt: skip
_COUNTED: Final = re.compile(r"(?:comments? \(\d+\)|\d+ comments?|\d+ min(?:ute)?s?(?: read)?)")
_LONGEST_LINK: Final = 14
"""A line that begins like a link and has more words is a sentence that happens to."""


_CREDIT: Final = re.compile(
    r"""(?:
        (?i:photo(?:graph)?s?|image|picture|credit|video|graphic|illustration|file)\b
            (?:\ (?:by|credit|courtesy|source|from|via))*\s*[:/]?\s*\S+(?:\ \S+){0,6}
        | (?:[A-Z]\S*\ ){0,4}(?:/|via|for)\ (?:(?:[Tt]he|of|and|[A-Z]\S*)\ ?){1,5}
        | (?i:ap|afp|reuters|getty(?:\ images)?|epa|upi|pa|dpa|tass|xinhua|bloomberg|shutterstock)
            (?:\ (?:photo|images?|file))?(?:/\S.*)?
        | [A-Z]{2,5}
        | (?:[A-Z][\w&.’'-]*\ ){0,3}(?:[A-Z]{2,}|Images?|Labs|Photos?|Pictures|Agency|Press|News)
            (?:\ (?:[A-Z]{2,}|Inc|Ltd|PBC|LLC))?
    )""",
    re.VERBOSE,
)
_LONGEST_CREDIT: Final = 60
_LONGEST_LINE: Final = 140


def is_page_line(line: str) -> bool:
    """Whether the line is a part of a page: a date, the weather, a byline, a link, a prompt.

    Args:
        line: A whole line or sentence, without white space around it.
    """
    bare = line.strip(" \t\u00a0|·•-–—>»")  # noqa: RUF001 - as pages print them
    if len(bare) > _LONGEST_LINE:
        return False
    words = bare.lower().rstrip(":.").strip()
    return (
        not any(character.isalnum() for character in words)
        or words in _WHOLE_LINES
        or bool(_COUNTED.fullmatch(words))
        or (bare.lower().startswith(_BEGINNINGS) and len(words.split()) <= _LONGEST_LINK)
        or any(pattern.fullmatch(bare.rstrip(".")) for pattern in (_WEATHER, _DATE, _BYLINE))
    )


def is_credit(line: str) -> bool:
    """Whether the line names who took a picture: "AP", "Planet Labs PBC", "Photo: A. Ruiz"."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line.strip(" ()[]|·")))
