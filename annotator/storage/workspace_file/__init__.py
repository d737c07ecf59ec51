"""The file itself: made, looked at before it is opened, opened, upgraded, copied."""
