"""Lines of the page around an article, told by their words alone.

What the patterns and the lists of `annotator.domain.page.furniture_words` do not know is found by
its place (`annotator.domain.page.kinds`), because it recurs, or left to a person's correction.
"""

import re
from typing import Final

from annotator.domain.page.breadcrumbs import is_breadcrumb
from annotator.domain.page.chinese_lines import is_chinese_page_line
from annotator.domain.page.comment_lines import is_comment_line
from annotator.domain.page.date_lines import is_date_line
from annotator.domain.page.furniture_words import (
    ENDINGS,
    GOES_ON,
    INTERRUPTIONS,
    LINKS,
    SECTIONS,
    SURROUNDINGS,
)
from annotator.domain.page.link_lines import begins_like_a_link, is_labelled_prose, leads_to_others
from annotator.domain.page.message_marks import is_message_mark
from annotator.domain.page.notices import is_notice
from annotator.domain.page.picture_credits import AGENCIES, NAMES
from annotator.domain.page.site_lines import SITE_LINES

_LISTED: Final = SURROUNDINGS | LINKS | INTERRUPTIONS | SITE_LINES
_OF_SITE: Final = SURROUNDINGS | SITE_LINES
_FIGURE: Final = re.compile(r"\d")
_LETTER_OR_FIGURE: Final = re.compile(r"[^\W_]")
_WEATHER: Final = re.compile(r"-?\d{1,3}(?:[.,]\d+)?\s*(?:°\s*)?[CF]\b\.?(?:\s+\w+){0,2}")
_BYLINE: Final = re.compile(
    r"(?:(?:By:|(?i:by|(?:article|text|report) by|words by|posted by|published by"
    r"|(?:live )?reporting by|editing by|edited by:?|written by|story by|interview by))\s+"
    r"(?:(?:[a-z-]+\s+){0,3}(?:reporter|correspondent|editor|writer|critic)\s+)?"
    r"[A-Z][\w.’'-]+(?:\s+(?:and\s+|in\s+|[A-Z])[\w.’'-]*){0,7}(?:\s*[|,;•·–-].{0,80}|\s+\(?@\w+)?"
    # From agencies: "Von dpa, t-online, mam", "Par Le Courrier avec AFP".
    r"|Von (?:dpa|AFP|AP|epd|KNA|sid|Reuters)\b(?:,\s\S{1,20}){0,3}"
    r"|Par .{2,40} avec (?:AFP|Reuters)"
    r"|(?:[A-ZÀ-Þ][\w.’'-]+\s){2,3}contributed"
    # A first and a last name: "Von Menschen und Mäusen" is a headline.
    r"|(?:(?:Article |Texte )?(?:[Rr]édigé|[Éé]crit) par|Von|Par|Por|Door):?\s+"
    r"[A-ZÀ-Þ][\w.’'-]+(?:\s+(?:de\s+|van\s+|von\s+)?[A-ZÀ-Þ][\w.’'-]+){1,2}"
    r"(?:\s*(?:,|\bund\b|\bet\b|\by\b|\be\b|\ben\b).{0,60})?"
    # In Korean, with the word for a reporter behind the name.
    r"|[\uac00-\ud7a3]{2,4}\s?(?:선임|수습|인턴|객원)?(?:기자|특파원|논설위원)(?:\s?[=·|]?\s?\S+@\S+)?)"
)
_LIVE_WRITERS: Final = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w.’'-]+\s){2,3}\((?:now|earlier)\)(?:,\s|\sand\s)?)+"
)
"""Who writes a live page: "Ana Ruiz (now) and Bo Lind (earlier)"."""
_POSTED: Final = re.compile(
    r"(?:(?:posted|published|submitted) by \S+(?: \S+){0,3}? (?:at|on)"
    r"|(?:by|von|par|por|di|door) \S+(?: \S+){0,3}?\s?[,|·]) (?P<when>.*\d.*)",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(r"\s*[|·•]\s*")
_BY_STAFF: Final = re.compile(
    # And no more: "Staff writers walked out on Monday.", "Special to both was the garden."
    r"(?i:(?:by |von )?(?:staff (?:writer|reporter)s?|special correspondents?))"
    r"(?:[,:|/\s]\s*[A-ZÀ-Þ@][^.]{0,80}\.?(?:\S+@\S+)?)?"
    r"|[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){1,2}[,|]\s(?:[A-ZÀ-Þ&][\w’'-]*\s){0,3}"
    r"(?:Correspondent|Reporter|Editor|Columnist|Writer|(?<=[a-z]\s)Staff)"
    # In small letters it is a byline without a comma too: "Ana Ruiz Harbour correspondent".
    r"|(?:[A-ZÀ-Þ][\w.’'-]+\s){2}(?:(?:[A-ZÀ-Þ&][\w’'-]*|of)\s){0,3}(?:correspondent|columnist)"
    r"|BBC (?:News|Sport|Radio [A-Z]\w+)(?:, (?:[A-Z&][\w&’'-]*\s?){1,4})?"
    r"|(?i:special to|courtesy of)\s(?:(?i:the)\s)?[A-ZÀ-Þ][^.,]{1,50}"
)
_COUNTED: Final = re.compile(
    r"\d[\d.,]*\s?[km]?\s+(?:comments?|shares?|views?|likes?|reads?|followers?|photos?|kommentare"
    r"|commentaires|comentarios|comentários|commenti|reacties)"
    r"|(?:comments?|shares?|kommentare|commentaires|comentarios|comentários|commenti|reacties)"
    r"\s*\(?\d+\)?"
    r"|(?:slide )?\d+ of \d+|\d+ ?[\u2013-] ?\d+ of \d+(?: \w+)?"
    r"|\d{1,3} ?/ ?\d{1,3}|\+\d{1,2}|duration \d+:\d\d"
    r"|you have \d+ free articles? (?:left|remaining)"
    r"|(?:(?:leestijd|lesezeit|tiempo de lectura):? |temps de lecture ?: )?"
    r"\d+(?:\s{1,2}|-)min(?:ut[eio])?[sn]?"
    r"(?:\s+(?:read(?:ing time)?|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd"
    r"|czytania|lästid))?"
)
_ADDRESS: Final = re.compile(
    r"(?:(?:facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|mastodon|website|web"
    r"|homepage|เฟซบุ๊ก|ทวิตเตอร์)\s?:?\s?)?(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+"
    r"|(?:(?:tel|phone|telefon|teléfono|tél)\b[.:]?\s*)?\+?\(?\d(?:[ ()/.-]*\d){6,14}",
    re.IGNORECASE,
)
"""Where somebody is found, and nothing else: an address of the web or of mail, a telephone."""
_LIST: Final = re.compile(
    r"list (?:of )?\d+(?: of \d+)?(?: items)?|end of list|loading(?: \w+){1,3}"
    r"|(?:see|view) (?:more|all|the full|full)(?: \w+){0,2}"
    r" (?:photos?|pictures|images|gallery|slideshow|stories)"
)
_OWNER: Final = re.compile(
    r"(?:(?<![\w.’'-])[A-ZÀ-Þ][\w.’'-]*\s?(?:(?:de|del|la|da|do|di|von|van|am)\s)?){1,3}"
)
"""A name between dates: "Ana Ruiz · Harbour News · Posted: May 5, 2024"."""
_SHARED: Final = re.compile(
    r"(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|print|copylink|messenger){3,}"
)
"""Buttons whose spaces are lost."""
_BETWEEN_PARTS: Final = re.compile("[|/>\u203a»·•]")
_PARTS: Final = re.compile(rf"\s*{_BETWEEN_PARTS.pattern}\s*")
_ARROW: Final = re.compile("[>\u203a»]")
_LONGEST_PART: Final = 2
_SYMBOLS: Final = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]")

