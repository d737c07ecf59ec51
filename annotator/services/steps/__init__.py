"""What an annotator has done, taken back and done again."""
