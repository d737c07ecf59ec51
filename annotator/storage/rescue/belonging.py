"""Which table a page belongs to: by the tree that leads to it, else by what its rows are like."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from annotator.storage.rescue.raw_file import PageNumber, RawFile
from annotator.storage.rescue.rows import INTERIOR, LEAF, cells, header_at, rows


@dataclass(frozen=True, slots=True)
class TableRoot:
    """A table as the file's own list of tables names it.

    Attributes:
        name: Its name.
        page: Where its tree begins.
        sql: The statement that made it.
    """

    name: str
    page: PageNumber
    sql: str


@dataclass(slots=True)
class Walk:
    """What was found on the way through a tree.

    Attributes:
        leaves: Pages with rows.
        unreadable: How many pages no longer belong to a table.
    """

    leaves: list[PageNumber] = field(default_factory=list)
    unreadable: int = 0


def walk(file: RawFile, root: PageNumber, seen: set[PageNumber]) -> Walk:
    """Walk through the tree of a table; pages that were seen already are not visited again."""
    found = Walk()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        if not 0 < number <= file.page_count:
            found.unreadable += 1
            continue
        seen.add(number)
        page = file.page(number)
        kind = page[header_at(number)]
        if kind == LEAF:
            found.leaves.append(number)
        elif kind == INTERIOR:
            at = header_at(number) + 8
            children = [page[offset : offset + 4] for offset in cells(file, number, 12)]
            children.append(page[at : at + 4])
            waiting.extend(int.from_bytes(child, "big") for child in reversed(children))
        else:
            found.unreadable += 1
    found.leaves.sort()
    return found


def table_roots(file: RawFile, seen: set[PageNumber]) -> list[TableRoot]:
    """Return the tables that the file's own list names, as far as it can be read."""
    listed = _listed(file, walk(file, 1, seen).leaves)
    # If its first page is lost, the other pages of the list are still recognized by their rows.
    return listed or _listed(file, orphans(file, seen))


def _listed(file: RawFile, leaves: Iterable[PageNumber]) -> list[TableRoot]:
    found: list[TableRoot] = []
    for number in leaves:
        for row in rows(file, number):
            match row.values if row else ():
                case ("table", str(name), _, int(page), str(sql)):
                    found.append(TableRoot(name, page, sql))
    return found


def orphans(file: RawFile, seen: set[PageNumber]) -> Iterator[PageNumber]:
    """Yield leaf pages to which no tree leads any more."""
    free = file.free_pages()
    for number in file.page_numbers():
        # The first page begins with the file's header, not with its kind.
        if (
            number > 1
            and number not in seen
            and number not in free
            and file.page(number)[0] == LEAF
        ):
            yield number
