"""How the window feels: every figure as a ratio to one that is taken beside it, in one run."""
