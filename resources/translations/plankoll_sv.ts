<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AboutPlanPage</name>
    <message>
        <source>About the plan</source>
        <translation>Om planen</translation>
    </message>
    <message>
        <source>The unit’s measures</source>
        <translation>Enhetens åtgärder</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Åtgärden</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>You carry it out and coordinate it</source>
        <translation>Ni genomför och samordnar</translation>
    </message>
    <message>
        <source>You coordinate it</source>
        <translation>Ni samordnar</translation>
    </message>
    <message>
        <source>You carry it out</source>
        <translation>Ni genomför</translation>
    </message>
    <message>
        <source>Area %1 %2</source>
        <translation>Område %1 %2</translation>
    </message>
    <message>
        <source>Decided wording</source>
        <translation>Beslutad lydelse</translation>
    </message>
    <message>
        <source>The decided wording has not been read in. It comes with the plan document.</source>
        <translation>Den beslutade lydelsen är inte inläst. Den kommer med plandokumentet.</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Genomförs av</translation>
    </message>
    <message>
        <source>Coordinated by</source>
        <translation>Samordnas av</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutad av</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Is reported to</source>
        <translation>Redovisas för</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n year(s)</source>
        <translation>
            <numerusform>%1, varje år</numerusform>
            <numerusform>%1, vart %n:e år</numerusform>
        </translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grunder</translation>
    </message>
</context>
<context>
    <name>AccentText</name>
    <message>
        <source>The program’s own petrol.</source>
        <translation>Programmets egen petrol.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #0e4a5c.</source>
        <translation>”%1” är ingen färg. Skriv den så här: #0e4a5c.</translation>
    </message>
    <message>
        <source>Holds: the contrast against the paper is %1 to 1.</source>
        <translation>Håller: kontrasten mot papperet är %1 till 1.</translation>
    </message>
    <message>
        <source>It is close to the brick red of what is delayed.</source>
        <translation>Den liknar tegelrödet som betyder försenad.</translation>
    </message>
    <message>
        <source>Too pale to read on paper: the contrast is %1 to 1, and %2 to 1 is needed. The nearest colour that holds is %3.</source>
        <translation>För blek att läsa på papper: kontrasten är %1 till 1, och det behövs %2 till 1. Den närmaste färgen som håller är %3.</translation>
    </message>
</context>
<context>
    <name>AnswerChangeText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad har hänt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Vad hjälpte</translation>
    </message>
    <message>
        <source>What hinders</source>
        <translation>Vad hindrar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Första svaret</translation>
    </message>
    <message>
        <source>changed status</source>
        <translation>ändrad status</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>no longer delayed</source>
        <translation>inte längre försenad</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>nytt underlag</translation>
    </message>
    <message>
        <source>new text</source>
        <translation>ny text</translation>
    </message>
</context>
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
    <name>AnswerComparison</name>
    <message>
        <source>added %1</source>
        <translation>tillagt %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>No earlier answer</source>
        <translation>Inget tidigare svar</translation>
    </message>
    <message>
        <source>Nothing given</source>
        <translation>Inget angivet</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Inget underlag</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>who, how and when – attach the mail as evidence</source>
        <translation>vem, hur och när – bifoga mejlet som underlag</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Inkom från</translation>
    </message>
    <message>
        <source>There is no earlier answer to go on from.</source>
        <translation>Det finns inget tidigare svar att utgå från.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The work is delayed</source>
        <translation>Arbetet är försenat</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>Vad har hänt?</translation>
    </message>
    <message>
        <source>2–5 sentences are enough</source>
        <translation>2–5 meningar räcker</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>effect, what helped, what hinders, next step</source>
        <translation>effekt, vad som hjälpt, hinder, nästa steg</translation>
    </message>
    <message>
        <source>What effect has been seen?</source>
        <translation>Vilken effekt har ni sett?</translation>
    </message>
    <message>
        <source>What has helped?</source>
        <translation>Vad har hjälpt?</translation>
    </message>
    <message>
        <source>What hinders?</source>
        <translation>Vad hindrar?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>What has happened since %1?</source>
        <translation>Vad har hänt sedan %1?</translation>
    </message>
    <message>
        <source>The answer from %1 is handed in once more: %2.</source>
        <translation>Svaret från %1 skickas in en gång till: %2.</translation>
    </message>
    <message>
        <source>“Still true” hands the answer from %1 in once more. “Something new” opens the form.</source>
        <translation>”Stämmer fortfarande” skickar in svaret från %1 en gång till. ”Något har hänt” öppnar formuläret.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Measures that you answer for</source>
        <translation>Åtgärder som ni svarar för</translation>
    </message>
    <message>
        <source>S: still true. N: something new. Enter: to the form.</source>
        <translation>S: stämmer fortfarande. N: något har hänt. Enter: till formuläret.</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>stämmer fortfarande</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>något har hänt</translation>
    </message>
</context>
<context>
    <name>AnswerListModel</name>
    <message>
        <source>Measure %1 %2: %3</source>
        <translation>Åtgärd %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>My answers</source>
        <translation>Mina svar</translation>
    </message>
    <message>
        <source>Write no names or details about individuals. Once submitted, the answer is normally a public record.</source>
        <translation>Skriv inga namn eller uppgifter om enskilda. När du skickat in blir svaret normalt en allmän handling.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Läs mer</translation>
    </message>
    <message>
        <source>Nothing is asked of the unit in this round</source>
        <translation>Inget frågas av enheten i den här omgången</translation>
    </message>
    <message>
        <source>When a round opens that concerns you, its measures appear here.</source>
        <translation>När en omgång öppnar som berör er visas åtgärderna här.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Förra svaret</translation>
    </message>
    <message>
        <source>Unit that the answers are from</source>
        <translation>Enhet som svaren kommer från</translation>
    </message>
    <message>
        <source>Submit …</source>
        <translation>Skicka in …</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s) …</source>
        <translation>
            <numerusform>Lägger till en fil …</numerusform>
            <numerusform>Lägger till %n filer …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>There is no earlier answer to go on from. Tell what has happened.</source>
        <translation>Det finns inget tidigare svar att utgå från. Skriv vad som har hänt.</translation>
    </message>
    <message>
        <source>Measure %1: the last answer is still true.</source>
        <translation>Åtgärd %1: förra svaret stämmer fortfarande.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) remain before you can submit</source>
        <translation>
            <numerusform>En sak återstår innan du kan skicka in</numerusform>
            <numerusform>%n saker återstår innan du kan skicka in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit the %n that are ready already …</source>
        <translation>
            <numerusform>Skicka in det som redan är klart …</numerusform>
            <numerusform>Skicka in de %n som redan är klara …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Skriv in svar</translation>
    </message>
    <message>
        <source>What came by mail or telephone</source>
        <translation>Det som kom med mejl eller per telefon</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>To the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>The measure’s whole text</source>
        <translation>Åtgärdens hela text</translation>
    </message>
    <message>
        <source>The decided wording has not been read in.</source>
        <translation>Den beslutade lydelsen är inte inläst.</translation>
    </message>
    <message>
        <source>Show both versions</source>
        <translation>Visa båda versionerna</translation>
    </message>
    <message>
        <source>A completion is asked for. Change the answer and submit it again.</source>
        <translation>En komplettering är begärd. Ändra svaret och skicka in det igen.</translation>
    </message>
    <message>
        <source>Submitted %1. If you change something, you submit a new version.</source>
        <translation>Inskickat %1. Ändrar du något skickar du in en ny version.</translation>
    </message>
    <message>
        <source>What you had typed is back. It becomes a draft when you go on.</source>
        <translation>Det du hade skrivit är tillbaka. Det blir ett utkast när du går vidare.</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Visa kvittot</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>AnswerReading</name>
    <message>
        <source>What had happened</source>
        <translation>Vad som hade hänt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Vad som hjälpte</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>Vad som hindrade</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Inkom från</translation>
    </message>
    <message>
        <source>The work was delayed</source>
        <translation>Arbetet var försenat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or link(s)</source>
        <translation>
            <numerusform>en fil eller länk</numerusform>
            <numerusform>%n filer eller länkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Förut: %1</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · ändrat</translation>
    </message>
</context>
<context>
    <name>AnswerRowText</name>
    <message>
        <source>There are two versions of the answer. Choose one of them, or join them.</source>
        <translation>Svaret finns i två versioner. Välj en av dem, eller slå ihop dem.</translation>
    </message>
    <message>
        <source>A completion was asked for, and nothing has been changed.</source>
        <translation>En komplettering är begärd och inget har ändrats.</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <translation>Svaret saknas.</translation>
    </message>
</context>
<context>
    <name>AnswerStoreText</name>
    <message>
        <source>The round has no such assignment.</source>
        <translation>Omgången har inget sådant uppdrag.</translation>
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
    <name>AnswerWords</name>
    <message>
        <source>Still true</source>
        <translation>Stämmer fortfarande</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Något har hänt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>en sak att rätta</numerusform>
            <numerusform>%n saker att rätta</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Inskickad %1</translation>
    </message>
    <message>
        <source>Two versions · choose one</source>
        <translation>Två versioner · välj en</translation>
    </message>
    <message>
        <source>You may read this answer. Only the unit’s own contacts write in it.</source>
        <translation>Du kan läsa svaret. Bara enhetens egna kontakter skriver i det.</translation>
    </message>
    <message>
        <source>The round has not opened. You can answer from %1.</source>
        <translation>Omgången har inte öppnat. Du kan svara från %1.</translation>
    </message>
    <message>
        <source>The round has not opened. You will be told when you can answer.</source>
        <translation>Omgången har inte öppnat. Du får veta när du kan svara.</translation>
    </message>
    <message>
        <source>The round is closed, so the answer is read-only. A strategist can reopen the round.</source>
        <translation>Omgången är stängd, så svaret går bara att läsa. En strateg kan öppna omgången igen.</translation>
    </message>
    <message>
        <source>The report is locked, so what it rests on is read-only. What is new belongs in the next round.</source>
        <translation>Rapporten är låst, så det den vilar på går bara att läsa. Det som är nytt hör till nästa omgång.</translation>
    </message>
    <message>
        <source>The answer has been accepted and is read-only. A strategist can reopen it, if something is wrong.</source>
        <translation>Svaret är klarmarkerat och går bara att läsa. En strateg kan öppna det igen om något är fel.</translation>
    </message>
    <message>
        <source>The answer was closed without an answer. A strategist can ask for it again.</source>
        <translation>Åtgärden stängdes utan svar. En strateg kan fråga efter svaret igen.</translation>
    </message>
    <message>
        <source>There are two versions of this answer, and both are kept. Choose one or join them before you go on.</source>
        <translation>Svaret finns i två versioner och båda är sparade. Välj en eller slå ihop dem innan du går vidare.</translation>
    </message>
    <message>
        <source>Measure %1: choose a status</source>
        <translation>Åtgärd %1: välj status</translation>
    </message>
    <message>
        <source>Measure %1: write what has happened</source>
        <translation>Åtgärd %1: skriv vad som har hänt</translation>
    </message>
    <message>
        <source>Measure %1: write what hinders</source>
        <translation>Åtgärd %1: skriv vad som hindrar</translation>
    </message>
    <message>
        <source>Measure %1: write the next step</source>
        <translation>Åtgärd %1: skriv nästa steg</translation>
    </message>
    <message>
        <source>Measure %1: completion is asked for</source>
        <translation>Åtgärd %1: komplettering begärd</translation>
    </message>
    <message>
        <source>Measure %1: two versions</source>
        <translation>Åtgärd %1: två versioner</translation>
    </message>
    <message>
        <source>Measure %1: no answer</source>
        <translation>Åtgärd %1: svar saknas</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Nobody is named as coordinator of measure %1. Ask the one who owns the plan.</source>
        <translation>Ingen är utpekad att samordna åtgärd %1. Fråga den som äger planen.</translation>
    </message>
    <message>
        <source>Measure %1 is coordinated by %2.</source>
        <translation>Åtgärd %1 samordnas av %2.</translation>
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
    <message numerus="yes">
        <source>The locked report of %n round(s) held it and is gone. Lock a corrected version.</source>
        <translation>
            <numerusform>Den låsta rapporten för %n omgång innehöll det och är borta. Lås en rättad version.</numerusform>
            <numerusform>De låsta rapporterna för %n omgångar innehöll det och är borta. Lås rättade versioner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this store lies %1, a copy with %n version(s) that it lacks. Take them in with: merge STORE FILE</source>
        <translation>
            <numerusform>Bredvid den här filen ligger %1, en kopia med %n version som saknas här. Ta in den med: merge STORE FILE</numerusform>
            <numerusform>Bredvid den här filen ligger %1, en kopia med %n versioner som saknas här. Ta in dem med: merge STORE FILE</numerusform>
        </translation>
    </message>
    <message>
        <source>What was filed for those reports would go, too: %1. The diary has its own copy.</source>
        <translation>Det som diariefördes för de rapporterna skulle också försvinna: %1. Diariet har sitt eget exemplar.</translation>
    </message>
    <message>
        <source>What was filed for those reports went, too: %1. The diary has its own copy.</source>
        <translation>Det som diariefördes för de rapporterna försvann också: %1. Diariet har sitt eget exemplar.</translation>
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
    <name>AssessmentForm</name>
    <message>
        <source>Choose a status</source>
        <translation>Välj status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The joint picture, with reasons</source>
        <translation>Den gemensamma bilden, med skäl</translation>
    </message>
    <message>
        <source>In what do you see it differently?</source>
        <translation>Vad ser ni annorlunda på?</translation>
    </message>
    <message>
        <source>What hinders</source>
        <translation>Vad hindrar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Sign with a differing view</source>
        <translation>Skriv under med annan mening</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>The coordinators' picture</source>
        <translation>Samordnarnas bild</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Joint picture</source>
        <translation>Gemensam bild</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hinders: %1</source>
        <translation>Hindrar: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nästa steg: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n signature(s).</source>
        <translation>
            <numerusform>Väntar på %n underskrift.</numerusform>
            <numerusform>Väntar på %n underskrifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>All coordinators have signed.</source>
        <translation>Alla samordnare har skrivit under.</translation>
    </message>
    <message>
        <source>Nobody has written yet how the measure stands as a whole. The units' own answers stand above.</source>
        <translation>Ingen har skrivit än hur det går med åtgärden som helhet. Enheternas egna svar står ovanför.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Write the picture …</source>
        <translation>Skriv bilden …</translation>
    </message>
    <message>
        <source>sees it differently</source>
        <translation>annan mening</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>undertecknad %1</translation>
    </message>
    <message>
        <source>signed an earlier version</source>
        <translation>skrev under en tidigare version</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>inte undertecknad än</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Differing view …</source>
        <translation>Annan mening …</translation>
    </message>
    <message>
        <source>Signed – one step left: mail the file.</source>
        <translation>Undertecknat – ett steg kvar: mejla filen.</translation>
    </message>
    <message>
        <source>The assessment lies in this file alone. Sign it, then mail the file.</source>
        <translation>Bedömningen finns bara i den här filen. Skriv under den och mejla sedan filen.</translation>
    </message>
    <message>
        <source>Make the answer file and the mail …</source>
        <translation>Gör svarsfilen och mejlet …</translation>
    </message>
    <message>
        <source>What you have commented lies in this file alone. Mail the file when you are done.</source>
        <translation>Det du har kommenterat ligger bara i den här filen. Mejla filen när du är klar.</translation>
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
    <name>AttentionPane</name>
    <message>
        <source>To attend to</source>
        <translation>Att ta hand om</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) never came.</source>
        <translation>
            <numerusform>%n svar kom aldrig in.</numerusform>
            <numerusform>%n svar kom aldrig in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer has come in.</source>
        <translation>Alla svar har kommit in.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n administration(s)&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</source>
        <translation>
            <numerusform>&lt;b&gt;%n förvaltning&lt;/b&gt; står för &lt;b&gt;%1 av %2&lt;/b&gt; svar som saknas.</numerusform>
            <numerusform>&lt;b&gt;%n förvaltningar&lt;/b&gt; står för &lt;b&gt;%1 av %2&lt;/b&gt; svar som saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n unit(s)&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</source>
        <translation>
            <numerusform>&lt;b&gt;%n enhet&lt;/b&gt; står för &lt;b&gt;%1 av %2&lt;/b&gt; svar som saknas.</numerusform>
            <numerusform>&lt;b&gt;%n enheter&lt;/b&gt; står för &lt;b&gt;%1 av %2&lt;/b&gt; svar som saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>Show %n other unit(s)</source>
        <translation>
            <numerusform>Visa %n enhet till</numerusform>
            <numerusform>Visa övriga %n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n answer(s) missing)</source>
        <translation>
            <numerusform>(%n svar saknas)</numerusform>
            <numerusform>(%n svar saknas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers missing</source>
        <translation>%1 av %2 svar saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sent</numerusform>
            <numerusform>%n dagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>extension to %1</source>
        <translation>anstånd till %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>svar senast %1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Change extension</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Give extension</source>
        <translation>Ge anstånd</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>Att lösa</translation>
    </message>
    <message>
        <source>Measure %1, %2: two versions of the answer.</source>
        <translation>Åtgärd %1, %2: två versioner av svaret.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) have waited more than %1 days.</source>
        <translation>
            <numerusform>%n komplettering har väntat mer än %1 dagar.</numerusform>
            <numerusform>%n kompletteringar har väntat mer än %1 dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) late</source>
        <translation>
            <numerusform>%n komplettering sen</numerusform>
            <numerusform>%n kompletteringar sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the plan or the report have two versions.</source>
        <translation>
            <numerusform>%n uppgift i planen eller rapporten har två versioner.</numerusform>
            <numerusform>%n uppgifter i planen eller rapporten har två versioner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Visa lista</translation>
    </message>
</context>
<context>
    <name>CalendarFileText</name>
    <message>
        <source>%1: last day to answer</source>
        <translation>%1: sista dag att svara</translation>
    </message>
    <message>
        <source>%1: last day for the assessments</source>
        <translation>%1: sista dag för bedömningarna</translation>
    </message>
    <message>
        <source>%1: data cut-off</source>
        <translation>%1: datastopp</translation>
    </message>
    <message>
        <source>%1: dispatch</source>
        <translation>%1: utskick</translation>
    </message>
    <message>
        <source>%1: meeting</source>
        <translation>%1: möte</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the round opens</source>
        <translation>omgången öppnar</translation>
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
        <source>data cut-off</source>
        <translation>datastopp</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>meeting, %1</source>
        <translation>möte, %1</translation>
    </message>
    <message>
        <source>last day for %1 (extension)</source>
        <translation>sista dag för %1 (anstånd)</translation>
    </message>
</context>
<context>
    <name>CaseCommandText</name>
    <message>
        <source>The round has no section %1.</source>
        <translation>Omgången har inget avsnitt %1.</translation>
    </message>
    <message>
        <source>The text of %1 is saved.</source>
        <translation>Texten till %1 är sparad.</translation>
    </message>
    <message>
        <source>The case is saved.</source>
        <translation>Ärendet är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>The decision is saved, with %n commission(s).</source>
        <translation>
            <numerusform>Beslutet är sparat, med %n uppdrag.</numerusform>
            <numerusform>Beslutet är sparat, med %n uppdrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Svaret är sparat.</translation>
    </message>
    <message>
        <source>The round has no such locked version.</source>
        <translation>Omgången har ingen sådan låst version.</translation>
    </message>
    <message>
        <source>%1 is attached to version %2.</source>
        <translation>%1 ligger nu vid version %2.</translation>
    </message>
    <message>
        <source>The commission is taken away. --take-up brings it back.</source>
        <translation>Uppdraget är borttaget. --take-up tar tillbaka det.</translation>
    </message>
    <message>
        <source>The commission is there again.</source>
        <translation>Uppdraget finns igen.</translation>
    </message>
    <message>
        <source>There is no decision %1.</source>
        <translation>Det finns inget beslut %1.</translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>Beslutet är ändrat.</translation>
    </message>
    <message>
        <source>%1 is no report on %2 that this program has made.</source>
        <translation>%1 är ingen rapport om %2 som programmet har gjort.</translation>
    </message>
    <message>
        <source>It is noted that %1 has been sent.</source>
        <translation>Det är noterat att %1 har skickats.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Only a strategist writes the report. You may read it.</source>
        <translation>Bara en strateg skriver rapporten. Du kan läsa den.</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Skrivelsens datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>mail or telephone, as the letter shows it</source>
        <translation>mejl eller telefon, som i skrivelsen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>en per rad</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Undertecknas av</translation>
    </message>
    <message>
        <source>name and title, one a line</source>
        <translation>namn och titel, en per rad</translation>
    </message>
    <message>
        <source>Earlier decisions and their commissions</source>
        <translation>Tidigare beslut och deras uppdrag</translation>
    </message>
    <message>
        <source>Write in an earlier decision …</source>
        <translation>Skriv in ett tidigare beslut …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>%1 What you wrote is kept here.</source>
        <translation>%1 Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>The answer to a commission</source>
        <translation>Svaret på ett uppdrag</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
