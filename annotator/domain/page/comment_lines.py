"""What a page prints around its readers' comments: "3 replies", "Sort by newest", "Show more"."""

import re
from typing import Final

from annotator.domain.page.date_lines import is_date_line

_COMMENTS: Final = (
    r"(?:comments?|repl(?:y|ies)|responses?|kommentare?n?|antworten|commentaires?|réponses?"
    r"|réactions?|comentarios?|respuestas?|comentários?|respostas?|commenti|risposte|reacties"
    r"|komentarz[ey]?|komentarzy|kommentarer|svar|yorum(?:lar)?|комментари(?:и|ев|й)|відповіді)"
)
_SEVERAL: Final = (
    r"(?:comments|replies|responses|kommentare|antworten|commentaires?|réponses?|comentarios"
    r"|respuestas|comentários|respostas|commenti|risposte|reacties|komentarzy|kommentarer)"
)
"""Of one it may be said in an article, as “No reply.”"""
_REMARKS: Final = (
    r"(?:comments?|kommentare|commentaires?|comentarios?|comentários?|commenti|reacties)"
)
_ORDER: Final = (
    r"(?:newest|oldest|best|top|latest|popular|relevance|relevant|recommended|rating|date|default"
    r"|most (?:recent|liked|popular|relevant|upvoted)|neuste|neueste[nr]?|älteste[nr]?|beste[nr]?"
    r"|beliebteste[nr]?|relevanz|datum|plus (?:récents?|anciens?)|pertinence|más (?:recientes?"
    r"|antiguos?|valorados?)|mais (?:recentes?|antigos?)|più recenti|nieuwste|oudste)"
    r"(?: (?:first|zuerst|d'abord|primero|eerst))?"
)
_ANSWER: Final = (
    r"(?:reply|quote|report|flag|permalink|upvote|downvote|like|dislike|share|edit|delete|link"
    r"|antworten|zitieren|melden|gefällt mir|répondre|signaler|partager|responder|denunciar"
    r"|rispondi|segnala|reageer|odpowiedz|svara|svar)"
)
_LINE: Final = re.compile(
    rf"(?:sort(?:ed)?(?: comments)? by|sortieren(?: nach)?|sortiert nach|trier par|ordenar por"
    rf"|ordina per|sorteer op|sortuj według|сортировать)(?:\s?:?\s?{_ORDER}){{0,5}}"
    rf"|{_ORDER}(?<=first) {_COMMENTS}"
    rf"|(?:newest|oldest|latest|top|most (?:recent|liked)) {_COMMENTS}"
    rf"|(?:show|view|see|load|read|hide|display|open|expand|collapse)(?: (?:all|more|the|previous"
    rf"|older|newer|hidden|\d+)){{0,3}} {_COMMENTS}(?: \(?\d+\)?)?"
    rf"|(?:(?:alle|weitere|mehr|ältere|\d+) ){{1,2}}{_COMMENTS} (?:anzeigen|laden|ansehen|lesen)"
    rf"|(?:voir|afficher|lire|ver|mostrar|leer|ler|cargar|mostra|vedi|leggi|toon|bekijk|lees)"
    rf"(?: (?:tous|toutes|les|plus|de|todos|todas|los|las|os|as|más|mais|tutti|tutte|i|le|alle|meer"
    rf"|\d+)){{0,3}} {_COMMENTS}(?: \(?\d+\)?)?"
    rf"|(?:(?:no|keine|noch keine|aucun|aucune|sin|sem|nessun|geen) {_SEVERAL}"
    rf"|\d[\d.,]* {_COMMENTS})"
    rf"(?: (?:yet|vorhanden|so far|pour le moment|insgesamt|on this (?:story|article|post)))?"
    rf"|{_REMARKS}(?: (?:insgesamt|gesamt|total|en total))?\s?:?\s?\(?\d+\)?"
    rf"|\d[\d.,]* (?:thoughts?|gedanken?|{_COMMENTS}) (?:on|to|zu|sur|à|en|a|su|op)"
    rf" (?:[“\"„«»].{{1,120}}|this (?:story|post|article))"
    rf"|#\d+ {_COMMENTS}.{{0,40}}|{_COMMENTS} #\d+(?: \S+){{0,4}}"
    rf"|(?:reply|permalink|antworten|répondre|odpowiedz)|{_ANSWER}(?:\s?[|·•]?\s?{_ANSWER}){{1,6}}"
    r"|(?:log|sign) in (?:or (?:register|sign up) )?to (?:reply|vote|like|report)"
    r"|this comment (?:has been|was) (?:deleted|removed|hidden|edited).{0,60}|\[deleted\]"
    r"|in reply to \S+(?: \S+){0,3}|report (?:this )?(?:comment|abuse)"
)
_SAYS: Final = re.compile(
    r"(?P<who>\S+(?: \S+){0,3}?) (?:says|said|writes|wrote|commented|replied|sagt|sagte|schreibt"
    r"|meint|dit|a dit|dice|dijo|diz|disse|scrive)\s?:?(?: (?:on|am|le|el|il|em))? (?P<when>.*\d.*)"
)


def is_comment_line(words: str) -> bool:
    """Return whether a line counts, sorts or heads the comments below an article.

    Args:
        words: The line in lower case, without a colon or a stop at its end.
    """
    if _LINE.fullmatch(words) is not None:
        return True
    said = _SAYS.fullmatch(words)
    return said is not None and is_date_line(said["when"])
