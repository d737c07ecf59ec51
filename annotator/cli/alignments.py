"""`annotator counterparts`: which sentences of different variants say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import aligned, opening, pair_pieces
from annotator.cli.examples import example
from annotator.cli.long_task import watched_while_printing
from annotator.cli.options import json_option
from annotator.cli.table import json_list, shortened
from annotator.domain.pairing.counterparts import Closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.domain.corpus import Sentence, Story, Variant
    from annotator.domain.ids import SentenceId
    from annotator.domain.pairing.counterparts import Counterpart
    from annotator.services.tasks import Watch
    from annotator.services.workspace import Workspace

_LONGEST = 100


@click.command(epilog=example('annotator counterparts "The harbour" --json'))
@click.argument("story", required=False)
@click.option(
    "--closest",
    is_flag=True,
    help="Add the closest sentence where a variant has no counterpart.",
)
@json_option
@click.pass_obj
def counterparts(db: Path | None, story: str | None, closest: bool, as_json: bool) -> None:
    """List the counterparts in a STORY (its title or uid), or in all stories.

    Each is two sentences of different variants that say the same thing, with how alike they are
    (same, near or paraphrase) and what matters in how they differ: quotation marks lost or gained,
    another attribution verb, another speaker. Counterparts of one statement share its number.

    JSON also has where each stands (start and end count code points of its variant's text), and the
    difference word by word: pieces that were kept, dropped, added or moved.

    The closest sentence is not a counterpart: it has a score but no grade. It shows what may have
    been missed, and which sentence of a variant was considered the likeliest.
    """
    from annotator.services import reading

    with opening.opened(db) as workspace:
        stories = (
            [reading.story_named(workspace, story)]
            if story
            else [row.story for row in reading.stories(workspace, None, limit=-1)]
        )
        aligned.bring_up_to_date(workspace, stories[0].id if story else None)
        with workspace.store.reading(), watched_while_printing("Comparing") as watch:
            rows = _rows(workspace, stories, watch, closest=closest)
            if as_json:
                for piece in json_list(rows):
                    click.echo(piece, nl=False)
            elif not _print(rows):
                click.echo("There are no counterparts.")


def _rows(
    workspace: Workspace, stories: Sequence[Story], watch: Watch, *, closest: bool
) -> Iterator[dict[str, Any]]:
    for done, story in enumerate(stories):
        watch.step(done, len(stories))
        yield from _rows_of_story(workspace, story, closest=closest)


def _rows_of_story(
    workspace: Workspace, story: Story, *, closest: bool
) -> Iterator[dict[str, Any]]:
    """Yield the counterparts of a story as records, and what comes closest, if that is wanted."""
    from annotator.services import comparing, reading
    from annotator.services import counterparts as service

    page = reading.page(workspace, story.id)
    if page is None:
        return
    sides = {
        sentence.id: tuple(
            _side(variant.variant, sentence, prefix=prefix) for prefix in ("", "other_")
        )
        for variant in page.variants
        for sentence in variant.sentences
    }
    numbers = {
        sentence_id: number
        for number, statement in enumerate(comparing.statements_of_story(workspace, story.id), 1)
        for sentence_id in statement
    }
    pairs: list[Counterpart | Closest] = [*service.of_story(workspace, story.id)]
    if closest:
        pairs += service.closest_of_story(workspace, story.id)
    comparer = comparing.Comparer(workspace)
    for pair in pairs:
        if pair.sentence_id in sides and pair.other_id in sides:
            one, other = sides[pair.sentence_id][0], sides[pair.other_id][1]
            comparison = comparer.compare(pair.sentence_id, pair.other_id)
            texts = one["text"], other["other_text"]
            yield {
                "story_uid": story.uid,
                "story": story.title,
                **one,
                **other,
                "score": pair.score,
                **_judged(pair, numbers),
                "findings": pair_pieces.findings(comparison, *texts),
                "difference": pair_pieces.pieces(comparison, *texts),
            }


def _judged(
    pair: Counterpart | Closest, numbers: Mapping[SentenceId, int]
) -> dict[str, str | int | None]:
    """Return what two sentences are to each other: nothing, if one is only closest to the other."""
    if isinstance(pair, Closest):
        return {"grade": None, "origin": None, "statement": None}
    number = numbers.get(pair.sentence_id)
    return {
        "grade": pair.grade.value,
        "origin": "manual" if pair.is_manual else "computed",
        "statement": number if number == numbers.get(pair.other_id) else None,
    }


def _side(variant: Variant, sentence: Sentence, *, prefix: str) -> dict[str, Any]:
    return {
        f"{prefix}sentence_uid": sentence.uid,
        f"{prefix}variant_uid": variant.uid,
        f"{prefix}variant": variant.name,
        f"{prefix}start": sentence.start,
        f"{prefix}end": sentence.end,
        f"{prefix}kind": sentence.kind.value,
        f"{prefix}text": sentence.text,
    }


def _print(rows: Iterable[Mapping[str, Any]]) -> bool:
    """Print each as it is found, and return whether there were any."""
    is_any = False
    for row in rows:
        is_any = True
        findings = ", ".join(dict.fromkeys(finding["kind"] for finding in row["findings"]))
        statement = "" if row["statement"] is None else f"statement {row['statement']}"
        grade = f"{row['grade'] or 'closest':<10}"
        about = grade, f"{row['score']:.2f}", row["origin"], row["story"], statement
        click.echo("  ".join(filter(None, (*about, findings))))
        click.echo(f"  {row['variant']}: {shortened(row['text'], _LONGEST)}")
        click.echo(f"  {row['other_variant']}: {shortened(row['other_text'], _LONGEST)}")
    return is_any
