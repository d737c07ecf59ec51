"""What is decided about the work, in the file."""
