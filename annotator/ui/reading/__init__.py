"""The reading column: one variant laid out and painted like print, sentence by sentence."""
