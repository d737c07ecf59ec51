"""The reading column: a variant laid out and painted like print, sentence by sentence."""
