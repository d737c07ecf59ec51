"""What the menus and the feet of sites say, word for word, in the languages of many readers.

Everything is in lower case, without a colon or a stop at the end.
"""

from typing import Final

SITE_LINES: Final = frozenset(
    line.strip()
    for line in """
    about this site|accessibility help|accessibility statement|ad choices|ad feedback
    advertise with us|advertise here|close search|contact the newsroom|cookie notice
    cookie preference center|do not sell or share my personal information|download our app
    edit profile|follow us|help center|legal notice|log out|logout|manage consent
    manage cookie preferences|manage my choices|manage your subscription|mobile apps|my profile
    privacy center|privacy settings|quick links|rss feed|rss feeds|search the site
    search this site|see more videos|select language|site index|site map|subscriber services
    terms & conditions|terms and conditions of use|video ad feedback|toggle navigation
    today's paper|view profile|work with us|write for us|your account|your privacy choices
    your privacy rights
    barrierefreiheit|benutzerkonto|datenschutzeinstellungen|jetzt registrieren|mediadaten
    mein konto|suche schließen|über uns|verträge hier kündigen
    zum hauptinhalt springen|zum inhalt|zur navigation springen|abo-shop|e-paper
    aller au contenu principal|charte de confidentialité|conditions d'utilisation
    conditions générales d'utilisation|conditions générales de vente|contactez-nous
    données personnelles|espace abonnés|gestion des cookies|mon compte|nos newsletters
    politique de confidentialité|qui sommes-nous|qui sommes-nous ?|s'inscrire|se déconnecter
    aceptar cookies|anúnciate|anúnciese|buscar|cerrar sesión|condiciones de uso|configurar cookies
    contáctanos|contáctenos|iniciar sesión|ir al contenido|ir al contenido principal|mapa del sitio
    mapa web|mi cuenta|política de cookies|política de privacidad|publicidad|quiénes somos
    ¿quiénes somos?|redes sociales|regístrate|registrarse|saltar al contenido|suscribirme
    suscripción|suscripciones|términos de uso|términos y condiciones|trabaja con nosotros
    últimas noticias
    anuncie|anuncie conosco|assine já|busca|cadastre-se|expediente|fale conosco|inscreva-se
    ir para o conteúdo|mapa do site|minha conta|política de cookies|política de privacidade
    princípios editoriais|pular para o conteúdo|quem somos|sobre nós|termos de uso
    termos e condições|trabalhe conosco|últimas notícias
    chi siamo|condizioni d'uso|contatti|contattaci|dati societari|informativa privacy
    note legali|preferenze cookie|privacy policy e cookies|pubblicità|registrati|scrivici
    algemene voorwaarden|colofon|mijn account|naar de inhoud|over ons|privacyinstellingen
    privacystatement|vacatures
    o nas|polityka prywatności|regulamin|reklama|zaloguj się|zarejestruj się|zaloguj
    o nás|ochrana osobních údajů|podmínky užití|přihlásit|přihlásit se|obchodní podmínky
    adatkezelési tájékoztató|adatvédelmi szabályzat|felhasználási feltételek
    impresszum|kapcsolat|médiaajánlat|rólunk
    despre noi|politica de confidențialitate|termeni și condiții
    bli abonnent|cookiepolicy|integritetspolicy|kontakta oss|kundservice|logga in|om oss
    kontakt oss|logg inn|personvern|tips oss|kontakt os|log ind|om os|privatlivspolitik
    asiakaspalvelu|kirjaudu|kirjaudu sisään|tietosuojaseloste|yhteystiedot
    gizlilik politikası|giriş yap|hakkımızda|iletişim|kullanım koşulları|künye|üye ol
    επικοινωνία|όροι χρήσης|πολιτική απορρήτου|σύνδεση|ταυτότητα
    войти|выйти|контакты|о нас|о проекте|о редакции|пользовательское соглашение
    политика конфиденциальности|реклама|реклама на сайте|регистрация|редакция
    вхід|контакти|політика конфіденційності|про нас|увійти
    hubungi kami|kebijakan privasi|pedoman media siber|tentang kami
    đăng ký|đăng nhập|liên hệ quảng cáo|liên hệ
    आरएसएस|गोपनीयता नीति|संपर्क करें|हमारे बारे में|हमसे संपर्क करें
    اتصل بنا|تسجيل الدخول|سياسة الخصوصية|شروط الاستخدام|من نحن|أعلن معنا
    ログイン|会員登録|会社概要|お問い合わせ|プライバシーポリシー|利用規約|サイトマップ|メニュー|検索
    로그인|회원가입|구독신청|회사소개|광고안내|개인정보처리방침|이용약관|청소년보호정책|기사제보
    고충처리|독자의견|사이트맵
    登录|登錄|注册|註冊|关于我们|關於我們|联系我们|聯絡我們|版权声明|免责声明|网站地图|隐私政策|使用条款
    广告服务|法律声明|招聘信息
    """.replace("\n", "|").split("|")  # noqa: RUF001 - as Turkish and Russian have them
    if line.strip()
)
