<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AnswerCommandText</name>
    <message>
        <source>Note: %1 does not belong to %2.</source>
        <translation>Obs: %1 hör inte till %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the answers can be submitted:</source>
        <translation>
            <numerusform>%n sak återstår innan svaren kan skickas in:</numerusform>
            <numerusform>%n saker återstår innan svaren kan skickas in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Åtgärd %1: %2</translation>
    </message>
    <message>
        <source>Give either --unchanged or --status with what has happened (--done).</source>
        <translation>Ange antingen --unchanged eller --status med vad som har hänt (--done).</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Sparat som utkast.</translation>
    </message>
    <message>
        <source>%1 is not asked about measure %2.</source>
        <translation>%1 berörs inte av åtgärd %2.</translation>
    </message>
    <message>
        <source>Only a coordinator of the measure, or a strategist, may assess it.</source>
        <translation>Bara den som samordnar åtgärden, eller en strateg, kan göra en bedömning.</translation>
    </message>
    <message>
        <source>Give --status and --text, or --sign.</source>
        <translation>Ange --status och --text, eller --sign.</translation>
    </message>
    <message>
        <source>Assessed and signed.</source>
        <translation>Bedömd och undertecknad.</translation>
    </message>
    <message>
        <source>Assessed.</source>
        <translation>Bedömd.</translation>
    </message>
</context>
<context>
    <name>AnswerStoreText</name>
    <message>
        <source>The round has no such assignment.</source>
        <translation>Omgången har inget sådant uppdrag.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 gick inte att skriva. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Choose a status.</source>
        <translation>Välj en status.</translation>
    </message>
    <message>
        <source>Write what has happened.</source>
        <translation>Skriv vad som har hänt.</translation>
    </message>
    <message>
        <source>Write at least one sentence. You have said that the work is delayed.</source>
        <translation>Skriv minst en mening. Du har valt att arbetet är försenat.</translation>
    </message>
    <message>
        <source>Write what you do next and roughly when.</source>
        <translation>Skriv vad ni gör härnäst och ungefär när.</translation>
    </message>
</context>
<context>
    <name>AnswersText</name>
    <message>
        <source>The round has no such assignment.</source>
        <translation>Omgången har inget sådant uppdrag.</translation>
    </message>
    <message>
        <source>There are two versions of this answer. Resolve the conflict first; nothing was changed.</source>
        <translation>Det finns två versioner av svaret. Lös konflikten först; inget har ändrats.</translation>
    </message>
    <message>
        <source>You may answer for your own unit only.</source>
        <translation>Du kan bara svara för din egen enhet.</translation>
    </message>
    <message>
        <source>The answer has been accepted and cannot be changed. Ask a strategist to reopen it.</source>
        <translation>Svaret är klarmarkerat och kan inte ändras. Be en strateg öppna det igen.</translation>
    </message>
    <message>
        <source>The assignment was closed without an answer. Ask a strategist to reopen it.</source>
        <translation>Uppdraget stängdes utan svar. Be en strateg öppna det igen.</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <translation>Svaret saknas.</translation>
    </message>
    <message>
        <source>A completion was asked for, and nothing has been changed.</source>
        <translation>En komplettering är begärd och inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no earlier answer to measure %1, so it cannot be unchanged. Give a status and write what has happened.</source>
        <translation>Det finns inget tidigare svar på åtgärd %1, så det kan inte stämma fortfarande. Välj en status och skriv vad som har hänt.</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>Det finns inget sådant uppdrag.</translation>
    </message>
    <message>
        <source>There is nothing left to submit: every answer of the unit has been handed in.</source>
        <translation>Det finns inget kvar att skicka in: alla enhetens svar är inskickade.</translation>
    </message>
    <message>
        <source>Only a strategist or a coordinator of the measure may ask for completion.</source>
        <translation>Bara en strateg eller den som samordnar åtgärden kan begära komplettering.</translation>
    </message>
    <message>
        <source>Only an answer that has been submitted, and not yet accepted, can be sent back.</source>
        <translation>Bara ett svar som är inskickat och inte klarmarkerat kan skickas tillbaka.</translation>
    </message>
    <message>
        <source>Write what the unit should complete.</source>
        <translation>Skriv vad enheten ska komplettera.</translation>
    </message>
    <message>
        <source>Only an answer that has been submitted can be accepted.</source>
        <translation>Bara ett inskickat svar kan klarmarkeras.</translation>
    </message>
    <message>
        <source>Only an answer that was accepted or closed can be reopened.</source>
        <translation>Bara ett svar som är klarmarkerat eller stängt kan öppnas igen.</translation>
    </message>
    <message>
        <source>Write why the answer is reopened.</source>
        <translation>Skriv varför svaret öppnas igen.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Kommentaren är tom.</translation>
    </message>
