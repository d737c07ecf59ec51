"""Words whose stop does not end a sentence, although the library takes it for an end.

Only what a language's news is full of is listed here, and only words that need something after
them: a title needs its name, an hour its day, an ordinal what it counts. A word that can be a
sentence's last as well, such as Inc. or U.S., is left to the library.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from annotator.domain.texts import beginnings, german_boundaries, quoted_speech

_MARKS: Final = " \u00a0“”„«»‘’\"'([-\u2013—"
"""What can stand before a word."""
_TITLES: Final = {
    "en": "Mr Mrs Ms Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Pres Amb Atty Gen Gens Adm Col "
    "Maj Capt Cmdr Lt Sgt Spc Cpl Pvt Ofc Supt Insp Rev Hon Ft Mt "
    "Ald Abp Bp Cllr Cpt Pte Mmes Civ Crim Dir Acad Assoc Clin Intl Natl Proc "
    "Cf cf excl incl",
    # And what is cut short before the noun that it belongs to: "inkl. Versand".
    "de": "Hr Hrn Fr Frl Dr Prof Dipl St Pfr Ing abzgl bspw einschl ehem engl entspr exkl franz "
    "gegr griech inkl insb insbes jährl kath mind monatl mtl sog stellv städt tägl urspr "
    "versch österr zzgl geb verh Bgm Dir Hptm Hl hl Hrsg Kapt Kpt Oblt Präs "
    "Vors",
    "fr": "M MM Mr Mrs Mme Mmes Mlle Mlles Me Mgr Dr Drs Pr Prof Gal St Ste",
    "es": "Sr Sra Srta Sres Dr Dra Dres D Dn Dña Exmo Exma Ilmo Ilma Fco Ma Prof Lic Ing Gral Cnel "
    "Tte Mons Av Avda Pbro Cía",
    "it": "Sig Sigg avv on dott ing sig Dott Dr Prof Avv Ing On Sen Gen Col Mons",
    "pt": "Sr Sra Srs Exmo Exma Ilmo Ilma Dr Dra Prof Profa Gen Cel Cap Dep Eng Av Cia gal Pe",
    "nl": "Dhr dhr Mevr mevr Mw mw Drs drs Ir ir Prof prof Jhr jhr d.w.z excl "
    "incl kapt kol m.n o.a",
    "sv": "t.ex exkl inkl jfr resp",
    "da": "bl.a fx",
    "no": "f.eks ekskl inkl jf",
    "pl": "al abp bp dr gen hab inż kpt ks mgr mjr m.in os pl płk św tj tzw zob",
    "cs": "plk",
    "sk": "plk",
    "lt": "doc dr pvz prof šv t.y",
    "lv": "akad doc dr ģen piem prof sv t.i",
    "et": "dr nt prof",
    "hr": "dr npr prof sv tzv ul",
    "sl": "dr npr prof sv ul",
    "hu": "id ifj özv ún",
    "ro": "dl dna dr prof sf str",
    "tr": "Alb Av Doç Hz Org Sn Yrd",
    "id": "dr jl prof PT",
    "vi": "BS GS KTS PGS ThS TP TS",
    "he": "פרופ",
    # "The doctor Nabil", "engineer Sami".
    "ar": "د أ م أ.د د.م",
    "hi": "डॉ श्री प्रो",
    # Not what ends sentences as well, as "им" does, and "др".
    "ru": "т.е е т.к т.н ул просп наб пер пл проф акад доц ген св гр тов",  # noqa: RUF001 - Cyrillic
    # An hour: "10.30 น."
    "th": "น ดร",
}
"""Before a name, by language, without their stops."""
_NUMBERED: Final = frozenset(
    {"approx", "aprox", "art", "ca", "chap", "circa", "env", "est", "fig", "figs", "h", "hal"}
    | {"kl", "m.ö", "n", "p", "pag", "pp", "para", "paras", "plkst", "pág", "sec", "str", "vol"}
    # Of addresses and of the law: "Apt. 4", "Rte. 9", "(2d Cir. 2005)", "Fed. R. Evid. 702".
    | {"apt", "bldg", "ch", "cir", "evid", "hwy", "rte", "ste"}
    # Of papers and of towns: "Ex. 4", "bk. 2", "tel. 055 123", "pop. 412".
    | {"app", "bk", "eq", "eqs", "ex", "exh", "ext", "max", "pop", "rm", "sect", "subd", "tel"}
    | {"ок", "рис", "гл", "ст", "стр", "табл", "вып", "พ.ศ", "ค.ศ", "น", "עמ"}
)
"""Before a figure or an amount, in any language: "l’art. 49.3", "ок. 45", "approx. $5 million"."""
_SHORTENED: Final = {
    "en": "approx Approx Cir asst Asst assn Assn avg Avg dept Dept est exec govt Govt incl max min "
    "Cie Mon Tues Wed Weds Thurs Fri Sat Sun univ Univ mins secs mos yr yrs vol "
    "Acad Biol Chem Clin Intl Med Natl Phys Proc Sci",
}
"""Words cut short, which end no sentence before a small letter: "resume Thurs. at noon"."""
_PARTS: Final = frozenset(
    {"app", "apt", "art", "bk", "bldg", "ch", "ex", "exh", "fig", "figs", "pt", "sec", "sect"}
    | {"tab", "vol"}
)
_LETTER: Final = re.compile(r"\s+(?:(?:[A-HJ-Z]|[IVX]{2,4})(?:[),;:.]|\s(?:and|at|of|to)\b)|I[,)])")
"""What such a part is called by: "bk. I, pt. iii", "(Ex. A)", "See Ex. B at 3"."""
_AMOUNTS: Final = frozenset("$€£¥~")
_FOLLOWERS: Final = {
    # An hour and its day or its time zone: "at 10 a.m. Tuesday", "at 4 p.m. Oslo time".
    "en": re.compile(
        r"(?<=[ap]\.m\.)\s+(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:East|West)ern"
        r"|Central|Pacific|Mountain|Greenwich|[ECMP][SD]?T|GMT|UTC|[A-Z]{1,3}[ES]T"
        r"|(?!(?:This|That|Next|Last|Each|Every|Some|Any|One|No|The|By)\b)[A-Z]\w+\stime"
        r"|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b"
        r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)"
        r"|(?<=\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.)\s+\d{1,2}(?::\d\d)?[ \u00a0]?[ap]\.?m\b"
    ),
    # An ordinal and what is counted: "im 19. Jahrhundert", "am 24. Dez.", "der 1. FC Köln".
    "de": re.compile(
        r"(?<=\d\.)\s+(?:Jahrhundert|Jahrtausend|Jahrestag|Lebensjahr|Geburtstag|Weltkrieg"
        r"|Spieltag|Aufl\.|Auflage|Zivilsenat|Strafsenat|Senat\b|Staffel|Etappe|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
        r"|Dezember|Minute|Runde|Platz|Rang|Liga|Bundesliga|Klasse|Etage|Stock|Mal\b|FC\b"
        r"|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\.)"
    ),
}
_GERMAN_ORDINAL: Final = re.compile(
    r"\b(?:i[mnh]|a[mn]|de[rmns]|die|das|zu[mr]|beim|vom|(?:[msd]?ein|ihr|unser)(?:e[mnrs]?)?)"
    r"\s\d{1,3}\.$",
    re.IGNORECASE,
)
_GERMAN_BEGINNING: Final = re.compile(rf"\s+(?:{german_boundaries.BEGINNINGS})\b")
"""Words that begin a sentence: after a day of the month, where the month has been left out."""
_INITIALS: Final = re.compile(r"[^\W\d_](?:\.-?[^\W\d_])*")
_NOT_A_WORD: Final = re.compile(
    r"(?:(?:[^\W\d_]\.-?)+|[b-df-hj-np-tv-xz]{2,4}\.|[IVX]+\.|(?<=\d-)[a-z]{2,3}\.)$"
)
"""Letters with a stop each, letters without a vowel between them, a Roman number, or a measure.

