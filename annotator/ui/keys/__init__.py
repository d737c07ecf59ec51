"""The table of actions, and the keys that start them."""