</context>
<context>
    <name>CellModel</name>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>en</source>
        <extracomment>The language that days are named in: "en", "sv"</extracomment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>CloseRoundPage</name>
    <message>
        <source>Close the round</source>
        <translation>Stäng omgången</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>Öppna omgången igen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>kept with the round</source>
        <translation>sparas med omgången</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt den vara</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation>Svar som ändras</translation>
    </message>
    <message>
        <source>Every answer has come in. Nothing is closed without an answer.</source>
        <translation>Alla svar har kommit in. Inget stängs utan svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are closed without an answer. They are listed below. Drafts stay with their unit.</source>
        <translation>
            <numerusform>%n svar som inte är klart stängs. Det står här under. Utkast stannar hos sin enhet.</numerusform>
            <numerusform>%n svar som inte är klara stängs. De står här under. Utkast stannar hos sin enhet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n without an answer</source>
        <translation>
            <numerusform>Stäng %n utan svar</numerusform>
            <numerusform>Stäng %n utan svar</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is asked for again; the units may change what they have sent in.</source>
        <translation>Inget svar efterfrågas på nytt. Enheterna kan ändra det de har skickat in.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are asked for again. They are listed below.</source>
        <translation>
            <numerusform>%n svar efterfrågas på nytt. Det står här under.</numerusform>
            <numerusform>%n svar efterfrågas på nytt. De står här under.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have two versions and are left as they are. The report cannot be locked until somebody has chosen.</source>
        <translation>
            <numerusform>%n svar har två versioner och lämnas som det är. Rapporten kan låsas när någon har valt.</numerusform>
            <numerusform>%n svar har två versioner och lämnas som de är. Rapporten kan låsas när någon har valt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write why the round is reopened.</source>
        <translation>Skriv varför omgången öppnas igen.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>--language is sv or en, not “%1”.</source>
        <translation>--language är sv eller en, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 is the store itself. Choose another name.</source>
        <translation>%1 är själva uppföljningen. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no command “%1”. plankoll --help lists them.</source>
        <translation>Det finns inget kommando ”%1”. plankoll --help räknar upp dem.</translation>
    </message>
</context>
<context>
    <name>CommissionAnswers</name>
    <message>
        <source>No earlier decision is written in. What a decision asks for becomes a row here and in the report, to be answered.</source>
        <translation>Inget tidigare beslut är inskrivet. Det ett beslut ger i uppdrag blir en rad att svara på, här och i rapporten.</translation>
    </message>
    <message>
        <source>Answer in this report</source>
        <translation>Svar i den här rapporten</translation>
    </message>
    <message>
        <source>Answer in this report to: %1</source>
        <translation>Svar i den här rapporten på: %1</translation>
    </message>
    <message>
        <source>The commission is given back with this</source>
        <translation>Uppdraget återredovisas med detta</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>%1 What you wrote is kept here.</source>
        <translation>%1 Det du har skrivit finns kvar här.</translation>
    </message>
</context>
<context>
    <name>CommissionFields</name>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Uppdraget</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Åter senast</translation>
    </message>
    <message>
        <source>Commission %1</source>
        <translation>Uppdrag %1</translation>
    </message>
    <message>
        <source>Commission %1: what is asked for</source>
        <translation>Uppdrag %1: vad som ska göras</translation>
    </message>
    <message>
        <source>Commission %1: responsible</source>
        <translation>Uppdrag %1: ansvarig</translation>
    </message>
    <message>
        <source>Commission %1: back by</source>
        <translation>Uppdrag %1: åter senast</translation>
    </message>
    <message>
        <source>Take away commission %1</source>
        <translation>Ta bort uppdrag %1</translation>
    </message>
    <message>
        <source>Write what the commission asks for.</source>
        <translation>Skriv vad uppdraget gäller.</translation>
    </message>
    <message>
        <source>Write the date like this: 2026-03-06, 6/3 or 6 March.</source>
        <translation>Skriv datumet så här: 2026-03-06, 6/3 eller 6 mars.</translation>
    </message>
</context>
<context>
    <name>CommissionText</name>
    <message>
        <source>Say what came of it: noted, referred back or a commission.</source>
        <translation>Säg vad det blev: antecknad, återremitterad eller ett uppdrag.</translation>
    </message>
    <message>
        <source>A decision needs its § and its date.</source>
        <translation>Ett beslut behöver sin paragraf och sitt datum.</translation>
    </message>
    <message>
        <source>Write what the commission asks for.</source>
        <translation>Skriv vad uppdraget går ut på.</translation>
    </message>
    <message>
        <source>The round's report is not locked yet: a meeting decides on a locked version.</source>
        <translation>Omgångens rapport är inte låst än: ett sammanträde beslutar om en låst version.</translation>
    </message>
    <message>
        <source>Write the answer to the commission.</source>
        <translation>Skriv svaret på uppdraget.</translation>
    </message>
    <message>
        <source>The round has no such commission to answer.</source>
        <translation>Omgången har inget sådant uppdrag att svara på.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Det finns inget sådant beslut.</translation>
    </message>
    <message>
        <source>A report answers this commission. Take the answer back first; nothing was changed.</source>
        <translation>En rapport besvarar uppdraget. Ta tillbaka svaret först; inget ändrades.</translation>
    </message>
    <message>
        <source>There is no such commission.</source>
        <translation>Det finns inget sådant uppdrag.</translation>
    </message>
</context>
<context>
    <name>CommissionWords</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>antecknas</translation>
    </message>
    <message>
        <source>referred back</source>
        <translation>återremiss</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>uppdrag</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>back by %1</source>
        <translation>åter senast %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Återredovisat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sent</numerusform>
            <numerusform>%n dagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, still open</source>
        <translation>Besvarat, fortfarande öppet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare two versions</source>
        <translation>Jämför två versioner</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Tillbaka till versionerna</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The two versions read the same.</source>
        <translation>De två versionerna har samma text.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ.</source>
        <translation>
            <numerusform>%n stycke skiljer sig.</numerusform>
            <numerusform>%n stycken skiljer sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason for version %1: %2</source>
        <translation>Skälet till version %1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Take this one</source>
        <translation>Ta den här</translation>
    </message>
    <message>
        <source>Take the version by %1</source>
        <translation>Ta versionen av %1</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Gemensam text</translation>
    </message>
    <message>
        <source>from the newest</source>
        <translation>utgår från den nyaste</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Spara texten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nothing given</source>
        <translation>Inget angivet</translation>
    </message>
    <message>
        <source>%1, joint text</source>
        <translation>%1, gemensam text</translation>
    </message>
    <message>
        <source>The work is delayed</source>
        <translation>Arbetet är försenat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>%1 (submitted %2)</source>
        <translation>%1 (inskickad %2)</translation>
    </message>
    <message>
        <source>This was changed in two places. Both versions are kept. Take one of them, or write a joint one.</source>
        <translation>Det här har ändrats på två håll. Båda versionerna finns kvar. Ta den ena, eller skriv en gemensam.</translation>
    </message>
    <message>
        <source>Joint version</source>
        <translation>Gemensam version</translation>
    </message>
    <message>
        <source>Save the joint version</source>
        <translation>Spara den gemensamma</translation>
    </message>
    <message>
        <source>They say the same. Take either of them.</source>
        <translation>De säger samma sak. Ta vilken du vill.</translation>
    </message>
    <message>
        <source>%1, joint version</source>
        <translation>%1, gemensam version</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Versionerna</translation>
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
    <name>ContactList</name>
    <message>
        <source>Nobody is known at the unit.</source>
        <translation>Ingen på enheten är känd.</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv mejl</translation>
    </message>
    <message>
        <source>No telephone or mail is known.</source>
        <translation>Telefon och mejl saknas.</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Nå %1</translation>
    </message>
</context>
<context>
    <name>ContactsStep</name>
    <message>
        <source>Units and their contacts</source>
        <translation>Enheter och deras kontakter</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Lägg till en person …</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet …</source>
        <translation>Klistra in från kalkylark …</translation>
    </message>
    <message>
        <source>The unit has confirmed its contacts</source>
        <translation>Enheten har bekräftat sina kontakter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>who answered, when</source>
        <translation>vem som svarade, när</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Spara personen</translation>
    </message>
    <message>
        <source>Back to the units</source>
        <translation>Till enheterna</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n chef</numerusform>
            <numerusform>%n chefer</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftade</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>inte bekräftade</translation>
    </message>
    <message>
        <source>%1 of %2 units have confirmed their contacts.</source>
        <translation>%1 av %2 enheter har bekräftat sina kontakter.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) more</source>
        <translation>
            <numerusform>%n kontakt till</numerusform>
            <numerusform>%n kontakter till</numerusform>
        </translation>
    </message>
    <message>
        <source>a head who authorises</source>
        <translation>en chef som godkänner</translation>
    </message>
    <message>
        <source>Two contacts and a head are known.</source>
        <translation>Två kontakter och en chef finns.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Saknas: %1.</translation>
    </message>
</context>
<context>
    <name>CorrespondenceCommandText</name>
    <message>
        <source>--mask takes PASSAGE=GROUND, not “%1”.</source>
        <translation>--mask tar STYCKE=GRUND, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 submitted versions, %2 comments, %3 files of evidence; %4 passages masked. Written to %5.</source>
        <translation>%1 inskickade versioner, %2 kommentarer, %3 filer med underlag; %4 stycken maskade. Skrivet till %5.</translation>
    </message>
    <message>
        <source>%1 taken in, %2 could not be.</source>
        <translation>%1 togs in, %2 kunde inte tas in.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 kunde inte skapas.</translation>
    </message>
    <message>
        <source>%1: nobody has a mail address</source>
        <translation>%1: ingen har en e-postadress</translation>
    </message>
    <message>
        <source>%1: %2 was reminded only a few days ago</source>
        <translation>%1: %2 påmindes för bara några dagar sedan</translation>
    </message>
    <message>
        <source>--kind is form or package, not “%1”.</source>
        <translation>--kind är form eller package, inte ”%1”.</translation>
    </message>
</context>
<context>
    <name>CorrespondenceText</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
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
    <name>DecisionForm</name>
    <message>
        <source>§</source>
        <translation>§</translation>
    </message>
    <message>
        <source>Paragraph of the minutes</source>
        <translation>Paragraf i protokollet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Beslutet</translation>
    </message>
    <message>
        <source>its own words; may be empty</source>
        <translation>med dess egna ord; får vara tomt</translation>
    </message>
    <message>
        <source>It was on an earlier report than those here</source>
        <translation>Det gällde en tidigare rapport än dem som finns här</translation>
    </message>
    <message>
        <source>Add a commission</source>
        <translation>Lägg till ett uppdrag</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lämna som det var</translation>
    </message>
    <message>
        <source>This round’s report is not locked yet: a meeting decides on a locked version.</source>
        <translation>Omgångens rapport är inte låst än: ett möte beslutar om en låst version.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Spara ändringen</translation>
    </message>
    <message>
        <source>Write the § of the minutes.</source>
        <translation>Skriv protokollets §.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv mötets datum.</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>None yet. What a meeting decides on a report is written in here, and what it asks for is followed until it is given back.</source>
        <translation>Inga än. Här skrivs in vad ett möte beslutar om en rapport. Uppdragen följs tills de är återredovisade.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the decision %1</source>
        <translation>Ändra beslutet %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Utfall: %1</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer has no program for %1.</source>
        <translation>Den här datorn har inget program för %1.</translation>
    </message>
    <message>
        <source>Save the unit's answers</source>
        <translation>Spara enhetens svar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF …</source>
        <translation>Skriver PDF-filen …</translation>
    </message>
    <message>
        <source>The PDF lies in %1.</source>
        <translation>PDF-filen ligger i %1.</translation>
    </message>
    <message>
        <source>Where is the answer file to lie?</source>
        <translation>Var ska svarsfilen ligga?</translation>
    </message>
    <message>
        <source>Answer file (*.plankoll)</source>
        <translation>Svarsfil (*.plankoll)</translation>
    </message>
    <message>
        <source>%1 answers.plankoll</source>
        <translation>%1 svar.plankoll</translation>
    </message>
    <message>
        <source>Send the mail that has opened. The answer file lies in %1.</source>
        <translation>Skicka mejlet som har öppnats. Svarsfilen ligger i %1.</translation>
    </message>
    <message>
        <source>Attach %1 to a mail yourself, and send it. The file's code is %2.</source>
        <translation>Bifoga %1 i mejlet själv och skicka det. Filens kod är %2.</translation>
    </message>
    <message>
        <source>Attach the file yourself: this computer has no program that opens %1.</source>
        <translation>Bifoga filen själv: datorn har inget program som öppnar %1.</translation>
    </message>
    <message>
        <source>This computer has no program for mail. Send %1 from one that has.</source>
        <translation>Datorn har inget e-postprogram. Skicka %1 från en som har det.</translation>
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
    <name>DispatchPage</name>
    <message>
        <source>Send out and remind</source>
        <translation>Skicka ut och påminn</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Copy the passphrases</source>
        <translation>Kopiera lösenfraserna</translation>
    </message>
    <message>
        <source>Where are the mail drafts to lie?</source>
        <translation>Var ska mejlutkasten ligga?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tillbaka</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Vem som har vad</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) to answer</source>
        <translation>
            <numerusform>%n åtgärd att svara på</numerusform>
            <numerusform>%n åtgärder att svara på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s)</source>
        <translation>
            <numerusform>%n tidigare svar</numerusform>
            <numerusform>%n tidigare svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this round's answers</source>
        <translation>
            <numerusform>%n version av omgångens svar</numerusform>
            <numerusform>%n versioner av omgångens svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of evidence</source>
        <translation>%1 underlag</translation>
    </message>
    <message>
        <source>Tick the units first.</source>
        <translation>Kryssa för enheterna först.</translation>
    </message>
    <message>
        <source>Making forms …</source>
        <translation>Gör formulär …</translation>
    </message>
    <message>
        <source>Making packages …</source>
        <translation>Gör paket …</translation>
    </message>
    <message numerus="yes">
        <source>They were reminded less than %n day(s) ago. Wait, or call.</source>
        <translation>
            <numerusform>De påmindes för mindre än en dag sedan. Vänta, eller ring.</numerusform>
            <numerusform>De påmindes för mindre än %n dagar sedan. Vänta, eller ring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody that is ticked has anything left to answer.</source>
        <translation>Ingen av de förkryssade har något kvar att svara på.</translation>
    </message>
    <message>
        <source>Making mail drafts …</source>
        <translation>Gör mejlutkast …</translation>
    </message>
    <message numerus="yes">
        <source>%n mail draft(s) lie in %1. Open each and send it.</source>
        <translation>
            <numerusform>%n mejlutkast ligger i %1. Öppna det och skicka.</numerusform>
            <numerusform>%n mejlutkast ligger i %1. Öppna vart och ett och skicka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the measures first.</source>
        <translation>Markera åtgärderna först.</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Åtgärd %1</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Samordnare</translation>
    </message>
    <message>
        <source>Who gets something</source>
        <translation>Vem som får något</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>bedömningen</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n underskrift</numerusform>
            <numerusform>%n underskrifter</numerusform>
        </translation>
    </message>
    <message>
        <source>In the package, without drafts and without anything of other measures:</source>
        <translation>I paketet finns, utan utkast och utan något om andra åtgärder:</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted answer(s), of %1 asked</source>
        <translation>
            <numerusform>%n inskickat svar av %1</numerusform>
            <numerusform>%n inskickade svar av %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round before</source>
        <translation>
            <numerusform>%n svar från förra omgången</numerusform>
            <numerusform>%n svar från förra omgången</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of evidence, without the files</source>
        <translation>
            <numerusform>namnet på %n underlag, utan filen</numerusform>
            <numerusform>namnen på %n underlag, utan filerna</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is written in who could open it. Add people under Plan and units.</source>
        <translation>Ingen är inlagd som kan öppna det. Lägg till personer under Plan och enheter.</translation>
    </message>
    <message>
        <source>Forms and mails</source>
        <translation>Formulär och mejl</translation>
    </message>
    <message>
        <source>Packages and mails</source>
        <translation>Paket och mejl</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n receiver(s) are left.</source>
        <translation>
            <numerusform>Stoppat: %n mottagare återstår.</numerusform>
            <numerusform>Stoppat: %n mottagare återstår.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) lie in %1, each with its mail. Open the mails and send them.</source>
        <translation>
            <numerusform>%n formulär ligger i %1, med sitt mejl. Öppna mejlet och skicka det.</numerusform>
            <numerusform>%n formulär ligger i %1, vart och ett med sitt mejl. Öppna mejlen och skicka dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) lie in %1, each with its mail. Open the mails and send them.</source>
        <translation>
            <numerusform>%n paket ligger i %1, med sitt mejl. Öppna mejlet och skicka det.</numerusform>
            <numerusform>%n paket ligger i %1, vart och ett med sitt mejl. Öppna mejlen och skicka dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have no address, because nobody is written in with one.</source>
        <translation>
            <numerusform>%n mejl saknar adress, för ingen är inlagd med någon.</numerusform>
            <numerusform>%n mejl saknar adress, för ingen är inlagd med någon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each passphrase stands beside its receiver. Read it out over the telephone, never in the same mail. They are kept nowhere: make a new package when one is lost.</source>
        <translation>Varje lösenfras står bredvid sin mottagare. Läs upp den på telefon, aldrig i samma mejl. De sparas ingenstans: gör ett nytt paket om en kommer bort.</translation>
    </message>
    <message>
        <source>Nobody of them has a mail address. Call, or add one under Plan and units.</source>
        <translation>Ingen av dem har någon e-postadress. Ring, eller lägg till en under Plan och enheter.</translation>
    </message>
    <message>
        <source>They carry no form or package: none of those that were made lies there.</source>
        <translation>De har inget formulär eller paket med sig: inget av dem som har gjorts ligger där.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have nobody with a mail address: call them.</source>
        <translation>
            <numerusform>%n enhet har ingen med e-postadress: ring den.</numerusform>
            <numerusform>%n enheter har ingen med e-postadress: ring dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program makes files and the mails that carry them. You send them.</source>
        <translation>Programmet gör filer och mejlen som bär dem. Du skickar dem.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Det som skickas</translation>
    </message>
    <message>
        <source>Forms with mails …</source>
        <translation>Formulär med mejl …</translation>
    </message>
    <message>
        <source>Where are the forms and the mails to lie?</source>
        <translation>Var ska formulären och mejlen ligga?</translation>
    </message>
    <message>
        <source>Packages with mails …</source>
        <translation>Paket med mejl …</translation>
    </message>
    <message>
        <source>Where are the packages and the mails to lie?</source>
        <translation>Var ska paketen och mejlen ligga?</translation>
    </message>
    <message>
        <source>Reminders …</source>
        <translation>Påminnelser …</translation>
    </message>
    <message>
        <source>Seal each package with a passphrase of its own, to be read out over the telephone</source>
        <translation>Försegla varje paket med en egen lösenfras, som läses upp på telefon</translation>
    </message>
    <message>
        <source>Days between two reminders to one person, at least</source>
        <translation>Minst så många dagar mellan två påminnelser till samma person</translation>
    </message>
    <message>
        <source>In the form and the package, without anything of other units:</source>
        <translation>I formuläret och paketet, utan något från andra enheter:</translation>
    </message>
    <message>
        <source>In the package too:</source>
        <translation>Dessutom i paketet:</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Öppna mejlet</translation>
    </message>
    <message>
        <source>The file's code is %1.</source>
        <translation>Filens kod är %1.</translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation>Lösenfras: %1</translation>
    </message>
    <message>
        <source>Nobody has a mail address: write one in the mail.</source>
        <translation>Ingen har någon e-postadress: skriv en i mejlet.</translation>
    </message>
    <message>
        <source>The file is too large for a mail. Send it another way; the mail says so.</source>
        <translation>Filen är för stor för ett mejl. Skicka den på annat sätt; mejlet säger det.</translation>
    </message>
    <message>
        <source>To and fro</source>
        <translation>Skickat och kommit</translation>
    </message>
    <message>
        <source>%1 made %2</source>
        <translation>%1 gjort %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>nobody who has a mail address</source>
        <translation>ingen som har e-postadress</translation>
    </message>
    <message>
        <source>Reminded %1</source>
        <translation>Påmind %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 kom tillbaka</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>To look at; none of this is read in</source>
        <translation>Att titta på; inget av detta läses in</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Read the wordings in</source>
        <translation>Läs in lydelserna</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Läs inte in</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>I lagringen</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>I dokumentet</translation>
    </message>
    <message>
        <source>The store has the decided wordings of %1 already. There is nothing to read in.</source>
        <translation>Lagringen har redan de beslutade lydelserna i %1. Det finns inget att läsa in.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %n measure(s) their decided wording. Titles, units and all else stay.</source>
        <translation>
            <numerusform>%1 ger %n åtgärd dess beslutade lydelse. Rubriker, enheter och allt annat är kvar som det är.</numerusform>
            <numerusform>%1 ger %n åtgärder deras beslutade lydelse. Rubriker, enheter och allt annat är kvar som det är.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentReviewText</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Only the document has %1.</source>
        <translation>Bara dokumentet har %1.</translation>
    </message>
    <message>
        <source>Only the store has %1.</source>
        <translation>Bara lagringen har %1.</translation>
    </message>
    <message>
        <source>The document nowhere says “%1”. Check that it is this plan's.</source>
        <translation>Dokumentet säger ingenstans ”%1”. Kontrollera att det är rätt plan.</translation>
    </message>
    <message>
        <source>Measure %1 has another wording in the store. The document's takes its place; the earlier one stays in the history.</source>
        <translation>Åtgärd %1 har en annan lydelse i lagringen. Dokumentets tar dess plats; den tidigare finns kvar i historiken.</translation>
    </message>
    <message>
        <source>The document has measure %1; the plan in the store does not. It is not read in.</source>
        <translation>Dokumentet har åtgärd %1, men inte planen i lagringen. Den läses inte in.</translation>
    </message>
    <message>
        <source>Measure %1 was not found in the document. Its wording stays as it is.</source>
        <translation>Åtgärd %1 hittades inte i dokumentet. Dess lydelse är kvar som den är.</translation>
    </message>
    <message>
        <source>Measure %1 reads differently in the document's overview: %2 The wording at the measure itself counts.</source>
        <translation>Åtgärd %1 lyder annorlunda i dokumentets översikt: %2 Lydelsen vid själva åtgärden gäller.</translation>
    </message>
    <message>
        <source>Measure %1 stands several times in the document, and differs: %2 The one with the responsibilities counts.</source>
        <translation>Åtgärd %1 står flera gånger i dokumentet, med olika lydelse: %2 Den som har ansvar under sig gäller.</translation>
    </message>
    <message>
        <source>The wording of measure %1 does not end with a full stop as the others do. Check that all of it is there.</source>
        <translation>Lydelsen för åtgärd %1 slutar inte med punkt som de andra. Kontrollera att hela är med.</translation>
    </message>
    <message>
        <source>Measure %1, who implements it. %2</source>
        <translation>Åtgärd %1, ansvar för genomförande. %2</translation>
    </message>
    <message>
        <source>Measure %1, who coordinates it. %2</source>
        <translation>Åtgärd %1, ansvar för samordning. %2</translation>
    </message>
    <message>
        <source>Area %1, its focus areas. %2</source>
        <translation>Område %1, fokusområden. %2</translation>
    </message>
    <message>
        <source>These measures were not found in the document: %1. Their wordings stay as they are.</source>
        <translation>De här åtgärderna hittades inte i dokumentet: %1. Deras lydelser är kvar som de är.</translation>
    </message>
    <message>
        <source>%1 holds measures (%2), but none that the plan in the store has. Check that it is the document of %3.</source>
        <translation>%1 innehåller åtgärder (%2), men ingen som planen i lagringen har. Kontrollera att det är dokumentet för %3.</translation>
    </message>
    <message>
        <source>Measure %1 has been changed in the meantime, or has two versions. Look at it, then read the document again; nothing was changed.</source>
        <translation>Åtgärd %1 har ändrats under tiden eller har två versioner. Titta på den och läs sedan in dokumentet igen; inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>%1 is locked with a password, or a Word file of before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx without a password, and read that file.</source>
        <translation>%1 är låst med lösenord, eller en Word-fil från före 2007 (.doc). Öppna den i Word eller LibreOffice, spara den som .docx utan lösenord och läs in den filen.</translation>
    </message>
    <message>
        <source>%1 is an RTF file. Open it in Word or LibreOffice, save it as .docx, and read that file.</source>
        <translation>%1 är en RTF-fil. Öppna den i Word eller LibreOffice, spara den som .docx och läs in den filen.</translation>
    </message>
    <message>
        <source>%1 is a PDF by what it holds. Give it the ending .pdf and try again.</source>
        <translation>%1 är till innehållet en PDF. Ge den ändelsen .pdf och försök igen.</translation>
    </message>
    <message>
        <source>%1 is no %2 file but a packed one, such as .docx or .odt. Give it its right ending and try again.</source>
        <translation>%1 är ingen %2-fil utan en packad fil, till exempel .docx eller .odt. Ge den rätt ändelse och försök igen.</translation>
    </message>
    <message>
        <source>%1 is no text file. Choose the plan's document as .pdf, .docx, .odt or .txt.</source>
        <translation>%1 är ingen textfil. Välj planens dokument som .pdf, .docx, .odt eller .txt.</translation>
    </message>
    <message>
        <source>%1 is no document that can be read here. Choose a .pdf, .docx, .odt or .txt file.</source>
        <translation>%1 är inget dokument som kan läsas här. Välj en .pdf-, .docx-, .odt- eller .txt-fil.</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch it again, or choose another file.</source>
        <translation>%1 är tom. Hämta den igen eller välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB: that is no plan. Choose the plan's own document.</source>
        <translation>%1 är större än 200 MB: det är ingen plan. Välj planens eget dokument.</translation>
    </message>
