"""Matching the words of a file with labels here, or with labels to be added."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName
from annotator.domain.label_records import LabelFile
from annotator.domain.labels import Label
from annotator.domain.project.new_labels import new_label
from annotator.domain.texts.text import one_line
from annotator.services.project.label_set import named

_MOST_NEW: Final = 40


@dataclass(slots=True)
class LabelWords:
    """The meanings of a file's words.

    Attributes:
        file_name: The name of the file, for messages.
        labels: The labels here.
        names: These and the labels to be added, by all names that they may have.
        meant: The meanings given by the person, by words in lower case.
        added: The labels to be added.
    """

    file_name: str
    labels: Sequence[Label]
    names: dict[str, LabelName]
    meant: Mapping[str, LabelName]
    added: list[Label] = field(default_factory=list)

    def known(self, said: str) -> LabelName | None:
        """Return the label that a word stands for; None if there is none here."""
        plain = said.casefold()
        # A meaning given by the person outweighs a label of that name.
        return self.meant.get(plain) or self.names.get(said) or self.names.get(plain)

    def add(self, name: LabelName) -> None:
        """Add a label that is to be added to the workspace.

        Raises:
            BadInputError: If there are so many that the field can't be one of labels.
        """
        if len(self.added) == _MOST_NEW:
            raise BadInputError(
                "{file_name} would add more than {most_new_labels} labels; check that its field "
                "label holds the names of labels.",
                file_name=self.file_name,
                most_new_labels=_MOST_NEW,
            )
        self.added.append(new_label(name, [*self.labels, *self.added]))
        self.names[name.casefold()] = self.names[name] = name

    def without_doubt(self, said: str) -> tuple[str, bool]:
        """Return a word without a question mark at its end, and whether there was one.

        A label whose own name ends in a question mark, or is just one, keeps it.
        """
        bare = _without_mark(said)
        is_doubted = bare not in {"", said} and not self.known(said)
        return (bare, True) if is_doubted else (said, False)


def by_all_names(labels: Iterable[Label]) -> dict[str, LabelName]:
    """Return the labels by all words that may stand for them: name or title, ignoring case.

    A name takes precedence over a title, and a title that two labels share stands for neither.
    """
    named = list(labels)
    titles = Counter(one_line(label.title).casefold() for label in named)
    by_title = {one_line(label.title).casefold(): label.name for label in named}
    found = {title: name for title, name in by_title.items() if titles[title] == 1}
    found |= {label.name.casefold(): label.name for label in named}
    return found | {label.name: label.name for label in named}


def meant_labels(
    meant: Mapping[str, str], labels: Sequence[Label], file: LabelFile
) -> dict[str, LabelName]:
    """Return the labels here that the person has given as meanings of words in the file.

    Raises:
        BadInputError: If there is no such label here, or none of that name in the file.
    """
    found = {one_line(said).casefold(): named(labels, here).name for said, here in meant.items()}
    there = {one_line(record.label).casefold() for record in file.records}
    there |= {_without_mark(label) for label in there}
    strangers = found.keys() - there
    if strangers:
        raise BadInputError(
            "The file has no label {name}; check how labels are written in it.", name=min(strangers)
        )
    return found


def _without_mark(label: str) -> str:
    return label.removesuffix("?").rstrip()
