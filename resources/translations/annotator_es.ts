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
        <source>&amp;Rescue into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup may hold more than what can be rescued; look there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is in {path} too, which is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {articles}, {sentences} and {labels}.</source>
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
        <source>The whole list is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>%Ln article moved</source>
        <comment>%Ln articles moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln article put back</source>
        <comment>%Ln articles put back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln article removed</source>
        <comment>%Ln articles removed</comment>
        <translation type="unfinished"></translation>
    </message>
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
        <source>, to be looked at again</source>
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
        <source>Ctrl+Enter saves it, Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s labels stay with an article wherever it goes. A removed article is shown and counted nowhere, and nothing of it is deleted. Undo takes each step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other story of yours has anything left to label</source>
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
        <source>Only a practice story that you have labelled is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
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
        <source>This sentence goes on below: Page Down reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {letter}, {name}: {done} of {total} sentences labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed from {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news}; Ctrl+Z takes it back once this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Kept back</source>
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
</context>
<context>
    <name>Review</name>
    <message>
        <source>%Ln sentence of yours</source>
        <comment>%Ln sentences of yours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln sentence to go</source>
        <comment>%Ln sentences to go</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the story first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{story}” sentences were decided that you have labelled. Which, and why, you see here once you have finished it ({left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
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
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories: how many decisions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a reviewer has decided sentences that you have labelled, and the story is finished, you see here where the decision is not what you said, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the decision is not what you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your label and the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: {label}, decided: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing} of {decided} decided otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} decided as you said</source>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>%Ln label</source>
        <comment>%Ln labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln label reopened.</source>
        <comment>%Ln labels reopened.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln sentence has gold.</source>
        <comment>%Ln sentences have gold.</comment>
        <translation type="unfinished"></translation>
    </message>
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
        <source>&amp;Up</source>
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
        <source>Does</source>
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
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
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
        <source>Their name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
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
        <source>You: {yours}. Gold: {gold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator</source>
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
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
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
        <source>{name}: {stories} ({sentences})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stories} to assign, {shared} of them to several. {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
