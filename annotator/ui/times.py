"""Times of the log, in the person's time zone and notation."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def when(recorded_at: str) -> str:
    """Return a time of the log in local time, with the day unless it is today."""
    moment = QDateTime.fromMSecsSinceEpoch(
        round(datetime.fromisoformat(recorded_at).timestamp() * 1000)
    )
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() == QDateTime.currentDateTime().date():
        return time
    return f"{locale.toString(moment.date(), QLocale.FormatType.ShortFormat)} {time}"
