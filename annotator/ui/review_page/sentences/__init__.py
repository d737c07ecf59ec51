"""A sentence under review: in its variant, with its counterparts and votes."""
