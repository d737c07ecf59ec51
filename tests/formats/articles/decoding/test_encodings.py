"""Encodings are told from the bytes alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.decoding.encodings import decode, decode_page, encoding_of
from annotator.formats.articles.decoding.macintosh_roman import is_macintosh

NAME = "a.txt"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode("utf-8"), NAME) == (text.removeprefix("\ufeff"), "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The mayor’s “plan” costs 5 €.", "windows-1252"),
        ("The mayor’s “plan” costs 5 €. It opens in May.\n" * 20, "windows-1252"),
        ("El señor Muñoz dijo que mañana habrá más información sobre el niño.", "windows-1252"),
        ("A decisão não será anunciada até amanhã, disse o líder da oposição.", "windows-1252"),
        ("Två små öar låg långt från kusten där människor åkte båt på sjön.", "windows-1252"),
        ("Der Bürgermeister sagte, die Straße sei schön.", "windows-1252"),
        ("Starosta řekl, že příští týden bude otevřena nová škola, což potěšilo.", "cp1250"),
        ("Policie včera zadržela dva muže. „Nikdo nebyl zraněn,“ řekl mluvčí v Brně.", "cp1250"),
        ("A rendőrség két férfit vett őrizetbe. „Senki sem sérült meg” – mondta.", "cp1250"),
        ("Prom zatonął w porcie. „Nikt nie zginął”, powiedział kapitan Żółkiewski.", "cp1250"),
        ("Il sindaco è stato rieletto. Perché no? «È giusto», ha detto più tardi.", "cp1252"),
        ("Borgarstjórinn var endurkjörinn í gær. „Við gefumst ekki upp,“ sagði hann.", "cp1252"),
        ("Рано утром река вышла из берегов и затопила дома.", "cp1251"),
        ("川が氾濫し、下町の家が浸水したと発表した。", "euc_jp"),
        ("Мэр сказал, что на следующей неделе откроется новая школа.", "cp1251"),
        ("市长表示下周将开设一所新学校，市民们都很高兴。", "gb18030"),
        ("The car maker Škoda said on Monday that it would build a plant.", "cp1252"),
        ("Slavoj Žižek and Saša came on Monday.", "cp1252"),
        ("Bürger sind über die Straße geflohen, hätte man schön gesagt.", "mac_roman"),
        ("L’alcaldessa diu que la col·lecció és oberta, i que s’hi pot anar.", "mac_roman"),
        ("The vote — 29 for, 24 against — came on Monday. “It’s late,” he said.", "mac_roman"),
        ("« Nous ne lâcherons rien », a prévenu la déléguée, l’air décidé.", "mac_roman"),
        ("»Die Brücke ist sicher«, sagte der Bürgermeister, „größer“ und schöner.", "mac_roman"),
    ],
)
def test_other_encodings_are_told(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), NAME)[0] == text


def test_what_dos_wrote_is_not_of_a_mac() -> None:
    assert not is_macintosh("Das ist schön, größer und übel.".encode("cp850"))


def test_controls_are_the_marks_that_they_were_meant_to_be() -> None:
    assert decode("\x93Free\x94 \x96 at last\x85".encode(), NAME)[0] == "“Free” – at last…"


def test_the_most_common_encoding_is_called_by_its_common_name() -> None:
    assert decode("café “noir”".encode("cp1252"), NAME)[1] == "windows-1252"
    text = "Рано утром река вышла из берегов и затопила дома."
    assert decode(text.encode("cp1251"), NAME)[1] == "windows-1251"


@given(st.text(st.characters(max_codepoint=0xFF, exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf_16_needs_no_mark(text: str) -> None:
    line = f"A line. {text}\n"
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode(line.encode(encoding), NAME) == (line, encoding)


def test_utf_16_of_asia_needs_no_mark_either() -> None:
    text = "川が氾濫し、下町の家が浸水した。\n市長は語った。\n"
    assert decode(text.encode("utf-16-le"), NAME) == (text, "utf-16-le")


@pytest.mark.parametrize("data", [b"a\x00b and more text\n" * 3, bytes(200), bytes(range(256)) * 4])
def test_zeros_alone_make_no_utf_16(data: bytes) -> None:
    try:
        assert not decode(data, NAME)[1].startswith("utf-16")
    except BadInputError as error:
        assert "binary" in str(error)  # noqa: PT017 - either will do


def test_lines_in_another_encoding_are_read_as_what_they_are() -> None:
    data = "A café.\n".encode() + "A “café”.\n".encode("cp1252") + b"Plain.\n"
    text, encoding = decode(data, NAME)
    assert text == "A café.\nA “café”.\nPlain.\n"
    assert encoding == "utf-8, but for line 2 (windows-1252)"
    # A table goes on in the encoding of most lines and names the others itself.
    assert encoding_of(data, NAME, is_cut=False) == "utf-8-sig"


def test_halves_of_characters_are_read_as_utf_8() -> None:
    text = "It rains “today”. A\ud800B. \ud83d\ude00"
    decoded = decode(text.encode("utf-8", "surrogatepass"), NAME)
    assert decoded == ("It rains “today”. A\ud800B. \U0001f600", "utf-8")


@pytest.mark.parametrize(
    ("told", "codec", "text"),
    [
        ("ISO_8859-1", "cp1252", "„Frei“ – café"),
        ("ANSI_X3.4-1968", "cp1252", "„Frei“ – café"),
        ("csisolatin1", "cp1252", "„Frei“ – café"),
        ("cp936", "gb18030", "朱镕基说€"),
        ("csKSC56011987", "cp949", "똠방각하"),
        ("Windows-31J", "cp932", "①髙橋"),
        ("TIS-620", "cp874", "สะพาน–"),
        ("ISO-8859-8-I", "iso8859_8", "הגשר פתוח"),
    ],
)
def test_what_is_told_of_an_encoding_is_taken_as_browsers_take_it(
    told: str, codec: str, text: str
) -> None:
    assert decode_page(text.encode(codec), NAME, told)[0] == text


@pytest.mark.parametrize("told", ["", "utf-16le", "none-such", "\x00", "hex", "rot13"])
def test_what_is_no_encoding_is_not_believed(told: str) -> None:
    assert decode_page("Die Brücke – „frei“.".encode("cp1252"), NAME, told)[0].startswith("Die Br")