</context>
<context>
    <name>DocxReaderText</name>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>%1 is no Word file (.docx). %2 Save it as one and try again.</source>
        <translation>%1 är ingen Word-fil (.docx). %2 Spara den som en sådan och försök igen.</translation>
    </message>
    <message>
        <source>The text of %1 cannot be read: it is damaged. Save it again in Word or LibreOffice.</source>
        <translation>Texten i %1 går inte att läsa: den är skadad. Spara filen en gång till i Word eller LibreOffice.</translation>
    </message>
</context>
<context>
    <name>EarlierAnswersPage</name>
    <message>
        <source>Nothing: only read</source>
        <translation>Inget: bara läsa</translation>
    </message>
    <message>
        <source>The unit gave no answer to this measure.</source>
        <translation>Enheten lämnade inget svar på åtgärden.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), all kept.</source>
        <translation>
            <numerusform>En version.</numerusform>
            <numerusform>%n versioner, alla sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Measures that the unit has answered for</source>
        <translation>Åtgärder som enheten har svarat för</translation>
    </message>
    <message>
        <source>No earlier answers yet</source>
        <translation>Inga tidigare svar än</translation>
    </message>
    <message>
        <source>When the unit has answered in a round, its answers stay here.</source>
        <translation>När enheten har svarat i en omgång finns svaren kvar här.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämförs med</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <name>EvidenceField</name>
    <message>
        <source>Drop evidence here, or</source>
        <translation>Släpp underlag här eller</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>välj filer</translation>
    </message>
    <message>
        <source>Choose files as evidence</source>
        <translation>Välj filer som underlag</translation>
    </message>
    <message>
        <source>add a link</source>
        <translation>lägg till en länk</translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation>Lägg till en länk som underlag</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>at most %1 a file</source>
        <translation>högst %1 per fil</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Spara en kopia …</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Spara en kopia av %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Välj underlag</translation>
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
    <message>
        <source>This very file has been erased from the store and cannot be added again.</source>
        <translation>Just den här filen har raderats ur lagringen och kan inte läggas till igen.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommandText</name>
    <message>
        <source>Holds %1 assignments, %2 answers of this round and %3 of the last, %4 comments, %5 pieces of evidence (%6 MB) and these people: %7</source>
        <translation>Innehåller %1 uppdrag, %2 svar i omgången och %3 i den förra, %4 kommentarer, %5 underlag (%6 MB) och dessa personer: %7</translation>
    </message>
    <message>
        <source>Give either --unit or --measure.</source>
        <translation>Ange antingen --unit eller --measure.</translation>
    </message>
    <message>
        <source>Sealed. Tell the passphrase another way than the file goes.</source>
        <translation>Förseglat. Lämna lösenfrasen en annan väg än filen.</translation>
    </message>
    <message>
        <source>Not sealed: whoever gets the file can read it.</source>
        <translation>Inte förseglat: den som får filen kan läsa den.</translation>
    </message>
    <message>
        <source>Written: %1, code %2</source>
        <translation>Skrivet: %1, kod %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>i konflikt</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nyare</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The file shows which package the answers come from, not who typed them.</source>
        <translation>Filen visar vilket paket svaren kommer från, inte vem som skrev dem.</translation>
    </message>
    <message>
        <source>--choose takes CASE=CHOICE, not “%1”.</source>
        <translation>--choose tar FALL=VAL, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 erased, %4 files.</source>
        <translation>%1 nya, %2 kända, %3 gallrade, %4 filer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now have two versions. Look at them with: show STORE conflicts</source>
        <translation>
            <numerusform>%n post har nu två versioner. Se dem med: show STORE conflicts</numerusform>
            <numerusform>%n poster har nu två versioner. Se dem med: show STORE conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of a form with faults is taken in.</source>
        <translation>Inget tas in ur ett formulär med fel.</translation>
    </message>
    <message>
        <source>%1: the coordinators' assessment</source>
        <translation>%1: samordnarnas bedömning</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) have faults. Give --marked a folder that is there.</source>
        <translation>
            <numerusform>%n formulär har fel. Ge --marked en mapp som finns.</numerusform>
            <numerusform>%n formulär har fel. Ge --marked en mapp som finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the form itself. Choose another name.</source>
        <translation>%1 är själva formuläret. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The faults are marked in %1.</source>
        <translation>Felen är markerade i %1.</translation>
    </message>
</context>
<context>
    <name>ExchangeMailText</name>
    <message>
        <source>%1: please answer by %2</source>
        <translation>%1: svara senast %2</translation>
    </message>
    <message numerus="yes">
        <source>Here are the answers of %1 to %2: %n answer(s).</source>
        <translation>
            <numerusform>Här är svaren från %1 till %2: %n svar.</numerusform>
            <numerusform>Här är svaren från %1 till %2: %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: %1. The file's code: %2.</source>
        <translation>Kvitto: %1. Filens kod: %2.</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>Svar till %1</translation>
    </message>
    <message>
        <source>Here is the coordinators' assessment of %1, for %2.</source>
        <translation>Här är samordnarnas bedömning av %1, till %2.</translation>
    </message>
    <message>
        <source>The file's code: %1.</source>
        <translation>Filens kod: %1.</translation>
    </message>
    <message>
        <source>Assessment for %1</source>
        <translation>Bedömning till %1</translation>
    </message>
    <message numerus="yes">
        <source>Here is what the %n unit(s) have answered about %1 in %2, for your joint picture.</source>
        <translation>
            <numerusform>Här är vad %n enhet har svarat om %1 i %2, för er samlade bild.</numerusform>
            <numerusform>Här är vad de %n enheterna har svarat om %1 i %2, för er samlade bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here is what %1 is asked in %2: %n measure(s), with your last answers beside them.</source>
        <translation>
            <numerusform>Här är frågorna till %1 i %2: %n åtgärd, med ert förra svar bredvid.</numerusform>
            <numerusform>Här är frågorna till %1 i %2: %n åtgärder, med era förra svar bredvid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file %1 and open it in Excel or LibreOffice.</source>
        <translation>Spara filen %1 och öppna den i Excel eller LibreOffice.</translation>
    </message>
    <message>
        <source>Fill in the yellow column. Where your last answer still holds, one choice is enough.</source>
        <translation>Fyll i den gula kolumnen. Där det ni skrev sist stämmer fortfarande räcker ett val.</translation>
    </message>
    <message>
        <source>Fill in last who has authorised the answers. Save, and send the file back as a reply.</source>
        <translation>Fyll sist i vem som har godkänt svaren. Spara och skicka filen som svar på mejlet.</translation>
    </message>
    <message>
        <source>Save the file %1 and open it with Plankoll.</source>
        <translation>Spara filen %1 och öppna den med Plankoll.</translation>
    </message>
    <message>
        <source>Read the answers. Comment on them if you like, write the joint picture and sign it.</source>
        <translation>Läs svaren. Kommentera dem om du vill, skriv den samlade bilden och signera den.</translation>
    </message>
    <message>
        <source>Send back the answer file that the program makes.</source>
        <translation>Skicka tillbaka svarsfilen som programmet gör.</translation>
    </message>
    <message>
        <source>Answer and submit. Where your last answer still holds, one key is enough.</source>
        <translation>Svara och skicka in. Där det ni skrev sist stämmer fortfarande räcker en tangent.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej!</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>Svara senast %1.</translation>
    </message>
    <message>
        <source>The file is too large for a mail. You get it another way.</source>
        <translation>Filen är för stor för ett mejl. Du får den på annat sätt.</translation>
    </message>
    <message>
        <source>The file is sealed. Its passphrase never stands in a mail: you get it over the telephone.</source>
        <translation>Filen är förseglad. Lösenfrasen står aldrig i ett mejl: du får den på telefon.</translation>
    </message>
    <message>
        <source>The file's code is %1. It can be compared over the telephone, too.</source>
        <translation>Filens kod är %1. Även den kan jämföras på telefon.</translation>
    </message>
    <message>
        <source>Write no names or facts about individuals. Once handed in, the answer is normally a public document.</source>
        <translation>Skriv inga namn eller uppgifter om enskilda. När svaret är inskickat är det normalt en allmän handling.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Answer file</source>
        <translation>Svarsfil</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Copy of the store</source>
        <translation>Kopia av filen</translation>
    </message>
    <message>
        <source>Keep the answers beside, as late drafts</source>
        <translation>Behåll svaren vid sidan, som sena utkast</translation>
    </message>
    <message>
        <source>Take the answers in as handed in</source>
        <translation>Ta in svaren som inskickade</translation>
    </message>
    <message>
        <source>Lay them as drafts in the open round, for the unit to confirm</source>
        <translation>Lägg dem som utkast i den öppna omgången, som enheten bekräftar</translation>
    </message>
    <message>
        <source>They stay with the unit that was asked</source>
        <translation>De stannar hos enheten som fick frågan</translation>
    </message>
    <message>
        <source>Lay them as drafts with the unit it went up into, too</source>
        <translation>Lägg dem också som utkast hos enheten som den gått upp i</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n svar är nytt.</numerusform>
            <numerusform>%n svar är nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have another version here already.</source>
        <translation>
            <numerusform>%n svar har redan en annan version här.</numerusform>
            <numerusform>%n svar har redan en annan version här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come along.</source>
        <translation>
            <numerusform>%n fil följer med.</numerusform>
            <numerusform>%n filer följer med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) have been erased in the copy and are erased here, too. That cannot be undone.</source>
        <translation>
            <numerusform>%n version har raderats i kopian och raderas även här. Det går inte att ångra.</numerusform>
            <numerusform>%n versioner har raderats i kopian och raderas även här. Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Allt i filen finns redan här.</translation>
    </message>
    <message>
        <source>The assessment is new.</source>
        <translation>Bedömningen är ny.</translation>
    </message>
    <message>
        <source>The assessment is newer than the one here.</source>
        <translation>Bedömningen är nyare än den som finns här.</translation>
    </message>
    <message>
        <source>The assessment differs from the one here. Both versions are kept; choose in Review.</source>
        <translation>Bedömningen skiljer sig från den som finns här. Båda versionerna sparas; välj i Granska.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are new.</source>
        <translation>
            <numerusform>%n underskrift är ny.</numerusform>
            <numerusform>%n underskrifter är nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are new, %1 are here already.</source>
        <translation>
            <numerusform>%n version är ny, %1 finns här redan.</numerusform>
            <numerusform>%n versioner är nya, %1 finns här redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will have two versions. Both are kept; choose in Review.</source>
        <translation>
            <numerusform>%n post får två versioner. Båda sparas; välj i Granska.</numerusform>
            <numerusform>%n poster får två versioner. Alla sparas; välj i Granska.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>%n kommentar är ny.</numerusform>
            <numerusform>%n kommentarer är nya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, via form</source>
        <translation>%1, via formulär</translation>
    </message>
    <message>
        <source>%1, via package</source>
        <translation>%1, via paket</translation>
    </message>
    <message>
        <source>From “%1”, taken in %2 by %3</source>
        <translation>Ur ”%1”, intagen %2 av %3</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Making the report, %1 %</source>
        <translation>Gör rapporten, %1 %</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportera rapporten</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>Rapportens versioner</translation>
    </message>
    <message>
        <source>PDF, to file and print</source>
        <translation>PDF, att arkivera och skriva ut</translation>
    </message>
    <message>
        <source>HTML, to read in a browser</source>
        <translation>HTML, att läsa i webbläsaren</translation>
    </message>
    <message>
        <source>JSON, the data behind it</source>
        <translation>JSON, uppgifterna bakom</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Draft, as it stands</source>
        <translation>Utkast, som det står nu</translation>
    </message>
    <message>
        <source>Marked as a draft on every page</source>
        <translation>Märkt som utkast på varje sida</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Låst %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version-%1</source>
        <translation>version-%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>DOCX, to edit in Word</source>
        <translation>DOCX, att redigera i Word</translation>
    </message>
    <message>
        <source>XLSX, the data as a workbook</source>
        <translation>XLSX, uppgifterna som arbetsbok</translation>
    </message>
    <message>
        <source>CSV, the answers as a table</source>
        <translation>CSV, svaren som tabell</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The filed file …</source>
        <translation>Den diarieförda filen …</translation>
    </message>
    <message>
        <source>Compare two versions …</source>
        <translation>Jämför två versioner …</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Tjänsteskrivelsen</translation>
    </message>
    <message>
        <source>One page, for the steering group</source>
        <translation>En sida, för styrgruppen</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>tjansteskrivelse</translation>
    </message>
    <message>
        <source>one-page</source>
        <translation>en-sida</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Figures are counted anew each time the report is made. A locked report keeps its own.</source>
        <translation>Siffrorna räknas om varje gång rapporten görs. En låst rapport behåller sina.</translation>
    </message>
    <message>
        <source>Status by area</source>
        <translation>Status per område</translation>
    </message>
    <message>
        <source>Status by unit</source>
        <translation>Status per enhet</translation>
    </message>
    <message>
        <source>Status by measure</source>
        <translation>Status per åtgärd</translation>
    </message>
    <message>
        <source>Status in both rounds</source>
        <translation>Status i båda omgångarna</translation>
    </message>
    <message>
        <source>The units’ own words</source>
        <translation>Enheternas egna ord</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Svar in över tid</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tick at least one unit and one measure.</source>
        <translation>Kryssa för minst en enhet och en åtgärd.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Figures of a kind that this version does not know: %1</source>
        <translation>Siffror av ett slag som den här versionen inte känner till: %1</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Det finns ingen fil %1. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file, that you may read it, and that no other program holds it.</source>
        <translation>%1 går inte att läsa. Kontrollera att det är en fil, att du får läsa den och att inget annat program håller den.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file a name of its own.</source>
        <translation>%1 är en mapp. Ge filen ett eget namn.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Choose another one.</source>
        <translation>%1 kunde inte skrivas: mappen %2 finns inte. Välj en annan.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room on it, or choose another folder.</source>
        <translation>%1 kunde inte skrivas: disken är full. Gör plats på den eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>FiledList</name>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Inget är bifogat än.</translation>
    </message>
    <message>
        <source>Filed %1</source>
        <translation>Diarieförd %1</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Kontrollsumma (SHA-256): %1</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Spara en kopia …</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Spara en kopia av %1</translation>
    </message>
    <message>
        <source>It says the same as the locked version.</source>
        <translation>Texten är densamma som i den låsta versionen.</translation>
    </message>
    <message>
        <source>Its text has not been compared.</source>
        <translation>Texten är inte jämförd.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the locked version</source>
        <translation>
            <numerusform>%n avvikelse från den låsta versionen</numerusform>
            <numerusform>%n avvikelser från den låsta versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiledPane</name>
    <message>
        <source>%1 Nothing was attached.</source>
        <translation>%1 Inget bifogades.</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>En kopia finns i %1.</translation>
    </message>
    <message>
        <source>If what lies in the diary is not the stored file to the byte – signed, scanned or edited last in Word – keep it here with its version.</source>
        <translation>Är filen i diariet en annan än den som lagrades vid låsningen – undertecknad, skannad eller ändrad in i det sista i Word – så bifoga den här, till sin version.</translation>
    </message>
    <message>
        <source>Choose the filed file …</source>
        <translation>Välj den diarieförda filen …</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Tillbaka till versionerna</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Läser och jämför</translation>
    </message>
    <message>
        <source>The filed file</source>
        <translation>Den diarieförda filen</translation>
    </message>
    <message>
        <source>Files (*.docx *.pdf *.odt *.*)</source>
        <translation>Filer (*.docx *.pdf *.odt *.*)</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Diarieförd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>får vara tom</translation>
    </message>
    <message>
        <source>What was filed for version %1</source>
        <translation>Vad som diariefördes för version %1</translation>
    </message>
    <message>
        <source>Attach to version %1</source>
        <translation>Bifoga till version %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>%1, %2. Fingerprint (SHA-256): %3</source>
        <translation>%1, %2. Kontrollsumma (SHA-256): %3</translation>
    </message>
    <message>
        <source>The text of this kind of file is not compared with the version.</source>
        <translation>Texten i den här sortens fil jämförs inte med versionen.</translation>
    </message>
    <message>
        <source>It says the same as the locked version.</source>
        <translation>Texten är densamma som i den låsta versionen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) read otherwise than in the locked version.</source>
        <translation>
            <numerusform>%n stycke lyder annorlunda än i den låsta versionen.</numerusform>
            <numerusform>%n stycken lyder annorlunda än i den låsta versionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 is kept with version %2.</source>
        <translation>%1 är bifogad till version %2.</translation>
    </message>
</context>
<context>
    <name>FilingText</name>
    <message>
        <source>Version %1 holds no such file (%2, %3).</source>
        <translation>Version %1 har ingen sådan fil (%2, %3).</translation>
    </message>
    <message>
        <source>The round has no locked version %1 to attach a file to.</source>
        <translation>Omgången har ingen låst version %1 att lägga en fil till.</translation>
    </message>
    <message>
        <source>There is no note of such a copy.</source>
        <translation>Det finns ingen anteckning om en sådan kopia.</translation>
    </message>
</context>
<context>
    <name>FormAnswersText</name>
    <message>
        <source>Choose yes or no, not “%1”.</source>
        <translation>Välj ja eller nej, inte ”%1”.</translation>
    </message>
    <message>
        <source>A formula stands here. Write the text itself.</source>
        <translation>Här står en formel. Skriv själva texten.</translation>
    </message>
    <message>
        <source>This is longer than %1 signs. Shorten it, or attach a file as evidence.</source>
        <translation>Det här är längre än %1 tecken. Korta det, eller bifoga en fil som underlag.</translation>
    </message>
    <message>
        <source>Choose from the list, not “%1”.</source>
        <translation>Välj ur listan, inte ”%1”.</translation>
    </message>
    <message>
        <source>There is no earlier answer, so it cannot be unchanged. Give a status and write what has happened.</source>
        <translation>Det finns inget tidigare svar, så det kan inte stämma fortfarande. Ange en status och skriv vad som har hänt.</translation>
    </message>
    <message>
        <source>The answer is called unchanged, but something new is written below. Choose one of the two.</source>
        <translation>Svaret sägs stämma fortfarande, men något nytt är skrivet nedanför. Välj ett av dem.</translation>
    </message>
    <message>
        <source>%1 is not known as somebody of the unit. Choose from the list.</source>
        <translation>%1 är inte känd som någon på enheten. Välj ur listan.</translation>
    </message>
    <message>
        <source>The form holds an assignment that the unit does not have.</source>
        <translation>Formuläret innehåller ett uppdrag som enheten inte har.</translation>
    </message>
    <message>
        <source>“%1” is not one of the statuses. Choose one from the list: %2.</source>
        <translation>”%1” är ingen av statusarna. Välj en ur listan: %2.</translation>
    </message>
</context>
<context>
    <name>FormMakerText</name>
    <message>
        <source>%1 is not asked about anything in %2.</source>
        <translation>%1 har inga uppdrag i %2.</translation>
    </message>
