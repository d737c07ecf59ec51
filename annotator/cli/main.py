"""The `annotator` command: the group of all commands, and how each of them ends."""

import contextlib
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn, TextIO, cast

import click

from annotator import __version__
from annotator.cli.examples import example
from annotator.cli.exit_codes import INTERRUPTED, MISUSE, READER_GONE
from annotator.cli.lazy_group import LazyGroup
from annotator.cli.options import FROM_MENU, PATH
from annotator.cli.terminal import PlainTerminal, plain
from annotator.domain.errors import Cancelled, KnownError

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
_NO_WAY: Final = frozenset(
    {errno.ENAMETOOLONG, errno.EACCES, errno.EPERM, errno.ELOOP, errno.EROFS, errno.ENOTDIR}
)
"""What a path can lead to before anything of ours has looked at it."""

COMMANDS: Final = {
    "gui": "annotator.cli.window:gui",
    "import": "annotator.cli.imports:import_articles",
    "stories": "annotator.cli.lists:stories",
    "articles": "annotator.cli.articles:articles",
    "progress": "annotator.cli.lists:progress",
    "labels": "annotator.cli.labels:labels",
    "template": "annotator.cli.templates:template",
    "guideline": "annotator.cli.guidelines:guideline",
    "assign": "annotator.cli.assignments:assign",
    "assignments": "annotator.cli.assignments:assignments",
    "role": "annotator.cli.assignments:role",
    "practice": "annotator.cli.practice:practice",
    "blind": "annotator.cli.practice:blind",
    "counterparts": "annotator.cli.alignments:counterparts",
    "export": "annotator.cli.exports:export",
    "agreement": "annotator.cli.agreement:agreement",
    "report": "annotator.cli.report:report",
    "drift": "annotator.cli.drift:drift",
    "consistency": "annotator.cli.consistency:consistency",
    "disagreements": "annotator.cli.reviews:disagreements",
    "adjudicate": "annotator.cli.adjudications:adjudicate",
    "feedback": "annotator.cli.feedback:feedback",
    "reasons": "annotator.cli.feedback:reasons",
    "merge": "annotator.cli.merges:merge",
    "send": "annotator.cli.merges:send",
    "check": "annotator.cli.upkeep:check",
    "backup": "annotator.cli.backups:backup",
    "restore": "annotator.cli.backups:restore",
    "rescue": "annotator.cli.rescue:rescue",
    "sample": "annotator.cli.upkeep:sample",
    "desktop-entry": "annotator.cli.desktop:desktop_entry",
}
"""Every command: the module it is in, and its name there."""


@click.group(
    cls=LazyGroup,
    places=COMMANDS,
    opening="gui",
    epilog=example("annotator --db elections.db import articles/", "annotator --db elections.db"),
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--db",
    metavar="PATH",
    type=PATH,
    help="The workspace; otherwise $ANNOTATOR_DB, annotations.db in the current folder, the last "
    "one opened, or one in your data folder.",
)
@click.version_option(__version__, prog_name="annotator")
@click.pass_context
def annotator(ctx: click.Context, db: Path | None) -> None:
    """Label the variants of one news article side by side, sentence by sentence.

    Without a command it opens the window, and `annotator FILE.db` opens it on that workspace.
    """
    ctx.meta[FROM_MENU] = ctx.obj is not None
    ctx.obj = db
    if ctx.invoked_subcommand is None:
        from annotator.cli import window

        window.show(ctx, db, None)


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    sys.exit(run(sys.argv[1:]))


def gui_main() -> NoReturn:
    """Open the window, for the menu of the desktop; takes what `annotator gui` takes."""
    sys.exit(run(["gui", *sys.argv[1:]], from_menu=True))


def run(arguments: Sequence[str], *, from_menu: bool = False) -> int:
    """Run one command and return its exit code; raise whatever is not a known error.

    Args:
        arguments: What was typed.
        from_menu: Nobody typed it: nobody reads what is written on stderr.
    """
    # Both are missing where a process was started with them closed.
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        _accept_every_character(stream)
    if sys.stdout.isatty():
        sys.stdout = cast("TextIO", PlainTerminal(sys.stdout))
    try:
        code = annotator.main(
            list(arguments),
            prog_name="annotator",
            standalone_mode=False,
            obj=FROM_MENU if from_menu else None,
        )
    except SystemExit:
        # Click's way out when whoever read the output has gone.
        return READER_GONE
    except click.ClickException as error:
        _say(_explained(error))
        return MISUSE
    except (click.Abort, Cancelled):
        _say("Stopped; nothing was changed.")
        return INTERRUPTED
    except (KnownError, OSError, UnicodeEncodeError) as error:
        for sentence in _explained_by_cause(error, arguments):
            _say(sentence)
        return MISUSE
    return code if isinstance(code, int) else 0


def _explained_by_cause(
    error: KnownError | OSError | UnicodeEncodeError, arguments: Sequence[str]
) -> list[str]:
    """Return the sentences about what kept a command from its work.

    Raises:
        OSError: The same, if it is about no file of the user's.
        UnicodeEncodeError: The same, if it is about none of the arguments.
    """
    if isinstance(error, OSError):
        return [_explained_by_system(error)]
    if isinstance(error, KnownError):
        return str(error).splitlines()
    if not any(error.object in each for each in arguments):
        raise error
    return [f"“{error.object}” is not text in the encoding of this terminal; type it again."]


def _explained_by_system(error: OSError) -> str:
    """Return the file system's objection to a named file, or to the output.

    Raises:
        OSError: The same, if that is not what it is about.
    """
    if error.errno in _NO_WAY and error.filename is not None:
        return (
            f"{os.fsdecode(error.filename)} can't be used: {error.strerror}; check the name, and "
            "whether you may read and write there."
        )
    if error.errno == errno.ENOENT and error.filename is None:
        return "The current folder no longer exists; change to one that does."
    # Only stdout is meant: a full disk under any other file is a known error by now.
    if error.errno not in _NO_ROOM:
        raise error
    _close_output()
    return f"The output could not be written: {error.strerror}."


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _close_output() -> None:
    """Discard what still waits for stdout, or Python would try to write it again at exit."""
    with _nowhere() as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _say(sentence: str) -> None:
    click.echo(f"Error: {plain(sentence)}", err=True)


def _explained(error: click.ClickException) -> str:
    """Return click's message as one sentence that says where to read on."""
    message = " ".join(error.format_message().split())
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context is not None else "annotator"
    if message.startswith("Usage: "):
        # A group without a command, for which click has its whole help as the message.
        message = "Missing command"
    if message.endswith("?"):
        return f"{message} See `{path} --help`."
    return f"{message.removesuffix('.')}; see `{path} --help`."


def _accept_every_character(stream: TextIO) -> None:
    """Write what the terminal's encoding lacks as an escape instead of failing on it."""
    with contextlib.suppress(AttributeError, ValueError):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]  # suppressed
