"""Labels given one by one, carried to counterparts, corrected, or brought from elsewhere."""
