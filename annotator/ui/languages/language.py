"""The language of the window: what a text is called in it, and how it writes numbers.

Texts stand in the code in English. `tr` and `counted` give them in the language that was chosen,
`mark` leaves one as it is for a `tr` that comes later. `make translations` finds all three.
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
    """The languages there are; the system's where there is no wish."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


_Texts = dict[tuple[str, str], tuple[str, ...]]
"""By context and English text: the text in the language, or its forms for one and for many."""


@dataclass(slots=True)
class _Spoken:
    """What is spoken now; the texts are empty in English, which needs no file."""

    locale: QLocale = field(default_factory=lambda: QLocale("en_US"))
    texts: _Texts = field(default_factory=dict)
    of_qt: QTranslator | None = None


_SPOKEN: Final = _Spoken()


def speak(choice: LanguageChoice) -> None:
    """Use a language for every text, number and date that is asked for from now on."""
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
    """Return the code of the language that is spoken now, such as `de`."""
    return QLocale.languageToCode(_SPOKEN.locale.language())


def language_wanted(choice: LanguageChoice) -> LanguageChoice:
    """Return the language that the environment names, else the one that was chosen."""
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    return LanguageChoice(named) if named in list(LanguageChoice) else choice


def tr(context: str, text: str) -> str:
    """Return a text in the language of the window, itself where it has no translation.

    Args:
        context: The part of the window that it stands in, such as `Review`.
        text: The English text, a literal; `{names}` in it are filled in afterwards by `format`.
    """
    forms = _SPOKEN.texts.get((context, text))
    return forms[0] if forms else text


def counted(one: str, many: str, count: int) -> str:
    """Return a text about a number of things; the number replaces `%Ln` in it.

    It has no context of its own: the tool, which finds plurals in no other form, files it under
    the class that it stands in.

    Args:
        one: The English text for one of them, a literal such as `%Ln variant`.
        many: The English text for none or several; translators see it as a comment.
        count: How many there are.
    """
    # German, Spanish and English alike: one form for one, another for all other numbers.
    one, many = _SPOKEN.texts.get(("", one)) or (one, many)
    return (one if count == 1 else many).replace("%Ln", number(count))


def mark(context: str, text: str) -> str:  # noqa: ARG001 - the tool that collects texts reads it
    """Return a text as it is: a later `tr` with the same context says it in the language."""
    return text


def number(value: int) -> str:
    """Return a whole number with its thousands set apart."""
    return _SPOKEN.locale.toString(value)


def decimal(value: float, places: int) -> str:
    """Return a number with so many places after the decimal mark."""
    return _SPOKEN.locale.toString(value, "f", places)


def percent(share: int) -> str:
    """Return a share that is given in hundredths with its sign, never parted from it: `71 %`."""
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
    """Have the texts of Qt itself, such as those of its buttons, in the language too."""
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
