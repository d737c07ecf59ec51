"""Reading the files that Qt Linguist writes."""

from xml.etree import ElementTree as ET


def texts_in(document: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a `.ts` file.

    Args:
        document: Its XML, which comes with the program, so it can be trusted.

    Returns:
        The translations by context and English text. Plurals have no context, and two forms: for
        one and for many.
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
