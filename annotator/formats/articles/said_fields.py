"""Lines that say something of an article, such as `Source: The Harbour Post`."""

import re
from collections.abc import Mapping
from typing import Final

from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_languages import iso_language

_FIELD: Final = re.compile(
    r"([^\W\d_][\w-]*(?: \w+){0,2})[ \t\u00a0\u202f]*[:\uff1a][ \t\u00a0]*(\S.*)"
)
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_KEPT: Final = re.compile(
    r"https?://(?:web\.)?archive\.(?:org|today|ph|is|li|vn|md|fo)(?:/\S*?https?:/{1,2}([^\s/:?#]+))?",
    re.IGNORECASE,
)
"""The address of a page in an archive of the web, behind its own host that of the page."""
KEEPERS: Final = frozenset(
    {"archive.org", "web.archive.org"}
    | {f"archive.{ending}" for ending in ("today", "ph", "is", "li", "vn", "md", "fo")}
)
"""Archives of the web, which keep pages of others."""
_OUTLET_AT_END: Final = re.compile(r"(.*\S)\s+[|·\u2013—-]\s+(\S.*)")
_HOST: Final = re.compile(r"https?://([^\s/:?#]+)", re.IGNORECASE)
_NAMES: Final[Mapping[str, str]] = {
    "title": "title",
    "headline": "title",
    "outlet": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "newspaper": "outlet",
    "medium": "outlet",
    "source": "outlet",
    "site": "outlet",
    "url": "url",
    "link": "url",
    "date": "date",
    "published": "date",
    "publication date": "date",
    "date published": "date",
    "lang": "language",
    "language": "language",
    "story": "story",
    # In German, Spanish, French and Italian.
    "titel": "title",
    "überschrift": "title",
    "schlagzeile": "title",
    "quelle": "outlet",
    "zeitung": "outlet",
    "datum": "date",
    "erschienen": "date",
    "sprache": "language",
    "título": "title",
    "titular": "title",
    "fuente": "outlet",
    "medio": "outlet",
    "periódico": "outlet",
    "fecha": "date",
    "enlace": "url",
    "idioma": "language",
    "titre": "title",
    "journal": "outlet",
    "lien": "url",
    "langue": "language",
    "date de publication": "date",
    "date de parution": "date",
    "fecha de publicación": "date",
    "erscheinungsdatum": "date",
    "titolo": "title",
    "fonte": "outlet",
    "testata": "outlet",
    "data": "date",
    "lingua": "language",
    # In Chinese, as it is written in either way, and in Arabic.
    "标题": "title",
    "標題": "title",
    "来源": "outlet",
    "來源": "outlet",
    "媒体": "outlet",
    "媒體": "outlet",
    "日期": "date",
    "发布时间": "date",
    "發布時間": "date",
    "链接": "url",
    "連結": "url",
    "网址": "url",
    "網址": "url",
    "事件": "story",
    "الحدث": "story",
    "语言": "language",
    "語言": "language",
    "العنوان": "title",
    "المصدر": "outlet",
    "الصحيفة": "outlet",
    "التاريخ": "date",
    "الرابط": "url",
    "اللغة": "language",
}
_LEFT_IN_PLACE: Final = frozenset(
    {"author", "authors", "byline", "by", "section", "category", "keywords", "word count", "words"}
    | {"autor", "autorin", "autores", "auteur", "auteurs", "ressort", "rubrik", "sección"}
    | {"作者", "记者", "記者", "编辑", "編輯", "الكاتب", "بقلم"}
    | {"copyright", "page", "pages", "edition", "location", "photographer"}
)
"""What stands among such fields and is kept nowhere: it stays a line of the text, as furniture."""
_SENTENCE_END: Final = re.compile(r"[?…]|\w{4}\.(?!\w)")
"""In “St. Louis Post” and “Yahoo! News” no sentence ends."""
_LONGEST_NAME: Final = 80
_LONGEST_TITLE: Final = 300
"""In characters."""
_LONGEST_HEAD: Final = 12
_FEWEST: Final = 2


def field_of(line: str) -> tuple[str, str] | None:
    """Return what a line says: the name of a field and its value; None if it says nothing."""
    found = _FIELD.fullmatch(line.strip())
    name = _NAMES.get(found[1].lower()) if found else None
    return (name, found[2].strip()) if found and name else None


def parted(text: str) -> tuple[Mapping[str, str], str]:
    """Part a text into what the lines at its top say of it, and the article below them.

    They are a head only if there is no doubt: two fields or more, none twice, each with a value
    that can be kept as what it is, nothing among them but who wrote it and the like, an empty line
    and then an article.

    Returns:
        The fields, and the article exactly as it stands, lines of the head that can't be kept above
        it; no fields and the text, if it has no head.
    """
    at = 0
    head: dict[str, str] = {}
    left: list[str] = []
    for line in text.split("\n", _LONGEST_HEAD)[:_LONGEST_HEAD]:
        at += len(line) + 1
        if not line.strip():
            if head:
                break
            continue
        if _is_left(line):
            left.append(line)
            continue
        field = field_of(line)
        if field is None or field[0] in head or not _can_be_kept(*field):
            return {}, text
        head[field[0]] = field[1]
    else:
        return {}, text
    if len(head) < _FEWEST or not text[at:].strip():
        return {}, text
    above = "".join(f"{line}\n" for line in left)
    return head, (f"{above}\n" if above else "") + text[at:].lstrip("\n")


def _is_left(line: str) -> bool:
    found = _FIELD.fullmatch(line.strip())
    is_known = found is not None and found[1].lower() in _LEFT_IN_PLACE
    return is_known and len(line) <= _LONGEST_TITLE and _SENTENCE_END.search(line) is None


def _can_be_kept(name: str, value: str) -> bool:
    """Whether the value can be what the field says; an outlet says no sentences, a speaker does."""
    if name == "date":
        return bool(iso_date(value))
    if name == "language":
        return bool(iso_language(value))
    if name == "url":
        return _ADDRESS.fullmatch(value) is not None
    if name == "outlet":
        return len(value) <= _LONGEST_NAME and _SENTENCE_END.search(value) is None
    return len(value) <= _LONGEST_TITLE


def host_of(url: str) -> str:
    """Return whose page an address is; of one in an archive of the web, whose it was.

    Args:
        url: The address; empty when unknown.
    """
    kept = _KEPT.match(url)
    found = kept or _HOST.match(url)
    return (found[1] or "").lower().removeprefix("www.") if found else ""


def without_outlet(title: str, outlet: str) -> str:
    """Return a headline without the outlet's name at its end: The lamps go out - The Post.

    Args:
        title: The headline, as a service gives it.
        outlet: Who printed the article; empty when unknown.
    """
    found = _OUTLET_AT_END.fullmatch(title) if outlet else None
    return found[1] if found and found[2].casefold() == outlet.casefold() else title


def outlet_and_url(outlet: str, url: str) -> tuple[str, str]:
    """Return who printed an article and where it was found, where a source is an address.

    Args:
        outlet: What a record says of who printed it.
        url: What it says of where it was found; empty if nothing.
    """
    found = _HOST.match(outlet)
    return (found[1].removeprefix("www."), url or outlet) if found else (outlet, url)
