"""The command line for an export that was set up in the window."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.services.datasets.export_options import ExportOptions, SplitOptions


def export_command(workspace: Path, options: ExportOptions) -> list[str]:
    """Return the command with these options, as a list of words."""
    words = ["annotator", "--db", str(workspace), "export", str(options.out)]
    if options.format is not None:
        words += ["--format", options.format]
    words += _contents(options.contents)
    if options.split is not None:
        words += _split(options.split)
    if options.overwrite:
        words.append("--overwrite")
    return words


def _contents(contents: Contents) -> Iterator[str]:
    if contents.gold is not None:
        yield from ("--gold", contents.gold.value)
    if contents.estimate is not None:
        yield "--dawid-skene" if contents.estimate is Estimate.DAWID_SKENE else "--soft"
    if contents.min_votes > 1:
        yield from ("--min-votes", str(contents.min_votes))
    if not contents.keep_unsure:
        yield from ("--unsure", "drop")
    flags = {
        "--with-exclude": contents.with_exclude,
        "--with-unconfirmed": contents.with_unconfirmed,
        "--neighbours": contents.neighbours,
        "--counterparts": contents.counterparts,
        "--statement": contents.statement,
        "--pseudonyms": contents.pseudonyms,
    }
    yield from (flag for flag, is_wanted in flags.items() if is_wanted)
    if contents.offsets is not OffsetUnit.CODE_POINTS:
        yield from ("--offsets", contents.offsets.value)


def _split(split: SplitOptions) -> Iterator[str]:
    yield from ("--split", str(split.shares))
    if split.seed:
        yield from ("--seed", str(split.seed))
    if split.like is not None:
        yield from ("--like", str(split.like))
