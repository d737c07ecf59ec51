"""The Report page: agreement, progress and labels by outlet, and saving them."""
