"""Who says it by what verb, what is quoted, and what of it differs between two sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.comparison.attribution import attributions
from annotator.domain.comparison.findings import FindingKind, compare
from annotator.domain.comparison.quotations import quoted, quoted_within
from annotator.domain.comparison.speakers import may_be_same
from tests.examples import TIMES

MANY = 3_000 * TIMES

MARKS = st.sampled_from(
    [*"“”‘’„«»\"'\u201a\u201b\u2039\u203a", " said ", ", ", "Bell", "s’ w", "💩", "e\u0301"]
)
TEXTS = st.lists(MARKS | st.text(max_size=5), max_size=20).map("".join)


def quotes(text: str) -> list[str]:
    return [text[slice(*stretch)] for stretch in quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “go now” and left.", ["go now"]),
        ('"Go now," he said. "Stay," she said.', ["Go now,", "Stay,"]),
        ("‘Go,’ she said, ‘now.’", ["Go,", "now."]),
        ("'Go,' he said. It is the boys' ball.", ["Go,"]),
        ("«Allez», dit-il.", ["Allez"]),
        ("« Allez », dit-il.", [" Allez "]),
        ("»Geht«, sagte er.", ["Geht"]),
        ("„Geht“, sagte er.", ["Geht"]),
        ("”Hej”, sa hon.", ["Hej"]),
        # Only the outermost counts.
        ("“He called it ‘a joke’ today,” she said.", ["He called it ‘a joke’ today,"]),
        ("\"'A joke,' he said,\" she said.", ["'A joke,' he said,"]),
        # Without a partner.
        ("He said “go.", ["go."]),
        ("They run,” he said.", ["They run,"]),
        ("“A,” he said. “B.", ["A,", "B."]),
        # Apostrophes and inches are no quotation marks.
        ("They don’t know the workers’ union’s plans.", []),
        ("‘The workers’ union won’t go,’ he said.", ["The workers’ union won’t go,"]),
        ("rock 'n' roll in the '90s, ’tis said", []),
        ('a 6" pipe and a 5\'10" man', []),
        # Glued to what surrounds them.
        ('He ("the boss") left the "big"-ish', ["the boss", "big"]),
        ("said:“Go”and left", ["Go"]),
    ],
)
def test_quoted(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_the_paragraph_tells_what_a_sentence_does_not() -> None:
    text = "A line.\nBell said, “We go. You stay. They run.” All did.\nAnother."
    sentences = ["A line.", "Bell said, “We go.", "You stay.", "They run.”", "All did.", "Another."]
    found = []
    for sentence in sentences:
        start = text.index(sentence)
        stretches = quoted_within(text, start, start + len(sentence))
        found.append([sentence[slice(*stretch)] for stretch in stretches])
    assert found == [[], ["We go."], ["You stay."], ["They run."], [], []]


@given(TEXTS)
def test_quotations_are_in_order_and_in_the_text(text: str) -> None:
    end = 0
    for stretch in quoted(text):
        assert end <= stretch.start < stretch.end <= len(text)
        end = stretch.end


@pytest.mark.parametrize(
    ("text", "verb", "speaker"),
    [
        ("The mayor said the bridge was closed.", "say", "The mayor"),
        ("“It is done,” Bell said.", "say", "Bell"),
        ("“It is done,” said Anna Bell.", "say", "Anna Bell"),
        ("“It is done,” said the mayor of Veld on Monday.", "say", "the mayor of Veld"),
        ("“It is done,” said Bell the day after.", "say", "Bell"),
        ("“It is done,” said police the next morning.", "say", "police"),
        ("“It is done,” she added.", "add", "she"),
        ("Mayor Anna Bell, the town's first, said it was done.", "say", "Mayor Anna Bell"),
        ("The bridge is closed, said Anna Bell.", "say", "Anna Bell"),
        ("According to the ministry of roads, it ended.", "according to", "the ministry of roads"),
        ("It ended, according to a spokesman for the army.", "according to",
         "a spokesman for the army"),
        ("Two Veldish officials later told reporters that it ended.", "tell",
         "Two Veldish officials"),
        ("It ended, the harbour master has repeatedly claimed.", "claim", "the harbour master"),
        ("It ended, police on Monday warned.", "warn", "police"),
        ("The States of Veld denied it.", "deny", "The States of Veld"),
        ("U.S. President J. R. Lane insisted on it.", "insist", "U.S. President J. R. Lane"),
        ("Palace spokesman Ivan Grey declared it over.", "declare", "Ivan Grey"),
        ("“The mayor said so,” Bell argued.", "argue", "Bell"),
        ("They left, saying it was safe.", "say", None),
        ("The harbour master thinks that it is late.", "think", "The harbour master"),
        ("The harbour master called the plan “a blindfold”.", "call", "The harbour master"),
        ('Anna Bell dubbed it "the long night" on Monday.', "dub", "Anna Bell"),
        ("The army left, branding the deal ‘a joke’.", "brand", None),
    ],
)  # fmt: skip
def test_attribution(text: str, verb: str, speaker: str | None) -> None:
    (found,) = attributions(text)
    assert found.verb == verb
    assert (found.speaker and text[slice(*found.speaker)]) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The town added two lanes.",
        "The report is long.",
        "She wrote a letter.",
        "The fight continued all night.",
        "“They claimed the harbour.”",
        "They fired warning shots on a state visit.",
        "He painted “no” on the State House.",
        "Essays are dull.",
        "The thought alone is dull; they thought of home.",
        "The mayor called the police.",
        "A project called “Dark Harbour” began.",
        "She called for a “quiet night”.",
        "The so-called “Dark Harbour” plan began.",
    ],
)
def test_no_attribution(text: str) -> None:
    assert attributions(text) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Anna Bell", "Mayor Bell", True),
        ("the army", "a spokesman for the army", True),
        ("she", "Anna Bell", True),
        ("Officials", "officials", True),
        ("he", "she", False),
        ("Anna Bell", "Ivan Grey", False),
        ("the mayor of Veld", "the council of Veld", False),
    ],
)
def test_speakers(one: str, other: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    assert may_be_same(one, other) is expected
    assert may_be_same(other, one) is expected


def findings(one: str, other: str) -> list[tuple[str, list[str], list[str]]]:
    return [
        (
            finding.kind.value,
            [one[slice(*stretch)] for stretch in finding.one],
            [other[slice(*stretch)] for stretch in finding.other],
        )
        for finding in compare(one, other).findings
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "“We will stay,” Bell said.",
            "Bell said: we will stay.",
            [("quotes lost", ["We will stay"], ["we will stay"])],
        ),
        (
            "Bell called it a great shame.",
            "Bell called it a “great shame”.",
            [("quotes gained", ["great shame"], ["great shame"])],
        ),
        # A few words of a longer quotation may stand in both by chance; most of it do not.
        ("“The harbour is ours for ever,” Bell said.", "The harbour was empty, Bell said.", []),
        ("“Our harbour is lost,” Bell said.", "In the harbour, Bell said so.", []),
        (
            "Bell called it a “very great shame”.",
            "Bell called it a great shame.",
            [("quotes lost", ["great shame"], ["great shame"])],
        ),
        ("Bell calls it “unfair”.", "Bell calls it unfair.",
         [("quotes lost", ["unfair"], ["unfair"])]),
        # Other marks, the same quotation.
        ("“We stay,” Bell said.", "'We stay,' said Bell.", []),
        (
            "The gate is shut, the mayor said.",
            "The gate is shut, the mayor claimed.",
            [("verb changed", ["said"], ["claimed"])],
        ),
        (
            "The gate is shut, according to Bell.",
            "Bell admitted that the gate is shut.",
            [("verb changed", ["according to"], ["admitted"])],
        ),
        (
            "The army said the gate is shut.",
            "The council said the gate is shut.",
            [("speaker changed", ["The army"], ["The council"])],
        ),
        (
            "The army said the gate is shut.",
            "The council claims that the gate is shut.",
            [
                ("verb changed", ["said"], ["claims"]),
                ("speaker changed", ["The army"], ["The council"]),
            ],
        ),
        ("Bell said so.", "She said so.", []),
        ("The gate is shut, Bell said.", "The gate is shut.", [("attribution lost", ["said"], [])]),
        ("The gate is shut.", "The gate is shut, Bell said.",
         [("attribution gained", [], ["said"])]),
        # What is quoted in the one says nothing of who tells it in the other.
        (
            "Bell told us: “But I said then that the gate is shut.”",
            "I said then that the gate is shut, Bell told us.",
            [
                (
                    "quotes lost",
                    ["I said then that the gate is shut"],
                    ["I said then that the gate is shut"],
                )
            ],
        ),
        # A verb that gives a name is recognized by the quotation marks only.
        (
            "Bell called the plan “a very dear joke”.",
            "Bell claimed that the plan was “a very dear joke”.",
            [("verb changed", ["called"], ["claimed"])],
        ),
        (
            "Bell called the plan “a very dear joke”.",
            "Bell called the plan a very dear joke.",
            [("quotes lost", ["a very dear joke"], ["a very dear joke"])],
        ),
        (
            "Bell called the plan “a very dear joke”, the army said.",
            "The plan is “a very dear joke”, the army said.",
            [],
        ),
        # Two attributions are paired by their speakers, not by their order.
        (
            "Bell said it ended, but the army denied it.",
            "The army denied it, but Bell claimed it ended.",
            [("verb changed", ["said"], ["claimed"])],
        ),
    ],
)  # fmt: skip
def test_findings(one: str, other: str, expected: list[tuple[str, list[str], list[str]]]) -> None:
    assert findings(one, other) == expected


def test_what_the_paragraph_quotes_is_not_found_as_lost() -> None:
    text, other = "“We go. You stay. They run.”", "“You stay.”"
    start = text.index("You")
    mine = quoted_within(text, start, start + len("You stay."))
    assert compare("You stay.", other).findings
    assert not compare("You stay.", other, mine).findings


@given(TEXTS, TEXTS)
def test_findings_turn_round_with_the_sentences(one: str, other: str) -> None:
    lost, gained = FindingKind.QUOTES_LOST, FindingKind.QUOTES_GAINED
    there, back = compare(one, other).findings, compare(other, one).findings
    for kind, opposite in ((lost, gained), (gained, lost)):
        found = [(finding.one, finding.other) for finding in there if finding.kind is kind]
        turned = [(finding.other, finding.one) for finding in back if finding.kind is opposite]
        assert len(found) == len(turned)
    for finding in there:
        for text, stretches in ((one, finding.one), (other, finding.other)):
            assert all(0 <= start < end <= len(text) for start, end in stretches)
            assert list(stretches) == sorted(stretches)


@pytest.mark.parametrize(
    "text",
    [
        "“We stay,” Bell said. " * (MANY // 4),
        "the " * MANY + "mayor said",
        "the workers’ " * (MANY // 2),
        "‘" * MANY + "’" * MANY,
        "A" * (10 * MANY) + " said " + "B" * (10 * MANY),
        "according" + " " * (5 * MANY) + "to",
        "said" + " " * (5 * MANY) + ", " * MANY,
    ],
    ids=range(7),
)
def test_thousands_of_words_are_compared_as_few_are(text: str) -> None:
    """Whatever takes more than linear time here takes minutes."""
    bare = text.replace("“", "").replace("”", "")
    found = compare(text, bare)
    for finding in found.findings:
        assert all(0 <= start < end <= len(text) for start, end in finding.one)
        assert all(0 <= start < end <= len(bare) for start, end in finding.other)
