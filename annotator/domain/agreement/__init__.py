"""Agreement between annotators: the figures, their intervals, and why one may be undefined.

`figures` and `votes` are what goes in and out and load nothing; the other modules need numpy.
"""
