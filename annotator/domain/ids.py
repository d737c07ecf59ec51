"""Names for identities, so that one kind of id can't pass for another.

Integer ids are row numbers of one file and mean nothing outside it; uids travel between files.
"""

from typing import Final, NewType

StoryId = NewType("StoryId", int)
VariantId = NewType("VariantId", int)
SentenceId = NewType("SentenceId", int)
AnnotatorId = NewType("AnnotatorId", int)

Uid = NewType("Uid", str)
"""A UUID in its canonical lower-case form: the identity that travels between workspaces."""

NO_UID: Final = Uid("")
"""The uid of nobody: for what concerns everybody, or whose author is not known."""

LabelName = NewType("LabelName", str)
"""The name of a label in the data; it never changes, whatever its title becomes."""
