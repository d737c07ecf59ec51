"""The news of a split or a merge: what has happened to the label."""

from collections.abc import Collection

from annotator.domain.history.log import Verdict
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.languages.language import tr
from annotator.ui.wording import within_text


def merged(had: Collection[LabelName | None], verdict: Verdict, label: Label | None) -> str:
    """Return the news of a merge.

    Args:
        had: The labels of the sentences before; None for each without a label.
        verdict: The verdict on the merged sentence.
        label: The label of that verdict, if it has one.
    """
    if set(had) == {None}:
        return tr("Label", "Merged with the next")
    if label is None:
        return tr("Label", "Merged; the labels differed, so it has none now")
    news = tr("Label", "Merged; {label} stays").format(label=within_text(label))
    return news + tr("Label", ", unsure") if verdict.unsure else news


def split(label: Label | None) -> str:
    """Return the news of a split, if both parts now have this label."""
    if label is None:
        return tr("Label", "Split")
    news = tr("Label", "Split; both parts keep {label}, marked unsure")
    return news.format(label=within_text(label))
