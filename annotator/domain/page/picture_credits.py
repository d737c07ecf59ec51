"""Who took a picture: on a line of its own, or behind what the picture shows."""

import re
from typing import Final

_CREDIT: Final = re.compile(
    r"""(?:
        # With a colon, or with names alone: of "Video shows the crash" the rest is no name.
        (?i:(?:file\ )?photo(?:graph)?s?|images?|pictures?|credits?|videos?|graphics?|illustrations?
            |file|fotos?|bild|bildquelle|crédit)
            (?i:\ (?:by|credit|courtesy|source|from|via))*
            (?:\s*[:/]\s*\S+(?:\ \S+){0,6}|(?:\ (?:[A-Z@©/]\S*|[Tt]he|of|and|via|for)){1,7})
        | (?:[A-Z]\S*\ ){0,4}(?:/|via)\ (?:(?:[Tt]he|of|and|[A-Z]\S*)\ ?){1,5}
        | (?:[A-Z]\S*\ ){2,4}for\ (?:(?:[Tt]he|of|and|[A-Z]\S*)\ ?){1,5}
        | (?i:ap|afp|reuters|getty(?:\ images)?|epa|upi|pa|dpa|tass|xinhua|bloomberg|shutterstock)
            (?:\ (?:photo|images?|file))?(?:/\S.*)?
        | [A-Z]{2,5}
        | (?:[A-Z][\w.’'-]*\ ){1,3}[A-Z][\w.’'-]*(?:/(?:[A-Z][\w.]*\ ?){1,3}){1,3}
        | (?:[A-Z][\w&.’'-]*\ ){0,3}(?:[A-Z]{2,}|Images?|Labs|Photos?|Pictures|Agency|Press|News)
            (?:\ (?:[A-Z]{2,}|Inc|Ltd|PBC|LLC))?
    )""",
    re.VERBOSE,
)
NAMES: Final = r"[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){0,3}"
AGENCIES: Final = (
    r"(?:SWNS|Alamy(?: Stock Photo)?|Getty(?: Images)?|iStock|Shutterstock|EFE|ANSA|AFP|EPA|PA"
    r"(?: Media| Wire)?|AP(?: Photo)?|Reuters|dpa|picture alliance|Imago(?: Images)?|IMAGO|Anadolu"
    r"|GETTY(?: IMAGES)?|REUTERS|ALAMY|SHUTTERSTOCK|BLOOMBERG|ANADOLU"
    r"|NurPhoto|ZUMA(?: Press)?|Xinhua|TASS|Sipa|Rex(?: Features)?|Europa Press"
    r"|DHA|İHA|PAP|NTB|Ritzau|Lusa|LUSA|Belga|ČTK|TASR|MTI)"
)
_PICTURE_CREDIT: Final = re.compile(
    r"(?i:photo(?:graph)?s?|foto|bild|picture|image|video|graphic|grafik|illustration|crédito?|credit"
    r"|imagen)(?:\s(?:by|credit|courtesy|via|von|de)\b|\s?[:/©])\s?\S.{1,60}"
    r"|©\s?\S[^.]{1,50}|(?i:courtesy of)\s.{2,50}"
    rf"|(?:{NAMES}\s?[(/,]?\s?)?{AGENCIES}"
)
_CREDIT_BEHIND: Final = re.compile(
    r"[(\[](?=[^()\[\]]*(?:\b(?:Photo|Photograph|Image|Picture|Credit|Foto|Bild|Crédit)s?"
    r"(?: by\b| via\b| courtesy\b|\s?[:/])"
    r"|/(?:AP|AFP|Reuters|Getty|EPA|PA|dpa|Bloomberg|Anadolu|NurPhoto|Xinhua|TASS|Pool)\b))"
    r"[^()\[\]]{2,80}[)\]]\.?$"
    rf"|\((?:(?i:supplied|handout)\s?[:/][^()]{{1,50}}|(?:[A-Z]{{2,5}}|{AGENCIES})\s(?:Photos?|File))\)\.?$"
    # An agency behind what does not end like a sentence; behind a stop it is where news come from.
    rf"|(?<![.!?”\"])\s\((?i:{AGENCIES})\)$"
    # A first and a last name, and for whom: "(Ana Ruiz / The Post)".
    r"|[(\[](?:[A-Z][\w.’'-]*\s){1,3}[A-Z][\w.’'-]+\s?/\s?[A-Z][^()\[\]/]{1,40}[)\]]\.?$"
    r"|(?<=[.!?”\"»«“])\s(?:Foto|Photo|Photograph|Bild|Crédit|Credit):\s?[A-ZÀ-Þ][^.:!?]{1,50}$"
    # A name, and the paper it was taken for: "(Ana Ruiz for The Harbour Post)".
    r"|[(\[](?:[A-Z][\w.’'-]*\s){2,3}for\s(?:[Tt]he\s)?(?:[A-Z][\w’'-]*\s){0,3}"
    r"(?:Post|Times|Journal|Guardian|Globe|Tribune|Herald|Chronicle|Inquirer|Examiner|News"
    r"|Telegraph)[)\]]\.?$"
    # As one agency has it, with what it offers behind: "REUTERS/Ana Ruiz/File Photo".
    r"|(?<=[.!?”\"])\s(?:REUTERS|AFP|EPA)/[A-ZÀ-Þ][^.:!?]{1,50}?"
    r"(?:\s(?:Purchase|Acquire) Licensing Rights[^.]{0,25})?$"
    r"|[|/–—-]\s?(?:Photo|Image|Credit|Foto|Bild(?:quelle)?|Crédit)\b[^|]{1,60}$"
    rf"|(?<=[.!?”\"])\s*\|\s?(?i:{AGENCIES})(?:\s?[/,]\s?(?i:{AGENCIES}))*$"
    r"|(?<=[.!?”\"])\s*(?:©\s?[^.©]{2,50}|\|\s?[A-ZÀ-Þ][A-ZÀ-Þ/ -]{2,40})$"
)
_MAY_BE_CREDIT_BEHIND: Final = re.compile(r"[(\[|/©–—-]")
"""One of these stands in every credit behind a line: to look for it takes a tenth of the time."""
_SIGNATURE: Final = re.compile(r"[a-zà-ÿ]{2,4}(?:[/-][a-zà-ÿ]{2,4}){1,4}")
"""Who wrote a message, below it or behind its last words: (sn/dpa)."""
_SIGNED: Final = re.compile(rf"\({_SIGNATURE.pattern}\)\.?$")
_LONGEST_CREDIT: Final = 60
_LONGEST_CAPTION: Final = 140
"""In characters; so far back from a line's end a credit is looked for."""


def is_credit(line: str) -> bool:
    """Whether the line names who took a picture: "AP", "Planet Labs PBC", "Photo: A. Ruiz"."""
    bare = line.strip(" ()[]|·")
    is_signature = _SIGNATURE.fullmatch(bare) is not None
    return len(line) <= _LONGEST_CREDIT and not is_signature and bool(_CREDIT.fullmatch(bare))


def is_picture_credit(line: str) -> bool:
    """Whether the line can only be a picture's credit: "© Ana Ruiz", "ANA RUIZ (EFE)", "Alamy"."""
    bare = line.strip(" ()[]|·.")
    return len(line) <= _LONGEST_CREDIT and _PICTURE_CREDIT.fullmatch(bare) is not None


def names_photographer(line: str) -> bool:
    """Whether the line ends with who took a picture: "The quay. (AP Photo/Ana Ruiz)"."""
    end = line[-_LONGEST_CAPTION:]
    if _MAY_BE_CREDIT_BEHIND.search(end) is None or _SIGNED.search(end) is not None:
        return False
    return _CREDIT_BEHIND.search(end) is not None
