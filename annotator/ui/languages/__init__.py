"""The languages of the window: marking texts, translating them, choosing a language."""
