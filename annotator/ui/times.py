"""Times of the log, in the person's time zone and notation."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from annotator.ui.languages.language import tr


def when(recorded_at: str) -> str:
    """Return a time of the log in local time, with the day unless it is today.

    The month is a word: 1/5 is one day to some people and another to others.
    """
    moment = QDateTime.fromMSecsSinceEpoch(
        round(datetime.fromisoformat(recorded_at).timestamp() * 1000)
    )
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    day, today = moment.date(), QDateTime.currentDateTime().date()
    if day == today:
        return time
    form = tr("Window", "d MMM") if day.year() == today.year() else tr("Window", "d MMM yyyy")
    return f"{locale.toString(day, form)}, {time}"
