"""Files of press archives, cut into the articles they hold."""
