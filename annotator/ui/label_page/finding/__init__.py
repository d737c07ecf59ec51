"""Finding words and labels in the open story."""
