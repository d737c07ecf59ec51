"""Notices of a page."""

import pytest

from annotator.domain.page.notices import is_notice


@pytest.mark.parametrize(
    "line",
    [
        "we use cookies to count you.",
        "by providing your email you agree to our terms.",
        "this article originally appeared on the ledger: lamps go out",
        "got a tip? write to tips@ledger.example",
        "what do you think? let us know in the comments.",
        "don't miss our weekly newsletter!",
        "in your inbox",
        "this material may not be published or rewritten without permission.",
        "© 2024 the ledger",
        "views expressed in this article are the author's own.",
        "this interview has been edited for length and clarity.",
        "we may earn a commission from links on this page.",
        "this release contains forward-looking statements that involve risks.",
        "do you live in tavrick? email ana.ruiz@ledger.example",
        "have you been affected? get in touch.",
        "recibe cada mañana las noticias del puerto en tu correo",
        "únete a el faro para leer sin límites.",
        "unser newsletter hält sie über den hafen auf dem laufenden.",
        "hinweis der redaktion: hier stand, das schiff sei gesunken.",
        "dieser artikel wurde automatisiert aus dem englischen übersetzt.",
        "este artículo ha sido actualizado.",
        "was this forwarded to you? sign up here.",
        "you're receiving this email because you signed up.",
        "like what you read?",
        "we're pausing our live coverage here",
        "that's all from us for today. thanks for following along.",
        "stay with krx for the latest on this story.",
        "möchten sie diesen artikel weiterlesen?",
        "sie haben bereits ein abo? hier anmelden",
        "the hay letter is a reader-supported publication.",
        "this is a rush transcript. it may be updated.",
        "please turn on javascript to use this feature",
        "last updated 41 minutes ago",
        "get in touch: ana.ruiz@ledger.example",
        "** a message from widgets inc: widgets make jobs. **",
        "this e-mail and any attachments are confidential.",
        "das interview führte uwe groß.",
        "to unsubscribe from these letters, click here.",
        "if you enjoyed this piece, please share it.",
        "(reporting by ana ruiz and ben okafor; editing by cleo marsh)",
        "the harbour briefing newsletter has all you need to know. sign up here.",
        "if you spot an error, please let us know at corrections@ledger.example.",
        "puedes seguir a el faro en facebook y x.",
        "las opiniones de esta columna son responsabilidad de su autora.",
        "lire aussi | article réservé à nos abonnés la mer",
        "il vous reste 48.21% de cet article à lire.",
        "fehler auf hafenblatt.example entdeckt?",
        "2024-08-20 11:42:05 来源 东海社 字体【大 中 小】",
    ],
)
def test_notices(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "she found cookies in the tin.",
        "“we use cookies,” said the baker.",
        "by the harbour you see lamps.",
        "contact with the boat was lost.",
        "he asked for views on the plan.",
        "they get a newsletter" + " and letters" * 40,
        "the article appeared in may.",
        "did you see the lamps? nobody knew.",
        "the agent may earn a commission of two per cent.",
        "this interview has been the talk of the harbour.",
        "únete a la marcha, decía el cartel.",
        "have you always been an engineer? tell us how it began.",
        "did you write to him? email was unknown then.",
        "this interview was edited out of the film.",
        "recibe amenazas cada día en su correo.",
        "stay with him for the night, she said.",
        "sie haben bereits ein konto eröffnet.",
        "this is a rush to judgment, he wrote.",
        "that's all from the old boats.",
        "we are closing the harbour page by page.",
        "like what you do, not what you own.",
        "dieser artikel ist ausverkauft, sagte der händler.",
        "get in touch with the sea.",
        "last updated in may, the list has 41 names.",
        "der newsletter hält sie auf dem laufenden, sagt die ärztin.",
    ],
)
def test_sentences_are_none(line: str) -> None:
    assert not is_notice(line)
