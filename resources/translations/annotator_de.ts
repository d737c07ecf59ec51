<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln adjudication</source>
        <comment>%Ln adjudications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotator</source>
        <comment>%Ln annotators</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article</source>
        <comment>%Ln articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article moved</source>
        <comment>%Ln articles moved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article put back</source>
        <comment>%Ln articles put back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article removed</source>
        <comment>%Ln articles removed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup.</source>
        <comment>%Ln backups.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind</source>
        <comment>%Ln kinds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label</source>
        <comment>%Ln labels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label reopened.</source>
        <comment>%Ln labels reopened.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <comment>%Ln links</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute</source>
        <comment>%Ln minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character</source>
        <comment>%Ln more characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles is left out.</source>
        <comment>%Ln of the articles are left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open disagreement</source>
        <comment>%Ln open disagreements</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair</source>
        <comment>%Ln pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair saved: {path}</source>
        <comment>%Ln pairs saved: {path}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair that says the same</source>
        <comment>%Ln pairs that say the same</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in both</source>
        <comment>%Ln pairs: {label} in both</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in {one}, {other_label} in {other}</source>
        <comment>%Ln pairs: {label} in {one}, {other_label} in {other}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed article</source>
        <comment>%Ln placed articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record written.</source>
        <comment>%Ln records written.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened disagreement</source>
        <comment>%Ln reopened disagreements</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence</source>
        <comment>%Ln sentences</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence found</source>
        <comment>%Ln sentences found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence has gold.</source>
        <comment>%Ln sentences have gold.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence of yours</source>
        <comment>%Ln sentences of yours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence repair</source>
        <comment>%Ln sentence repairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence to go</source>
        <comment>%Ln sentences to go</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story</source>
        <comment>%Ln stories</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant</source>
        <comment>%Ln variants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote</source>
        <comment>%Ln votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln pair that says the same, both sentences have one label.</source>
        <comment>Of all %Ln pairs that say the same, both sentences have one label.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %Ln sentence</source>
        <comment>{place} of %Ln sentences</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more sentence</source>
        <comment>… and %Ln more sentences</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guideline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How the gold differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge workspaces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People and stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send to an annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm a copied label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y to the same sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disa&amp;greements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr&amp;ift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an a&amp;ddress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ink a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels a changed &amp;rule may touch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next s&amp;tory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pra&amp;ctice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous st&amp;ory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unl&amp;abelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then across the counterparts, then to the next state&amp;ment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then go to the next &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then go to the next un&amp;labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then s&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sentence on the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink a counter&amp;part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, rename, recolour, order and retire labels; templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign stories, give roles, hide outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in what other workspaces have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose stories for newcomers to practise on, see results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare your labels of a practice story with its gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm a copied label, so that it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the label to unlabelled counterparts that are the same; it counts once confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the kind of the text: body, headline, caption, furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide for {label} and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide many by a rule, after a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find words, or only certain sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the program ended that did not end properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a folder as a story, a folder of folders as stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a page from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import an article from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import files as variants of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lists of the Review page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label a statement in every variant, then go to the next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label as {label} and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link two sentences of different variants: press it on one, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list labels given under an earlier guideline, reopen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the backups, make one, restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge the sentence with the next one of its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an article to another story, remove it, put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, change and compare versions of the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review where an annotator labels differently what says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review where annotators differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review where outlets differ: a quote here, a fact there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see, after a story, where the decision is not what you said, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show labels a minute, time away left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide what each label means, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide your steps: go there, or back to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the votes with or without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the sentence: ← and → choose the gap, Enter splits, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a counterpart off the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other columns follow the current sentence, or stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason: somebody slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason: the guideline has a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason: the sentence is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason: the sentence is cut wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the counterpart on the left, else to the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the counterpart on the right, else to the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the list of stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next sentence found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next story that is yours to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the sentence found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, without limit, across stories and restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note to the decision; Enter goes back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note to the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a workspace for somebody to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the labels to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;All stories that are theirs to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At least votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescue into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup may hold more than what can be rescued; look there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with these stories and this person&apos;s own labels; nobody else&apos;s labels go along. What comes back is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge adds and never overwrites, but it can&apos;t be undone, nor can it be taken back that two are the same person: make a backup first if in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sentences before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also copied labels nobody &amp;confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sentences labelled &amp;exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this workspace, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the &amp;workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL style (.conll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated labels (Dawid and Skene)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every annotator&apos;s labels, one record each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is in {path} too, which is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold labels: adjudicated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold labels: adjudicated or unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold labels: adjudicated, unanimous or majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face dataset (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles as variants of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {articles}, {sentences} and {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to “{likely}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup by &amp;itself when the window is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge workspaces into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that somebody has here and somebody has there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor could a copy be made. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line. Only these pages are fetched, once, when you press Preview: no pictures, no links. Everything is stored on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name, here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet of the chosen variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet (.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy (.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading workspaces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued into {path}, which is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to an annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft labels: the shares of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into train, dev and &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped part of the way: what came is sound; merge the file again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that share a variant become one, under the first title: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story and variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it is to be labelled. An empty line ends a paragraph; the outlet and the story are asked next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of the chosen variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story that the variants go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first articles; all of them would be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people with one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure labels are &amp;votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be known about the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workspace to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {stories}, {variants}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat standoff (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy DocBin (.spacy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: who printed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damaged} can&apos;t be read; point at a dash to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}

The workspace that is open has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} brought {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would bring {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} of the person&apos;s own went along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {standing} are one person now, {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variants} of {stories}, {sentences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variants} with {sentences} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant}: sentences are cut differently there; both ways are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>&amp;Move there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, copied and not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which Space skips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer decided {differing} of {decided} sentences otherwise than you: Feedback on the Review page (Alt+4) says which, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories · {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the story, and those that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {sentences}: Space stops there, Enter confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts stand in different variants: go to another; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {letters}: {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s labels stay with an article wherever it goes. A removed article is shown and counted nowhere, and nothing of it is deleted. Undo takes each step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps of more than {seconds} seconds between two labels are time away and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, the newest step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the articles of one event: each file becomes a column. You can also drop files or folders on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels a minute in this session, without the time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of variant {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged; the labels differed, so it has none now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged; {label} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next found (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other story of yours has anything left to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to confirm here: only a copied label wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy: no unlabelled sentence elsewhere is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy: this sentence has no label yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to label yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now go to its counterpart and press Ctrl+L again; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a practice story that you have labelled is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous found (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split; both parts keep {label}, marked unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {title}: {percent} labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not saved; N brings back what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story that the articles belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sentences are too long to be set side by side here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence can&apos;t be split: it is one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence goes on below: Page Down reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work, {pace} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo or do again until this step is the last one that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {letter}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {letter}, {name}: {done} of {total} sentences labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you label appears here, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed from {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence {place} of {total}, {state}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences of this story labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: change who labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news}; Ctrl+Z takes it back once this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is labelled: {sentences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…{before} | {after}…   ← → choose the gap, Enter splits, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click, or Enter, on a cell off the diagonal opens its disagreements in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ of every two annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click opens them in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of {when}; labels have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring ended early; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as H&amp;TML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tables in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of labels by outlet, as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see a story here once you have labelled all of it, so that nobody else&apos;s labels guide yours; reviewers see every story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator} alone: nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ is undefined. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ {value} on {sentences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} (rows) and {other} (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} of votes: both {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} of votes: {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences}: both {label}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> and reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · decided: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Votes at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(95 % interval {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, decided {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}, and in {taken} of them the quotation marks or who says it are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sentences of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these pairs have one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion here is a fact there in {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators: how consistent they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}; labels have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts in the other variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide many sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided {label} by {reviewer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements, most contested first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift, what matters first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click on a cell lists its pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the story first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{story}” sentences were decided that you have labelled. Which, and why, you see here once you have finished it ({left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistencies, the latest label first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to you: {left}.
{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: only {outlets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence would be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s own label changes, and undo takes it all back in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the decision (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have finished a story, you see here where a reviewer decided otherwise than you, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sentences that fit the labels, story, outlet and annotator above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets: what turned into what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs appear here when one annotator labels two sentences differently that say the same. Label a story in two of its variants first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs appear here when two variants say the same and their labels differ. Label a story in two of its variants first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened since annotators have relabelled it: {shifts}. The decision counts until it is decided anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened. The decision counts until it is decided anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {one}. Columns: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pairs as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences appear here when two annotators have labelled them differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, the newest decision first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories: how many decisions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison ended early; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in other variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended early; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence in {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sentences and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that a sentence needs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turned into what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found appears here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a reviewer has decided sentences that you have labelled, and the story is finished, you see here where the decision is not what you said, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &amp;more than half of the votes are for one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all votes &amp;agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the decision is not what you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a vote of your own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your label and the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided before and reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of {votes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck: only in the first · underlined: only in the second · italics: moved · shaded: what the points above are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in other marks or letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with too few votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: {label}, decided: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator} is unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator} says {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing} of {decided} decided otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing} of {pairs} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disagreements} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disagreements}, then the settled ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drifting} of {compared} labelled differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drifting} of {pairs} are labelled differently ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} had {votes} and has {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} in {variant}, {other_label} in {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has labelled no two sentences that say the same in nearly the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} labels {differing} of {pairs} differently that say the same in nearly the same words: {percent} {between}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} to {other} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, shown alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} decided as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope} What a reviewer has decided is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} decided; one undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} decided; {left} were not reached; one undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} would be decided: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ a paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{story}” tells once it is finished ({left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, all as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, {differing} otherwise than you said. Your labels stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give each person an order of columns of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names while labelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels it may touch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, with a key and a colour that were free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator did not end properly last time; every label given before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators &amp;on each of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appl&amp;y a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied; labels that it does not have are retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file becomes a column; they are stored on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label carries the name of the person who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label is as the gold has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every story is assigned to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything labelled before is saved. You can go on working; if it happens again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the gold differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the data, which never changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels given under an earlier version. Reopened ones go on counting; Space leads their annotators to them, and Enter keeps the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the change may touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels the variants of one news article side by side. Articles and labels stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone, since decided anew by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcomers label a practice story like any other. When it is done they see where and why its gold differs; here stands how they did before they saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered; sentences that have it keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sentences with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or somebody new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this workspace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a tem&amp;plate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d, for the same result again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out all stories ane&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories labelled by se&amp;veral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking many labels back or forth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was at {when}. Every label given before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say where it was, not what it showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline has a gap here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a label is changed with the label: Work ▸ Labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is cut wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variants of one article, side by side: one key labels a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {name} here already. If that is you, choose the name in the list; if not, add an initial so that your labels stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two invented stories to try every key on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is in force. Labels given before remember their version; the ones that a changed rule may touch can be listed and reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} was written twice, apart from each other. Both are kept; the one that is listed first counts. Compare them and save a version that unites them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is not saved; close again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {yours}. Gold: {gold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {total} sentences as the gold has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left alone, since decided anew by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {stories} ({sentences})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stories} to assign, {shared} of them to several. {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