</context>
<context>
    <name>FormReaderText</name>
    <message>
        <source>%1 was made by a newer version of Plankoll. Nothing was changed. Install the newer version to take it in.</source>
        <translation>%1 gjordes av en nyare version av Plankoll. Inget ändrades. Installera den nyare versionen för att ta in den.</translation>
    </message>
    <message>
        <source>%1 is no form of Plankoll's, or its hidden sheet is gone. Ask for the answers in the form that was sent.</source>
        <translation>%1 är inget formulär från Plankoll, eller så är det dolda bladet borta. Be om svaren i det formulär som skickades.</translation>
    </message>
    <message>
        <source>The hidden ids of %1 are damaged, so nobody can tell which answer is which. Ask for the answers in a new form.</source>
        <translation>De dolda id:na i %1 är skadade, så det går inte att säga vilket svar som är vilket. Be om svaren i ett nytt formulär.</translation>
    </message>
    <message>
        <source>The hidden column A of %1 is gone, so nobody can tell which answer is which. Fill in the form that was sent, and save that.</source>
        <translation>Den dolda kolumnen A i %1 är borta, så ingen kan säga vilket svar som är vilket. Fyll i formuläret som skickades ut och spara det.</translation>
    </message>
</context>
<context>
    <name>HandedInList</name>
    <message>
        <source>Delayed</source>
        <translation>Försenad</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>1 fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedInText</name>
    <message>
        <source>There is no such submission in this store.</source>
        <translation>Inskickningen finns inte i den här lagringen.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Nothing about that. Try a shorter word.</source>
        <translation>Inget om det. Pröva ett kortare ord.</translation>
    </message>
    <message>
        <source>Headings of the help</source>
        <translation>Hjälpens rubriker</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Visa i historiken</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Inget har hänt än.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Visa %n äldre</numerusform>
            <numerusform>Visa %n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was decided</source>
        <translation>Planen beslutades</translation>
    </message>
    <message>
        <source>The plan was decided by %1</source>
        <translation>Planen beslutades av %1</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 öppnades</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 stängdes</translation>
    </message>
    <message>
        <source>%1 was reopened: %2</source>
        <translation>%1 öppnades igen: %2</translation>
    </message>
    <message>
        <source>The report of %1 was locked, version %2</source>
        <translation>Rapporten för %1 låstes, version %2</translation>
    </message>
    <message>
        <source>%1 submitted a new answer</source>
        <translation>%1 skickade in ett nytt svar</translation>
    </message>
    <message>
        <source>%1 submitted an answer</source>
        <translation>%1 skickade in</translation>
    </message>
    <message>
        <source>Completion requested of %1: %2</source>
        <translation>Komplettering begärd av %1: %2</translation>
    </message>
    <message>
        <source>The answer of %1 was accepted</source>
        <translation>Svaret från %1 klarmarkerades</translation>
    </message>
    <message>
        <source>The answer of %1 was reopened: %2</source>
        <translation>Svaret från %1 öppnades igen: %2</translation>
    </message>
    <message>
        <source>%1 was closed without an answer</source>
        <translation>%1 stängdes utan svar</translation>
    </message>
    <message>
        <source>The joint picture was changed: %1</source>
        <translation>Den gemensamma bilden ändrades: %1</translation>
    </message>
    <message>
        <source>The joint picture was written: %1</source>
        <translation>Den gemensamma bilden skrevs: %1</translation>
    </message>
    <message>
        <source>%1 signed the joint picture</source>
        <translation>%1 skrev under den gemensamma bilden</translation>
    </message>
    <message>
        <source>%1 sees it differently: %2</source>
        <translation>%1 har en annan mening: %2</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Measures and areas</source>
        <translation>Åtgärder och områden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>The coordinators' picture</source>
        <translation>Samordnarnas bild</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Rounds and receipts</source>
        <translation>Omgångar och kvitton</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Report texts</source>
        <translation>Rapporttexter</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
</context>
<context>
    <name>IncomingPane</name>
    <message>
        <source>Nothing of this file has been taken in.</source>
        <translation>Inget i filen har tagits in.</translation>
    </message>
    <message>
        <source>filled in by %1, as the file says</source>
        <translation>ifylld av %1, enligt filen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the form have to be mended before it can be taken in.</source>
        <translation>
            <numerusform>%n sak i formuläret måste rättas innan det kan tas in.</numerusform>
            <numerusform>%n saker i formuläret måste rättas innan det kan tas in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the form with its faults marked …</source>
        <translation>Spara formuläret med felen märkta …</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, förut: %2</translation>
    </message>
    <message>
        <source>Both versions are kept; choose in Review.</source>
        <translation>Båda versionerna finns kvar. Välj i Granska.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Titta på den igen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) have been erased in the copy, with their ground. Taking it in erases them here, too. That cannot be undone.</source>
        <translation>
            <numerusform>%n version är raderad i kopian, med angiven grund. Tar du in kopian raderas den här också. Det går inte att ångra.</numerusform>
            <numerusform>%n versioner är raderade i kopian, med angiven grund. Tar du in kopian raderas de här också. Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase them here, too</source>
        <translation>Radera här också</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a copy brings, by kind: "Answer: 12"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>tidigare: %1</translation>
    </message>
    <message>
        <source>%1 sees it differently: %2</source>
        <translation>%1 ser det annorlunda: %2</translation>
    </message>
    <message>
        <source>Signed for %1</source>
        <translation>Undertecknat för %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>The file shows which package the answers come from, not who typed them.</source>
        <translation>Filen visar vilket paket svaren kommer från, inte vem som skrev dem.</translation>
    </message>
    <message>
        <source>%1 comments on the answer of %2 to %3</source>
        <translation>%1 kommenterar svaret från %2 på %3</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Take in answers</source>
        <translation>Ta in svar</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what comes in.</source>
        <translation>Inget skrivs innan du har sett vad som kommer in.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Inga filer än</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Välj filer …</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Filer som kommit in</translation>
    </message>
    <message>
        <source>Review the answers</source>
        <translation>Granska svaren</translation>
    </message>
    <message>
        <source>Fetch from a folder …</source>
        <translation>Hämta från en mapp …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>for files that are sealed</source>
        <translation>för filer som är förseglade</translation>
    </message>
    <message>
        <source>Fetch from which folder?</source>
        <translation>Vilken mapp ska hämtas från?</translation>
    </message>
    <message>
        <source>There are no answer files or forms in %1.</source>
        <translation>Det finns inga svarsfiler eller formulär i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fil har tagits in.</numerusform>
            <numerusform>%n filer har tagits in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the marked form</source>
        <translation>Spara det märkta formuläret</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylark (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 to mend.xlsx</source>
        <translation>%1 att rätta.xlsx</translation>
    </message>
    <message>
        <source>The marked form lies in %1. Send it back to its unit.</source>
        <translation>Det märkta formuläret ligger i %1. Skicka tillbaka det till enheten.</translation>
    </message>
    <message>
        <source>Is being read …</source>
        <translation>Läses …</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Har tagits in</translation>
    </message>
    <message>
        <source>The form has to be mended</source>
        <translation>Formuläret måste rättas</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>Väntar på ditt val</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Ta in %n fil</numerusform>
            <numerusform>Ta in %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose answer files and forms that came by mail, a copy of the store that somebody has written in, or a folder where they lie. The program remembers which it has taken in already.</source>
        <translation>Välj svarsfiler och formulär som kom med mejl, en kopia som någon har skrivit i, eller en mapp där de ligger. Programmet minns vilka det redan har tagit in.</translation>
    </message>
    <message>
        <source>Take in answers and copies</source>
        <translation>Ta in svar och kopior</translation>
    </message>
    <message>
        <source>Answer files, copies and forms (*.plankoll *.xlsx)</source>
        <translation>Svarsfiler, kopior och formulär (*.plankoll *.xlsx)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Tar in %1</translation>
    </message>
    <message>
        <source>%1 was stopped, and nothing of it was taken in.</source>
        <translation>%1 avbröts, och inget av den togs in.</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>A package takes nothing in. Open the store that it was made from.</source>
        <translation>Ett paket tar inte in något. Öppna den uppföljning som det gjordes från.</translation>
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
    <message>
        <source>Version %1 belongs to another record. Nothing was changed.</source>
        <translation>Version %1 hör till en annan post. Inget har ändrats.</translation>
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
    <message>
        <source>true or false was expected</source>
        <translation>här väntades true eller false</translation>
    </message>
</context>
<context>
    <name>LockPane</name>
    <message>
        <source>Making the report, %1 %</source>
        <translation>Gör rapporten, %1 %</translation>
    </message>
    <message>
        <source>A locked version cannot be changed or taken back. A correction is a new version with a reason, and both are kept.</source>
        <translation>En låst version kan inte ändras eller tas tillbaka. En rättelse är en ny version med ett skäl, och båda finns kvar.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Skäl till rättelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lock version %1 of %2</source>
        <translation>Lås version %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>These are stored, as they look now: the board report as PDF, HTML and data, each in Swedish and English, with %n answer(s), the assessments, all labels and names, and the content’s code %1.</source>
        <translation>
            <numerusform>Detta sparas så som det ser ut nu: rapporten som PDF, HTML och data, på svenska och engelska, med %n svar, bedömningarna, alla benämningar och namn, och innehållets kod %1.</numerusform>
            <numerusform>Detta sparas så som det ser ut nu: rapporten som PDF, HTML och data, på svenska och engelska, med %n svar, bedömningarna, alla benämningar och namn, och innehållets kod %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are not marked as finished: %1.</source>
        <translation>
            <numerusform>%n avsnitt är inte markerat som klart: %1.</numerusform>
            <numerusform>%n avsnitt är inte markerade som klara: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came after the data cut-off. They are listed apart and are not in the numbers.</source>
        <translation>
            <numerusform>%n svar kom efter datastopp. Det redovisas för sig och är inte med i talen.</numerusform>
            <numerusform>%n svar kom efter datastopp. De redovisas för sig och är inte med i talen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock version %1</source>
        <translation>Lås version %1</translation>
    </message>
    <message>
        <source>Write what was wrong and is corrected.</source>
        <translation>Skriv vad som var fel och rättas.</translation>
    </message>
</context>
<context>
    <name>LockedReportText</name>
    <message>
        <source>Content was erased after the report had been locked.</source>
        <translation>Innehåll raderades efter att rapporten hade låsts.</translation>
    </message>
</context>
<context>
    <name>LogoText</name>
    <message>
        <source>The logo is a damaged PNG file. Save it again from the program it comes from.</source>
        <translation>Logotypen är en skadad PNG-fil. Spara den på nytt från programmet den kommer ifrån.</translation>
    </message>
    <message>
        <source>The logo is %1 × %2 pixels; at most %3 a side will do. Save it smaller, or as SVG.</source>
        <translation>Logotypen är %1 × %2 bildpunkter; högst %3 per sida går bra. Spara den mindre eller som SVG.</translation>
    </message>
    <message>
        <source>The logo defines entities, which are not read. Save it as plain SVG.</source>
        <translation>Logotypen definierar entiteter, som inte läses. Spara den som vanlig SVG.</translation>
    </message>
    <message>
        <source>The logo uses “%1”, which a report cannot draw the same everywhere. Save it with all text as shapes and in plain colours, or as PNG.</source>
        <translation>Logotypen använder ”%1”, som inte kan ritas likadant överallt. Spara den med all text som former och i hela färger, eller som PNG.</translation>
    </message>
    <message>
        <source>The logo is a damaged SVG file. Save it again from the program it comes from.</source>
        <translation>Logotypen är en skadad SVG-fil. Spara den på nytt från programmet den kommer ifrån.</translation>
    </message>
    <message>
        <source>The logo shows nothing: it has no shapes.</source>
        <translation>Logotypen visar ingenting: den har inga former.</translation>
    </message>
    <message>
        <source>The logo is %1 kB; at most %2 kB will do. Save it smaller, or as SVG.</source>
        <translation>Logotypen är %1 kB; högst %2 kB går bra. Spara den mindre eller som SVG.</translation>
    </message>
    <message>
        <source>The logo must be a PNG or an SVG file.</source>
        <translation>Logotypen ska vara en PNG- eller SVG-fil.</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Municipality on the cover</source>
        <translation>Kommunens namn på omslaget</translation>
    </message>
    <message>
        <source>Choose a colour …</source>
        <translation>Välj färg …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>headings, rules, signs</source>
        <translation>rubriker, linjer, tecken</translation>
    </message>
    <message>
        <source>Colour of headings, rules and signs</source>
        <translation>Färg på rubriker, linjer och tecken</translation>
    </message>
    <message>
        <source>No logo: the cover shows the municipality's name alone. A PNG or SVG file of at most 256 kB can be dropped here.</source>
        <translation>Ingen logotyp: omslaget visar bara kommunens namn. Släpp en PNG- eller SVG-fil på högst 256 kB här.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Välj fil …</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>The logo in words, Swedish</source>
        <translation>Logotypen i ord, svenska</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>läses upp</translation>
    </message>
    <message>
        <source>The logo in words, English</source>
        <translation>Logotypen i ord, engelska</translation>
    </message>
    <message>
        <source>The name stands in the logo</source>
        <translation>Namnet står i logotypen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
    <message>
        <source>The logo cannot be drawn. Save it again from the program it comes from.</source>
        <translation>Logotypen går inte att rita. Spara den på nytt från programmet den kommer ifrån.</translation>
    </message>
</context>
<context>
    <name>LookText</name>
    <message>
        <source>the file in base64 was expected</source>
        <translation>här väntades filen i base64</translation>
    </message>
    <message>
        <source>Write in Swedish what the logo shows.</source>
        <translation>Skriv på svenska vad logotypen visar.</translation>
    </message>
    <message>
        <source>Write in English what the logo shows.</source>
        <translation>Skriv på engelska vad logotypen visar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Put away</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Back up to</source>
        <translation>Säkerhetskopiera till</translation>
    </message>
    <message>
        <source>Plankoll store (*.plankoll)</source>
        <translation>Plankolls lagring (*.plankoll)</translation>
    </message>
    <message>
        <source>That is the store itself. Choose another name for the backup.</source>
        <translation>Det är lagringen själv. Välj ett annat namn för säkerhetskopian.</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>The backup lies in %1 and has been verified.</source>
        <translation>Säkerhetskopian ligger i %1 och är kontrollerad.</translation>
    </message>
    <message>
        <source>Verifying every version in the store …</source>
        <translation>Kontrollerar varje version i lagringen …</translation>
    </message>
    <message>
        <source>The store is damaged. Go on with the newest backup, and keep this file for whoever helps you.</source>
        <translation>Lagringen är skadad. Fortsätt med den senaste säkerhetskopian och spara den här filen till den som hjälper dig.</translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n version(s) verified.</source>
        <translation>
            <numerusform>Lagringen är hel: %n version kontrollerad.</numerusform>
            <numerusform>Lagringen är hel: %n versioner kontrollerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaskPane</name>
    <message>
        <source>Mask</source>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Choose words in the text, write on what ground they are held back, and mask them. They are masked wherever they stand.</source>
        <translation>Markera ord i texten, skriv på vilken grund de inte lämnas ut, och maska dem. De maskas överallt där de står.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>for example OSL 26 kap. 1 §</source>
        <translation>till exempel OSL 26 kap. 1 §</translation>
    </message>
    <message>
        <source>Mask what is chosen</source>
        <translation>Maska det markerade</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Begärt av</translation>
    </message>
    <message>
        <source>For the log. Nobody has to say who asks.</source>
        <translation>Till loggen. Ingen behöver säga vem som frågar.</translation>
    </message>
    <message>
        <source>Given out before</source>
        <translation>Tidigare utlämnat</translation>
    </message>
    <message>
        <source>Write on what ground it is held back.</source>
        <translation>Skriv på vilken grund det inte lämnas ut.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Do not mask</source>
        <translation>Maska inte</translation>
    </message>
    <message>
        <source>Do not mask %1</source>
        <translation>Maska inte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Give out %1</source>
        <translation>Lämna ut %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>lämnas inte ut: %1</translation>
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
    <message>
        <source>Late answers</source>
        <translation>Sena svar</translation>
    </message>
    <message>
        <source>Late completions</source>
        <translation>Sena kompletteringar</translation>
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
    <name>MeasureDetail</name>
    <message>
        <source>The units' answers</source>
        <translation>Enheternas svar</translation>
    </message>
    <message>
        <source>No unit is asked about this measure in the round.</source>
        <translation>Ingen enhet får frågan om den här åtgärden i omgången.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Samordnar</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>Decided wording</source>
        <translation>Beslutad lydelse</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>visa färre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Previous measure</source>
        <translation>Förra åtgärden</translation>
    </message>
    <message>
        <source>Next measure</source>
        <translation>Nästa åtgärd</translation>
    </message>
    <message>
        <source>Measures by area</source>
        <translation>Åtgärder per område</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>MeasureTableModel</name>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Samordnar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>The coordinators' picture</source>
        <translation>Samordnarnas bild</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>not written</source>
        <translation>inte skriven</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertecknad</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1 av %2 underskrifter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Areas and measures</source>
        <translation>Områden och åtgärder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort rubrik</translation>
    </message>
    <message>
        <source>for a row of the matrix</source>
        <translation>för en rad i matrisen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Decided wording</source>
        <translation>Beslutad lydelse</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>ett per rad</translation>
    </message>
    <message numerus="yes">
        <source>Area, %n measure(s)</source>
        <translation>
            <numerusform>Område, %n åtgärd</numerusform>
            <numerusform>Område, %n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>The decided wording is missing</source>
        <translation>Beslutad lydelse saknas</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Område %1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Åtgärd %1</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en rubrik.</translation>
    </message>
    <message>
        <source>Write a short title: the matrix has no room for the long one.</source>
        <translation>Skriv en kort rubrik: den långa får inte plats i matrisen.</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Ett nytt område</translation>
    </message>
    <message>
        <source>A new measure</source>
        <translation>En ny åtgärd</translation>
    </message>
    <message>
        <source>Write the number it has in the plan.</source>
        <translation>Skriv numret i planen.</translation>
    </message>
    <message>
        <source>Another area has this number.</source>
        <translation>Ett annat område har det numret.</translation>
    </message>
    <message>
        <source>Another measure has this number.</source>
        <translation>En annan åtgärd har det numret.</translation>
    </message>
    <message>
        <source>New measure …</source>
        <translation>Ny åtgärd …</translation>
    </message>
    <message>
        <source>New area …</source>
        <translation>Nytt område …</translation>
    </message>
    <message>
        <source>Nobody implements this measure yet, so no round asks about it.</source>
        <translation>Ingen genomför åtgärden än, så ingen omgång frågar om den.</translation>
    </message>
    <message>
        <source>Choose who is responsible</source>
        <translation>Välj vem som ansvarar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Area, ended</source>
        <translation>Område, avslutat</translation>
    </message>
    <message>
        <source>Measure, ended</source>
        <translation>Åtgärd, avslutad</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>End the measure</source>
        <translation>Avsluta åtgärden</translation>
    </message>
    <message>
        <source>New rounds no longer ask about it. Its answers are kept.</source>
        <translation>Nya omgångar frågar inte om den längre. Svaren finns kvar.</translation>
    </message>
    <message>
        <source>End the area</source>
        <translation>Avsluta området</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n measure(s). End or move them first.</source>
        <translation>
            <numerusform>Det rymmer %n åtgärd. Avsluta eller flytta den först.</numerusform>
            <numerusform>Det rymmer %n åtgärder. Avsluta eller flytta dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other areas are parts of it. End or move them first.</source>
        <translation>Andra områden är delar av det. Avsluta eller flytta dem först.</translation>
    </message>
    <message>
        <source>Earlier reports keep it.</source>
        <translation>Tidigare rapporter behåller det.</translation>
    </message>
    <message>
        <source>No other area</source>
        <translation>Inget annat område</translation>
    </message>
    <message>
        <source>as the plan document numbers it</source>
        <translation>som i plandokumentet</translation>
    </message>
    <message>
        <source>word for word, as the plan is published; “Read a plan” takes it from there</source>
        <translation>ord för ord, så som planen är publicerad; ”Läs in en plan” hämtar den därifrån</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>After the meeting</source>
        <translation>Efter mötet</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Beslut så här långt</translation>
    </message>
    <message>
        <source>Only a strategist writes decisions in. You may read them.</source>
        <translation>Bara en strateg skriver in beslut. Du kan läsa dem.</translation>
    </message>
    <message>
        <source>A meeting decides on a locked version, and this report is not locked yet. Decisions on earlier reports can be written in.</source>
        <translation>Ett möte beslutar om en låst version, och den här rapporten är inte låst än. Beslut om tidigare rapporter kan skrivas in.</translation>
    </message>
    <message>
        <source>%1 What you wrote is kept here.</source>
        <translation>%1 Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>The decision is saved.</source>
        <translation>Beslutet är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>The decision is saved. Its %n commission(s) stand in Overview, and in the next report, until they are given back.</source>
        <translation>
            <numerusform>Beslutet är sparat. Uppdraget står i Översikt och i nästa rapport tills det är återredovisat.</numerusform>
            <numerusform>Beslutet är sparat. De %n uppdragen står i Översikt och i nästa rapport tills de är återredovisade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>Beslutet är ändrat.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Beslutet</translation>
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
    <message>
        <source>%1 has erased a version (%2) without saying why. Nothing was taken in. Ask for the file again.</source>
        <translation>%1 har raderat en version (%2) utan att säga varför. Inget har tagits in. Be om filen igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Avbrutet. Inget togs in.</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>New round</source>
        <translation>Ny omgång</translation>
    </message>
    <message>
        <source>1 Name and dates</source>
        <translation>1 Namn och datum</translation>
    </message>
    <message>
        <source>2 Contacts</source>
        <translation>2 Kontakter</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Förhandsvisning</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>On to the contacts</source>
        <translation>Vidare till kontakter</translation>
    </message>
    <message>
        <source>On to the preview</source>
        <translation>Vidare till förhandsvisning</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Öppna omgången</translation>
    </message>
</context>
<context>
    <name>NewStorePage</name>
    <message>
        <source>New store</source>
        <translation>Ny lagring</translation>
    </message>
    <message>
        <source>A store holds one plan and all its rounds, in one file.</source>
        <translation>En lagring rymmer en plan och alla dess omgångar, i en fil.</translation>
    </message>
    <message>
        <source>Where the store lies</source>
        <translation>Var lagringen ligger</translation>
    </message>
    <message>
        <source>a folder that is backed up, and shared if several work in it</source>
        <translation>en mapp som säkerhetskopieras, gemensam om ni är flera</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Skapa lagringen</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Välj plats …</translation>
    </message>
    <message>
        <source>Plankoll store (*.plankoll)</source>
        <translation>Plankolls lagring (*.plankoll)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Read a plan file of your own …</source>
        <translation>Läs in en egen planfil …</translation>
    </message>
    <message>
        <source>Read a plan file</source>
        <translation>Läs in en planfil</translation>
    </message>
    <message>
        <source>Plan file (*.json)</source>
        <translation>Planfil (*.json)</translation>
    </message>
    <message>
        <source>%1: %2 areas, %3 measures, %4 units.</source>
        <translation>%1: %2 områden, %3 åtgärder, %4 enheter.</translation>
    </message>
    <message>
        <source>Choose where the store lies.</source>
        <translation>Välj var lagringen ska ligga.</translation>
    </message>
</context>
<context>
    <name>OddCaseText</name>
    <message>
        <source>The report of %1 is locked. The answers of %2 come too late for it.</source>
        <translation>Rapporten för %1 är låst. Svaren från %2 kommer för sent för den.</translation>
    </message>
    <message>
        <source>%1 is closed. The answers of %2 come too late for it.</source>
        <translation>%1 är stängd. Svaren från %2 kommer för sent för den.</translation>
    </message>
    <message>
        <source>keep: they are kept with that round as a late answer, and it stays closed.</source>
        <translation>keep: de sparas i den omgången som sent svar, och den förblir stängd.</translation>
    </message>
    <message>
        <source>take: they count as submitted, and the round stays closed.</source>
        <translation>take: de räknas som inskickade, och omgången förblir stängd.</translation>
    </message>
    <message>
        <source>draft: they are kept as a late answer and also laid as drafts in %1, for the unit to confirm.</source>
        <translation>draft: de sparas som sent svar och läggs också som utkast i %1, för enheten att bekräfta.</translation>
    </message>
    <message>
        <source>Came late, in %1</source>
        <translation>Kom sent, i %1</translation>
    </message>
    <message>
        <source>%1 is for a round that this store does not have. Nothing was taken in.</source>
        <translation>%1 gäller en omgång som inte finns här. Inget togs in.</translation>
    </message>
    <message>
        <source>%1 has been merged into %2. own: the answers stay %1's, which was asked. successor: they are also laid as drafts with %2.</source>
        <translation>%1 har gått upp i %2. own: svaren står kvar hos %1, som fick frågan. successor: de läggs också som utkast hos %2.</translation>
    </message>
    <message>
        <source>%1 was taken in already, on %2.</source>
        <translation>%1 togs in redan %2.</translation>
    </message>
    <message>
        <source>The data cut-off was %1. The answers of %2 are listed as having come after it.</source>
        <translation>Datastopp var %1. Svaren från %2 redovisas som komna efter det.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 differ between %2. Both versions are kept, in conflict.</source>
        <translation>
            <numerusform>%n svar från %1 skiljer sig mellan %2. Båda versionerna finns kvar, i konflikt.</numerusform>
            <numerusform>%n svar från %1 skiljer sig mellan %2. Båda versionerna finns kvar, i konflikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 differ from what came before. Both versions are kept, in conflict.</source>
        <translation>
            <numerusform>%n svar från %1 skiljer sig från det som kom förut. Båda versionerna finns kvar, i konflikt.</numerusform>
            <numerusform>%n svar från %1 skiljer sig från det som kom förut. Båda versionerna finns kvar, i konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no choice “%2”. Choose one of: %3</source>
        <translation>%1 har inget val ”%2”. Välj något av: %3</translation>
    </message>
    <message>
        <source>%1 was not taken in. Choose what to do with it:</source>
        <translation>%1 togs inte in. Välj vad som ska göras:</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>%1 comes from a package that this store did not make, so nothing shows whom it was sent to.</source>
        <translation>%1 kommer från ett paket som inte gjordes här, så inget visar vem det skickades till.</translation>
    </message>
    <message>
        <source>take: it is taken in as the coordinators' assessment of %1.</source>
        <translation>take: det tas in som samordnarnas bedömning av %1.</translation>
    </message>
    <message>
        <source>take: it is taken in as %1's answers.</source>
        <translation>take: det tas in som svar från %1.</translation>
    </message>
    <message>
        <source>The report of %1 is locked. The assessment of %2 comes too late for it.</source>
        <translation>Rapporten för %1 är låst. Bedömningen av %2 kommer för sent till den.</translation>
    </message>
    <message>
        <source>keep: it is kept with that round, and the locked report stays as it is.</source>
        <translation>keep: den sparas i den omgången, och den låsta rapporten förblir som den är.</translation>
    </message>
</context>
<context>
    <name>OdtText</name>
    <message>
        <source>%1 cannot be read as an OpenDocument text (.odt). %2 Save it anew in LibreOffice or Word and try again.</source>
        <translation>%1 går inte att läsa som OpenDocument-text (.odt). %2 Spara den på nytt i LibreOffice eller Word och försök igen.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it with the password, save it without one, and read that file.</source>
        <translation>%1 är låst med lösenord. Öppna den med lösenordet, spara den utan och läs in den filen.</translation>
    </message>
    <message>
        <source>Its text is damaged.</source>
        <translation>Texten i den är skadad.</translation>
    </message>
</context>
<context>
    <name>OpenCommissions</name>
    <message>
        <source>Open commissions</source>
        <translation>Öppna uppdrag</translation>
    </message>
    <message>
        <source>Open commissions from %1</source>
        <translation>Öppna uppdrag från %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sent</numerusform>
            <numerusform>%n dagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Back by %1</source>
        <translation>Åter senast %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the commission %1</source>
        <translation>Öppna uppdraget %1</translation>
    </message>
</context>
<context>
    <name>OpenedCopyText</name>
    <message>
        <source>%1 is sealed. Give its passphrase.</source>
        <translation>%1 är förseglad. Ange lösenfrasen.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to a temporary folder.</source>
        <translation>%1 kan inte kopieras till en tillfällig mapp.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, done</source>
        <translation>%1, klart</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1, pågår</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, ej börjat</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, inte med</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>To attend to</source>
        <translation>Att ta hand om</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Visa:</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Insamling</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Ingen omgång har öppnats än</translation>
    </message>
    <message>
        <source>A round asks every unit how its measures stand. Here you then see who has answered, what is missing and how the work goes.</source>
        <translation>I en omgång får varje enhet frågan hur det går med dess åtgärder. Här ser du sedan vilka som har svarat, vad som saknas och hur arbetet går.</translation>
    </message>
    <message>
        <source>New round …</source>
        <translation>Ny omgång …</translation>
    </message>
    <message>
        <source>%1 is planned and not open yet</source>
        <translation>%1 är planerad och inte öppen än</translation>
    </message>
    <message>
        <source>When the round opens the units are asked for their answers, and the matrix fills up here.</source>
        <translation>När omgången öppnas får enheterna frågan, och matrisen fylls på här.</translation>
    </message>
    <message>
        <source>Go to the round …</source>
        <translation>Gå till omgången …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) have come in.</source>
        <translation>
            <numerusform>%1 av %n svar har kommit in.</numerusform>
            <numerusform>%1 av %n svar har kommit in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are late.</source>
        <translation>
            <numerusform>%n svar är sent.</numerusform>
            <numerusform>%n svar är sena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The standing in the %n answer(s) that have come in.</source>
        <translation>
            <numerusform>Läget i det svar som kommit in.</numerusform>
            <numerusform>Läget i de %n svar som kommit in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Jämförs med %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) are late.</source>
        <translation>
            <numerusform>%n komplettering är sen.</numerusform>
            <numerusform>%n kompletteringar är sena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a column's head: answers that have come in, of all</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, the work is delayed</source>
        <translation>%1, arbetet är försenat</translation>
    </message>
    <message>
        <source>not answered.</source>
        <translation>inget svar än.</translation>
    </message>
    <message>
        <source>draft.</source>
        <translation>utkast.</translation>
    </message>
    <message>
        <source>The answer was due %1.</source>
        <translation>Svaret skulle ha kommit %1.</translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation>Svar senast %1.</translation>
    </message>
    <message>
        <source>submitted %1. %2. Waits for review.</source>
        <translation>inskickad %1. %2. Väntar på granskning.</translation>
    </message>
    <message>
        <source>completion requested %1. %2.</source>
        <translation>komplettering begärd %1. %2.</translation>
    </message>
    <message>
        <source>accepted %1. %2.</source>
        <translation>klarmarkerad %1. %2.</translation>
    </message>
    <message>
        <source>closed without an answer %1.</source>
        <translation>stängd utan svar %1.</translation>
    </message>
    <message>
        <source>There are two versions to resolve.</source>
        <translation>Det finns två versioner att lösa.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>Inskickad %1.</translation>
    </message>
    <message>
        <source>completion requested %1 and late. %2.</source>
        <translation>komplettering begärd %1, sen. %2.</translation>
    </message>
