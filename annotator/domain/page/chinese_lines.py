# ruff: noqa: RUF001, RUF003 - the marks of Chinese are meant
"""What Chinese pages print around articles: who edited one, where it is from, who may copy it.

Chinese puts no spaces between words, so lines that elsewhere are known word for word are known here
by how they begin, and are short.
"""

import re
from typing import Final

_OPEN, _CLOSE = r"[【\[（(《]?\s?", r"\s?[】\])）》]?"
_BETWEEN: Final = r"\s?[:：/|丨]\s?"
_NAME: Final = r"[^\s、/&,，。？！；?!;…]{1,12}"
"""In an interview something is said behind who asks: “记者：您是什么时候开始画画的？”."""
_NAMES: Final = rf"{_NAME}(?:[\s、/&]{_NAME}){{0,5}}"
_TRADE: Final = (
    r"(?:责任编辑|責任編輯|值班编辑|本文编辑|新媒体编辑|编辑|編輯|责编|責編|作者|记者|記者|见习记者"
    r"|采写|撰文|撰稿|执笔|文|图|文/图|图/文|圖|摄影|攝影|摄|校对|校對|审核|审校|监制|翻译|翻譯"
    r"|编译|編譯|来源|來源|资料来源|資料來源|信息来源|图片来源|圖片來源|文章来源|本文来源|稿源|供稿"
    r"|出品|统筹|策划|排版)"
)
_WHEN: Final = (
    r"(?:最后更新|最後更新|发布日期|发布时间|發布時間|發佈時間|更新时间|更新時間|发表于|發表於)"
)
_MEDIA: Final = r"(?:公众号|公眾號|微信|微博|客户端|客戶端|头条号|二维码|二維碼|APP)"
_LINE: Final = re.compile(
    # Who made it: "【编辑：姚昊】", "扬子晚报记者 张楠", "责任编辑：张珺 校对：李铭".
    rf"{_OPEN}{_TRADE}{_BETWEEN}{_NAMES}(?:\s{_TRADE}{_BETWEEN}?{_NAMES}){{0,2}}{_CLOSE}"
    rf"|{_OPEN}(?:\S{{2,10}})?(?:记者|記者|通讯员|通訊員|特约撰稿人)\s{_NAMES}{_CLOSE}"
    # Another headline of it: "（原标题：渡轮停航）".
    r"|[（(]?(?:本文)?原(?:标题|標題|题|題)(?:为|為)?\s?[:：《].{1,150}"
    rf"|{_OPEN}{_WHEN}\s?[:：]?\s?\d{{4}}.{{0,60}}"
    r"|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s?\d{1,2}:\d\d(?::\d\d)?)?\s?(?:来源|來源|作者).{0,40}"
    r"|[（(]完[）)]"
    # Whose it is, and what may be done with it.
    rf"|{_OPEN}(?:免责|版权|特别|郑重|免責|版權|特別|鄭重)(?:声明|聲明|说明){_CLOSE}(?:\s?[:：]?.*)"
    r"|(?:声明|聲明)\s?[:：](?=.*(?:仅供参考|不构成|无关|不代表|转载|侵权|僅供參考|不構成|轉載)).*"
    r"|(?=.{0,80}(?:转载|轉載|转发))(?=.*(?:不得|禁止|谢绝|请|請|授权|授權|许可|許可|注明|註明))"
    r"(?:本文|本站|本网|凡|未经|未經|转载请|轉載請|欢迎转载|如需转载|请支持).*"
    r"|(?:本文|文章|以上|作者|网友评论|文中)(?:内容|观点|所述|言论)?"
    r"(?:仅|只|均|并不|不)(?:代表|反映|供|表明|构成).{0,60}"
    r"|.{0,20}如有侵权.{0,40}|.{0,40}版权所有.{0,40}|图片?均?来[源自](?:于)?(?:网络|視覺|视觉).{0,12}"
    r"|(?:违法和不良信息)?(?:举报|舉報)(?:电话|邮箱|热线|電話|信箱).{0,60}|.{2,12}(?:报料|热线)[:：].{0,80}"
    # What readers are asked to do.
    rf"|(?=.{{0,60}}(?:扫描|扫一扫|掃描|关注|關注|搜索|下载|回复|点击))"
    rf"(?:更多|欢迎|歡迎|扫描|扫一扫|微信扫一扫|掃描|关注|關注|点击|長按|长按|请?下载|回复)"
    rf".{{0,30}}{_MEDIA}.{{0,40}}"
    r"|(?:微信)?扫一扫\s?关注.{0,12}|微信扫一扫|关注该公众号|(?:打开|下载)APP\S{0,6}|APP专享"
    r"|更多(?:猛料|精彩|内容|新闻|资讯)[！!]?|阅读原文|返回.{2,8}(?:首页|列表)[>»]*"
    r"|【?(?:打印本页|打印|关闭窗口|關閉視窗|收藏本文|字号|字體)】?(?:\s?【?(?:打印本页|打印|关闭窗口)】?)*"
    r"|(?:分享到|分享至|转发到|字号|字号[:：].{0,30}|加载更多.{0,6}|点击加载更多)[:：]?"
    # What else there is to read.
    r"|(?:相关|相關|推荐|推薦|热门|熱門|热点|最新|精彩|猜你|为您|为你|為您|為你|更多|作者最近|小编最近)"
    r"(?:新闻|新聞|阅读|閱讀|资讯|报道|報道|报导|推荐|推薦|链接|文章|专题|内容|喜欢)"
    r"(?:请关注)?\s?(?:[:：].{0,30})?"
    r"|(?:点击|跟贴|跟帖|阅读|评论)排行榜?"
    r"|(?:关键词|关键字|關鍵詞|標籤|标签)\s?(?:[:：]|>>).{0,80}"
    r"|(?:您(?:现在)?(?:所在)?的?|您当前的?|现在|当前|所在)?位置\s?[:：]\s?.{0,10}首页.{0,60}"
)
_LONGEST: Final = 300
"""Characters; a notice of rights may go on that long."""


def is_chinese_page_line(line: str) -> bool:
    """Return whether a line is a Chinese page's and no part of its article.

    Args:
        line: A line without white space around it.
    """
    is_short = len(line) <= _LONGEST and not line.isascii()
    return is_short and _LINE.fullmatch(line) is not None
