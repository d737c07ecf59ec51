"""The language of the window: its texts, and how it writes numbers.

Texts are in the code in English. `tr` and `counted` translate them into the chosen language; `mark`
returns a text unchanged, for a later `tr`. `make translations` finds all three.
"""

import os
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.services.resources import resource_text

LANGUAGE_VARIABLE: Final = "ANNOTATOR_LANGUAGE"
"""An environment variable that names the language, whatever else was chosen."""


class LanguageChoice(StrEnum):
    """The available languages, and the choice to follow the system."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


_Texts = dict[tuple[str, str], tuple[str, ...]]
"""Translations by context and English text; two forms, for one and for many, of plurals."""


@dataclass(slots=True)
class _Spoken:
    """The language in use; without texts for English, which needs no file."""

    locale: QLocale = field(default_factory=lambda: QLocale("en_US"))
    texts: _Texts = field(default_factory=dict)
    of_qt: QTranslator | None = None


_SPOKEN: Final = _Spoken()


def speak(choice: LanguageChoice) -> None:
    """Use a language for all texts, numbers and dates from now on."""
    locale = _locale_for(choice)
    language = QLocale.languageToCode(locale.language())
    _SPOKEN.locale = locale
    _SPOKEN.texts = {}
    if language != LanguageChoice.ENGLISH:
        from annotator.ui.languages.catalogue import texts_in

        _SPOKEN.texts = texts_in(resource_text("translations", f"annotator_{language}.ts"))
    QLocale.setDefault(locale)
    _translate_qt(language)


def spoken() -> str:
    """Return the code of the language in use, such as `de`."""
    return QLocale.languageToCode(_SPOKEN.locale.language())


def language_wanted(choice: LanguageChoice) -> LanguageChoice:
    """Return the language named in the environment, else the one that was chosen."""
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    return LanguageChoice(named) if named in list(LanguageChoice) else choice


def tr(context: str, text: str) -> str:
    """Return the translation of a text, or the text itself if there is none.

    Args:
        context: The part of the window that it belongs to, such as `Review`.
        text: The English text, a literal; `{names}` in it are filled in later, by `format`.
    """
    forms = _SPOKEN.texts.get((context, text))
    return forms[0] if forms else text


def counted(one: str, many: str, count: int) -> str:
    """Return the translation of a text about a number of things, which replaces `%Ln`.

    It has no context argument: the tool that collects plurals finds no other form than this, and
    files them under the class they are used in.

    Args:
        one: The English text for one thing, a literal such as `%Ln variant`.
        many: The English text for none or several; translators see it as a comment.
        count: The number of things.
    """
    # German, Spanish and English have one form for one, another for all other numbers.
    one, many = _SPOKEN.texts.get(("", one)) or (one, many)
    return (one if count == 1 else many).replace("%Ln", number(count))


def mark(context: str, text: str) -> str:  # noqa: ARG001 - the tool that collects texts reads it
    """Return a text unchanged, to be translated later by `tr` with the same context."""
    return text


def number(value: int) -> str:
    """Return a whole number with separated thousands."""
    return _SPOKEN.locale.toString(value)


def decimal(value: float, places: int) -> str:
    """Return a number with this many decimal places."""
    return _SPOKEN.locale.toString(value, "f", places)


def percent(share: int) -> str:
    """Return a share, given in hundredths, with a percent sign that no line break separates."""
    return f"{number(share)}\N{NO-BREAK SPACE}%"


def _locale_for(choice: LanguageChoice) -> QLocale:
    system = QLocale.system()
    if choice is not LanguageChoice.SYSTEM:
        wished = QLocale(choice.value)
        return system if system.language() == wished.language() else wished
    for tag in system.uiLanguages():
        offered = QLocale(tag)
        if QLocale.languageToCode(offered.language()) in list(LanguageChoice):
            return system if system.language() == offered.language() else offered
    return QLocale("en_US")


def _translate_qt(language: str) -> None:
    """Translate the texts of Qt itself, such as those of its buttons."""
    if _SPOKEN.of_qt is not None:
        QCoreApplication.removeTranslator(_SPOKEN.of_qt)
        _SPOKEN.of_qt = None
    if language == LanguageChoice.ENGLISH:
        return
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(translator)
        _SPOKEN.of_qt = translator