</context>
<context>
    <name>PackageScopeText</name>
    <message>
        <source>%1 does not say clearly what it is for. Nothing was changed. Ask for the file again.</source>
        <translation>%1 säger inte tydligt vad den är till för. Inget ändrades. Be om filen igen.</translation>
    </message>
</context>
<context>
    <name>PackagingText</name>
    <message>
        <source>This package is for another unit, measure or round.</source>
        <translation>Paketet är för en annan enhet, åtgärd eller omgång.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is: somebody may have answered in it. Choose another name.</source>
        <translation>%1 finns redan och lämnades som den är: någon kan ha svarat i den. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>PackerText</name>
    <message>
        <source>There is no such round.</source>
        <translation>Det finns ingen sådan omgång.</translation>
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
    <name>PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>PageSet</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>%n svar kvar</numerusform>
            <numerusform>%n svar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mina svar</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Om planen</translation>
    </message>
    <message>
        <source>Plan and units</source>
        <translation>Plan och enheter</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for review</source>
        <translation>
            <numerusform>%n svar väntar på granskning</numerusform>
            <numerusform>%n svar väntar på granskning</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned · opens %1</source>
        <translation>Planerad · öppnar %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Text · the data cut-off was %1</source>
        <translation>Text · datastopp var %1</translation>
    </message>
    <message>
        <source>Collection · answers by %1</source>
        <translation>Insamling · svar senast %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>The report is locked</source>
        <translation>Rapporten är låst</translation>
    </message>
    <message>
        <source>Records requests</source>
        <translation>Lämna ut handlingar</translation>
    </message>
</context>
<context>
    <name>ParcelText</name>
    <message>
        <source>There is nothing to send back yet: submit the answers first.</source>
        <translation>Det finns inget att skicka tillbaka än: skicka först in svaren.</translation>
    </message>
    <message>
        <source>%1 is not asked about anything in %2.</source>
        <translation>%1 har inga uppdrag i %2.</translation>
    </message>
    <message>
        <source>The units have until %1. A coordinator's package is made after that day, so that it holds their answers.</source>
        <translation>Enheterna har till %1. En samordnares paket görs efter den dagen, så att deras svar är med.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Det finns inte plats för tillfälliga filer. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>There is nothing to send back yet: write the assessment or a comment first.</source>
        <translation>Det finns inget att skicka tillbaka ännu: skriv bedömningen eller en kommentar först.</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Taken away</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Fanns inte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Change %1 of %2, %3: %4</source>
        <translation>Ändring %1 av %2, %3: %4</translation>
    </message>
    <message>
        <source>Before: %1 After: %2</source>
        <translation>Före: %1 Efter: %2</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Sealed package</source>
        <translation>Förseglat paket</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>you get it over the telephone</source>
        <translation>du får den på telefon</translation>
    </message>
    <message>
        <source>The package is opened into %1, beside it. That is the file you work in, and open the next time; it is no longer sealed.</source>
        <translation>Paketet öppnas som %1, bredvid. Det är den filen du arbetar i och öppnar nästa gång; den är inte förseglad längre.</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>Öppna paketet</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Skriv lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>%1 is damaged and cannot be read as a PDF. Fetch it again from where it is published, or save it anew as a PDF.</source>
        <translation>%1 är skadad och går inte att läsa som PDF. Hämta den igen där den är publicerad, eller spara den på nytt som PDF.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it with the password, save it without one, and read that file.</source>
        <translation>%1 är låst med lösenord. Öppna den med lösenordet, spara den utan och läs in den filen.</translation>
    </message>
    <message>
        <source>%1 was not read: you stopped it.</source>
        <translation>%1 lästes inte: du avbröt.</translation>
    </message>
    <message>
        <source>%1 holds no text, only pictures of pages: it was scanned. Have the text recognised (OCR) first, or read the plan as a Word or text file.</source>
        <translation>%1 innehåller ingen text, bara bilder av sidor: den är inskannad. Låt texttolka den (OCR) först, eller läs in planen som Word- eller textfil.</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages: that is no plan. Choose the plan's own document.</source>
        <translation>%1 har fler än %2 sidor: det är ingen plan. Välj planens eget dokument.</translation>
    </message>
    <message>
        <source>The part of the program that reads PDF files is missing. Install the program again, or save %1 as a Word or text file and read that.</source>
        <translation>Den del av programmet som läser PDF-filer saknas. Installera programmet igen, eller spara %1 som Word- eller textfil och läs in den.</translation>
    </message>
</context>
<context>
    <name>PeopleFileText</name>
    <message>
        <source>%1 is neither a CSV file nor an Excel workbook (.xlsx). Save the list as one of these.</source>
        <translation>%1 är varken en CSV-fil eller en Excelarbetsbok (.xlsx). Spara listan som något av dem.</translation>
    </message>
</context>
<context>
    <name>PeoplePaste</name>
    <message>
        <source>Paste people from a spreadsheet</source>
        <translation>Klistra in personer från ett kalkylark</translation>
    </message>
    <message>
        <source>Copy the rows with their headings: name, mail, unit, department, role, phone, title. The order is free. Roles: contact, head of unit, coordinator, strategist, steering group, registrar; without one a person is a contact.</source>
        <translation>Kopiera raderna med rubriker: namn, mejl, enhet, avdelning, roll, telefon, titel. Ordningen är fri. Roller: kontakt, chef, samordnare, strateg, styrgrupp, registrator. Utan roll blir personen kontakt.</translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation>Rader från kalkylarket</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Det som skulle sparas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>Somebody with this mail is there already</source>
        <translation>Någon med den mejladressen finns redan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>Inget är inklistrat ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be saved.</source>
        <translation>
            <numerusform>%n person kan sparas.</numerusform>
            <numerusform>%n personer kan sparas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have something to mend. Mend them above.</source>
        <translation>
            <numerusform>%n rad har något att rätta. Rätta ovanför.</numerusform>
            <numerusform>%n rader har något att rätta. Rätta ovanför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Spara %n</numerusform>
            <numerusform>Spara %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet …</source>
        <translation>Klistra in från kalkylark …</translation>
    </message>
    <message>
        <source>Roles hold in this store only. They do not travel with copies and answer files, and are no part of the history.</source>
        <translation>Roller gäller bara i den här lagringen. De följer inte med kopior och svarsfiler och ingår inte i historiken.</translation>
    </message>
    <message>
        <source>No longer takes part</source>
        <translation>Deltar inte längre</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>Nobody is in the store yet</source>
        <translation>Ingen finns i lagringen ännu</translation>
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
    <message>
        <source>%1, via package</source>
        <translation>%1, via paket</translation>
    </message>
    <message>
        <source>%1, via form</source>
        <translation>%1, via formulär</translation>
    </message>
</context>
<context>
    <name>PersonCommandText</name>
    <message>
        <source>“%1” is not a role.</source>
        <translation>”%1” är ingen roll.</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>head of administration, managing director …</source>
        <translation>förvaltningschef, VD …</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Roles in this store</source>
        <translation>Roller i den här lagringen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Write the person's name.</source>
        <translation>Skriv personens namn.</translation>
    </message>
    <message>
        <source>Write a whole mail address, or leave it empty.</source>
        <translation>Skriv en hel mejladress, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Choose the unit that the person answers for.</source>
        <translation>Välj enheten som personen svarar för.</translation>
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
        <source>%1 holds %2.</source>
        <translation>%1 innehåller %2.</translation>
    </message>
    <message>
        <source>The plan is in %1.</source>
        <translation>Planen finns i %1.</translation>
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
    <message>
        <source>measure %1</source>
        <translation>åtgärd %1</translation>
    </message>
    <message>
        <source>To look at; none of this is read in:</source>
        <translation>Att titta på; inget av detta läses in:</translation>
    </message>
    <message>
        <source>The store has these wordings already. Nothing to change.</source>
        <translation>Lagringen har redan de här lydelserna. Inget att ändra.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) would be read in. Nothing was written.</source>
        <translation>
            <numerusform>%n lydelse skulle läsas in. Inget skrevs.</numerusform>
            <numerusform>%n lydelser skulle läsas in. Inget skrevs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) were read in. The earlier versions are kept.</source>
        <translation>
            <numerusform>%n lydelse har lästs in. De tidigare versionerna finns kvar.</numerusform>
            <numerusform>%n lydelser har lästs in. De tidigare versionerna finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no plan. A plan file ends in .json; the plan as it is published in .pdf, .docx, .odt or .txt.</source>
        <translation>%1 är ingen plan. En planfil slutar på .json; planen så som den är publicerad på .pdf, .docx, .odt eller .txt.</translation>
    </message>
</context>
<context>
    <name>PlanDocumentText</name>
    <message>
        <source>%1 holds no measures: no paragraph begins with “Åtgärd”, a number and a wording (“Åtgärd 1: …”, “Åtgärd 1. …” or “Åtgärd 1 – …”; in English “Measure 1: …”). Check that it is the plan itself.</source>
        <translation>%1 innehåller inga åtgärder: inget stycke börjar med ”Åtgärd”, ett nummer och en lydelse (”Åtgärd 1: …”, ”Åtgärd 1. …” eller ”Åtgärd 1 – …”; på engelska ”Measure 1: …”). Kontrollera att det är själva planen.</translation>
    </message>
</context>
<context>
    <name>PlanEditText</name>
    <message>
        <source>There are two versions of this. Choose one first; nothing was changed.</source>
        <translation>Det finns två versioner av det här. Välj en först; inget ändrades.</translation>
    </message>
    <message>
        <source>That version is not in this store.</source>
        <translation>Den versionen finns inte i lagringen.</translation>
    </message>
    <message>
        <source>Somebody has changed this since. It was left as it is; look at it and change it by hand.</source>
        <translation>Någon har ändrat det här sedan dess. Det lämnades som det är. Titta på det och ändra för hand.</translation>
    </message>
    <message>
        <source>Measure %1 lies in an area that has ended. End the measure or move it first; nothing was changed.</source>
        <translation>Åtgärd %1 ligger i ett område som är avslutat. Avsluta eller flytta åtgärden först; inget har ändrats.</translation>
    </message>
    <message>
        <source>Measure %1 follows a rule that has ended. Choose who implements it first; nothing was changed.</source>
        <translation>Åtgärd %1 går efter en regel som är avslutad. Välj först vem som genomför den; inget har ändrats.</translation>
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
    <name>PlanForm</name>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>In running text</source>
        <translation>I löpande text</translation>
    </message>
    <message>
        <source>the city, the municipality</source>
        <translation>staden, kommunen</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutad av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutad den</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>Tidigare plan</translation>
    </message>
    <message>
        <source>Years between reports</source>
        <translation>År mellan rapporterna</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Rapporteras till</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>The owner's department</source>
        <translation>Ägarens avdelning</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Rapporternas språk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Write the plan's title.</source>
        <translation>Skriv planens titel.</translation>
    </message>
    <message>
        <source>Write whose plan it is.</source>
        <translation>Skriv vems plan det är.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Planen slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>PlanImportPane</name>
    <message>
        <source>Read it in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Läs inte in</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>%1 says what the store says. There is nothing to read in.</source>
        <translation>%1 säger samma sak som lagringen. Det finns inget att läsa in.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %n record(s). What the file does not name stays.</source>
        <translation>
            <numerusform>%1 ändrar %n post. Det som filen inte nämner står kvar.</numerusform>
            <numerusform>%1 ändrar %n poster. Det som filen inte nämner står kvar.</numerusform>
        </translation>
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
    <message>
        <source>how it looks</source>
        <translation>hur den ser ut</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan and units</source>
        <translation>Plan och enheter</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1: ändringen är ångrad.</translation>
    </message>
    <message>
        <source>%1 has been changed again.</source>
        <translation>%1: ändringen är gjord igen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Save as a plan file …</source>
        <translation>Spara som planfil …</translation>
    </message>
    <message>
        <source>Plan file (*.json)</source>
        <translation>Planfil (*.json)</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Areas and measures</source>
        <translation>Områden och åtgärder</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personer och roller</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have been saved.</source>
        <translation>
            <numerusform>%n person är sparad.</numerusform>
            <numerusform>%n personer är sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Spara planen</translation>
    </message>
    <message>
        <source>The plan lies in %1.</source>
        <translation>Planen ligger i %1.</translation>
    </message>
    <message>
        <source>The plan file has been read in. The earlier versions are kept.</source>
        <translation>Planfilen är inläst. De tidigare versionerna finns kvar.</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Ångra: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Planens delar</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Rapportmall</translation>
    </message>
    <message>
        <source>Read a plan …</source>
        <translation>Läs in en plan …</translation>
    </message>
    <message>
        <source>A plan file (.json), or the plan as it is published (.pdf, .docx, .odt, .txt): the decided wordings are read from it</source>
        <translation>En planfil (.json), eller planen så som den är publicerad (.pdf, .docx, .odt, .txt): ur den läses de beslutade lydelserna</translation>
    </message>
    <message>
        <source>Read a plan</source>
        <translation>Läs in en plan</translation>
    </message>
    <message>
        <source>Plan files and the plan as it is published (*.json *.pdf *.docx *.odt *.txt)</source>
        <translation>Planfiler och planen så som den är publicerad (*.json *.pdf *.docx *.odt *.txt)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>%1 is no plan. A plan file ends in .json; the plan as it is published in .pdf, .docx, .odt or .txt.</source>
        <translation>%1 är ingen plan. En planfil slutar på .json; planen så som den är publicerad på .pdf, .docx, .odt eller .txt.</translation>
    </message>
    <message>
        <source>The decided wordings</source>
        <translation>De beslutade lydelserna</translation>
    </message>
    <message numerus="yes">
        <source>%n decided wording(s) have been read in.</source>
        <translation>
            <numerusform>%n beslutad lydelse har lästs in.</numerusform>
            <numerusform>%n beslutade lydelser har lästs in.</numerusform>
        </translation>
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
    <name>PlanWords</name>
    <message>
        <source>HH:mm</source>
        <extracomment>Format of a time of day: 14:20</extracomment>
        <translation>HH.mm</translation>
    </message>
