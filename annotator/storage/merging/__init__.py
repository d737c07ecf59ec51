"""The union of two workspace files: what comes, copied slice by slice, and folded anew."""
