"""The command that the window shows means what was chosen."""

from pathlib import Path

import click
from hypothesis import given
from hypothesis import strategies as st

from annotator.cli import export_arguments
from annotator.cli.exports import export
from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.parts import Shares
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.votes import GoldLevel
from annotator.services.datasets.export_command import export_command
from annotator.services.datasets.export_options import ExportOptions, SplitOptions

CONTENTS = st.builds(
    Contents,
    gold=st.none() | st.sampled_from(GoldLevel),
    estimate=st.none() | st.sampled_from(Estimate),
    min_votes=st.integers(1, 5),
    keep_unsure=st.booleans(),
    with_exclude=st.booleans(),
    with_unconfirmed=st.booleans(),
    neighbours=st.booleans(),
    counterparts=st.booleans(),
    statement=st.booleans(),
    pseudonyms=st.booleans(),
    offsets=st.sampled_from(OffsetUnit),
).filter(lambda contents: contents.gold is None or contents.estimate is None)
SPLITS = st.none() | st.builds(
    SplitOptions,
    st.builds(Shares, st.integers(1, 9), st.integers(0, 9), st.integers(1, 9)),
    st.integers(0, 99),
    st.none() | st.just(Path("old")),
)
NAMES = st.none() | st.sampled_from(["jsonl", "brat"])


def test_what_is_so_anyhow_is_not_said() -> None:
    words = ["annotator", "--db", "a.db", "export", "out.csv"]
    assert export_command(Path("a.db"), ExportOptions(Path("out.csv"))) == words


@given(st.builds(ExportOptions, st.just(Path("out")), NAMES, CONTENTS, SPLITS, st.booleans()))
def test_the_command_is_understood_as_it_was_meant(options: ExportOptions) -> None:
    words = export_command(Path("a.db"), options)
    assert words[:4] == ["annotator", "--db", "a.db", "export"]
    with click.Context(export) as context:
        export.parse_args(context, words[4:])
    given_ = context.params
    found = ExportOptions(
        given_["out"],
        given_["name"],
        export_arguments.contents(given_),
        export_arguments.split(given_),
        given_["overwrite"],
    )
    assert found == options
