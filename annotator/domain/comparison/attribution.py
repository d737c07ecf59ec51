"""Attributions, which say who says so: "the mayor claimed", "according to Bell".

English only, by a simple rule: an analyst sees the spans and judges. A form that is often a noun or
says no words ("the report", "added two lanes") counts only in lower case, and with "that", a
colon or a quotation mark beside it, or where it ends the sentence after a comma. Verbs inside
quotation marks are the speaker's own and do not count.

A verb that gives something a name counts where the name is quoted: "called the plan “a blindfold”".

The speaker is the noun phrase before the verb; or the one after it, where a quotation or a comma
stands before the verb ("…,” said the mayor"); or, where a comma does and nobody follows, the one
before the apposition ("Bell, the mayor, said").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.comparison.quotations import quoted, surrounding
from annotator.domain.comparison.speakers import speaker_after, speaker_before
from annotator.domain.comparison.wording import Stretch

_FORMS: Final = """
    say says said saying; stated states* stating*; claim* claims* claimed claiming;
    admit admits admitted admitting; add* adds* added* adding*; tell tells told telling;
    announce announces announced announcing; warn warns warned warning*;
    note* notes* noted* noting*; argue argues argued arguing; insist insists insisted insisting;
    deny denies denied denying; remark* remarks* remarked remarking*;
    explain explains explained explaining; declare declares declared declaring;
    suggest* suggests* suggested suggesting*; indicate* indicates* indicated indicating*;
    stress* stresses* stressed stressing; reply* replies* replied replying*;
    respond* responds* responded* responding*; continue* continues* continued* continuing*;
    write* writes* wrote* writing*; report* reports* reported* reporting*;
    assert asserts asserted asserting; allege alleges alleged alleging;
    acknowledge acknowledges acknowledged acknowledging; confirm confirms confirmed confirming;
    concede concedes conceded conceding; vow* vows* vowed vowing; tweet* tweets* tweeted tweeting*;
    recall* recalls* recalled* recalling*; conclude* concludes* concluded* concluding*;
    caution* cautions* cautioned cautioning; believe believes believed believing;
    think* thinks* thought* thinking*;
    describe describes described describing; predict predicts predicted predicting;
    emphasize emphasizes emphasized emphasizing; emphasise emphasises emphasised emphasising
"""
"""Each verb with its forms; a star after those that need a mark beside them.

"State" itself is left out: in news it is a noun or a part of a name.
"""

_NAMING_FORMS: Final = """
    call called calls calling; dub dubbed dubs dubbing; brand branded brands branding;
    label labelled labeled labels labelling labeling; term termed terms terming
"""
_ACCORDING: Final = "according to"
_ROWS: Final = [row.split() for row in _FORMS.split(";")]
_NAMING_ROWS: Final = [row.split() for row in _NAMING_FORMS.split(";")]
_NAMING: Final = {form: forms[0] for forms in _NAMING_ROWS for form in forms[1:]}
"""Without the base forms, which are nouns as often as verbs."""
_LEMMAS: Final = {form.rstrip("*"): forms[0].rstrip("*") for forms in _ROWS for form in forms}
_STARRED: Final = frozenset(form[:-1] for forms in _ROWS for form in forms if form[-1] == "*")
_PLAIN: Final = (frozenset(_LEMMAS) | {_ACCORDING.split()[0]}) - _STARRED
_WORD: Final = re.compile(r"\w+")
_VERB: Final = re.compile(
    rf"\b(?:according\s+to|{'|'.join((*_LEMMAS, *_NAMING))})\b", re.IGNORECASE
)
_QUOTE_BEFORE: Final = re.compile(r"[”“»\"’'],?\s+(?:[\w.’'-]+\s+){0,5}$")
_COMMA_BEFORE: Final = re.compile(r",\s+(?:[\w.’'-]+\s+){0,5}$")
_CLAIM_AFTER: Final = re.compile(r"\s+that\b|\s*[,:]?\s*[“„«\"‘]|\s*:")
_NAME_AFTER: Final = re.compile(r"\s+(?!for\b|on\b|to\b)(?:[\w’'-]+\s+){1,6}[“„«\"‘]")
"""What is named, and its name in quotation marks: not a project that is called “Dark Harbour”."""
_END_AFTER: Final = re.compile(r"\s*[.!]?\s*$")
_PHRASE_ENDS: Final = re.compile(r"\s*(?:[^\w\s]|$)|\s+(?:on|in|at|after|during|late|earlier)\b")
_APPOSITION: Final = re.compile(r",\s[^,:;“”„«»\"]{1,80},\s+$")
_NEAR: Final = 120


@dataclass(frozen=True, slots=True)
class Attribution:
    """One place where a sentence says who says so.

    Attributes:
        verb: One name for all forms of a verb, mostly its base form; or "according to".
        place: Where the verb stands.
        speaker: Where the speaker stands; None where the rule finds none.
        is_naming: Whether the verb gives something a quoted name. Such a verb is not recognized
            without the quotation marks, so its absence from another sentence says nothing.
    """

    verb: str
    place: Stretch
    speaker: Stretch | None
    is_naming: bool = False


def attributions(text: str, quotations: Sequence[Stretch] | None = None) -> list[Attribution]:
    """Return the attributions of a sentence in reading order.

    Args:
        text: The sentence.
        quotations: What stands in quotation marks, where more is known than the sentence shows
            (see `annotator.domain.comparison.quotations.quoted_within`).
    """
    if quotations is None:
        quotations = quoted(text)
    found = []
    for match in _VERB.finditer(text):
        place = Stretch(*match.span())
        form = " ".join(match.group().lower().split())
        if surrounding(place, quotations):
            continue
        if form in _NAMING:
            if match.group().islower() and _NAME_AFTER.match(text, place.end, place.end + _NEAR):
                speaker = speaker_before(text, place.start)
                found.append(Attribution(_NAMING[form], place, speaker, is_naming=True))
            continue
        if form in _STARRED and not (match.group().islower() and _has_mark(text, place)):
            continue
        verb = _LEMMAS.get(form, _ACCORDING)
        found.append(Attribution(verb, place, _speaker(text, place, form)))
    return found


def seems_attributed(text: str) -> bool:
    """Whether the sentence has a form that mostly means that somebody says so.

    A first look for very many sentences, twenty times as fast as `attributions`: inside quotation
    marks it counts too, and a form that is often a noun does not.
    """
    return not _PLAIN.isdisjoint(_WORD.findall(text.lower()))


def _has_mark(text: str, verb: Stretch) -> bool:
    before = text[max(verb.start - _NEAR, 0) : verb.start]
    after = text[verb.end : verb.end + _NEAR]
    return bool(
        _CLAIM_AFTER.match(after)
        or _QUOTE_BEFORE.search(before)
        or (_COMMA_BEFORE.search(before) and _END_AFTER.match(after))
    )


def _speaker(text: str, verb: Stretch, form: str) -> Stretch | None:
    if form == _ACCORDING:
        return speaker_after(text, verb.end)
    before = text[max(verb.start - _NEAR, 0) : verb.start].rstrip()
    if before and (before[-1].isalnum() or before[-1] in ".-"):
        return speaker_before(text, verb.start)
    if form.endswith("ing") or _LEMMAS[form] == "tell":
        return None
    after = speaker_after(text, verb.end)
    if after and (before[-1:] != "," or _PHRASE_ENDS.match(text, after.end)):
        return after
    apposition = _APPOSITION.search(text, max(verb.start - _NEAR, 0), verb.start)
    return speaker_before(text, apposition.start()) if apposition else None
