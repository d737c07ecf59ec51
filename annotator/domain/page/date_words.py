# ruff: noqa: RUF001 - as Turkish, Russian and Ukrainian have them
"""The words of lines that only tell when, in the languages of many readers."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DATE_WORDS: Final = _words("""
    date datum fecha published publ posted issued updated last modified first created on at of and
    originally     stand uhr aktualisiert veröffentlicht um vom am erstellt zuletzt
    publié publie mis mise à a jour le modifié modifiée h
    publicado publicada actualizado actualizada el de del las la hora horas atualizado às em
    pubblicato aggiornato il alle ore gepubliceerd bijgewerkt om op
    am pm p m est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst utc cet cest ist jst aest msk uk
    today yesterday heute gestern hoy ayer
    data utworzenia dodano opublikowano aktualizacja zaktualizowano godz godzina r dnia
    oluşturulma yayınlanma yayın güncelleme güncellenme giriş tarih tarihi saat saati son
    publicerad uppdaterad senast publisert oppdatert sist publiceret opdateret den kl klo
    julkaistu päivitetty publikováno aktualizováno
    опубликовано обновлено дата в г года мск сегодня вчера опубліковано оновлено о року вчора
    st nd rd th er ago day days hour hours vor tagen stunden hace día días há dia dias
""")
"""What stands beside figures, days and months in a line that is a date."""

CALENDAR: Final = _words("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    januar februar märz mai juni juli oktober dezember mär okt dez
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
    janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre
    janv févr avr juil déc lundi mardi mercredi jeudi vendredi samedi dimanche
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ene abr ago dic lunes martes miércoles jueves viernes sábado domingo
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    januar februari mars maj juni juli augusti oktober maaliskuuta
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    tammikuuta helmikuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta
    ledna února března dubna května června července srpna září října listopadu prosince
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    янв фев мар апр июн июл авг сен сент окт ноя дек
    понедельник вторник среда четверг пятница суббота воскресенье
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
""")
"""Names of months and days, and what is written for them."""
