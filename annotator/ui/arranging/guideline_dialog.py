"""The guideline in the window: its versions, an editor, and what differs."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.ids import NO_UID
from annotator.domain.project.guidelines import Guideline, namesakes
from annotator.domain.project.rewording import LineKind, changed_lines
from annotator.services import people
from annotator.services.project import guidelines
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.arranging.work_dialog import WorkDialog
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why
from annotator.ui.reading.guideline_text import set_guideline
from annotator.ui.reading.marked_text import ADDED, DROPPED
from annotator.ui.times import when


class GuidelineDialog(WorkDialog):
    """The text on the left; its preview or its changes on the right. Each save is a version."""

    touched_wanted = Signal()
    """The person wants to see the labels that the change may affect."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "Guideline"), (1040, 680), parent)
        self._context = context
        self._versions: list[Guideline] = []
        self._is_warned = False
        self.versions = QComboBox(self)
        self.versions.setAccessibleName(tr("Window", "Version"))
        self.versions.setToolTip(tr("Window", "Version"))
        self.versions.activated.connect(self._on_version)
        self.shows = QComboBox(self)
        self.shows.addItems([tr("Window", "Guideline text"), tr("Window", "What differs")])
        self.shows.setAccessibleName(tr("Window", "Text or differences"))
        self.shows.setToolTip(tr("Window", "Text or differences"))
        self.shows.activated.connect(self._on_text)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("Window", "Text of the guideline, in Markdown"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_edited)
        self.text.verticalScrollBar().valueChanged.connect(self._follow)
        self.read = QTextBrowser(self)
        self.read.setOpenLinks(False)
        self.read.setTabChangesFocus(True)
        # A long text is laid out bit by bit.
        self.read.verticalScrollBar().rangeChanged.connect(self._follow)
        self.read.setAccessibleName(tr("Window", "Guideline text"))
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("Window", "What changes, in a few words"))
        self.note.setAccessibleName(tr("Window", "What changes"))
        self.save = QPushButton(self)
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.news = QLabel(self)
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        buttons = close_box(self)
        self.touched = buttons.addButton(
            tr("Window", "&Labels it may affect…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.touched.clicked.connect(self.touched_wanted)
        self._lay_out(buttons)
        self._list_versions()
        self._say_if_written_apart()
        self._say_if_read_only()
        self.text.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.versions, 1)
        head.addWidget(self.shows)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.save)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.text)
        halves.addWidget(self.read)
        halves.setSizes([500, 500])
        column = dialog_column(self)
        column.addLayout(head)
        column.addWidget(halves, 1)
        column.addLayout(foot)
        column.addWidget(self.news)
        column.addWidget(buttons)

    def _say_if_read_only(self) -> None:
        """Prevent anybody from writing a version that could not be saved."""
        try:
            self._context.workspace.require_writable()
        except KnownError as error:
            self.text.setReadOnly(True)
            self.note.setReadOnly(True)
            self.news.setText(why(error))

    @property
    def in_force(self) -> Guideline | None:
        """The version in force."""
        return self._versions[0] if self._versions else None

    @Slot()
    def reject(self) -> None:
        """Close; the first time that there is unsaved text, say so instead."""
        if self._is_edited() and not self._is_warned:
            self._is_warned = True
            told = tr("Window", "What you wrote is not saved; close again to discard it.")
            self.news.setText(told)
            return
        super().reject()

    def _list_versions(self) -> None:
        workspace = self._context.workspace
        self._versions = guidelines.versions(workspace)
        self.versions.clear()
        for place, each in enumerate(self._versions):
            writer = people.by_uid(workspace, each.author_uid)
            title = (
                tr("Window", "Version {number}")
                if place
                else tr("Window", "Version {number}, in force")
            )
            parts = (title.format(number=each.version), when(each.created_at),
                     writer.name if writer else "", each.note)  # fmt: skip
            self.versions.addItem("   ·   ".join(filter(None, parts)))
        self._on_version()

    def _say_if_written_apart(self) -> None:
        for group in namesakes(self._versions):
            text = tr(
                "Window",
                "Version {number} was written twice, independently. Both are kept, and the one "
                "listed first counts. Compare them and save a version that combines them.",
            )
            self.news.setText(text.format(number=group[0].version))

    def _chosen(self) -> Guideline | None:
        place = self.versions.currentIndex()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def _is_edited(self) -> bool:
        return all(each.text != self.text.toPlainText() for each in self._versions) and bool(
            self.text.toPlainText().strip()
        )

    @Slot()
    def _on_version(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._is_edited():
            # Unsaved text stays, and is compared with the chosen version.
            self.shows.setCurrentIndex(1)
        elif chosen is not None:
            self.text.setPlainText(chosen.text)
            self.shows.setCurrentIndex(0 if chosen is self.in_force else 1)
        self._on_text()

    @Slot()
    def _on_edited(self) -> None:
        self._is_warned = False
        self._on_text()

    @Slot()
    def _on_text(self) -> None:
        text, now = self.text.toPlainText(), self.in_force
        if self.shows.currentIndex() == 0:
            set_guideline(self.read.document(), text)
            # Setting the text has moved the cursor to its end, and the view would scroll there.
            self.read.moveCursor(QTextCursor.MoveOperation.Start)
            self._follow()
        else:
            self.read.setHtml(self._changed_lines(text))
        number = 1 if now is None else now.version + 1
        self.save.setText(tr("Window", "&Save as version {number}").format(number=number))
        self.save.setEnabled(now is None or text != now.text)

    @Slot()
    def _follow(self) -> None:
        """Scroll the preview to about the same place as the text."""
        if self.shows.currentIndex() == 0:
            written, read = self.text.verticalScrollBar(), self.read.verticalScrollBar()
            share = written.value() / max(written.maximum(), 1)
            read.setValue(round(share * read.maximum()))

    def _changed_lines(self, text: str) -> str:
        """Return how a text differs from the chosen version, line by line."""
        chosen, now = self._chosen(), self.in_force
        if chosen is None or now is None:
            return ""
        old, new = (chosen.text, text) if self._is_edited() else (chosen.text, now.text)
        if old == new:
            same = tr("Window", "The two versions are the same.")
            return f"<p>{escape(same)}</p>"
        theme = self._context.themes.theme
        rows = []
        for line in changed_lines(old, new):
            if line.kind is LineKind.LEFT_OUT:
                rows.append("<p>⋯</p>")
                continue
            sign, hue = {
                LineKind.ADDED: ("+ ", ADDED),
                LineKind.DROPPED: ("− ", DROPPED),  # noqa: RUF001 - a minus
            }.get(line.kind, ("", None))
            words = escape(line.text) or "&nbsp;"
            if hue is None:
                rows.append(f"<p style='margin:2px'>{words}</p>")
            else:
                ground = mixed(hue, theme.paper, 0.14)
                style = (
                    f"margin:2px;color:{readable(hue, ground).name()};background:{ground.name()}"
                )
                rows.append(f"<p style='{style}'>{sign}{words}</p>")
        return "".join(rows)

    @Slot()
    def _on_save(self) -> None:
        now = self.in_force
        try:
            written = guidelines.write(
                self._context.workspace,
                self.text.toPlainText(),
                self.note.text(),
                self._context.author,
                now.uid if now else NO_UID,
            )
        except KnownError as error:
            self.news.setText(why(error))
            return
        self.has_changed = True
        self.note.clear()
        self._list_versions()
        text = tr(
            "Window",
            "Version {number} is in force. Earlier labels keep their version; those that a "
            "changed rule may affect can be listed and reopened.",
        )
        self.news.setText(text.format(number=written.version))
