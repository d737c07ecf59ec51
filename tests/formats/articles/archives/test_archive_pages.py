"""Pages of press archives, with several documents each."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.formats.articles import readers
from annotator.formats.articles.archives.archive_pages import ArchivePageReader
from tests.formats.articles.pages import everything, source, survived

CODED = """<html><body><div class="article enArticle"><p><div id="hd"><span class="enHeadline">
Ferry runs aground</span></div><div class="author">By Ann Rowe</div><div>212 words</div>
<div>3 May 2024</div><div>The Harbour Post</div><div>HRBPST</div><div>English</div>
<p class="articleParagraph enarticleParagraph">It ran <b>aground</b>.</p>
<p class="articleParagraph enarticleParagraph">Nobody was hurt.</p>
<p>Document HRBPST0020240503ek53000b9</p></div>
<div class="article enArticle"><div id="hd">Forty safe</div><div>198 words</div>
<div>4 May 2024</div><div>The Quay Times</div>
<p class="articleParagraph enarticleParagraph">A ferry hit a sandbank.</p></div></body></html>"""
NAMED = """<!DOCTYPE html><html><body><article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">The Harbour Post</span></div>
<span class="DocHeader">vendredi 3 mai 2024</span>
<div class="titreArticle"><p class="titreArticleVisu">Ferry runs aground</p></div></header>
<section><div class="docOcurrContainer"><p>It ran aground.</p><p>Nobody was hurt.</p></div>
</section></article><article><header><span class="DocPublicationName">The Quay Times</span>
<span class="DocHeader">samedi 4 mai 2024</span><div class="titreArticle">Forty safe</div></header>
<section><div class="docOcurrContainer">A ferry hit a sandbank.</div></section></article>
</body></html>"""


def check(data: str) -> None:
    assert readers.format_of(source(data.encode(), "a.html")) == "archive-page"
    (one, other), problems = everything(ArchivePageReader(), data.encode(), "a.html")
    article = one.article
    assert (article.title, article.outlet) == ("Ferry runs aground", "The Harbour Post")
    assert article.published_at == "2024-05-03"
    assert "It ran aground.\n\nNobody was hurt." in article.text
    kinds = {article.text[mark.start : mark.end]: mark.kind for mark in article.marks}
    assert kinds.pop("Ferry runs aground") is Kind.HEADLINE
    assert set(kinds.values()) == {Kind.BOILERPLATE}
    assert not kinds.keys() & {"It ran aground.", "Nobody was hurt."}
    assert (other.article.outlet, other.article.published_at) == ("The Quay Times", "2024-05-04")
    assert other.name == "a.html, document 2"
    assert problems == []


def test_documents_with_codes_are_articles() -> None:
    check(CODED)


def test_documents_with_named_parts_are_articles() -> None:
    check(NAMED)


def test_a_page_of_a_newspaper_is_none() -> None:
    data = b'<html><body><div class="article main"><p>It ran aground.</p></div></body></html>'
    assert readers.format_of(source(data, "a.html")) == "html"


@given(st.integers(0, len(CODED)).map(lambda n: CODED[:n].encode()))
def test_a_page_that_was_cut_is_read_or_refused(data: bytes) -> None:
    survived(ArchivePageReader(), data, "a.html")
