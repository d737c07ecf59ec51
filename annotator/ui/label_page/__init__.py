"""The Label page: the variants of a story side by side, one key a sentence."""
