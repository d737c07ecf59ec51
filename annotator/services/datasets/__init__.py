"""Parts of exporting: what is read, how it is split, described, put in its place and verified."""