</context>
<context>
    <name>PlankollWindow</name>
    <message>
        <source>Open an answer file</source>
        <translation>Öppna en svarsfil</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Öppna en lagring</translation>
    </message>
    <message>
        <source>Take over which store?</source>
        <translation>Vilken lagring tar du över?</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Öppnar %1 …</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Skapar %1 …</translation>
    </message>
    <message>
        <source>Making an example …</source>
        <translation>Skapar ett exempel …</translation>
    </message>
    <message>
        <source>The file is read-only here: you can look, but nothing can be saved.</source>
        <translation>Filen är skrivskyddad här: du kan titta, men inget kan sparas.</translation>
    </message>
    <message>
        <source>Nobody else has the file open</source>
        <translation>Ingen annan har filen öppen</translation>
    </message>
    <message>
        <source>Open here, too: %1</source>
        <translation>Har också filen öppen: %1</translation>
    </message>
    <message>
        <source>An example: nothing you do is kept</source>
        <translation>Ett exempel: inget du gör sparas</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Lagring: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Format of a time of day: 14:20</extracomment>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia ännu</translation>
    </message>
    <message>
        <source>Newest backup: %1</source>
        <translation>Senaste säkerhetskopia: %1</translation>
    </message>
    <message>
        <source>Plankoll store (*.plankoll)</source>
        <translation>Plankolls lagring (*.plankoll)</translation>
    </message>
    <message>
        <source>New store …</source>
        <translation>Ny lagring …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öppna …</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Öppna exempel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>About Plankoll</source>
        <translation>Om Plankoll</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Säkerhetskopiera …</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>Kontrollera lagringen</translation>
    </message>
    <message>
        <source>Take over from a colleague</source>
        <translation>Ta över efter en kollega</translation>
    </message>
    <message>
        <source>Close the store</source>
        <translation>Stäng lagringen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljusa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörka</translation>
    </message>
    <message>
        <source>Follows up a municipality's political action plan: gathers, reviews, reports.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Följer upp en kommuns politiska handlingsplan: samlar in, granskar, rapporterar.

Fri programvara under GNU General Public License, version 3 eller senare. Den kommer utan någon garanti.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>%1 is not there any more: it has been moved or deleted, or its network share is gone. Put it back or connect again, and leave this window open: what you have typed stays in it.</source>
        <translation>%1 finns inte kvar: filen har flyttats eller tagits bort, eller så har nätverksplatsen försvunnit. Lägg tillbaka den eller anslut igen, och låt fönstret vara öppet: det du har skrivit finns kvar i det.</translation>
    </message>
    <message>
        <source>%1 is there again.</source>
        <translation>%1 finns på plats igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of this file lie beside it with something that is not here: %1.</source>
        <translation>
            <numerusform>%n kopia av filen ligger bredvid med något som inte finns här: %1.</numerusform>
            <numerusform>%n kopior av filen ligger bredvid med något som inte finns här: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what they hold …</source>
        <translation>Se vad som finns i dem …</translation>
    </message>
    <message>
        <source>The file lies in %1, which makes a second file when two people write at the same time. Move it to a shared folder; copies can be taken in from the menu.</source>
        <translation>Filen ligger i %1, som gör en andra fil när två skriver samtidigt. Flytta den till en delad mapp; kopior kan tas in från menyn.</translation>
    </message>
    <message>
        <source>Take in a copy or answers …</source>
        <translation>Ta in en kopia eller svar …</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 öppnat</translation>
    </message>
    <message>
        <source>%1 opened %2</source>
        <translation>%1 öppnat %2</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Units and how many answers each is asked for</source>
        <translation>Enheter och hur många svar var och en ska lämna</translation>
    </message>
    <message>
        <source>What the unit is asked about</source>
        <translation>Vad enheten ska svara på</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Enligt regel</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Enligt namn</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are asked for</source>
        <translation>
            <numerusform>%n svar efterfrågas</numerusform>
            <numerusform>%n svar efterfrågas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n unit(s).</source>
        <translation>
            <numerusform>från %n enhet.</numerusform>
            <numerusform>från %n enheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>named in the plan</source>
        <translation>nämns i planen</translation>
    </message>
</context>
<context>
    <name>PreviousPane</name>
    <message>
        <source>Last answer</source>
        <translation>Förra svaret</translation>
    </message>
    <message>
        <source>There is none: the unit answers this measure for the first time.</source>
        <translation>Det finns inget: enheten svarar på åtgärden för första gången.</translation>
    </message>
    <message>
        <source>From %1, which is now a part of your unit.</source>
        <translation>Från %1, som nu ingår i er enhet.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The work was delayed</source>
        <translation>Arbetet var försenat</translation>
    </message>
    <message>
        <source>What had happened?</source>
        <translation>Vad hade hänt?</translation>
    </message>
    <message>
        <source>What effect was seen?</source>
        <translation>Vilken effekt syntes?</translation>
    </message>
    <message>
        <source>What had helped?</source>
        <translation>Vad hade hjälpt?</translation>
    </message>
    <message>
        <source>What hindered?</source>
        <translation>Vad hindrade?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Start from this answer</source>
        <translation>Utgå från förra svaret</translation>
    </message>
    <message>
        <source>Add it to the answer</source>
        <translation>Lägg till det i svaret</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Inget angivet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Spara en kopia av %1</translation>
    </message>
    <message>
        <source>Need help?</source>
        <translation>Behöver du hjälp?</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <source>The texts read as when the file was saved. There is nothing to take in.</source>
        <translation>Texterna lyder som när filen sparades. Det finns inget att ta in.</translation>
    </message>
    <message>
        <source>Who reviewed</source>
        <translation>Vem som granskade</translation>
    </message>
    <message>
        <source>the changes are written in this name</source>
        <translation>ändringarna skrivs i det namnet</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Changed figures: never taken in</source>
        <translation>Ändrade siffror: tas aldrig in</translation>
    </message>
    <message>
        <source>These are written from the answers and the plan. Change them there, and they change here.</source>
        <translation>De kommer ur svaren och planen. Ändra dem där, så ändras de här.</translation>
    </message>
    <message>
        <source>This text has been rewritten here since the file was saved. Taking the change in makes two versions, for you to choose between in Review.</source>
        <translation>Texten har skrivits om här sedan filen sparades. Tas ändringen in blir det två versioner, som du väljer mellan i Granska.</translation>
    </message>
    <message>
        <source>As it was sent out</source>
        <translation>Som det skickades ut</translation>
    </message>
    <message>
        <source>As it came back</source>
        <translation>Som det kom tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of the report are not in the file and stay as they are here: %1.</source>
        <translation>
            <numerusform>%n avsnitt av rapporten finns inte i filen och blir kvar som det är här: %1.</numerusform>
            <numerusform>%n avsnitt av rapporten finns inte i filen och blir kvar som de är här: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen.</source>
        <translation>
            <numerusform>%1 av %n ändring vald.</numerusform>
            <numerusform>%1 av %n ändringar valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is chosen</source>
        <translation>Ta in valda</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n chosen</source>
        <translation>
            <numerusform>Ta in %n vald</numerusform>
            <numerusform>Ta in %n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProseEdit</name>
    <message>
        <source>“%1” is right</source>
        <translation>”%1” är rätt</translation>
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
    <name>ReadingPane</name>
    <message>
        <source>Previous answer</source>
        <translation>Förra svaret i listan</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nästa svar i listan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Klarmarkera</translation>
    </message>
    <message>
        <source>Request completion …</source>
        <translation>Begär komplettering …</translation>
    </message>
    <message>
        <source>change answer</source>
        <translation>byter svar</translation>
    </message>
    <message>
        <source>Submitted again %1</source>
        <translation>Inskickad igen %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Inskickad %1</translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation>Nu · %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Förra</translation>
    </message>
    <message>
        <source>Before · %1</source>
        <translation>Förra · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>the version that was sent back</source>
        <translation>versionen som sändes tillbaka</translation>
    </message>
    <message>
        <source>the last round</source>
        <translation>förra omgången</translation>
    </message>
    <message>
        <source>Remind the unit …</source>
        <translation>Påminn enheten …</translation>
    </message>
    <message>
        <source>The unit has not completed it yet.</source>
        <translation>Enheten har inte kompletterat än.</translation>
    </message>
    <message>
        <source>Completion requested %1</source>
        <translation>Komplettering begärd %1</translation>
    </message>
    <message>
        <source>Sent back · %1</source>
        <translation>Sändes tillbaka · %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Kvitto %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>This is what you submitted</source>
        <translation>Det här skickade du in</translation>
    </message>
    <message>
        <source>The answers are normally public records now. They cannot be changed, but a new version can be submitted.</source>
        <translation>Svaren är nu normalt allmän handling. De kan inte ändras, men en ny version kan skickas in.</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Vad händer nu?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Mail the file …</source>
        <translation>Mejla filen …</translation>
    </message>
    <message>
        <source>Save PDF for the register …</source>
        <translation>Spara PDF till diariet …</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Kopiera kvittot</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Done – one step is left: mail the file.</source>
        <translation>Klart – ett steg kvar: mejla filen.</translation>
    </message>
    <message>
        <source>You need not do anything more.</source>
        <translation>Du behöver inte göra något mer.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message numerus="yes">
        <source>Thank you! %n answer(s) received %1.</source>
        <translation>
            <numerusform>Tack! Ett svar mottaget %1.</numerusform>
            <numerusform>Tack! %n svar mottagna %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted by %1</source>
        <translation>Inskickat av %1</translation>
    </message>
    <message>
        <source>The strategist reads the answers. You hear of it if something needs completing.</source>
        <translation>Strategen läser svaren. Du får veta om något behöver kompletteras.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Data cut-off. The text is written from what has come in.</source>
        <translation>Datastopp. Texten skrivs av det som kommit in.</translation>
    </message>
    <message>
        <source>%1 gets the report.</source>
        <translation>%1 får rapporten.</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave what I typed</source>
        <translation>Släng det jag skrev</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>coordinates</source>
        <translation>samordnar</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>genomför</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>check</source>
        <translation>avstämning</translation>
    </message>
    <message>
        <source>full round</source>
        <translation>hel omgång</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Avsnitt i rapporten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Anstånd</translation>
    </message>
    <message>
        <source>Contact check</source>
        <translation>Kontaktkontroll</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Inskickning</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Rapportversion</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>kort rubrik</translation>
    </message>
    <message>
        <source>decided wording</source>
        <translation>beslutad lydelse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>kort namn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andra namn</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till och med</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>efterträdare</translation>
    </message>
    <message>
        <source>area</source>
        <translation>område</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>del av</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>plats i ordningen</translation>
    </message>
    <message>
        <source>Swedish label</source>
        <translation>svenskt namn</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>engelskt namn</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>form</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>focus areas</source>
        <translation>fokusområden</translation>
    </message>
    <message>
        <source>grounds of discrimination</source>
        <translation>diskrimineringsgrunder</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>lydelse</translation>
    </message>
    <message>
        <source>kinds of units</source>
        <translation>slag av enheter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>but not</source>
        <translation>men inte</translation>
    </message>
    <message>
        <source>Swedish heading</source>
        <translation>svensk rubrik</translation>
    </message>
    <message>
        <source>English heading</source>
        <translation>engelsk rubrik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>left out of the report</source>
        <translation>utanför rapporten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>färdig</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>what hinders</source>
        <translation>vad som hindrar</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nästa steg</translation>
    </message>
    <message>
        <source>of another opinion</source>
        <translation>annan mening</translation>
    </message>
    <message>
        <source>the version that was signed</source>
        <translation>versionen som skrevs under</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>department</source>
        <translation>avdelning</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öppnar</translation>
    </message>
    <message>
        <source>answers by</source>
        <translation>svar senast</translation>
    </message>
    <message>
        <source>assessments by</source>
        <translation>bedömningar senast</translation>
    </message>
    <message>
        <source>data cut-off</source>
        <translation>datastopp</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>sammanträde</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>beslutad av</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>beslutad den</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Records request</source>
        <translation>Lämna ut handlingar</translation>
    </message>
    <message>
        <source>Drafts are never given out.</source>
        <translation>Utkast lämnas aldrig ut.</translation>
    </message>
    <message>
        <source>Choose a folder and give out …</source>
        <translation>Välj mapp och lämna ut …</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>Handlingarna</translation>
    </message>
    <message>
        <source>What is held back</source>
        <translation>Det som inte lämnas ut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What is given out</source>
        <translation>Det som lämnas ut</translation>
    </message>
    <message>
        <source>“%1” is a heading or stands in no text that is given out, so it cannot be masked.</source>
        <translation>”%1” är en rubrik eller står inte i någon text som lämnas ut, och kan därför inte maskas.</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted version(s)</source>
        <translation>
            <numerusform>%n inskickad version</numerusform>
            <numerusform>%n inskickade versioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n fil med underlag</numerusform>
            <numerusform>%n filer med underlag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) held back</source>
        <translation>
            <numerusform>%n sak lämnas inte ut</numerusform>
            <numerusform>%n saker lämnas inte ut</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit has submitted nothing in this round.</source>
        <translation>Enheten har inte skickat in något i den här omgången.</translation>
    </message>
    <message>
        <source>Choose the words in the text first, with the mouse or with Shift and the arrows.</source>
        <translation>Markera orden i texten först, med musen eller med Skift och pilarna.</translation>
    </message>
    <message>
        <source>Choose words within one paragraph at a time.</source>
        <translation>Markera ord i ett stycke i taget.</translation>
    </message>
    <message>
        <source>Where is the folder with the documents to lie?</source>
        <translation>Var ska mappen med handlingarna ligga?</translation>
    </message>
    <message>
        <source>The documents lie in %1. The release has been logged.</source>
        <translation>Handlingarna ligger i %1. Utlämnandet är loggat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message>
        <source>%1 is not asked about anything in %2.</source>
        <translation>%1 har inga uppdrag i %2.</translation>
    </message>
    <message>
        <source>Only a strategist or a registrar may release documents.</source>
        <translation>Bara en strateg eller en registrator får lämna ut handlingar.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another folder.</source>
        <translation>%1 finns redan och lämnades som den är. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Each masked passage needs its ground.</source>
        <translation>Varje maskat stycke behöver sin grund.</translation>
    </message>
    <message>
        <source>“%1” was to be masked and is nowhere in what is released. Nothing was written. Check how it is spelt.</source>
        <translation>”%1” skulle maskas men finns ingenstans i det som lämnas ut. Inget skrevs. Kontrollera stavningen.</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Overdue: answers to %1</source>
        <translation>Sent: svar till %1</translation>
    </message>
    <message>
        <source>Soon due: answers to %1</source>
        <translation>Snart dags: svar till %1</translation>
    </message>
    <message>
        <source>Reminder: answers to %1</source>
        <translation>Påminnelse: svar till %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hej %1,</translation>
    </message>
    <message>
        <source>The last day for the answers of %1 to %2 was %3. These are missing:</source>
        <translation>Sista dag för svaren från %1 till %2 var %3. Dessa saknas:</translation>
    </message>
    <message>
        <source>The last day for the answers of %1 to %2 is %3. These are missing:</source>
        <translation>Sista dag för svaren från %1 till %2 är %3. Dessa saknas:</translation>
    </message>
    <message>
        <source>%1 (a completion was asked for)</source>
        <translation>%1 (komplettering begärd)</translation>
    </message>
    <message>
        <source>Answer today, or call and say when it can be done.</source>
        <translation>Svara i dag, eller ring och säg när det kan bli.</translation>
    </message>
    <message>
        <source>Where the last answer still holds, one choice is enough.</source>
        <translation>Där förra svaret fortfarande stämmer räcker ett val.</translation>
    </message>
    <message>
        <source>%1 was reminded only a few days ago.</source>
        <translation>%1 påmindes för bara några dagar sedan.</translation>
    </message>
    <message>
        <source>Choose 0 to %1 days.</source>
        <translation>Välj 0 till %1 dagar.</translation>
    </message>
    <message>
        <source>%1 has nothing left to answer.</source>
        <translation>%1 har inget kvar att svara på.</translation>
    </message>
    <message>
        <source>Nobody at %1 has a mail address. Add one under Plan and units.</source>
        <translation>Ingen på %1 har någon e-postadress. Lägg till en under Plan och enheter.</translation>
    </message>
</context>
<context>
    <name>RenderingText</name>
    <message>
        <source>The report was not made: you stopped it.</source>
        <translation>Rapporten gjordes inte: du avbröt.</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>--version takes a number, or live.</source>
        <translation>--version tar ett nummer, eller live.</translation>
    </message>
    <message>
        <source>A report is written in %1, not in “%2”.</source>
        <translation>En rapport skrivs på %1, inte på ”%2”.</translation>
    </message>
    <message>
        <source>The round has no locked version %1.</source>
        <translation>Omgången har ingen låst version %1.</translation>
    </message>
    <message>
        <source>Version %1, as it was locked, is in %2.</source>
        <translation>Version %1, så som den låstes, finns i %2.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
    <message numerus="yes">
        <source>Note: %n section(s) are not marked as finished: %1.</source>
        <translation>
            <numerusform>Obs: %n avsnitt är inte markerat som klart: %1.</numerusform>
            <numerusform>Obs: %n avsnitt är inte markerade som klara: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of %2 can be locked. Nothing was changed.</source>
        <translation>Version %1 av %2 kan låsas. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is locked.</source>
        <translation>Version %1 av %2 är låst.</translation>
    </message>
    <message>
        <source>A report ends in one of .%1, not as in “%2”.</source>
        <translation>En rapport slutar på något av .%1, inte som i ”%2”.</translation>
    </message>
    <message>
        <source>--kind is board, letter, unit, measure or brief.</source>
        <translation>--kind är board, letter, unit, measure eller brief.</translation>
    </message>
    <message>
        <source>--attach-data is for a PDF.</source>
        <translation>--attach-data gäller en PDF.</translation>
    </message>
    <message>
        <source>A locked version is copied as it was locked. For a file with the data in it, add --version live.</source>
        <translation>En låst version kopieras som den låstes. Vill du ha en fil med uppgifterna i, lägg till --version live.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Så blir sidan</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Rapportens avsnitt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came after the data cut-off and are not in the text.</source>
        <translation>
            <numerusform>%n svar kom efter datastopp och är inte med i texten.</numerusform>
            <numerusform>%n svar kom efter datastopp och är inte med i texten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a strategist writes the report. You may read it.</source>
        <translation>Bara en strateg skriver rapporten. Du kan läsa den.</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>Till %1 %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Lock version %1 …</source>
        <translation>Lås version %1 …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Datastopp</translation>
    </message>
    <message>
        <source>%1 of %2 sections done</source>
        <translation>%1 av %2 avsnitt klara</translation>
    </message>
    <message>
        <source>Review in Word</source>
        <translation>På granskning i Word</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mötet</translation>
    </message>
    <message>
        <source>Can be locked when the round is closed</source>
        <translation>Kan låsas när omgången är stängd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report begins when the round opens</source>
        <translation>Rapporten börjar när omgången öppnar</translation>
    </message>
    <message>
        <source>Then it gets its sections, and the answers fill it from the first day.</source>
        <translation>Då får den sina avsnitt, och svaren fyller den från första dagen.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ej börjat</translation>
    </message>
    <message>
        <source>The case and earlier decisions</source>
        <translation>Ärendet och tidigare beslut</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 är ändrat.</translation>
    </message>
    <message>
        <source>%1: done again.</source>
        <translation>%1: gjort om.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Tjänsteskrivelsen</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Det som togs in</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1 taken in.</source>
        <translation>
            <numerusform>%n ändring av %1 togs in.</numerusform>
            <numerusform>%n ändringar av %1 togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report's fonts lack %1. A replacement sign (�) stands there instead: write it in other letters.</source>
        <translation>Rapportens typsnitt saknar %1. Där står ett ersättningstecken (�): skriv det med andra bokstäver.</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>skickad %1</translation>
    </message>
    <message>
        <source>It is noted that the report was sent for review.</source>
        <translation>Det är antecknat att rapporten skickades för granskning.</translation>
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
        <source>Something was written while the report was made. Nothing was locked; look at it again and lock anew.</source>
        <translation>Något skrevs medan rapporten gjordes. Inget låstes; titta på den igen och lås på nytt.</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>For example: how many, by when, or what it led to</source>
        <translation>Till exempel: hur många, till när eller vad det ledde till</translation>
    </message>
    <message>
        <source>What should the unit complete?</source>
        <translation>Vad ska enheten komplettera?</translation>
    </message>
    <message>
        <source>Request completion</source>
        <translation>Begär komplettering</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Goes back to %1</source>
        <translation>Går tillbaka till %1</translation>
    </message>
