"""What a dataset is made of: records, estimated labels, splits without leakage, the manifest."""
