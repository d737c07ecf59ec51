"""The columns: one for each variant, side by side, following the current sentence."""
