"""Documents of word processors: Word, OpenDocument and Rich Text."""
