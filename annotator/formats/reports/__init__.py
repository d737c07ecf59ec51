"""Writers of reports: tables as CSV, and one self-contained HTML page."""
