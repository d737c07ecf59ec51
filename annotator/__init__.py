"""Annotator: label the variants of one news article side by side."""

import os

__version__ = "0.1.0"

# To be said before numpy is loaded. The matrices here are small: OpenBLAS's threads save nothing on
# them, and wait for each other at full speed wherever something else is at work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
