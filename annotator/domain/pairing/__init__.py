"""Which sentences of different variants say the same, and which stories are alike."""
