"""What pages ask of their readers and tell of themselves, by the word it begins with.

Gifts, subscriptions, accounts, consent to cookies, who holds the rights, where there is more, and
which agency helped. Each family of words is told in the languages that news is mostly read in. An
article may begin a sentence so, too ("Support for our work fell."); what follows has to make it
plain.
"""

import re
from collections import defaultdict
from functools import cache
from typing import Final

_END: Final = r"[^,;]{0,70}$"
_SAID: Final = (
    r"expressed (?:are|here|(?:by|in|on) (?:the |this |our )?(?:authors?|writers?|columnists?"
    r"|contributors?|guests?|article|column|post|piece|commentary|blog|site|page))\b.{0,40}"
    r"\b(?:personal|own|do not|not necessarily)\b"
)
_GIVING: Final = {
    "your": (
        "(?:support|donation|contribution|gift|subscription|membership) (?:makes?|helps?|keeps?"
        r"|ensures?|allows?|enables?|funds?)\b.{0,60}\b(?:our|us|journalism|reporting)\b"
        r"|support makes all the difference\.?$"
    ),
    "if": (
        "you (?:value|appreciate|believe in|like|enjoy|love) (?:our|this"
        r"|independent)\b.{0,40}\b(?:journalism|reporting|work|coverage|stories|newsletter|site"
        r"|podcast)\b.{0,40}\b(?:consider|support|donat|subscrib|contribut|becom)"
    ),
    "help": (
        r"us (?:keep|continue|fund|protect|stay|bring|grow)\b.{0,60}\b(?:journalism|reporting"
        rf"|ad-free|site|newsroom)\b{_END}"
    ),
    "support": (
        r"(?:our|independent|local|quality|nonprofit|public-interest)\b[^,;]{0,30}\b(?:journalism"
        rf"|reporting|newsroom)\b{_END}"
    ),
    "we": (
        r"(?:rely|depend) on (?:readers|donations|reader support|supporters|your support)\b[^,;]*$"
    ),
    "become": (
        rf"an? (?:supporter|member|subscriber|patron|donor) (?:today|now|here|of our)\b{_END}"
    ),
    "chip": r"in (?:today|now|what you can)\b",
    "unterstützen unterstütze": (
        r"(?:sie )?(?:uns|unsere?n?|unabhängigen|freien|guten)\b[^,;]{0,60}(?:journalismus|arbeit"
        r"|recherchen?|spende|redaktion|abo)\b"
    ),
    "ihre deine eure": (
        r"(?:spende|unterstützung) (?:macht|hilft|ermöglicht|sichert)\b.{0,30}\b(?:uns|unsere?n?"
        r"|journalismus|recherchen?)\b"
    ),
    "mit": (
        "(?:ihre[mr]|deine[mr]|eure[mr]) (?:abo|abonnement|spende|unterstützung"
        r"|mitgliedschaft)\b.{0,40}\b(?:unterstützen|fördern|helfen|ermöglichen)\b"
    ),
    "diese": (
        r"recherche .{0,30}\b(?:unterstützung|spenden?)\b.{0,60}\b(?:realisiert|ermöglicht"
        r"|finanziert|möglich)\b"
    ),
    "jetzt": (
        "(?:unterstützen|spenden|weiterlesen|freischalten|mitdiskutieren)(?=[.!]?$)"
        r"|.{0,25}\b(?:kostenlos|gratis|unverbindlich) (?:testen|anmelden|registrieren|lesen)\b"
    ),
    "soutenez-nous sostienici": ".{0,70}$",
    "soutenez sostieni sostenete apoie steun wesprzyj поддержите": (
        "(?:le |il |o |un |une |notre |onze |nasze )?(?:nas[.!]?$|journalisme|presse|rédaction"
        "|giornalismo|jornalismo|onafhankelijke|journalistiek|niezależn|независим)"
    ),
    "apoya apoye": rf"(?:el |al )?periodismo\b{_END}|nuestro (?:trabajo|periodismo)\b",
    "grâce": r"à vos (?:dons|abonnements|soutiens)\b",
    "tu su": r"(?:apoyo|aporte|donación|suscripción) (?:hace posible|nos (?:ayuda|permite))\b",
    "faites": rf"un don\b{_END}",
    "haz haga": rf"(?:una donación|tu aporte|su aporte)\b{_END}",
    "hazte hágase": rf"(?:socio|socia|miembro|suscriptora?)\b{_END}",
}
"""What readers are asked to give."""
_SUBSCRIBING: Final = {
    "get": (
        r"(?:unlimited|full|instant|digital) access\b|(?:the|our|today's|all)\b.{0,30}\b(?:news"
        r"|stories|headlines|journalism)\b.{0,30}\b(?:delivered|straight|sent) to your?\b"
    ),
    "subscribe": rf"for (?:full|unlimited|just|only|as little|\$|free)\b{_END}",
    "this": (
        "(?:article|content|story|feature|post) is (?:only |exclusively )?(?:available |reserved "
        ")?(?:only |exclusively )?(?:for|to) (?:our |paid |paying |registered |premium "
        ")?(?:subscribers|members)(?: only)?[.!]?$"
    ),
    "already have": r"(?:have )?an? (?:account|subscription)\?",
    "create": r"(?:an?|your) (?:free )?account to (?:continue|keep|read|unlock|comment|save)\b",
    "thanks thank": r"(?:you )?for (?:signing up|subscribing|registering)\b",
    "please": (
        r"(?:check|confirm|verify) your e-?mail\b|enter a valid e-?mail\b|(?:refresh|reload) (?:the"
        r"|this) page\b|consider (?:supporting (?:us|our)|donating|subscribing)\b"
    ),
    "dieser dieses diesen": (
        r"(?:artikel|beitrag|text|inhalt|angebot) (?:ist|steht|gibt es)\b.{0,30}\b(?:abonnent"
        r"|abonnierende|mitglieder\b|registrierte|plus-)"
    ),
    "weiterlesen": "(?:mit|auf|im|bei) .{1,30}$",
    "lesen": rf"sie (?:jetzt|hier) (?:mehr|weiter|alles|alle|den|die|das)\b{_END}",
    "cet cette ce la": (
        "(?:article|contenu|enquête|entretien|vidéo|suite)(?: de (?:cet |l')article)? est (?:en "
        r"accès )?(?:réservée?|exclusi\w+) (?:aux|à nos) (?:abonnés|membres)\b"
    ),
    "déjà": r"(?:abonnée?|inscrite?)\s?\?",
    "este esta": (
        "(?:contenido|artículo|nota|conteúdo|artigo|matéria) (?:es|está"
        r"|é)\b.{0,20}\b(?:suscriptores|socios|assinantes)\b"
    ),
    "¿ya": r"(?:eres (?:suscriptora?|soci[oa])|tienes (?:una )?(?:cuenta|suscripción))\b",
    "já": r"é assinante\s?\?",
    "questo": r"(?:articolo|contenuto) è (?:riservato|disponibile solo|visibile solo)\b",
    "sei": r"già (?:abbonato|iscritto|registrato)\s?\?",
    "dit": r"(?:artikel|verhaal) is (?:alleen|exclusief|enkel) voor\b",
}
"""Subscriptions and accounts."""
_NETWORK: Final = (
    r"(?:facebook|x|twitter|instagram|tiktok|youtube|whatsapp|threads|bluesky|linkedin|telegram)\b"
)
_FOLLOWING: Final = {
    # Two networks, or nothing behind one: "Follow the money on Facebook and you find him."
    "follow": rf"[^,;.!?]{{2,40}} on {_NETWORK}(?:(?:,|,? and|,? &|,? or) (?:on )?{_NETWORK}|\.?$)",
    "send": r"(?:us )?your (?:story|news) (?:ideas?|tips?) to\b",
    "listen": r"to the best of bbc\b",
    "we": r"use your sign-?up to provide content\b",
    "join": r"the (?:debate|conversation|discussion)(?=[.!]?$| in the comments\b)",
    "recevez": r".{0,60}\b(?:l'actualité|newsletter|e-?mail|boîte mail|boîte de réception)\b",
    "retrouvez": (
        r"(?:toute|tous|toutes|nos|notre|l'ensemble)\b.{0,60}\b(?:application|appli|notre site"
        rf"|actualité)\b{_END}"
    ),
    "partager": "(?:sur|par|via) (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|mail)$",
    "partagez comparte comparta compartilhe condividi": (
        "(?:cet article|cette page|esta noticia|este artículo|esta nota|esta notícia|este artigo"
        r"|questo articolo|l'articolo)\b"
    ),
    "seguici volg følg följ obserwuj": r"(?:ons |oss |os |nas )?(?:su|op|via|på|na)\b[^,;]{0,40}$",
    "meld": rf"je (?:nu |hier |gratis )?aan\b{_END}",
    "iscriviti": r"alla\b.{0,30}\bnewsletter\b",
    "подписывайтесь подпишитесь": "на (?:наш|нас|канал|новости|рассылку)",
    "diskutieren": "sie mit[.!]?$",
    "was": r"(?:meinen|denken) sie\?.{0,30}\b(?:schreiben|diskutieren|kommentieren)\b",
}
"""Letters, channels and networks."""
_CONSENT: Final = {
    "by": (
        r"(?:using|visiting|browsing|accessing) (?:our|this)\b.{0,60}\byou (?:agree|accept"
        r"|consent)\b"
    ),
    "some": (
        r"(?:external |embedded )?content (?:is|was|could|can)(?:n't|not| not)\b.{0,30}"
        r"\b(?:displayed|shown|loaded)\b"
    ),
    "to": (
        r"(?:view|see|watch|display|load) this (?:content|video|post|embed|map)\b.{0,30}\b(?:accept"
        r"|allow|enable|cookies|consent)\b"
    ),
    "allow accept": r"(?:all )?cookies(?: and (?:watch|view|see|continue)\b.{0,30})?[.!]?$",
    "bitte": (
        r"(?:stimmen|akzeptieren|aktivieren) sie\b.{0,60}\b(?:cookies|javascript|externen? "
        r"inhalte?n?)\b"
    ),
    "mit": (
        r"(?:ihrer|deiner) (?:zustimmung|einwilligung)\b.{0,50}\b(?:inhalte?|video|karte|geladen)\b"
    ),
    "an": (
        "dieser stelle (?:finden sie|befindet sich|steht|wird) (?:einen? )?(?:externe|relevante"
        "|von unserer redaktion)"
    ),
    "ich": r"bin (?:damit )?einverstanden, dass mir externe inhalte\b",
    "ce": r"contenu est bloqué\b",
    "en": r"(?:poursuivant votre navigation|continuant à naviguer)\b",
}
"""Consent, and what is not shown without it."""
_RIGHTS: Final = {
    "the": f"(?:views|opinions)(?: and (?:views|opinions))? {_SAID}",
    "views opinions": _SAID,
    "jede jegliche": (
        r"(?:weiterverbreitung|weiterverwendung|vervielfältigung)\b.{0,40}\b(?:honorarpflichtig"
        r"|untersagt|verboten|nicht gestattet|genehmigung)\b"
    ),
    "nachdruck": r".{0,60}\b(?:untersagt|verboten|nicht gestattet|genehmigung)\b",
    "die": (
        r"rechte (?:sämtlicher|aller) (?:texte|artikel|inhalte|bilder|fotos)\b|speicherung in "
        r"elektronischen datenbanken ist nicht\b"
    ),
    "das": r"bildmaterial (?:wurde|stammt)\b",
    "toute": r"reproduction\b.{0,40}\b(?:interdite|autorisation)\b",
    "reproduction": r".{0,40}\b(?:interdite|sans autorisation)\b",
    "prohibida proibida": r"(?:su |la |toda |a )?(?:reproducción|reprodução)\b",
    "queda é": (
        r"(?:\w+mente )?(?:prohibida|proibida) (?:su |la |toda |a )?(?:reproducción|reprodução)\b"
    ),
    "overname kopiowanie": r".{0,40}\b(?:zonder toestemming|bez zgody)\b",
}
"""Rights, and who answers for opinions."""
_ELSEWHERE: Final = {
    "you": r"can (?:read|find|download|view|watch) (?:the|our)\b[^,;]{0,50}\bhere[.!]?$",
    "click": r"through (?:for|to)\b[^,;]{0,40}$",
    "click tap": "to (?:expand|enlarge|play|see more|read more)(?: (?:image|photo|video|map))?$",
    "mehr weitere": (
        r"(?:dazu|darüber|infos?|informationen|details|zum thema)\b[^,;]{0,30}\b(?:hier|finden sie "
        "(?:hier|unter|auf))(?=[.!:]?$| (?:http|www))"
    ),
    "mehr": rf"aus (?:dem ressort|der rubrik|der redaktion)\b{_END}",
    "hier": (
        "(?:geht.?s|geht es|kommen sie|gelangen sie) (?:direkt )?(?:zur?"
        r"|zum)\b[^,;]{0,30}\b(?:anmeldung|newsletter|artikel|beitrag|podcast|video|abo|interview"
        r"|startseite)\b"
    ),
    "den das": (
        "(?:kompletten?|vollständigen?|ganzen?|gesamten?) (?:artikel|beitrag|text|bericht"
        r"|interview)\b.{0,20}\b(?:lesen|finden|hören) sie\b"
    ),
    "pour": r"aller plus loin\s?:?$",
    "haberin": "devam\u0131[.:… ]*$",
}
"""Where there is more."""
_CHANGES: Final = {
    "check": r"back (?:soon|later|often|regularly|here)\b",
    "stay": r"tuned(?=[.!]*$| for (?:more )?(?:updates|details|news)\b)",
    "developing": "story[.…!]*(?:$| stay tuned| check back)",
    "headline": r"(?:has been |was )?(?:updated|corrected|changed) to\b",
    "correction clarification update": (
        r":? ?(?:an?|this|the) (?:earlier version|story|article|post|headline|previous version)\b"
    ),
}
"""What has changed, and will."""
_AGENCIES: Final = {
    "with": r"(?:additional )?reporting (?:by|from)\b[^.]{2,80}\.?$",
    "mit": (
        "(?:agenturmaterial|material (?:der|von) (?:dpa|afp|ap|reuters|epd|kna|apa"
        r"|sda))\b[^.]{0,30}$"
    ),
    "avec com": (
        r"(?:informations? d\w |informações d\w )?(?:l')?(?:afp|reuters|ap|lusa"
        r"|agences?)(?:(?:,| et| e)? (?:l')?\w+)?\.?$"
    ),
    "con": "información de [^.!?]{2,60}$",
    "dpa-infocom": r"dpa:\d",
    "ap": "photo ?[/(:]",
    "file": "(?:photo|picture|image)$",
    "about": r"the authors?\s?[:|]",
}
"""Who helped."""
_FAMILIES: Final = (
    _GIVING,
    _SUBSCRIBING,
    _FOLLOWING,
    _CONSENT,
    _RIGHTS,
    _ELSEWHERE,
    _CHANGES,
    _AGENCIES,
)
"""First words, and what has to follow them; all in lower case."""
_MARKS: Final = " ()[]"
_BEHIND_FIRST: Final = ",:"


def _by_first_word() -> dict[str, str]:
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for family in _FAMILIES:
        for words, rest in family.items():
            for word in words.split():
                rests[word].append(rest)
    return {word: "|".join(found) for word, found in rests.items()}


_BY_FIRST_WORD: Final = _by_first_word()


@cache
def _rest(word: str) -> re.Pattern[str]:
    # Most are never asked for, and compiling all takes longer than reading many articles.
    return re.compile(_BY_FIRST_WORD[word])


def is_appeal(lower: str) -> bool:
    """Return whether the line asks something of the page's readers, or tells of the page itself.

    Args:
        lower: The line in lower case, its apostrophes straight.
    """
    bare = lower.strip(_MARKS)
    first, _, rest = bare.partition(" ")
    word = first.rstrip(_BEHIND_FIRST)
    return word in _BY_FIRST_WORD and _rest(word).match(rest) is not None
