"""A sentence under review: its variant, its counterparts and its votes."""
