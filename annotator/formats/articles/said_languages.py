"""Languages as sources say them, by code or by name, made ISO 639."""

import re
from typing import Final

_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_]\w+)*")
_LANGUAGES: Final = {
    name: code
    for code, names in {
        "en": "eng english englisch inglés anglais",
        "de": "deu ger german deutsch alemán allemand",
        "es": "spa spanish spanisch español espanol castellano espagnol",
        "fr": "fra fre french französisch francés français francais",
        "it": "ita italian italienisch italiano italien",
        "pt": "por portuguese portugiesisch portugués português portugais",
        "nl": "nld dut dutch niederländisch nederlands neerlandés néerlandais",
        "sv": "swe swedish schwedisch svenska",
        "da": "dan danish dänisch dansk",
        "nb": "nob nor norwegian norwegisch norsk",
        "fi": "fin finnish finnisch suomi",
        "pl": "pol polish polnisch polski",
        "cs": "ces cze czech tschechisch čeština",
        "ru": "rus russian russisch ruso russe русский",
        "uk": "ukr ukrainian ukrainisch українська",
        "el": "ell gre greek griechisch ελληνικά",
        "tr": "tur turkish türkisch türkçe",
        "ar": "ara arabic arabisch árabe arabe العربية",
        "he": "heb hebrew hebräisch עברית",
        "fa": "fas per persian farsi persisch فارسی",
        "hi": "hin hindi हिन्दी",
        "zh": "zho chi chinese chinesisch chino chinois mandarin 中文",
        "ja": "jpn japanese japanisch japonés japonais 日本語",
        "ko": "kor korean koreanisch coreano coréen 한국어",
    }.items()
    for name in names.split()
}
"""By the codes of three letters (ISO 639-2), by their names in four languages, by their own."""


def iso_language(said: object) -> str:
    """Return the code of a language (ISO 639-1, or 639-2 where that has none); empty if none.

    Args:
        said: A code, perhaps with a region, or a name: "en-GB", "pt_BR", "eng", "Deutsch".
    """
    plain = said.strip().lower() if isinstance(said, str) else ""
    found = _LANGUAGE.fullmatch(plain)
    code = found[1] if found else plain
    return _LANGUAGES.get(code, found[1] if found else "")
