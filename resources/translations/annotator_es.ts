<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>bring in what other workspaces have</source>
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
        <source>list the backups, make one, restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge the sentence with the next one of its paragraph</source>
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
    <name>Label</name>
    <message>
        <source>This sentence goes on below: Page Down reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {letter}, {name}: {done} of {total} sentences labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
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
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
