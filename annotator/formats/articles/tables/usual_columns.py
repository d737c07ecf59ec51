"""By which names the columns of tables of articles are known."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from annotator.formats.articles.tables.nested_records import column_names, value_at

USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "text", "body", "article_text", "articlebody", "article_body", "full_text", "fulltext",
        "maintext", "content", "article", "story_text",
        "article_content", "full_content", "text_content", "news_text", "plain_text", "raw_text",
        "body_text", "bodytext", "content_text", "content_html", "body_html", "body_xhtml",
        "clean_text", "news_content",
        "volltext", "inhalt", "artikel", "artikeltext", "haupttext",
        "texto_completo", "texto", "contenido", "cuerpo", "texte", "contenu",
        "corps", "testo", "tekst", "texte_intégral", "texte_complet",
        "正文", "内容", "內容", "全文", "النص",
    ),
    "title": (
        "title", "headline", "heading", "article_title", "news_title", "web_title",
        "titel", "überschrift", "schlagzeile", "título", "titulo", "titular", "titre", "titolo",
        "标题", "標題", "العنوان",
    ),
    "story": (
        "story", "story_title", "event", "cluster", "story_id", "event_id", "cluster_id",
        "event_uri", "ereignis", "suceso", "evento", "événement", "évènement", "evenement",
        "事件", "الحدث",
    ),
    "outlet": (
        "outlet", "publisher", "publication", "newspaper", "source_name", "media_name",
        "news_outlet", "publisher_name", "sitename", "site_name", "source_hostname", "source",
        "publication_title", "media_outlet", "site", "domain", "source_domain", "hostname",
        "provider", "copyrightholder", "pubtitle", "publication_name", "newspaper_name",
        "quelle", "zeitung", "medium", "fuente", "medio", "periódico", "periodico", "journal",
        "testata", "giornale", "fonte", "jornal", "veículo", "veiculo", "krant", "bron",
        "来源", "來源", "媒体", "媒體", "المصدر",
    ),
    "url": (
        "url", "link", "source_url", "article_url", "web_url", "article_link",
        "permalink", "document_url", "page_url", "news_url", "canonical_url",
        "enlace", "lien", "链接", "網址", "网址", "الرابط",
    ),
    "date": (
        "published_at", "date", "published", "publish_date", "published_date", "date_publish",
        "date_published", "pubdate", "pub_date", "publication_date", "web_publication_date",
        "date_time_pub", "date_time", "datetime",
        "published_on", "publish_time", "publishing_date", "versioncreated",
        "datum", "erschienen", "erscheinungsdatum", "veröffentlicht", "fecha",
        "日期", "发布时间", "發布時間", "التاريخ",
    ),
    "language": (
        "language", "lang", "in_language", "sprache", "idioma", "langue", "lingua",
        "语言", "語言", "اللغة",
    ),
}  # fmt: skip
"""In English, then in other languages: of several that are there, the first one counts."""

_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word begins in `publishedAt`."""
_BETWEEN: Final = re.compile(r"[^\w]+")
_AN_ASIDE: Final = re.compile(r"(?<!\s)\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What is said of a column behind its name, as in `Headline (EN)`."""
_OF_AN_ARTICLE: Final = re.compile(
    r"(.+?)_(?:of|de|du|des|del|della|dell|der|di)"
    r"(?:_(?:the|an?|la|l|las|los|les|il|lo))?"
    r"_(?:articles?|artikels?|artículos?|articulos?|articoli|articolo|noticias?|nota|notizia|news"
    r"|text[eo]?|testo|publication|parution|publicación|publicacion|pubblicazione)"
)
"""What says no more than its first word, as in `Titre de l’article` or `Fecha de publicación`."""
_NAME_OF: Final = re.compile(
    r"(?:name|nombre|nom|nome)_(?:of|de|du|des|del|della|dell|der|di)(?:_(?:the|la|l|el|le|il))?_(.+)"
)
_OF_A_TEXT: Final = ("text", "paragraphs", "content", "rendered", "value")
"""Where a record that is a text has it."""
_NO_MORE_THAN_THE_OUTER: Final = ("name", "title", "rendered", "main", "$date")
"""`source.name` says no more than `source` does."""


def by_usual_name(names: Iterable[str]) -> dict[str, str]:
    """Return which of the columns each plain name stands for, the plainest reading first.

    Args:
        names: The columns; those of nested records joined by a dot.
    """
    there = list(reversed(list(dict.fromkeys(names))))
    found = {plain: name for name in there for plain in _short(name)}
    found |= {plain: name for name in there for plain in _inner(name)}
    found |= {_loose(name): name for name in there}
    found |= {parted(name): name for name in there}
    return found | {parted(_HUMP.sub("_", name)): name for name in there}


def line_in(value: object) -> object:
    """Return what a list of one, or a record that says no more than its name, has to say."""
    if isinstance(value, dict):
        value = next((value[name] for name in _NO_MORE_THAN_THE_OUTER if name in value), value)
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def names_apart(cells: Iterable[str]) -> list[str]:
    """Return the names of a table's columns, a number behind one that was there before.

    So the first of several keeps its name, and none is lost.
    """
    found: list[str] = []
    counts: Counter[str] = Counter()
    for cell in cells:
        # A second byte-order mark stands where a program put one before text that had one.
        name = cell.lstrip("\ufeff").strip()
        counts[name] += 1
        found.append(f"{name} ({counts[name]})" if name and counts[name] > 1 else name)
    return found


def column_for(field: str, known: Mapping[str, str]) -> str:
    """Return the column that holds what is asked for, by its usual name; empty if none does.

    Args:
        field: What is asked for, such as `text`.
        known: What `by_usual_name` gave.
    """
    return next(columns_for(field, known), "")


def columns_for(field: str, known: Mapping[str, str]) -> Iterator[str]:
    """Yield all columns that may hold what is asked for, the likeliest first."""
    yield from dict.fromkeys(known[name] for name in USUAL[field] if name in known)


def holds_text(record: Mapping[str, object], *, is_deep: bool = False) -> bool:
    """Whether a record has an article's text in a column of a usual name.

    A list of texts is one only beside a single title or the like: else it is a column of texts.

    Args:
        record: The record.
        is_deep: Whether to look in records within it as well.
    """
    is_list_enough = any(isinstance(value, str) for value in record.values())
    names = column_names(record) if is_deep else record
    found = (value_at(record, name) for name in columns_for("text", by_usual_name(names)))
    return any(isinstance(each, str) or (is_list_enough and text_in(each)) for each in found)


def text_in(value: object) -> str:
    """Return a text, also one in a record of its own or given piece by piece; empty if it is none.

    Pieces are paragraphs, or runs of one text where some say more of themselves than others.
    """
    if isinstance(value, dict):
        value = next((value[name] for name in _OF_A_TEXT if name in value), "")
    if isinstance(value, str):
        return value
    pieces = [_piece(each) for each in value] if isinstance(value, list) else []
    if not pieces or None in pieces or not isinstance(value, list):
        return ""
    are_runs = len({type(each) for each in value}) > 1
    return ("" if are_runs else "\n\n").join(filter(None, pieces))


def _piece(value: object) -> str | None:
    said = value.get("text", "") if isinstance(value, dict) else value
    return said if isinstance(said, str) else None


def parted(name: str) -> str:
    """Return a name as it is compared: in small letters, its words parted by underscores."""
    return unicodedata.normalize("NFC", name.strip()).lower().replace(" ", "_").replace("-", "_")


def _loose(name: str) -> str:
    """Return a name without what is said of it behind, and without any mark."""
    plain = parted(_HUMP.sub("_", _AN_ASIDE.sub("", name)))
    return _BETWEEN.sub("_", plain).strip("_").replace("__", "_")


def _short(name: str) -> Iterator[str]:
    """Yield what a name says in one word, if it takes several."""
    found = _OF_AN_ARTICLE.fullmatch(_loose(name)) or _NAME_OF.fullmatch(_loose(name))
    if found:
        yield found[1]


def _inner(name: str) -> Iterator[str]:
    """Yield what a column of a record within a record may be known by."""
    outer, dot, inner = name.partition(".")
    plain = parted(_HUMP.sub("_", inner))
    if dot:
        yield plain
    if plain in _NO_MORE_THAN_THE_OUTER:
        yield parted(_HUMP.sub("_", outer))
