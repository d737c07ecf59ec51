"""What corrections tell the person: what has happened to a sentence, and how to go on."""

from PySide6.QtCore import QObject, Signal


class Guide(QObject):
    """Shows a message and takes it back: a message about one sentence is not true of the next."""

    told = Signal(str)
    """Carries a line of news."""
    guided = Signal(str)
    """Carries how to go on; it holds until something else is told."""
    person_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._has_told = False

    def tell(self, news: str) -> None:
        """Say what has happened."""
        self._has_told = True
        self.told.emit(news)

    def guide(self, how: str) -> None:
        """Say how to go on."""
        self._has_told = True
        self.guided.emit(how)

    def forget(self) -> None:
        """Take back what was said, if anything was."""
        if self._has_told:
            self._has_told = False
            self.told.emit("")
