"""Finding the article of a page: the library's finding, completed from the page."""

from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_finding import Finding, found_in, or_told
from tests.formats.articles.pages import PARAGRAPHS, page


def find(html: bytes) -> Finding:
    tree = html_tree.parse(html.decode())
    assert tree is not None
    return found_in(tree, "")


def test_text_that_is_in_no_element_of_its_own_is_found() -> None:
    first, *others = PARAGRAPHS
    rest = "".join(f"<p>{text}</p>" for text in others)
    html = f"<html><body><div>{first}{rest}</div></body></html>"
    assert find(html.encode()).blocks == list(PARAGRAPHS)


def test_paragraphs_that_are_sections_are_found() -> None:
    sections = "".join(f"<section><span>{text}</span></section>" for text in PARAGRAPHS)
    html = f"<html><body><div class=img-content><div>{sections}</div></div></body></html>"
    assert find(html.encode()).blocks == list(PARAGRAPHS)


def test_an_end_amid_the_page_ends_nothing() -> None:
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    html = f"<html><body><div>Menu</div></body></html>\n<div>{text}</div></BODY ></html>"
    assert find(html.encode()).blocks == list(PARAGRAPHS)


def test_an_article_is_found_where_else_only_links_would_be() -> None:
    text = (
        "渡轮周一停航之后，船员们在码头上站了一整夜，要求董事会支付拖欠的全部工资和奖金。"
        "“我们已经等了三个月，”一位船员说，“家里的孩子要上学，房租也要交，不能再等下去了。”"
        "董事会在一份声明里表示，公司的账户上没有钱支付这笔款项，只能请市政府帮忙。"
        "市长周二上午来到码头，听了船员们的话，没有作出任何承诺，中午就离开了那里。"
        "每天有八百名乘客坐渡轮去对岸上班，现在他们只能坐汽车绕过海湾，要多花两个小时。"
        "一位在对岸开面包店的女士说，她的面包今天早上没有人买，因为客人都没有办法过来。"
        "港务局说，如果双方在周五之前谈不成，它会从邻近的城市租两艘船，先把乘客送过去。"
        "工会的代表周三要去首都，同交通部的官员见面，希望他们能出面解决这场争执。"
    )
    titles = [f"港湾第{number}号渡轮停航多日 船员要求支付全部工资奖金" for number in range(12)]
    links = "".join(f"<li><span>{len(title)}</span><a>{title}</a></li>\n" for title in titles)
    # The precise finding leaves out what has a border.
    article = f'<h1>渡轮停航</h1><div style="border-top:1px solid"><p>{text}</p></div>'
    html = f"<body><div class=post_content><div>{article}</div><div><ul>{links}</ul></div></div>"
    assert text in find(html.encode()).blocks


def test_an_article_is_found_where_else_only_a_notice_would_be() -> None:
    notice = "This article was originally published in another paper on the other bank of the Lume."
    html = f"<html><body><h1>Bridge</h1><div>{PARAGRAPHS[0]}</div><div><p>{notice}</p></div></body>"
    assert find(html.encode()).blocks == [PARAGRAPHS[0], notice]


def test_a_paragraph_of_no_element_of_its_own_is_found_beside_a_list_of_links() -> None:
    links = "".join(f"<div><a href=/{n}>Ferry {n} stays in port again</a></div>" for n in range(60))
    html = f"<html><body><h1>Bridge</h1><div>{PARAGRAPHS[0]}</div><div>{links}</div></body></html>"
    assert find(html.encode()).blocks == [PARAGRAPHS[0]]


def test_what_is_centred_is_no_part_of_the_line_below() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    html = (
        f"<html><body><center><font size=5>Bridge</font></center><font>{text}</font></body></html>"
    )
    assert PARAGRAPHS[0] in find(html.encode()).blocks


def test_a_command_amid_a_paragraph_does_not_end_it() -> None:
    code = "<p>Whoever writes <code>bridge</code> in lower case means the programme, she said.</p>"
    found = find(page("".join(f"<p>{text}</p>" for text in PARAGRAPHS) + code))
    assert "Whoever writes bridge in lower case means the programme, she said." in found.blocks


def test_a_page_without_text_has_no_article() -> None:
    assert find(b"<html><body><img src=bridge.png></body></html>") == Finding()


def test_links_and_nothing_else_are_no_article() -> None:
    links = "".join(f"<li><a href=/{number}>Story {number}</a></li>" for number in range(9))
    assert find(f"<html><body><nav><ul>{links}</ul></nav></body></html>".encode()) == Finding()


def test_what_a_page_tells_machines_is_its_article_where_little_else_is_there() -> None:
    short = Finding(PARAGRAPHS[:1])
    assert or_told(short, "\n\n".join(PARAGRAPHS)).blocks == list(PARAGRAPHS)
    assert or_told(short, "".join(f"<p>{text}</p>" for text in PARAGRAPHS)).blocks == list(
        PARAGRAPHS
    )
    assert or_told(short, PARAGRAPHS[0]) is short
    whole = Finding(PARAGRAPHS)
    assert or_told(whole, "\n".join(PARAGRAPHS)) is whole
