"""What `benchmarks/text.py` measures."""
