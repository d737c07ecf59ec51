"""The strip below: what differs, word by word."""
