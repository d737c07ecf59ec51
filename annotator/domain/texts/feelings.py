"""Smileys and emoji, which show a feeling about what stands before them.

They belong to it: We won! 🎉 Next stop: home. Emoji that point, tick or list, as in ✅ Fast. ✅ So
cheap., stand before what they are about, and are none of these.
"""

import re
from typing import Final

_RANGES: Final = ("👊👏", "💓💟", "😀🙏", "🤐🤯", "🥰🥺")
_EMOJI: Final = "❤☺🎉🎊🏆🔥🚀💪" + "".join(
    map(chr, (point for first, last in _RANGES for point in range(ord(first), ord(last) + 1)))
)
"""Faces, hearts, hands, and what one celebrates with."""
BEGINNINGS: Final = frozenset(f":;=8{_EMOJI}")
_JOINED: Final = "\ufe0f\u200d🏻🏼🏽🏾🏿"
_SMILEY: Final = r"[:;=8][-o']?[()\[\]DPpOo/\\|*3]+(?!\w)"
_IN_A_ROW: Final = rf"[{_EMOJI}](?: ?[{_EMOJI}]|[{_JOINED}])*(?!\S)"
_FEELING: Final = re.compile(rf"\s{{0,3}}(?:{_SMILEY}|{_IN_A_ROW})")


def end_of(text: str, place: int, end: int) -> int:
    """Return where a smiley or emoji ends that stands at a place, behind white space or none.

    Args:
        text: The whole text.
        place: Where it may stand.
        end: Where the line ends.

    Returns:
        The place itself if there is none.
    """
    found = _FEELING.match(text, place, end)
    return found.end() if found else place
