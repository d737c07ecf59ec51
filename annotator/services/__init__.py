"""The use cases, one module each: the program's whole Python API. No Qt, no SQL."""
