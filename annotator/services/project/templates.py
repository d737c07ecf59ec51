"""Templates: a label set and a guideline saved to a file, and applied to a workspace."""

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.labels import offered
from annotator.domain.project import label_set as rules
from annotator.domain.project.templates import Template, applied
from annotator.formats import templates as files
from annotator.services import output, output_places
from annotator.services.project import guidelines, setup
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import label_set


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """What a template changed.

    Attributes:
        offered: The titles of the labels that are offered now.
        added: The titles of those that are new here.
        retired: The titles of labels that the template does not have.
        guideline_version: The new version of the guideline; None if the template's guideline was
            already in force.
    """

    offered: tuple[str, ...]
    added: tuple[str, ...]
    retired: tuple[str, ...]
    guideline_version: int | None


def save(workspace: Workspace, path: Path, *, overwrite: bool = False) -> Template:
    """Write the label set and the guideline in force to a file.

    Raises:
        BadInputError: If something else is there, or there is no guideline.
        KnownError: If the disk is full or fails; what was there is as it was.
    """
    guideline = guidelines.in_force(workspace)
    if guideline is None:
        raise BadInputError("This workspace has no guideline; write one before saving a template.")
    labels = tuple(offered(label_set.labels(workspace.store)))
    template = Template(labels, guideline.text)
    output_places.require_file(path, workspace.path, "template.json", overwrite=overwrite)
    with output.replaced(path, is_folder=False) as folder:
        file = folder / path.resolve().name
        file.write_text(files.text_of(template), encoding="utf-8", newline="\n")
    return template


def read(path: Path) -> Template:
    """Return the template in a file.

    Raises:
        BadInputError: If the file is no template, or from a newer version.
    """
    return files.read(path)


def apply(workspace: Workspace, template: Template, author: Uid = NOBODY) -> TemplateReport:
    """Give the workspace the label set and the guideline of a template, as one step.

    Labels that the template does not have are retired, not removed.

    Raises:
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    with store.transaction():
        before = label_set.labels(store)
        after = applied(template, before)
        setup.decide(workspace, rules.choices(before, after), author)
        now = guidelines.in_force(workspace)
        version = None
        if now is None or now.text != template.guideline:
            version = guidelines.append(
                workspace, template.guideline, "From a template.", author
            ).version
    known = {label.name for label in before}
    was_offered = {label.name for label in before if not label.retired}
    return TemplateReport(
        tuple(label.title for label in template.labels),
        tuple(label.title for label in template.labels if label.name not in known),
        tuple(label.title for label in after if label.retired and label.name in was_offered),
        version,
    )
