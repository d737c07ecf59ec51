"""The report of a workspace: what is in it, in plain words, as tables to show and to compute on."""
