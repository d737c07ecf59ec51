"""What pages print around articles, word for word, in the languages that news is mostly read in.

Everything is in lower case, without a colon, a stop or a count at the end.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.replace("\n", "|").split("|") if line.strip())


LINKS: Final = _lines("""
    explore more|à découvrir
    read more|read also|also read|see also|read next|further reading|related|related articles
    related stories|related posts|related news|related content|related links|related topics
    related coverage|recommended|recommended for you|recommended stories|more on this story
    more on this topic|more on this|more stories|more news|more like this|more from this author
    explore more on these topics|top stories|trending|trending now|latest news|latest stories
    latest posts|recent posts|popular posts|most popular|most read|most viewed|most watched
    more on the subject|more on this subject|on the subject|news on topic|suggested topics
    read more from|promoted stories|around the web|from our partners|we recommend|latest|all news
    editor's picks|editors' picks|you may also like|you might also like|don't miss|up next
    keep reading|what to read next|explore more topics|in other news
    before you leave, check this out|what else we're reading|what we're reading
    previous article|next article|previous post|next post|editors' recommendations
    editor's recommendations|recommended reading|similar articles|similar posts|similar stories
    more to read|more to explore|read this next|you might also enjoy|you may also enjoy
    weiterführende links|weitere links|verwandte themen|verwandte themen auf unserem blog
    ähnliche artikel|ähnliche beiträge|siehe auch|das könnte dich auch interessieren
    das könnte dir auch gefallen|das könnte sie interessieren|das könnte dich interessieren
    das thema könnte dich auch interessieren|articles similaires|articles liés
    ces articles pourraient vous intéresser|vous aimerez aussi|lire la suite
    artículos relacionados|entradas relacionadas|también te puede interesar|quizás te interese
    artigos relacionados|você também pode gostar|potrebbe interessarti anche
    gerelateerde artikelen|zobacz także|zobacz również|przeczytaj także|læs også|les også
    läs också|lue myös|lasi arī|lasi vēl|skaties arī|ilgili haberler|関連ニュース|関連リンク
    推荐阅读|相关报道|相關新聞|เรื่องที่เกี่ยวข้อง|관련기사|관련 기사|추천 기사|관련뉴스|인기뉴스
    많이 본 뉴스|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม
    مواضيع ذات صلة|أخبار ذات صلة
    mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant
    das könnte sie auch interessieren|meistgelesen|weiterlesen|mehr dazu|zum thema
    verwandte artikel|weitere artikel|lire aussi|à lire aussi|a lire aussi|sur le même sujet
    à lire également|les plus lus|voir aussi|lea también|lee también|le puede interesar
    te recomendamos|te puede interesar|más información|lo más leído|noticias relacionadas
    temas relacionados|noticia relacionada|nota relacionada|notas relacionadas|artículo relacionado
    related article|related story
    seguí leyendo|sigue leyendo|seguir leyendo|más leídas|las más leídas|lo más visto|más noticias
    notícias relacionadas|mais notícias|as mais lidas|mais vistas|tópicos relacionados
    ver también|leia também|leia mais|veja também|mais lidas|saiba mais|leggi anche
    ti potrebbe interessare|articoli correlati|i più letti|lees ook|lees meer
    meest gelezen|meer nieuws
    meer over dit onderwerp|czytaj także|читайте также|相关阅读|延伸阅读|相关新闻|関連記事
    あわせて読みたい|اقرأ أيضا|اقرأ أيضاً
""")
"""Behind these stand the headlines of other articles."""

GOES_ON: Final = _lines("""
    article continues below advertisement|story continues below advertisement|story continues
    article continues after advertisement|scroll to continue|story continues below
    article continues below|article continues|after newsletter promotion
    advertisement · scroll to continue|continue reading the main story
    weiterlesen nach der anzeige|nach der anzeige weiterlesen|la suite après la publicité
    la suite après cette publicité|tekst gaat verder onder de foto
    tekst gaat verder onder de video|tekst loopt door onder de foto
    dalszy ciąg materiału pod wideo|dalszy ciąg artykułu pod wideo|dalsza część tekstu pod wideo
    artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen
    saken fortsetter under annonsen
