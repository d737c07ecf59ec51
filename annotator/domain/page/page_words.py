"""Words of a page's own trade, in the languages that news is mostly read in."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMANDS: Final = _words("""
    get catch read follow download subscribe sign join share watch stay support click tap enter
    register log like listen visit discover explore receive become enjoy unlock send submit report
    save print comment check please see view browse
    abonnieren lesen folgen teilen melden laden erhalten registrieren nutzen schreiben senden
    abonnez inscrivez suivez recevez partagez téléchargez découvrez retrouvez rejoignez envoyez
    sigue síguenos suscríbete recibe descarga comparte regístrate apúntate únete envía
    segui seguici leggi scarica condividi iscriviti abbonati ricevi unisciti invia scrivi
    meld deel volg lees abonneer ontvang bekijk stuur mail
    assine siga receba baixe compartilhe inscreva envie clique cadastre
""")
"""What a prompt begins with."""

ADDRESSES: Final = _words("""
    you your yours you're you'll our us we this please here
    deine deinen dein dir unsere unseren unserem unser diesen dieser
    vous votre vos notre nos cet cette ici
    tu tus nuestro nuestra nuestros nuestras este esta aquí
    tuo tua tuoi nostro nostra nostri questo questa qui
    je jouw uw onze ons dit deze hier
    você seu sua nosso nossa aqui
""")
"""By these a line speaks to the reader, or of the page it stands on; as do Sie and Ihre, which in
small letters mean others."""

FUNCTION_WORDS: Final = _words("""
    a an the and or but if of to in on at by for from with as is are was be been it its they them
    their that these those all more most how what when where which who not no can could will would
    may might must do does did has have had about into so than up out now just also each every any
    or than then there via per me my i he she his her
    der die das den dem des ein eine einen einem einer und oder in im an am auf aus bei mit nach von
    vor zu zum zur für um über als wie ist sind wird werden nicht auch noch mehr alle
    le la les l' un une des du de d' et ou en dans sur pour par avec au aux ce se est sont plus tout
    el los las una unos del y o en con por para al es son más todo toda lo que
    il gli i e di da della delle dei degli nel nella su per con che è sono più tutto
    het een en of van voor met op aan in bij naar is zijn meer alle
    o os as um uma do da dos das no na em com por para que é são mais
""")

PAGE_WORDS: Final = _words("""
    account accounts ad ad-free ads advertisement ai-based alert alerts app apps article
    articles audio author bookmark breaking browser click code column comment commenting
    comments community complaint conditions contact content cookie cookies copyright corrections
    coverage daily desk digest discuss discussion download e-edition e-mail e-paper editor
    editor's editorial editors editors' email enable epaper events exclusive facebook feedback
    follow forum generated google group guidelines headline headlines improve inbox information
    instagram involved join joining journalism journalist journalists latest leave letter
    letters link linkedin links listen log logged login magazine mailbox manage member members
    membership message mispronunciations moderated moderation moderators narration news
    newsletter newsletters newspaper newspapers newsroom notification notifications offer offers
    online original page pages paywall permission photo photos pictures platform podcast
    podcasts policy post posted posts practice premium press print privacy produced profile
    publish published publisher reader readers readership recommend register registered related
    report reporter reporters reporting reprint reproduced reproduction republish reserved
    rights rules save scroll section send settings share sharing sign signing site sites social
    sponsored staff standards statement stories story stream submit subscribe subscriber
    subscribers subscription subscriptions suggestion support syndicated tag tags tap terms tips
    topic topics trending twitter unsubscribe updated updates video videos website websites
    weekly whatsapp youtube
    abo abonnement abonnent abonnenten abonnentin abonnieren anmelden anmeldung artikel beitrag
    beiträge datenschutz datenschutzerklärung diskussion diskutieren einloggen einwilligung finden
    folgen forum kommentar kommentare kommentieren konto kostenlos kostenlose kostenlosen leser
    leserinnen meinung nachricht nachrichten netiquette newsletters nutzen nutzungsbedingungen
    plattform postfach redaktion registrieren seite teilen thema themen verlag verpassen weiterlesen
    werbung zeitung zustimmung hinweis fehler
    abonnement abonnez abonné abonnés actualité actualités adresse alertes article articles
    commentaire commentaires compte connectez connexion contenu courriel inscription inscrivez
    lecteurs lettre mail newsletter newsletters notifications offre partagez publicité rédaction
    site
    actualidad artículo boletín boletines comentar comentario comentarios correo cuenta lector
    lectores newsletter noticia noticias normas periódico política privacidad redacción registro
    suscribirse suscripción titulares web
    abbonamento abbonati account articolo commenti commento email giornale iscriviti lettori
    newsletter notizie redazione registrati sito
    aanmelden artikel artikelen gratis inloggen lezer lezers mailbox melding meldingen nieuws
    nieuwsbrief opmerking reactie reacties redactie site tip tips website
    artigo assinante assinatura canal clique seguir comentário comentários conta e-mail leitor
    leitores matéria
    newsletter notícia notícias reportagem redação site sugestão whatsapp
""")
"""Nouns and verbs of what pages offer and ask for."""
