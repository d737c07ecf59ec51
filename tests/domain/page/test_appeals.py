"""What pages ask of their readers and tell of themselves."""

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.page.appeals import is_appeal
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences

ARTICLE = (
    "The harbour of Tavrick was closed on Monday after a storm damaged the pier.\n\n"
    "The mayor said that repairs would take three weeks.\n\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "your support makes all the difference.",
        "your donation helps us keep the lamp lit",
        "if you value our reporting, please consider making a gift.",
        "become a member today",
        "follow harbour news on x, facebook and instagram.",
        "follow harbour news on facebook",
        "send your story ideas to ana.ruiz@ledger.example",
        "we use your sign-up to provide content in ways you've consented to.",
        "unterstützen sie unabhängigen journalismus!",
        "diese recherche wurde durch spenden der leser ermöglicht.",
        "soutenez-nous dès maintenant",
        "grâce à vos dons, l'enquête est libre d'accès.",
        "apoya el periodismo de la costa",
        "sostieni il giornalismo libero",
        "steun onafhankelijke journalistiek",
        "this article is for subscribers only.",
        "already have an account? log in",
        "dieser beitrag ist nur für abonnenten.",
        "cet article est réservé aux abonnés.",
        "este contenido es exclusivo para suscriptores",
        "questo articolo è riservato agli abbonati",
        "dit artikel is alleen voor abonnees",
        "get the day's stories delivered to you",
        "some content could not be loaded.",
        "mit ihrer zustimmung wird hier ein video geladen.",
        "opinions expressed by contributors are their own.",
        "jede weiterverbreitung ist honorarpflichtig.",
        "toute reproduction, même partielle, est interdite.",
        "queda prohibida su reproducción total",
        "mehr dazu lesen sie hier.",
        "pour aller plus loin",
        "developing story...",
        "stay tuned for updates.",
        "(avec afp)",
        "mit material der dpa",
        "with reporting by ana ruiz",
    ],
)
def test_says_what_pages_say(line: str) -> None:
    assert is_appeal(line)


@pytest.mark.parametrize(
    "line",
    [
        "your support among fishermen has fallen, she told him.",
        "if you enjoy work outdoors, consider becoming a gardener.",
        "help us, the sailors called.",
        "support for our work fell.",
        "this article is for members of the crew.",
        "ihre unterstützung hilft der regierung.",
        "apoya el trabajo de los pescadores.",
        "some content was shown to children.",
        "by using the bridge you agree to pay.",
        "get all your groceries sent to your door.",
        "create an account to play.",
        "the views expressed by the judge bind nobody but are his own.",
        "jede verwendung von netzen ist verboten.",
        "toute manifestation est interdite.",
        "la suite est réservée aux époux.",
        "é a reprodução dos peixes que preocupa.",
        "die speicherung von wasser ist teuer.",
        "mehr als hundert boote liegen hier.",
        "avec reuters, l'agence a gagné un procès.",
        "stay tuned to the bells, he said.",
        "correction of the river costs millions.",
    ],
)
def test_leaves_what_articles_say(line: str) -> None:
    assert not is_appeal(line)


@pytest.mark.parametrize(
    "line",
    [
        "Jetzt unterstützen!",
        "READ NEXT: Who lit the lamp",
        "Läs mer: Vem tände lampan",
        "{{newsletter}}",
        '[gallery ids="3,4"]',
    ],
)
def test_is_furniture_below_an_article(line: str) -> None:
    text = ARTICLE + line
    assert classify(text, list(sentences(text)))[-1] is Kind.BOILERPLATE


def test_a_word_in_brackets_stays() -> None:
    text = ARTICLE + "[applause]\n\nThe mayor thanked the crew."
    assert Kind.BOILERPLATE not in classify(text, list(sentences(text)))
