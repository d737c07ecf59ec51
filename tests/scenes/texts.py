"""Short articles about one event."""

from typing import Final

TEXTS: Final = (
    "The council met on Monday.\nIt voted to close the bridge.\nNobody was pleased.",
    "The council met on Monday.\nIt voted to close the old bridge.\nMany were pleased.",
    "Rain fell.\nThe bridge held for now.",
    "A band played in the square.",
)
