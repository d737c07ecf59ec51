"""Pairs of counterparts that are labelled differently; consistency lists them."""
