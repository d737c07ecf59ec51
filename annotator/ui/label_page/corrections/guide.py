"""Messages about corrections: what has happened to a sentence, and how to go on."""

from PySide6.QtCore import QObject, Signal


class Guide(QObject):
    """Shows messages, and takes them back when the person goes to another sentence."""

    told = Signal(str)
    """Carries a line of news."""
    guided = Signal(str)
    """Carries how to go on; it stays until the next message."""
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
        """Take the last message back, if there is one."""
        if self._has_told:
            self._has_told = False
            self.told.emit("")
