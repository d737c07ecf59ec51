"""Work off the GUI thread, and passing on what it changes."""
