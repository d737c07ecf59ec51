"""How well and how fast text is cut, classified and aligned, compared with installed libraries.

Other people's data is not part of this repository; the options point to it. Without them, only
speed on generated text is measured, as in `make bench`.
"""

import argparse
import sys
from pathlib import Path

# pysbd installs a package with the same name, which must not be found first.
sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measures import article_kinds, counterparts, segmenting, splitters

_EXAMPLE = """\
example:
  python benchmarks/text.py --boundaries ewt/dev.jsonl --golden golden-rules.json \\
      --articles articles onestop --pairs benchmarks/data/*.json

Splitters that are measured where they are installed: pysbd, blingfire, nltk (with its model
punkt_tab), segtok, sentence-splitter, PyICU, and Qt's own.
"""


def arguments() -> argparse.Namespace:
    """Return the command-line arguments."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--boundaries",
        metavar="FILE",
        nargs="+",
        type=Path,
        default=[],
        help="JSON Lines of paragraphs: `text`, and `sentences` as spans in code points",
    )
    parser.add_argument(
        "--golden", metavar="FILE", type=Path, help="JSON array of [text, [sentences]]"
    )
    parser.add_argument(
        "--articles",
        metavar="DIR",
        nargs="+",
        type=Path,
        default=[],
        help="folders of articles (*.txt), or folders of such folders",
    )
    parser.add_argument(
        "--pairs",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="counterparts annotated by hand (JSON)",
    )
    parser.add_argument(
        "--language", default="en", help="language of --boundaries and --golden (default: en)"
    )
    return parser.parse_args()


def main() -> None:
    """Measure everything that there is data for, and list what has none."""
    asked = arguments()
    found, absent = splitters.installed(asked.language)
    print("SENTENCES")
    if absent:
        print("Not measured: " + "; ".join(absent) + ".")
    for path in asked.boundaries:
        segmenting.print_boundaries(path, found)
    if not asked.boundaries:
        print("Boundaries are left out; point --boundaries at paragraphs with marked sentences.")
    if asked.golden:
        segmenting.print_golden(asked.golden, found)
    else:
        print("Golden rules are left out; point --golden at a file of them.")
    segmenting.print_speed(asked.boundaries, asked.articles, found)
    print("\nKINDS")
    for folder in asked.articles:
        article_kinds.print_kinds(folder)
    if not asked.articles:
        print("Left out; point --articles at a folder of articles.")
    print("\nCOUNTERPARTS")
    if asked.pairs and asked.articles:
        for pairs in asked.pairs:
            counterparts.print_counterparts(pairs, asked.articles)
    else:
        print("Left out; point --pairs at annotated pairs and --articles at their texts.")
    counterparts.print_time()


if __name__ == "__main__":
    main()
