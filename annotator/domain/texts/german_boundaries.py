"""Boundaries that the library misses in German: behind words cut short, whatever follows them.

Every German noun has a capital, so only a word that has one for no other reason than that it begins
a sentence tells of it: "Das kostet 5 Mio. Dort zahlt man mehr".
"""

from typing import Final

BEGINNINGS: Final = (
    "Der|Die|Das|Den|Dem|Er|Sie|Es|Wir|Ich|Ihr|Man|Ein|Eine|Einer|Einen|Im|In|Am|An|Auf|Aus"
    "|Bei|Beim|Mit|Nach|Von|Vor|Zu|Zum|Zur|Für|Um|Bis|Seit|Da|Dann|Danach|Dort|Damit|Dabei|Doch"
    "|Aber|Und|Oder|Auch|Als|Wenn|Weil|Wie|Was|Wer|Wo|So|Nun|Heute|Gestern|Diese[rsmn]?|Laut"
    "|Ihre|Seine?|Niemand|Keiner|Warum|Alle|Viele|Einige|Noch|Schon|Nur|Jetzt|Davon|Dazu|Daher"
    "|Trotz|Trotzdem|Obwohl|Während|Nachdem|Erst|Zudem|Deshalb|Allerdings|Außerdem"
)
"""Words that begin a sentence."""
# "Ich fliege nach L.A. Das wird teuer", "Er wohnt in Frankfurt a. M. Sie nicht"; but "B. Auf der
# Maur" and "U. Von der Leyen" are names, and an example follows on "z. B.".
_NO_NAMES: Final = rf"(?!(?:An|Auf|Aus|Von|Vor|Zum?|Zur)\b)(?:{BEGINNINGS})"
_CUT_SHORT: Final = (
    r"(?<=[ ,](?:usw|etc|Mio|Mrd|Tsd|Std|Min|Sek|Chr|Inc|Ltd|sen|jun)\.)|(?<=[ ](?:jr|Co)\.)"
    r"|(?<=Corp\.)"
)
MISSED: Final = rf"""(?:
    (?<=[A-ZÄ]\.)(?<!z\.B\.)(?<!z\.[ \u00a0]B\.)\s+(?=[„»"]?{_NO_NAMES}\b)
    |(?:{_CUT_SHORT})\s+(?=[„»"]?(?:{BEGINNINGS})\b)
)"""
"""What follows a stop where a sentence ends; its end is where the next one begins."""
