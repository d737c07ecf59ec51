"""Lets `python -m annotator` do what the `annotator` command does."""

from annotator.cli.main import main

if __name__ == "__main__":
    main()
