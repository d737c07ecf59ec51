"""How responsive the window is: each figure as a ratio to another one from the same run."""
