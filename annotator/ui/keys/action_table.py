"""Every action of the window in one table: menus, keys, the F1 page and the docs come from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.labels import Label
from annotator.ui.languages.language import LanguageChoice, mark, spoken, tr
from annotator.ui.wording import within_text


class Scope(StrEnum):
    """Where an action's keys act."""

    WINDOW = mark("Actions", "everywhere")
    COLUMNS = mark("Actions", "in the columns")
    LISTS = mark("Actions", "in the lists of the Review page")
    DISAGREEMENTS = mark("Actions", "in the list of disagreements")


class Menu(StrEnum):
    """The menus, in their order; that of the languages stands in the one before it."""

    FILE = mark("Actions", "&File")
    EDIT = mark("Actions", "&Edit")
    LABEL = mark("Actions", "&Label")
    GO = mark("Actions", "&Go")
    WORK = mark("Actions", "&Work")
    VIEW = mark("Actions", "&View")
    LANGUAGE = mark("Actions", "Language")
    HELP = mark("Actions", "&Help")
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
        """What it does, in the language of the window and without the mnemonic's mark."""
        if self.does:
            return tr("Actions", self.does)
        title = tr("Actions", self.title).replace("&", "").removesuffix("…")
        # German titles begin with a noun here and there, which wants its capital.
        is_german = spoken() == LanguageChoice.GERMAN
        return title if is_german else title[:1].lower() + title[1:]


