"""How fast articles are imported, compared with cutting the same text, and how long writers wait.

The stories are generated and have five articles each; `--articles 10000` takes a minute or more.
For comparison, the table gives the time that SQLite alone takes to write the same rows: no import
can be faster than that. Processor times depend little on what else the machine is doing.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    # Not at the top: processes that cut sentences load this file, too, as they load `annotator`.
    from benchmarks.measures.importing import main

    main()
