"""What is said once a sentence was split or merged: what has become of its label."""

from collections.abc import Collection

from annotator.domain.history.log import Verdict
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.languages.language import tr
from annotator.ui.wording import within_text


def merged(had: Collection[LabelName | None], verdict: Verdict, label: Label | None) -> str:
    """Return the news of a merge.

    Args:
        had: The labels that the sentences had before; None for those without one.
        verdict: The one that the merged sentence has.
        label: The label of that, if it has one.
    """
    if set(had) == {None}:
        return tr("Label", "Merged with the next")
    if label is None:
        return tr("Label", "Merged; the labels differed, so it has none now")
    news = tr("Label", "Merged; {label} stays").format(label=within_text(label))
    return news + tr("Label", ", unsure") if verdict.unsure else news


def split(label: Label | None) -> str:
    """Return the news of a split, after which both parts have this label."""
    if label is None:
        return tr("Label", "Split")
    news = tr("Label", "Split; both parts keep {label}, marked unsure")
    return news.format(label=within_text(label))