_WIRE_MARK: Final = re.compile(
    r"(?:(?:Header |Cover |Top )?(?:Photo(?:graph)?s?|Photography|Portraits?|Art|Artwork)"
    r"|Illustrations?|Graphics?|Videos?|Fotos?)\s(?:by|von|de|par|di|por)"
    r"(?:\s[A-ZÀ-Þ][\w.’'-]+){1,4}"
    # What the money is worth, at the end of a report on companies: "($1 = 0.7940 pounds)".
    r"|\(\$?\s?1(?:\s[a-z]+){0,3}\s?=\s?\$?[\d.,]+(?:\s[A-Za-z]+){0,3}\)"
    r"|ENDS?|[Ee]nds?|ENDIT|MORE|MORE FOLLOWS|MORE TO FOLLOW"
    r"|\((?:[a-zß-ü]{2,3}/){1,4}[a-zß-ü]{2,3}\)"
    # Without brackets, of two letters and more: "bur-kv/jr/mlm", "kbr/dpa".
    r"|(?:bur-)?[a-zß-ü]{2,3}(?:-[a-zß-ü]{2,3})?(?:/[a-zß-ü]{2,3}){1,4}"
    rf"|{AGENCIES}(?:/{AGENCIES})*|\((?:{AGENCIES})(?:[/,]\s?(?:{AGENCIES}))*\)|{NAMES}\s?[(/]\s?{AGENCIES}\)?"
)
"""How agencies end a message or a part of one, and who took the picture above: ENDS, (kb/tl)."""
_PLACEHOLDER: Final = re.compile(
    r"\{\{[^{}]*\}\}|\[/?(?:audio|caption|embed|gallery|playlist|video)\b[^\]]*\]"
)
"""What a page's program was to put something in the place of: {{newsletter}}, [gallery ids="3"]."""
_LONGEST_LINE: Final = 140
_AROUND: Final = " \t\u00a0|·•-–—>»›…¡📲👉📢📣📌🔔📱📩📧🔴▶►➡"
"""Marks that a line is set off by."""


