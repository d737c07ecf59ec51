"""Which parts of an agency's message are articles: NewsML 1 nests components in an item (IPTC).

NewsML-G2 and NITF hold one article in a message. An item of NewsML 1.2 may hold several, each a
component with lines of its own, beside components of pictures and of the same text once more.
"""

from typing import TYPE_CHECKING, Final

from annotator.formats.xml_trees import name_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from lxml.etree import _Element

_COMPONENT: Final = "newscomponent"
_LINES: Final = "newslines"
_CONTENT: Final = "contentitem"
_HEADLINE: Final = "headline"
_SAYS_WHAT: Final = frozenset({"role", "mediatype"})
_NO_ARTICLES: Final = (
    "audio", "caption", "chart", "graphic", "image", "map", "photo", "picture", "thumbnail",
    "video",
)  # fmt: skip


def parts_of_each(message: "_Element") -> "Iterator[Mapping[str, _Element]]":
    """Yield, for each article that a message may hold, the first element of each name.

    What stands outside the components, such as who sent the message, holds for each of them.
    """
    components = {
        element for element in message.iter() if name_of(element) == _COMPONENT and _titled(element)
    }
    articles = [each for each in message.iter() if each in components and _is_article(each)]
    if len(articles) < 2:  # noqa: PLR2004 - one alone is the message
        yield first_of_each(message)
        return
    shared = first_of_each(message, without=components)
    for article in articles:
        yield {**shared, **first_of_each(article, without=components)}


def first_of_each(
    parent: "_Element", *, without: "Collection[_Element]" = ()
) -> "Mapping[str, _Element]":
    """Return, for each name within an element, the first that is called so.

    Args:
        parent: The element.
        without: What is passed over with all that is in it.
    """
    found: dict[str, _Element] = {}
    waiting = [parent]
    while waiting:
        element = waiting.pop()
        found.setdefault(name_of(element), element)
        waiting.extend(child for child in reversed(element) if child not in without)
    return found


def _titled(component: "_Element") -> bool:
    return any(
        name_of(child) == _LINES and any(name_of(line) == _HEADLINE for line in child.iter())
        for child in component
    )


def _is_article(component: "_Element") -> bool:
    """Whether it is neither a picture nor something that was told before in another form."""
    parent = component.getparent()
    is_once_more = (
        parent is not None
        and parent.get("EquivalentsList") == "yes"
        and any(name_of(before) == _COMPONENT for before in component.itersiblings(preceding=True))
    )
    said = [
        said.get("FormalName", "").lower()
        for child in component
        for said in (child, *(child if name_of(child) == _CONTENT else ()))
        if name_of(said) in _SAYS_WHAT
    ]
    return not is_once_more and not any(each.startswith(_NO_ARTICLES) for each in said)
