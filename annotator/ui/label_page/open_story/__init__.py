"""The open story: the current sentence, the ways through it, and the pen that writes."""
