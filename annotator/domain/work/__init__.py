"""Getting through the work: where to go next, how far somebody is, how fast, and finding."""
