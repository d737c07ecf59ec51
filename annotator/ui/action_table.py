"""Every action of the window in one table: menus, keys, the F1 page and the docs come from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.labels import Label


class Scope(StrEnum):
    """Where an action's keys act."""

    WINDOW = "everywhere"
    COLUMNS = "in the columns"
    LISTS = "in the lists of the Review page"
    DISAGREEMENTS = "in the list of disagreements"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    LABEL = "&Label"
    GO = "&Go"
    VIEW = "&View"
    HELP = "&Help"
    NONE = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: Its name in the code.
        title: Its menu text, with the mnemonic.
        keys: Its keys in Qt's portable form, the first one shown in the menu.
        menu: Where it stands.
        scope: Where its keys act.
        does: What it does, for the key table; the title where empty.
        repeats: Whether a held key repeats it; never for what writes.
        ends_group: A separator follows in the menu.
        is_choice: It can be ticked, one of its kind at a time.
        is_switch: It can be ticked and unticked by itself.
    """

    name: str
    title: str
    keys: tuple[str, ...] = ()
    menu: Menu = Menu.NONE
    scope: Scope = Scope.WINDOW
    does: str = ""
    repeats: bool = False
    ends_group: bool = False
    is_choice: bool = False
    is_switch: bool = False

    @property
    def description(self) -> str:
        """What it does, without the mnemonic's mark."""
        title = self.title.replace("&", "").removesuffix("…")
        return self.does or title[:1].lower() + title[1:]


