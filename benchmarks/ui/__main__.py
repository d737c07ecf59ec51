"""All figures for the window in one table: `python -m benchmarks.ui`, or `make bench`."""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.measures.bench_folder import bench_folder
from benchmarks.ui import labelling, window
from benchmarks.ui.ratios import table


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=window.MILLION)
    sentences = parser.parse_args().sentences
    with bench_folder() as folder:
        found = [*window.ratios(folder, sentences), *labelling.ratios(folder)]
    print(f"\n{table(found)}")


if __name__ == "__main__":
    main()
