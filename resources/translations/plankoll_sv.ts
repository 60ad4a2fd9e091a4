<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name></name>
    <message>
        <source>The file %1 is busy: another program is writing to it. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read here. Move it to a folder that you can write in, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network share with %1 does not answer. Nothing was changed. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Plankoll file. Nothing was changed. Use the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Choose a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one sentence. You have said that the work is delayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you do next and roughly when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersText</name>
    <message>
        <source>The round has no such assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two versions of this answer. Resolve the conflict first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer for your own unit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has been accepted and cannot be changed. Ask a strategist to reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment was closed without an answer. Ask a strategist to reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A completion was asked for, and nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier answer to measure %1, so it cannot be unchanged. Give a status and write what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to submit: every answer of the unit has been handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a strategist or a coordinator of the measure may ask for completion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answer that has been submitted, and not yet accepted, can be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the unit should complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answer that has been submitted can be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answer that was accepted or closed can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the answer is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a date in the calendar</source>
        <translation>Välj datum i kalendern</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>added: %1;</source>
        <translation>tillagt: %1;</translation>
    </message>
    <message>
        <source>removed: %1;</source>
        <translation>borttaget: %1;</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>The content of version %1 is not in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two versions of this. Choose or write a joint one first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store names versions that it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReaderText</name>
    <message>
        <source>line %1, column %2: this is not JSON (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { … } was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-03-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message numerus="yes">
        <source>Of the %n missing, late:</source>
        <translation>
            <numerusform>Av %n som saknas är sena:</numerusform>
            <numerusform>Av de %n som saknas är sena:</numerusform>
        </translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Försenad</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>The unit is not concerned by the measure.</source>
        <translation>enheten berörs inte av åtgärden.</translation>
    </message>
    <message>
        <source>Measure %1, %2:</source>
        <translation>Åtgärd %1, %2:</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>The unit is not concerned</source>
        <translation>Enheten berörs inte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Matrix of measures and units</source>
        <translation>Matris med åtgärder och enheter</translation>
    </message>
    <message>
        <source>Measure %1, %2: %3</source>
        <translation>Åtgärd %1, %2: %3</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>berörs inte</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>strategist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBookText</name>
    <message>
        <source>There is no unit “%1” in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names several units. Give the id of one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure %1 in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a status of the plan. Choose one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFileText</name>
    <message>
        <source>“plankoll-plan” was expected: this is not a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only version 1 is known; a newer program may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sv” or “en” was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan needs at least one status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit has no department “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule covers at least one kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no area “%1” before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan needs at least one measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no area “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either a rule or a list of units was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanImportText</name>
    <message>
        <source>measure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundled plan “%1”. Choose one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store follows up another plan (%1). Make a new store for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>RoundText</name>
    <message>
        <source>There is no such round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the units&apos; last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinators&apos; last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a strategist may do this. Ask whoever runs the follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 has not been opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is still open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is closed. A strategist can reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of %1 is locked. A strategist can reopen the round, with a reason, and lock a corrected version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs a last day for the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs the period that is reported on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) comes before %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several rounds are called “%1”. Give the id of one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be asked: the plan names no unit that exists on the opening day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new day must come after the round&apos;s last day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the unit gets more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed since the list was shown. Look at the new list; nothing was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %1 is not closed, so there is nothing to reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the round is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundViewText</name>
    <message>
        <source>There is no such round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>%1 was written by a newer version of Plankoll. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Plankoll file. Nothing was changed. Choose a file that ends in .plankoll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Nothing was changed. Copy it again or use the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>opens</source>
        <translation>öppnar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status line</source>
        <translation>Statusrad</translation>
    </message>
</context>
<context>
    <name>StorageErrorText</name>
    <message>
        <source>The database %1 did not do what was asked. Nothing was changed. Try again, or ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Plankoll menu</source>
        <translation>Plankolls meny</translation>
    </message>
    <message>
        <source>Menu (Alt or F10)</source>
        <translation>Meny (Alt eller F10)</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Omgång: %1</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Jag är %1</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not answered</source>
        <translation>ej svarat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>inskickad</translation>
    </message>
    <message>
        <source>completion requested</source>
        <translation>komplettering begärd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>klarmarkerad</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>stängd utan svar</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>i konflikt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ej påbörjad</translation>
    </message>
    <message>
        <source>started</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>pågår löpande</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>genomförd</translation>
    </message>
    <message>
        <source>ended without being carried out</source>
        <translation>avslutad utan att genomföras</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ej aktuell</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>information</source>
        <translation>upplysning</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Komplettering</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avslutad i förtid</translation>
    </message>
</context>
</TS>
