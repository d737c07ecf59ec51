"""The stories: the list, the bar of the open one, its articles and their details."""
