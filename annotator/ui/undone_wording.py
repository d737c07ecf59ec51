"""The news about a step that was undone or redone: what it was, and where."""

from collections.abc import Mapping
from typing import Final

from annotator.domain.history.log import OperationKind
from annotator.domain.history.steps import HistoryStep
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.languages.language import counted, mark, tr
from annotator.ui.wording import n_sentences, quoted, within_text

_WHAT: Final = {
    OperationKind.LABEL: mark("Window", "{label} on {where}"),
    OperationKind.CLEAR: mark("Window", "clear the label on {where}"),
    OperationKind.UNSURE: mark("Window", "unsure on {where}"),
    OperationKind.NOTE: mark("Window", "note on {where}"),
    OperationKind.ADJUDICATE: mark("Window", "decision {label} on {where}"),
    OperationKind.KIND: mark("Window", "kind of text of {where}"),
    OperationKind.LINK: mark("Window", "counterparts of {where}"),
    OperationKind.BOUNDARY: mark("Window", "boundary of {where}"),
    OperationKind.PLACE: mark("Window", "place of the article {where}"),
    OperationKind.DETAIL: mark("Window", "name or date of the article {where}"),
}
_OF_ARTICLES: Final = {
    OperationKind.PLACE: mark("Window", "place of {articles}, the first {where}"),
    OperationKind.DETAIL: mark("Window", "names or dates of {articles}, the first {where}"),
}


def step_in_words(step: HistoryStep, labels: Mapping[LabelName, Label]) -> str:
    """Return a step with its label and its sentence, such as `fact on “The two leaders …”`.

    An article, too, is identified by its first sentence: its outlet may be hidden.
    """
    label = labels.get(step.label) if step.label is not None else None
    name = within_text(label) if label else str(step.label or tr("Window", "label"))
    where = quoted(step.text)
    if step.articles > 1 and step.kind in _OF_ARTICLES:
        articles = counted("%Ln article", "%Ln articles", step.articles)
        return tr("Window", _OF_ARTICLES[step.kind]).format(articles=articles, where=where)
    if step.sentences > 1:
        where = tr("Window", "{sentences}, the first {first}").format(
            sentences=n_sentences(step.sentences), first=where
        )
    if step.kind is OperationKind.ADJUDICATE and step.label is None:
        return tr("Window", "decisions on {where}").format(where=where)
    what = tr("Window", _WHAT.get(step.kind, _WHAT[OperationKind.LABEL]))
    return what.format(label=name, where=where)