</context>
<context>
    <name>ResponsibilityTab</name>
    <message>
        <source>Measures and who is responsible</source>
        <translation>Åtgärder och vem som ansvarar</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Enligt en regel</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Med namn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Units that implement the measure</source>
        <translation>Enheter som genomför åtgärden</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Samordnar</translation>
    </message>
    <message>
        <source>Add a coordinator</source>
        <translation>Lägg till en samordnare</translation>
    </message>
    <message numerus="yes">
        <source>%n named unit(s)</source>
        <translation>
            <numerusform>%n namngiven enhet</numerusform>
            <numerusform>%n namngivna enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coordinator(s)</source>
        <translation>
            <numerusform>%n samordnare</numerusform>
            <numerusform>%n samordnare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today that is %n unit(s)</source>
        <translation>
            <numerusform>I dag är det %n enhet</numerusform>
            <numerusform>I dag är det %n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinating unit</source>
        <translation>Samordnande enhet</translation>
    </message>
    <message>
        <source>Its department</source>
        <translation>Dess avdelning</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Välj en enhet</translation>
    </message>
    <message>
        <source>Take away this coordinator</source>
        <translation>Ta bort samordnaren</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>Hela enheten</translation>
    </message>
    <message>
        <source>Choose at least one unit that implements the measure.</source>
        <translation>Välj minst en enhet som genomför åtgärden.</translation>
    </message>
    <message>
        <source>Choose a unit for every coordinator, or take the row away.</source>
        <translation>Välj en enhet för varje samordnare, eller ta bort raden.</translation>
    </message>
    <message>
        <source>Choose who coordinates the measure.</source>
        <translation>Välj vem som samordnar åtgärden.</translation>
    </message>
    <message>
        <source>Responsibility for %1</source>
        <translation>Ansvar för %1</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>Avsluta regeln</translation>
    </message>
    <message>
        <source>Rounds that are open keep the units it gave them.</source>
        <translation>Öppna omgångar behåller de enheter som den gav.</translation>
    </message>
    <message>
        <source>Measure %1 follows it. Choose another way for that one first.</source>
        <translation>Åtgärd %1 går efter den. Välj något annat där först.</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>En ny regel</translation>
    </message>
    <message>
        <source>The rule “%1”</source>
        <translation>Regeln ”%1”</translation>
    </message>
    <message>
        <source>New rule …</source>
        <translation>Ny regel …</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>No measure follows it</source>
        <translation>Ingen åtgärd går efter den</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Åtgärd %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
</context>
<context>
    <name>ReturnedText</name>
    <message>
        <source>The file is the report of another round. Choose that round.</source>
        <translation>Filen är en annan omgångs rapport. Välj den omgången.</translation>
    </message>
    <message>
        <source>The file holds no section of the report. Choose a Word file that was saved from here.</source>
        <translation>Filen innehåller inget avsnitt av rapporten. Välj en Word-fil som är sparad härifrån.</translation>
    </message>
</context>
<context>
    <name>ReviewCommandText</name>
    <message>
        <source>--only takes the numbers of proposals, from 1 to %1, with commas between.</source>
        <translation>--only tar förslagens nummer, från 1 till %1, med komma emellan.</translation>
    </message>
    <message>
        <source>Changed, but not taken in, since the program writes it from the data:</source>
        <translation>Ändrat, men tas inte in, eftersom programmet skriver det ur uppgifterna:</translation>
    </message>
    <message>
        <source>Note: the section %1 was not found in the file.</source>
        <translation>Obs: avsnittet %1 finns inte i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed passage(s). Nothing was taken in.</source>
        <translation>
            <numerusform>%n ändrat stycke. Inget togs in.</numerusform>
            <numerusform>%n ändrade stycken. Inget togs in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed passage(s) were taken in.</source>
        <translation>
            <numerusform>%n ändrat stycke togs in.</numerusform>
            <numerusform>%n ändrade stycken togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round has no locked version %1.</source>
        <translation>Omgången har ingen låst version %1.</translation>
    </message>
    <message>
        <source>--versions takes two numbers: --versions 1,2</source>
        <translation>--versions tar två nummer: --versions 1,2</translation>
    </message>
</context>
<context>
    <name>ReviewListModel</name>
    <message>
        <source>Two versions to resolve</source>
        <translation>Två versioner att lösa</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Stämmer fortfarande</translation>
    </message>
    <message>
        <source>read</source>
        <translation>läst</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>oläst</translation>
    </message>
    <message numerus="yes">
        <source>Sent back %1 · %n day(s)</source>
        <translation>
            <numerusform>Återsänd %1 · %n dag</numerusform>
            <numerusform>Återsänd %1 · %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accepted: %1, %2.</source>
        <translation>Klarmarkerad: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) accepted.</source>
        <translation>
            <numerusform>%n svar klarmarkerat.</numerusform>
            <numerusform>%n svar klarmarkerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acceptance was undone.</source>
        <translation>Klarmarkeringen ångrades.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Ändrade (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Oförändrade (%1)</translation>
    </message>
    <message>
        <source>Answers that wait</source>
        <translation>Svar som väntar</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>oläst</translation>
    </message>
    <message>
        <source>read by you</source>
        <translation>läst av dig</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait.</source>
        <translation>
            <numerusform>%n svar väntar.</numerusform>
            <numerusform>%n svar väntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are in conflict.</source>
        <translation>
            <numerusform>%n är i konflikt.</numerusform>
            <numerusform>%n är i konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all that I have read (%1)</source>
        <translation>Klarmarkera alla jag har läst (%1)</translation>
    </message>
    <message>
        <source>Read an answer first: only those you have opened are accepted.</source>
        <translation>Läs ett svar först: bara de som du har öppnat klarmarkeras.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Inget väntar på granskning</translation>
    </message>
    <message>
        <source>When a unit submits its answers they come here. Read them one by one; accept them, or ask for completion.</source>
        <translation>När en enhet skickar in sina svar hamnar de här. Läs dem ett i taget och klarmarkera, eller begär komplettering.</translation>
    </message>
    <message>
        <source>Nothing more waits here</source>
        <translation>Inget mer väntar här</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait in the other list.</source>
        <translation>
            <numerusform>%n svar väntar i den andra listan.</numerusform>
            <numerusform>%n svar väntar i den andra listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changed</source>
        <translation>Visa de ändrade</translation>
    </message>
    <message>
        <source>Show the unchanged</source>
        <translation>Visa de oförändrade</translation>
    </message>
    <message>
        <source>Authorised by %1</source>
        <translation>Godkänd av %1</translation>
    </message>
    <message>
        <source>Sent back (%1)</source>
        <translation>Återsända (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) are in conflict.</source>
        <translation>
            <numerusform>%n annan uppgift är i konflikt.</numerusform>
            <numerusform>%n andra uppgifter är i konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit has anything to complete</source>
        <translation>Ingen enhet har något att komplettera</translation>
    </message>
    <message>
        <source>Answers that you send back lie here until the unit submits them again.</source>
        <translation>Svar som du sänder tillbaka ligger här tills enheten skickar in dem igen.</translation>
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
    <name>RoundForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Full round: every unit, all fields</source>
        <translation>Hel omgång: alla enheter, alla fält</translation>
    </message>
    <message>
        <source>Check: the coordinators, status and a line</source>
        <translation>Avstämning: samordnarna, status och en rad</translation>
    </message>
    <message>
        <source>The period begins</source>
        <translation>Perioden börjar</translation>
    </message>
    <message>
        <source>The period ends</source>
        <translation>Perioden slutar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>The units' last day</source>
        <translation>Enheternas sista dag</translation>
    </message>
    <message>
        <source>The coordinators' last day</source>
        <translation>Samordnarnas sista dag</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan vara tomt</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Datastopp</translation>
    </message>
    <message>
        <source>the answers the report rests on</source>
        <translation>svaren som rapporten bygger på</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Answers start from</source>
        <translation>Svaren utgår från</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>The last full round</source>
        <translation>Senaste hela omgången</translation>
    </message>
    <message>
        <source>Write the date like this: 2026-03-06, 6/3 or 6 March.</source>
        <translation>Skriv datumet så här: 2026-03-06, 6/3 eller 6 mars.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before you go on</source>
        <translation>
            <numerusform>%n sak att rätta innan du går vidare</numerusform>
            <numerusform>%n saker att rätta innan du går vidare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen omgång ännu</translation>
    </message>
    <message>
        <source>A round asks every unit that the plan names. You see whom before it opens.</source>
        <translation>En omgång frågar varje enhet som planen nämner. Du ser vilka innan den öppnar.</translation>
    </message>
    <message>
        <source>New round …</source>
        <translation>Ny omgång …</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Give an extension …</source>
        <translation>Ge anstånd …</translation>
    </message>
    <message>
        <source>Sorted by answers that are missing</source>
        <translation>Sorterat efter antal svar som saknas</translation>
    </message>
    <message>
        <source>Units and their answers</source>
        <translation>Enheter och deras svar</translation>
    </message>
    <message>
        <source>%1, a check</source>
        <translation>%1, avstämning</translation>
    </message>
    <message>
        <source>%1, a full round</source>
        <translation>%1, hel omgång</translation>
    </message>
    <message>
        <source>Prepare and open …</source>
        <translation>Förbered och öppna …</translation>
    </message>
    <message>
        <source>Close the round …</source>
        <translation>Stäng omgången …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Öppna igen …</translation>
    </message>
    <message>
        <source>The round is planned. Nobody has been asked yet.</source>
        <translation>Omgången är planerad. Ingen har fått frågan ännu.</translation>
    </message>
    <message>
        <source>The round was reopened: %1</source>
        <translation>Omgången öppnades igen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The round is closed. %n answer(s) were closed without an answer.</source>
        <translation>
            <numerusform>Omgången är stängd. %n åtgärd stängdes utan svar.</numerusform>
            <numerusform>Omgången är stängd. %n åtgärder stängdes utan svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the round is locked. Reopening it needs a reason, and a corrected version is locked as a new one.</source>
        <translation>Omgångens rapport är låst. Att öppna igen kräver ett skäl, och en rättad version låses som en ny.</translation>
    </message>
    <message numerus="yes">
        <source>All %n units</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>Alla %n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Spara datumen</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>The dates lie in %1. Open the file to lay them in your calendar.</source>
        <translation>Datumen ligger i %1. Öppna filen för att lägga dem i din kalender.</translation>
    </message>
    <message>
        <source>Send out and remind …</source>
        <translation>Skicka ut och påminn …</translation>
    </message>
    <message>
        <source>Take in answers …</source>
        <translation>Ta in svar …</translation>
    </message>
</context>
<context>
    <name>RoundTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are late</source>
        <translation>
            <numerusform>%n svar är sent</numerusform>
            <numerusform>%n svar är sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sent</numerusform>
            <numerusform>%n dagar sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed without an answer</source>
        <translation>
            <numerusform>%n stängd utan svar</numerusform>
            <numerusform>%n stängda utan svar</numerusform>
        </translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alla inne</translation>
    </message>
    <message>
        <source>%1, extension</source>
        <translation>%1, anstånd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ej svar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Compl.</source>
        <translation>Kompl.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängda</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) late</source>
        <translation>
            <numerusform>%n komplettering sen</numerusform>
            <numerusform>%n kompletteringar sena</numerusform>
        </translation>
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
    <message>
        <source>Follow-up %1</source>
        <translation>Uppföljning %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Avstämning %1</translation>
    </message>
</context>
<context>
    <name>RoundTimeline</name>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>The units' answers</source>
        <translation>Enheternas svar</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Samordnarna</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Datastopp</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datum: %1</translation>
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
    <name>RuleForm</name>
    <message>
        <source>The plan's wording</source>
        <translation>Så står det i planen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>Men inte</translation>
    </message>
    <message numerus="yes">
        <source>Today that is %n unit(s)</source>
        <translation>
            <numerusform>I dag är det %n enhet</numerusform>
            <numerusform>I dag är det %n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what the plan says, for example “all companies”.</source>
        <translation>Skriv det som planen säger, till exempel ”alla bolag”.</translation>
    </message>
    <message>
        <source>A rule covers at least one kind of unit.</source>
        <translation>En regel gäller minst ett slags enhet.</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>%1 was written by a newer version of Plankoll. Nothing was changed. Install the newer version to open it.</source>
        <translation>%1 är skriven av en nyare version av Plankoll. Inget har ändrats. Installera den nyare versionen för att öppna den.</translation>
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
    <name>SealText</name>
    <message>
        <source>%1 has been changed or damaged on its way. Nothing was read from it. Ask for the file again.</source>
        <translation>%1 har ändrats eller skadats på vägen. Inget lästes ur den. Be om filen igen.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Nothing was read from it. Ask for the file again.</source>
        <translation>%1 är avhuggen: slutet saknas. Inget lästes ur den. Be om filen igen.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>Krypteringsbiblioteket kunde inte startas.</translation>
    </message>
    <message>
        <source>There is too little memory free to work with a sealed file. Close other programs and try again.</source>
        <translation>Det finns för lite ledigt minne för att arbeta med en förseglad fil. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>%1 is not a sealed file.</source>
        <translation>%1 är ingen förseglad fil.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Nothing was read from it. Check the passphrase and try again.</source>
        <translation>Lösenfrasen öppnar inte %1. Inget lästes ur den. Kontrollera lösenfrasen och försök igen.</translation>
    </message>
    <message>
        <source>%1 is empty: its first line should be the passphrase.</source>
        <translation>%1 är tom: första raden ska vara lösenfrasen.</translation>
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
    <name>SearchPopup</name>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
    <message numerus="yes">
        <source>The %n newest are shown. Write one more word to find fewer.</source>
        <translation>
            <numerusform>Den nyaste visas. Skriv ett ord till för att få färre träffar.</numerusform>
            <numerusform>De %n nyaste visas. Skriv ett ord till för att få färre träffar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Measures, answers, conversations, people, evidence and report texts. Several words narrow it down.</source>
        <translation>Åtgärder, svar, samtal, personer, underlag och rapporttexter. Flera ord ger färre träffar.</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Sökningen fungerade inte</translation>
    </message>
    <message>
        <source>Nothing contains “%1”</source>
        <translation>Inget innehåller ”%1”</translation>
    </message>
    <message>
        <source>Only the beginnings of words are compared. Try a shorter or another word.</source>
        <translation>Bara början av ord jämförs. Prova ett kortare eller annat ord.</translation>
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
    <name>SectionEditor</name>
    <message>
        <source>The section is finished</source>
        <translation>Avsnittet är klart</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Med i rapporten</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text till %1</translation>
    </message>
    <message>
        <source>Each list item is a point of the decision. What stands before the list is its opening.</source>
        <translation>Varje punkt i listan är en beslutspunkt. Det som står före listan inleder beslutet.</translation>
    </message>
    <message>
        <source>The first paragraph is the lead. The figure and the counts come by themselves.</source>
        <translation>Första stycket är ingressen. Figuren och antalen kommer av sig själva.</translation>
    </message>
    <message>
        <source>A paragraph that ends with a question mark becomes a question for dialogue.</source>
        <translation>Ett stycke som slutar med frågetecken blir en fråga för dialog.</translation>
    </message>
    <message>
        <source>The coordinators’ summary and the units’ answers come by themselves. Here you may add a text.</source>
        <translation>Samordnarnas sammanfattning och enheternas svar kommer av sig själva. Här kan du lägga till en text.</translation>
    </message>
    <message>
        <source>Stands before the measures. Without a text, the counts are told.</source>
        <translation>Står före åtgärderna. Utan text berättas antalen.</translation>
    </message>
    <message>
        <source>Figures and tables come by themselves. Here you may add a text before them.</source>
        <translation>Figurer och tabeller kommer av sig själva. Här kan du lägga till en text före dem.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>%1 Your text is kept here.</source>
        <translation>%1 Din text finns kvar här.</translation>
    </message>
    <message>
        <source>Write here, or paste from Word. Enter begins a new paragraph.</source>
        <translation>Skriv här, eller klistra in från Word. Enter börjar ett nytt stycke.</translation>
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
    <message>
        <source>%1 is sealed. Give its passphrase with --passphrase-file.</source>
        <translation>%1 är förseglad. Ange lösenfrasen med --passphrase-file.</translation>
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
        <source>Version %1 builds on another record.</source>
        <translation>Version %1 bygger på en annan post.</translation>
    </message>
    <message>
        <source>Version %1 was erased, and no erasure says why.</source>
        <translation>Version %1 är raderad och ingen radering säger varför.</translation>
    </message>
    <message>
        <source>The list of conflicts is not right.</source>
        <translation>Listan över konflikter stämmer inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) say that they were written more than a day from now; the first is %1, by %2. Check the clock of that computer.</source>
        <translation>
            <numerusform>%n version säger sig vara skriven mer än ett dygn framåt: %1, av %2. Kontrollera klockan på den datorn.</numerusform>
            <numerusform>%n versioner säger sig vara skrivna mer än ett dygn framåt; den första är %1, av %2. Kontrollera klockan på den datorn.</numerusform>
        </translation>
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
    <name>StatusesTab</name>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>told apart without colour</source>
        <translation>skiljs åt utan färg</translation>
    </message>
    <message>
        <source>Write the status in Swedish.</source>
        <translation>Skriv statusen på svenska.</translation>
    </message>
    <message>
        <source>Write the status in English.</source>
        <translation>Skriv statusen på engelska.</translation>
    </message>
    <message>
        <source>Another status has this shape. Choose a free one.</source>
        <translation>En annan status har den formen. Välj en ledig.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>New status …</source>
        <translation>Ny status …</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ej påbörjad</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>pågående</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>genomförd</translation>
    </message>
    <message>
        <source>ended without being completed</source>
        <translation>avslutad utan att genomföras</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ej aktuell</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Earlier answers keep it</source>
        <translation>Tidigare svar behåller den</translation>
    </message>
    <message>
        <source>cannot be changed later</source>
        <translation>går inte att ändra senare</translation>
    </message>
    <message>
        <source>stays, so that rounds compare</source>
        <translation>ligger fast, så att omgångar kan jämföras</translation>
    </message>
    <message>
        <source>Every shape is taken. End a status first.</source>
        <translation>Alla former är tagna. Avsluta en status först.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>Another status has its shape. Change that one first.</source>
        <translation>En annan status har dess form. Ändra den först.</translation>
    </message>
    <message>
        <source>End the status</source>
        <translation>Avsluta statusen</translation>
    </message>
    <message>
        <source>A plan needs at least one status.</source>
        <translation>En plan behöver minst en status.</translation>
    </message>
    <message>
        <source>No new answer can choose it. Earlier answers keep it.</source>
        <translation>Inget nytt svar kan välja den. Tidigare svar behåller den.</translation>
    </message>
    <message>
        <source>A new status</source>
        <translation>En ny status</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>%1 (current step)</source>
        <translation>%1 (pågår)</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (klart)</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>Steg: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
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
    <message>
        <source>%1 is not there any more: it has been moved or deleted, or its network share is gone. Nothing was changed. Put it back or connect again, then try again.</source>
        <translation>%1 finns inte kvar: filen har flyttats eller tagits bort, eller så har nätverksplatsen försvunnit. Inget ändrades. Lägg tillbaka den eller anslut igen och försök på nytt.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Submit answers</source>
        <translation>Skicka in svar</translation>
    </message>
    <message>
        <source>This is handed in</source>
        <translation>Det här skickas in</translation>
    </message>
    <message>
        <source>Who authorises</source>
        <translation>Vem godkänner</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Som vad</translation>
    </message>
    <message>
        <source>for a board, its §</source>
        <translation>för en nämnd: §</translation>
    </message>
    <message>
        <source>Once submitted, the answers are normally public records. They cannot be changed, but a new version can be submitted.</source>
        <translation>När du skickat in blir svaren normalt allmän handling. De kan inte ändras, men en ny version kan skickas in.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Skicka in</translation>
    </message>
    <message numerus="yes">
        <source>These %n answer(s) are handed in</source>
        <translation>
            <numerusform>Det här svaret skickas in</numerusform>
            <numerusform>De här %n svaren skickas in</numerusform>
        </translation>
    </message>
    <message>
        <source>A board, or somebody not listed</source>
        <translation>En nämnd, eller någon som inte finns här</translation>
    </message>
    <message>
        <source>managing director</source>
        <translation>VD</translation>
    </message>
    <message>
        <source>head of administration</source>
        <translation>förvaltningschef</translation>
    </message>
    <message>
        <source>the board, § </source>
        <translation>nämnden, § </translation>
    </message>
    <message>
        <source>Choose who authorises the answers.</source>
        <translation>Välj vem som godkänner svaren.</translation>
    </message>
    <message>
        <source>Write which board and §, or who and as what.</source>
        <translation>Skriv vilken nämnd och §, eller vem och som vad.</translation>
    </message>
    <message>
        <source>Write as what: head, managing director …</source>
        <translation>Skriv som vad: chef, VD …</translation>
    </message>
    <message>
        <source>Nothing has been submitted.</source>
        <translation>Inget har skickats in.</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>What a colleague left, in the order you need it.</source>
        <translation>Det en kollega lämnade, i den ordning du behöver det.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Den gäller till %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reported to %1 every %n year(s).</source>
        <translation>
            <numerusform>Rapporteras till %1 varje år.</numerusform>
            <numerusform>Rapporteras till %1 vart %n:e år.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the units answer by %2.</source>
        <translation>%1: enheterna svarar senast %2.</translation>
    </message>
    <message>
        <source>%1: the meeting is on %2.</source>
        <translation>%1: mötet är %2.</translation>
    </message>
    <message>
        <source>The plan and the next dates</source>
        <translation>Planen och nästa datum</translation>
    </message>
    <message>
        <source>Look at the plan and its units</source>
        <translation>Se planen och enheterna</translation>
    </message>
    <message>
        <source>Look at the round</source>
        <translation>Se omgången</translation>
    </message>
    <message>
        <source>%1 of %2 units have two contacts or more.</source>
        <translation>%1 av %2 enheter har minst två kontakter.</translation>
    </message>
    <message>
        <source>Fewer than two: %1.</source>
        <translation>Färre än två: %1.</translation>
    </message>
    <message>
        <source>You act as the desktop account %1. Add yourself, so that others see who you are.</source>
        <translation>Du arbetar som datorns konto %1. Lägg till dig själv, så att andra ser vem du är.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Go through people and roles</source>
        <translation>Gå igenom personer och roller</translation>
    </message>
    <message>
        <source>%1, %2: completion was asked for.</source>
        <translation>%1, %2: komplettering är begärd.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for review.</source>
        <translation>
            <numerusform>%n svar väntar på granskning.</numerusform>
            <numerusform>%n svar väntar på granskning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have two versions; somebody has to choose.</source>
        <translation>
            <numerusform>%n svar har två versioner; någon behöver välja.</numerusform>
            <numerusform>%n svar har två versioner; någon behöver välja.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer waits for you.</source>
        <translation>Inget svar väntar på dig.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Öppna frågor</translation>
    </message>
    <message>
        <source>Open Review</source>
        <translation>Öppna Granska</translation>
    </message>
    <message>
        <source>The last report</source>
        <translation>Senaste rapporten</translation>
    </message>
    <message>
        <source>No report has been locked in this store yet.</source>
        <translation>Ingen rapport är låst i lagringen ännu.</translation>
    </message>
    <message>
        <source>%1, version %2, locked %3.</source>
        <translation>%1, version %2, låst %3.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Öppna Rapport</translation>
    </message>
    <message>
        <source>%1 Back by %2.</source>
        <translation>%1 Åter senast %2.</translation>
    </message>
    <message>
        <source>Open commissions</source>
        <translation>Öppna uppdrag</translation>
    </message>
    <message>
        <source>Answer them in Report</source>
        <translation>Svara på dem i Rapport</translation>
    </message>