""")
"""Behind these the article goes on."""

INTERRUPTIONS: Final = GOES_ON | _lines("""
    advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|paid content
    skip past newsletter promotion|skip advertisement|passer la publicité
    continue reading|listen|listen to this article|save this article|watch now|watch live
    watch more|sponsor message|copier le lien|reporta un error|límite de sesiones alcanzadas
    écouter cet article|écouter l'article|loading|play video|video|ad feedback|video ad feedback
    photo gallery|gallery
    generate key takeaways|image caption,
    view gallery|enlarge image|toggle caption|hide caption|show caption|play|mute|next|previous
    video player is loading|this is a modal window|close modal dialog|upgrade to paid
    continue|subscribe to continue reading|share full article|anzeige
    werbung|artikel anhören|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама
    annons|annonse|mainos|reklam|reklame
    zur ausklappbox
    something went wrong, please try again later|empfohlener externer inhalt
    广告
    廣告|広告|إعلان
""")
"""Such lines stand between the paragraphs of an article as well as around it."""

SURROUNDINGS: Final = _lines("""
    source link|comments|comment|no comments|post a comment|add a comment|leave a comment
    leave a reply|add a reply|cancel reply|join the conversation|join the discussion
    view comments|show comments|hide comments|load more comments|be the first to comment
    comments are closed|comments have been disabled|your email address will not be published
    share|shares|tweet|pin it|print|email|e-mail|email address|enter your email
    enter your email address|your email|website|save|whatsapp|facebook|twitter|telegram|linkedin
    reddit|flipboard|pinterest|instagram|x|youtube|tiktok|bluesky|threads|copy link|link copied
    gift this article|gift article|home|menu|search|navigation|back to top|about|about us
    contact|contact us|advertise|careers|sitemap|privacy policy|privacy notice|cookie policy
    cookie settings|terms of use|terms of service|terms and conditions
    do not sell my personal information|all rights reserved|accept|accept all|accept all cookies
    reject all|manage preferences|manage cookies|manage options|cookie preferences|tags|topics
    categories|category|filed under|keywords|newsletter|newsletters|free daily newsletter
    get the latest news|get the newsletter|subscribe|subscribe now|become a member|donate|log in
    login|sign in|sign up|register|sign out|my account|about the author|about the authors
    written by|reuse this content|republish this article|report an error|report this ad
    like this|like loading|share this|skip to content|skip to main content
    support our journalism|fund independent journalism|name *|email *|comment *|open in app
    name (required)|email (will not be published)
    share page|about sharing|related internet links|see all topics|jump to comments
    report a typo|font size|text size|print edition|news desk|paid post|back to news|back to home
    type your email|discussion about this post|learn more|find out more
    copy this link|breaking news|this page will update automatically|blog at wordpress.com
    forward-looking statements|media contact|media contacts|press contact|press contacts
    exclusive|zur merkliste hinzufügen|x.com|temas
    conocé the trust project|conforme a los criterios de
    why you can trust sky news
    in this article|add to your saved stories|make us preferred on google
    last updated|published|updated|unsubscribe|key events|show key events only|newest first
    oldest first|load more|load more posts
    in today's edition|in this edition|in today's newsletter|before you go|notes to editors
    note to editors|press release|media room|transcript
    yes no|was this article helpful?|purchase licensing rights|acquire licensing rights
    get the latest on this story|thank you for reading|with agency inputs|with inputs from agencies
    download pdf|print this page|follow|following|the latest|startseite|zum inhalt springen
    kontakt|kontaktformular|abo kündigen|nutzungsbedingungen|agb|cookie-einstellungen|mehr erfahren
    inhalt laden|empfehlung der redaktion|artikel teilen|teilen|drucken|kommentare
    kommentar schreiben|kommentieren|name and address supplied
    social sharing|verwendete quellen|deel artikel|erramos?|enviar sua notícia
    like comment restack
    leserbrief schreiben|fehler melden|hier anmelden
    newsletter abonnieren|jetzt abonnieren|abonnieren|anmelden|einloggen|impressum|datenschutz
    stay connected|please wait|show more|show less|see more|donate now|support us|make a donation
    teilen auf|link kopieren|alle rechte vorbehalten|alle angaben ohne gewähr|mehr anzeigen
    weniger anzeigen|jetzt unterstützen|jetzt spenden|seitenübersicht|pdf downloaden|artikel drucken
    vervielfältigung nur mit genehmigung
    tous droits réservés|partager sur|faire un don|voir plus|todos los derechos reservados
    compartir en|ver más|todos os direitos reservados|tutti i diritti riservati
    alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有
    無断転載を禁じます|このニュースをシェア|この記事をシェア|この記事をツイート|ツイート
    무단전재 및 재배포 금지|공유하기|댓글
    merken|feedback|zur startseite|nach oben|schlagwörter|themen|quelle|aller au contenu|accueil
    partager|imprimer|commentaires|commenter|contribuer|s'abonner|je m'abonne|se connecter
    plan du site|gérer mes cookies|gérer les cookies|en savoir plus|nous contacter
    réagir|mots-clés|mentions légales|newsletters du monde|iniciar sesión|portada|inicio
    ir a los comentarios|apúntate aquí
    compartir en whatsapp|copiar enlace|abone ol|印刷|保存|ブックマーク|シェアする|ポスト
    compartir|compartir en facebook|compartir en twitter|comentarios|comentar|suscríbete
    suscribirse|suscríbete a nuestro boletín|archivado en|sobre la firma|etiquetas
    aviso legal
    política de cookies|contacto|saber más|normas
    política de privacidad|compartilhar|compartilhe|comentários|assine|entrar|condividi|commenti
    argomenti|riproduzione riservata|redazione
    abbonati|accedi|iscriviti alla newsletter|delen|reacties|abonneren|inloggen|deel dit artikel
    privacyverklaring|privacybeleid|over ons|adverteren|udostępnij
    komentarze|поделиться|комментарии|подписаться|теги|分享|评论|責任編輯|责任编辑|シェア|コメント|مشاركة|التعليقات
