"""The strip below the columns: what differs between counterparts, word by word."""
