"""How fast articles are imported, beside how fast the same text is cut, and what writers wait.

Stories of five articles each, made by rule; `--articles 10000` takes a minute or more. What SQLite
alone takes to write the same rows stands beside it: no import can be faster than that. The times of
the processors depend little on what else the machine does.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    # Not above: the processes that cut load this file too, as they load the `annotator` command.
    from benchmarks.measures.importing import main

    main()
