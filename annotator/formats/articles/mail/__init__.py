"""Mails: who sent them first, and what they say."""
