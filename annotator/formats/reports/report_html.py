"""The report as one HTML page that needs nothing else: no scripts, no other files, no addresses.

Titles, names and outlets are escaped: whatever they hold is shown as text. The page carries a
content security policy that would stop anything else (W3C, Content Security Policy Level 3).
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Final

from annotator.domain.reporting.agreement_tables import agreement_tables
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.headline import headline
from annotator.domain.reporting.tables import ShownTable, TableName
from annotator.domain.reporting.work_tables import work_tables
from annotator.formats.reports.report_pictures import heat_map, outlet_bars
from annotator.formats.reports.report_style import style_sheet

_PICTURES: Final[dict[TableName, Callable[[Report], str]]] = {
    TableName.PAIRS: heat_map,
    TableName.OUTLETS: outlet_bars,
}
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def page(report: Report) -> str:
    """Return the whole page."""
    said = headline(report)
    title = f"Report of {report.workspace}"
    body = [
        f"<h1>{_escaped(said.title)}</h1>",
        *(f"<p>{_escaped(sentence)}</p>" for sentence in said.sentences),
        f'<p class="made">{_escaped(_made(report))}</p>',
        *_sections(report),
        f"<footer>{_escaped(_method(report))}</footer>",
    ]
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_escaped(_POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_escaped(title)}</title>",
            f"<style>{style_sheet()}</style>",
            "</head>",
            "<body><main>",
            *body,
            "</main></body>",
            "</html>",
            "",
        ]
    )


def _sections(report: Report) -> Iterator[str]:
    for table in (*agreement_tables(report), *work_tables(report)):
        yield f'<section aria-labelledby="{table.name}"><h2 id="{table.name}">'
        yield f"{_escaped(table.title)}</h2>"
        if table.name in _PICTURES and table.rows:
            yield f'<div class="wide">{_PICTURES[table.name](report)}</div>'
        yield _table(table)
        yield "</section>"


def _table(table: ShownTable) -> str:
    heads = "".join(f'<th scope="col">{_escaped(head)}</th>' for head in table.heads)
    rows = "".join(
        f"<tr>{_row(cell.marked for cell in row)}</tr>" for row in table.rows
    )  # fmt: skip
    notes = "".join(f"<li>{_escaped(note)}</li>" for note in table.notes)
    return (
        f'<div class="wide" role="region" aria-labelledby="{table.name}" tabindex="0"><table>'
        f"<caption>{_escaped(table.caption)}</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        + (f'<ol class="notes">{notes}</ol>' if notes else "")
    )


def _row(texts: Iterable[str]) -> str:
    heading, *others = texts
    cells = "".join(f"<td>{_escaped(text)}</td>" for text in others)
    return f'<th scope="row">{_escaped(heading)}</th>{cells}'


def _made(report: Report) -> str:
    stories = f"{len(report.stories):,} {'story' if len(report.stories) == 1 else 'stories'}"
    time = f"{report.made_at[:10]}, {report.made_at[11:16]} UTC"
    return f"{report.workspace}: {stories}. Figures of {time}."


def _method(report: Report) -> str:
    found = report.agreement
    drawn = (
        f"Intervals are made of {found.draws:,} bootstrap draws over stories, seed {found.seed}. "
        if found.draws
        else ""
    )
    return (
        f"{drawn}The bounds 0.667 and 0.8 for Krippendorff’s alpha are Krippendorff’s own "
        "(Content analysis, 2nd edition, Sage 2004): a custom, not a law of nature."
    )


def _escaped(text: str) -> str:
    return escape(text, quote=True)