</context>
<context>
    <name>ArchiveCommandText</name>
    <message numerus="yes">
        <source>Sound: %n version(s), content hash %1.</source>
        <translation>
            <numerusform>Hel: %n version, innehållets hash %1.</numerusform>
            <numerusform>Hel: %n versioner, innehållets hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Säkerhetskopian finns i %1.</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 erased, %4 files.</source>
        <translation>%1 nya, %2 kända, %3 raderade, %4 filer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now have two versions. Look at them with: show STORE conflicts</source>
        <translation>
            <numerusform>%n post har nu två versioner. Se dem med: show STORE conflicts</numerusform>
            <numerusform>%n poster har nu två versioner. Se dem med: show STORE conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>”%1” är inget id.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased. Backups and files that were sent keep what they hold.</source>
        <translation>
            <numerusform>%n version raderad. Säkerhetskopior och skickade filer behåller det de innehåller.</numerusform>
            <numerusform>%n versioner raderade. Säkerhetskopior och skickade filer behåller det de innehåller.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1: an object { … } was expected.</source>
        <translation>%1: ett objekt { … } väntades.</translation>
    </message>
    <message>
        <source>%1: %2: text was expected.</source>
        <translation>%1: %2: text väntades.</translation>
    </message>
    <message>
        <source>Give either --take or --with.</source>
        <translation>Ange antingen --take eller --with.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Löst.</translation>
    </message>
</context>
<context>
    <name>ArchiveStoreText</name>
    <message>
        <source>%1 cannot be copied to a temporary folder.</source>
        <translation>%1 går inte att kopiera till en tillfällig mapp.</translation>
    </message>
</context>
<context>
    <name>ArgumentText</name>
    <message>
        <source>Usage: plankoll %1 %2</source>
        <translation>Användning: plankoll %1 %2</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 behöver ett värde.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Det finns inget val --%1 här.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 är angivet två gånger.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Något saknas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>”%1” är ett ord för mycket.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 saknas.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-03-06, not “%2”.</source>
        <translation>--%1 tar ett datum som 2026-03-06, inte ”%2”.</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>Only a coordinator of the measure, or a strategist, may assess it.</source>
        <translation>Bara den som samordnar åtgärden, eller en strateg, kan göra en bedömning.</translation>
    </message>
    <message>
        <source>An assessment needs a status and its reasons.</source>
        <translation>En bedömning behöver en status och skäl.</translation>
    </message>
    <message>
        <source>There is no assessment to sign yet. Write one first.</source>
        <translation>Det finns ingen bedömning att underteckna. Skriv en först.</translation>
    </message>
    <message>
        <source>Write in what you see it differently.</source>
        <translation>Skriv vad du ser annorlunda på.</translation>
    </message>
    <message>
        <source>That unit does not coordinate the measure.</source>
        <translation>Den enheten samordnar inte åtgärden.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>There is no record of that id.</source>
        <translation>Det finns ingen post med det id:t.</translation>
    </message>
    <message>
        <source>This record is not in conflict.</source>
        <translation>Posten är inte i konflikt.</translation>
    </message>
    <message>
        <source>The version is not one of those in conflict.</source>
        <translation>Versionen är inte en av dem som är i konflikt.</translation>
    </message>
    <message>
        <source>The content of that version is not in this store.</source>
        <translation>Innehållet i den versionen finns inte i lagringen.</translation>
    </message>
    <message>
        <source>An assignment takes one of its versions; write the joint text on the answer.</source>
        <translation>För ett uppdrag väljs en av versionerna; skriv den gemensamma texten på svaret.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Det finns inget fält ”%1”.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>%1 finns redan och har lämnats som den är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder is there and that you may write in it.</source>
        <translation>%1 gick inte att skriva. Kontrollera att mappen finns och att du får skriva i den.</translation>
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
    <name>ErasingText</name>
    <message>
        <source>There is no record of that id.</source>
        <translation>Det finns ingen post med det id:t.</translation>
    </message>
    <message>
        <source>Write on what ground the content is erased.</source>
        <translation>Skriv på vilken grund innehållet raderas.</translation>
    </message>
    <message>
        <source>This record cannot be erased.</source>
        <translation>Posten kan inte raderas.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>You may add evidence for your own unit only.</source>
        <translation>Du kan bara lägga till underlag för din egen enhet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1 is %2 MB; the plan allows %3 MB a file. Link to it instead, or attach the part that matters.</source>
        <translation>%1 är %2 MB; planen tillåter %3 MB per fil. Länka till filen i stället, eller bifoga den del som behövs.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should begin with https://.</source>
        <translation>”%1” är ingen webbadress. Den ska börja med https://.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Filen gick inte att läsa till slutet.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Try again.</source>
        <translation>Filen ändrades medan den lästes. Försök igen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen gick inte att skriva.</translation>
    </message>
    <message>
        <source>The bytes of this file are not in the store.</source>
        <translation>Filens innehåll finns inte i lagringen.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>The content of version %1 is not in this store.</source>
        <translation>Innehållet i version %1 finns inte i lagringen.</translation>
    </message>
    <message>
        <source>There are two versions of this. Choose or write a joint one first; nothing was changed.</source>
        <translation>Det finns två versioner. Välj en eller skriv en gemensam först; inget har ändrats.</translation>
    </message>
    <message>
        <source>The store names versions that it does not hold.</source>
        <translation>Lagringen hänvisar till versioner som inte finns i den.</translation>
    </message>
