"""The data sheet of a dataset: what it is, how it was made and what to mind, for people.

It follows the headings of Gebru et al. (2021), "Datasheets for datasets", as far as the workspace
knows the answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from annotator.domain.datasets.manifest import FigureEntry, Manifest, SplitEntry
from annotator.domain.texts.text import one_line
from annotator.formats.cells import markdown_cell

NAME: Final = "DATASHEET.md"
_LABELS: Final = {
    "votes": "every annotator's label, one record a sentence and annotator",
    "dawid-skene": "labels estimated from the votes together with each annotator's error rates "
    "(Dawid and Skene 1979)",
    "soft": "the share of votes that each label has",
}
_MEANINGS: Final = {
    "votes": "Annotators disagree: one sentence can stand here several times, with several labels.",
    "dawid-skene": "`label` is the likeliest one, of equals the first in the table of labels; the "
    "fields `p_…` hold the probabilities and add up to 1.",
    "soft": "`label` is the one with the most votes, of equals the first in the table of labels; "
    "the fields `p_…` hold the shares and add up to 1.",
    "adjudicated": "`label` is what a reviewer decided.",
    "unanimous": "`label` is what a reviewer decided, else what all votes of the sentence say.",
    "majority": "`label` is what a reviewer decided, else what more than half of the sentence's "
    "votes say; a tie gives none.",
}
"""How each kind of labels settles what annotators disagree on."""
_TELL_WHO_ERRS: Final = 3
"""With fewer annotators, who errs can't be told from votes alone."""
_FIGURES: Final = {
    "percent": "percent agreement",
    "cohen_kappa": "Cohen's κ",
    "fleiss_kappa": "Fleiss' κ",
    "krippendorff_alpha": "Krippendorff's alpha",
    "gwet_ac1": "Gwet's AC1",
}


def data_sheet(manifest: Manifest) -> str:
    """Return the data sheet as Markdown."""
    sections = (
        _composition(manifest),
        _labels(manifest),
        _collection(manifest),
        _agreement(manifest),
        _split(manifest.split) if manifest.split else (),
        _use(manifest),
    )
    lines = ["# Data sheet", ""]
    for section in sections:
        lines += section
    return "\n".join(lines).rstrip() + "\n"


def _composition(manifest: Manifest) -> Iterator[str]:
    yield "## Composition"
    yield ""
    yield (
        f"{manifest.records:,} records in the format {manifest.format}: "
        f"{_LABELS.get(manifest.options.labels, f'gold labels ({manifest.options.labels})')}."
    )
    yield from _basis(manifest)
    yield from _table(
        ("part", "stories", "variants", "records"),
        [(part.name, part.stories, part.variants, part.records) for part in manifest.parts],
    )
    yield f"Fields: {', '.join(f'`{name}`' for name in manifest.fields)}."
    yield ""
    yield (
        "`start` and `end` count "
        f"{manifest.options.offsets.replace('-', ' ')} of the variant's text. What each field means"
        " stands in the program's documentation of exports."
    )
    yield ""


def _basis(manifest: Manifest) -> Iterator[str]:
    yield _MEANINGS[manifest.options.labels]
    basis = manifest.basis
    if basis is not None:
        why = "have no such label, which is where annotators disagree most, or " * bool(
            basis.decisions
        )
        yield (
            f"In the workspace {basis.sentences:,} sentences have a vote or a decision; those that"
            f" are not here {why}were left out as is said under Collection."
        )
        yield f"{basis.of_one_vote:,} records rest on one vote, which nobody has checked."
        if basis.decisions:
            found = ", ".join(f"{name} {count:,}" for name, count in basis.decisions.items())
            yield f"Records by how they were decided: {found}."
    yield ""


def _labels(manifest: Manifest) -> Iterator[str]:
    yield "## Labels"
    yield ""
    rows: list[tuple[str | int, ...]] = [
        (
            label.name + (" (retired)" if label.retired else ""),
            one_line(label.definition),
            label.records,
            *(part.labels.get(label.name, 0) for part in manifest.parts),
        )
        for label in manifest.labels
    ]
    yield from _table(
        ("label", "definition", "records", *(part.name for part in manifest.parts)), rows
    )


