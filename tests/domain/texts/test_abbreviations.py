"""Words whose stop ends no sentence, and the like that do end one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.abbreviations import endings, goes_on
from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        # Titles before names.
        ("en", ["Gov. Ann Rowe signed the bill.", "Lt. Gov. Will Ames looked on."]),
        ("en", ["The state was sued by Atty. Gen. Bob Cole.", "Maj. Gen. Tom Ode was not."]),
        ("en", ["They took the road to Ft. Worth and Mt. Hood.", "It snowed."]),
        ("en", ["The ambassador, Amb. Ken Roe, denied it.", "The “Dr. No” plan died."]),
        ("fr", ["M. Dupont est arrivé.", "Mme Durand est partie."]),
        ("fr", ["Selon M. Macron, la loi passera.", "M. Le Pen en doute."]),
        ("fr", ["Il a vu M.\u00a0Roux et Mme. Claire Petit.", "Le Dr. Grand et Me Pic ont signé."]),
        ("es", ["El Gral. Pérez y el Cnel. Soto declararon.", "Negaron todo."]),
        ("es", ["D. Felipe y Dña. Letizia llegaron.", "Saludaron."]),
        ("it", ["Il Sig. Rossi vide l’On. Meloni.", "Poi uscì."]),
        ("it", ["L’on. Meloni e il prof. Conte parlano.", "Poi no."]),
        ("es", ["Fco. Pérez y Ma. Luisa llegaron.", "La Exma. Sra. Ruiz no."]),
        ("pt", ["A Exma. Sra. Dra. Lima veio.", "Foi bom."]),
        ("nl", ["Dhr. Jansen en mevr. de Vries kwamen.", "Ze bleven."]),
        ("en", ["Cpl. Ann Lee and Ofc. Cy Ray came.", "They left."]),
        ("pl", ["Był u ks. Nowaka i tzw. Rady.", "Wrócił."]),
        ("tr", ["Doç. Demir ve Av. Kaya geldi.", "Sonra gittiler."]),
        # A word cut short before the noun that it belongs to.
        ("de", ["Es kostet 5 Euro inkl. Versand und zzgl. Steuern.", "Das ist viel."]),
        ("de", ["Gerd Ott, ehem. Lotse, und Geräte wie bspw. Funken.", "Alle da."]),
        ("sv", ["Vi tog t.ex. Anna med.", "Sedan gick vi."]),
        # A title before a name that begins small.
        ("de", ["Dr. von Weizsäcker und Prof. de Maizière kamen.", "Sie gingen."]),
        ("es", ["El Sr. de la Torre y la Dra. del Río vinieron.", "Se fueron."]),
        # A word before a number.
        ("en", ["The law (Art. 5, para. 2) applies.", "It is old."]),
        ("es", ["Mide aprox. 5 metros.", "Pesa 3 kg."]),
        ("lv", ["Sapulce sākas plkst. 10 no rīta.", "Visi nāca."]),
        ("it", ["Si veda pag. 12 del libro, cap. n. 5.", "È vecchio."]),
        # As it is written where it begins a sentence.
        ("sv", ["Kl. 10 börjar det.", "T.ex. Anna kommer."]),
        ("pl", ["Św. Jan przyszedł.", "Tzw. Rada nie."]),
        ("hr", ["Npr. Zagreb raste.", "Ul. Ilica je zatvorena."]),
        ("vi", ["TP. Tavrick đông người.", "PGS. TS. Lê Hoa nói."]),
        ("lt", ["Šv. Jonas atėjo.", "Pvz. Ona išėjo."]),
        ("de", ["Sie floh in die Schweiz.", "Ehem. Freunde halfen ihr.", "Das war alles."]),
        # An ordinal before a small letter; and what is numbered like a king.
        ("no", ["Den 1. januar kom hun.", "Det var kaldt."]),
        ("lv", ["2024. gada 1. maijā viņa atnāca.", "Lija."]),
        ("hu", ["II. Olaf az 5. kerületben lakott.", "Meghalt."]),
        # What a book counts.
        ("de", ["So steht es in Otts Seerecht, 5. Auflage 2014.", "Es ist alt."]),
        # Initials of names, but no letter that counts or names a thing.
        ("es", ["Lo dijo J. Ruiz y lo negó Juan M. Roe.", "Fue en el siglo V.", "Era otro mundo."]),
        ("cs", ["J. Novák mluvil.", "Byl to plán B.", "Potom odešel."]),
        ("da", ["H. C. Berg skrev det.", "Det var plan B.", "Så gik han."]),
        ("bg", ["И. Вазов пише.", "Той е тук."]),  # noqa: RUF001 - Cyrillic
        # Initials, where the library knows none.
        ("fr", ["J.-P. Roux et A. Petit se sont vus.", "C’était en 2002."]),
        ("it", ["Ne parlò A. Moro.", "Nessuno rispose."]),
        ("ru", ["Это сказал Л. Б. Толстой.", "Потом он ушёл."]),
        # Words cut short before what they are of, but not those that end sentences as well.
        ("ru", ["Пришли ок. 45 человек, т.е. Новый дом полон.", "Он на просп. Мира."]),  # noqa: RUF001
        ("ru", ["Он помог им.", "На рис. 5 видно яблоки и др.", "Потом он ушёл."]),  # noqa: RUF001
        ("th", ["เวลา 10.30 น. วันนี้ฝนตก"]),
        # An hour, and its day or zone; but an hour can end a sentence as well.
        ("en", ["The doors open at 10 a.m. Tuesday in the hall.", "Entry is free."]),
        ("en", ["It struck at about 4 a.m. EST near the gate.", "By 7 p.m. Friday it was out."]),
        ("en", ["It happened at about 4 a.m.", "Witnesses saw smoke."]),
        ("en", ["It left at 7 a.m. Oslo time.", "It shuts at 5 p.m. Dec. 3 and 4 p.m. Sundays."]),
        ("en", ["It left at 5 p.m. EDT.", "It shut at 7 p.m.", "This time nobody came."]),
        # A part of a work and the letter or number it has; but an art is no article.
        ("en", ["See Ex. B at 3, bk. I, pt. iii, and ch. IV.", "It is art.", "A man made it."]),
        ("en", ["The papers (Ex. A) are here.", "Isla, pop. 412, has tel. 055 123.", "Call it."]),
        ("en", ["It is in J. Clin. Med. this week, by Assoc. Prof. Rao.", "So what."]),
        # A measure before what is measured.
        ("en", ["Grease a 9-in. pan.", "It is behind a 6-ft. wall, 5 mins. away.", "Wait."]),
        # An ordinal and what it counts.
        ("de", ["Ihr 2. Buch erschien nach seinem 3. Film.", "Unser 1. Haus war rot."]),
        ("de", ["Der 1. FC Köln gewann im 19. Jahrhundert nie.", "Heute schon."]),
        ("de", ["Er kam am Montag, 3. Mai, um 8 Uhr.", "Sie kam am 4. Juni."]),
        ("de", ["Am 24. Dez. wird geschlossen.", "Am 2. Januar wird geöffnet."]),
        ("de", ["Er siegte im 2. Satz beim 3. Versuch.", "Das war ihr 50. Geburtstag."]),
        ("de", ["Er kommt am 3.", "Sie kommt am 5.", "Danach wird gefeiert."]),
        # Words cut short, before a small letter, a figure, an amount.
        (
            "en",
            ["Talks resume Weds. or Thurs. at noon.", "The Dept. of Works pays approx. $5."],
        ),
        ("en", ["he sat.", "then he left.", "It seats approx. 200 people."]),
        # A title before letters that have no case.
        ("hi", ["डॉ. सिंह ने कहा।", "भीड़ खुश थी।"]),
        # A small letter behind what is no word; people who write small end sentences with words.
        ("en", ["Sales at Acme plc. rose by 4 pct. in spring.", "Profit fell."]),
        ("es", ["El Papa Juan Pablo II. murió a las 8 p. m. en Roma.", "Hubo luto."]),
        ("en", ["we waited for the bus.", "it never came."]),
        # Of the law, and of addresses.
        ("en", ["In Roe v. Lee, 4 F.3d 18 (2d Cir. 2005), it held so.", "The 9th Cir. did not."]),
        (
            "en",
            ["See Fed. R. Civ. P. 12 and Fed. R. Evid. 702.", "He blamed the Fed.", "It rained."],
        ),
        ("en", ["It is in 85 Fed. Reg. 1204.", "Cal. Civ. Code forbids it.", "So what."]),
        ("en", ["She left Apt. 4B for Ste. 400 on Rte. 9.", "Ald. Bo Cruz and Bp. Ray stayed."]),
        # An article and its figure.
        ("fr", ["Il invoque l’art. 49.3 de la loi.", "Le vote suivra."]),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else value,
)
def test_the_word_before_a_stop(language: str, pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert cut(text, language) == pieces


def test_titles_belong_to_their_language() -> None:
    pieces = ["They called the old man simply Gral.", "Nobody knew why."]
    text = " ".join(pieces)
    assert cut(text, "en") == pieces
    assert cut(text, "es") == [text]


def test_endings_are_what_the_cheap_test_compares() -> None:
    assert "Gen. " in endings("en")
    assert " Dr. " in endings("en")
    assert all(len(ending) <= 5 for ending in endings("fr"))
    assert "Gen. " not in endings("xx")


@given(st.text(alphabet="aGen.M ’-9\u00a0X", min_size=1, max_size=20), st.data())
def test_any_place_can_be_asked_about(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(text)))
    before = data.draw(st.integers(0, place))
    for language in ("en", "de", "fr", "xx"):
        asked = goes_on(text, before, place, len(text), language)
        assert not asked or text[place - 1] == "."
