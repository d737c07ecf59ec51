"""The translations are whole: every text in the code, in every language, with all its names."""

import ast
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator.ui.keys.action_specs import Menu
from annotator.ui.keys.action_table import ACTIONS
from annotator.ui.languages.catalogue import texts_in
from annotator.ui.languages.language import LanguageChoice
from annotator.ui.languages.saying import CONTEXT
from docs.tools.phrases import LAYERS, phrases
from docs.tools.sentences import ERRORS, read_once

# All of the code is read, in every language.
pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parents[2]
FOLDER = REPOSITORY / "resources" / "translations"
FILES = sorted(FOLDER.glob("annotator_*.ts"))
TOOL = Path(sys.executable).with_name("pyside6-lupdate")
LANGUAGES = [path.stem.removeprefix("annotator_") for path in FILES]


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iterfind("context"):  # noqa: S314 - our own file
        for message in context.iterfind("message"):
            yield context.findtext("name", ""), message


@cache
def texts_in_code() -> frozenset[tuple[str, str]]:
    """What `tr`, `mark` and `counted` say, by context; plurals have none."""
    found: set[tuple[str, str]] = set()
    for path in (REPOSITORY / "annotator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            words = [
                arg.value
                for arg in node.args[:2]
                if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            ]
            if node.func.id in {"tr", "mark"} and len(words) == 2:
                found.add((words[0], words[1]))
            elif node.func.id == "counted" and "ui" in path.parts:
                found.add(("", words[0]))
    return frozenset(found | {(CONTEXT, text) for text in phrases_below()})


def test_what_is_said_in_the_window_names_nothing_to_type() -> None:
    typed = re.compile(r"(?<!\w)--\w|`annotator ")
    assert [text for text in phrases_below() if typed.search(text)] == []


@cache
def phrases_below() -> tuple[str, ...]:
    """What the layers below the window say, as `make translations` collects it."""
    return tuple(phrases())


def test_there_is_a_file_for_every_language() -> None:
    choices = {str(choice) for choice in LanguageChoice}
    assert {*LANGUAGES, LanguageChoice.ENGLISH, LanguageChoice.SYSTEM} == choices
    in_the_menu = {spec.name for spec in ACTIONS if spec.menu is Menu.LANGUAGE}
    assert in_the_menu == {f"language.{choice}" for choice in choices}


@pytest.mark.parametrize("path", FILES, ids=LANGUAGES)
def test_every_text_is_translated_and_none_is_stale(path: Path) -> None:
    there = set(texts_in(path.read_text(encoding="utf-8")))
    known = {
        ("" if message.get("numerus") else context, message.findtext("source", ""))
        for context, message in messages(path)
    }
    advice = "run `make translations` and fill in resources/translations"
    assert texts_in_code() - known == set(), advice
    assert known - texts_in_code() == set(), f"stale: {advice}"
    assert known - there == set(), f"unfinished: {advice}"


@pytest.mark.skipif(not TOOL.exists(), reason="pyside6-lupdate is not installed")
def test_the_tool_would_change_nothing(tmp_path: Path) -> None:
    for path in FILES:
        shutil.copy(path, tmp_path)
    script = [str(REPOSITORY / ".ci" / "translations.sh"), sys.executable, str(tmp_path)]
    run = subprocess.run(script, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    for path in FILES:
        assert (tmp_path / path.name).read_text(encoding="utf-8") == path.read_text(
            encoding="utf-8"
        ), "run `make translations`"


@pytest.mark.parametrize("path", FILES, ids=LANGUAGES)
def test_the_names_in_a_text_survive_its_translation(path: Path) -> None:
    for _, message in messages(path):
        source = message.findtext("source", "")
        for form in (
            message.iter("numerusform") if message.get("numerus") else [message.find("translation")]
        ):
            said = "" if form is None else form.text or ""
            assert said.strip(), source
            assert places(said) == places(source), (source, said)
            assert (source[0].isspace(), source[-1].isspace()) == (
                said[0].isspace(),
                said[-1].isspace(),
            ), (source, said)
            assert source.endswith("…") == said.endswith("…") or "{" in source, (source, said)


def places(text: str) -> set[str]:
    """What is filled in: names in braces, the number, the endings of file names."""
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return names | set(re.findall(r"%Ln|\*\.\w+|\*\)", text))


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_menu_has_no_mnemonic_twice(language: str) -> None:
    texts = {}
    if language != "en":
        texts = texts_in((FOLDER / f"annotator_{language}.ts").read_text(encoding="utf-8"))
    for menu in Menu:
        titles = [texts.get(("Actions", s.title), (s.title,))[0] for s in ACTIONS if s.menu is menu]
        inner = {Menu.VIEW: [Menu.LANGUAGE], Menu.NONE: set(Menu) - {Menu.LANGUAGE, Menu.NONE}}
        if menu is Menu.NONE:
            titles = []
        titles += [texts.get(("Actions", each), (each,))[0] for each in inner.get(menu, [])]
        letters = [title[title.index("&") + 1].lower() for title in titles if "&" in title]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert not twice, (menu, [title for title in titles if "&" in title])


def called(call: ast.Call) -> str:
    """The bare name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_what_is_looked_up_in_a_table_is_found() -> None:
    """Errors of SQLite and of files that can't be read have their sentences in tables."""
    assert {
        "{path} could not be opened: permission denied.",
        "{name} is a picture; only text can be imported.",
        "{name} is an email saved by Outlook; save it as .eml and import it again.",
    } <= set(phrases_below())


def test_an_error_is_a_template_with_values() -> None:
    """What is put together in another way can't be looked up in another language."""
    put_together = {"format", "format_map", "replace", "join", "str"}
    joined = [
        f"{path.relative_to(REPOSITORY)}:{node.lineno}"
        for layer in LAYERS
        for path in (REPOSITORY / "annotator" / layer).rglob("*.py")
        for node in read_once(path).calls(ERRORS)
        if isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        or (isinstance(node.args[0], ast.Call) and called(node.args[0]) in put_together)
    ]
    assert joined == []


def test_what_is_reported_of_a_file_is_a_phrase() -> None:
    """A text that is reported as it stands would be in English in every language."""
    reports = {"tell", "problem", "_problem", "_refuse"}
    plain = [
        f"{path.relative_to(REPOSITORY)}:{node.lineno}"
        for layer in LAYERS
        for path in (REPOSITORY / "annotator" / layer).rglob("*.py")
        for node in read_once(path).calls(reports)
        if any(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in node.args)
    ]
    assert plain == []