No sentence ends with one before a small letter: "Acme plc. said", "8 p. m. en Madrid", "Juan
Pablo II. murió", "a 9-in. pan". After a word it does, where people write without capitals.
"""
_INITIALS_UNKNOWN: Final = frozenset({"fr", "it", "nl", "pl", "pt", "ru"})
"""Languages in which the library knows no initials."""
_FEW_INITIALS_KNOWN: Final = frozenset({"bg", "ca", "cs", "da", "el", "es", "gl", "sk", "sr", "uk"})
"""Languages in which it knows some letters, so that “siglo C. Después” may end a sentence."""
_LONGEST_PARTICLE: Final = 3
_BEFORE_A_NAME: Final = {
    "bg": "каза според",
    "ca": "segons",
    "cs": "podle řekl ministr",
    "da": "ifølge sagde siger",
    "es": "dice dijo entre juez ministro para presidente según",
    "sk": "podľa povedal",
    "sr": "рекао",
    "uk": "сказав",
}
"""Longer ones: who says something is named after them, and who holds an office."""
_ORDINALS: Final = frozenset(
    {"bs", "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lt", "lv", "no", "pl", "sk", "sl", "sr"}
    | {"tr"}
)
"""Languages that write an ordinal with a stop: "Den 1. januar", "2024. gada"."""
_LAST_SPACE: Final = 0x3000
"""The ideographic space: Unicode has no other after it."""
_BEFORE_A_WORD: Final = frozenset({*_MARKS, *filter(str.isspace, map(chr, range(_LAST_SPACE + 1)))})
_BEHIND_A_PLACE: Final = ("- ", " /")
"""What is put after the place that news come from: "Monteclaro, Méx.- Los taxistas"."""
_LONGEST: Final = 12
"""How far back a word is looked for, and how far white space may reach after it."""


def goes_on(text: str, before: int, cut: int, end: int, language: str) -> bool:
    """Return whether the word before a place needs what comes after it.

    Args:
        text: The whole text.
        before: Where the sentence begins.
        cut: Where it may end, right after a stop.
        end: Where the line ends.
        language: ISO 639 code.
    """
    if text[cut - 1] != ".":
        return text[cut - 1] in "!?" and quoted_speech.goes_on_small(text, before, cut, end)
    start, earliest = cut - 1, max(before, cut - _LONGEST)
    while start > earliest and text[start - 1] not in _BEFORE_A_WORD:
        start -= 1
    word = text[start : cut - 1]
    if not word or text.startswith(_BEHIND_A_PLACE, cut):
        return bool(word)
    following = text[cut : cut + _LONGEST].lstrip()[:1] if cut < end else ""
    if following.islower():
        return (
            word in _words(_SHORTENED, language)
            or _is_title(text, before, start, word, language)
            or (word.isdigit() and language in _ORDINALS)
            or _NOT_A_WORD.match(text, start, cut) is not None
        )
    if following.isdigit() or following in _AMOUNTS:
        return word.lower() in _NUMBERED or _has_follower(text, cut, end, language)
    if following.isalpha() and (
        _is_title(text, before, start, word, language)
        or (
            (
                _is_initial(word, language)
                or _is_initial_of_name(text, before, start, word, language)
            )
            and not beginnings.stand_at(text, cut, end, language)
        )
        or (word.lower() in _PARTS and _LETTER.match(text, cut, end) is not None)
    ):
        return True
    return _counts_what_follows(text, before, cut, end, language)


def _counts_what_follows(text: str, before: int, cut: int, end: int, language: str) -> bool:
    """Whether an hour needs its day, or a number what it counts."""
    if _has_follower(text, cut, end, language):
        return True
    return language == "de" and _is_german_ordinal(text, before, cut, end)


def _has_follower(text: str, cut: int, end: int, language: str) -> bool:
    followers = _FOLLOWERS.get(language)
    return followers is not None and followers.match(text, cut, end) is not None


def _is_german_ordinal(text: str, before: int, cut: int, end: int) -> bool:
    """Whether a number counts what comes after it: im 2. Satz, der 3. Spieltag."""
    return (
        _GERMAN_ORDINAL.search(text, max(before, cut - 2 * _LONGEST), cut) is not None
        and _GERMAN_BEGINNING.match(text, cut, end) is None
    )


def _is_initial(word: str, language: str) -> bool:
    return language in _INITIALS_UNKNOWN and word.isupper() and bool(_INITIALS.fullmatch(word))


def _is_initial_of_name(text: str, before: int, start: int, word: str, language: str) -> bool:
    """Whether a letter stands after a name or a particle: "Juan J. Ruiz", "dijo y J. Ruiz"."""
    if language not in _FEW_INITIALS_KNOWN or len(word) > 1 or not word.isupper():
        return False
    words = text[max(before, start - _LONGEST) : start].split()
    last = words[-1].strip(_MARKS) if words else ""
    is_particle = len(last) <= _LONGEST_PARTICLE or last in _words(_BEFORE_A_NAME, language)
    return is_particle or not last[:1].islower()


def _is_title(text: str, before: int, start: int, word: str, language: str) -> bool:
    """Whether the word is a title, or one of small letters that begins a sentence: "Tzw. Rada"."""
    if word in _words(_TITLES, language):
        return True
    is_first = start - before <= _LONGEST and not text[before:start].strip(_MARKS)
    return is_first and word in _titles(language)


@cache
def _titles(language: str) -> frozenset[str]:
    """Return the language's titles, and as they are written where they begin a sentence."""
    titles = _words(_TITLES, language)
    return titles | {title[0].upper() + title[1:] for title in titles}


@cache
def endings(language: str) -> frozenset[str]:
    """Return the last three letters of titles and parts of works, with a stop and a space.

    Of a title with two letters, the character before it is the third. So five characters tell
    that a boundary need not be asked about, unless a single letter stands before the stop.
    """
    parts = {*_PARTS, *map(str.capitalize, _PARTS)}
    titles = [f"{title}. " for title in _titles(language) | parts]
    return frozenset(f"{before}{title}"[-5:] for title in titles for before in _BEFORE_A_WORD)


def _words(known: Mapping[str, str], language: str) -> frozenset[str]:
    return _split(known.get(language, ""))


@cache
def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())
