# ruff: noqa: RUF001 - the letters of Russian are meant
"""Words that begin sentences, language by language, where the library misses that one ends.

In these languages it takes a stop behind one letter, as in "S.N.C.F." or "EE. UU.", and behind some
words cut short for no end, whatever follows. An article or a pronoun before a small letter tells of
a beginning: "le train de la S.N.C.F. Il part". But "J.-P. Le Goff" and "A. El Sayed" are names, and
so is "J. Van der Berg": such particles are left out.
"""

import re
from functools import cache
from typing import Final

_WORDS: Final = {
    "es": "El La Los Las Un Una Él Ella Ellos No Se En Pero Y Luego Según Nadie Después Ayer Hoy"
    " Por Con Su Sus Este Esta Eso También Ya Además Sin Cuando Como Si A Para Es Fue Hay",
    "fr": "Le La Les L Il Elle Ils Elles On Nous Un Une Ce Cette Ces Cela Des Mais Et Puis Depuis"
    " Dans En À Selon Personne Son Sa Ses Leur Pour Par Avec Sans Après Avant Aujourd C’est Je"
    " Au Aux Du Si Qui Que Quand Pourquoi Rien Tout Tous",
    "it": "Il Lo La I Gli Le L Un Una Lui Lei Loro Non Si In Ma E Poi Secondo Nessuno Dopo Ieri"
    " Oggi Per Con Su Nel Nella Al Alla Dal Del Della Questo Questa Anche Era È Ha Ora Quando",
    "nl": "De Het Een Hij Zij Ze Wij We Ik In Op Maar En Toen Volgens Niemand Na Dat Die Dit Er"
    " Ook Daar Nu Als Met Voor Zijn Haar Vandaag Waarom",
    "pt": "O A Os As Um Uma Ele Ela Eles Não Se Em Mas E Depois Segundo Ninguém Ontem Hoje No Na"
    " Nos Nas Ao Por Para Com De Do Da Sem Seu Sua Este Esta Isso Também Já Quando Como É",
    "ru": "Он Она Они Оно Мы Вы Я Это В На Но И А Потом Затем По Никто После Вчера Там Тогда Так"
    " Однако Как Когда Если Его Её Их С К У О От До За Из Для При Об Все Теперь Сегодня Почему",
    "sv": "Han Hon De Det Den Vi Jag En Ett I På Men Och Sedan Ingen Efter Där Då Nu Om Som Med"
    " Enligt Också När Varför",
}
_CUT_SHORT: Final = {
    "es": r"(?<=[ ]min\.)|(?<=[ ]Ud\.)|(?<=[ ]Uds\.)",
    "fr": r"(?<=[ ]env\.)",
    "it": r"(?<=[ ]min\.)",
    "nl": r"(?<=[ ]min\.)|(?<=Chr\.)",
    "ru": r"(?<=[ ](?:г|м)\.)|(?<=[ ](?:гг|км)\.)|(?<=[ ](?:руб|тыс)\.)"
    r"|(?<=т\.[дп]\.)|(?<=т\.[ \u00a0][дп]\.)",
    "sv": r"(?<=[ ]min\.)|(?<=m\.m\.)",
}
_SMALL: Final = r"(?:\s(?:—[ ])?|[’'])[^\W\d_A-ZÀ-ÞА-Я]"
_BEGINNING: Final = {
    language: rf"\s+(?=[“„«\"'¿¡]?(?:{'|'.join(words.split())}){_SMALL})"
    for language, words in _WORDS.items()
}
MISSED: Final = {
    language: rf"(?:(?<=[A-ZА-Я]\.)|{_CUT_SHORT.get(language, '(?!)')}){beginning}"
    for language, beginning in _BEGINNING.items()
}
"""By language: what follows a stop where a sentence ends; its end is where the next one begins."""


def stand_at(text: str, place: int, end: int, language: str) -> bool:
    """Return whether a word that begins a sentence stands behind the white space at a place.

    Args:
        text: The whole text.
        place: Where the white space begins.
        end: Where the line ends.
        language: ISO 639 code.
    """
    beginning = _compiled(language)
    return beginning is not None and beginning.match(text, place, end) is not None


@cache
def _compiled(language: str) -> re.Pattern[str] | None:
    pattern = _BEGINNING.get(language)
    return re.compile(pattern) if pattern else None
