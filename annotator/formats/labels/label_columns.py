"""By which names the fields of labels are known in files from elsewhere."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import one_line
from annotator.formats.labels.label_fields import FIELDS

_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "sentence", "sentence_text", "displayed_text", "content", "statement_text",
        "sentences", "covered_text", "segment", "coded_segment", "quotation_content", "quotation",
        "data", "satz", "inhalt", "oración", "oracion", "frase", "texto", "phrase", "texte",
        "testo",
    ),
    "label": (
        "labels", "tag", "class", "category", "annotation", "code", "codes", "choice",
        "etikett", "kategorie", "klasse", "kennzeichnung", "etiqueta", "categoría", "categoria",
        "clase", "étiquette", "etiquette", "catégorie", "categorie",
    ),
    "annotator": (
        "annotator_name", "coder", "rater", "labeler", "labeller", "username", "user",
        "_annotator_id", "_session_id", "annotation_agent", "modified_by", "created_by",
        "bearbeiter", "bearbeiterin", "kodierer", "kodiererin", "codierer", "codiererin",
        "anotador", "anotadora", "codificador", "codificadora", "annotateur", "annotatrice",
    ),
    "unsure": ("uncertain", "unsicher", "inseguro", "incierto", "incertain"),
    "note": (
        "notes", "comment", "comments", "remark", "remarks",
        "notiz", "kommentar", "bemerkung", "anmerkung", "nota", "comentario", "observación",
        "observacion", "remarque", "commentaire",
    ),
    "recorded_at": (
        "updated_at", "created_at", "timestamp", "_timestamp", "modified_on", "created_on",
        "zeitpunkt",
    ),
    "outlet": ("publisher", "newspaper", "zeitung", "medium", "periódico", "periodico", "journal"),
}  # fmt: skip
"""In English, then in other languages: of several that are there, the first one counts."""

_WHO: Final = frozenset(_ALSO["annotator"])
_PARTED: Final = re.compile(r"[\s-]+")


@dataclass(slots=True)
class Headings:
    """Gives the values of a record under the names of our fields, and remembers whose they were.

    Attributes:
        taken: For each field that is called otherwise in the file, how it is called there.
    """

    taken: dict[str, str] = field(default_factory=dict)
    _known: dict[tuple[str, ...], Mapping[str, str]] = field(default_factory=dict)
    _people: dict[tuple[str, ...], list[str]] = field(default_factory=dict)

    def plain(self, values: Mapping[str, object]) -> dict[str, object]:
        """Return the record; what is no field of ours keeps its name."""
        names = tuple(values)
        if names not in self._known:
            self._known[names] = fields_of(names)
            self._people[names] = [name for name in names if plain_name(name) in _WHO]
            for name, ours in self._known[names].items():
                if plain_name(name) != ours:
                    self.taken.setdefault(ours, name)
        known = self._known[names]
        plain = {known.get(name, name): value for name, value in values.items()}
        if not plain.get("annotator", True):
            # Who made a label and nobody has changed since: “Created by” beside “Modified by”.
            people = (values[name] for name in self._people[names])
            plain["annotator"] = next(filter(None, people), "")
        return plain

    def remarks(self) -> list[str]:
        """Return a sentence for each field that was found under another name."""
        return [
            Phrase("“{column}” was taken for {field}.", column=one_line(column), field=ours)
            for ours, column in self.taken.items()
        ]


def fields_of(names: Iterable[str]) -> dict[str, str]:
    """Return which field each name stands for; names that stand for none are left out."""
    by_plain: dict[str, str] = {}
    for name in names:
        by_plain.setdefault(plain_name(name), name)
    found: dict[str, str] = {}
    for ours in sorted(FIELDS):
        called = next((n for n in (ours, *_ALSO.get(ours, ())) if n in by_plain), None)
        if called is not None:
            found[by_plain[called]] = ours
    return found


def plain_name(name: str) -> str:
    """Return a name as it is compared: lower case, its words separated by underscores.

    “Unsure?” and “Note:” are called so.
    """
    bare = unicodedata.normalize("NFC", name).strip().strip('"').rstrip("?:* ").strip()
    return _PARTED.sub("_", bare).lower()
