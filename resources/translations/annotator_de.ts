<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln adjudication</source>
        <comment>%Ln adjudications</comment>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotator</source>
        <comment>%Ln annotators</comment>
        <translation>
            <numerusform>%Ln Annotator</numerusform>
            <numerusform>%Ln Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article</source>
        <comment>%Ln articles</comment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article moved</source>
        <comment>%Ln articles moved</comment>
        <translation>
            <numerusform>%Ln Artikel verschoben</numerusform>
            <numerusform>%Ln Artikel verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article moved or removed</source>
        <comment>%Ln articles moved or removed</comment>
        <translation>
            <numerusform>%Ln eingeordneter Artikel</numerusform>
            <numerusform>%Ln eingeordnete Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article put back</source>
        <comment>%Ln articles put back</comment>
        <translation>
            <numerusform>%Ln Artikel zurückgeholt</numerusform>
            <numerusform>%Ln Artikel zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article removed</source>
        <comment>%Ln articles removed</comment>
        <translation>
            <numerusform>%Ln Artikel entfernt</numerusform>
            <numerusform>%Ln Artikel entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup.</source>
        <comment>%Ln backups.</comment>
        <translation>
            <numerusform>%Ln Sicherung.</numerusform>
            <numerusform>%Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected boundary</source>
        <comment>%Ln corrected boundaries</comment>
        <translation>
            <numerusform>%Ln berichtigte Satzgrenze</numerusform>
            <numerusform>%Ln berichtigte Satzgrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected name or date</source>
        <comment>%Ln corrected names or dates</comment>
        <translation>
            <numerusform>%Ln berichtigter Name oder berichtigtes Datum</numerusform>
            <numerusform>%Ln berichtigte Namen oder Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind</source>
        <comment>%Ln kinds</comment>
        <translation>
            <numerusform>%Ln Textart</numerusform>
            <numerusform>%Ln Textarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label</source>
        <comment>%Ln labels</comment>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label reopened.</source>
        <comment>%Ln labels reopened.</comment>
        <translation>
            <numerusform>%Ln Label wieder geöffnet.</numerusform>
            <numerusform>%Ln Labels wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line</source>
        <comment>%Ln lines</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <comment>%Ln links</comment>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute</source>
        <comment>%Ln minutes</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character</source>
        <comment>%Ln more characters</comment>
        <translation>
            <numerusform>noch %Ln Zeichen</numerusform>
            <numerusform>noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open disagreement</source>
        <comment>%Ln open disagreements</comment>
        <translation>
            <numerusform>%Ln offener Streitfall</numerusform>
            <numerusform>%Ln offene Streitfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sentence is a caption or page furniture</source>
        <comment>%Ln other sentences are captions or page furniture</comment>
        <translation>
            <numerusform>%Ln weiterer Satz ist Bildunterschrift oder Beiwerk</numerusform>
            <numerusform>%Ln weitere Sätze sind Bildunterschriften oder Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair</source>
        <comment>%Ln pairs</comment>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair saved: {path}</source>
        <comment>%Ln pairs saved: {path}</comment>
        <translation>
            <numerusform>%Ln Paar gespeichert: {path}</numerusform>
            <numerusform>%Ln Paare gespeichert: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair says the same thing and has gold labels on both sides; the two labels agree.</source>
        <comment>%Ln pairs say the same thing and have gold labels on both sides; no two labels differ.</comment>
        <translation>
            <numerusform>%Ln Paar sagt dasselbe und hat auf beiden Seiten Gold-Labels; sie sind gleich.</numerusform>
            <numerusform>%Ln Paare sagen dasselbe und haben auf beiden Seiten Gold-Labels; keines davon weicht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair that says the same thing</source>
        <comment>%Ln pairs that say the same thing</comment>
        <translation>
            <numerusform>%Ln Paar, das dasselbe sagt</numerusform>
            <numerusform>%Ln Paare, die dasselbe sagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in both</source>
        <comment>%Ln pairs: {label} in both</comment>
        <translation>
            <numerusform>%Ln Paar: {label} in beiden</numerusform>
            <numerusform>%Ln Paare: {label} in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in {one}, {other_label} in {other}</source>
        <comment>%Ln pairs: {label} in {one}, {other_label} in {other}</comment>
        <translation>
            <numerusform>%Ln Paar: {label} in {one}, {other_label} in {other}</numerusform>
            <numerusform>%Ln Paare: {label} in {one}, {other_label} in {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record written.</source>
        <comment>%Ln records written.</comment>
        <translation>
            <numerusform>%Ln Eintrag geschrieben.</numerusform>
            <numerusform>%Ln Einträge geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened disagreement</source>
        <comment>%Ln reopened disagreements</comment>
        <translation>
            <numerusform>%Ln wieder offener Streitfall</numerusform>
            <numerusform>%Ln wieder offene Streitfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row</source>
        <comment>%Ln rows</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence</source>
        <comment>%Ln sentences</comment>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence found</source>
        <comment>%Ln sentences found</comment>
        <translation>
            <numerusform>%Ln Satz gefunden</numerusform>
            <numerusform>%Ln Sätze gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence has gold.</source>
        <comment>%Ln sentences have gold.</comment>
        <translation>
            <numerusform>%Ln Satz hat Gold.</numerusform>
            <numerusform>%Ln Sätze haben Gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence of yours</source>
        <comment>%Ln sentences of yours</comment>
        <translation>
            <numerusform>%Ln Satz von Ihnen</numerusform>
            <numerusform>%Ln Sätze von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled here has a later label of theirs there, which will count from then on.</source>
        <comment>%Ln sentences that {name} labelled here have a later label of theirs there, which will count from then on.</comment>
        <translation>
            <numerusform>%Ln Satz, den {name} hier gelabelt hat, hat dort ein anderes, späteres Label derselben Person, das dann zählt.</numerusform>
            <numerusform>%Ln Sätze, die {name} hier gelabelt hat, haben dort ein anderes, späteres Label derselben Person, das dann zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled is divided differently on the other side: its label does not count for the sentences shown instead, which need labels of their own.</source>
        <comment>%Ln sentences that {name} labelled are divided differently on the other side: their labels do not count for the sentences shown instead, which need labels of their own.</comment>
        <translation>
            <numerusform>%Ln Satz, den {name} gelabelt hat, ist auf der anderen Seite anders geschnitten: Das Label zählt nicht für das, was stattdessen gezeigt wird; es ist neu zu labeln.</numerusform>
            <numerusform>%Ln Sätze, die {name} gelabelt hat, sind auf der anderen Seite anders geschnitten: Die Labels zählen nicht für das, was stattdessen gezeigt wird; es ist neu zu labeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled there has a later label of theirs here, which still counts.</source>
        <comment>%Ln sentences that {name} labelled there have a later label of theirs here, which still counts.</comment>
        <translation>
            <numerusform>%Ln Satz, den {name} dort gelabelt hat, hat hier ein anderes, späteres Label derselben Person, das weiterhin zählt.</numerusform>
            <numerusform>%Ln Sätze, die {name} dort gelabelt hat, haben hier ein anderes, späteres Label derselben Person, das weiterhin zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence to go</source>
        <comment>%Ln sentences to go</comment>
        <translation>
            <numerusform>noch %Ln Satz</numerusform>
            <numerusform>noch %Ln Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence to label</source>
        <comment>%Ln sentences to label</comment>
        <translation>
            <numerusform>%Ln Satz zu labeln</numerusform>
            <numerusform>%Ln Sätze zu labeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story</source>
        <comment>%Ln stories</comment>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant</source>
        <comment>%Ln variants</comment>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote</source>
        <comment>%Ln votes</comment>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In its %Ln other article too</source>
        <comment>In its %Ln other articles too</comment>
        <translation>
            <numerusform>Auch in seinem %Ln anderen Artikel</numerusform>
            <numerusform>Auch in seinen %Ln anderen Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln sentence is copied</source>
        <comment>The text of %Ln sentences is copied</comment>
        <translation>
            <numerusform>Der Text von %Ln Satz ist kopiert</numerusform>
            <numerusform>Der Text von %Ln Sätzen ist kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are unsure about %Ln sentence.</source>
        <comment>You are unsure about %Ln sentences.</comment>
        <translation>
            <numerusform>Bei %Ln Satz sind Sie unsicher.</numerusform>
            <numerusform>Bei %Ln Sätzen sind Sie unsicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %Ln sentence</source>
        <comment>{place} of %Ln sentences</comment>
        <translation>
            <numerusform>{place} von %Ln Satz</numerusform>
            <numerusform>{place} von %Ln Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line</source>
        <comment>… and %Ln more lines</comment>
        <translation>
            <numerusform>… und %Ln weitere Zeile</numerusform>
            <numerusform>… und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more sentence</source>
        <comment>… and %Ln more sentences</comment>
        <translation>
            <numerusform>… und noch %Ln Satz</numerusform>
            <numerusform>… und noch %Ln Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>Über &amp;Annotator</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>&amp;Clear the label</source>
        <translation>Label &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Correct names and dates…</source>
        <translation>Namen und Daten be&amp;richtigen…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>D&amp;unkles Design</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export a dataset…</source>
        <translation>Datensatz &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Im Thema &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Follow the counterparts</source>
        <translation>Gegenstücken &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to story…</source>
        <translation>&amp;Zum Thema…</translation>
    </message>
    <message>
        <source>&amp;Guideline…</source>
        <translation>Leit&amp;faden…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>Spalte &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation>Text&amp;art</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Label page</source>
        <translation>Seite „&amp;Labeln“</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Labels…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>Mit dem nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Merge workspaces…</source>
        <translation>Arbeitsbereiche &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;My next story</source>
        <translation>&amp;Mein nächstes Thema</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Nächster Satz</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;People and stories…</source>
        <translation>&amp;Personen und Themen…</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>&amp;Voriger Satz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Review page</source>
        <translation>Seite „&amp;Prüfen“</translation>
    </message>
    <message>
        <source>&amp;Send to an annotator…</source>
        <translation>An jemanden &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Kleinerer &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Split the sentence</source>
        <translation>Satz &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>A&amp;rbeit</translation>
    </message>
    <message>
        <source>&amp;Your sessions…</source>
        <translation>Eigene S&amp;itzungen…</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>Artikel &amp;verwalten…</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Mehrdeutiger Satz</translation>
    </message>
    <message>
        <source>Back to the &amp;columns</source>
        <translation>Zurück zu den &amp;Spalten</translation>
    </message>
    <message>
        <source>Change &amp;annotator…</source>
        <translation>&amp;Annotator wechseln…</translation>
    </message>
    <message>
        <source>Co&amp;nsistency</source>
        <translation>&amp;Konsistenz</translation>
    </message>
    <message>
        <source>Compare wit&amp;h the gold…</source>
        <translation>Mit &amp;Gold vergleichen…</translation>
    </message>
    <message>
        <source>Con&amp;firm a copied label</source>
        <translation>Kopiertes Label &amp;bestätigen</translation>
    </message>
    <message>
        <source>Cop&amp;y to the same sentence elsewhere</source>
        <translation>In gleiche Sätze &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Decide many…</source>
        <translation>Viele entscheiden…</translation>
    </message>
    <message>
        <source>Decide: {label}</source>
        <translation>Entscheiden: {label}</translation>
    </message>
    <message>
        <source>Disa&amp;greements</source>
        <translation>&amp;Streitfälle</translation>
    </message>
    <message>
        <source>Dr&amp;ift</source>
        <translation>&amp;Drift</translation>
    </message>
    <message>
        <source>E&amp;xtend the selection up</source>
        <translation>Auswahl nach o&amp;ben erweitern</translation>
    </message>
    <message>
        <source>Extend the selection &amp;down</source>
        <translation>Auswahl nach &amp;unten erweitern</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>Rü&amp;ckmeldung</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Vori&amp;ge Fundstelle</translation>
    </message>
    <message>
        <source>From an a&amp;ddress…</source>
        <translation>Von einer A&amp;dresse…</translation>
    </message>
    <message>
        <source>G&amp;uideline</source>
        <translation>Leitfad&amp;en</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Lücke im Leitfaden</translation>
    </message>
    <message>
        <source>Go to the sentence on the Label page</source>
        <translation>Zum Satz auf der Seite „Labeln“</translation>
    </message>
    <message>
        <source>Import &amp;labels…</source>
        <translation>&amp;Labels importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>L&amp;ink a counterpart</source>
        <translation>&amp;Gegenstück verknüpfen</translation>
    </message>
    <message>
        <source>Labels affected by a &amp;rule change…</source>
        <translation>Labels, die eine geänderte &amp;Regel betrifft…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Light th&amp;eme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Mo&amp;ve the column right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move the column lef&amp;t</source>
        <translation>Spalte n&amp;ach links</translation>
    </message>
    <message>
        <source>Next &amp;unlabelled</source>
        <translation>Nächster &amp;ohne Label</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster in der Liste</translation>
    </message>
    <message>
        <source>Next s&amp;tory</source>
        <translation>Nächstes &amp;Thema</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Normale Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Paste te&amp;xt…</source>
        <translation>Te&amp;xt einfügen…</translation>
    </message>
    <message>
        <source>Pra&amp;ctice…</source>
        <translation>&amp;Übung…</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger in der Liste</translation>
    </message>
    <message>
        <source>Previous st&amp;ory</source>
        <translation>Vori&amp;ges Thema</translation>
    </message>
    <message>
        <source>Previous unl&amp;abelled</source>
        <translation>Vorig&amp;er ohne Label</translation>
    </message>
    <message>
        <source>Re&amp;port page</source>
        <translation>Seite „&amp;Bericht“</translation>
    </message>
    <message>
        <source>Sentence menu</source>
        <translation>Menü des Satzes</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>Alle Spalten an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the pa&amp;ce</source>
        <translation>Te&amp;mpo anzeigen</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>St&amp;ories</source>
        <translation>Theme&amp;n</translation>
    </message>
    <message>
        <source>Syste&amp;m theme</source>
        <translation>Design des S&amp;ystems</translation>
    </message>
    <message>
        <source>Then &amp;go to the next sentence</source>
        <translation>Dann zum nächsten &amp;Satz</translation>
    </message>
    <message>
        <source>Then across the count&amp;erparts</source>
        <translation>Dann &amp;durch die Gegenstücke</translation>
    </message>
    <message>
        <source>Then go to the next un&amp;labelled</source>
        <translation>Dann zum nächsten &amp;ohne Label</translation>
    </message>
    <message>
        <source>Then s&amp;tay</source>
        <translation>Dann &amp;hier bleiben</translation>
    </message>
    <message>
        <source>Unlink a counter&amp;part…</source>
        <translation>Gegenstück &amp;lösen…</translation>
    </message>
    <message>
        <source>Variant to the &amp;left</source>
        <translation>Fassung &amp;links</translation>
    </message>
    <message>
        <source>Variant to the &amp;right</source>
        <translation>Fassung &amp;rechts</translation>
    </message>
    <message>
        <source>Votes without names</source>
        <translation>Stimmen ohne Namen</translation>
    </message>
    <message>
        <source>What happened last &amp;time…</source>
        <translation>Was beim letzten &amp;Mal geschah…</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Falsche Satzgrenze</translation>
    </message>
    <message>
        <source>add, rename, recolour, order and retire labels; templates</source>
        <translation>Labels hinzufügen, umbenennen, färben, ordnen und ausmustern; Vorlagen</translation>
    </message>
    <message>
        <source>after a story, see where decisions differ from your labels, and why</source>
        <translation>nach einem Thema sehen, wo die Entscheidungen von Ihren Labels abweichen, und warum</translation>
    </message>
    <message>
        <source>assign stories, give roles, hide outlets</source>
        <translation>Themen zuteilen, Rollen vergeben, Medien verbergen</translation>
    </message>
    <message>
        <source>choose stories for newcomers to practise on, see results</source>
        <translation>Themen zum Üben für Neue wählen, Ergebnisse sehen</translation>
    </message>
    <message>
        <source>compare your labels for a practice story with its gold</source>
        <translation>die eigenen Labels eines Übungsthemas mit seinem Gold vergleichen</translation>
    </message>
    <message>
        <source>confirm a copied label, so that it counts</source>
        <translation>ein kopiertes Label bestätigen, damit es zählt</translation>
    </message>
    <message>
        <source>copy the label to unlabelled counterparts that are the same; the copies count once confirmed</source>
        <translation>das Label in gleiche Gegenstücke ohne Label kopieren; es zählt, sobald es bestätigt ist</translation>
    </message>
    <message>
        <source>copy what the sentence says</source>
        <translation>kopieren, was der Satz sagt</translation>
    </message>
    <message>
        <source>correct the article&apos;s outlet, headline, date or address, or the story&apos;s title</source>
        <translation>Medium, Überschrift, Datum oder Adresse des Artikels oder den Titel des Themas berichtigen</translation>
    </message>
    <message>
        <source>correct the kind of the text: body, headline, caption, furniture</source>
        <translation>die Textart berichtigen: Fließtext, Überschrift, Bildunterschrift, Beiwerk</translation>
    </message>
    <message>
        <source>decide for {label} and move on</source>
        <translation>für „{label}“ entscheiden und weitergehen</translation>
    </message>
    <message>
        <source>decide many by a rule, after a preview</source>
        <translation>viele nach einer Regel entscheiden, mit Vorschau</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>find words, or only certain sentences</source>
        <translation>Wörter finden oder nur bestimmte Sätze</translation>
    </message>
    <message>
        <source>go to the counterpart on the left, or else to the same line</source>
        <translation>zum Gegenstück links, sonst auf dieselbe Zeile</translation>
    </message>
    <message>
        <source>go to the counterpart on the right, or else to the same line</source>
        <translation>zum Gegenstück rechts, sonst auf dieselbe Zeile</translation>
    </message>
    <message>
        <source>go to the list of stories</source>
        <translation>zur Liste der Themen</translation>
    </message>
    <message>
        <source>go to the next sentence found</source>
        <translation>zum nächsten gefundenen Satz</translation>
    </message>
    <message>
        <source>go to the next story that is yours to label</source>
        <translation>zum nächsten Thema, das Sie labeln sollen</translation>
    </message>
    <message>
        <source>go to the previous sentence found</source>
        <translation>zum vorigen gefundenen Satz</translation>
    </message>
    <message>
        <source>how the program ended last time, if it did not close properly</source>
        <translation>wie das Programm letztes Mal endete, falls nicht ordentlich</translation>
    </message>
    <message>
        <source>import a folder as a story, a folder of folders as stories</source>
        <translation>einen Ordner als Thema importieren, einen Ordner voller Ordner als Themen</translation>
    </message>
    <message>
        <source>import a page from the web</source>
        <translation>eine Seite aus dem Web importieren</translation>
    </message>
    <message>
        <source>import an article from the clipboard</source>
        <translation>einen Artikel aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>import files as variants of one story</source>
        <translation>Dateien als Fassungen eines Themas importieren</translation>
    </message>
    <message>
        <source>import labels that were made elsewhere</source>
        <translation>anderswo vergebene Labels importieren</translation>
    </message>
    <message>
        <source>in the columns</source>
        <translation>in den Spalten</translation>
    </message>
    <message>
        <source>in the list of disagreements</source>
        <translation>in der Liste der Streitfälle</translation>
    </message>
    <message>
        <source>in the lists of the Review page</source>
        <translation>in den Listen der Seite „Prüfen“</translation>
    </message>
    <message>
        <source>label a statement in every variant, then go to the next statement</source>
        <translation>eine Aussage in jeder Fassung labeln, dann zur nächsten Aussage</translation>
    </message>
    <message>
        <source>label as {label} and move on</source>
        <translation>als „{label}“ labeln und weitergehen</translation>
    </message>
    <message>
        <source>link two sentences of different variants: press it on one, then the other</source>
        <translation>zwei Sätze verschiedener Fassungen verknüpfen: erst auf dem einen drücken, dann auf dem anderen</translation>
    </message>
    <message>
        <source>list labels given under an earlier guideline, and reopen them</source>
        <translation>Labels aus einem früheren Leitfaden auflisten und wieder öffnen</translation>
    </message>
    <message>
        <source>list the backups, make one, restore one</source>
        <translation>Sicherungen auflisten, anlegen, wiederherstellen</translation>
    </message>
    <message>
        <source>make the other columns follow the current sentence, or stay</source>
        <translation>die anderen Spalten folgen dem aktuellen Satz oder bleiben stehen</translation>
    </message>
    <message>
        <source>mark as unsure, or take the mark away</source>
        <translation>als unsicher markieren oder nicht</translation>
    </message>
    <message>
        <source>merge other workspaces into this one</source>
        <translation>übernehmen, was andere Arbeitsbereiche enthalten</translation>
    </message>
    <message>
        <source>merge the sentence with the next one of its paragraph</source>
        <translation>den Satz mit dem nächsten seines Absatzes verbinden</translation>
    </message>
    <message>
        <source>move an article to another story, remove it, put it back</source>
        <translation>einen Artikel in ein anderes Thema verschieben, entfernen, zurückholen</translation>
    </message>
    <message>
        <source>read the manual, which comes with the program</source>
        <translation>das Handbuch lesen, das zum Programm gehört</translation>
    </message>
    <message>
        <source>read, change and compare versions of the guideline</source>
        <translation>Versionen des Leitfadens lesen, ändern und vergleichen</translation>
    </message>
    <message>
        <source>redo what was undone</source>
        <translation>wiederholen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>review where an annotator gave counterparts different labels</source>
        <translation>prüfen, wo jemand Gleiches verschieden labelt</translation>
    </message>
    <message>
        <source>review where annotators differ</source>
        <translation>prüfen, wo Annotatoren sich uneinig sind</translation>
    </message>
    <message>
        <source>review where outlets differ: a quote here, a fact there</source>
        <translation>prüfen, wo Medien voneinander abweichen: hier ein Zitat, dort ein Fakt</translation>
    </message>
    <message>
        <source>show labels a minute, not counting time away</source>
        <translation>Labels pro Minute anzeigen, ohne Pausen</translation>
    </message>
    <message>
        <source>show or hide the list of stories, for wider columns</source>
        <translation>die Liste der Themen zeigen oder ausblenden, für breitere Spalten</translation>
    </message>
    <message>
        <source>show or hide what each label means, with examples</source>
        <translation>ein- oder ausblenden, was jedes Label bedeutet, mit Beispielen</translation>
    </message>
    <message>
        <source>show or hide your steps: go to one, or undo back to it</source>
        <translation>eigene Schritte ein- oder ausblenden: hingehen oder dorthin zurück</translation>
    </message>
    <message>
        <source>show the votes with or without names</source>
        <translation>die Stimmen mit oder ohne Namen zeigen</translation>
    </message>
    <message>
        <source>show the window in English</source>
        <translation>das Fenster auf Englisch</translation>
    </message>
    <message>
        <source>show the window in German</source>
        <translation>das Fenster auf Deutsch</translation>
    </message>
    <message>
        <source>show the window in Spanish</source>
        <translation>das Fenster auf Spanisch</translation>
    </message>
    <message>
        <source>show the window in the system&apos;s language</source>
        <translation>das Fenster in der Sprache des Systems</translation>
    </message>
    <message>
        <source>show what can be done with the sentence, as the Menu key and a right click do</source>
        <translation>zeigen, was man mit dem Satz tun kann, wie es auch die Menütaste und ein Rechtsklick tun</translation>
    </message>
    <message>
        <source>split the sentence: ← and → choose the gap, Enter splits, Esc cancels</source>
        <translation>den Satz teilen: ← und → wählen die Lücke, Enter teilt, Esc bricht ab</translation>
    </message>
    <message>
        <source>the reason: somebody made a slip</source>
        <translation>der Grund: jemand hat sich vertan</translation>
    </message>
    <message>
        <source>the reason: the guideline has a gap</source>
        <translation>der Grund: der Leitfaden hat eine Lücke</translation>
    </message>
    <message>
        <source>the reason: the sentence boundary is wrong</source>
        <translation>der Grund: der Satz ist falsch abgegrenzt</translation>
    </message>
    <message>
        <source>the reason: the sentence is ambiguous</source>
        <translation>der Grund: der Satz ist mehrdeutig</translation>
    </message>
    <message>
        <source>undo, without limit, across stories and restarts</source>
        <translation>rückgängig machen, unbegrenzt, über Themen und Neustarts hinweg</translation>
    </message>
    <message>
        <source>unlink a counterpart from the sentence</source>
        <translation>ein Gegenstück vom Satz lösen</translation>
    </message>
    <message>
        <source>write a note on the decision; Enter goes back to the list</source>
        <translation>eine Notiz zur Entscheidung schreiben; Enter geht zurück zur Liste</translation>
    </message>
    <message>
        <source>write a note on the sentence</source>
        <translation>eine Notiz zum Satz schreiben</translation>
    </message>
    <message>
        <source>write a workspace for somebody to label</source>
        <translation>einen Arbeitsbereich speichern, in dem jemand labeln soll</translation>
    </message>
    <message>
        <source>write the labels to a file</source>
        <translation>die Labels in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Earlier labels are in the backups, up to the latest one.</source>
        <translation>Was bis zur letzten Sicherung gelabelt wurde, steht in den Sicherungen.</translation>
    </message>
    <message>
        <source>Everything labelled so far is saved.</source>
        <translation>Alles bisher Gelabelte ist gespeichert.</translation>
    </message>
    <message>
        <source>Everything shown as labelled is saved.</source>
        <translation>Alles, was als gelabelt angezeigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything labelled is saved.</source>
        <translation>Nichts wurde geändert. Alles Gelabelte ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can still read, compare and export.</source>
        <translation>Nichts wurde geändert. Lesen, vergleichen und exportieren geht weiterhin.</translation>
    </message>
    <message>
        <source>Your labels are as they were before.</source>
        <translation>Ihre Labels sind unverändert.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Add labels that are not here</source>
        <translation>Labels, die hier fehlen, &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;All stories that are theirs to label</source>
        <translation>&amp;Alle Themen, die der Person zugeteilt sind</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Keep the split of</source>
        <translation>Teile &amp;wie in</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Minimum votes</source>
        <translation>Stimmen &amp;mindestens</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Offsets &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>Anderer &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for annotators</source>
        <translation>&amp;Pseudonyme für Annotatoren</translation>
    </message>
    <message>
        <source>&amp;Put it there</source>
        <translation>&amp;Dort einordnen</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;Rescue into a new file…</source>
        <translation>In eine neue Datei &amp;retten…</translation>
    </message>
    <message>
        <source>&amp;Restore into a new file…</source>
        <translation>In eine neue Datei &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Anteile</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tit&amp;el</translation>
    </message>
    <message>
        <source>A backup may hold more than what can be rescued; look there too.</source>
        <translation>Eine Sicherung enthält vielleicht mehr, als gerettet werden kann; sehen Sie auch dort nach.</translation>
    </message>
    <message>
        <source>A copy could not be made either. {error}</source>
        <translation>Auch eine Kopie ließ sich nicht anlegen. {error}</translation>
    </message>
    <message>
        <source>A file with these stories and this person&apos;s own labels, but nobody else&apos;s. Merge it when it comes back.</source>
        <translation>Eine Datei mit diesen Themen und den Labels dieser Person; die Labels der anderen bleiben hier. Was zurückkommt, wird zusammengeführt.</translation>
    </message>
    <message>
        <source>A merge adds and never overwrites, but it can&apos;t be undone, and neither can saying that two people are the same.</source>
        <translation>Zusammenführen ergänzt und überschreibt nie, lässt sich aber nicht rückgängig machen, auch nicht, dass zwei dieselbe Person sind.</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Ein neues Thema</translation>
    </message>
    <message>
        <source>Add the counterparts</source>
        <translation>Die Gegenstücke hinzufügen</translation>
    </message>
    <message>
        <source>Add the sentences before and after</source>
        <translation>Die Sätze davor und danach hinzufügen</translation>
    </message>
    <message>
        <source>Add the statement</source>
        <translation>Die Aussage hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All labels bel&amp;ong to</source>
        <translation>Alle Labels sind &amp;von</translation>
    </message>
    <message>
        <source>Also copied labels that nobody has &amp;confirmed</source>
        <translation>Auch kopierte Labels, die niemand &amp;bestätigt hat</translation>
    </message>
    <message>
        <source>Also sentences labelled &amp;exclude</source>
        <translation>Auch als „Exclude“ ge&amp;labelte Sätze</translation>
    </message>
    <message>
        <source>Annotators of the file</source>
        <translation>Annotatoren der Datei</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>Back up automatically when the window &amp;is idle</source>
        <translation>&amp;Von selbst sichern, wenn gerade nicht gearbeitet wird</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of this workspace, the latest first</source>
        <translation>Sicherungen dieses Arbeitsbereichs, die neueste zuerst</translation>
    </message>
    <message>
        <source>Beside the &amp;workspace</source>
        <translation>&amp;Neben dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the earlier dataset</source>
        <translation>Früheren Datensatz wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>CoNLL style (.conll)</source>
        <translation>CoNLL-Stil (.conll)</translation>
    </message>
    <message>
        <source>Code points, as in Python</source>
        <translation>Codepoints, wie in Python</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Estimated labels (Dawid and Skene)</source>
        <translation>Geschätzte Labels (Dawid und Skene)</translation>
    </message>
    <message>
        <source>Every annotator&apos;s labels, one record each</source>
        <translation>Die Labels aller Annotatoren, je ein Eintrag</translation>
    </message>
    <message>
        <source>Everything that was saved is also in {path}, which is open now.</source>
        <translation>Alles Gespeicherte ist auch in {path}, das jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Date&amp;ityp:</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated only</source>
        <translation>Gold-Labels: nur entschiedene</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated or unanimous</source>
        <translation>Gold-Labels: entschieden oder einstimmig</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated, unanimous or majority</source>
        <translation>Gold-Labels: entschieden, einstimmig oder mehrheitlich</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Schon hier: {count}.</translation>
    </message>
    <message>
        <source>Here and there</source>
        <translation>Hier und dort</translation>
    </message>
    <message>
        <source>Hugging Face dataset (folder)</source>
        <translation>Hugging-Face-Datensatz (Ordner)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import articles as variants of one story</source>
        <translation>Artikel als Fassungen eines Themas importieren</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Von einer Adresse importieren</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation>Artikel werden importiert…</translation>
    </message>
    <message>
        <source>Importing labels…</source>
        <translation>Labels werden importiert…</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Is it the same {name}?</source>
        <translation>Ist es dieselbe Person: {name}?</translation>
    </message>
    <message>
        <source>Is {other} the same as {name}?</source>
        <translation>Ist {other} dieselbe Person wie {name}?</translation>
    </message>
    <message>
        <source>It holds {articles}, {sentences} and {labels}.</source>
        <translation>Enthalten sind {articles}, {sentences} und {labels}.</translation>
    </message>
    <message>
        <source>It may belong to “{likely}”.</source>
        <translation>Gehört vielleicht zu „{likely}“.</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Label Studio (.json)</source>
        <translation>Label Studio (.json)</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Label in der Datei</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels (*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.conll *.ann)</source>
        <translation>Labels (*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.conll *.ann)</translation>
    </message>
    <message>
        <source>Labels in the file that are not in this workspace</source>
        <translation>Labels der Datei, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out, {count} of {lines}:</source>
        <translation>Ausgelassen, {count} von {lines}:</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Make a &amp;backup first</source>
        <translation>Zuerst eine &amp;Sicherung anlegen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Merge workspaces</source>
        <translation>Arbeitsbereiche zusammenführen</translation>
    </message>
    <message>
        <source>Merge workspaces into this one</source>
        <translation>Arbeitsbereiche in diesen zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Name des Ordners:</translation>
    </message>
    <message>
        <source>New annotators: {names}.</source>
        <translation>Neue Annotatoren: {names}.</translation>
    </message>
    <message>
        <source>New labels: {names}.</source>
        <translation>Neue Labels: {names}.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>No backup could be made. {error}</source>
        <translation>Es konnte keine Sicherung angelegt werden. {error}</translation>
    </message>
    <message>
        <source>Not a label here: {name}, {lines}.</source>
        <translation>Hier kein Label: {name}, {lines}.</translation>
    </message>
    <message>
        <source>Notes about the files</source>
        <translation>Hinweise zu den Dateien</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Soweit bekannt, fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>One address per line. Only these pages are fetched, once, when you press Preview: no pictures, no links. Everything is stored on this machine.</source>
        <translation>Eine Adresse pro Zeile. Nur diese Seiten werden abgerufen, einmal, beim Druck auf „Vorschau“: keine Bilder, keine Links. Alles wird auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>Only the first articles are shown; all of them would be imported.</source>
        <translation>Hier stehen nur die ersten Artikel; importiert würden alle.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlet of the chosen variant</source>
        <translation>Medium der gewählten Fassung</translation>
    </message>
    <message>
        <source>Parquet (.parquet)</source>
        <translation>Parquet (.parquet)</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste the article as it should be labelled. An empty line ends a paragraph; you will be asked for the outlet and the story next.</source>
        <translation>Der Artikel, wie er gelabelt werden soll. Eine Leerzeile beendet einen Absatz; Medium und Thema werden danach gefragt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People who may be the same here and there</source>
        <translation>Wer hier und dort dieselbe Person sein kann</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Prodigy (.jsonl)</source>
        <translation>Prodigy (.jsonl)</translation>
    </message>
    <message>
        <source>Reading articles…</source>
        <translation>Artikel werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading workspaces…</source>
        <translation>Arbeitsbereiche werden gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Repeated by a later line: {count}.</source>
        <translation>Von einer späteren Zeile wiederholt: {count}.</translation>
    </message>
    <message>
        <source>Replacing another label by the same annotator: {count}.</source>
        <translation>Anstelle eines anderen Labels derselben Person: {count}.</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>In eine neue Datei retten</translation>
    </message>
    <message>
        <source>Rescued into {path}, which is open now.</source>
        <translation>Gerettet nach {path}, das jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation>Wird gerettet…</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Send to an annotator</source>
        <translation>An jemanden senden</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation>Anteile von Train, Dev und Test</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Soft labels: the shares of votes</source>
        <translation>Weiche Labels: die Anteile der Stimmen</translation>
    </message>
    <message>
        <source>Split into train, dev and &amp;test</source>
        <translation>In Train, Dev und &amp;Test aufteilen</translation>
    </message>
    <message>
        <source>Stopped partway: what was merged is sound; merge the file again for the rest.</source>
        <translation>Auf halbem Weg angehalten: Was kam, ist in Ordnung; für den Rest die Datei noch einmal zusammenführen.</translation>
    </message>
    <message>
        <source>Stopped with {labels} left; import the file again for the rest.</source>
        <translation>Angehalten, noch offen: {labels}; importieren Sie die Datei noch einmal für den Rest.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Stories that share a variant become one, under the first title: {titles}.</source>
        <translation>Themen mit einer gemeinsamen Fassung werden eines, unter dem ersten Titel: {titles}.</translation>
    </message>
    <message>
        <source>Stories to send</source>
        <translation>Themen zum Senden</translation>
    </message>
    <message>
        <source>Story and variants</source>
        <translation>Thema und Fassungen</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>Tabelle (.tsv)</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>The earlier dataset</source>
        <translation>Der frühere Datensatz</translation>
    </message>
    <message>
        <source>The earlier dataset whose split is kept</source>
        <translation>Der frühere Datensatz, dessen Teile bleiben</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>Die ersten Einträge</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>The sentences of the chosen variant</source>
        <translation>Die Sätze der gewählten Fassung</translation>
    </message>
    <message>
        <source>The story that the variants go to</source>
        <translation>Das Thema, zu dem die Fassungen kommen</translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation>Der Titel des neuen Themas</translation>
    </message>
    <message>
        <source>The whole list is in the details.</source>
        <translation>Die ganze Liste steht in den Details.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Two people with one name</source>
        <translation>Zwei Personen mit einem Namen</translation>
    </message>
    <message>
        <source>UTF-16 units, as in JavaScript and Java</source>
        <translation>UTF-16-Einheiten, wie in JavaScript und Java</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>Bytes in UTF-8</translation>
    </message>
    <message>
        <source>Unsure labels are &amp;votes</source>
        <translation>Unsichere Labels sind &amp;Stimmen</translation>
    </message>
    <message>
        <source>What matches and what does not</source>
        <translation>Was passt und was nicht</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>Was zusammengeführt wurde</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>What would be merged</source>
        <translation>Was zusammengeführt würde</translation>
    </message>
    <message>
        <source>Which label is {name}?</source>
        <translation>Welches Label ist {name}?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Von wem die Labels sind</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>Write the workspace to send</source>
        <translation>Arbeitsbereich zum Senden speichern</translation>
    </message>
    <message>
        <source>Writing the workspace…</source>
        <translation>Arbeitsbereich wird gespeichert…</translation>
    </message>
    <message>
        <source>Written: {stories}, {variants}.</source>
        <translation>Gespeichert: {stories}, {variants}.</translation>
    </message>
    <message>
        <source>an earlier dataset, if any</source>
        <translation>ein früherer Datensatz, falls vorhanden</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>laut Datei</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>brat standoff (folder)</source>
        <translation>brat standoff (Ordner)</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>here: {sentences}</source>
        <translation>hier: {sentences}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>gibt es hier nicht</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>Startwert {number}</translation>
    </message>
    <message>
        <source>shown: {sentences}</source>
        <translation>gezeigt: {sentences}</translation>
    </message>
    <message>
        <source>spaCy DocBin (.spacy)</source>
        <translation>spaCy DocBin (.spacy)</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>there: {sentences}</source>
        <translation>dort: {sentences}</translation>
    </message>
    <message>
        <source>twice here</source>
        <translation>hier doppelt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown: who published it?</source>
        <translation>unbekannt: Wer hat es veröffentlicht?</translation>
    </message>
    <message>
        <source>{damaged} can&apos;t be read; point at a dash to see why.</source>
        <translation>Nicht lesbar: {damaged}. Warum, steht beim Zeigen auf einen Strich.</translation>
    </message>
    <message>
        <source>{file}

The workspace that is open has not changed.</source>
        <translation>{file}

Der geöffnete Arbeitsbereich hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>{file} added {figures}.</source>
        <translation>Aus {file} hinzugefügt: {figures}.</translation>
    </message>
    <message>
        <source>{file} would add {figures}.</source>
        <translation>Aus {file} kämen hinzu: {figures}.</translation>
    </message>
    <message>
        <source>{labels} imported.</source>
        <translation>{labels} importiert.</translation>
    </message>
    <message>
        <source>{labels} of their own were included.</source>
        <translation>Dazu die eigenen Labels der Person: {labels}.</translation>
    </message>
    <message>
        <source>{labels} would be imported.</source>
        <translation>Zu importieren: {labels}.</translation>
    </message>
    <message>
        <source>{name} (similar)</source>
        <translation>{name} (ähnlich)</translation>
    </message>
    <message>
        <source>{name} and {standing} are now one person, {standing}.</source>
        <translation>{name} und {standing} sind jetzt eine Person: {standing}.</translation>
    </message>
    <message>
        <source>{name} is a dataset already. Replace it?</source>
        <translation>{name} ist schon ein Datensatz. Ersetzen?</translation>
    </message>
    <message>
        <source>{name}, new here</source>
        <translation>{name}, neu hier</translation>
    </message>
    <message>
        <source>{other}, in the file for {name}</source>
        <translation>{other}, in der Datei für {name}</translation>
    </message>
    <message>
        <source>{variants} of {stories}, {sentences}.</source>
        <translation>{variants} · {stories} · {sentences}.</translation>
    </message>
    <message>
        <source>{variants} with {sentences} added.</source>
        <translation>Hinzugefügt: {variants}, {sentences}.</translation>
    </message>
    <message>
        <source>{variant}: sentences are divided differently there; both versions are kept.</source>
        <translation>{variant}: Dort sind Sätze anders abgegrenzt; beides bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Beri&amp;chtigen…</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Dorthin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Remove from the story</source>
        <translation>Aus dem Thema &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>, copied and not confirmed</source>
        <translation>, kopiert und nicht bestätigt</translation>
    </message>
    <message>
        <source>, to be looked at again</source>
        <translation>, noch einmal anzusehen</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>, which Space skips</source>
        <translation>, das die Leertaste überspringt</translation>
    </message>
    <message>
        <source>, with the note “{note}”</source>
        <translation>, mit der Notiz „{note}“</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Ein neues Thema</translation>
    </message>
    <message>
        <source>A reviewer decided {differing} of {decided} sentences differently from you: Feedback on the Review page says which, and why.</source>
        <translation>Beim Prüfen wurde bei {differing} von {decided} Sätzen anders entschieden als von Ihnen: Die Rückmeldung auf der Seite „Prüfen“ sagt, bei welchen und warum.</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>All stories · {percent}</source>
        <translation>Alle Themen · {percent}</translation>
    </message>
    <message>
        <source>All your stories are labelled</source>
        <translation>Alles, was Sie labeln sollen, ist gelabelt</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Schon verknüpft</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annotator: {name}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the story, and those that were removed</source>
        <translation>Artikel des Themas und die entfernten</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zum Thema</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Choose the annotator</source>
        <translation>Annotator wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close ({keys})</source>
        <translation>Schließen ({keys})</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close: {panel}</source>
        <translation>Schließen: {panel}</translation>
    </message>
    <message>
        <source>Copied from {place} to {sentences}: Space stops there, Enter confirms</source>
        <translation>Von {place} kopiert: {sentences}. Leertaste hält dort an, Enter bestätigt</translation>
    </message>
    <message>
        <source>Copied to {sentences}: Space stops there, Enter confirms</source>
        <translation>Kopiert: {sentences}. Leertaste hält dort an, Enter bestätigt</translation>
    </message>
    <message>
        <source>Copied, to confirm</source>
        <translation>Kopiert, zu bestätigen</translation>
    </message>
    <message>
        <source>Corrected; undo takes it back</source>
        <translation>Berichtigt; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Correcting articles…</source>
        <translation>Artikel werden berichtigt…</translation>
    </message>
    <message>
        <source>Corrects only the outlet, in every article that has it</source>
        <translation>Berichtigt überall, wo das Medium so heißt, nur das Medium</translation>
    </message>
    <message>
        <source>Counterparts are in different variants: go to another one; Esc cancels</source>
        <translation>Gegenstücke stehen in verschiedenen Fassungen: zu einer anderen gehen; Esc bricht ab</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Enter starts a new line</source>
        <translation>Strg+Enter speichert sie, Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Difference {letters}: {findings}</source>
        <translation>Unterschied {letters}: {findings}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels stay with an article wherever it goes. A removed article is no longer shown or counted, but nothing of it is deleted. Undo takes back each step.</source>
        <translation>Alle Labels bleiben bei einem Artikel, wohin er auch kommt. Ein entfernter Artikel wird nirgends gezeigt oder gezählt, und nichts von ihm wird gelöscht. Rückgängig nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Everything is labelled</source>
        <translation>Alles ist gelabelt</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>In diesem Thema suchen</translation>
    </message>
    <message>
        <source>Gaps of more than {seconds} seconds between two labels count as time away and are left out.</source>
        <translation>Lücken von mehr als {seconds} Sekunden zwischen zwei Labels gelten als Pause und zählen nicht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guideline, version {version}</source>
        <translation>Leitfaden, Version {version}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, the newest step first</source>
        <translation>Verlauf, der neueste Schritt zuerst</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import the articles of one event: each file becomes a column. You can also drop files or folders on this window.</source>
        <translation>Importieren Sie die Artikel zu einem Ereignis: Jede Datei wird eine Spalte. Dateien und Ordner lassen sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Textart</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labelled {label}</source>
        <translation>Gelabelt als {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels a minute</source>
        <translation>Labels pro Minute</translation>
    </message>
    <message>
        <source>Labels a minute in this session, not counting time away</source>
        <translation>Labels pro Minute in dieser Sitzung, ohne Pausen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Look at the unsure ones</source>
        <translation>Die unsicheren ansehen</translation>
    </message>
    <message>
        <source>Map of variant {letter}</source>
        <translation>Übersicht der Fassung {letter}</translation>
    </message>
    <message>
        <source>Merged with the next</source>
        <translation>Mit dem nächsten verbunden</translation>
    </message>
    <message>
        <source>Merged; the labels differed, so it has none now</source>
        <translation>Verbunden; die Labels waren verschieden, daher hat der Satz jetzt keines</translation>
    </message>
    <message>
        <source>Merged; {label} stays</source>
        <translation>Verbunden; {label} bleibt</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minuten Arbeit</translation>
    </message>
    <message>
        <source>More columns: {letters}</source>
        <translation>Weitere Spalten: {letters}</translation>
    </message>
    <message>
        <source>Moving articles…</source>
        <translation>Artikel werden verschoben…</translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation>Namen und Daten</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next: “{title}”.</source>
        <translation>Als Nächstes: „{title}“.</translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation>Kein Gegenstück in den anderen Fassungen.</translation>
    </message>
    <message>
        <source>No other story of yours has anything left to label</source>
        <translation>In keinem anderen Ihrer Themen ist noch etwas zu labeln</translation>
    </message>
    <message>
        <source>No story is open</source>
        <translation>Kein Thema ist geöffnet</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this sentence</source>
        <translation>Notiz zu diesem Satz</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing to confirm here: only copied labels need it</source>
        <translation>Hier gibt es nichts zu bestätigen: Nur kopierte Labels müssen bestätigt werden</translation>
    </message>
    <message>
        <source>Nothing to copy: no unlabelled sentence elsewhere is the same</source>
        <translation>Nichts zu kopieren: Kein Satz ohne Label ist anderswo gleich</translation>
    </message>
    <message>
        <source>Nothing to copy: this sentence has no label yet</source>
        <translation>Nichts zu kopieren: Dieser Satz hat noch kein Label</translation>
    </message>
    <message>
        <source>Nothing to label yet</source>
        <translation>Noch nichts zu labeln</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Nichts wurde verknüpft</translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation>Nichts wurde geteilt</translation>
    </message>
    <message>
        <source>Now go to its counterpart and press {key} again; Esc cancels</source>
        <translation>Jetzt zum Gegenstück gehen und wieder {key} drücken; Esc bricht ab</translation>
    </message>
    <message>
        <source>Only practice stories that you have labelled can be compared</source>
        <translation>Verglichen wird nur ein Übungsthema, das Sie gelabelt haben</translation>
    </message>
    <message>
        <source>Outlets are hidden while you label: a reviewer can correct them</source>
        <translation>Beim Labeln sind die Medien verborgen: Ein Prüfer berichtigt sie</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Progress of the workspace</source>
        <translation>Fortschritt des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Putting articles back…</source>
        <translation>Artikel werden zurückgeholt…</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Bis hierher wiederholen</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>Artikel werden entfernt…</translation>
    </message>
    <message>
        <source>Say who is labelling</source>
        <translation>Angeben, wer labelt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Split; both parts keep {label}, marked unsure</source>
        <translation>Geteilt; beide Teile behalten {label}, als unsicher markiert</translation>
    </message>
    <message>
        <source>Stopped partway</source>
        <translation>Mittendrin angehalten</translation>
    </message>
    <message>
        <source>Stopped partway; undo takes it back</source>
        <translation>Mittendrin angehalten; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Story {title}: {percent} labelled</source>
        <translation>Thema {title}: {percent} gelabelt</translation>
    </message>
    <message>
        <source>The columns follow</source>
        <translation>Die Spalten folgen</translation>
    </message>
    <message>
        <source>The columns stay put</source>
        <translation>Die Spalten bleiben stehen</translation>
    </message>
    <message>
        <source>The counterparts have not been found yet.</source>
        <translation>Die Gegenstücke sind noch nicht gesucht.</translation>
    </message>
    <message>
        <source>The note was not saved; {key} brings back what you wrote</source>
        <translation>Die Notiz wurde nicht gespeichert; {key} holt das Geschriebene zurück</translation>
    </message>
    <message>
        <source>The story that the articles belong to</source>
        <translation>Das Thema, zu dem die Artikel gehören</translation>
    </message>
    <message>
        <source>The story&apos;s title</source>
        <translation>Der Titel des Themas</translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation>Der Titel des neuen Themas</translation>
    </message>
    <message>
        <source>These sentences are too long to compare here.</source>
        <translation>Diese Sätze sind zu lang, um sie hier nebeneinanderzustellen.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Dieser Satz</translation>
    </message>
    <message>
        <source>This sentence can&apos;t be split: it is one word</source>
        <translation>Dieser Satz lässt sich nicht teilen: Er ist ein einziges Wort</translation>
    </message>
    <message>
        <source>This sentence continues below: press Page Down to read on</source>
        <translation>Dieser Satz geht unten weiter: mit Bild abwärts weiterlesen</translation>
    </message>
    <message>
        <source>This sentence has no counterpart</source>
        <translation>Dieser Satz hat kein Gegenstück</translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work, {pace} a minute.</source>
        <translation>Diese Sitzung: {labels}, Arbeitszeit {minutes}, {pace} pro Minute.</translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work.</source>
        <translation>Diese Sitzung: {labels}, Arbeitszeit {minutes}.</translation>
    </message>
    <message>
        <source>This story is done</source>
        <translation>Dieses Thema ist fertig</translation>
    </message>
    <message>
        <source>This workspace has no guideline.</source>
        <translation>Dieser Arbeitsbereich hat keinen Leitfaden.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <source>Undo or redo until this step is the latest one</source>
        <translation>Rückgängig machen oder wiederholen, bis dieser Schritt der letzte gültige ist</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Unlink a counterpart</source>
        <translation>Gegenstück lösen</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Fassung {letter}</translation>
    </message>
    <message>
        <source>Variant {letter} is hidden; View ▸ Show all columns brings it back</source>
        <translation>Fassung {letter} ist ausgeblendet; Ansicht ▸ Alle Spalten anzeigen holt sie zurück</translation>
    </message>
    <message>
        <source>Variant {letter}, {name}</source>
        <translation>Fassung {letter}, {name}</translation>
    </message>
    <message>
        <source>Variant {letter}, {name}: {done} of {total} sentences labelled</source>
        <translation>Fassung {letter}, {name}: {done} von {total} Sätzen gelabelt</translation>
    </message>
    <message>
        <source>What you label appears here, step by step.</source>
        <translation>Was Sie labeln, erscheint hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation>Welche Sätze</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Wer labelt?</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Eigene Sitzungen</translation>
    </message>
    <message>
        <source>Your sessions, the latest first</source>
        <translation>Eigene Sitzungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>andere Person spricht</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>anderes Verb</translation>
    </message>
    <message>
        <source>attribution gained</source>
        <translation>Quelle hinzugekommen</translation>
    </message>
    <message>
        <source>attribution lost</source>
        <translation>Quelle weggefallen</translation>
    </message>
    <message>
        <source>cleared the label</source>
        <translation>Label entfernt</translation>
    </message>
    <message>
        <source>copied {label}</source>
        <translation>{label} kopiert</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>corrected a boundary</source>
        <translation>Satzgrenze berichtigt</translation>
    </message>
    <message>
        <source>corrected a link</source>
        <translation>Verknüpfung berichtigt</translation>
    </message>
    <message>
        <source>corrected a name or date</source>
        <translation>Name oder Datum berichtigt</translation>
    </message>
    <message>
        <source>corrected the kind of text</source>
        <translation>Textart berichtigt</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation>entschieden: {label}</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>gelabelt</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>gelabelt als {label}</translation>
    </message>
    <message>
        <source>moved or removed an article</source>
        <translation>Artikel verschoben oder entfernt</translation>
    </message>
    <message>
        <source>near</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>next unlabelled</source>
        <translation>nächster ohne Label</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>only if it is not in the text</source>
        <translation>nur, was nicht im Text steht</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>quotation marks gained</source>
        <translation>Anführungszeichen hinzugekommen</translation>
    </message>
    <message>
        <source>quotation marks lost</source>
        <translation>Anführungszeichen weggefallen</translation>
    </message>
    <message>
        <source>removed from {story}</source>
        <translation>entfernt aus {story}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>sentence {place} of {total}, {state}: {text}</source>
        <translation>Satz {place} von {total}, {state}: {text}</translation>
    </message>
    <message>
        <source>sentence {place}, {state}</source>
        <translation>Satz {place}, {state}</translation>
    </message>
    <message>
        <source>several; left as they are</source>
        <translation>verschieden; bleiben unverändert</translation>
    </message>
    <message>
        <source>such as 2026-03-31</source>
        <translation>etwa 2026-03-31</translation>
    </message>
    <message>
        <source>the title of the new story</source>
        <translation>der Titel des neuen Themas</translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation>rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>unknown: who published it?</source>
        <translation>unbekannt: Wer hat es veröffentlicht?</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unsure mark</source>
        <translation>Unsicher-Marke</translation>
    </message>
    <message>
        <source>where it was found</source>
        <translation>wo er zu finden war</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{articles}: corrections apply everywhere and for everybody. The text and its labels stay as they are, and undo takes the corrections back.</source>
        <translation>{articles}: Was hier berichtigt wird, heißt von nun an überall so, für alle. Text und Labels bleiben, wie sie sind, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} alle Tasten</translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences labelled</source>
        <translation>{labelled} von {total} Sätzen gelabelt</translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences of this story labelled</source>
        <translation>{labelled} von {total} Sätzen dieses Themas gelabelt</translation>
    </message>
    <message>
        <source>{name}: change annotator</source>
        <translation>{name}: Annotator wechseln</translation>
    </message>
    <message>
        <source>{news}; undo takes it back once this is closed.</source>
        <translation>{news}; nach dem Schließen nimmt Rückgängig es zurück.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{pace} a minute</source>
        <translation>{pace} pro Minute</translation>
    </message>
    <message>
        <source>{title}, key {key}</source>
        <translation>{title}, Taste {key}</translation>
    </message>
    <message>
        <source>— a minute</source>
        <translation>— pro Minute</translation>
    </message>
    <message>
        <source>“{title}” is labelled: {sentences}.</source>
        <translation>„{title}“ ist gelabelt: {sentences}.</translation>
    </message>
    <message>
        <source>…{before} | {after}…   ← → choose the gap, Enter splits, Esc cancels</source>
        <translation>…{before} | {after}…   ← → wählen die Lücke, Enter teilt, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>A click, or Enter, on a cell off the diagonal opens its disagreements in Review.</source>
        <translation>Ein Klick oder Enter auf eine Zelle neben der Diagonale öffnet ihre Streitfälle unter „Prüfen“.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators</source>
        <translation>Cohens κ für je zwei Annotatoren</translation>
    </message>
    <message>
        <source>Enter or a click opens them in Review.</source>
        <translation>Enter oder ein Klick öffnet sie unter „Prüfen“.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Figures of {when}.</source>
        <translation>Stand: {when}.</translation>
    </message>
    <message>
        <source>Figures of {when}; labels have changed since.</source>
        <translation>Stand: {when}; seither haben sich Labels geändert.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <translation>Übereinstimmung wird gemessen…</translation>
    </message>
    <message>
        <source>Measuring was stopped early; nothing was changed.</source>
        <translation>Die Messung endete vorzeitig; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Neuer Ordner:</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Seiten (*.html *.htm)</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Labels werden gelesen…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as H&amp;TML…</source>
        <translation>Als H&amp;TML speichern…</translation>
    </message>
    <message>
        <source>Save the report as a page</source>
        <translation>Bericht als Seite speichern</translation>
    </message>
    <message>
        <source>Save the tables in a new folder</source>
        <translation>Tabellen in einem neuen Ordner speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Bericht wird gespeichert…</translation>
    </message>
    <message>
        <source>Shares of labels by outlet, as bars</source>
        <translation>Anteile der Labels je Medium, als Balken</translation>
    </message>
    <message>
        <source>The figures will appear here in a moment.</source>
        <translation>Die Zahlen erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>Wh&amp;ose labels</source>
        <translation>&amp;Wessen Labels</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Welche Labels verwechselt werden</translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation>Wessen Labels</translation>
    </message>
    <message>
        <source>You see a story here once you have labelled all of it, so that nobody else&apos;s labels influence yours; reviewers see every story.</source>
        <translation>Ein Thema sehen Sie hier, sobald Sie es ganz gelabelt haben, damit keine fremden Labels Ihre lenken; wer prüft, sieht jedes Thema.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{annotator} alone: nothing to compare.</source>
        <translation>{annotator} allein: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ is undefined. {note}</source>
        <translation>{names}: Cohens κ ist nicht definiert. {note}</translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ {value} on {sentences}.</source>
        <translation>{names}: Cohens κ {value}, {sentences}.</translation>
    </message>
    <message>
        <source>{one} (rows) and {other} (columns)</source>
        <translation>{one} (Zeilen) und {other} (Spalten)</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{pairs} of votes: both {label}.</source>
        <translation>{pairs} von Stimmen: beide {label}.</translation>
    </message>
    <message>
        <source>{pairs} of votes: {one} and {other}.</source>
        <translation>{pairs} von Stimmen: {one} und {other}.</translation>
    </message>
    <message>
        <source>{rows} in all; scroll within the table to see the rest.</source>
        <translation>{rows} insgesamt; scrollen Sie in der Tabelle, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>{sentences}: both {label}.</source>
        <translation>{sentences}: beide {label}.</translation>
    </message>
    <message>
        <source>{sentences}: {name} {one}, {other_name} {other}.</source>
        <translation>{sentences}: {name} {one}, {other_name} {other}.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> and reopened</source>
        <translation> und wieder offen</translation>
    </message>
    <message>
        <source> · decided: {label}</source>
        <translation> · entschieden: {label}</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>(95 % interval {low} to {high})</source>
        <translation>(95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>, decided {label}</source>
        <translation>, entschieden: {label}</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>= the same words</source>
        <translation>= dieselben Wörter</translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}, and in {taken} of them the quotation marks or the attribution are gone.</source>
        <translation>Ein Zitat hier ist dort ein Fakt: {count}; bei {taken} davon fehlen die Anführungszeichen oder wer es sagt.</translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}.</source>
        <translation>Ein Zitat hier ist dort ein Fakt: {count}.</translation>
    </message>
    <message>
        <source>All agree with your labels</source>
        <translation>Alle stimmen mit Ihren Labels überein</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All sentences of the workspace.</source>
        <translation>Alle Sätze des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Mehrdeutiger Satz</translation>
    </message>
    <message>
        <source>An opinion here is a fact there in {count}.</source>
        <translation>Eine Meinung hier ist dort ein Fakt: {count}.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Annotators: how consistent they are</source>
        <translation>Annotatoren: wie konsistent sie sind</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Andere Person spricht</translation>
    </message>
    <message>
        <source>Another verb</source>
        <translation>Anderes Verb</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Jeder Befund</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>As of {when}.</source>
        <translation>Stand: {when}.</translation>
    </message>
    <message>
        <source>As of {when}; labels have changed since.</source>
        <translation>Stand: {when}; seither haben sich Labels geändert.</translation>
    </message>
    <message>
        <source>Attribution gained</source>
        <translation>Quelle hinzugekommen</translation>
    </message>
    <message>
        <source>Attribution lost</source>
        <translation>Quelle weggefallen</translation>
    </message>
    <message>
        <source>Both sentences have the same label in all these pairs</source>
        <translation>Alle diese Paare sind gleich gelabelt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <translation>Labels werden verglichen…</translation>
    </message>
    <message>
        <source>Counterparts in the other variants</source>
        <translation>Gegenstücke in den anderen Fassungen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation>&amp;Viele entscheiden…</translation>
    </message>
    <message>
        <source>Decide many sentences</source>
        <translation>Viele Sätze entscheiden</translation>
    </message>
    <message>
        <source>Decide {sentences}</source>
        <translation>{sentences} entscheiden</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {time}</source>
        <translation>Entschieden von {reviewer}, {time}</translation>
    </message>
    <message>
        <source>Decided: {title}</source>
        <translation>Entschieden: {title}</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden…</translation>
    </message>
    <message>
        <source>Disagreements, most contested first</source>
        <translation>Streitfälle, die strittigsten zuerst</translation>
    </message>
    <message>
        <source>Drift, most important first</source>
        <translation>Drift, das Wichtige zuerst</translation>
    </message>
    <message>
        <source>Enter or a click on a cell lists its pairs.</source>
        <translation>Enter oder ein Klick auf eine Zelle führt ihre Paare auf.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finish the story first</source>
        <translation>Zuerst das Thema fertig labeln</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Lücke im Leitfaden</translation>
    </message>
    <message>
        <source>Go to the Label page</source>
        <translation>Zur Seite „Labeln“</translation>
    </message>
    <message>
        <source>Hidden for now</source>
        <translation>Vorerst verborgen</translation>
    </message>
    <message>
        <source>How labels changed</source>
        <translation>Wie sich Labels änderten</translation>
    </message>
    <message>
        <source>In the other variants</source>
        <translation>In den anderen Fassungen</translation>
    </message>
    <message>
        <source>Inconsistencies, the latest label first</source>
        <translation>Unstimmigkeiten, das neueste Label zuerst</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Drift wird gesucht…</translation>
    </message>
    <message>
        <source>Minimum &amp;votes</source>
        <translation>&amp;Stimmen mindestens</translation>
    </message>
    <message>
        <source>Minimum votes per sentence</source>
        <translation>Mindestzahl der Stimmen je Satz</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation>Kein Gegenstück in den anderen Fassungen.</translation>
    </message>
    <message>
        <source>No decision on this story differs from your labels. If one does, it will appear here in context, with its reason.</source>
        <translation>Keine Entscheidung zu diesem Thema weicht von Ihren Labels ab. Eine, die abweicht, steht dann hier in ihrem Text, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>No decision on your labels yet</source>
        <translation>Noch keine Entscheidung zu Ihren Labels</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Drift</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>No open disagreements</source>
        <translation>Keine offenen Streitfälle</translation>
    </message>
    <message>
        <source>No sentence would be decided.</source>
        <translation>Kein Satz würde entschieden.</translation>
    </message>
    <message>
        <source>Nobody&apos;s own label changes, and undo takes it all back in one step.</source>
        <translation>Niemandes eigenes Label ändert sich, und Rückgängig nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Of {pairs} that say the same thing in nearly the same words, {name} labels {differing} differently: {percent} {between}.</source>
        <translation>{name} labelt verschieden, was dasselbe mit fast denselben Wörtern sagt: {pairs}, {differing} verschieden, {percent} {between}.</translation>
    </message>
    <message>
        <source>Once you have finished a story, you see here where a reviewer decided differently from you, and why.</source>
        <translation>Sobald Sie mit einem Thema fertig sind, sehen Sie hier, wo beim Prüfen anders entschieden wurde und warum.</translation>
    </message>
    <message>
        <source>Once you have finished this story ({left}), the sentences that were decided differently will appear here in context, with the decision and its reason.</source>
        <translation>Sobald Sie damit fertig sind ({left}), stehen hier die Sätze, über die anders entschieden wurde, in ihrem Text, mit der Entscheidung und ihrem Grund.</translation>
    </message>
    <message>
        <source>Only reviewers see decisions</source>
        <translation>Entscheidungen sehen nur Prüfer</translation>
    </message>
    <message>
        <source>Only sentences that match the labels, story, outlet and annotator above the list.</source>
        <translation>Nur Sätze, die zu Labels, Thema, Medium und Annotator über der Liste passen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Offen und erledigt</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>Offen oder erledigt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlets: how labels changed</source>
        <translation>Medien: wie sich Labels änderten</translation>
    </message>
    <message>
        <source>Pair of labels</source>
        <translation>Label-Paar</translation>
    </message>
    <message>
        <source>Pairs appear here when one annotator gives different labels to two sentences that say the same thing. Label two variants of a story first.</source>
        <translation>Paare erscheinen hier, wenn jemand zwei Sätze verschieden labelt, die dasselbe sagen. Labeln Sie zuerst ein Thema in zweien seiner Fassungen.</translation>
    </message>
    <message>
        <source>Pairs appear here when two variants say the same thing and their labels differ. Label two variants of a story first.</source>
        <translation>Paare erscheinen hier, wenn zwei Fassungen dasselbe sagen und ihre Labels verschieden sind. Labeln Sie zuerst ein Thema in zweien seiner Fassungen.</translation>
    </message>
    <message>
        <source>Quotation marks gained</source>
        <translation>Anführungszeichen hinzugekommen</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Anführungszeichen weggefallen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Reopened because annotators have relabelled it: {shifts}. The decision counts until a new one is made.</source>
        <translation>Wieder offen, da Annotatoren neu gelabelt haben: {shifts}. Die Entscheidung zählt, bis neu entschieden wird.</translation>
    </message>
    <message>
        <source>Reopened. The decision counts until a new one is made.</source>
        <translation>Wieder offen. Die Entscheidung zählt, bis neu entschieden wird.</translation>
    </message>
    <message>
        <source>Rows: the sentence before the arrow. Columns: the one after it.</source>
        <translation>Zeilen: der Satz vor dem Pfeil. Spalten: der danach.</translation>
    </message>
    <message>
        <source>Rows: {one}. Columns: {other}.</source>
        <translation>Zeilen: {one}. Spalten: {other}.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save the pairs as CSV</source>
        <translation>Paare als CSV speichern</translation>
    </message>
    <message>
        <source>Saving the pairs…</source>
        <translation>Paare werden gespeichert…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Sentences appear here when two annotators have labelled them differently.</source>
        <translation>Sätze erscheinen hier, wenn zwei Annotatoren sie verschieden gelabelt haben.</translation>
    </message>
    <message>
        <source>Sentences that you labelled in “{story}” have been decided. You will see here which ones, and why, once you have finished it ({left}).</source>
        <translation>In „{story}“ wurde über Sätze entschieden, die Sie gelabelt haben. Über welche und warum, sehen Sie hier, sobald Sie damit fertig sind ({left}).</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Settled, the newest decision first</source>
        <translation>Erledigt, die neueste Entscheidung zuerst</translation>
    </message>
    <message>
        <source>Show all open ones</source>
        <translation>Alle offenen zeigen</translation>
    </message>
    <message>
        <source>Showing only {outlets}.</source>
        <translation>Gezeigt werden nur {outlets}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Somebody decided {label}</source>
        <translation>Entschieden: {label}</translation>
    </message>
    <message>
        <source>Still to be decided by you: {left}.
{told}</source>
        <translation>Von Ihnen noch zu entscheiden: {left}.
{told}</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Stories: how many decisions differ</source>
        <translation>Themen: wie viele Entscheidungen abweichen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The comparison was stopped early; nothing was changed.</source>
        <translation>Der Vergleich endete vorzeitig; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The results will appear here in a moment.</source>
        <translation>Die Ergebnisse erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>The same sentence in other variants</source>
        <translation>Dasselbe in anderen Fassungen</translation>
    </message>
    <message>
        <source>The search was stopped early; nothing was changed.</source>
        <translation>Die Suche endete vorzeitig; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The sentence in {variant}</source>
        <translation>Der Satz in {variant}</translation>
    </message>
    <message>
        <source>The two sentences and what differs</source>
        <translation>Die zwei Sätze und ihr Unterschied</translation>
    </message>
    <message>
        <source>The wording differs too much to compare word by word.</source>
        <translation>Der Wortlaut ist zu verschieden für einen Vergleich Wort für Wort.</translation>
    </message>
    <message>
        <source>This was decided for the workspace, under Work, People and stories. Your labels stay as they are.</source>
        <translation>So wurde es für diesen Arbeitsbereich festgelegt, unter „Arbeit“, „Personen und Themen“. Ihre Labels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>When a reviewer decides sentences that you have labelled in a finished story, you will see here where the decision differs from your label, and why.</source>
        <translation>Wenn über Sätze entschieden wurde, die Sie gelabelt haben, und das Thema fertig ist, sehen Sie hier, wo die Entscheidung anders lautet und warum.</translation>
    </message>
    <message>
        <source>Where all votes &amp;agree</source>
        <translation>Wo alle Stimmen &amp;übereinstimmen</translation>
    </message>
    <message>
        <source>Where the decision differs from your label</source>
        <translation>Wo die Entscheidung von Ihrem Label abweicht</translation>
    </message>
    <message>
        <source>Where votes differ and &amp;more than half are for one label</source>
        <translation>Wo Stimmen sich unterscheiden und &amp;mehr als die Hälfte für ein Label ist</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Welche Labels</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie uneinig sind</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Work as a reviewer</source>
        <translation>Zum Prüfen wechseln</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Falsche Satzgrenze</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You have a vote of your own here.</source>
        <translation>Hier haben Sie selbst eine Stimme.</translation>
    </message>
    <message>
        <source>Your label and the decision</source>
        <translation>Ihr Label und die Entscheidung</translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation>eine Umschreibung</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>decided before and reopened</source>
        <translation>schon entschieden und wieder offen</translation>
    </message>
    <message>
        <source>decided in review</source>
        <translation>beim Prüfen entschieden</translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation>entschieden: {label}</translation>
    </message>
    <message>
        <source>finish it first</source>
        <translation>erst fertig labeln</translation>
    </message>
    <message>
        <source>first sentence</source>
        <translation>erster Satz</translation>
    </message>
    <message>
        <source>labelled first</source>
        <translation>zuerst gelabelt</translation>
    </message>
    <message>
        <source>labelled later</source>
        <translation>später gelabelt</translation>
    </message>
    <message>
        <source>most of {votes}</source>
        <translation>Mehrheit: {votes}</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>fast dieselben Wörter</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>keine Drift</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>nothing: the two are identical</source>
        <translation>nichts: Die beiden sind identisch</translation>
    </message>
    <message>
        <source>on the Label page</source>
        <translation>auf der Seite „Labeln“</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>published first</source>
        <translation>zuerst veröffentlicht</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>second sentence</source>
        <translation>zweiter Satz</translation>
    </message>
    <message>
        <source>struck: only in the first · underlined: only in the second · italics: moved · shaded: what the points above are about</source>
        <translation>durchgestrichen: nur im ersten · unterstrichen: nur im zweiten · kursiv: verschoben · hinterlegt: worum es in den Punkten oben geht</translation>
    </message>
    <message>
        <source>the same apart from punctuation or capitals</source>
        <translation>dasselbe bis auf Satzzeichen oder Großschreibung</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>with too few votes</source>
        <translation>mit zu wenigen Stimmen</translation>
    </message>
    <message>
        <source>without a majority</source>
        <translation>ohne Mehrheit</translation>
    </message>
    <message>
        <source>you: {label}, decided: {decision}</source>
        <translation>Sie: {label}, entschieden: {decision}</translation>
    </message>
    <message>
        <source>{annotator} is unsure</source>
        <translation>{annotator} ist unsicher</translation>
    </message>
    <message>
        <source>{annotator} says {label}</source>
        <translation>{annotator} sagt {label}</translation>
    </message>
    <message>
        <source>{differing} of {decided} decided differently</source>
        <translation>{differing} von {decided} anders entschieden</translation>
    </message>
    <message>
        <source>{differing} of {pairs} differ</source>
        <translation>{pairs}, {differing} verschieden</translation>
    </message>
    <message>
        <source>{disagreements} in finished stories</source>
        <translation>{disagreements} in fertigen Themen</translation>
    </message>
    <message>
        <source>{disagreements} of {all}</source>
        <translation>{disagreements} von {all}</translation>
    </message>
    <message>
        <source>{disagreements}, then the settled ones</source>
        <translation>{disagreements}, dann die erledigten</translation>
    </message>
    <message>
        <source>{drifting} of {compared} labelled differently</source>
        <translation>{drifting} von {compared} verschieden gelabelt</translation>
    </message>
    <message>
        <source>{drifting} of {pairs} are labelled differently ({share})</source>
        <translation>{pairs}: {drifting} verschieden gelabelt ({share})</translation>
    </message>
    <message>
        <source>{label} had {votes} and now has {now}</source>
        <translation>{label} hatte {votes} und hat jetzt {now}</translation>
    </message>
    <message>
        <source>{label} in {variant}, {other_label} in {other}</source>
        <translation>{label} in {variant}, {other_label} in {other}</translation>
    </message>
    <message>
        <source>{name} has not labelled any two sentences that say the same thing in nearly the same words.</source>
        <translation>{name} hat keine zwei Sätze gelabelt, die dasselbe mit fast denselben Wörtern sagen.</translation>
    </message>
    <message>
        <source>{n} for {label}</source>
        <translation>{n} für {label}</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} zu {other}</translation>
    </message>
    <message>
        <source>{one} to {other} {count}</source>
        <translation>{one} zu {other} {count}</translation>
    </message>
    <message>
        <source>{reviewer} decided {label}</source>
        <translation>Entschieden von {reviewer}: {label}</translation>
    </message>
    <message>
        <source>{said}, the only one shown</source>
        <translation>{said}, allein gezeigt</translation>
    </message>
    <message>
        <source>{same} decided as you labelled them</source>
        <translation>{same} entschieden wie von Ihnen</translation>
    </message>
    <message>
        <source>{scope} Anything a reviewer has decided is left as it is.</source>
        <translation>{scope} Was beim Prüfen entschieden wurde, bleibt unberührt.</translation>
    </message>
    <message>
        <source>{sentences} decided; one undo step</source>
        <translation>{sentences} entschieden; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>{sentences} decided; {left} were not reached; one undo step</source>
        <translation>{sentences} entschieden; nicht erreicht: {left}; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>{sentences} would be decided: {labels}.</source>
        <translation>Entschieden würde über {sentences}: {labels}.</translation>
    </message>
    <message>
        <source>{votes} agree</source>
        <translation>einig: {votes}</translation>
    </message>
    <message>
        <source>~ a paraphrase</source>
        <translation>~ eine Umschreibung</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>“{story}”: shown once it is finished ({left}).</source>
        <translation>„{story}“: zu sehen, sobald es fertig ist ({left}).</translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, all in agreement with your labels.</source>
        <translation>„{story}“: {sentences} entschieden, alle wie von Ihnen.</translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, {differing} of them differently from your labels. Your labels stay as they are.</source>
        <translation>„{story}“: {sentences} entschieden, {differing} anders als von Ihnen. Ihre Labels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>≈ nearly the same words</source>
        <translation>≈ fast dieselben Wörter</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> in the story “{story}”</source>
        <translation> im Thema „{story}“</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2, not {text}.</source>
        <translation>Eine Farbe schreibt man wie #0072b2, nicht {text}.</translation>
    </message>
    <message>
        <source>A dataset has either gold labels or labels by {estimate}; choose one.</source>
        <translation>Ein Datensatz hat entweder Gold-Labels oder Labels nach {estimate}; wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>A guideline needs a text; the version in force stays as it is.</source>
        <translation>Ein Leitfaden braucht einen Text; die geltende Version bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A label needs a name, which is used in the data and never changes.</source>
        <translation>Ein Label braucht einen Namen; er steht in den Daten und ändert sich nie.</translation>
    </message>
    <message>
        <source>A label needs a title: it is what the window calls it.</source>
        <translation>Ein Label braucht einen Titel: So nennt es das Fenster.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one letter from A to Z, not {text}.</source>
        <translation>Die Taste eines Labels ist ein Buchstabe von A bis Z, nicht {text}.</translation>
    </message>
    <message>
        <source>A new story needs a title.</source>
        <translation>Ein neues Thema braucht einen Titel.</translation>
    </message>
    <message>
        <source>A pair needs two different labels; {one} was given twice.</source>
        <translation>Ein Paar besteht aus zwei Labels; {one} wurde zweimal genannt.</translation>
    </message>
    <message>
        <source>A report is saved as a page or as a folder of tables, not as {suffix}; name a page such as {example}, or a folder such as {folder}.</source>
        <translation>Ein Bericht ist eine Seite oder ein Ordner mit Tabellen, nicht {suffix}; nennen Sie eine Seite wie {example} oder einen Ordner wie {folder}.</translation>
    </message>
    <message>
        <source>A rule needs at least one vote on a sentence.</source>
        <translation>Eine Regel braucht mindestens eine Stimme zu einem Satz.</translation>
    </message>
    <message>
        <source>A sentence is split between its words; choose a gap between two.</source>
        <translation>Ein Satz wird zwischen seinen Wörtern geteilt; wählen Sie eine Lücke zwischen zweien.</translation>
    </message>
    <message>
        <source>A story needs a title.</source>
        <translation>Ein Thema braucht einen Titel.</translation>
    </message>
    <message>
        <source>A story with a low figure is worth discussing together. The figures of a single story vary widely by chance, so they have no intervals.</source>
        <translation>Ein Thema mit einem niedrigen Wert sollte man gemeinsam besprechen. Die Werte eines einzelnen Themas schwanken stark durch Zufall; sie haben keine Intervalle.</translation>
    </message>
    <message>
        <source>A title has at most {most} characters; choose a shorter one.</source>
        <translation>Ein Titel hat höchstens {most} Zeichen; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Agreement needs sentences that two annotators have labelled: have both label at least one story.</source>
        <translation>Für Übereinstimmung braucht es Sätze, die zwei gelabelt haben: Lassen Sie beide mindestens ein Thema labeln.</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Mehrdeutiger Satz</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <translation>Ein Annotator braucht einen Namen.</translation>
    </message>
    <message>
        <source>An assignment needs annotators; say who is to label.</source>
        <translation>Eine Zuteilung braucht Annotatoren; geben Sie an, wer labeln soll.</translation>
    </message>
    <message>
        <source>An import is adding one of the same articles right now; nothing was merged. Wait until it is done, then merge again.</source>
        <translation>Ein Import fügt gerade einen der Artikel hinzu; nichts wurde zusammengeführt. Warten Sie, bis er fertig ist, und führen Sie dann erneut zusammen.</translation>
    </message>
    <message>
        <source>An import is adding one of the same articles right now; {count} of the file&apos;s stories were added in full and will stay. Wait until it is done, then merge again to add the rest.</source>
        <translation>Ein Import fügt gerade einen der Artikel hinzu; von den Themen der Datei sind {count} vollständig da und bleiben. Warten Sie, bis er fertig ist, und führen Sie dann erneut zusammen: Dann kommt der Rest.</translation>
    </message>
    <message>
        <source>An overlap is between 0 and 100 per cent of the stories, not {percent:g}.</source>
        <translation>Eine Überlappung liegt zwischen 0 und 100 Prozent der Themen, nicht bei {percent}.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Another import is adding the same article right now; nothing of this one was kept. Wait until the other is done, then import again.</source>
        <translation>Ein anderer Import fügt gerade denselben Artikel hinzu; von diesem wurde nichts behalten. Warten Sie, bis der andere fertig ist, und importieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Another import is adding the same article right now; {count} of this one&apos;s stories were added in full and will stay. Wait until the other is done, then import again to add the rest.</source>
        <translation>Ein anderer Import fügt gerade denselben Artikel hinzu; von den Themen dieses Imports sind {count} vollständig da und bleiben. Warten Sie, bis der andere fertig ist, und importieren Sie dann erneut: Dann kommt der Rest.</translation>
    </message>
    <message>
        <source>Another label has the title {title}; choose another.</source>
        <translation>Ein anderes Label hat den Titel {title}; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} and did not finish in time; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in {path} und ist nicht rechtzeitig fertig geworden; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Article {variant} was lost; its text was rebuilt from its sentences, without its outlet, title and address.</source>
        <translation>Der Artikel {variant} war verloren; sein Text wurde aus seinen Sätzen zusammengesetzt, ohne Medium, Titel und Adresse.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>By convention, labels that agree this well are considered reliable (0.8 and above).</source>
        <translation>Labels, die so gut übereinstimmen, gelten üblicherweise als verlässlich (ab 0,8).</translation>
    </message>
    <message>
        <source>By convention, that allows only tentative conclusions (0.667 to 0.8): look at the labels that are most often confused, and make the guideline clearer on them.</source>
        <translation>Das erlaubt üblicherweise vorläufige Schlüsse, nicht mehr (0,667 bis 0,8): Sehen Sie sich die Labels an, die am häufigsten verwechselt werden, und machen Sie den Leitfaden dort deutlicher.</translation>
    </message>
    <message>
        <source>By convention, that is too low for the labels to be relied on (below 0.667): discuss the disagreements, make the guideline clearer and label again.</source>
        <translation>Das ist üblicherweise zu wenig, um sich auf die Labels zu verlassen (unter 0,667): Besprechen Sie die Streitfälle, machen Sie den Leitfaden deutlicher und labeln Sie neu.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators, on the sentences that both have labelled.</source>
        <translation>Cohens κ für je zwei Annotatoren, über die Sätze, die beide gelabelt haben.</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators; the table below has the same figures.</source>
        <translation>Cohens κ für je zwei Annotatoren; die Tabelle darunter hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Columns ignored, because they accompany a label and are not labels themselves: {names}.</source>
        <translation>Nicht gelesene Spalten, die nur zu einem Label gehören und selbst keines sind: {names}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions in force, by the labels that were voted for and by the reason given. Many gaps between two labels call for another sentence in the guideline. A decision on three labels counts for each pair of them.</source>
        <translation>Geltende Entscheidungen nach den Labels der Stimmen und nach dem genannten Grund. Viele Lücken zwischen zwei Labels verlangen einen weiteren Satz im Leitfaden. Eine Entscheidung über drei Labels zählt für jedes ihrer Paare.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each label against all the others together: on which label do annotators differ most?</source>
        <translation>Ein Label gegen den Rest, alle anderen als eines genommen: Bei welchem Label sind Annotatoren am häufigsten uneinig?</translation>
    </message>
    <message>
        <source>Each of these columns was taken for one label: {columns}.</source>
        <translation>Diese Spalten wurden als die je eines Labels genommen: {columns}.</translation>
    </message>
    <message>
        <source>Each of these columns was taken for the labels of one annotator: {columns}.</source>
        <translation>Diese Spalten wurden als die je eines Annotators genommen: {columns}.</translation>
    </message>
    <message>
        <source>Entries of {name} without any text were skipped: {count}.</source>
        <translation>Einträge von {name} ohne jeden Text wurden übergangen: {count}.</translation>
    </message>
    <message>
        <source>Every label that can be compared is {label}; with only one label, agreement can&apos;t be distinguished from chance.</source>
        <translation>Jedes Label, das sich vergleichen lässt, ist {label}; bei nur einem Label lässt sich Übereinstimmung nicht von Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figures appear here once somebody has labelled sentences on the Label page.</source>
        <translation>Zahlen erscheinen hier, sobald jemand auf der Seite „Labeln“ Sätze gelabelt hat.</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>For the sentences that nobody excluded it is undefined. {note}</source>
        <translation>Für die Sätze, die niemand ausgeschlossen hat, ist es nicht definiert. {note}</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Lücke im Leitfaden</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>HTML tags were removed from {name}.</source>
        <translation>Aus {name} wurden die Auszeichnungen von Webseiten (HTML) entfernt.</translation>
    </message>
    <message>
        <source>Have a second person label the same stories without seeing the first person’s labels.</source>
        <translation>Lassen Sie eine zweite Person dieselben Themen labeln, ohne dass sie die Labels der ersten sieht.</translation>
    </message>
    <message>
        <source>How far labels agree, over all sentences (with exclude as a label like the others) and over the sentences that nobody excluded. 1 is full agreement; except for percent agreement, 0 is what chance alone would give.</source>
        <translation>Wie weit Labels übereinstimmen, über alle Sätze („Exclude“ ist ein Label wie die anderen) und über die Sätze, die niemand ausgeschlossen hat. 1 ist volle Übereinstimmung; außer bei der prozentualen ist 0, was der Zufall bewirkt.</translation>
    </message>
    <message>
        <source>How much of each story every annotator has labelled.</source>
        <translation>Wie viel von jedem Thema jeder Annotator gelabelt hat.</translation>
    </message>
    <message>
        <source>In every pair, one of the two annotators used only one label; Cohen&apos;s κ is then 0, whatever the other one did.</source>
        <translation>In jedem Paar hat einer der beiden Annotatoren nur ein Label benutzt; Cohens κ ist dann 0, was immer der andere tat.</translation>
    </message>
    <message>
        <source>In this workspace only reviewers see decisions.</source>
        <translation>In diesem Arbeitsbereich sieht Entscheidungen nur, wer prüft.</translation>
    </message>
    <message>
        <source>In {name}, consecutive records have the same “{column}”, and each became an article; if they are parts of one article, join them in one record.</source>
        <translation>In {name} haben aufeinanderfolgende Einträge dieselbe „{column}“, und jeder wurde ein Artikel; sind sie Teile eines einzigen, fügen Sie sie zu einem Eintrag zusammen.</translation>
    </message>
    <message>
        <source>In {name}, the day comes before the month, as the dates of other rows show.</source>
        <translation>In {name} steht der Tag vor dem Monat, wie die Daten anderer Zeilen zeigen.</translation>
    </message>
    <message>
        <source>In {name}, the month comes before the day, as the dates of other rows show.</source>
        <translation>In {name} steht der Monat vor dem Tag, wie die Daten anderer Zeilen zeigen.</translation>
    </message>
    <message>
        <source>In {name}, “{column}” was taken for the texts, because it is by far the longest column.</source>
        <translation>In {name} wurde „{column}“ als Spalte der Texte genommen, da sie bei Weitem die längste ist.</translation>
    </message>
    <message>
        <source>In “{name}”, the labels of these sentences are missing: {numbers}.</source>
        <translation>In „{name}“ fehlen die Labels dieser Sätze: {numbers}.</translation>
    </message>
    <message>
        <source>Intervals are based on {draws:,} bootstrap draws over stories, seed {seed:d}.</source>
        <translation>Intervalle beruhen auf {draws:,} Bootstrap-Ziehungen über die Themen, Startwert {seed:d}.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Es hat keinen Namen.</translation>
    </message>
    <message>
        <source>It is judged by the lower end of its interval. {meaning}</source>
        <translation>Beurteilt wird nach dem unteren Ende des Intervalls. {meaning}</translation>
    </message>
    <message>
        <source>Its colour is {colour}; write one like #0072b2.</source>
        <translation>Seine Farbe ist {colour}; schreiben Sie eine wie #0072b2.</translation>
    </message>
    <message>
        <source>Its title, shortcut, color and definition have to be texts.</source>
        <translation>Titel, Taste, Farbe und Definition müssen Texte sein.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is undefined. {note}</source>
        <translation>Krippendorffs Alpha ist nicht definiert. {note}</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, which corrects for chance, is {alpha}.</source>
        <translation>Krippendorffs Alpha, das dies am Zufall misst, ist {alpha}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, which corrects for chance, is {alpha}; for the sentences that nobody excluded it is {inner}.</source>
        <translation>Krippendorffs Alpha, das dies am Zufall misst, ist {alpha}; für die Sätze, die niemand ausgeschlossen hat, ist es {inner}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <source>Label {place:d} of the template {path}: {error}</source>
        <translation>Label {place:d} der Vorlage {path}: {error}</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels a minute</source>
        <translation>Labels pro Minute</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Labels je Medium</translation>
    </message>
    <message>
        <source>Labels followed by a question mark: {count}; they were imported as unsure.</source>
        <translation>Labels mit einem Fragezeichen dahinter: {count}; sie wurden als unsicher übernommen.</translation>
    </message>
    <message>
        <source>Labels that nobody has confirmed can only be exported as votes; do not choose gold or estimated labels.</source>
        <translation>Labels, die niemand bestätigt hat, lassen sich nur als Stimmen exportieren; lassen Sie die Wahl von Gold- oder geschätzten Labels weg.</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minuten Arbeit</translation>
    </message>
    <message>
        <source>Missing {what}: at least {count}.</source>
        <translation>Es fehlen {what}: mindestens {count}.</translation>
    </message>
    <message>
        <source>No article here is from “{unknown}”; look in the list of outlets{typed}.</source>
        <translation>Kein Artikel hier ist von „{unknown}“; sehen Sie in der Liste der Medien nach{typed}.</translation>
    </message>
    <message>
        <source>No decision has been reopened.</source>
        <translation>Keine Entscheidung wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>No format is known for {name}; choose one{typed}: {known}.</source>
        <translation>Für {name} ist kein Format bekannt; wählen Sie eines{typed}: {known}.</translation>
    </message>
    <message>
        <source>No interval: the figure is undefined in {undefined:.0%} of the draws, because too few stories have what it needs.</source>
        <translation>Kein Intervall: Der Wert ist in {undefined} der Ziehungen nicht definiert, weil zu wenige Themen haben, was er braucht.</translation>
    </message>
    <message>
        <source>No interval: the number of draws is 0.</source>
        <translation>Kein Intervall: Es wurden keine Ziehungen verlangt.</translation>
    </message>
    <message>
        <source>No interval: too few stories ({stories}; at least {fewest_stories} are needed).</source>
        <translation>Kein Intervall: zu wenige Themen ({stories}; nötig sind {fewest_stories}).</translation>
    </message>
    <message>
        <source>No intervals: too few stories have what they need.</source>
        <translation>Keine Intervalle: zu wenige Themen haben, was sie brauchen.</translation>
    </message>
    <message>
        <source>No part of a workspace could be found in {path}.</source>
        <translation>In {path} war nichts von einem Arbeitsbereich zu finden.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>No sentence has a gold label at the level {gold} yet, so there is nothing to export.</source>
        <translation>Noch hat kein Satz ein Gold-Label der Stufe {gold}, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No sentence has a label from both {one} and {other}.</source>
        <translation>Kein Satz hat ein Label von {one} und von {other}.</translation>
    </message>
    <message>
        <source>No sentence has labels from two annotators.</source>
        <translation>Kein Satz hat Labels von zwei Annotatoren.</translation>
    </message>
    <message>
        <source>No temporary folder could be created ({reason}); free some space on the disk that holds the system&apos;s temporary files, then try again.</source>
        <translation>Ein Ordner für vorübergehende Dateien ließ sich nicht anlegen ({reason}); schaffen Sie Platz auf dem Datenträger, auf dem das System solche Dateien ablegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No two annotators have labelled the same sentence yet, so they can&apos;t disagree.</source>
        <translation>Noch haben keine zwei Annotatoren denselben Satz gelabelt, also können sie nicht uneinig sein.</translation>
    </message>
    <message>
        <source>Nobody excluded</source>
        <translation>Von niemandem ausgeschlossen</translation>
    </message>
    <message>
        <source>Nobody has given the label {label} to a sentence.</source>
        <translation>Niemand hat einem Satz das Label {label} gegeben.</translation>
    </message>
    <message>
        <source>Nobody has given the label {label}.</source>
        <translation>Niemand hat das Label {label} gegeben.</translation>
    </message>
    <message>
        <source>Nobody has labelled here yet, so there is nothing to disagree about.</source>
        <translation>Noch hat hier niemand gelabelt, also kann niemand uneinig sein.</translation>
    </message>
    <message>
        <source>None of the labels that were asked for is left, so there is nothing to export.</source>
        <translation>Von den verlangten Labels ist keines übrig, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Not every reader can tell {colour} from the colour of {title}; better choices are {best}.</source>
        <translation>{colour} lässt sich nicht für alle von der Farbe von {title} unterscheiden; geeignet sind {best}.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet, so there is nothing to export.</source>
        <translation>Noch ist nichts gelabelt, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet.</source>
        <translation>Noch ist nichts gelabelt.</translation>
    </message>
    <message>
        <source>On {sentences} labelled by two or more of {count} annotators, two votes agree in {share} of cases.</source>
        <translation>In {share} der Fälle stimmen zwei Stimmen überein ({sentences}, gelabelt von zwei oder mehr der {count} Annotatoren).</translation>
    </message>
    <message>
        <source>One annotator, {name}, has labelled {sentences}; agreement needs two.</source>
        <translation>Nur ein Annotator, {name}, hat gelabelt ({sentences}); für Übereinstimmung braucht es zwei.</translation>
    </message>
    <message>
        <source>One of the two annotators used only one label; Cohen&apos;s κ is then 0, whatever the other one did.</source>
        <translation>Einer der beiden Annotatoren hat nur ein Label benutzt; Cohens κ ist dann 0, was immer der andere tat.</translation>
    </message>
    <message>
        <source>Only one annotator has labelled here; agreement needs two.</source>
        <translation>Nur ein Annotator hat hier gelabelt; für Übereinstimmung braucht es zwei.</translation>
    </message>
    <message>
        <source>Only sentences of different variants of one story are counterparts.</source>
        <translation>Nur Sätze verschiedener Fassungen eines Themas sind Gegenstücke.</translation>
    </message>
    <message>
        <source>Only the first sheet of {path} was read, “{sheet}”.</source>
        <translation>Nur das erste Blatt von {path} wurde gelesen, „{sheet}“.</translation>
    </message>
    <message>
        <source>Only {count} stories have labels, and a story can&apos;t be split, so there can&apos;t be {wanted} parts; {advice}.</source>
        <translation>Nur {count} Themen haben Labels, und ein Thema darf nicht geteilt werden, also kann es keine {wanted} Teile geben; {advice}.</translation>
    </message>
    <message>
        <source>Only {count} story has labels, and a story can&apos;t be split, so there can&apos;t be {wanted} parts; {advice}.</source>
        <translation>Nur {count} Thema hat Labels, und ein Thema darf nicht geteilt werden, also kann es keine {wanted} Teile geben; {advice}.</translation>
    </message>
    <message>
        <source>Only {voters} has labelled here; a disagreement needs two annotators.</source>
        <translation>Nur {voters} hat hier gelabelt; uneinig sein können erst zwei.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Pages of the file that can&apos;t be read: {unreadable_pages}. Anything stored only there is missing, and there is no telling how much that was.</source>
        <translation>Seiten der Datei, die sich nicht lesen lassen: {unreadable_pages}. Was nur dort stand, fehlt, und wie viel das war, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Pages of {name} that are pictures without text were not read: {count} of {pages}.</source>
        <translation>Seiten von {name}, die Bilder ohne Text sind, wurden nicht gelesen: {count} von {pages}.</translation>
    </message>
    <message>
        <source>Pairs of votes on one sentence, by their two labels. The votes have no order, so both sides of the diagonal are the same. On the diagonal both votes are the same.</source>
        <translation>Paare von Stimmen zu einem Satz nach ihren beiden Labels. Niemand kommt zuerst, also sind beide Seiten der Diagonale gleich. Auf der Diagonale sind beide Stimmen gleich.</translation>
    </message>
    <message>
        <source>Parts of {path} that protect its labels and keep its counts were missing or altered, perhaps by another program; they were restored.</source>
        <translation>Teile von {path}, die die Labels schützen und die Zählungen führen, fehlten oder waren verändert, vielleicht von einem anderen Programm; sie wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>Progress by story</source>
        <translation>Fortschritt je Thema</translation>
    </message>
    <message>
        <source>Reading {name} took more than {patience:g} seconds and was abandoned; copy the article&apos;s text into a text file and import that.</source>
        <translation>{name} zu lesen dauerte länger als {patience} Sekunden und wurde abgebrochen; kopieren Sie den Text des Artikels in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Reading {name} would take more memory than any article needs; nothing was read.</source>
        <translation>{name} zu lesen braucht mehr Speicher als jeder Artikel; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Report of {workspace}</source>
        <translation>Bericht über {workspace}</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>Zeile {row} von {table} zeigt auf eine Zeile von {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Sentence {sentence} does not have the uid that follows from its place.</source>
        <translation>Der Satz {sentence} hat nicht die uid, die sich aus seiner Stelle ergibt.</translation>
    </message>
    <message>
        <source>Sentence {sentence} is not the text from {start} to {end} of its variant.</source>
        <translation>Der Satz {sentence} ist nicht der Text von {start} bis {end} seiner Fassung.</translation>
    </message>
    <message>
        <source>Sentence {sentence} overlaps the one before it.</source>
        <translation>Der Satz {sentence} überlappt den vorigen.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sentences by the label from {one} (rows) and from {other} (columns). On the diagonal both votes are the same.</source>
        <translation>Sätze nach dem Label von {one} (Zeilen) und von {other} (Spalten). Auf der Diagonale sind beide Stimmen gleich.</translation>
    </message>
    <message>
        <source>Sentences compared</source>
        <translation>Verglichene Sätze</translation>
    </message>
    <message>
        <source>Sentences of {named} that were lost, and made again from its text: {added}.</source>
        <translation>Sätze von {named}, die verloren waren und neu aus dem Text abgegrenzt wurden: {added}.</translation>
    </message>
    <message>
        <source>Sentences that need a label (body and headlines), and how many of them are labelled. Labels a minute counts the labels given in the window; gaps of more than {seconds} seconds between two labels count as time away and are left out.</source>
        <translation>Sätze, die ein Label brauchen (Fließtext und Überschriften), und wie viele davon gelabelt sind. Labels pro Minute sind die von Hand im Fenster vergebenen; Lücken von mehr als {seconds} Sekunden zwischen zwei Labels gelten als Pause und zählen nicht.</translation>
    </message>
    <message>
        <source>Shares of labels by outlet; the table below has the same figures.</source>
        <translation>Anteile der Labels je Medium; die Tabelle darunter hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Shares of the gold labels, including those by majority. Excluded sentences and ties are not part of any share; they are in the last two columns.</source>
        <translation>Anteile der Gold-Labels, die der Mehrheit eingeschlossen. Ausgeschlossene Sätze und Gleichstände zählen in keinem Anteil; sie stehen in den letzten beiden Spalten.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Somebody excluded every sentence that has a label, so none is left.</source>
        <translation>Jeder Satz mit einem Label wurde von jemandem ausgeschlossen, also bleibt keiner übrig.</translation>
    </message>
    <message>
        <source>Steps of the history that were lost, and rebuilt: {made}.</source>
        <translation>Schritte des Verlaufs, die verloren waren und neu angelegt wurden: {made}.</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Angehalten; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Stories compared</source>
        <translation>Verglichene Themen</translation>
    </message>
    <message>
        <source>Stories that overlap are labelled by at least 2 annotators.</source>
        <translation>Themen, die sich überlappen, werden von mindestens 2 Annotatoren gelabelt.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Story by story</source>
        <translation>Thema für Thema</translation>
    </message>
    <message>
        <source>Take this as a first impression: {count} stories are too few to say more.</source>
        <translation>Nehmen Sie es als ersten Eindruck: {count} Themen sind zu wenige, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>Take this as a first impression: {count} story is too few to say more.</source>
        <translation>Nehmen Sie es als ersten Eindruck: {count} Thema ist zu wenig, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>Texts that differ from the sentence here only in white space, quotation marks or dashes: {count}; they were taken as the same.</source>
        <translation>Texte, die sich vom Satz hier nur in Leerraum, Anführungszeichen oder Strichen unterscheiden: {count}; sie wurden für diesen Satz genommen.</translation>
    </message>
    <message>
        <source>That article is not here; look in the list of articles{typed}.</source>
        <translation>Diesen Artikel gibt es hier nicht; sehen Sie in der Liste der Artikel nach{typed}.</translation>
    </message>
    <message>
        <source>That story is not here; look in the list of stories{typed}.</source>
        <translation>Dieses Thema gibt es hier nicht; sehen Sie in der Liste der Themen nach{typed}.</translation>
    </message>
    <message>
        <source>The attachments of {name} were not read ({attached}); save them as files and import those.</source>
        <translation>Die Anhänge von {name} wurden nicht gelesen ({attached}); speichern Sie sie als Dateien und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The backup folder {folder} can&apos;t be read: {reason}; ask for permission to read it, or choose another folder.</source>
        <translation>Der Sicherungsordner {folder} kann nicht gelesen werden: {reason}; bitten Sie um Leserechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup folder {folder} does not exist; connect the disk that it is on, choose another folder, or make a backup, which also creates the folder.</source>
        <translation>Der Ordner der Sicherungen {folder} ist nicht da; schließen Sie das Laufwerk an, auf dem er liegt, wählen Sie einen anderen Ordner, oder legen Sie eine Sicherung an, die auch den Ordner anlegt.</translation>
    </message>
    <message>
        <source>The definition of the label {name} was lost.</source>
        <translation>Die Definition des Labels {name} war verloren.</translation>
    </message>
    <message>
        <source>The disk is full, so {out} could not be written; free some space and try again. What was there before is unchanged.</source>
        <translation>Der Datenträger ist voll, {out} konnte nicht geschrieben werden; machen Sie Platz und versuchen Sie es erneut. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written; free some space and try again. Everything saved before is safe.</source>
        <translation>Der Datenträger ist voll, deshalb konnte {path} nicht geschrieben werden; schaffen Sie etwas Platz und versuchen Sie es noch einmal. Alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} is open only for reading and for exporting to another disk; free some space and open it again to go on working in it.</source>
        <translation>Der Datenträger ist voll, {path} ist daher nur zum Lesen offen und zum Exportieren auf einen anderen; schaffen Sie Platz und öffnen Sie den Arbeitsbereich erneut, um darin weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The disk reported an error while {path} was read or written; check the disk, then open the workspace again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet, als {path} gelesen oder geschrieben wurde; prüfen Sie den Datenträger und öffnen Sie den Arbeitsbereich dann wieder.</translation>
    </message>
    <message>
        <source>The encoding of {name} can&apos;t be determined; save it as UTF-8 and import it again.</source>
        <translation>Die Kodierung von {name} lässt sich nicht bestimmen; speichern Sie die Datei als UTF-8 und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The end of {name} is missing; what comes before it was read. Get the whole file, or see where the text stops.</source>
        <translation>Das Ende von {name} fehlt; was davor steht, wurde gelesen. Besorgen Sie die ganze Datei, oder sehen Sie nach, wo der Text aufhört.</translation>
    </message>
    <message>
        <source>The file contains gold labels, which belong to no single person</source>
        <translation>Die Datei enthält Gold-Labels, die niemandem gehören</translation>
    </message>
    <message>
        <source>The file has labels by {count} annotators ({names}), so they can&apos;t all be {chosen}&apos;s; say for each name who is meant, or import each annotator&apos;s lines separately{typed}.</source>
        <translation>Die Datei enthält Labels von {count} Annotatoren ({names}), also können nicht alle von {chosen} sein; geben Sie für jeden Namen an, wer gemeint ist, oder importieren Sie die Zeilen jeder Person für sich{typed}.</translation>
    </message>
    <message>
        <source>The file has no label {name}; check how labels are written in it.</source>
        <translation>In der Datei gibt es kein Label {name}; sehen Sie nach, wie sie die Labels schreibt.</translation>
    </message>
    <message>
        <source>The file has no labels by {name}; check how names are written in it.</source>
        <translation>Die Datei enthält keine Labels von {name}; sehen Sie nach, wie sie Namen schreibt.</translation>
    </message>
    <message>
        <source>The file has {count} annotators called {name}; import each one&apos;s lines separately, and say whose they are{typed}.</source>
        <translation>Die Datei enthält {count} Annotatoren namens {name}; importieren Sie die Zeilen jeder Person für sich und geben Sie an, von wem sie sind{typed}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Die Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The file names no annotator</source>
        <translation>Die Datei nennt niemanden</translation>
    </message>
    <message>
        <source>The file names {count} annotators, more than {most_names}; check that its field annotator holds the names of people.</source>
        <translation>Die Datei nennt {count} Annotatoren, mehr als {most_names}; prüfen Sie, ob ihr Feld annotator die Namen von Personen enthält.</translation>
    </message>
    <message>
        <source>The folder of {path} does not support SQLite&apos;s write-ahead log (is it a network share?), so a slower, equally safe way of saving is used; only one person at a time should have this workspace open.</source>
        <translation>Der Ordner von {path} verträgt das Write-Ahead-Log von SQLite nicht (liegt er im Netz?), deshalb wird langsamer, aber ebenso sicher gespeichert; nur eine Person zur Zeit sollte diesen Arbeitsbereich offen haben.</translation>
    </message>
    <message>
        <source>The folder {out} contains other things, such as {other}; name a new one, such as {example}.</source>
        <translation>Der Ordner {out} enthält etwas anderes, etwa {other}; nennen Sie einen neuen, etwa {example}.</translation>
    </message>
    <message>
        <source>The folder {parent} can&apos;t be written; choose another one.</source>
        <translation>In den Ordner {parent} kann nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist; create it first.</source>
        <translation>Den Ordner {parent} gibt es nicht; legen Sie ihn erst an.</translation>
    </message>
    <message>
        <source>The folder {target} could not be created: {reason}; choose another one.</source>
        <translation>Der Ordner {target} konnte nicht angelegt werden: {reason}; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The format spacy needs the library spaCy, which is not installed; `pip install &apos;variant-annotator[spacy]&apos;` installs it.</source>
        <translation>Das Format spacy braucht die Bibliothek spaCy, die nicht installiert ist; `pip install &apos;variant-annotator[spacy]&apos;` installiert sie.</translation>
    </message>
    <message>
        <source>The format {name} counts in code points; choose them for the offsets too{typed}.</source>
        <translation>Das Format {name} zählt in Codepoints; lassen Sie auch die Offsets so zählen{typed}.</translation>
    </message>
    <message>
        <source>The identity of the workspace was lost; it has a new one, and starts without undo.</source>
        <translation>Die Kennung des Arbeitsbereichs war verloren; er hat eine neue und beginnt ohne Rückgängig-Schritte.</translation>
    </message>
    <message>
        <source>The label {name} has a different {words} in the file; {outcome}</source>
        <translation>Beim Label {name} ist in der Datei anders: {words}; {outcome}</translation>
    </message>
    <message>
        <source>The label {name} is new here; it is added.</source>
        <translation>Das Label {name} ist hier neu; es kommt mit.</translation>
    </message>
    <message>
        <source>The mean leaves out {left_out} of {pairs} pairs of annotators who have sentences in common: both used the same single label on all of them.</source>
        <translation>Das Mittel lässt {left_out} von {pairs} Paaren von Annotatoren mit gemeinsamen Sätzen weg: Beide haben in allen diesen Sätzen ein und dasselbe Label benutzt.</translation>
    </message>
    <message>
        <source>The minimum number of votes must be 1 or more.</source>
        <translation>Die Mindestzahl der Stimmen ist 1 oder mehr.</translation>
    </message>
    <message>
        <source>The name of an annotator was lost; they are called “{name}” now.</source>
        <translation>Der Name eines Annotators war verloren; er lautet jetzt „{name}“.</translation>
    </message>
    <message>
        <source>The name {name} {why}; choose another.</source>
        <translation>Der Name {name} {why}; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name {out} is too long for this disk; choose a shorter one.</source>
        <translation>{out} ist als Name zu lang für diesen Datenträger; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The next sentence begins another paragraph; only sentences of one paragraph are merged.</source>
        <translation>Der nächste Satz beginnt einen neuen Absatz; verbunden werden nur Sätze eines Absatzes.</translation>
    </message>
    <message>
        <source>The number of draws and the seed can&apos;t be negative.</source>
        <translation>Die Zahl der Ziehungen und der Startwert können nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>The seed can&apos;t be negative.</source>
        <translation>Der Startwert kann nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>The sheet has too many cells; save it as CSV.</source>
        <translation>Das Blatt hat zu viele Zellen; speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {path} was read, the first one with recognised columns.</source>
        <translation>Von {path} wurde das Blatt „{sheet}“ gelesen, das erste mit bekannten Spalten.</translation>
    </message>
    <message>
        <source>The story is not in this workspace; open its list again.</source>
        <translation>Das Thema ist nicht in diesem Arbeitsbereich; öffnen Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>The template {path} has no guideline; add one under `guideline`.</source>
        <translation>Die Vorlage {path} hat keinen Leitfaden; fügen Sie unter `guideline` einen hinzu.</translation>
    </message>
    <message>
        <source>The template {path} has no labels; list them under `labels`.</source>
        <translation>Die Vorlage {path} hat keine Labels; führen Sie sie unter `labels` auf.</translation>
    </message>
    <message>
        <source>The text of variant {uid} does not have the hash that is stored with it.</source>
        <translation>Der Text der Fassung {uid} hat nicht den Hashwert, der mit ihm gespeichert ist.</translation>
    </message>
    <message>
        <source>The text of {named} was changed by the damage; check it.</source>
        <translation>Der Text von {named} wurde durch den Schaden verändert; lesen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The text of {named} was damaged, and repaired from its sentences.</source>
        <translation>Der Text von {named} war beschädigt und wurde aus seinen Sätzen repariert.</translation>
    </message>
    <message>
        <source>The thresholds 0.667 and 0.8 for Krippendorff’s alpha are Krippendorff’s own (Content analysis, 2nd edition, Sage 2004): a convention, not a law of nature.</source>
        <translation>Die Grenzen 0,667 und 0,8 für Krippendorffs Alpha stammen von Krippendorff selbst (Content analysis, 2. Auflage, Sage 2004): ein Brauch, kein Naturgesetz.</translation>
    </message>
    <message>
        <source>The title of a story was lost; it is called “{title}” now.</source>
        <translation>Der Titel eines Themas war verloren; es heißt jetzt „{title}“.</translation>
    </message>
    <message>
        <source>The view or trigger {name} is not what this program expects.</source>
        <translation>Die Ansicht oder der Trigger {name} ist nicht, was dieses Programm erwartet.</translation>
    </message>
    <message>
        <source>The {count} stories share sentences and so form a single group that can&apos;t be split, which is too few for {wanted} parts; {advice}.</source>
        <translation>Die {count} Themen haben Sätze gemeinsam und bilden so nur eine Gruppe, die nicht geteilt werden darf, zu wenig für {wanted} Teile; {advice}.</translation>
    </message>
    <message>
        <source>The {count} stories share sentences and so form only {groups} groups that can&apos;t be split, which is too few for {wanted} parts; {advice}.</source>
        <translation>Die {count} Themen haben Sätze gemeinsam und bilden so nur {groups} Gruppen, die nicht geteilt werden dürfen, zu wenige für {wanted} Teile; {advice}.</translation>
    </message>
    <message>
        <source>The {kind} {name} of {path} is not as Annotator makes it, so the file was not opened and nothing in it was changed; rescue its contents into a new file{typed}.</source>
        <translation>In {path} ist {name} ({kind}) nicht so, wie Annotator es anlegt; die Datei wurde deshalb nicht geöffnet, und nichts in ihr ist geändert. Retten Sie ihren Inhalt in eine neue Datei{typed}.</translation>
    </message>
    <message>
        <source>There are no disagreements of the kind that you asked for.</source>
        <translation>Kein Streitfall ist von der gesuchten Art.</translation>
    </message>
    <message>
        <source>There are no labels yet.</source>
        <translation>Es gibt noch keine Labels.</translation>
    </message>
    <message>
        <source>There are no open disagreements.</source>
        <translation>Es gibt keine offenen Streitfälle.</translation>
    </message>
    <message>
        <source>There are {count} annotators called {name} here; say by uid which one is meant{typed}: {uids}.</source>
        <translation>Hier gibt es {count} Annotatoren namens {name}; geben Sie mit der uid an, welcher gemeint ist{typed}: {uids}.</translation>
    </message>
    <message>
        <source>There is already a label {name}, which is retired; bring it back, or choose another name.</source>
        <translation>Es gibt schon ein Label {name}, es ist ausgemustert; holen Sie es zurück oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a label {name}; change that one, or choose another name.</source>
        <translation>Es gibt schon ein Label {name}; ändern Sie jenes oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already an annotator {name} here; choose that one if it is you, or another name if it is not.</source>
        <translation>Hier gibt es schon einen Annotator {name}; wählen Sie diesen, wenn Sie es sind, sonst einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an annotator {name} here and another one of that name in the file: say whether they are the same person on two machines{typed}. Nothing was merged.</source>
        <translation>Hier gibt es einen Annotator {name} und in der Datei einen anderen dieses Namens: Geben Sie an, ob es dieselbe Person an zwei Rechnern ist{typed}. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>There is no annotator with the uid {uid} here; give a name instead.</source>
        <translation>Hier gibt es keinen Annotator mit der uid {uid}; nennen Sie stattdessen einen Namen.</translation>
    </message>
    <message>
        <source>There is no annotator {name} here or in the files to merge.</source>
        <translation>Es gibt keinen Annotator {name}, weder hier noch in den Dateien.</translation>
    </message>
    <message>
        <source>There is no annotator {name} here; there is {people}.</source>
        <translation>Hier gibt es keinen Annotator {name}; es gibt {people}.</translation>
    </message>
    <message>
        <source>There is no format {name}; there are {known}.</source>
        <translation>Es gibt kein Format {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no label {name}; there are {known}.</source>
        <translation>Es gibt kein Label {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no label {wanted} here; there are {known}.</source>
        <translation>Hier gibt es kein Label {wanted}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no sentence {uid} here; look in the list of disagreements{typed}.</source>
        <translation>Hier gibt es keinen Satz {uid}; sehen Sie in der Liste der Streitfälle nach{typed}.</translation>
    </message>
    <message>
        <source>There is no story “{name}”; look in the list of stories{typed}.</source>
        <translation>Es gibt kein Thema „{name}“; sehen Sie in der Liste der Themen nach{typed}.</translation>
    </message>
    <message>
        <source>There is no such sentence here.</source>
        <translation>Diesen Satz gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such sentence in this workspace.</source>
        <translation>Diesen Satz gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>There is no version {number:d} of the guideline.</source>
        <translation>Es gibt keine Version {number:d} des Leitfadens.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”{where}; look in the list of articles{typed}.</source>
        <translation>Es gibt keinen {what} „{name}“{where}; sehen Sie in der Liste der Artikel nach{typed}.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>These columns contain decisions, not one person&apos;s labels, and were left out: {columns}; rename one to import it as an annotator&apos;s.</source>
        <translation>Diese Spalten enthalten Entscheidungen, die niemandes Labels sind, und wurden weggelassen: {columns}; benennen Sie eine um, um sie als die eines Annotators zu importieren.</translation>
    </message>
    <message>
        <source>This is already the text of version {version:d}; there is nothing to save.</source>
        <translation>Dies ist schon der Text von Version {version:d}; es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>This is for the menus of Linux desktops; here, make a link to annotator-gui instead.</source>
        <translation>Dies ist für die Menüs von Linux-Desktops; legen Sie hier stattdessen eine Verknüpfung zu annotator-gui an.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article: nothing follows it.</source>
        <translation>Dies ist der letzte Satz seines Artikels: Es folgt keiner mehr.</translation>
    </message>
    <message>
        <source>This sentence has been split or merged since; decide on the new sentences instead.</source>
        <translation>Dieser Satz wurde inzwischen geteilt oder verbunden; entscheiden Sie über das, was aus ihm geworden ist.</translation>
    </message>
    <message>
        <source>This sentence is no longer here: somebody has split or merged it, or removed its article. Nothing was saved; open the story again to see its current state.</source>
        <translation>Diesen Satz gibt es nicht mehr: Jemand hat ihn geteilt oder verbunden oder seinen Artikel entfernt. Es wurde nichts gespeichert; öffnen Sie das Thema erneut, um zu sehen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the workspace; load the list again.</source>
        <translation>Dieser Satz ist nicht mehr im Arbeitsbereich; lesen Sie die Liste neu ein.</translation>
    </message>
    <message>
        <source>This story has no gold yet, so there is nothing to compare a newcomer&apos;s labels with; have it labelled, or decide its sentences on the Review page.</source>
        <translation>Dieses Thema hat noch kein Gold, also gibt es nichts, womit sich jemand Neues vergleichen ließe; lassen Sie es labeln oder entscheiden Sie seine Sätze auf der Seite „Prüfen“.</translation>
    </message>
    <message>
        <source>This story is no longer in the workspace: a merge may have joined it with another one; choose it again.</source>
        <translation>Dieses Thema ist nicht mehr im Arbeitsbereich: Vielleicht ist es beim Zusammenführen in einem anderen aufgegangen; wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This story is no longer in the workspace; choose it again.</source>
        <translation>Dieses Thema ist nicht mehr im Arbeitsbereich; wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This workspace has no guideline; write one before saving a template.</source>
        <translation>Dieser Arbeitsbereich hat keinen Leitfaden; schreiben Sie einen, bevor Sie eine Vorlage speichern.</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>Zu labeln</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Paarweise</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Variant {uid} does not have the uid that follows from its text and outlet.</source>
        <translation>Die Fassung {uid} hat nicht die uid, die sich aus ihrem Text und Medium ergibt.</translation>
    </message>
    <message>
        <source>Variant {uid} leaves out the text from {done} to its end.</source>
        <translation>Die Fassung {uid} lässt den Text von {done} bis zu seinem Ende aus.</translation>
    </message>
    <message>
        <source>Variant {uid} leaves out the text from {done} to {start}.</source>
        <translation>Die Fassung {uid} lässt den Text von {done} bis {start} aus.</translation>
    </message>
    <message>
        <source>Version {version:d} of the guideline has a different text in the file; both are kept.</source>
        <translation>Version {version:d} des Leitfadens hat in der Datei einen anderen Text; beide werden behalten.</translation>
    </message>
    <message>
        <source>Version {version:d} of the guideline, from the file, is now in force.</source>
        <translation>Von jetzt an gilt Version {version:d} des Leitfadens, aus der Datei.</translation>
    </message>
    <message>
        <source>Views or triggers that another program had made in {path} were removed, because they could change its labels, and its own were restored; {copy} keeps the others as text.</source>
        <translation>Ansichten oder Trigger, die ein anderes Programm in {path} angelegt hatte, wurden entfernt, da sie Labels ändern könnten, und die eigenen wiederhergestellt; {copy} bewahrt die anderen als Text auf.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Where annotators can be compared, {share} is for {label}, so agreement on it can&apos;t be distinguished from chance.</source>
        <translation>Wo sich Annotatoren vergleichen lassen, entfallen {share} auf {label}, also lässt sich Übereinstimmung darüber nicht von Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>Wherever two annotators have sentences in common, both used the same single label on all of them, so agreement can&apos;t be distinguished from chance.</source>
        <translation>Wo immer zwei Annotatoren Sätze gemeinsam haben, haben beide in allen ein und dasselbe Label benutzt, also lässt sich Übereinstimmung nicht von Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Welche Labels verwechselt werden</translation>
    </message>
    <message>
        <source>Who has done what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Why annotators differed</source>
        <translation>Warum Annotatoren uneinig waren</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Falsche Satzgrenze</translation>
    </message>
    <message>
        <source>You see a story here once you have labelled all of it, so that nobody else&apos;s labels influence yours; reviewers see every story.</source>
        <translation>Ein Thema sehen Sie hier, sobald Sie es ganz gelabelt haben, damit keine fremden Labels Ihre lenken; wer prüft, sieht jedes Thema.</translation>
    </message>
    <message>
        <source>a label is not what the log says</source>
        <translation>ein Label ist nicht, was das Protokoll sagt</translation>
    </message>
    <message>
        <source>a part of it can&apos;t be read ({error}).</source>
        <translation>ein Teil davon lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>a place in it does not say where it begins and ends.</source>
        <translation>eine Stelle darin sagt nicht, wo sie beginnt und endet.</translation>
    </message>
    <message>
        <source>a row points to one that does not exist</source>
        <translation>eine Zeile zeigt auf eine, die es nicht gibt</translation>
    </message>
    <message>
        <source>a sentence is not what its article says</source>
        <translation>ein Satz ist nicht, was sein Artikel sagt</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>„entschieden“</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles moved or removed</source>
        <translation>verschobene oder entfernte Artikel</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>contains a quotation mark, a backslash or an invisible character</source>
        <translation>enthält ein Anführungszeichen, einen Backslash oder etwas Unsichtbares</translation>
    </message>
    <message>
        <source>corrected outlets and titles</source>
        <translation>berichtigte Medien und Titel</translation>
    </message>
    <message>
        <source>corrections of kinds</source>
        <translation>Korrekturen der Textart</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>every vote</source>
        <translation>jede Stimme</translation>
    </message>
    <message>
        <source>import and label more stories, or export without a split{typed}</source>
        <translation>importieren und labeln Sie mehr Themen oder exportieren Sie in einem Stück{typed}</translation>
    </message>
    <message>
        <source>is longer than {longest_name} characters</source>
        <translation>ist länger als {longest_name} Zeichen</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>ein Kennwort ist nötig</translation>
    </message>
    <message>
        <source>it asks for payment</source>
        <translation>die Seite ist kostenpflichtig</translation>
    </message>
    <message>
        <source>it does not let programs read it</source>
        <translation>Programme dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>it does not say whose label it is.</source>
        <translation>es steht nicht da, von wem das Label ist.</translation>
    </message>
    <message>
        <source>it has no label.</source>
        <translation>es gibt kein Label.</translation>
    </message>
    <message>
        <source>it has {names}</source>
        <translation>es gibt {names}</translation>
    </message>
    <message>
        <source>it is not allowed to show the page here</source>
        <translation>die Seite darf hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>it names no sentence: sentence_uid, or variant_uid with start and end, or text.</source>
        <translation>kein Satz ist genannt: sentence_uid oder variant_uid mit start und end oder text.</translation>
    </message>
    <message>
        <source>it was asked too often; try again later</source>
        <translation>zu viele Anfragen; versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>its answer is “{answer}”, so it has no label.</source>
        <translation>die Antwort ist „{answer}“, also gibt es kein Label.</translation>
    </message>
    <message>
        <source>its article is here from {count} outlets, but not from its own.</source>
        <translation>den Artikel gibt es hier von {count} Medien, aber nicht vom genannten.</translation>
    </message>
    <message>
        <source>its article is here, but its sentences are divided differently at this place.</source>
        <translation>der Artikel ist hier, aber an dieser Stelle in andere Sätze geteilt.</translation>
    </message>
    <message>
        <source>its label was copied, and never confirmed.</source>
        <translation>das Label wurde kopiert und nie bestätigt.</translation>
    </message>
    <message>
        <source>its label {why}.</source>
        <translation>das Label {why}.</translation>
    </message>
    <message>
        <source>its mark is missing</source>
        <translation>das Kennzeichen fehlt</translation>
    </message>
    <message>
        <source>its text is not that of the sentence that it names; correct one of the two or leave it out.</source>
        <translation>der Text ist nicht der des genannten Satzes; berichtigen Sie eines oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>its text occurs in {count} places here; add sentence_uid, or outlet and story, to say which is meant.</source>
        <translation>der Text steht hier an {count} Stellen; sentence_uid oder Medium und Thema würden sagen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>line {line:d}</source>
        <translation>Zeile {line:d}</translation>
    </message>
    <message>
        <source>line {shown}</source>
        <translation>Zeile {shown}</translation>
    </message>
    <message>
        <source>lines {first:d} to {last:d}</source>
        <translation>Zeilen {first:d} bis {last:d}</translation>
    </message>
    <message>
        <source>lines {shown}</source>
        <translation>Zeilen {shown}</translation>
    </message>
    <message>
        <source>lines {shown} and others</source>
        <translation>Zeilen {shown} und weitere</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>„mehrheitlich“</translation>
    </message>
    <message>
        <source>manual links</source>
        <translation>Verknüpfungen von Hand</translation>
    </message>
    <message>
        <source>no outlet named</source>
        <translation>kein Medium genannt</translation>
    </message>
    <message>
        <source>no page was received</source>
        <translation>es wurde keine Seite empfangen</translation>
    </message>
    <message>
        <source>no sentence here has exactly its text.</source>
        <translation>kein Satz hier hat genau diesen Text.</translation>
    </message>
    <message>
        <source>no sentence of the outlet, story or variant that it names has exactly its text.</source>
        <translation>kein Satz des genannten Mediums, des Themas oder der Fassung hat genau diesen Text.</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>record {number:d}</source>
        <translation>Eintrag {number:d}</translation>
    </message>
    <message>
        <source>removed article</source>
        <translation>entfernten Artikel</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Ausmusterung</translation>
    </message>
    <message>
        <source>row {number:d}</source>
        <translation>Zeile {number:d}</translation>
    </message>
    <message>
        <source>rows of {table}</source>
        <translation>Zeilen von {table}</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>some rows are missing</source>
        <translation>einige Zeilen fehlen</translation>
    </message>
    <message>
        <source>splits and merges</source>
        <translation>Teilungen und Verbindungen</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>Aufgabe {number}</translation>
    </message>
    <message>
        <source>task {number}, “{text}”</source>
        <translation>Aufgabe {number}, „{text}“</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the event {uid} is later than the year 9999.</source>
        <translation>das Ereignis {uid} liegt nach dem Jahr 9999.</translation>
    </message>
    <message>
        <source>the later choice, made there, applies from now on.</source>
        <translation>was dort später entschieden wurde, gilt von jetzt an.</translation>
    </message>
    <message>
        <source>the one here is kept.</source>
        <translation>der Wert hier bleibt.</translation>
    </message>
    <message>
        <source>the page is gone</source>
        <translation>die Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the table {name} is not as Annotator makes it.</source>
        <translation>die Tabelle {name} ist nicht so, wie Annotator sie anlegt.</translation>
    </message>
    <message>
        <source>the text of an article has changed</source>
        <translation>der Text eines Artikels hat sich geändert</translation>
    </message>
    <message>
        <source>there is no sentence {uid} here.</source>
        <translation>es gibt hier keinen Satz {uid}.</translation>
    </message>
    <message>
        <source>there is no such page</source>
        <translation>diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>„einstimmig“</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>utf-8, but for {lines} ({other})</source>
        <translation>utf-8, außer {lines} ({other})</translation>
    </message>
    <message>
        <source>{asked} arrived damaged: it can&apos;t be unpacked.</source>
        <translation>{asked} kam beschädigt an: Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{asked} arrived in a compression that can&apos;t be opened ({packing}).</source>
        <translation>{asked} kam in einer Verpackung, die sich nicht öffnen lässt ({packing}).</translation>
    </message>
    <message>
        <source>{asked} contains a name or a password, which is never sent.</source>
        <translation>{asked} enthält einen Namen oder ein Kennwort, was nie gesendet wird.</translation>
    </message>
    <message>
        <source>{asked} could not be fetched: the server says {status:d} ({meaning}).</source>
        <translation>{asked} konnte nicht abgerufen werden: Der Server sagt {status:d} ({meaning}).</translation>
    </message>
    <message>
        <source>{asked} is empty.</source>
        <translation>{asked} ist leer.</translation>
    </message>
    <message>
        <source>{asked} is larger than {size:.0f} MB; no article is.</source>
        <translation>{asked} ist größer als {size} MB; das ist kein Artikel.</translation>
    </message>
    <message>
        <source>{asked} is not a web address.</source>
        <translation>{asked} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{asked} leads to {host}, which is not on the public internet; save the page as a file and import that.</source>
        <translation>{asked} führt zu {host}, das nicht im öffentlichen Internet steht; speichern Sie die Seite als Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{asked} leads to {scheme}: addresses; only http and https can be fetched.</source>
        <translation>{asked} führt zu Adressen mit {scheme}:; abrufen lassen sich nur http und https.</translation>
    </message>
    <message>
        <source>{backup} is a folder; name a backup in it.</source>
        <translation>{backup} ist ein Ordner; nennen Sie eine Sicherung darin.</translation>
    </message>
    <message>
        <source>{backup} is a workspace with work that has so far been saved only in {name}; close the window it is open in (or open and close it once), then try again.</source>
        <translation>{backup} ist ein Arbeitsbereich mit Arbeit, die bisher nur in {name} steht; schließen Sie das Fenster, in dem er offen ist (oder öffnen und schließen Sie ihn einmal), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{copies} annotators per story were asked for, but fewer were named; name more, or choose an overlap of 0.</source>
        <translation>Für {copies} Annotatoren je Thema muss es {copies} geben; nennen Sie mehr oder wählen Sie eine Überlappung von 0.</translation>
    </message>
    <message>
        <source>{count:,} record is page furniture, which was not compared: the same text may be in several parts. Sentences labelled exclude are left out.</source>
        <translation>{count} Eintrag ist Beiwerk der Seite, das nicht verglichen wurde: Dasselbe kann in mehreren Teilen stehen. Was als „exclude“ gelabelt ist, bleibt draußen.</translation>
    </message>
    <message>
        <source>{count:,} records are page furniture, which was not compared: the same text may be in several parts. Sentences labelled exclude are left out.</source>
        <translation>{count} Einträge sind Beiwerk der Seite, das nicht verglichen wurde: Dasselbe kann in mehreren Teilen stehen. Was als „exclude“ gelabelt ist, bleibt draußen.</translation>
    </message>
    <message>
        <source>{count} annotators here are called {name}; give the uid of the one that is meant: {uids}.</source>
        <translation>{count} Annotatoren hier heißen {name}; nennen Sie die uid des gemeinten: {uids}.</translation>
    </message>
    <message>
        <source>{count} article is here already.</source>
        <translation>{count} Artikel ist schon hier.</translation>
    </message>
    <message>
        <source>{count} article is left out by choice.</source>
        <translation>{count} Artikel wird auf Wunsch weggelassen.</translation>
    </message>
    <message>
        <source>{count} article repeats another one of this import.</source>
        <translation>{count} Artikel wiederholt einen anderen dieses Imports.</translation>
    </message>
    <message>
        <source>{count} articles are called “{name}”; say which by its uid or its story{typed}.</source>
        <translation>{count} Artikel heißen „{name}“; geben Sie mit der uid oder dem Thema an, welcher gemeint ist{typed}.</translation>
    </message>
    <message>
        <source>{count} articles are here already.</source>
        <translation>{count} Artikel sind schon hier.</translation>
    </message>
    <message>
        <source>{count} articles are left out by choice.</source>
        <translation>{count} Artikel werden auf Wunsch weggelassen.</translation>
    </message>
    <message>
        <source>{count} articles repeat others of this import.</source>
        <translation>{count} Artikel wiederholen andere dieses Imports.</translation>
    </message>
    <message>
        <source>{count} file or record can&apos;t be read.</source>
        <translation>{count} Datei oder Eintrag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{count} files or records can&apos;t be read.</source>
        <translation>{count} Dateien oder Einträge lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>{count} lines of the log were written with a clock that is more than a day ahead; their order is kept, and new decisions still come after them.</source>
        <translation>{count} Zeilen des Protokolls stammen von einer Uhr, die mehr als einen Tag vorgeht; ihre Reihenfolge bleibt, und was jetzt entschieden wird, steht trotzdem nach ihnen.</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} stories are called “{name}”; say which by its uid{typed}.</source>
        <translation>{count} Themen heißen „{name}“; geben Sie mit der uid an, welches gemeint ist{typed}.</translation>
    </message>
    <message>
        <source>{count} stories are now in train that used to be elsewhere, because a story that shares text with them was added: figures for the old parts can&apos;t be compared with new ones.</source>
        <translation>{count} Themen in train waren vorher woanders, weil ein Thema dazukam, das Text mit ihnen teilt: Werte auf den alten Teilen lassen sich nicht mit neuen vergleichen.</translation>
    </message>
    <message>
        <source>{count} story is now in train that used to be elsewhere, because a story that shares text with it was added: figures for the old parts can&apos;t be compared with new ones.</source>
        <translation>{count} Thema in train war vorher woanders, weil ein Thema dazukam, das Text mit ihm teilt: Werte auf den alten Teilen lassen sich nicht mit neuen vergleichen.</translation>
    </message>
    <message>
        <source>{dataset} can&apos;t be examined: {reason}.</source>
        <translation>{dataset} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{dataset} does not exist; name a dataset that was exported.</source>
        <translation>{dataset} gibt es nicht; nennen Sie einen exportierten Datensatz.</translation>
    </message>
    <message>
        <source>{dataset} has no {name}, so it is not a dataset from this program; export it again.</source>
        <translation>{dataset} hat kein {name}, ist also kein Datensatz dieses Programms; exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>{file_name} would add more than {most_new_labels} labels; check that its field label holds the names of labels.</source>
        <translation>{file_name} würde mehr als {most_new_labels} Labels hinzufügen; prüfen Sie, ob ihr Feld label die Namen von Labels enthält.</translation>
    </message>
    <message>
        <source>{file_name}, line {earlier:d}: {name} says {label} there and {other} on line {line:d}, of the same sentence; line {line:d} counts.</source>
        <translation>{file_name}, Zeile {earlier:d}: {name} sagt dort {label} und in Zeile {line:d} {other}, zum selben Satz; Zeile {line:d} zählt.</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8; save it as UTF-8.</source>
        <translation>{file} ist kein Text in UTF-8; speichern Sie die Datei so.</translation>
    </message>
    <message>
        <source>{here:.0%} of {name} is labelled {label}, but {everywhere:.0%} of all.</source>
        <translation>{here} von {name} sind als {label} gelabelt, insgesamt aber {everywhere}.</translation>
    </message>
    <message>
        <source>{here_name} is called {name} in the file; the name here is kept.</source>
        <translation>{here_name} heißt in der Datei {name}; der Name hier bleibt.</translation>
    </message>
    <message>
        <source>{key} does something else in the columns; free keys are {free}.</source>
        <translation>{key} tut in den Spalten etwas anderes; freie Tasten sind {free}.</translation>
    </message>
    <message>
        <source>{key} is the key of {title} already; free keys are {free}.</source>
        <translation>{key} ist schon die Taste von {title}; freie Tasten sind {free}.</translation>
    </message>
    <message>
        <source>{like} is not split, so no story has a part in it; name a dataset that was exported in parts{typed}.</source>
        <translation>{like} ist nicht geteilt, also hat kein Thema darin einen Teil; nennen Sie einen Datensatz, der in Teilen exportiert wurde{typed}.</translation>
    </message>
    <message>
        <source>{log} does not belong to {path} as it is now: a program that was killed left it behind, and the file has been replaced since. Nothing was changed; move {log} to another folder to open the file as it is.</source>
        <translation>{log} gehört nicht zu {path}, wie diese Datei jetzt ist: Ein Programm, das gewaltsam beendet wurde, hat es hinterlassen, und die Datei wurde seither ersetzt. Nichts wurde geändert; verschieben Sie {log} in einen anderen Ordner, um die Datei zu öffnen, wie sie ist.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{missing:,} of its {size:,} bytes are missing</source>
        <translation>{missing} von {size} Bytes fehlen</translation>
    </message>
    <message>
        <source>{names} agree on {share} of the {sentences} that both have labelled.</source>
        <translation>{names} stimmen bei {share} der Sätze überein, die beide gelabelt haben ({sentences}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} have labelled {sentences}, but none of them in common.</source>
        <translation>{names} haben {sentences} gelabelt, aber keinen gemeinsam.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same colour; give one of them another.</source>
        <translation>{name} und {other} haben dieselbe Farbe; geben Sie einem davon eine andere.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same key, {shortcut}; the first in the bar keeps it, give the other one another.</source>
        <translation>{name} und {other} haben dieselbe Taste, {shortcut}; das erste in der Leiste behält sie, geben Sie dem anderen eine andere.</translation>
    </message>
    <message>
        <source>{name} contains no documents of a press archive; read it as a text.</source>
        <translation>{name} enthält keine Dokumente eines Pressearchivs; lesen Sie es als Text.</translation>
    </message>
    <message>
        <source>{name} contains no records.</source>
        <translation>{name} enthält keine Einträge.</translation>
    </message>
    <message>
        <source>{name} contains no tasks with texts.</source>
        <translation>{name} enthält keine Aufgaben mit Texten.</translation>
    </message>
    <message>
        <source>{name} contains no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} contains texts that were cut short by their source (“[+… chars]”); import the pages’ addresses to get the full texts.</source>
        <translation>{name} enthält Texte, die ihr Anbieter abgeschnitten hat („[+… chars]“); importieren Sie die Adressen der Seiten, um das Ganze zu haben.</translation>
    </message>
    <message>
        <source>{name} could not be read: the program that reads such files crashed on it.</source>
        <translation>{name} konnte nicht gelesen werden: Das Leseprogramm ist daran gescheitert.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, as no OpenDocument file does; it was not read. Copy its text into a text file and import that.</source>
        <translation>{name} definiert eigene Entitäten, was keine OpenDocument-Datei tut; die Datei wurde nicht gelesen. Kopieren Sie ihren Text in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, as no Word document does; it was not read. Copy its text into a text file and import that.</source>
        <translation>{name} definiert eigene Entitäten, was kein Word-Dokument tut; es wurde nicht gelesen. Kopieren Sie den Text in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} has more tags than any page with an article; copy the article&apos;s text into a text file and import that.</source>
        <translation>{name} hat mehr Tags als jede Seite mit einem Artikel; kopieren Sie den Text des Artikels in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} has more than {many_variants} articles and no column for their stories, so all became variants of one story; if there is such a column, call it “story”{typed}.</source>
        <translation>{name} hat mehr als {many_variants} Artikel und keine Spalte für ihre Themen, also sind alle Fassungen eines Themas; gibt es eine, nennen Sie sie „story“{typed}.</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} entries; the rest of it was left out. Split the file, and import the rest.</source>
        <translation>{name} hat mehr als {most:,} Einträge; der Rest wurde weggelassen. Teilen Sie die Datei und importieren Sie den Rest.</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} sentences, the most an article may have; divide it if it is several articles in one.</source>
        <translation>{name} hat mehr als {most:,} Sätze, so viele darf kein Artikel haben; teilen Sie die Datei, wenn mehrere Artikel darin stehen.</translation>
    </message>
    <message>
        <source>{name} has more than {most_bad} records that can&apos;t be read; the rest of it was left out.</source>
        <translation>{name} hat mehr als {most_bad} Einträge, die sich nicht lesen lassen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>{name} has more values than any array of articles should; write it as JSON Lines, one article per line.</source>
        <translation>{name} enthält mehr Werte als jedes Array von Artikeln; schreiben Sie es als JSON Lines, ein Artikel je Zeile.</translation>
    </message>
    <message>
        <source>{name} has no article that can be found; copy the article&apos;s text into a text file and import that.</source>
        <translation>In {name} ist kein Artikel zu finden; kopieren Sie den Text des Artikels in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} has no column that is known to contain texts; call it “text”{typed}. It has {columns}.</source>
        <translation>{name} hat keine Spalte, von der bekannt ist, dass sie Texte enthält; nennen Sie sie „text“{typed}. Es gibt {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column “{wanted}”; it has {columns}.</source>
        <translation>{name} hat keine Spalte „{wanted}“; es gibt {columns}.</translation>
    </message>
    <message>
        <source>{name} has no first line that names its columns; add one, such as outlet,title,text.</source>
        <translation>{name} hat keine erste Zeile, die die Spalten benennt; fügen Sie eine hinzu, etwa outlet,title,text.</translation>
    </message>
    <message>
        <source>{name} has no record labelled {label}.</source>
        <translation>{name} hat keinen Eintrag mit dem Label {label}.</translation>
    </message>
    <message>
        <source>{name} has no records below its first line.</source>
        <translation>{name} enthält unter der ersten Zeile keine Einträge.</translation>
    </message>
    <message>
        <source>{name} has no text apart from its attachments ({attached}); save those as files and import them.</source>
        <translation>{name} enthält außer den Anhängen keinen Text ({attached}); speichern Sie diese als Dateien und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{name} has very little text; check whether the page was saved before it had loaded, behind a notice or without its end.</source>
        <translation>{name} enthält sehr wenig Text; sehen Sie nach, ob die Seite gespeichert wurde, bevor der Text da war, hinter einem Hinweis oder ohne ihr Ende.</translation>
    </message>
    <message>
        <source>{name} has {count:,} characters of text; an article may have at most {most:,}.</source>
        <translation>{name} enthält {count:,} Zeichen Text; ein Artikel darf höchstens {most:,} haben.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; an article may have at most {most_pages}.</source>
        <translation>{name} hat {count} Seiten; ein Artikel darf höchstens {most_pages} haben.</translation>
    </message>
    <message>
        <source>{name} has {count} values, where one is needed: {values}.</source>
        <translation>{name} enthält {count} Werte, wo einer gebraucht wird: {values}.</translation>
    </message>
    <message>
        <source>{name} has {damaged} damaged characters, shown as U+FFFD.</source>
        <translation>{name} hat {damaged} beschädigte Zeichen, gezeigt als U+FFFD.</translation>
    </message>
    <message>
        <source>{name} has {is_now:.0%} of the records, not the {asked:.0%} that were asked for: stories, and stories that share sentences, stay whole.</source>
        <translation>{name} hat {is_now} der Einträge, nicht die verlangten {asked}: Themen und Themen mit gemeinsamen Sätzen bleiben ganz.</translation>
    </message>
    <message>
        <source>{name} has {replaced} characters that can&apos;t be stored; each was replaced by U+FFFD.</source>
        <translation>{name} enthält {replaced} Zeichen, die sich nicht speichern lassen; aus jedem wurde U+FFFD.</translation>
    </message>
    <message>
        <source>{name} has {size:.0f} MB; an article may have at most {limit} MB.</source>
        <translation>{name} hat {size} MB; ein Artikel darf höchstens {limit} MB haben.</translation>
    </message>
    <message>
        <source>{name} is XML, but neither a page nor a feed; copy the article&apos;s text into a text file and import that.</source>
        <translation>{name} ist XML, aber weder eine Seite noch ein Feed; kopieren Sie den Text des Artikels in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a PDF of pictures without any text; run text recognition on it, or copy the text into a file.</source>
        <translation>{name} ist ein PDF aus Bildern: Es enthält keinen Text; lassen Sie ihn von einem Texterkennungsprogramm einfügen oder kopieren Sie den Text in eine Datei.</translation>
    </message>
    <message>
        <source>{name} is a PDF, which has lines but no paragraphs; the paragraphs were put together again, so check them.</source>
        <translation>{name} ist ein PDF, das nur Zeilen und keine Absätze kennt; die Absätze wurden wieder zusammengesetzt, sehen Sie sie also durch.</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text.</source>
        <translation>{name} ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>{name} is a book; only articles can be imported.</source>
        <translation>{name} ist ein Buch; nur Artikel können importiert werden.</translation>
    </message>
    <message>
        <source>{name} is a database; if it is a workspace, merge it instead of importing it{typed}.</source>
        <translation>{name} ist eine Datenbank; wenn es ein Arbeitsbereich ist, führen Sie ihn zusammen, statt ihn zu importieren{typed}.</translation>
    </message>
    <message>
        <source>{name} is a dataset of sentences with their labels, and holds no articles. Import the articles; then “Import labels…” in the menu “File” takes the labels{typed}.</source>
        <translation>{name} ist ein Datensatz von Sätzen mit ihren Labels und enthält keine Artikel. Importieren Sie die Artikel; dann übernimmt „Labels importieren…“ im Menü „Datei“ die Labels{typed}.</translation>
    </message>
    <message>
        <source>{name} is a document of Pages or Numbers; export it as Word or CSV and import that.</source>
        <translation>{name} ist ein Dokument von Pages oder Numbers; exportieren Sie es als Word oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article.</source>
        <translation>{name} ist ein Ordner, kein Artikel.</translation>
    </message>
    <message>
        <source>{name} is a link to a page; import the address itself, or the page saved as a file.</source>
        <translation>{name} ist eine Verknüpfung mit einer Seite; importieren Sie die Adresse selbst oder die als Datei gespeicherte Seite.</translation>
    </message>
    <message>
        <source>{name} is a list of references; import the articles themselves, or their addresses.</source>
        <translation>{name} ist eine Liste von Literaturangaben; importieren Sie die Artikel selbst oder ihre Adressen.</translation>
    </message>
    <message>
        <source>{name} is a mailbox of many messages; save each as .eml and import those.</source>
        <translation>{name} ist ein Postfach mit vielen E-Mails; speichern Sie jede als .eml und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a picture; only text can be imported.</source>
        <translation>{name} ist ein Bild; nur Text kann importiert werden.</translation>
    </message>
    <message>
        <source>{name} is a presentation; copy its text into a text file and import that.</source>
        <translation>{name} ist eine Präsentation; kopieren Sie den Text in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a program; only articles can be imported.</source>
        <translation>{name} ist ein Programm; nur Artikel können importiert werden.</translation>
    </message>
    <message>
        <source>{name} is a recording; have it transcribed, and import the text.</source>
        <translation>{name} ist eine Aufnahme; lassen Sie sie abschreiben und importieren Sie die Abschrift.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet; save it as .csv and import that.</source>
        <translation>{name} ist eine Tabelle einer Tabellenkalkulation; speichern Sie sie als .csv und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a web crawler&apos;s archive; extract the pages from it and import those.</source>
        <translation>{name} ist das Archiv eines Webcrawlers; holen Sie die Seiten heraus und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is an archive; unpack it and import what is in it.</source>
        <translation>{name} ist ein Archiv; entpacken Sie es und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>{name} is an email saved by Outlook; save it as .eml and import it again.</source>
        <translation>{name} ist eine E-Mail, wie Outlook sie speichert; speichern Sie sie als .eml und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is an old Word document or protected by a password; save it as .docx without a password and import it again.</source>
        <translation>{name} ist ein altes Word-Dokument oder mit einem Kennwort geschützt; speichern Sie es als .docx ohne Kennwort und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is an old spreadsheet; save it as .csv and import it again.</source>
        <translation>{name} ist eine alte Tabelle einer Tabellenkalkulation; speichern Sie sie als .csv und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is based on only {count} stories: figures measured on it will say little about other stories.</source>
        <translation>{name} beruht auf nur {count} Themen: Daran gemessene Werte sagen wenig über andere Themen.</translation>
    </message>
    <message>
        <source>{name} is based on only {count} story: figures measured on it will say little about other stories.</source>
        <translation>{name} beruht auf nur {count} Thema: Daran gemessene Werte sagen wenig über andere Themen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a PDF.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht als PDF lesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a Word document.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht als Word-Dokument lesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as an OpenDocument text.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht als OpenDocument-Text lesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as an email.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht als E-Mail lesen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be unpacked.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{name} is damaged: it could not be read ({error}).</source>
        <translation>{name} ist beschädigt: Es konnte nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not valid {encoding}.</source>
        <translation>{name} ist beschädigt: Es ist kein gültiges {encoding}.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is no page in it; save the page as HTML instead.</source>
        <translation>{name} ist beschädigt: Es enthält keine Seite; speichern Sie die Seite stattdessen als HTML.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that can&apos;t be opened here; print it into a new PDF and import that.</source>
        <translation>{name} ist so verschlüsselt, dass es hier nicht geöffnet werden kann; drucken Sie es in eine neue PDF-Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is encrypted or sealed; open it in a mail program, copy its text into a text file and import that.</source>
        <translation>{name} ist verschlüsselt oder versiegelt; öffnen Sie es in einem Mailprogramm, kopieren Sie den Text in eine Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is here already, but was removed from the story “{title}”; put it back from the list of articles{typed}.</source>
        <translation>{name} ist schon hier, wurde aber aus dem Thema „{title}“ entfernt; holen Sie ihn aus der Liste der Artikel zurück{typed}.</translation>
    </message>
    <message>
        <source>{name} is here already, in the story “{title}”.</source>
        <translation>{name} ist schon hier, im Thema „{title}“.</translation>
    </message>
    <message>
        <source>{name} is made for a printer; turn it into a PDF and import that.</source>
        <translation>{name} ist für einen Drucker gemacht; wandeln Sie es in ein PDF um und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is neither true nor false: {value}.</source>
        <translation>{name} ist weder wahr noch falsch: {value}.</translation>
    </message>
    <message>
        <source>{name} is not a Word document, whatever its name says.</source>
        <translation>{name} ist kein Word-Dokument, was immer der Name sagt.</translation>
    </message>
    <message>
        <source>{name} is not a position in a text: {value}.</source>
        <translation>{name} ist keine Stelle in einem Text: {value}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} ist keine Datei mit Text.</translation>
    </message>
    <message>
        <source>{name} is not in Rich Text Format, whatever its name says.</source>
        <translation>{name} ist nicht im Rich-Text-Format, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>{name} ist kein Text.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON (line {line:d}).</source>
        <translation>{name} ist kein gültiges JSON (Zeile {line:d}).</translation>
    </message>
    <message>
        <source>{name} is not valid {encoding} throughout; save it as UTF-8 and import it again.</source>
        <translation>{name} ist nicht durchweg gültiges {encoding}; speichern Sie die Datei als UTF-8 und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one and import it again.</source>
        <translation>{name} ist mit einem Kennwort geschützt; speichern Sie die Datei ohne und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one.</source>
        <translation>{name} ist mit einem Kennwort geschützt; speichern Sie die Datei ohne.</translation>
    </message>
    <message>
        <source>{name} is the same text as {names}; it was left out.</source>
        <translation>{name} ist derselbe Text wie {names}; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>{name} of the file was taken for {person}, who is here already.</source>
        <translation>{name} aus der Datei gilt als {person}, hier schon vorhanden.</translation>
    </message>
    <message>
        <source>{name} was left behind by a file that used to be at {path}; choose another name.</source>
        <translation>{name} ist von einer Datei übrig, die vorher unter {path} lag; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}.</source>
        <translation>{name} wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; unpack it and import what is in it.</source>
        <translation>{name} wäre entpackt größer als {most} MB; entpacken Sie es und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>{name} would unpack to {count} parts of {size} MB in total, far more than articles have; nothing was unpacked.</source>
        <translation>{name} würde entpackt {count} Teile mit zusammen {size} MB ergeben, weit mehr, als Artikel haben; nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>{name}, document {number:d}</source>
        <translation>{name}, Dokument {number:d}</translation>
    </message>
    <message>
        <source>{name}, entry {number:d}</source>
        <translation>{name}, Eintrag {number:d}</translation>
    </message>
    <message>
        <source>{name}, line {line:d}, {part}: {what}</source>
        <translation>{name}, Zeile {line:d}, {part}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line:d}: {what}</source>
        <translation>{name}, Zeile {line:d}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not a record: it should be a JSON object.</source>
        <translation>{name}, Zeile {number:d}, ist kein Eintrag: Es sollte ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not in {encoding} like the rest of the file.</source>
        <translation>{name}, Zeile {number:d}, ist nicht in {encoding} wie der Rest der Datei.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not valid JSON.</source>
        <translation>{name}, Zeile {number:d}, ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is too long to be an article.</source>
        <translation>{name}, Zeile {number:d}, ist zu lang für einen Artikel.</translation>
    </message>
    <message>
        <source>{name}, record {number:d}, should be a JSON object.</source>
        <translation>{name}, Eintrag {number:d}, sollte ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>{name}, {place}, has no text in “{text}”.</source>
        <translation>{name}, {place}, hat keinen Text in „{text}“.</translation>
    </message>
    <message>
        <source>{name}, {place}, has {count} fields but the first line names {wanted}; a separator or a quotation mark is missing, or there is one too many.</source>
        <translation>{name}, {place}, hat {count} Felder, die erste Zeile aber nennt {wanted}; ein Trennzeichen oder Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>{name}, {place}, is not a task with a text.</source>
        <translation>{name}, {place}, ist keine Aufgabe mit einem Text.</translation>
    </message>
    <message>
        <source>{name}, {place}, is not in {encoding} like the rest of the file.</source>
        <translation>{name}, {place}, ist nicht in {encoding} wie der Rest der Datei.</translation>
    </message>
    <message>
        <source>{name}, {place}: a quotation mark is missing, or there is one too many.</source>
        <translation>{name}, {place}: Ein Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>{number:,} sentence</source>
        <translation>{number} Satz</translation>
    </message>
    <message>
        <source>{number:,} sentences</source>
        <translation>{number} Sätze</translation>
    </message>
    <message>
        <source>{one} and {other}: undefined</source>
        <translation>{one} und {other}: nicht definiert</translation>
    </message>
    <message>
        <source>{one} and {other}: {value}</source>
        <translation>{one} und {other}: {value}</translation>
    </message>
    <message>
        <source>{out} already contains other files; name a folder that does not exist.</source>
        <translation>{out} enthält schon andere Dateien; nennen Sie einen Ordner, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{out} already exists; name a new file, or have it replaced{typed}: the old file is then kept beside it.</source>
        <translation>{out} gibt es schon; nennen Sie eine neue Datei oder lassen Sie diese ersetzen{typed}: Was dort ist, wird dann daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>{out} contains {name}, which was not written by an export; move it away or choose another folder.</source>
        <translation>{out} enthält {name}, was kein Export geschrieben hat; verschieben Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{out} could not be replaced: {reason}.</source>
        <translation>{out} konnte nicht ersetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{out} could not be written: {reason}. What was there is unchanged.</source>
        <translation>{out} konnte nicht geschrieben werden: {reason}. Was dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>{out} is a file, and this dataset is a folder; choose another name.</source>
        <translation>{out} ist eine Datei, und dieser Datensatz ist ein Ordner; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{out} is a file; the tables need a folder of their own.</source>
        <translation>{out} ist eine Datei; die Tabellen brauchen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file in it, such as {example}.</source>
        <translation>{out} ist ein Ordner; nennen Sie eine Datei darin, etwa {example}.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file in it.</source>
        <translation>{out} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{out} is the backup itself; name another file.</source>
        <translation>{out} ist die Sicherung selbst; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{out} is the workspace itself; choose another name.</source>
        <translation>{out} ist der Arbeitsbereich selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{out} was written, but it is not sound: {wrong}</source>
        <translation>{out} wurde geschrieben, ist aber nicht in Ordnung: {wrong}</translation>
    </message>
    <message>
        <source>{parent} is a file, not a folder; choose another place.</source>
        <translation>{parent} ist eine Datei und kein Ordner; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or have it replaced{typed}.</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen oder lassen Sie es ersetzen{typed}.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as an Excel workbook; save it as CSV.</source>
        <translation>{path} lässt sich nicht als Excel-Arbeitsmappe lesen; speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, so it is open for reading, reviewing and exporting.</source>
        <translation>{path} lässt sich nicht beschreiben und ist deshalb zum Lesen, Prüfen und Exportieren offen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, so it is open only for reading and nothing was saved.</source>
        <translation>{path} kann nicht geschrieben werden, ist also nur zum Lesen offen, und nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{path} contains no labels; write it again, or choose another file.</source>
        <translation>{path} enthält keine Labels; schreiben Sie die Datei neu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} contains rows that were not written by Annotator ({error}); everything before them was merged and is sound, and nothing that was here has changed.</source>
        <translation>{path} enthält Zeilen, die kein Annotator-Programm geschrieben hat ({error}); was davor kam, wurde zusammengeführt und ist in Ordnung, und nichts, was hier war, hat sich geändert.</translation>
    </message>
    <message>
        <source>{path} could not be copied: {reason}.</source>
        <translation>{path} konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened: permission denied.</source>
        <translation>{path} konnte nicht geöffnet werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {out}, which keeps views made by other programs, could not be written: {reason}.</source>
        <translation>{path} konnte nicht geöffnet werden: {out}, wo Ansichten anderer Programme aufbewahrt werden, konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <translation>{path} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened; check that it and its folder exist and may be read and written.</source>
        <translation>{path} konnte nicht geöffnet werden; prüfen Sie, ob die Datei und ihr Ordner da sind und gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation>{path} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: {reason}.</source>
        <translation>{path} konnte nicht umbenannt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be upgraded ({error}); it is as it was, and {copy} is a copy of it.</source>
        <translation>{path} konnte nicht aktualisiert werden ({error}); es ist, wie es war, und {copy} ist eine Kopie davon.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist, or is not a file.</source>
        <translation>{path} gibt es nicht, oder es ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} does not say which sentences it labels: it needs sentence_uid, or variant_uid with start and end, or text; {found}.</source>
        <translation>{path} sagt nicht, welche Sätze gelabelt sind: Nötig sind sentence_uid oder variant_uid mit start und end oder text; {found}.</translation>
    </message>
    <message>
        <source>{path} has labels that are not here: {labels}; correct them, or have them added{typed}. Nothing was imported.</source>
        <translation>{path} hat Labels, die es hier nicht gibt: {labels}; berichtigen Sie sie oder lassen Sie sie hinzufügen{typed}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path} has no counterparts yet: they would have to be saved in it, but it can&apos;t be written; copy it to a folder where it can, and export from the copy.</source>
        <translation>In {path} fehlen Gegenstücke: Sie werden berechnet und darin abgelegt, aber die Datei ist schreibgeschützt; kopieren Sie sie in einen Ordner, in dem sie geschrieben werden kann, und exportieren Sie aus der Kopie.</translation>
    </message>
    <message>
        <source>{path} has no field called label; {found}. Give that name to the column with the labels; if each label has a column of marks, name the columns like the labels here{typed}.</source>
        <translation>{path} hat kein Feld label; {found}. Geben Sie der Spalte mit den Labels diesen Namen; wo jedes Label eine Spalte mit Kreuzen hat, nennen Sie sie wie die Labels hier{typed}.</translation>
    </message>
    <message>
        <source>{path} has two columns called {name}; keep the right one.</source>
        <translation>{path} hat zwei Spalten namens {name}; behalten Sie die richtige.</translation>
    </message>
    <message>
        <source>{path} is XML or a CAS of UIMA, which can&apos;t be read here; export it as WebAnno TSV 3, as JSON Lines or as CSV.</source>
        <translation>{path} ist XML oder ein CAS von UIMA, die hier nicht gelesen werden; lassen Sie die Datei als WebAnno TSV 3, als JSON Lines oder als CSV exportieren.</translation>
    </message>
    <message>
        <source>{path} is a database, perhaps a workspace, and is not replaced; choose another name.</source>
        <translation>{path} ist eine Datenbank, vielleicht ein Arbeitsbereich, und wird nicht ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a dataset that Annotator exported; its files were left out.</source>
        <translation>{path} enthält einen Datensatz, den Annotator exportiert hat; seine Dateien wurden weggelassen.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file of labels.</source>
        <translation>{path} ist ein Ordner, keine Datei mit Labels.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a workspace file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie einen Arbeitsbereich darin.</translation>
    </message>
    <message>
        <source>{path} is a spaCy DocBin, which only spaCy can read; write its texts and labels as JSON Lines, and import those.</source>
        <translation>{path} ist ein DocBin von spaCy, das nur spaCy lesen kann; schreiben Sie seine Texte und Labels als JSON Lines und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is a template from a newer version of Annotator; update the program to use it.</source>
        <translation>{path} ist eine Vorlage einer neueren Version von Annotator; aktualisieren Sie das Programm, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>{path} is an SQLite file, but not an Annotator workspace; nothing in it was changed.</source>
        <translation>{path} ist eine SQLite-Datei, aber kein Arbeitsbereich von Annotator; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged (its first bytes are not those of a workspace), so it was not opened and nothing in it was changed; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} ist beschädigt (die ersten Bytes sind nicht die eines Arbeitsbereichs) und wurde deshalb nicht geöffnet; nichts darin ist geändert. Stellen Sie eine Sicherung wieder her oder retten Sie, was sich lesen lässt, in eine neue Datei{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({what}), so it was not opened and nothing in it was changed; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} ist beschädigt ({what}) und wurde deshalb nicht geöffnet; nichts darin ist geändert. Stellen Sie eine Sicherung wieder her oder retten Sie, was sich lesen lässt, in eine neue Datei{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged: a part of it can&apos;t be read; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} ist beschädigt: Ein Teil lässt sich nicht lesen; stellen Sie eine Sicherung wieder her oder retten Sie, was sich lesen lässt, in eine neue Datei{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it can&apos;t be read as Parquet.</source>
        <translation>{path} ist beschädigt: Es lässt sich nicht als Parquet lesen.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is no longer there: it was deleted or moved while it was open; nothing more is saved in it.</source>
        <translation>{path} ist nicht mehr da: Die Datei wurde gelöscht oder verschoben, während sie offen war; es wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>{path} is not JSON, so it can&apos;t be a template.</source>
        <translation>{path} ist kein JSON, kann also keine Vorlage sein.</translation>
    </message>
    <message>
        <source>{path} is not a label file of a known kind: JSON or JSON Lines, CSV or Excel (.xlsx) with a column called label and one that says which sentence, Parquet, brat&apos;s .ann, INCEpTION&apos;s WebAnno TSV 3, or tasks of Label Studio, Prodigy, doccano, Argilla, Potato, LightTag or UBIAI in JSON.</source>
        <translation>{path} ist keine hier bekannte Datei mit Labels: JSON oder JSON Lines, CSV oder Excel (.xlsx) mit einer Spalte label und einer, die den Satz nennt, Parquet, .ann von brat, WebAnno TSV 3 von INCEpTION oder Aufgaben von Label Studio, Prodigy, doccano, Argilla, Potato, LightTag oder UBIAI in JSON.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; choose another name.</source>
        <translation>{path} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not a template; save one from a workspace that has the labels{typed}.</source>
        <translation>{path} ist keine Vorlage; speichern Sie eine aus einem Arbeitsbereich, der die Labels hat{typed}.</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} ist keine Datei mit Text.</translation>
    </message>
    <message>
        <source>{path} is not a whole copy: {finding}; it was not kept. Check the disk, then try again.</source>
        <translation>{path} ist keine vollständige Kopie: {finding}; sie wurde nicht behalten. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is not a whole workspace; restore it from a backup.</source>
        <translation>{path} ist kein vollständiger Arbeitsbereich; stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator workspace.</source>
        <translation>{path} ist kein Arbeitsbereich von Annotator.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator workspace; nothing in it was changed.</source>
        <translation>{path} ist kein Arbeitsbereich von Annotator; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not sound: {finding} Nothing was merged; ask for another copy, or restore a backup of it.</source>
        <translation>{path} ist nicht in Ordnung: {finding} Nichts wurde zusammengeführt; bitten Sie um eine andere Kopie oder stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>{path} is not the manifest of a dataset, or it is damaged; export the dataset again.</source>
        <translation>{path} ist kein Manifest eines Datensatzes oder beschädigt; exportieren Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>{path} is open only for reading; make the file and its folder writable to go on working in it.</source>
        <translation>{path} ist nur zum Lesen offen; machen Sie die Datei und ihren Ordner beschreibbar, um darin weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{path} is open somewhere else; close it there, then try again.</source>
        <translation>{path} ist noch anderswo offen; schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is the workspace itself; name another file to merge.</source>
        <translation>{path} ist der Arbeitsbereich selbst; nennen Sie eine andere Datei zum Zusammenführen.</translation>
    </message>
    <message>
        <source>{path} is too large: it may have at most {largest:,} bytes.</source>
        <translation>{path} ist zu groß: Höchstens {largest:,} Bytes dürfen es sein.</translation>
    </message>
    <message>
        <source>{path} is write-protected; choose another name.</source>
        <translation>{path} ist schreibgeschützt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} may contain many articles and was left out; name the file itself to import it.</source>
        <translation>{path} enthält vielleicht viele Artikel und wurde weggelassen; nennen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{path} may not be read: permission denied.</source>
        <translation>{path} darf nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>{path} refers to places in {beside}, which can&apos;t be read; put both files in the same folder.</source>
        <translation>{path} nennt Stellen in {beside}, das sich nicht lesen lässt; legen Sie die beiden nebeneinander.</translation>
    </message>
    <message>
        <source>{path} was overwritten by another program while it was open; nothing more is saved in it: open it again to see what it holds now, or restore a backup.</source>
        <translation>{path} wurde von einem anderen Programm überschrieben, während die Datei offen war; darin wird nichts mehr gespeichert: Öffnen Sie sie erneut, um zu sehen, was sie jetzt enthält, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} was read as {encoding}.</source>
        <translation>{path} wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing more is saved in it.</source>
        <translation>{path} wurde durch eine andere Datei ersetzt, während die Datei offen war; es wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>{path} was upgraded; the original file is kept as {copy}.</source>
        <translation>{path} wurde aktualisiert; die ursprüngliche Datei ist als {copy} aufbewahrt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Annotator (schema {version:d}; this one knows up to {schema_version:d}); update Annotator to open it. Nothing in it was changed.</source>
        <translation>{path} wurde von einem neueren Annotator geschrieben (Schema {version:d}; dieser kennt bis {schema_version:d}); aktualisieren Sie Annotator, um es zu öffnen. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was written by an older Annotator and has to be upgraded before it can be read, but the file can&apos;t be written; copy it to a folder where it can.</source>
        <translation>{path} wurde von einem älteren Annotator geschrieben und muss vor dem Lesen aktualisiert werden, kann aber nicht geschrieben werden; kopieren Sie es in einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{path}, line {line:d}: it has {count} cells but the header has {wanted}; nothing was imported.</source>
        <translation>{path}, Zeile {line:d}: Sie hat {count} Zellen, die Kopfzeile {wanted}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path}, line {line:d}: this is not CSV ({error}); nothing was imported.</source>
        <translation>{path}, Zeile {line:d}: Das ist kein CSV ({error}); nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path}, line {number:d}: this is not JSON ({what}); nothing was imported.</source>
        <translation>{path}, Zeile {number:d}: Das ist kein JSON ({what}); nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path}, line {number:d}: this is not a JSON object with fields such as label; nothing was imported.</source>
        <translation>{path}, Zeile {number:d}: Das ist kein JSON-Objekt mit Feldern wie label; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path}: the time or the guideline&apos;s number can&apos;t be read on {lost} of the lines; their labels count as given now, under no known guideline.</source>
        <translation>{path}: Zeit oder Nummer des Leitfadens lässt sich in {lost} der Zeilen nicht lesen; ihre Labels gelten als jetzt entschieden, unter keinem bekannten Leitfaden.</translation>
    </message>
    <message>
        <source>{place} contains no articles (files that end in {endings}).</source>
        <translation>{place} enthält keine Artikel (Dateien, die auf {endings} enden).</translation>
    </message>
    <message>
        <source>{share} interval</source>
        <translation>{share}-Intervall</translation>
    </message>
    <message>
        <source>{shown} and others</source>
        <translation>{shown} und weitere</translation>
    </message>
    <message>
        <source>{time} is not a time.</source>
        <translation>{time} ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>{title} is the only label left; add another one first.</source>
        <translation>{title} ist das einzige Label, das übrig ist; fügen Sie erst ein anderes hinzu.</translation>
    </message>
    <message>
        <source>{uid} is not a uid.</source>
        <translation>{uid} ist keine uid.</translation>
    </message>
    <message>
        <source>{url} could not be fetched in time: its server is slow or does not answer. Try again later.</source>
        <translation>{url} konnte nicht rechtzeitig abgerufen werden: Der Server ist langsam oder antwortet nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: its server&apos;s name can&apos;t be found. Are you offline? A page saved from a browser can be imported as a file.</source>
        <translation>{url} konnte nicht abgerufen werden: Der Name des Servers ist nicht zu finden. Sind Sie offline? Eine aus dem Browser gespeicherte Seite lässt sich als Datei importieren.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: the server can&apos;t prove who it is.</source>
        <translation>{url} konnte nicht abgerufen werden: Der Server kann nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: the server&apos;s answer makes no sense.</source>
        <translation>{url} konnte nicht abgerufen werden: Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: {reason}. Are you offline?</source>
        <translation>{url} konnte nicht abgerufen werden: {reason}. Sind Sie offline?</translation>
    </message>
    <message>
        <source>{url} redirects more than {redirects} times; open it in a browser and save the page.</source>
        <translation>{url} leitet mehr als {redirects}-mal auf eine andere Seite weiter; öffnen Sie sie in einem Browser und speichern Sie die Seite.</translation>
    </message>
    <message>
        <source>{value} ({share} interval {low} to {high})</source>
        <translation>{value} ({share}-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>{what}, so it is not clear whose labels they are; say whose they all are{typed}.</source>
        <translation>{what}, also ist nicht zu sagen, von wem die Labels sind; geben Sie an, von wem alle sind{typed}.</translation>
    </message>
    <message>
        <source>{workspace}: {count:,} stories. Figures of {time}.</source>
        <translation>{workspace}: {count:,} Themen. Stand: {time}.</translation>
    </message>
    <message>
        <source>{workspace}: {count:,} story. Figures of {time}.</source>
        <translation>{workspace}: {count:,} Thema. Stand: {time}.</translation>
    </message>
    <message>
        <source>“{column}” was taken for {field}.</source>
        <translation>„{column}“ wurde als {field} genommen.</translation>
    </message>
    <message>
        <source>“{text}” does not give shares for train, dev and test; write it like 80/10/10.</source>
        <translation>„{text}“ sagt nichts über train, dev und test; schreiben Sie es wie 80/10/10.</translation>
    </message>
    <message>
        <source>“{text}” leaves nothing to train on or nothing to test on; write it like 80/10/10.</source>
        <translation>„{text}“ lässt nichts zum Trainieren oder nichts zum Testen übrig; schreiben Sie es wie 80/10/10.</translation>
    </message>
    <message>
        <source>“{text}” ties {titles} and {others} more together: if it belongs to the pages and not to the stories, change its kind to furniture or label it exclude.</source>
        <translation>„{text}“ verbindet {titles} und {others} weitere: Gehört es zu den Seiten und nicht zu den Themen, ändern Sie seine Textart in Beiwerk oder labeln Sie es als „Exclude“, dann verbindet es nichts mehr.</translation>
    </message>
    <message>
        <source>“{text}” ties {titles} together: if it belongs to the pages and not to the stories, change its kind to furniture or label it exclude.</source>
        <translation>„{text}“ verbindet {titles}: Gehört es zu den Seiten und nicht zu den Themen, ändern Sie seine Textart in Beiwerk oder labeln Sie es als „Exclude“, dann verbindet es nichts mehr.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write year, month and day, such as 2026-03-31, or leave it empty.</source>
        <translation>„{value}“ ist kein Datum; schreiben Sie Jahr, Monat und Tag, etwa 2026-03-31, oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>Taste ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Give each person their own order of columns</source>
        <translation>Jeder Person eine e&amp;igene Reihenfolge der Spalten geben</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names while labelling</source>
        <translation>Namen der Medien beim &amp;Labeln verbergen</translation>
    </message>
    <message>
        <source>&amp;Import articles</source>
        <translation>Artikel &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Labels it may affect…</source>
        <translation>&amp;Labels, die es betrifft…</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reopen them</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Ausmustern</translation>
    </message>
    <message>
        <source>&amp;Save as version {number}</source>
        <translation>Als Version {number} &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>A&amp;nnotators see decisions on a story after finishing it</source>
        <translation>Annotatoren sehen &amp;Entscheidungen zu einem Thema, wenn sie es beendet haben</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>About this workspace</source>
        <translation>Zu diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>&amp;Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Added, with a key and a colour that were free.</source>
        <translation>Hinzugefügt, mit einer freien Taste und Farbe.</translation>
    </message>
    <message>
        <source>Agrees with the gold</source>
        <translation>Wie im Gold</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotators &amp;on each of these</source>
        <translation>Annotatoren für jedes &amp;davon</translation>
    </message>
    <message>
        <source>Appl&amp;y a template…</source>
        <translation>&amp;Vorlage anwenden…</translation>
    </message>
    <message>
        <source>Applied; labels that it does not have are retired.</source>
        <translation>Angewendet; Labels, die sie nicht enthält, sind ausgemustert.</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Assigned stories</source>
        <translation>Zugeteilte Themen</translation>
    </message>
    <message>
        <source>Assigning stories…</source>
        <translation>Themen werden zugeteilt…</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Colour {color}</source>
        <translation>Farbe {color}</translation>
    </message>
    <message>
        <source>Compare with the gold</source>
        <translation>Mit Gold vergleichen</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Each file becomes a column; everything stays on this machine.</source>
        <translation>Jede Datei wird eine Spalte; gespeichert wird nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Every label agrees with the gold.</source>
        <translation>Jedes Label ist wie im Gold.</translation>
    </message>
    <message>
        <source>Every label carries the name of the person who made it.</source>
        <translation>Jedes Label trägt den Namen der Person, die es vergeben hat.</translation>
    </message>
    <message>
        <source>Every label is saved, although Annotator did not close properly last time.</source>
        <translation>Jedes Label ist gespeichert, obwohl Annotator beim letzten Mal nicht ordentlich beendet wurde.</translation>
    </message>
    <message>
        <source>Every story is assigned to somebody.</source>
        <translation>Jedes Thema ist jemandem zugeteilt.</translation>
    </message>
    <message>
        <source>Everything labelled so far is saved. You can go on working; if it happens again, please report it.</source>
        <translation>Alles bisher Gelabelte ist gespeichert. Sie können weiterarbeiten; geschieht es wieder, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find in the manual: Enter finds the next place</source>
        <translation>Im Handbuch suchen: Enter sucht weiter</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Go on with a workspace that you have.</source>
        <translation>Mit einer vorhandenen Datei weitermachen.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guideline text</source>
        <translation>Leitfadentext</translation>
    </message>
    <message>
        <source>It was opened at {when}; there is no record of why it ended.</source>
        <translation>Geöffnet wurde es: {when}. Warum es endete, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Its name in the data, which never changes:</source>
        <translation>Sein Name in den Daten, der sich nie ändert:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels given under an earlier version. Reopened labels still count; Space takes their annotators to them, and Enter keeps the label.</source>
        <translation>Labels aus einer früheren Version. Wieder geöffnete zählen weiter; die Leertaste führt ihre Annotatoren hin, und Enter behält das Label.</translation>
    </message>
    <message>
        <source>Labels that the change may affect</source>
        <translation>Labels, die die Änderung betrifft</translation>
    </message>
    <message>
        <source>Labels the variants of one news article side by side. Articles and labels stay on this machine.</source>
        <translation>Labelt die Fassungen eines Nachrichtenartikels nebeneinander. Artikel und Labels bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Name in the data</source>
        <translation>Name in den Daten</translation>
    </message>
    <message>
        <source>Newcomers label a practice story like any other. When they finish it, they see where and why its gold differs; the results here show how they did before that.</source>
        <translation>Neue labeln ein Übungsthema wie jedes andere. Ist es fertig, sehen sie, wo und warum das Gold abweicht; hier steht, wie gut sie waren, bevor sie es sahen.</translation>
    </message>
    <message>
        <source>No longer offered; sentences that have it keep it.</source>
        <translation>Wird nicht mehr angeboten; Sätze, die es haben, behalten es.</translation>
    </message>
    <message>
        <source>No such label was given under an earlier version.</source>
        <translation>Unter einer früheren Version wurde kein solches Label vergeben.</translation>
    </message>
    <message>
        <source>Nobody has finished a practice story yet.</source>
        <translation>Noch hat niemand ein Übungsthema beendet.</translation>
    </message>
    <message>
        <source>Not taken back: decided again by somebody</source>
        <translation>Unberührt gelassen, da inzwischen jemand neu entschieden hat</translation>
    </message>
    <message>
        <source>Nothing is assigned: everybody may label every story</source>
        <translation>Nichts ist zugeteilt: Jedes Thema darf gelabelt werden</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>Wird wieder angeboten.</translation>
    </message>
    <message>
        <source>Only sentences with these words</source>
        <translation>Nur Sätze mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Das &amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Or somebody new:</source>
        <translation>Oder jemand Neues:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and stories</source>
        <translation>Personen und Themen</translation>
    </message>
    <message>
        <source>People in this workspace</source>
        <translation>Personen in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>People in this workspace:</source>
        <translation>Personen in diesem Arbeitsbereich:</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Press Enter to go on as {name}.</source>
        <translation>Mit Enter als {name} weitermachen.</translation>
    </message>
    <message>
        <source>Press the key for: {action}</source>
        <translation>Taste drücken für: {action}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Reopening labels…</source>
        <translation>Labels werden wieder geöffnet…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>Save as a tem&amp;plate…</source>
        <translation>Als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>See&amp;d, for the same result again</source>
        <translation>&amp;Startwert, um dasselbe Ergebnis zu wiederholen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share out all stories ane&amp;w</source>
        <translation>Alle Themen &amp;neu verteilen</translation>
    </message>
    <message>
        <source>Somebody made a slip.</source>
        <translation>Jemand hat sich vertan.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped partway; what was done so far can be undone.</source>
        <translation>Mittendrin angehalten; was bis dahin getan war, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Stopped partway; what was reopened so far stays reopened.</source>
        <translation>Mittendrin angehalten; was bis dahin wieder geöffnet war, bleibt es.</translation>
    </message>
    <message>
        <source>Stories for practice</source>
        <translation>Themen zum Üben</translation>
    </message>
    <message>
        <source>Stories labelled by se&amp;veral</source>
        <translation>Themen, die &amp;mehrere labeln</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Take the last &amp;back</source>
        <translation>Das Letzte zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taking the assignment back…</source>
        <translation>Die Zuteilung wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
        <translation>Text des Leitfadens, in Markdown</translation>
    </message>
    <message>
        <source>Text or differences</source>
        <translation>Text oder Unterschiede</translation>
    </message>
    <message>
        <source>That page is about the code and not part of the manual.</source>
        <translation>Diese Seite handelt vom Code und gehört nicht zum Handbuch.</translation>
    </message>
    <message>
        <source>That was at {when}. The details say where it was, not what it showed.</source>
        <translation>Zeitpunkt: {when}. Die Details sagen, wo es war, nicht, was zu sehen war.</translation>
    </message>
    <message>
        <source>The guideline has a gap here.</source>
        <translation>Der Leitfaden hat hier eine Lücke.</translation>
    </message>
    <message>
        <source>The key of a label is changed with the label: Work ▸ Labels.</source>
        <translation>Die Taste eines Labels wird mit dem Label geändert: Arbeit ▸ Labels.</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>The sentence boundary is wrong.</source>
        <translation>Der Satz ist falsch abgegrenzt.</translation>
    </message>
    <message>
        <source>The sentence is ambiguous.</source>
        <translation>Der Satz ist mehrdeutig.</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Die beiden Versionen sind gleich.</translation>
    </message>
    <message>
        <source>The variants of one article, side by side: one key labels a sentence.</source>
        <translation>Die Fassungen eines Artikels, nebeneinander: Eine Taste labelt einen Satz.</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Name der Person:</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This file was sent to {name}.</source>
        <translation>Diese Datei wurde an {name} gesendet.</translation>
    </message>
    <message>
        <source>Two invented stories to try every key on.</source>
        <translation>Zwei erfundene Themen, um jede Taste auszuprobieren.</translation>
    </message>
    <message>
        <source>Undoing or redoing many labels…</source>
        <translation>Viele Labels werden rückgängig gemacht oder wiederholt…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} is in force. Earlier labels keep their version; those that a changed rule may affect can be listed and reopened.</source>
        <translation>Version {number} gilt. Frühere Labels merken sich ihre Version; die von einer geänderten Regel betroffenen lassen sich auflisten und wieder öffnen.</translation>
    </message>
    <message>
        <source>Version {number} was written twice, independently. Both are kept, and the one listed first counts. Compare them and save a version that combines them.</source>
        <translation>Version {number} wurde zweimal unabhängig geschrieben. Beide bleiben; die zuerst aufgeführte zählt. Vergleichen Sie sie und speichern Sie eine Version, die beide vereint.</translation>
    </message>
    <message>
        <source>Version {number}, in force</source>
        <translation>Version {number}, gilt</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgegangen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What changes, in a few words</source>
        <translation>Was sich ändert, in wenigen Worten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What you wrote is not saved; close again to discard it.</source>
        <translation>Das Geschriebene ist nicht gespeichert; zum Verwerfen noch einmal schließen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Wer labelt?</translation>
    </message>
    <message>
        <source>You: {yours}. Gold: {gold}.</source>
        <translation>Sie: {yours}. Gold: {gold}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Satzgrenze</translation>
    </message>
    <message>
        <source>boundary of {where}</source>
        <translation>Satzgrenze bei {where}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>clear the label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>clear the label on {where}</source>
        <translation>Label entfernen bei {where}</translation>
    </message>
    <message>
        <source>corrected name or date</source>
        <translation>berichtigter Name oder berichtigtes Datum</translation>
    </message>
    <message>
        <source>counterparts of {where}</source>
        <translation>Gegenstücke von {where}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decision {label} on {where}</source>
        <translation>Entscheidung {label} bei {where}</translation>
    </message>
    <message>
        <source>decisions on {where}</source>
        <translation>Entscheidungen bei {where}</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>kind of text</source>
        <translation>Textart</translation>
    </message>
    <message>
        <source>kind of text of {where}</source>
        <translation>Textart von {where}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>name or date of the article {where}</source>
        <translation>Name oder Datum des Artikels {where}</translation>
    </message>
    <message>
        <source>names or dates of {articles}, the first {where}</source>
        <translation>Namen oder Daten ({articles}, der erste {where})</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note on {where}</source>
        <translation>Notiz zu {where}</translation>
    </message>
    <message>
        <source>place of an article</source>
        <translation>Ort eines Artikels</translation>
    </message>
    <message>
        <source>place of the article {where}</source>
        <translation>Ort des Artikels {where}</translation>
    </message>
    <message>
        <source>place of {articles}, the first {where}</source>
        <translation>Ort ({articles}, der erste {where})</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unsure on {where}</source>
        <translation>unsicher bei {where}</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} von {total}</translation>
    </message>
    <message>
        <source>{agreed} of {total} sentences agree with the gold</source>
        <translation>{agreed} von {total} Sätzen wie im Gold</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Change that one first.</source>
        <translation>{key} ist belegt: {action}. Ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Press another one.</source>
        <translation>{key} ist belegt: {action}. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{labels}, the first {shown} of them listed</source>
        <translation>{labels}, die ersten {shown} davon aufgelistet</translation>
    </message>
    <message>
        <source>{label} on {where}</source>
        <translation>{label} bei {where}</translation>
    </message>
    <message>
        <source>{left} not taken back: decided again by somebody</source>
        <translation>{left} unberührt gelassen, da inzwischen jemand neu entschieden hat</translation>
    </message>
    <message>
        <source>{name} is here already. If that is you, press Enter to choose the name in the list; if not, add an initial so that your labels stay apart.</source>
        <translation>{name} gibt es hier schon. Sind Sie das, wählen Sie den Namen mit Enter in der Liste; wenn nicht, fügen Sie einen Buchstaben hinzu, damit Ihre Labels getrennt bleiben.</translation>
    </message>
    <message>
        <source>{name}: {stories} ({sentences})</source>
        <translation>{name}: {stories} ({sentences})</translation>
    </message>
    <message>
        <source>{sentences}, the first {first}</source>
        <translation>{sentences}, der erste {first}</translation>
    </message>
    <message>
        <source>{stories} to assign, {shared} of them to several. {shares}.</source>
        <translation>Zuzuteilen: {stories}, davon {shared} an mehrere. {shares}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{words}” is not in the manual.</source>
        <translation>„{words}“ steht nicht im Handbuch.</translation>
    </message>
</context>
</TS>