ACTIONS: Final = (
    ActionSpec("file.import", "&Import articles…", ("Ctrl+I",), Menu.FILE,
               does="import files as variants of one story"),
    ActionSpec("file.import_folder", "Import a &folder…", ("Ctrl+Shift+I",), Menu.FILE,
               does="import a folder as a story, a folder of folders as stories"),
    ActionSpec("file.paste", "Paste te&xt…", ("Ctrl+Shift+V",), Menu.FILE,
               does="import an article from the clipboard"),
    ActionSpec("file.address", "From an a&ddress…", (), Menu.FILE, ends_group=True,
               does="import a page from the web"),
    ActionSpec("file.export", "&Export a dataset…", ("Ctrl+E",), Menu.FILE,
               does="write the labels to a file", ends_group=True),
    ActionSpec("file.open", "&Open a workspace…", ("Ctrl+O",), Menu.FILE),
    ActionSpec("file.new", "&New workspace…", ("Ctrl+N",), Menu.FILE, ends_group=True),
    ActionSpec("file.send", "&Send to an annotator…", (), Menu.FILE,
               does="write a workspace for somebody to label"),
    ActionSpec("file.merge", "&Merge workspaces…", (), Menu.FILE,
               does="bring in what other workspaces have"),
    ActionSpec("file.backups", "&Backups…", (), Menu.FILE, ends_group=True,
               does="list the backups, make one, restore one"),
    ActionSpec("file.person", "Change &annotator…", (), Menu.FILE, ends_group=True),
    ActionSpec("file.quit", "&Quit", ("Ctrl+Q",), Menu.FILE),
    ActionSpec("edit.undo", "&Undo", ("Ctrl+Z",), Menu.EDIT,
               does="undo, without limit, across stories and restarts"),
    ActionSpec("edit.redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.EDIT,
               does="do again what was undone"),
    ActionSpec("edit.history", "&History", ("Ctrl+H",), Menu.EDIT, is_switch=True,
               does="show or hide your steps: go there, or back to there", ends_group=True),
    ActionSpec("find.open", "&Find in the story", ("Ctrl+F",), Menu.EDIT,
               does="find words, or only certain sentences"),
    ActionSpec("find.next", "Find &next", ("F3",), Menu.EDIT, repeats=True,
               does="to the next sentence found"),
    ActionSpec("find.previous", "Find &previous", ("Shift+F3",), Menu.EDIT, repeats=True,
               does="to the sentence found before", ends_group=True),
    ActionSpec("label.clear", "&Clear the label", ("Backspace",), Menu.LABEL, Scope.COLUMNS),
    ActionSpec("label.unsure", "&Unsure", ("U",), Menu.LABEL, Scope.COLUMNS,
               does="unsure on or off"),
    ActionSpec("label.note", "&Note…", ("N",), Menu.LABEL, Scope.COLUMNS,
               does="write a note to the sentence"),
    ActionSpec("label.copy", "Cop&y to the same sentences", ("C",), Menu.LABEL, Scope.COLUMNS,
               does="copy the label to unlabelled counterparts that are the same; "
                    "it counts once confirmed"),
    ActionSpec("label.confirm", "Con&firm a copied label", ("Return", "Enter"), Menu.LABEL,
               Scope.COLUMNS, does="confirm a copied label, so that it counts", ends_group=True),
    ActionSpec("correct.kind", "&Kind of text", ("T",), Menu.LABEL, Scope.COLUMNS,
               does="correct the kind of the text: body, headline, caption, furniture"),
    ActionSpec("correct.split", "&Split the sentence", ("S",), Menu.LABEL, Scope.COLUMNS,
               does="split the sentence: ← and → choose the gap, Enter splits, Esc leaves"),
    ActionSpec("correct.merge", "&Merge with the next", ("M",), Menu.LABEL, Scope.COLUMNS,
               does="merge the sentence with the next one of its paragraph"),
    ActionSpec("correct.link", "L&ink a counterpart", ("Ctrl+L",), Menu.LABEL, Scope.COLUMNS,
               does="link two sentences of different variants: press it on one, then the other"),
    ActionSpec("correct.unlink", "Unlink a counter&part…", ("Ctrl+Shift+L",), Menu.LABEL,
               Scope.COLUMNS, does="take a counterpart off the sentence", ends_group=True),
    ActionSpec("advance.unlabelled", "Then go to the next un&labelled", (), Menu.LABEL,
               is_choice=True),
    ActionSpec("advance.statement", "Then across the counterparts, then to the next state&ment", (),
               Menu.LABEL, is_choice=True,
               does="label a statement in every variant, then go to the next statement"),
    ActionSpec("advance.sentence", "Then go to the next &sentence", (), Menu.LABEL,
               is_choice=True),
    ActionSpec("advance.stay", "Then s&tay", (), Menu.LABEL, is_choice=True),
    ActionSpec("go.next", "&Next sentence", ("Down", "J"), Menu.GO, Scope.COLUMNS, repeats=True),
    ActionSpec("go.previous", "&Previous sentence", ("Up", "K"), Menu.GO, Scope.COLUMNS,
               repeats=True),
    ActionSpec("go.right", "Variant to the &right", ("Right", "L"), Menu.GO, Scope.COLUMNS,
               repeats=True, does="to the counterpart on the right, else to the same line"),
    ActionSpec("go.left", "Variant to the &left", ("Left", "H"), Menu.GO, Scope.COLUMNS,
               repeats=True, does="to the counterpart on the left, else to the same line",
               ends_group=True),
    ActionSpec("go.next_unlabelled", "Next &unlabelled", ("Space",), Menu.GO, Scope.COLUMNS),
    ActionSpec("go.previous_unlabelled", "Previous unl&abelled", ("Shift+Space",), Menu.GO,
               Scope.COLUMNS, ends_group=True),
    ActionSpec("go.extend_down", "Extend the selection &down", ("Shift+Down", "Shift+J"), Menu.GO,
               Scope.COLUMNS, repeats=True),
    ActionSpec("go.extend_up", "Extend the selection u&p", ("Shift+Up", "Shift+K"), Menu.GO,
               Scope.COLUMNS, repeats=True, ends_group=True),
    ActionSpec("go.next_story", "Next s&tory", ("Alt+PgDown", "]"), Menu.GO, Scope.WINDOW),
    ActionSpec("go.previous_story", "Previous st&ory", ("Alt+PgUp", "["), Menu.GO, Scope.WINDOW),
    ActionSpec("go.story_list", "&Go to story…", ("Ctrl+G",), Menu.GO,
               does="to the list of stories"),
    ActionSpec("go.columns", "Back to the &columns", ("Esc",), Menu.GO, ends_group=True),
    ActionSpec("review.next", "Next in the list", ("J",), Menu.NONE, Scope.LISTS, repeats=True),
    ActionSpec("review.previous", "Previous in the list", ("K",), Menu.NONE, Scope.LISTS,
               repeats=True),
    ActionSpec("review.open", "To the sentence on the Label page", ("Return", "Enter"), Menu.NONE,
               Scope.LISTS),
    ActionSpec("reason.ambiguous", "Ambiguous sentence", ("Shift+A",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does="the reason: the sentence is ambiguous"),
    ActionSpec("reason.guideline_gap", "Gap in the guideline", ("Shift+G",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does="the reason: the guideline has a gap"),
    ActionSpec("reason.slip", "Slip", ("Shift+S",), Menu.NONE, Scope.DISAGREEMENTS,
               is_switch=True, does="the reason: somebody slipped"),
    ActionSpec("reason.wrong_boundary", "Wrong boundary", ("Shift+W",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does="the reason: the sentence is cut wrongly"),
    ActionSpec("review.note", "Note to the decision", ("N",), Menu.NONE, Scope.DISAGREEMENTS,
               does="write a note to the decision; Enter goes back to the list"),
    ActionSpec("review.names", "Votes without names", ("Shift+N",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does="show the votes with or without names"),
    ActionSpec("review.bulk", "Decide many…", ("Ctrl+B",), Menu.NONE, Scope.DISAGREEMENTS,
               does="decide many by a rule, after a preview"),
    ActionSpec("view.label", "&Label page", ("Ctrl+1",), Menu.VIEW),
    ActionSpec("view.review", "&Review page", ("Ctrl+2",), Menu.VIEW),
    ActionSpec("view.report", "Re&port page", ("Ctrl+3",), Menu.VIEW, ends_group=True),
    ActionSpec("list.disagreements", "Disa&greements", ("Alt+1",), Menu.VIEW, is_choice=True,
               does="review where annotators differ"),
    ActionSpec("list.consistency", "Co&nsistency", ("Alt+2",), Menu.VIEW, is_choice=True,
               does="review where an annotator labels differently what says the same"),
    ActionSpec("list.drift", "Dr&ift", ("Alt+3",), Menu.VIEW, is_choice=True, ends_group=True,
               does="review where outlets differ: a quote here, a fact there"),
    ActionSpec("view.zoom_in", "&Larger text", ("Ctrl++", "Ctrl+="), Menu.VIEW, repeats=True),
    ActionSpec("view.zoom_out", "&Smaller text", ("Ctrl+-",), Menu.VIEW, repeats=True),
    ActionSpec("view.zoom_reset", "&Normal text size", ("Ctrl+0",), Menu.VIEW, ends_group=True),
    ActionSpec("view.follow", "&Follow the counterparts", ("F2",), Menu.VIEW, ends_group=True,
               is_switch=True, does="the other columns follow the current sentence, or stay"),
    ActionSpec("view.pace", "Show the &pace", (), Menu.VIEW, is_switch=True,
               does="show labels a minute, time away left out"),
    ActionSpec("view.sessions", "Your &sessions…", (), Menu.VIEW, ends_group=True),
    ActionSpec("view.guideline", "&Guideline", ("G",), Menu.VIEW, Scope.COLUMNS, is_switch=True,
               does="show or hide what each label means, with examples"),
    ActionSpec("view.column_left", "Move the column &left", ("Ctrl+Shift+Left",), Menu.VIEW),
    ActionSpec("view.column_right", "Move the column &right", ("Ctrl+Shift+Right",), Menu.VIEW),
    ActionSpec("view.hide_column", "&Hide the column", ("Ctrl+Shift+H",), Menu.VIEW),
    ActionSpec("view.show_columns", "Show &all columns", ("Ctrl+Shift+A",), Menu.VIEW,
               ends_group=True),
    ActionSpec("theme.system", "Theme of the s&ystem", (), Menu.VIEW, is_choice=True),
    ActionSpec("theme.light", "L&ight theme", (), Menu.VIEW, is_choice=True),
    ActionSpec("theme.dark", "&Dark theme", (), Menu.VIEW, is_choice=True),
    ActionSpec("help.keys", "All &keys", ("F1",), Menu.HELP),
    ActionSpec("help.crash", "What happened last &time…", (), Menu.HELP,
               does="how the program ended that did not end properly"),
    ActionSpec("help.about", "&About Annotator", (), Menu.HELP),
)  # fmt: skip


def without_workspace() -> list[ActionSpec]:
    """Return the actions that make sense before a workspace is open."""
    needs_one = {"file.export", "file.person", "file.send", "file.merge", "file.backups"}
    return [
        spec
        for spec in ACTIONS
        if spec.name.split(".")[0] in {"file", "theme", "help"} and spec.name not in needs_one
    ]


def label_specs(labels: Iterable[Label]) -> list[ActionSpec]:
    """Return an action for each label of the label set, for both pages."""
    specs = []
    for label in labels:
        keys = tuple(key for key in (label.shortcut, str(label.position + 1)) if len(key) == 1)
        specs.append(
            ActionSpec(f"set.{label.name}", label.title, keys, Menu.LABEL, Scope.COLUMNS,
                       does=f"label as {label.title.lower()} and move on")
        )  # fmt: skip
        specs.append(
            ActionSpec(f"decide.{label.name}", f"Decide: {label.title}", keys, Menu.NONE,
                       Scope.DISAGREEMENTS, does=f"decide for {label.title.lower()} and move on")
        )  # fmt: skip
    return specs
