"""The manual: the pages of the documentation that come with the program."""
