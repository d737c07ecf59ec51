"""The rules that settle sentence boundaries, each with its example."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.settled_boundaries import near_words, settled
from tests.examples import examples
from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    "pieces",
    [
        # A quotation of several sentences is cut into its sentences.
        ["“I go.", "You stay.", "They run,” he said."],
        ["He said, “I go.", "You stay.”", "She left."],
        ['"No way.', 'Never."', "He left."],
        ["‘I go.", "You stay,’ he said."],
        ["„Ich gehe.", "Du bleibst“, sagte er."],
        # Apostrophes and unpaired marks hold nothing together.
        ["That's his.", "It isn't hers.", "They've gone."],
        ['He said "go.', "She went.", "They stayed."],
        # A stop glued to the next sentence.
        ["“It is done,” he added.", "The harbour master left."],
        ["They went home.", "“We stay,” she said."],
        ["They work on the quay on Tuesday.", "NPA"],
        # A word that only looks like an abbreviation.
        ["She said no.", "Sharon had asked twice."],
        ["It shows a diversity of art.", "Destiny made it."],
        ["He was never ruder to me.", "I will not go back."],
        # What follows a question begins a sentence of its own, unless it only tells who asks.
        ["“Is it true?”", "Nobody asked."],
        ["“Is it true?”", "Rowe did not say."],
        ["“Is it true?”", "Rowe said on Monday that it was."],
        ["“Is it true?”", "Rowe asked for patience."],
        # The mark of a note belongs to what it is about.
        ["It was flawed.[2][3]", "Others agree.[4]"],
        ["The claim is old.1", "It goes back to vol.2 The Sea.", "Nobody read it."],
        # The stop of the sentence around a parenthesis.
        ["(We kept it all.", "Even the receipt.).", "Nobody wanted it."],
        # A bracketed sentence of its own.
        ["I try to do my best.", "(Applause.)", "The hymn was sung."],
        ["(We left at noon. )", "They stayed."],
        # A clause in brackets, which may end behind them.
        ["They arrested a bride.", "(I hope they learnt something from it).", "The crowd left."],
        ["He told all of it.", "(See the attached file)"],
        # Several marks before a small letter or an I.
        ["The screen is great!!", "battery, not so much."],
        ["Really?!", "I had no idea."],
        ["Has it reached the U.K.?", "I asked them."],
        ["She said nothing.", "No.", "Nothing at all."],
        # Somebody else speaks.
        ["“I never—”", "“You did!”", "“Is he—”", "But he was."],
        ["They skipped chapter 3.", "The flood came."],
        # Lists on one line.
        ["1. The first item", "2. The second item", "3. The third item"],
        ["a. The first item", "b. The second item"],
        ["• 9. The first item", "• 10. The second item"],
    ],
    ids=lambda pieces: pieces[0],
)
def test_is_cut(pieces: list[str]) -> None:
    glued = {"The harbour master left.", "“We stay,” she said.", "NPA"}
    text = pieces[0]
    for piece in pieces[1:]:
        text += piece if piece in glued else f" {piece}"
    assert cut(text, "de" if "Ich" in text else "en") == pieces


@pytest.mark.parametrize(
    "text",
    [
        "“Stop!” he said.",
        "“Is it true?” Ann Rowe asked.",
        "“Is it true?” Ms. Rowe asked her son.",
        "“It is a lie!” Mayor Ann Rowe of Quayside, 52, said.",
        '"Who did this?" Rowe wrote on her page.',
        "Q. Why now?",
        "They live at No. Ten and play No. 4 seeds.",
        "“I never—” Ann Rowe said.",
        "The last train leaves at 4 p.m. (Eastern Time) from here.",
        'She turned to him, "This is great." she said.',
        "She turned to him, 'This is great.' she said.",
        "He teaches science (He had been an engineer.) at the university.",
        '"The author used the analogy [...] of stairs [...]" (Smith 55).',
        "The meeting is today at 10 a.m. (CDT) in the hall.",
        "Lt. Col. (ret.) Dana Whitlock and Ann Rowe (dec.) Were there.",
        # Addresses that nobody is to follow.
        "They used the server at 157[.]180[.]40[.]106 until May.",
        "They asked mail.example[.]org and Example(.)Com for more.",
        "Write to Jane.Doe@example.com about it.",
        "It was posted on Newsfeed.Com last week.",
        "Version v2.0.Beta is out.",
        "The U.S.President spoke of the U.N.Security Council.",
        "We loved every bit of it. :)",
        "—¿Dónde estabas? —preguntó ella.",
        "************ ! ************. All of it is true.",
        "*** All of it is true.",
        "They were fined under section no. 7 of the act.",
        "It happened on Nov. 8 in St. Louis, said Dr. J. R. Lane.",
        "It costs 2.5 million crowns a year.",
        # The number of a part of a chapter, and what is written below a letter.
        "12.1. The second part",
        "P.S. The ferry was late.",
        "Step 1. Remove the cover.",
        "Section 12.1. No person shall sell liquor.",
        # Names of programs, and of what threatens them.
        "It ran browser.Start() with settings.ROOT_URL all day.",
        "It was named Quay/Locker.C, after its author.",
        # No sentence begins with a colon.
        "“We have her!”: the rescue at the quay",
        # A last word behind a quotation in a heading.
        "Take the “Should I go?” Test",
        "They heard all of “The End.” Twice",
    ],
)
def test_stays_whole(text: str) -> None:
    assert cut(text) == [text]


LISTS = [
    ("de", ["Er mag Äpfel, Birnen usw.", "Sie nicht."]),
    ("de", ["Er mag Äpfel, Birnen usw. Gemüse mag er nicht."]),
    ("es", ["El art. 155, etc.", "Así fue."]),
    ("fr", ["Il aime le vin, etc.", "Elle non."]),
    ("it", ["Pane, vino, ecc.", "Poi basta."]),
    ("nl", ["Het kost ca. 5 euro, enz.", "Klaar."]),
    ("en", ["It rained, snowed, etc., in May.", "Nobody came."]),
    ("en", ["It opens in May.", "Tickets cost $5."]),
    ("en", ["They fled to the U.S.", "A neighbour stayed, the U.S. Army came."]),
    ("en", ["Winds of 45 km/h were forecast, gusts of 90 km/h.", "The ferry sank."]),
    ("en", ["It rose at 3 m/s.", "“Nobody saw it,” he said."]),
    ("en", ["He won over 100 m.", "Ann came last, at a record 46.4 C.", "A man died."]),
    ("en", ["In 1925 F. Scott Fitzgerald wrote it c/o S. Perkins."]),
    ("de", ["Es fuhr 130 km/h.", "„Zu schnell“, sagte er.", "Das war 1925 F. Müller."]),
    ("en", ["The buyer is Denholm Bros.", "Terms were kept by Acme Inc.", "Sales rose."]),
    ("en", ["It was owned by Acme Inc.", "Shares fell at Ford Motor Co. Class A."]),
    ("en", ["He paused…", "Then he spoke of … Smith & Sons."]),
    ("en", ["“I don’t know…” he said.", "He paused… and went."]),
    ("it", ["«Perché?», chiese.", "«Così»."]),
    ("it", ["Nel 44 a.C. fu così.", "Poi no."]),
    ("en", ["The dog, a 3-yr.-old, barked.", "It slept."]),
    ("en", ["• He has a duty.", "He also has a plan."]),
    ("en", ["Analysts at Brandt & Cie. said it was dear.", "It was."]),
    ("es", ["Monteclaro, Méx.- Los taxistas pararon.", "Nada más."]),
    ("de", ["Das Gesetz wurde beschlossen.", "361 Abgeordnete stimmten dafür."]),
    ("de", ["Am 3. Mai waren es einschl. 3 Tage Pause, ca. 5 Mio. Euro."]),
    ("ru", ["Пермь, 3 июля. /Интерфакс/.", "Около 400 человек ушли."]),
    ("ar", ["يرى الخبير د. نبيل أنها لم تكن كذلك.", "وقال أ. سامي إن م. خالد وصل."]),
]


@pytest.mark.parametrize(("language", "pieces"), LISTS)
def test_lists_and_names_cut_short_ellipses_and_marks_that_begin_no_sentence(
    language: str, pieces: list[str]
) -> None:
    text = " ".join(pieces)
    assert cut(text, language) == pieces


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        # A closing mark behind a space.
        ("en", ["“He told me, ‘Leave now.’ ”", "She left."]),
        ("fr", ["Il a dit : «\u00a0C’est fini.\u00a0»", "Puis il est parti."]),
        ("fr", ["« Nous partons.", "Vous restez », a-t-il dit."]),
        ("de", ["»Wir gehen.", "Ihr bleibt«, sagte er.", "»Nein.«"]),
        # Dialogue that goes on behind a dash.
        ("es", ["—No lo sé. —dijo Juan.", "Nadie lo sabe."]),
        # Corner marks hold nothing together either, and a particle joins what is said.
        ("ja", ["「行きません。", "ここに残ります」と彼は言った。", "夜だった。"]),
        ("ja", ["「どこへ行くの？」と彼女は聞いた。", "彼は黙っていた。"]),
        ("zh", ["他說「我們會贏！", "我們必須贏！」", "人群歡呼。"]),
        # Who owns a message, which no parenthesis of it is.
        ("ja", ["「船は戻った」と述べた。", "(c)NPA/Ana RUIZ"]),
        # Who says so, in a script without small letters.
        ("zh", ["“停！", "我说停！”他喊道。", "车停了。"]),
        ("zh", ["“为什么？”他问道。", "他又问：“为什么？”", "没人知道。"]),  # noqa: RUF001
    ],
    ids=lambda value: value[0] if isinstance(value, list) else value,
)
def test_quotations_of_other_languages(language: str, pieces: list[str]) -> None:
    text = ("" if language in {"ja", "zh"} else " ").join(pieces)
    assert cut(text, language) == pieces


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        ("my", ["မောင်၊ လှ၊ နှင့် သူ၏ အိမ် ရှိသည်။", "သူ သွားသည်။"]),
        ("km", ["នេះជាផ្ទះ។", "នោះជាទ្វារ។"]),
    ],
)
def test_stops_of_other_scripts(language: str, pieces: list[str]) -> None:
    assert cut(" ".join(pieces), language) == pieces


words = st.sampled_from(
    ["Mr.", "no.", "“We", "go.”", '"Go!"', "(Yes.)", "he", "Said", "1.", "2)", "…", "’90s.", "U.S.",
     "a.b@c.D", "x.Y", "end.The", "💩.", "é́", "‘so’", "***", ":)", "。", "家。", "\u200f", "[...]",
     "Gen.", "M.", "A.", "19.", "plc.", "—", "”", "«", "»", "「", "」", "と"]
)  # fmt: skip
languages = st.sampled_from(["en", "de", "fr", "es", "zh", "ja", "xx"])


@given(st.lists(words, max_size=14), st.sampled_from([" ", "", "\u00a0", "  "]), languages)
def test_nothing_is_lost_or_cut_twice(pieces: list[str], glue: str, language: str) -> None:
    text = glue.join(pieces)
    end = 0
    for span in sentences(text, language):
        assert not text[end : span.start].strip()
        assert span.start < span.end
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        end = span.end
    assert not text[end:].strip()


@given(
    st.lists(st.tuples(st.sampled_from(["a", "It is.", "“Go!” ", "1. "]), st.integers(0, 900))),
    st.sampled_from([".", "! ", "…", "?!”"]),
    st.integers(0, 3),
)
@examples(20)
def test_amid_marks_the_rules_would_let_no_sentence_end(
    pieces: list[tuple[str, int]], marks: str, start: int
) -> None:
    line = "".join(word + marks * number for word, number in pieces)
    text = "." * start + line
    places = list(range(start + 1, len(text)))
    kept = near_words(places, line, start)
    assert kept == sorted(kept)
    left_out = sorted(set(places) - set(kept))
    assert all(settled(text, start, place, len(text)) is None for place in left_out[::50])


def test_a_line_of_marks_is_one_sentence_with_the_words_around_it() -> None:
    text = "It is. " + ".,;:!? " * 3000 + "So it is. It was."
    assert cut(text)[-1] == "It was."
    assert len(cut(text)) <= 4
