"""The window: the only place that knows Qt, and the only place for wording."""