def is_page_line(line: str) -> bool:
    """Whether the line is a part of a page: a date, the weather, a byline, a link, a prompt.

    Args:
        line: A whole line or sentence, without white space around it.
    """
    if is_breadcrumb(line) or is_chinese_page_line(line):
        return True
    bare = line.strip(_AROUND)
    lower = bare.lower().replace("’", "'")
    if len(bare) > _LONGEST_LINE:
        return is_notice(lower)
    words = lower.rstrip(":.!").strip()
    has_figure = _FIGURE.search(bare) is not None
    return (
        _LETTER_OR_FIGURE.search(words) is None
        or _is_listed(words)
        or (has_figure and _COUNTED.fullmatch(words) is not None)
        or (" " not in words and _SHARED.fullmatch(words) is not None)
        or leads_to_others(words)
        or _LIST.fullmatch(words) is not None
        or is_comment_line(words)
        or (begins_like_a_link(lower) and not is_labelled_prose(bare))
        or words.endswith(ENDINGS)
        or is_notice(lower)
        or is_date_line(bare.rstrip("."))
        or (has_figure and _WEATHER.fullmatch(bare.rstrip(".")) is not None)
        or _BYLINE.fullmatch(bare.strip("().[]")) is not None
        or _LIVE_WRITERS.fullmatch(bare) is not None
        or _is_posted(bare)
        or _BY_STAFF.fullmatch(bare) is not None
        or _WIRE_MARK.fullmatch(bare) is not None
        or _ADDRESS.fullmatch(bare) is not None
        or _PLACEHOLDER.fullmatch(bare) is not None
        or is_message_mark(line)
        or _is_row(bare)
    )


def opens_links(line: str) -> bool:
    """Whether the headlines of other articles follow: "Read more:", "Most read"."""
    return leads_to_others(_known(line))


def ends_article(line: str) -> bool:
    """Whether a line of a page is one of those that do not occur within an article."""
    words = _known(line)
    if words in LINKS:
        return True
    # An address may be the article's own, with more of it below.
    may_interrupt = words in INTERRUPTIONS or _ADDRESS.fullmatch(line.strip()) is not None
    return not may_interrupt and not is_date_line(line)


def is_amid_article(line: str) -> bool:
    """Whether a line of a page says that its article goes on: "Story continues below"."""
    return _known(line) in GOES_ON


def is_of_site(line: str) -> bool:
    """Whether a line of a page is one of its site's: its menu, its owner, what it wants of one."""
    words = _known(line)
    return words in _OF_SITE or is_notice(words)


def _known(line: str) -> str:
    return line.strip(" \t\u00a0|·•-–—>»›:.!").lower().replace("’", "'")


def _is_listed(words: str) -> bool:
    return words in _LISTED


def _is_known(part: str) -> bool:
    lower = part.lower()
    is_counted = _COUNTED.fullmatch(lower) is not None
    return _is_listed(lower) or is_counted or is_comment_line(lower) or is_date_line(part)


def _is_posted(bare: str) -> bool:
    """Whether the line tells who posted it and when: Posted by A. Ruiz at 5:15 pm | 12 comments."""
    found = _POSTED.fullmatch(bare)
    return found is not None and all(map(_is_known, _BESIDE.split(found["when"])))


def _is_row(bare: str) -> bool:
    """Whether the line is a row of links, or of symbols to click: HOME / NEWS, 👍 12 👎 3."""
    if not bare.isascii() and _SYMBOLS.search(bare) and not any(map(str.isalpha, bare)):
        return True
    if _BETWEEN_PARTS.search(bare) is None:
        sections = bare.lower().split()
        return len(sections) > 1 and all(word.rstrip(".") in SECTIONS for word in sections)
    parts = _PARTS.split(bare)
    if all(_is_known(part) for part in parts):
        return True
    # A date may have the same stroke within it: Ana Ruiz | 5/4/2024.
    for row in (parts, _BESIDE.split(bare)):
        if any(map(is_date_line, row)) and all(_is_known(p) or _OWNER.fullmatch(p) for p in row):
            return True
    # Behind arrows it may be told where a setting is found: Settings > General > About.
    is_short = all(len(part.split()) <= _LONGEST_PART for part in parts)
    return (
        is_short and _ARROW.search(bare) is None and any(_is_listed(part.lower()) for part in parts)
    )
