"""Work off the GUI thread, and how its outcome reaches the views."""