</context>
<context>
    <name>TakingText</name>
    <message>
        <source>%1 was not taken in. Mend this first:</source>
        <translation>%1 togs inte in. Rätta först detta:</translation>
    </message>
    <message>
        <source>%1 was made from a copy of the store that knows more than this one. Merge that copy first, then the form. Nothing was taken in.</source>
        <translation>%1 gjordes från en kopia som vet mer än den här. Slå först ihop den kopian, sedan formuläret. Inget togs in.</translation>
    </message>
    <message>
        <source>Nobody has authorised the form, so its answers come in as drafts.</source>
        <translation>Ingen har godkänt formuläret, så svaren kommer in som utkast.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) of the form are not answered.</source>
        <translation>
            <numerusform>%n uppdrag i formuläret är inte besvarat.</numerusform>
            <numerusform>%n uppdrag i formuläret är inte besvarade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not match the package that was sent: it says another unit, round or secret. Nothing was taken in.</source>
        <translation>%1 stämmer inte med det paket som skickades: den anger en annan enhet, omgång eller hemlighet. Inget togs in.</translation>
    </message>
    <message>
        <source>%1 is a form of another plan. Nothing was taken in.</source>
        <translation>%1 är ett formulär till en annan plan. Inget togs in.</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Cover and sections of the report</source>
        <translation>Rapportens omslag och avsnitt</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ner (Alt+Ned)</translation>
    </message>
    <message>
        <source>Heading in Swedish</source>
        <translation>Rubrik på svenska</translation>
    </message>
    <message>
        <source>Heading in English</source>
        <translation>Rubrik på engelska</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Med i rapporten</translation>
    </message>
    <message>
        <source>Cover and colour</source>
        <translation>Omslag och färg</translation>
    </message>
    <message>
        <source>municipality, colour, logo</source>
        <translation>kommun, färg, logotyp</translation>
    </message>
    <message>
        <source>Sections, in the report's order</source>
        <translation>Avsnitt, i rapportens ordning</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>Inte med i rapporten</translation>
    </message>
    <message>
        <source>Write the heading in Swedish.</source>
        <translation>Skriv rubriken på svenska.</translation>
    </message>
    <message>
        <source>Write the heading in English.</source>
        <translation>Skriv rubriken på engelska.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Avsnittet %1</translation>
    </message>
    <message>
        <source>The place of %1</source>
        <translation>Platsen för %1</translation>
    </message>
</context>
<context>
    <name>TemplateTab</name>
    <message>
        <source>What the report looks like</source>
        <translation>Så blir rapporten</translation>
    </message>
    <message>
        <source>Whose template</source>
        <translation>Vems mall</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>Template of rounds to come</source>
        <translation>Mall för kommande omgångar</translation>
    </message>
    <message>
        <source>Template of %1</source>
        <translation>Mall för %1</translation>
    </message>
    <message>
        <source>A round takes a copy when it opens. Rounds that are open already keep theirs: choose one above to change it.</source>
        <translation>En omgång tar en kopia när den öppnas. Omgångar som redan är öppna behåller sin: välj en ovan för att ändra den.</translation>
    </message>
    <message>
        <source>The locked report stays as it is. What you change here shows in a corrected version.</source>
        <translation>Den låsta rapporten förblir som den är. Det du ändrar här syns i en rättad version.</translation>
    </message>
    <message>
        <source>This round's own copy. The template of rounds to come stays as it is.</source>
        <translation>Omgångens egen kopia. Mallen för kommande omgångar förblir som den är.</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nästa omgång</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fet (Ctrl+B)</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Ctrl+I)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Heading (Ctrl+Shift+H)</source>
        <translation>Rubrik (Ctrl+Skift+H)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Punktlista (Ctrl+Skift+L)</translation>
    </message>
    <message>
        <source>1. 2.</source>
        <translation>1. 2.</translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+N)</source>
        <translation>Numrerad lista (Ctrl+Skift+N)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quote (Ctrl+Shift+C)</source>
        <translation>Citat (Ctrl+Skift+C)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>Länk (Ctrl+L)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Marks words that the dictionary does not know</source>
        <translation>Markerar ord som ordlistan inte känner till</translation>
    </message>
    <message>
        <source>Insert figures …</source>
        <translation>Infoga siffror …</translation>
    </message>
    <message>
        <source>Insert figures from the answers (Ctrl+Shift+F)</source>
        <translation>Infoga siffror ur svaren (Ctrl+Skift+F)</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Länkens adress</translation>
    </message>
    <message>
        <source>Address, for instance www.example.org</source>
        <translation>Adress, till exempel www.example.org</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Ingen länk</translation>
    </message>
    <message>
        <source>There is no hunspell dictionary for this language. Put it in the folder “dictionaries” beside the program.</source>
        <translation>Det finns ingen ordlista (hunspell) för språket. Lägg den i mappen ”dictionaries” bredvid programmet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note: small print below the section (Ctrl+Shift+T)</source>
        <translation>Not: finstilt under avsnittet (Ctrl+Skift+T)</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Is kept and follows the answer</source>
        <translation>Sparas och följer med svaret</translation>
    </message>
    <message>
        <source>Seen by the contacts and the head of the unit</source>
        <translation>Syns för kontakterna och förvaltningschefen</translation>
    </message>
    <message>
        <source>Write to the unit</source>
        <translation>Skriv till enheten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Submitted again %1</source>
        <translation>Inskickad igen %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Inskickad %1</translation>
    </message>
    <message>
        <source>Completion requested %1</source>
        <translation>Komplettering begärd %1</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>Öppnad igen %1</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>What has been said of the answer</source>
        <translation>Vad som sagts om svaret</translation>
    </message>
    <message>
        <source>Reply to the one who asked</source>
        <translation>Svara den som frågade</translation>
    </message>
    <message>
        <source>the answer itself is changed below</source>
        <translation>själva svaret ändrar du nedanför</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Completion requested</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnat igen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
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
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>The disk took the change to %1 but did not confirm it. Look whether it is there before you do it again.</source>
        <translation>Disken tog emot ändringen i %1 men bekräftade den inte. Se efter om den finns där innan du gör om den.</translation>
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
    <name>UnitKinds</name>
    <message>
        <source>Administration</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bolag</translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Ändra kontakter</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Anstånd</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>seen by the unit</source>
        <translation>syns för enheten</translation>
    </message>
    <message>
        <source>Save extension</source>
        <translation>Spara anstånd</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Välj en enhet</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers · %3 drafts · %4 unanswered</source>
        <translation>%1 av %2 svar · %3 utkast · %4 ej svarat</translation>
    </message>
    <message>
        <source>Confirmed for this round</source>
        <translation>Bekräftade för omgången</translation>
    </message>
    <message>
        <source>Not confirmed for this round</source>
        <translation>Inte bekräftade för omgången</translation>
    </message>
    <message numerus="yes">
        <source>The coordinators get the answers %n day(s) before their date.</source>
        <translation>
            <numerusform>Samordnarna får svaren %n dag före sitt datum.</numerusform>
            <numerusform>Samordnarna får svaren %n dagar före sitt datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is after the coordinators' date.</source>
        <translation>Det är efter samordnarnas datum.</translation>
    </message>
    <message>
        <source>That is after the data cut-off: the report will not hold these answers.</source>
        <translation>Det är efter datastopp: rapporten får inte med svaren.</translation>
    </message>
    <message>
        <source>The data cut-off stays.</source>
        <translation>Datastopp ändras inte.</translation>
    </message>
    <message>
        <source>Choose a day after the round's last day, %1.</source>
        <translation>Välj en dag efter omgångens sista dag, %1.</translation>
    </message>
    <message>
        <source>Write why the unit gets more time.</source>
        <translation>Skriv varför enheten får mer tid.</translation>
    </message>
    <message>
        <source>Type in its answers …</source>
        <translation>Skriv in enhetens svar …</translation>
    </message>
    <message>
        <source>For what came by mail or telephone</source>
        <translation>För det som kom med mejl eller per telefon</translation>
    </message>
    <message>
        <source>Records request …</source>
        <translation>Lämna ut handlingar …</translation>
    </message>
    <message>
        <source>Give out what the unit has submitted, when somebody asks for it</source>
        <translation>Lämna ut vad enheten har skickat in, när någon begär det</translation>
    </message>
</context>
<context>
    <name>UnitTableModel</name>
    <message>
        <source>First answer</source>
        <translation>Första svaret</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny text</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Förra</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Sedan dess</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>Units and departments</source>
        <translation>Enheter och avdelningar</translation>
    </message>
    <message>
        <source>New unit …</source>
        <translation>Ny enhet …</translation>
    </message>
    <message>
        <source>New department …</source>
        <translation>Ny avdelning …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>for a column of the matrix</source>
        <translation>för en kolumn i matrisen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>rules name units by their kind</source>
        <translation>regler pekar ut enheter efter slag</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Kallas också</translation>
    </message>
    <message>
        <source>apart by commas</source>
        <translation>med komma emellan</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Finns från</translation>
    </message>
    <message>
        <source>empty: always</source>
        <translation>tomt: alltid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>empty: still there</source>
        <translation>tomt: finns kvar</translation>
    </message>
    <message>
        <source>Goes up into</source>
        <translation>Går upp i</translation>
    </message>
    <message>
        <source>gets its earlier answers</source>
        <translation>får dess tidigare svar</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, sedan %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A new unit</source>
        <translation>En ny enhet</translation>
    </message>
    <message>
        <source>A new department of %1</source>
        <translation>En ny avdelning i %1</translation>
    </message>
    <message>
        <source>Write what the unit is called.</source>
        <translation>Skriv vad enheten heter.</translation>
    </message>
    <message>
        <source>Another unit has this name.</source>
        <translation>En annan enhet heter så.</translation>
    </message>
    <message>
        <source>Write a short name: the matrix has no room for the long one.</source>
        <translation>Skriv ett kort namn: det långa får inte plats i matrisen.</translation>
    </message>
    <message>
        <source>Choose or write a kind.</source>
        <translation>Välj eller skriv ett slag.</translation>
    </message>
    <message>
        <source>The unit ends before it begins.</source>
        <translation>Enheten slutar innan den börjar.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Open the answer</source>
        <translation>Öppna svaret</translation>
    </message>
    <message>
        <source>The unit has not answered in this round or an earlier one.</source>
        <translation>Enheten har inte svarat i den här omgången eller en tidigare.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>jämfört med</translation>
    </message>
    <message>
        <source>The answer of %1</source>
        <translation>Svaret från %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>%1 · submitted %2</source>
        <translation>%1 · inskickad %2</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <translation>%1 · sparad %2</translation>
    </message>
</context>
<context>
    <name>WarrantText</name>
    <message>
        <source>%1 %2 Nothing was taken in.</source>
        <translation>%1 %2 Inget togs in.</translation>
    </message>
    <message>
        <source>brings something for a unit or a round that it was not made for.</source>
        <translation>för med sig något för en enhet eller omgång som den inte gjordes för.</translation>
    </message>
    <message>
        <source>brings a role. Roles are given in this store alone.</source>
        <translation>för med sig en roll. Roller ges bara här.</translation>
    </message>
    <message>
        <source>brings an erasure. Only a whole copy may.</source>
        <translation>för med sig en gallring. Det får bara en hel kopia.</translation>
    </message>
    <message>
        <source>brings a file that no evidence of the unit speaks of.</source>
        <translation>för med sig en fil som inget av enhetens underlag nämner.</translation>
    </message>
    <message>
        <source>brings a version in the name of somebody who does not answer for the unit.</source>
        <translation>för med sig en version i namn av någon som inte svarar för enheten.</translation>
    </message>
    <message>
        <source>does more than submit answers: it reviews them.</source>
        <translation>gör mer än att skicka in svar: den granskar dem.</translation>
    </message>
    <message>
        <source>brings something that is the strategist's to change (%1).</source>
        <translation>för med sig något som bara strategen ändrar (%1).</translation>
    </message>
    <message>
        <source>brings a version without its content.</source>
        <translation>för med sig en version utan innehåll.</translation>
    </message>
    <message>
        <source>%1 holds only a part of %2 and does not say for whom: it is neither a whole copy nor a package. Nothing was taken in. Ask for the file again.</source>
        <translation>%1 innehåller bara en del av %2 och säger inte för vem: den är varken en hel kopia eller ett paket. Inget togs in. Be om filen igen.</translation>
    </message>
    <message>
        <source>brings an assessment of a measure or a round that it was not made for.</source>
        <translation>för med sig en bedömning av en åtgärd eller omgång som den inte gjordes för.</translation>
    </message>
    <message>
        <source>brings a signature of somebody who does not coordinate the measure.</source>
        <translation>för med sig en underskrift av någon som inte samordnar åtgärden.</translation>
    </message>
    <message>
        <source>brings a comment on a measure or a round that it was not made for.</source>
        <translation>för med sig en kommentar till en åtgärd eller omgång som den inte är gjord för.</translation>
    </message>
    <message>
        <source>does more than comment: it reviews answers.</source>
        <translation>gör mer än att kommentera: den granskar svar.</translation>
    </message>
    <message>
        <source>changes a comment that is here already.</source>
        <translation>ändrar en kommentar som redan finns här.</translation>
    </message>
    <message>
        <source>brings something else than its measure's assessment and comments (%1).</source>
        <translation>för med sig annat än bedömningen av sin åtgärd och kommentarer (%1).</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Follow up a plan together</source>
        <translation>Följ upp en plan tillsammans</translation>
    </message>
    <message>
        <source>Plankoll gathers answers from administrations and companies, shows where every measure stands and writes the report to the executive board.</source>
        <translation>Plankoll samlar in svar från förvaltningar och bolag, visar läget för varje åtgärd och skriver rapporten till kommunstyrelsen.</translation>
    </message>
    <message>
        <source>I have been sent an answer file</source>
        <translation>Jag har fått en svarsfil</translation>
    </message>
    <message>
        <source>You are a contact at an administration or a company and are going to answer.</source>
        <translation>Du är kontakt på en förvaltning eller ett bolag och ska svara.</translation>
    </message>
    <message>
        <source>Open answer file …</source>
        <translation>Öppna svarsfil …</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Öppna en lagring</translation>
    </message>
    <message>
        <source>The file ends in .plankoll and often lies in a shared folder.</source>
        <translation>Filen slutar på .plankoll och ligger ofta på en gemensam mapp.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öppna …</translation>
    </message>
    <message>
        <source>Begin from a plan</source>
        <translation>Börja från en plan</translation>
    </message>
    <message>
        <source>Choose a plan that comes with the program, or read a plan file of your own.</source>
        <translation>Välj en plan som följer med, eller läs in er egen planfil.</translation>
    </message>
    <message>
        <source>New store …</source>
        <translation>Ny lagring …</translation>
    </message>
    <message>
        <source>Take over from a colleague</source>
        <translation>Ta över efter en kollega</translation>
    </message>
    <message>
        <source>Go through contacts, open questions and the last report.</source>
        <translation>Gå igenom kontakter, öppna frågor och senaste rapporten.</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Ta över …</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Titta på ett exempel</translation>
    </message>
    <message>
        <source>A round with invented people and answers. Nothing you do is kept.</source>
        <translation>En omgång med påhittade personer och svar. Inget du gör sparas.</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Öppna exempel</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Inget öppnat ännu</translation>
    </message>
    <message>
        <source>Stores and answer files that you have opened on this computer are shown here.</source>
        <translation>Här visas de lagringar och svarsfiler du har öppnat på den här datorn.</translation>
    </message>
    <message>
        <source>How a round goes</source>
        <translation>Så går en omgång till</translation>
    </message>
    <message>
        <source>&lt;b&gt;Open&lt;/b&gt; – the plan's rules become a list per unit.</source>
        <translation>&lt;b&gt;Öppna&lt;/b&gt; – planens regler blir en lista per enhet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gather&lt;/b&gt; – every unit starts from its last answer.</source>
        <translation>&lt;b&gt;Samla in&lt;/b&gt; – varje enhet utgår från sitt förra svar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Review&lt;/b&gt; – accept, or ask for completion.</source>
        <translation>&lt;b&gt;Granska&lt;/b&gt; – klarmarkera eller begär komplettering.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Write and lock&lt;/b&gt; – the report never changes afterwards.</source>
        <translation>&lt;b&gt;Skriv och lås&lt;/b&gt; – rapporten ändras aldrig efteråt.</translation>
    </message>
    <message>
        <source>Everything lies in one file, and you choose where. &lt;a href="where"&gt;Where should the file lie?&lt;/a&gt;</source>
        <translation>Allt ligger i en fil vars plats du väljer själv. &lt;a href="where"&gt;Var ska filen ligga?&lt;/a&gt;</translation>
    </message>
    <message>
        <source>In a folder that the strategists share and that is backed up, on the municipality's own server. Not in OneDrive or Dropbox: they make a second file when two people write at the same time. The disk should be encrypted; the file itself is not.</source>
        <translation>I en mapp som strategerna delar och som säkerhetskopieras, på kommunens egen server. Inte i OneDrive eller Dropbox: de gör en andra fil när två skriver samtidigt. Disken bör vara krypterad; filen själv är det inte.</translation>
    </message>
</context>
<context>
    <name>WordPane</name>
    <message>
        <source>Making the Word file</source>
        <translation>Gör Word-filen</translation>
    </message>
    <message>
        <source>The Word file is in %1. Send it to those who shall review it, and read it in here when it comes back.</source>
        <translation>Word-filen finns i %1. Skicka den till dem som ska granska, och läs in den här när den kommer tillbaka.</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Läser och jämför</translation>
    </message>
    <message>
        <source>%1 Nothing here was changed.</source>
        <translation>%1 Inget ändrades här.</translation>
    </message>
    <message>
        <source>Review in Word</source>
        <translation>Granskning i Word</translation>
    </message>
    <message>
        <source>Save the report as a Word file, let others write in it, and read it in again. You see every change before it is taken in. Only the texts that you have written can change: figures and tables come from the answers.</source>
        <translation>Spara rapporten som Word-fil, låt andra skriva i den och läs in den igen. Du ser varje ändring innan den tas in. Bara texter som ni har skrivit kan ändras: siffror och tabeller kommer ur svaren.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Tjänsteskrivelsen</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Vilket dokument</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Spara som Word …</translation>
    </message>
    <message>
        <source>Read in a reviewed file …</source>
        <translation>Läs in granskad fil …</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>eller släpp filen här</translation>
    </message>
    <message>
        <source>Only a strategist takes changes in.</source>
        <translation>Bara en strateg tar in ändringar.</translation>
    </message>
    <message>
        <source>for-review</source>
        <translation>for-granskning</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>tjansteskrivelse</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Spara som Word</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Word-fil (*.docx)</translation>
    </message>
    <message>
        <source>Read in a reviewed file</source>
        <translation>Läs in granskad fil</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>names with commas between; kept beside the date</source>
        <translation>namn med komma emellan; sparas med datumet</translation>
    </message>
    <message>
        <source>%1: sent for review %2</source>
        <translation>%1: skickad för granskning %2</translation>
    </message>
    <message>
        <source>%1: sent for review %2 to %3</source>
        <translation>%1: skickad för granskning %2 till %3</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Skickad för granskning</translation>
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
    <message>
        <source>overdue</source>
        <translation>sen</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>%1 cannot be read as an Excel workbook (.xlsx). Save it as one and try again.</source>
        <translation>%1 kan inte läsas som Excel-arbetsbok (.xlsx). Spara den som en sådan och försök igen.</translation>
    </message>
    <message>
        <source>The workbook could not be written. Is the disk full?</source>
        <translation>Arbetsboken kunde inte skrivas. Är disken full?</translation>
    </message>
    <message>
        <source>%1 is far larger than any form. Nothing was read from it.</source>
        <translation>%1 är långt större än något formulär. Inget lästes ur den.</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>The file could not be packed.</source>
        <translation>Filen kunde inte packas.</translation>
    </message>
    <message>
        <source>It is damaged or of another kind than its name says.</source>
        <translation>Den är skadad eller av ett annat slag än namnet säger.</translation>
    </message>
    <message>
        <source>It lacks its part %1.</source>
        <translation>Den saknar sin del %1.</translation>
    </message>
    <message>
        <source>It is far larger inside than any file of its kind. Nothing was read from it.</source>
        <translation>Den är långt större inuti än någon fil av sitt slag. Inget lästes ur den.</translation>
    </message>
</context>
<context>
    <name>report</name>
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
    <message>
        <source>The cover</source>
        <translation>Omslaget</translation>
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
