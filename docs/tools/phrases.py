"""Collects the sentences that the layers below the window say, for `make translations`.

    python -m docs.tools.phrases    prints them as a module that lupdate reads

They are the first arguments of `Phrase` and of the known errors, also where they stand in a
constant of the module, in a table there, or in a branch.
"""

import json
import sys
from typing import Final

from annotator.ui.languages.saying import CONTEXT
from docs.tools.places import PACKAGE
from docs.tools.sentences import SPEAKERS, read_once

LAYERS: Final = ("domain", "storage", "formats", "services")


def phrases() -> list[str]:
    """Return all sentences, in the order of the alphabet."""
    found: set[str] = set()
    for layer in LAYERS:
        for path in (PACKAGE / layer).rglob("*.py"):
            source = read_once(path)
            for call in source.calls(SPEAKERS):
                found.update(source.texts(call.args[0]))
    # A template of values alone is the same in every language.
    return sorted(text for text in found if any(map(str.isalpha, _without_values(text))))


def _without_values(text: str) -> str:
    return "".join(
        part.partition("}")[2] if at else part for at, part in enumerate(text.split("{"))
    )


def _quoted(text: str) -> str:
    # As JSON does it: always in double quotes, which is all that lupdate knows.
    return json.dumps(text, ensure_ascii=False)


def main() -> None:
    """Print the module."""
    sys.stdout.write(
        "\n".join(f"QT_TRANSLATE_NOOP({_quoted(CONTEXT)}, {_quoted(text)})" for text in phrases())
    )


if __name__ == "__main__":
    main()