ACTIONS: Final = (
    ActionSpec("file.import", mark("Actions", "&Import articles…"), ("Ctrl+I",), Menu.FILE,
               does=mark("Actions", "import files as variants of one story")),
    ActionSpec("file.import_folder", mark("Actions", "Import a &folder…"), ("Ctrl+Shift+I",),
               Menu.FILE,
               does=mark("Actions", "import a folder as a story, a folder of folders as stories")),
    ActionSpec("file.paste", mark("Actions", "Paste te&xt…"), ("Ctrl+Shift+V",), Menu.FILE,
               does=mark("Actions", "import an article from the clipboard")),
    ActionSpec("file.address", mark("Actions", "From an a&ddress…"), (), Menu.FILE,
               does=mark("Actions", "import a page from the web")),
    ActionSpec("file.articles", mark("Actions", "A&rticles…"), ("Ctrl+M",), Menu.FILE,
               does=mark("Actions", "move an article to another story, remove it, put it back")),
    ActionSpec("file.details", mark("Actions", "&Correct names and dates…"), ("Ctrl+Shift+M",),
               Menu.FILE, ends_group=True,
               does=mark("Actions", "correct the article's outlet, headline, date or address, or "
                                    "the story's title")),
    ActionSpec("file.labels", mark("Actions", "Import &labels…"), (), Menu.FILE,
               does=mark("Actions", "import labels that were made elsewhere")),
    ActionSpec("file.export", mark("Actions", "&Export a dataset…"), ("Ctrl+E",), Menu.FILE,
               does=mark("Actions", "write the labels to a file"), ends_group=True),
    ActionSpec("file.open", mark("Actions", "&Open a workspace…"), ("Ctrl+O",), Menu.FILE),
    ActionSpec("file.new", mark("Actions", "&New workspace…"), ("Ctrl+N",), Menu.FILE,
               ends_group=True),
    ActionSpec("file.send", mark("Actions", "&Send to an annotator…"), (), Menu.FILE,
               does=mark("Actions", "write a workspace for somebody to label")),
    ActionSpec("file.merge", mark("Actions", "&Merge workspaces…"), (), Menu.FILE,
               does=mark("Actions", "merge other workspaces into this one")),
    ActionSpec("file.backups", mark("Actions", "&Backups…"), (), Menu.FILE, ends_group=True,
               does=mark("Actions", "list the backups, make one, restore one")),
    ActionSpec("work.labels", mark("Actions", "&Labels…"), (), Menu.WORK,
               does=mark("Actions", "add, rename, recolour, order and retire labels; templates")),
    ActionSpec("work.guideline", mark("Actions", "&Guideline…"), (), Menu.WORK,
               does=mark("Actions", "read, change and compare versions of the guideline")),
    ActionSpec("work.touched", mark("Actions", "Labels a changed &rule may touch…"), (),
               Menu.WORK, ends_group=True,
               does=mark("Actions", "list labels given under an earlier guideline, reopen them")),
    ActionSpec("work.people", mark("Actions", "&People and stories…"), (), Menu.WORK,
               does=mark("Actions", "assign stories, give roles, hide outlets")),
    ActionSpec("work.practice", mark("Actions", "Pra&ctice…"), (), Menu.WORK,
               does=mark("Actions", "choose stories for newcomers to practise on, see results")),
    ActionSpec("work.result", mark("Actions", "&How the gold differs…"), (), Menu.WORK,
               does=mark("Actions", "compare your labels of a practice story with its gold")),
    ActionSpec("file.person", mark("Actions", "Change &annotator…"), (), Menu.FILE,
               ends_group=True),
    ActionSpec("file.quit", mark("Actions", "&Quit"), ("Ctrl+Q",), Menu.FILE),
    ActionSpec("edit.undo", mark("Actions", "&Undo"), ("Ctrl+Z",), Menu.EDIT,
               does=mark("Actions", "undo, without limit, across stories and restarts")),
    ActionSpec("edit.redo", mark("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.EDIT,
               does=mark("Actions", "redo what was undone")),
    ActionSpec("edit.history", mark("Actions", "&History"), ("Ctrl+H",), Menu.EDIT, is_switch=True,
               does=mark("Actions", "show or hide your steps: go there, or back to there"),
               ends_group=True),
    ActionSpec("find.open", mark("Actions", "&Find in the story"), ("Ctrl+F",), Menu.EDIT,
               does=mark("Actions", "find words, or only certain sentences")),
    ActionSpec("find.next", mark("Actions", "Find &next"), ("F3",), Menu.EDIT, repeats=True,
               does=mark("Actions", "to the next sentence found")),
    ActionSpec("find.previous", mark("Actions", "Find &previous"), ("Shift+F3",), Menu.EDIT,
               repeats=True, does=mark("Actions", "to the sentence found before"), ends_group=True),
    ActionSpec("label.clear", mark("Actions", "&Clear the label"), ("Backspace",), Menu.LABEL,
               Scope.COLUMNS),
    ActionSpec("label.unsure", mark("Actions", "&Unsure"), ("U",), Menu.LABEL, Scope.COLUMNS,
               does=mark("Actions", "unsure on or off")),
    ActionSpec("label.note", mark("Actions", "&Note…"), ("N",), Menu.LABEL, Scope.COLUMNS,
               does=mark("Actions", "write a note to the sentence")),
    ActionSpec("label.copy", mark("Actions", "Cop&y to the same sentences"), ("C",), Menu.LABEL,
               Scope.COLUMNS,
               does=mark("Actions", "copy the label to unlabelled counterparts that are the same; "
                                    "it counts once confirmed")),
    ActionSpec("label.confirm", mark("Actions", "Con&firm a copied label"), ("Return", "Enter"),
               Menu.LABEL, Scope.COLUMNS,
               does=mark("Actions", "confirm a copied label, so that it counts"), ends_group=True),
    ActionSpec("correct.kind", mark("Actions", "&Kind of text"), ("T",), Menu.LABEL, Scope.COLUMNS,
               does=mark("Actions", "correct the kind of the text: body, headline, caption, "
                                    "furniture")),
    ActionSpec("correct.split", mark("Actions", "&Split the sentence"), ("S",), Menu.LABEL,
               Scope.COLUMNS,
               does=mark("Actions", "split the sentence: ← and → choose the gap, Enter splits, Esc "
                                    "leaves")),
    ActionSpec("correct.merge", mark("Actions", "&Merge with the next"), ("M",), Menu.LABEL,
               Scope.COLUMNS,
               does=mark("Actions", "merge the sentence with the next one of its paragraph")),
    ActionSpec("correct.link", mark("Actions", "L&ink a counterpart"), ("Ctrl+L",), Menu.LABEL,
               Scope.COLUMNS,
               does=mark("Actions", "link two sentences of different variants: press it on one, "
                                    "then the other")),
    ActionSpec("correct.unlink", mark("Actions", "Unlink a counter&part…"), ("Ctrl+Shift+L",),
               Menu.LABEL, Scope.COLUMNS,
               does=mark("Actions", "unlink a counterpart from the sentence"), ends_group=True),
    ActionSpec("advance.unlabelled", mark("Actions", "Then go to the next un&labelled"), (),
               Menu.LABEL, is_choice=True),
    ActionSpec("advance.statement",
               mark("Actions", "Then across the count&erparts"), (),
               Menu.LABEL, is_choice=True,
               does=mark("Actions", "label a statement in every variant, then go to the next "
                                    "statement")),
    ActionSpec("advance.sentence", mark("Actions", "Then &go to the next sentence"), (), Menu.LABEL,
               is_choice=True),
    ActionSpec("advance.stay", mark("Actions", "Then s&tay"), (), Menu.LABEL, is_choice=True),
    ActionSpec("go.next", mark("Actions", "&Next sentence"), ("Down", "J"), Menu.GO, Scope.COLUMNS,
               repeats=True),
    ActionSpec("go.previous", mark("Actions", "&Previous sentence"), ("Up", "K"), Menu.GO,
               Scope.COLUMNS, repeats=True),
    ActionSpec("go.right", mark("Actions", "Variant to the &right"), ("Right", "L"), Menu.GO,
               Scope.COLUMNS, repeats=True,
               does=mark("Actions", "to the counterpart on the right, else to the same line")),
    ActionSpec("go.left", mark("Actions", "Variant to the &left"), ("Left", "H"), Menu.GO,
               Scope.COLUMNS, repeats=True,
               does=mark("Actions", "to the counterpart on the left, else to the same line"),
               ends_group=True),
    ActionSpec("go.next_unlabelled", mark("Actions", "Next &unlabelled"), ("Space",), Menu.GO,
               Scope.COLUMNS),
    ActionSpec("go.previous_unlabelled", mark("Actions", "Previous unl&abelled"), ("Shift+Space",),
               Menu.GO, Scope.COLUMNS, ends_group=True),
    ActionSpec("go.extend_down", mark("Actions", "Extend the selection &down"),
               ("Shift+Down", "Shift+J"), Menu.GO, Scope.COLUMNS, repeats=True),
    ActionSpec("go.extend_up", mark("Actions", "E&xtend the selection up"), ("Shift+Up", "Shift+K"),
               Menu.GO, Scope.COLUMNS, repeats=True, ends_group=True),
    ActionSpec("go.next_story", mark("Actions", "Next s&tory"), ("Alt+PgDown", "]"), Menu.GO,
               Scope.WINDOW),
    ActionSpec("go.previous_story", mark("Actions", "Previous st&ory"), ("Alt+PgUp", "["), Menu.GO,
               Scope.WINDOW),
    ActionSpec("go.my_next_story", mark("Actions", "&My next story"), ("Ctrl+J",), Menu.GO,
               does=mark("Actions", "to the next story that is yours to label")),
    ActionSpec("go.story_list", mark("Actions", "&Go to story…"), ("Ctrl+G",), Menu.GO,
               does=mark("Actions", "to the list of stories")),
    ActionSpec("go.columns", mark("Actions", "Back to the &columns"), ("Esc",), Menu.GO,
               ends_group=True),
    ActionSpec("review.next", mark("Actions", "Next in the list"), ("J",), Menu.NONE, Scope.LISTS,
               repeats=True),
    ActionSpec("review.previous", mark("Actions", "Previous in the list"), ("K",), Menu.NONE,
               Scope.LISTS, repeats=True),
    ActionSpec("review.open", mark("Actions", "To the sentence on the Label page"),
               ("Return", "Enter"), Menu.NONE, Scope.LISTS),
    ActionSpec("reason.ambiguous", mark("Actions", "Ambiguous sentence"), ("Shift+A",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does=mark("Actions", "the reason: the sentence is ambiguous")),
    ActionSpec("reason.guideline_gap", mark("Actions", "Gap in the guideline"), ("Shift+G",),
               Menu.NONE, Scope.DISAGREEMENTS, is_switch=True,
               does=mark("Actions", "the reason: the guideline has a gap")),
    ActionSpec("reason.slip", mark("Actions", "Slip"), ("Shift+S",), Menu.NONE, Scope.DISAGREEMENTS,
               is_switch=True, does=mark("Actions", "the reason: somebody slipped")),
    ActionSpec("reason.wrong_boundary", mark("Actions", "Wrong boundary"), ("Shift+W",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does=mark("Actions", "the reason: the sentence is cut wrongly")),
    ActionSpec("review.note", mark("Actions", "Note to the decision"), ("N",), Menu.NONE,
               Scope.DISAGREEMENTS,
               does=mark("Actions", "write a note to the decision; Enter goes back to the list")),
    ActionSpec("review.names", mark("Actions", "Votes without names"), ("Shift+N",), Menu.NONE,
               Scope.DISAGREEMENTS, is_switch=True,
               does=mark("Actions", "show the votes with or without names")),
    ActionSpec("review.bulk", mark("Actions", "Decide many…"), ("Ctrl+B",), Menu.NONE,
               Scope.DISAGREEMENTS, does=mark("Actions", "decide many by a rule, after a preview")),
    ActionSpec("view.label", mark("Actions", "&Label page"), ("Ctrl+1",), Menu.VIEW,
               is_choice=True),
    ActionSpec("view.review", mark("Actions", "&Review page"), ("Ctrl+2",), Menu.VIEW,
               is_choice=True),
    ActionSpec("view.report", mark("Actions", "Re&port page"), ("Ctrl+3",), Menu.VIEW,
               is_choice=True, ends_group=True),
    ActionSpec("list.disagreements", mark("Actions", "Disa&greements"), ("Alt+1",), Menu.VIEW,
               is_choice=True, does=mark("Actions", "review where annotators differ")),
    ActionSpec("list.consistency", mark("Actions", "Co&nsistency"), ("Alt+2",), Menu.VIEW,
               is_choice=True,
               does=mark("Actions", "review where an annotator labels differently what says the "
                                    "same")),
    ActionSpec("list.drift", mark("Actions", "Dr&ift"), ("Alt+3",), Menu.VIEW, is_choice=True,
               does=mark("Actions", "review where outlets differ: a quote here, a fact there")),
    ActionSpec("list.feedback", mark("Actions", "Feed&back"), ("Alt+4",), Menu.VIEW,
               is_choice=True, ends_group=True,
               does=mark("Actions",
                         "after a story, see where decisions differ from your labels, and why")),
    ActionSpec("view.zoom_in", mark("Actions", "Larger te&xt"), ("Ctrl++", "Ctrl+="), Menu.VIEW,
               repeats=True),
    ActionSpec("view.zoom_out", mark("Actions", "&Smaller text"), ("Ctrl+-",), Menu.VIEW,
               repeats=True),
    ActionSpec("view.zoom_reset", mark("Actions", "N&ormal text size"), ("Ctrl+0",), Menu.VIEW,
               ends_group=True),
    ActionSpec("view.follow", mark("Actions", "&Follow the counterparts"), ("F2",), Menu.VIEW,
               ends_group=True, is_switch=True,
               does=mark("Actions", "the other columns follow the current sentence, or stay")),
    ActionSpec("view.pace", mark("Actions", "Show the pa&ce"), (), Menu.VIEW, is_switch=True,
               does=mark("Actions", "show labels a minute, time away left out")),
    ActionSpec("view.sessions", mark("Actions", "&Your sessions…"), (), Menu.VIEW, ends_group=True),
    ActionSpec("view.guideline", mark("Actions", "G&uideline"), ("G",), Menu.VIEW, Scope.COLUMNS,
               is_switch=True,
               does=mark("Actions", "show or hide what each label means, with examples")),
    ActionSpec("view.column_left", mark("Actions", "Move the column lef&t"), ("Ctrl+Shift+Left",),
               Menu.VIEW),
    ActionSpec("view.column_right", mark("Actions", "Mo&ve the column right"),
               ("Ctrl+Shift+Right",), Menu.VIEW),
    ActionSpec("view.hide_column", mark("Actions", "&Hide the column"), ("Ctrl+Shift+H",),
               Menu.VIEW),
    ActionSpec("view.show_columns", mark("Actions", "Show &all columns"), ("Ctrl+Shift+A",),
               Menu.VIEW, ends_group=True),
    ActionSpec("theme.system", mark("Actions", "Theme of the syste&m"), (), Menu.VIEW,
               is_choice=True),
    ActionSpec("theme.light", mark("Actions", "Light th&eme"), (), Menu.VIEW, is_choice=True),
    ActionSpec("theme.dark", mark("Actions", "&Dark theme"), (), Menu.VIEW, is_choice=True),
    ActionSpec("language.system", mark("Actions", "As the &system has it"), (), Menu.LANGUAGE,
               is_choice=True),
    ActionSpec("language.en", "&English", (), Menu.LANGUAGE, is_choice=True),
    ActionSpec("language.de", "&Deutsch", (), Menu.LANGUAGE, is_choice=True),
    ActionSpec("language.es", "Es&pañol", (), Menu.LANGUAGE, is_choice=True),
    ActionSpec("help.keys", mark("Actions", "All &keys"), ("F1",), Menu.HELP),
    ActionSpec("help.manual", mark("Actions", "&Manual"), ("Shift+F1",), Menu.HELP,
               does=mark("Actions", "read the manual, which comes with the program")),
    ActionSpec("help.crash", mark("Actions", "What happened last &time…"), (), Menu.HELP,
               does=mark("Actions", "how the program ended last time, if not properly")),
    ActionSpec("help.about", mark("Actions", "&About Annotator"), (), Menu.HELP),
)  # fmt: skip


def without_workspace() -> list[ActionSpec]:
    """Return the actions that make sense before a workspace is open."""
    needs_one = {
        "file.labels",
        "file.export",
        "file.person",
        "file.send",
        "file.merge",
        "file.backups",
        "file.articles",
        "file.details",
    }
    return [
        spec
        for spec in ACTIONS
        if spec.name.split(".")[0] in {"file", "theme", "language", "help"}
        and spec.name not in needs_one
    ]


def label_specs(labels: Iterable[Label]) -> list[ActionSpec]:
    """Return an action for each label of the label set, for both pages."""
    specs = []
    for label in labels:
        keys = tuple(key for key in (label.shortcut, str(label.position + 1)) if len(key) == 1)
        named = within_text(label)
        # A single ampersand would be taken for the mark of a mnemonic.
        entry = label.title.replace("&", "&&")
        labels_so = tr("Actions", "label as {label} and move on").format(label=named)
        decides_so = tr("Actions", "decide for {label} and move on").format(label=named)
        title = tr("Actions", "Decide: {label}").format(label=entry)
        specs += [
            ActionSpec(f"set.{label.name}", entry, keys, Menu.LABEL, Scope.COLUMNS,
                       does=labels_so),
            ActionSpec(f"decide.{label.name}", title, keys, Menu.NONE, Scope.DISAGREEMENTS,
                       does=decides_so),
        ]  # fmt: skip
    return specs
