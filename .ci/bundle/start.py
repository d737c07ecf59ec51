"""What the bundled program starts: the command line, or one of its helper processes."""

from multiprocessing import freeze_support

from annotator.cli.main import main

if __name__ == "__main__":
    freeze_support()
    main()
