"""The Review page: where annotators differ, and the decision that ends it."""
