"""Reading the files that Qt Linguist writes."""

from xml.etree import ElementTree as ET


def texts_in(document: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a `.ts` file.

    Args:
        document: Its text. The files come with the program: nobody else's XML is read here.

    Returns:
        By context and English text: the translation, or its forms for one and for many, which
        have no context.
    """
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.fromstring(document).iterfind("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            source = message.findtext("source", "")
            if forms:
                texts["", source] = forms
            else:
                texts[name, source] = (translation.text or "",)
    return texts