""")
"""Such lines stand before or behind an article."""

BEGINNINGS: Final = (
    "you may also like", "you may also enjoy", "you may also be interested", "you might also like",
    "you might also enjoy", "you might also be interested",
    "check out our ", "check out other ", "check out more ",
    "related:", "read more:",
    "read more about ", "read full story", "read the full story", "read:", "watch:", "listen:",
    "share on ", "share via ", "click to share ", "follow us ", "like us on ",
    "subscribe to ", "sign up for ", "sign up to ", "tap here ", "download our app",
    "download the app", "tags:", "topics:", "categories:", "category:",
    "©", "(c) ", "all rights reserved.", "source:",
    "sources:", "video:", "gallery:", "in pictures:",
    "advertisement - ", "story continues below", "article continues below",
    "this story was originally published ", "this article was originally published ",
    "this article was amended on ", "additional reporting by ", "photograph:", "photo credit",
    "photo:", "photos:", "image:", "image source,", "picture:", "sponsored:",
    "read us on ", "find us on ", "join us on ", "reach the reporter", "listen to this story",
    "listen to this article", "found a mistake?", "spotted a mistake?",
    "enter your email", "your email address will not be published", "save my name, email",
    "required fields are marked", "add us as a preferred source",
    "more on:", "editor's note:",
    "posted by:", "published by:", "written by:", "posted in:", "posted on:", "published on:",
    "previous story:", "next story:", "previous post:", "next post:", "proudly powered by ",
    "see also:", "see more on", "our standards:", "edited by: ", "read more from ",
    "get more news ", "get breaking news",
    "use chrome browser ", "location :", "location:",
    "disclaimer:", "click here to ", "click here for ",
    "por redação", "por la redacción", "por redacción", "von der redaktion", "par la rédaction",
    "di redazione", "credit:", "credits:", "author:", "authors:", "no spam.", "no spam,",
    "no spam!", "im video:", "unsubscribe at any", "unsubscribe any", "unsubscribe here",
    "eds:", "embargo:", "embargoed until ", "for immediate release", "issued by:",
    "sperrfrist:", "redazione ansa", "<저작권자", "제보는 카카오톡", "keywords:",
    "autor:", "autorin:", "auteur :", "auteur:",
    "titelbild:",
    "von unserem redaktionsmitglied ", "von unserer redakteurin ", "von unserem redakteur ",
    "von unserer korrespondentin ", "von unserem korrespondenten ", "artikel zum hören",
    "te puede interesar:", "por nuestra redacción",
    "この記事は有料", "この記事は会員", "【纠错】",
    "schlagworte:", "schlagwörter:", "stichworte:", "stichwörter:", "mots-clés :", "mots clés :",
    "palabras clave:", "palavras-chave:", "parole chiave:", "trefwoorden:", "tagged:",
    "kategorie:", "kategorien:", "catégorie :", "catégories :", "categoría:", "categorías:",
    "beitragsbild:", "header image:", "featured image:", "cover image:", "lead image:",
    "top image:", "titelfoto:", "aufmacherbild:", "bildnachweis:", "bildnachweise:",
    "bildnachweise (", "bildrechte:", "image illustrative :", "photo illustrative :",
    "page editor:", "contributing:", "fotos unter:",
    "source :", "quellen:", "fuente:", "fuentes:", "fonte:", "fonti:", "bron:", "bronnen:",
    "źródło:", "källa:", "kilde:", "lähde:", "avots:", "kaynak:", "источник:", "джерело:",
    "ที่มา:", "출처:", "引用元:", "出典:", "المصدر:",
    "quelle:", "bildquelle:", "foto:", "fotos:", "mehr zum thema:", "lesen sie auch:",
    "folgen sie uns", "a lire aussi", "à lire aussi", "lire aussi",
    "à voir aussi",
    "abonnez-vous", "inscrivez-vous", "suivez-nous", "crédit photo", "lea también", "lee también",
    "lea más", "síguenos", "suscríbete a ", "suscríbete por ",
    "etiquetas:",
    "read next:", "up next:", "watch next:", "auch interessant:",
    "das könnte sie auch interessieren:", "das könnte dich auch interessieren:",
    "lesen sie dazu auch:", "lesen sie hierzu auch:",
    "läs mer:", "läs också:", "läs även:", "les også:", "les mer:", "læs også:", "læs mere:",
    "opracowanie:", "oprac.:", "czytaj też:", "czytaj także:", "czytaj również:", "czytaj więcej:",
    "leia também", "leia mais", "siga-nos", "leggi anche", "lees ook", "читайте также",
)  # fmt: skip
"""Beginnings of such lines; ambiguous ones only together with what makes them plain."""

OPEN_BEGINNINGS: Final = (
    "most popular ", "most read ", "popular posts ", "more from ", "filed under", "powered by ",
    "sponsored by ", "recommended by ", "elsewhere on the ", "view on ", "skip to ",
    "learn more about ", "find out more about ", "share this ", "get our ", "view all ",
    "view more ", "join our ", "follow our ", "explore our ", "reading time", "read time",
    "font size ", "read the original ", "this article is more than ", "with files from ",
    "with inputs from ", "symbolbild", "symbolfoto", "archivbild", "archivfoto",
    "rubriklistenbild", "lesezeit", "temps de lecture", "tiempo de lectura", "archivado en",
    "有料会員限定",
)  # fmt: skip
"""The same of lines that end like no sentence, or that have words of the page's trade behind them:
“Join our newsletter.”, but “Join our fight.”"""

ENDINGS: Final = (
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting", "opens in new window)", "opens in a new tab)",
)  # fmt: skip
"""Ends of such lines."""

SECTIONS: Final = _words("""
    home news world politics business opinion sport sports culture arts style lifestyle life travel
    tech technology science health entertainment markets money economy finance podcasts podcast
    video videos photos weather local national international us u.s uk europe asia africa americas
    middle east climate environment education food games books film music tv fashion live latest
    more search menu subscribe society obituaries investigations magazine features
""")
"""Names of a paper's sections; a line of nothing but these is a row of its menu."""
