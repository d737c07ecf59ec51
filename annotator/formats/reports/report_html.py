"""The report as one HTML page that needs nothing else: no scripts, no other files, no addresses.

Titles, names and outlets are escaped: whatever they hold is shown as text. The page carries a
content security policy that would stop anything else (W3C, Content Security Policy Level 3).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from html import escape
from typing import Final

from annotator.domain.phrases import Phrase
from annotator.domain.reporting.agreement_tables import agreement_tables
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.headline import headline
from annotator.domain.reporting.tables import Cell, ShownTable, TableName
from annotator.domain.reporting.voice import ENGLISH, Voice
from annotator.domain.reporting.work_tables import work_tables
from annotator.formats.reports.report_pictures import heat_map, outlet_bars
from annotator.formats.reports.report_style import style_sheet

_PICTURES: Final[dict[TableName, Callable[[Report, Voice], str]]] = {
    TableName.PAIRS: heat_map,
    TableName.OUTLETS: outlet_bars,
}
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def page(report: Report, voice: Voice = ENGLISH) -> str:
    """Return the whole page.

    Args:
        report: What it tells.
        voice: In which language.
    """
    head, say = headline(report), voice.say
    title = Phrase("Report of {workspace}", workspace=report.workspace)
    body = [
        f"<h1>{_escaped(say(head.title))}</h1>",
        *(f"<p>{_escaped(say(sentence))}</p>" for sentence in head.sentences),
        f'<p class="made">{_escaped(say(_made(report)))}</p>',
        *_sections(report, voice),
        f"<footer>{' '.join(_escaped(say(sentence)) for sentence in _method(report))}</footer>",
    ]
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{_escaped(voice.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_escaped(_POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_escaped(say(title))}</title>",
            f"<style>{style_sheet()}</style>",
            "</head>",
            "<body><main>",
            *body,
            "</main></body>",
            "</html>",
            "",
        ]
    )


def _sections(report: Report, voice: Voice) -> Iterator[str]:
    for table in (*agreement_tables(report), *work_tables(report)):
        yield f'<section aria-labelledby="{table.name}"><h2 id="{table.name}">'
        yield f"{_escaped(voice.say(table.title))}</h2>"
        if table.name in _PICTURES and table.rows:
            yield f'<div class="wide">{_PICTURES[table.name](report, voice)}</div>'
        yield _table(table, voice)
        yield "</section>"


def _table(table: ShownTable, voice: Voice) -> str:
    say = voice.say
    heads = "".join(f'<th scope="col">{_escaped(say(head))}</th>' for head in table.heads)
    rows = "".join(
        f"<tr>{_row(_marked(cell, voice) for cell in row)}</tr>" for row in table.rows
    )  # fmt: skip
    notes = "".join(f"<li>{_escaped(say(note))}</li>" for note in table.notes)
    return (
        f'<div class="wide" role="region" aria-labelledby="{table.name}" tabindex="0"><table>'
        f"<caption>{_escaped(say(table.caption))}</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        + (f'<ol class="notes">{notes}</ol>' if notes else "")
    )


def _marked(cell: Cell, voice: Voice) -> str:
    return replace(cell, text=voice.say(cell.text)).marked


def _row(texts: Iterable[str]) -> str:
    heading, *others = texts
    cells = "".join(f"<td>{_escaped(text)}</td>" for text in others)
    return f'<th scope="row">{_escaped(heading)}</th>{cells}'


def _made(report: Report) -> str:
    count = len(report.stories)
    return Phrase(
        "{workspace}: {count:,} story. Figures of {time}."
        if count == 1
        else "{workspace}: {count:,} stories. Figures of {time}.",
        workspace=report.workspace,
        count=count,
        time=f"{report.made_at[:10]}, {report.made_at[11:16]} UTC",
    )


def _method(report: Report) -> Iterator[str]:
    found = report.agreement
    if found.draws:
        yield Phrase(
            "Intervals are based on {draws:,} bootstrap draws over stories, seed {seed:d}.",
            draws=found.draws,
            seed=found.seed,
        )
    yield Phrase(
        "The thresholds 0.667 and 0.8 for Krippendorff’s alpha are Krippendorff’s own (Content "
        "analysis, 2nd edition, Sage 2004): a convention, not a law of nature."
    )


def _escaped(text: str) -> str:
    return escape(text, quote=True)
