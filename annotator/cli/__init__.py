"""The command line: thin click commands over the services. Nothing here knows SQL or Qt."""