</context>
<context>
    <name>JsonReaderText</name>
    <message>
        <source>line %1, column %2: this is not JSON (%3)</source>
        <translation>rad %1, kolumn %2: det här är inte JSON (%3)</translation>
    </message>
    <message>
        <source>an object { … } was expected</source>
        <translation>ett objekt { … } väntades</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>det finns inget sådant fält</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>det här saknas</translation>
    </message>
    <message>
        <source>text was expected</source>
        <translation>text väntades</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>en lista väntades</translation>
    </message>
    <message>
        <source>one line of text was expected</source>
        <translation>en rad text väntades</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-03-06</source>
        <translation>”%1” är inget datum; skriv det som 2026-03-06</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 was expected</source>
        <translation>ett heltal från %1 till %2 väntades</translation>
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
    <name>MergeText</name>
    <message>
        <source>%1 follows up another plan (%2). Nothing was taken in.</source>
        <translation>%1 följer upp en annan plan (%2). Inget har tagits in.</translation>
    </message>
    <message>
        <source>%1 holds a version (%2) that does not match its hash. Nothing was taken in. Ask for the file again.</source>
        <translation>%1 innehåller en version (%2) som inte stämmer med sin hash. Inget har tagits in. Be om filen igen.</translation>
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
    <name>PeopleText</name>
    <message>
        <source>A person needs a name.</source>
        <translation>En person behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>”%1” är ingen mejladress.</translation>
    </message>
    <message>
        <source>“%1” is not a role</source>
        <translation>”%1” är ingen roll</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the store.</source>
        <translation>Det finns ingen som heter ”%1” i lagringen.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the id of one: %2</source>
        <translation>Flera personer heter ”%1”. Ange id för en av dem: %2</translation>
    </message>
    <message>
        <source>The first row must hold the headings: name, mail, unit, department, role, phone, title.</source>
        <translation>Första raden ska ha rubrikerna: namn, e-post, enhet, avdelning, roll, telefon, titel.</translation>
    </message>
    <message>
        <source>the plan file</source>
        <translation>planfilen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
</context>
<context>
    <name>PersonCommandText</name>
    <message>
        <source>“%1” is not a role.</source>
        <translation>”%1” är ingen roll.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Save the list as CSV and import that.</source>
        <translation>%1 är ingen CSV-fil. Spara listan som CSV och läs in den.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, rad %2: %3</translation>
    </message>
    <message>
        <source>%1: there are no rows.</source>
        <translation>%1: det finns inga rader.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n person tillagd.</numerusform>
            <numerusform>%n personer tillagda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>strategist</source>
        <translation>strateg</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation>enhetens chef</translation>
    </message>
    <message>
        <source>steering group</source>
        <translation>styrgrupp</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrator</translation>
    </message>
