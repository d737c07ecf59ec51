"""The open story: the current sentence, ways to move through it, and the pen that writes."""
