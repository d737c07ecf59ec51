"""Exporting datasets: reading records, splitting, writing, describing and verifying."""