def _collection(manifest: Manifest) -> Iterator[str]:
    options = manifest.options
    yield "## Collection"
    yield ""
    yield "Analysts read the variants of a story side by side and labelled sentence by sentence."
    versions = ", ".join(map(str, manifest.guideline_versions)) or "none"
    yield f"Guideline versions: {versions}."
    yield (
        "Sentences that are no article text (`exclude`) are "
        + ("included." if options.exclude else "left out.")
    )
    yield (
        "Labels copied from counterparts that nobody confirmed are "
        + ("included." if options.unconfirmed else "left out.")
    )
    if options.min_votes > 1:
        yield f"Sentences with fewer than {options.min_votes} votes are left out."
    yield (
        "Labels that annotators marked as unsure are "
        + ("votes like the others." if options.unsure == "keep" else "no votes here.")
    )
    yield f"Annotators are {'pseudonymous' if options.pseudonyms else 'named'}."
    yield ""
    yield from _table(
        ("annotator", "uid", "records"),
        [
            (one_line(each.annotator), each.annotator_uid, each.records)
            for each in manifest.annotators
        ],
    )
    if manifest.estimate is None:
        return
    if len(manifest.estimate.annotators) < _TELL_WHO_ERRS:
        yield (
            "**Note:** fewer than three annotators have voted, and then the votes can't tell who "
            "of them errs: the estimated labels may be worse than those of most votes."
        )
        yield ""
    ended = "converged" if manifest.estimate.converged else "were stopped before they converged"
    yield f"Labels were estimated in {manifest.estimate.iterations} iterations, which {ended}."
    yield "How often each annotator gives the true label, by true label:"
    yield ""
    names = list(manifest.estimate.priors)
    yield from _table(
        ("annotator", "votes", *names),
        [
            (one_line(each.annotator), each.votes, *(f"{each.rates[n][n]:.2f}" for n in names))
            for each in manifest.estimate.annotators
        ],
    )


def _agreement(manifest: Manifest) -> Iterator[str]:
    found = manifest.agreement
    yield "## Agreement"
    yield ""
    yield (
        f"Over the whole workspace: {found.compared:,} sentences with two votes or more, in "
        f"{found.stories:,} stories, by {found.annotators:,} annotators. Intervals are 95 %, by a "
        "bootstrap over stories."
    )
    yield ""
    reason = found.overall["percent"].reason
    if reason:
        yield f"{one_line(reason)}"
        yield ""
    yield from _table(
        ("figure", "all sentences", "sentences that nobody excluded"),
        [
            (title, _figure(found.overall, name), _figure(found.overall_content, name))
            for name, title in _FIGURES.items()
        ],
    )


def _figure(figures: Mapping[str, FigureEntry], name: str) -> str:
    figure = figures[name]
    if figure.value is None:
        return one_line(figure.reason or "undefined")
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}"
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def _split(split: SplitEntry) -> Iterator[str]:
    yield "## Split"
    yield ""
    yield (
        f"Asked for {split.shares} with seed {split.seed}. A story is never parted, and neither are"
        " stories that share a sentence, or one of which at least"
        f" {split.near_duplicate_threshold:.0%} of the words are the same (sentences under six"
        " words and page furniture don't count). In Chinese, Japanese, Korean, Thai and other"
        " scripts that part no words, it is"
        f" {split.near_duplicate_threshold_of_pairs:.0%} of the pairs of neighbouring characters."
    )
    yield f"Groups of stories that were kept together for that: {len(split.joined):,}."
    yield (
        "Another export, of other labels or at another time, may place stories otherwise: make it"
        " `--like` this one, or what one was trained on can be in the other's test."
    )
    if split.highest_similarity is None:
        yield (
            "Of the others, no sentence of train and one of test have as much as"
            f" {split.similarity_floor:.0%} of their words in common."
        )
    else:
        yield (
            "Of the others, the most similar sentences of train and test have"
            f" {split.highest_similarity:.0%} of their words in common."
        )
    yield ""
    for story in split.moved:
        yield f"- The story {story.story_uid} was in {story.before} and is in {story.now} now."
    for warning in split.warnings:
        yield f"- **Note:** {markdown_cell(warning)}"
    if split.moved or split.warnings:
        yield ""


def _use(manifest: Manifest) -> Iterator[str]:
    yield "## Use and upkeep"
    yield ""
    yield (
        "The texts belong to their outlets: see that you may use and pass them on. "
        f"Made by {manifest.program} {manifest.program_version}; the same workspace and options "
        "give the same bytes, and `annotator export --verify` checks the files against the "
        "manifest."
    )


def _table(headings: Sequence[str], rows: Sequence[Sequence[str | int]]) -> Iterator[str]:
    yield f"| {' | '.join(map(_cell, headings))} |"
    yield "|" + "---|" * len(headings)
    for row in rows:
        yield f"| {' | '.join(_cell(cell) for cell in row)} |"
    yield ""


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else markdown_cell(cell)
