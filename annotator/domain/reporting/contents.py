"""What a report is made of, before anything is worded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.agreement.figures import AgreementReport, PairAgreement
from annotator.domain.corpus import Story
from annotator.domain.ids import LabelName
from annotator.domain.labels import EXCLUDE, Label
from annotator.domain.people import Annotator
from annotator.domain.review.feedback import ReasonCount
from annotator.domain.work.pace import Pace
from annotator.domain.work.progress import Progress


@dataclass(frozen=True, slots=True)
class PersonWork:
    """How far one annotator is, and how fast.

    Attributes:
        annotator: Who.
        progress: Over all stories together.
        by_story: Story by story, in the report's order of stories.
        pace: What was labelled by hand in the window, all sittings together, time away left out.
    """

    annotator: Annotator
    progress: Progress
    by_story: Sequence[Progress]
    pace: Pace


@dataclass(frozen=True, slots=True)
class OutletLabels:
    """Which labels count in one outlet's articles.

    Attributes:
        outlet: Its name; empty where the articles name none.
        variants: How many articles of it there are.
        gold: How many of its sentences have each gold label.
        undecided: Sentences with votes but without a gold label: a tie.
    """

    outlet: str
    variants: int
    gold: Mapping[LabelName, int]
    undecided: int

    @property
    def excluded(self) -> int:
        """How many of its sentences are no article text."""
        return self.gold.get(EXCLUDE, 0)

    @property
    def content(self) -> int:
        """How many sentences its shares are shares of: those with a gold label but `exclude`."""
        return sum(self.gold.values()) - self.excluded

    def share(self, label: LabelName) -> float:
        """Return a label's share of the outlet's content, from 0 to 1."""
        return self.gold.get(label, 0) / self.content if self.content else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that the Report page shows, of one moment.

    Attributes:
        workspace: The name of the file.
        made_at: When it was read, ISO 8601 in UTC.
        labels: All labels of the workspace, retired ones included, in the order of the label bar.
        stories: All stories, in the order they were added.
        agreement: How far annotators agree.
        people: What each annotator has done, those with any vote, by their names.
        outlets: The outlets with a label, by their names; those without a name last.
        reasons: How often each reason was given for each pair of labels, by decisions that stand.
    """

    workspace: str
    made_at: str
    labels: Sequence[Label]
    stories: Sequence[Story]
    agreement: AgreementReport
    people: Sequence[PersonWork]
    outlets: Sequence[OutletLabels]
    reasons: Sequence[ReasonCount] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody has labelled anything."""
        return self.agreement.overall.counts.sentences == 0

    @property
    def compares(self) -> bool:
        """Whether any sentence has the labels of two annotators."""
        return self.agreement.overall.counts.compared > 0

    @property
    def only_pair(self) -> PairAgreement | None:
        """The two annotators, where no more than two have a vote."""
        pairs = self.agreement.by_pair
        return pairs[0] if len(pairs) == 1 else None

    def title_of(self, label: LabelName) -> str:
        """Return what people call a label."""
        return next((each.title for each in self.labels if each.name == label), label)

    def content_labels(self) -> list[Label]:
        """Return the labels that some outlet's article text has, in their order."""
        used = {name for outlet in self.outlets for name, count in outlet.gold.items() if count}
        return [each for each in self.labels if each.name in used and each.name != EXCLUDE]