</context>
<context>
    <name>PlanBookText</name>
    <message>
        <source>There is no unit “%1” in the plan.</source>
        <translation>Det finns ingen enhet ”%1” i planen.</translation>
    </message>
    <message>
        <source>“%1” names several units. Give the id of one: %2</source>
        <translation>”%1” kan vara flera enheter. Ange id för en av dem: %2</translation>
    </message>
    <message>
        <source>There is no measure %1 in the plan.</source>
        <translation>Det finns ingen åtgärd %1 i planen.</translation>
    </message>
    <message>
        <source>“%1” is not a status of the plan. Choose one of: %2</source>
        <translation>”%1” är ingen status i planen. Välj en av: %2</translation>
    </message>
</context>
<context>
    <name>PlanCommandText</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 innehåller %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 gick inte att skriva. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The plan is in %1.</source>
        <translation>Planen finns i %1.</translation>
    </message>
    <message>
        <source>%1 is not a plan file. A plan file ends in .json.</source>
        <translation>%1 är ingen planfil. En planfil slutar på .json.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nytt: %1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>ändrat: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer sig.</translation>
    </message>
</context>
<context>
    <name>PlanFileText</name>
    <message>
        <source>“plankoll-plan” was expected: this is not a plan file</source>
        <translation>”plankoll-plan” väntades: det här är ingen planfil</translation>
    </message>
    <message>
        <source>only version 1 is known; a newer program may read it</source>
        <translation>bara version 1 är känd; ett nyare program kan läsa den</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>”%1” är inget id</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>”%1” finns två gånger</translation>
    </message>
    <message>
        <source>“sv” or “en” was expected</source>
        <translation>”sv” eller ”en” väntades</translation>
    </message>
    <message>
        <source>“%1” is not a time zone</source>
        <translation>”%1” är ingen tidszon</translation>
    </message>
    <message>
        <source>the plan ends before it begins</source>
        <translation>planen slutar innan den börjar</translation>
    </message>
    <message>
        <source>a plan needs at least one status</source>
        <translation>en plan behöver minst en status</translation>
    </message>
    <message>
        <source>one of %1 was expected</source>
        <translation>en av %1 väntades</translation>
    </message>
    <message>
        <source>there is no unit “%1”</source>
        <translation>det finns ingen enhet ”%1”</translation>
    </message>
    <message>
        <source>the unit has no department “%1”</source>
        <translation>enheten har ingen avdelning ”%1”</translation>
    </message>
    <message>
        <source>a rule covers at least one kind of unit</source>
        <translation>en regel omfattar minst ett slag av enhet</translation>
    </message>
    <message>
        <source>there is no area “%1” before this</source>
        <translation>det finns inget område ”%1” före detta</translation>
    </message>
    <message>
        <source>a plan needs at least one measure</source>
        <translation>en plan behöver minst en åtgärd</translation>
    </message>
    <message>
        <source>there is no area “%1”</source>
        <translation>det finns inget område ”%1”</translation>
    </message>
    <message>
        <source>either a rule or a list of units was expected</source>
        <translation>antingen en regel eller en lista med enheter väntades</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>det finns ingen regel ”%1”</translation>
    </message>
</context>
<context>
    <name>PlanImportText</name>
    <message>
        <source>measure %1</source>
        <translation>åtgärd %1</translation>
    </message>
    <message>
        <source>There is no bundled plan “%1”. Choose one of: %2</source>
        <translation>Det finns ingen medföljande plan ”%1”. Välj en av: %2</translation>
    </message>
    <message>
        <source>This store follows up another plan (%1). Make a new store for %2.</source>
        <translation>Den här lagringen följer upp en annan plan (%1). Gör en ny lagring för %2.</translation>
    </message>
</context>
<context>
    <name>PlanStoreText</name>
    <message>
        <source>That version is not in this store.</source>
        <translation>Den versionen finns inte i lagringen.</translation>
    </message>
    <message>
        <source>There are two versions of this. Choose one first; nothing was changed.</source>
        <translation>Det finns två versioner. Välj en först; inget har ändrats.</translation>
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
    <name>ReportText</name>
    <message>
        <source>There is no such round.</source>
        <translation>Det finns ingen sådan omgång.</translation>
    </message>
    <message>
        <source>Version %1 is locked already. A corrected version needs a reason.</source>
        <translation>Version %1 är redan låst. En rättad version behöver ett skäl.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions. Resolve the conflicts before you lock.</source>
        <translation>
            <numerusform>%n post har två versioner. Lös konflikten innan du låser.</numerusform>
            <numerusform>%n poster har två versioner. Lös konflikterna innan du låser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 holds no such file (%2, %3).</source>
        <translation>Version %1 har ingen sådan fil (%2, %3).</translation>
    </message>
