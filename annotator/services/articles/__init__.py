"""Articles: importing, moving and removing them, correcting their details and boundaries."""
