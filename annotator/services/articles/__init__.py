"""Articles on their way into the workspace, moved within it, and cut anew."""