</context>
<context>
    <name>RoundCommandText</name>
    <message>
        <source>--kind is full or check.</source>
        <translation>--kind är full eller check.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s).</source>
        <translation>
            <numerusform>%n uppdrag.</numerusform>
            <numerusform>%n uppdrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has until %2.</source>
        <translation>%1 har till %2 på sig.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) closed without an answer.</source>
        <translation>
            <numerusform>%n uppdrag stängt utan svar.</numerusform>
            <numerusform>%n uppdrag stängda utan svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 är öppen igen.</translation>
    </message>
</context>
<context>
    <name>RoundText</name>
    <message>
        <source>There is no such round.</source>
        <translation>Det finns ingen sådan omgång.</translation>
    </message>
    <message>
        <source>the opening day</source>
        <translation>öppningsdagen</translation>
    </message>
    <message>
        <source>the units' last day</source>
        <translation>enheternas sista dag</translation>
    </message>
    <message>
        <source>the coordinators' last day</source>
        <translation>samordnarnas sista dag</translation>
    </message>
    <message>
        <source>the data cut-off</source>
        <translation>datastopp</translation>
    </message>
    <message>
        <source>the dispatch</source>
        <translation>utskicket</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>sammanträdet</translation>
    </message>
    <message>
        <source>Only a strategist may do this. Ask whoever runs the follow-up.</source>
        <translation>Bara en strateg kan göra detta. Fråga den som håller i uppföljningen.</translation>
    </message>
    <message>
        <source>The round %1 has not been opened yet.</source>
        <translation>Omgången %1 är inte öppnad än.</translation>
    </message>
    <message>
        <source>The round %1 is still open. Close it first.</source>
        <translation>Omgången %1 är fortfarande öppen. Stäng den först.</translation>
    </message>
    <message>
        <source>The round %1 is closed. A strategist can reopen it.</source>
        <translation>Omgången %1 är stängd. En strateg kan öppna den igen.</translation>
    </message>
    <message>
        <source>The report of %1 is locked. A strategist can reopen the round, with a reason, and lock a corrected version.</source>
        <translation>Rapporten för %1 är låst. En strateg kan öppna omgången igen, med ett skäl, och låsa en rättad version.</translation>
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation>En omgång behöver ett namn.</translation>
    </message>
    <message>
        <source>A round needs a last day for the units.</source>
        <translation>En omgång behöver en sista dag för enheterna.</translation>
    </message>
    <message>
        <source>A round needs the period that is reported on.</source>
        <translation>En omgång behöver den period som redovisas.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>%1 (%2) comes before %3 (%4).</source>
        <translation>%1 (%2) kommer före %3 (%4).</translation>
    </message>
    <message>
        <source>Several rounds are called “%1”. Give the id of one: %2</source>
        <translation>Flera omgångar heter ”%1”. Ange id för en av dem: %2</translation>
    </message>
    <message>
        <source>There is no round “%1”.</source>
        <translation>Det finns ingen omgång ”%1”.</translation>
    </message>
    <message>
        <source>Nobody would be asked: the plan names no unit that exists on the opening day.</source>
        <translation>Ingen skulle tillfrågas: planen pekar inte ut någon enhet som finns på öppningsdagen.</translation>
    </message>
    <message>
        <source>The new day must come after the round's last day, %1.</source>
        <translation>Den nya dagen måste komma efter omgångens sista dag, %1.</translation>
    </message>
    <message>
        <source>Write why the unit gets more time.</source>
        <translation>Skriv varför enheten får mer tid.</translation>
    </message>
    <message>
        <source>Something has changed since the list was shown. Look at the new list; nothing was closed.</source>
        <translation>Något har ändrats sedan listan visades. Se den nya listan; inget har stängts.</translation>
    </message>
    <message>
        <source>The round %1 is not closed, so there is nothing to reopen.</source>
        <translation>Omgången %1 är inte stängd, så det finns inget att öppna igen.</translation>
    </message>
    <message>
        <source>Write why the round is reopened.</source>
        <translation>Skriv varför omgången öppnas igen.</translation>
    </message>
