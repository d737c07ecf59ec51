"""Times of the log as the person's own clock and calendar show them."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def when(recorded_at: str) -> str:
    """Return a time of the log as the person's clock shows it; with the day, unless it is today."""
    moment = QDateTime.fromMSecsSinceEpoch(
        round(datetime.fromisoformat(recorded_at).timestamp() * 1000)
    )
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() == QDateTime.currentDateTime().date():
        return time
    return f"{locale.toString(moment.date(), QLocale.FormatType.ShortFormat)} {time}"
