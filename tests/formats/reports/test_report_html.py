"""The HTML page: whole by itself, safe with hostile names, readable in both themes."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.voice import ENGLISH
from annotator.formats.reports.report_html import page
from annotator.formats.reports.report_pictures import heat_map, outlet_bars
from annotator.formats.reports.report_style import (
    DARK,
    LIGHT,
    SHADES,
    checked_color,
    ink_on,
    shade,
    style_sheet,
)
from tests.examples import examples
from tests.scenes.reports import made, outlet
from tests.scenes.votes import story_votes

HOSTILE = '"><script>alert(1)</script><img src=x onerror=1>&amp;\u202e'


class Elements(HTMLParser):
    """Collects the elements of a page and checks that they are closed in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def hostile_report(text: str = HOSTILE, color: str = HOSTILE) -> Report:
    report = made(
        story_votes(1, "ffq", "qqq", "fxo"),
        outlets=(outlet(text, 1, fact=2, quote=1),),
    )
    agreement = report.agreement
    people = [replace(each, annotator=replace(each.annotator, name=text))
              for each in agreement.annotators]  # fmt: skip
    pairs = [
        replace(pair, one=replace(pair.one, name=text), other=replace(pair.other, name=text))
        for pair in agreement.by_pair
    ]
    return replace(
        report,
        workspace=text,
        labels=[replace(label, title=text, color=color, shortcut=text) for label in report.labels],
        stories=[replace(story, title=text) for story in report.stories],
        agreement=replace(agreement, annotators=people, by_pair=pairs),
        people=[
            replace(each, annotator=replace(each.annotator, name=text)) for each in report.people
        ],
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2, 1.4.3), written out once more."""
    lights = []
    for color in (one, other):
        channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        lights.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def test_nothing_outside_is_named_and_nothing_runs() -> None:
    for report in (made(), made(story_votes(1, "f")), hostile_report("Ana", "#0072b2")):
        text = page(report)
        assert not re.search(r"https?:|url\(|@import|<script|<link|<iframe|src=|href=", text)
    (policy,) = [each for each in Elements(text).named("meta") if each.get("http-equiv")]
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'"


@examples(20)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_whatever_names_hold_is_text(text: str) -> None:
    plain = [tag for tag, _ in Elements(page(hostile_report("Ana"))).found]
    found = Elements(page(hostile_report(text, text)))

    tags = [tag for tag, _ in found.found]
    assert set(tags) == set(plain)
    assert not [name for _, attributes in found.found for name in attributes if name[:2] == "on"]


def test_hostile_names_are_shown_as_they_are() -> None:
    found = Elements(page(hostile_report()))

    assert HOSTILE in found.texts
    assert found.named("script") == found.named("img") == []


def test_tables_say_what_they_are() -> None:
    found = Elements(page(made(story_votes(1, "ff", "fq"), outlets=(outlet("P", fact=1),))))

    tables = len(found.named("table"))
    assert tables == 8
    assert len(found.named("caption")) == tables
    scopes = [attributes.get("scope") for attributes in found.named("th")]
    assert set(scopes) == {"col", "row"}
    ids = {attributes.get("id") for attributes in found.named("h2")}
    assert {a.get("aria-labelledby") for a in found.named("section")} == ids
    assert found.named("html") == [{"lang": "en"}]


def test_pictures_say_what_they_show_and_name_the_table() -> None:
    found = Elements(page(made(story_votes(1, "ff", "fq"), outlets=(outlet("P", fact=1),))))

    pictures = found.named("svg")
    assert [each["role"] for each in pictures] == ["img", "img"]
    assert all("the table below has the same figures" in str(each["aria-label"])
               for each in pictures)  # fmt: skip


def test_pictures_keep_within_their_frames() -> None:
    outlets = (outlet("P", fact=3, opinion=1), outlet("Q", quote=2), outlet("none", 5))
    text = page(made(story_votes(1, "ffq", "fqq"), story_votes(2, "x..", "f.f"), outlets=outlets))

    pictures = re.findall(r'viewBox="0 0 (\d+) (\d+)"(.*?)</svg>', text)
    assert len(pictures) == 2
    for width, height, inside in pictures:
        rects = [
            tuple(map(float, found))
            for found in re.findall(
                r'x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', inside
            )
        ]
        assert len(rects) >= 4
        assert all(x + w <= float(width) and y + h <= float(height) for x, y, w, h in rects)
        for (x, y, w, h), (x2, y2, w2, h2) in combinations(rects, 2):
            assert x + w <= x2 + 0.1 or x2 + w2 <= x + 0.1 or y + h <= y2 or y2 + h2 <= y
        for x, y in re.findall(r'<text x="([\d.]+)" y="([\d.]+)"', inside):
            assert 0 < float(x) < float(width)
            assert 0 < float(y) < float(height)


def test_bars_have_the_shares_of_their_labels() -> None:
    picture = outlet_bars(made(outlets=(outlet("P", fact=3, opinion=1),)), ENGLISH)
    assert re.findall(r'width="([\d.]+)" height="24', picture) == ["420.0", "140.0"]
    assert re.findall(r">(F [^<]*|O [^<]*)<", picture) == ["F 75\xa0%", "O 25\xa0%"]


def test_the_heat_map_has_each_pair_s_figure() -> None:
    votes = story_votes(1, "ff.", "qq.", ".ff", ".qf")
    picture = heat_map(made(votes), ENGLISH)
    assert re.findall(r"<title>([^<]*)</title>", picture)[:2] == [
        "Ana and Ben: 1.00",
        "Ana and Cleo: undefined",
    ]
    assert re.findall(r'class="ink(\d)">([^<]*)<', picture)[:2] == [("5", "1.00"), ("0", "—")]


@pytest.mark.parametrize("title", ["Judgement", "对未来的判断和预测的句子"])
def test_the_legend_has_room_for_every_label(title: str) -> None:
    names = [LabelName(f"label{number}") for number in range(20)]
    labels = tuple(replace(DEFAULT_LABELS[2], name=name, title=title) for name in names)
    report = made(outlets=(outlet("P", **dict.fromkeys(names, 1)),))
    picture = outlet_bars(replace(report, labels=labels), ENGLISH)

    ((width, height),) = re.findall(r'viewBox="0 0 (\d+) (\d+)"', picture)
    shown = re.findall(r'<text x="([\d.]+)" y="([\d.]+)" text-anchor="start">([^<]*)<', picture)
    places = [(float(y), float(x), float(x) + letters(text)) for x, y, text in shown]
    assert len(places) == len(names)
    assert max(end for _, _, end in places) <= int(width)
    for (line, _, end), (next_line, start, _) in pairwise(places):
        assert next_line > line or start - 20 > end
    (bar,) = re.findall(r'<text x="[\d.]+" y="([\d.]+)" text-anchor="end"', picture)
    assert places[-1][0] < float(bar) < int(height)


def letters(text: str) -> float:
    """Return about how wide a text is at 13 pixels."""
    return 13 * sum(1 if letter > "\u0fff" else 0.55 for letter in text)


def test_it_says_how_intervals_were_made() -> None:
    votes = story_votes(1, "ff", "qf")
    assert "based on 20 bootstrap draws over stories, seed 0." in page(made(votes, draws=20))
    assert "bootstrap draws" not in page(made(votes))


def test_what_a_figure_needs_said_stands_below_its_table() -> None:
    text = page(made(story_votes(1, "ff", "ff")))
    assert '<ol class="notes"><li>Every label that can be compared is fact;' in text
    assert text.count('<ol class="notes">') < text.count("<table>")


def test_it_says_whose_figures_and_of_when() -> None:
    made_at = "Figures of 2026-03-01, 14:05 UTC."
    one, two = (story_votes(number, "ff") for number in (1, 2))
    assert f"workspace.db: 1 story. {made_at}" in page(made(one))
    assert f"workspace.db: 2 stories. {made_at}" in page(made(one, two))


def test_with_one_annotator_there_are_no_charts_about_agreement() -> None:
    text = page(made(story_votes(1, "f", "q")))

    assert "agreement needs two" in text
    assert "<svg" not in text


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_texts_and_marks_can_be_read(theme: dict[str, str]) -> None:
    for ink in ("ink", "faint", "accent"):
        assert contrast(theme[ink], theme["paper"]) >= 4.5, ink
    assert contrast(theme["edge"], theme["paper"]) >= 3
    for step in range(SHADES):
        assert contrast(theme[f"ink{step}"], theme[f"shade{step}"]) >= 4.5, step


@given(st.integers(0, 0xFFFFFF))
def test_what_stands_on_a_label_can_be_read(number: int) -> None:
    color = f"#{number:06x}"
    assert contrast(ink_on(color), color) >= 4.5


def test_both_themes_are_in_the_style_sheet() -> None:
    sheet = style_sheet()

    assert "prefers-color-scheme: dark" in sheet
    for theme in (LIGHT, DARK):
        assert all(f"--{name}: {color};" in sheet for name, color in theme.items())
    assert set(re.findall(r"var\(--(\w+)\)", sheet)) <= LIGHT.keys() == DARK.keys()


def test_nothing_is_cut_off_on_paper() -> None:
    (on_paper,) = re.findall(r"@media print \{ main.*\n.*", style_sheet())
    assert ".wide { overflow: visible; }" in on_paper
    assert "table" not in on_paper, "a long one that may not be parted leaves pages half empty"


def test_only_colours_are_colours() -> None:
    assert checked_color("#0072b2") == "#0072b2"
    for other in ("red", "#12345", "#0072b2;}", 'x" onload="', ""):
        assert checked_color(other) == "#888888"


def test_shades_grow_with_agreement() -> None:
    assert [shade(value) for value in (-1.0, 0.0, 0.5, 0.99, 1.0)] == [0, 0, 3, 5, 5]