</context>
<context>
    <name>RoundViewText</name>
    <message>
        <source>There is no such round.</source>
        <translation>Det finns ingen sådan omgång.</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>%1 was written by a newer version of Plankoll. Nothing was changed. Install the newer version to open it.</source>
        <translation>%1 är skriven av en nyare version av Plankoll. Inget har ändrats. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>%1 går inte att läsa. Kontrollera att det är en fil och att du får läsa den.</translation>
    </message>
    <message>
        <source>%1 is not a Plankoll file. Nothing was changed. Choose a file that ends in .plankoll.</source>
        <translation>%1 är ingen Plankoll-fil. Inget har ändrats. Välj en fil som slutar på .plankoll.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Nothing was changed. Copy it again or use the newest backup.</source>
        <translation>%1 är avhuggen: slutet saknas. Inget har ändrats. Kopiera den igen eller använd den senaste säkerhetskopian.</translation>
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
    <name>SearchText</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Bedömning: %1</translation>
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
    <name>SessionText</name>
    <message>
        <source>%1 is not asked about measure %2 in %3.</source>
        <translation>%1 berörs inte av åtgärd %2 i %3.</translation>
    </message>
</context>
<context>
    <name>ShowCommandText</name>
    <message>
        <source>There is no record of that id.</source>
        <translation>Det finns ingen post med det id:t.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to show. Choose one of: %2</source>
        <translation>Det finns inget som heter ”%1” att visa. Välj en av: %2</translation>
    </message>
</context>
<context>
    <name>SoundnessText</name>
    <message>
        <source>Version %1 does not match its hash.</source>
        <translation>Version %1 stämmer inte med sin hash.</translation>
    </message>
    <message>
        <source>Version %1 is of an unknown kind.</source>
        <translation>Version %1 är av okänt slag.</translation>
    </message>
    <message>
        <source>Version %1 was erased but still has its content.</source>
        <translation>Version %1 är raderad men har kvar sitt innehåll.</translation>
    </message>
    <message>
        <source>The content of version %1 does not match its hash.</source>
        <translation>Innehållet i version %1 stämmer inte med sin hash.</translation>
    </message>
    <message>
        <source>The list of newest versions is not right.</source>
        <translation>Listan över de senaste versionerna stämmer inte.</translation>
    </message>
    <message>
        <source>The table of assignments is not right.</source>
        <translation>Tabellen över uppdrag stämmer inte.</translation>
    </message>
    <message>
        <source>The store names versions that it does not hold.</source>
        <translation>Lagringen hänvisar till versioner som inte finns i den.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Filen är skadad: %1</translation>
    </message>
    <message>
        <source>The file %1 does not match its hash.</source>
        <translation>Filen %1 stämmer inte med sin hash.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 gick inte att skriva. Välj en annan mapp.</translation>
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
        <translation>Databasen %1 gjorde inte det som begärdes. Inget har ändrats. Försök igen, eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The file %1 is busy: another program is writing to it. Nothing was changed. Try again.</source>
        <translation>Filen %1 är upptagen: ett annat program skriver i den. Inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in %1. Free some space and try again.</source>
        <translation>Disken är full, så inget sparades i %1. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 can only be read here. Move it to a folder that you can write in, and open it again.</source>
        <translation>%1 kan bara läsas här. Flytta filen till en mapp där du får skriva och öppna den igen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation>%1 går inte att öppna. Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>The disk or network share with %1 does not answer. Nothing was changed. Check the connection and try again.</source>
        <translation>Disken eller nätverksmappen med %1 svarar inte. Inget har ändrats. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Plankoll file. Nothing was changed. Use the newest backup.</source>
        <translation>%1 är skadad eller är ingen Plankoll-fil. Inget har ändrats. Använd den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 gick inte att läsa eller skriva. Inget har ändrats.</translation>
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
<context>
    <name>report</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Minnet räcker inte.</translation>
    </message>
    <message>
        <source>A font of the report could not be read.</source>
        <translation>Ett av rapportens typsnitt gick inte att läsa.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Rapporten avbröts.</translation>
    </message>
    <message>
        <source>A font of the report is missing from the program.</source>
        <translation>Ett av rapportens typsnitt saknas i programmet.</translation>
    </message>
</context>
<context>
    <name>report::LayoutRun</name>
    <message>
        <source>The report was stopped.</source>
        <translation>Rapporten avbröts.</translation>
    </message>
    <message>
        <source>The page numbers of the contents page do not settle. Change a heading or the text near a page's end, and make the report again.</source>
        <translation>Sidnumren i innehållsförteckningen blir inte stabila. Ändra en rubrik eller texten nära ett sidslut och gör rapporten igen.</translation>
    </message>
</context>
</TS>
