"""Writers of datasets: one module for each format, with their manifest and data sheet."""
