<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutPlanPage</name>
    <message numerus="yes">
        <source>%1, every %n year(s)</source>
        <translation>
            <numerusform>%1, every %n year</numerusform>
            <numerusform>%1, every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerCommandText</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before the answers can be submitted:</source>
        <translation>
            <numerusform>%n thing to mend before the answers can be submitted:</numerusform>
            <numerusform>%n things to mend before the answers can be submitted:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message numerus="yes">
        <source>Adding %n file(s) …</source>
        <translation>
            <numerusform>Adding %n file …</numerusform>
            <numerusform>Adding %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) remain before you can submit</source>
        <translation>
            <numerusform>%n thing remains before you can submit</numerusform>
            <numerusform>%n things remain before you can submit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit the %n that are ready already …</source>
        <translation>
            <numerusform>Submit the %n that is ready already …</numerusform>
            <numerusform>Submit the %n that are ready already …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerReading</name>
    <message numerus="yes">
        <source>%n file(s) or link(s)</source>
        <translation>
            <numerusform>%n file or link</numerusform>
            <numerusform>%n files or links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveCommandText</name>
    <message numerus="yes">
        <source>Sound: %n version(s), content hash %1.</source>
        <translation>
            <numerusform>Sound: %n version, content hash %1.</numerusform>
            <numerusform>Sound: %n versions, content hash %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased. Backups and files that were sent keep what they hold.</source>
        <translation>
            <numerusform>%n version erased. Backups and files that were sent keep what they hold.</numerusform>
            <numerusform>%n versions erased. Backups and files that were sent keep what they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The locked report of %n round(s) held it and is gone. Lock a corrected version.</source>
        <translation>
            <numerusform>The locked report of %n round held it and is gone. Lock a corrected version.</numerusform>
            <numerusform>The locked report of %n rounds held it and is gone. Lock a corrected version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this store lies %1, a copy with %n version(s) that it lacks. Take them in with: merge STORE FILE</source>
        <translation>
            <numerusform>Beside this store lies %1, a copy with %n version that it lacks. Take it in with: merge STORE FILE</numerusform>
            <numerusform>Beside this store lies %1, a copy with %n versions that it lacks. Take them in with: merge STORE FILE</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message numerus="yes">
        <source>Waits for %n signature(s).</source>
        <translation>
            <numerusform>Waits for %n signature.</numerusform>
            <numerusform>Waits for %n signatures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPane</name>
    <message numerus="yes">
        <source>%n answer(s) never came.</source>
        <translation>
            <numerusform>%n answer never came.</numerusform>
            <numerusform>%n answers never came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n administration(s)&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</source>
        <translation>
            <numerusform>&lt;b&gt;%n administration&lt;/b&gt; accounts for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</numerusform>
            <numerusform>&lt;b&gt;%n administrations&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n unit(s)&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</source>
        <translation>
            <numerusform>&lt;b&gt;%n unit&lt;/b&gt; accounts for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</numerusform>
            <numerusform>&lt;b&gt;%n units&lt;/b&gt; account for &lt;b&gt;%1 of %2&lt;/b&gt; missing answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other unit(s)</source>
        <translation>
            <numerusform>Show %n other unit</numerusform>
            <numerusform>Show %n other units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n answer(s) missing)</source>
        <translation>
            <numerusform>(%n answer missing)</numerusform>
            <numerusform>(%n answers missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) have waited more than %1 days.</source>
        <translation>
            <numerusform>%n completion has waited more than %1 days.</numerusform>
            <numerusform>%n completions have waited more than %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) late</source>
        <translation>
            <numerusform>%n completion late</numerusform>
            <numerusform>%n completions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the plan or the report have two versions.</source>
        <translation>
            <numerusform>%n record of the plan or the report has two versions.</numerusform>
            <numerusform>%n records of the plan or the report have two versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCommandText</name>
    <message numerus="yes">
        <source>The decision is saved, with %n commission(s).</source>
        <translation>
            <numerusform>The decision is saved, with %n commission.</numerusform>
            <numerusform>The decision is saved, with %n commissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseRoundPage</name>
    <message numerus="yes">
        <source>%n answer(s) are closed without an answer. They are listed below. Drafts stay with their unit.</source>
        <translation>
            <numerusform>%n measure is closed without an answer. It is listed below. Drafts stay with their unit.</numerusform>
            <numerusform>%n measures are closed without an answer. They are listed below. Drafts stay with their unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n without an answer</source>
        <translation>
            <numerusform>Close %n without an answer</numerusform>
            <numerusform>Close %n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are asked for again. They are listed below.</source>
        <translation>
            <numerusform>%n answer is asked for again. It is listed below.</numerusform>
            <numerusform>%n answers are asked for again. They are listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have two versions and are left as they are. The report cannot be locked until somebody has chosen.</source>
        <translation>
            <numerusform>%n answer has two versions and is left as it is. The report cannot be locked until somebody has chosen.</numerusform>
            <numerusform>%n answers have two versions and are left as they are. The report cannot be locked until somebody has chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommissionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message numerus="yes">
        <source>%n passage(s) differ.</source>
        <translation>
            <numerusform>%n passage differs.</numerusform>
            <numerusform>%n passages differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsStep</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) more</source>
        <translation>
            <numerusform>%n contact more</numerusform>
            <numerusform>%n contacts more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message numerus="yes">
        <source>%n measure(s) to answer</source>
        <translation>
            <numerusform>%n measure to answer</numerusform>
            <numerusform>%n measures to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s)</source>
        <translation>
            <numerusform>%n earlier answer</numerusform>
            <numerusform>%n earlier answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this round's answers</source>
        <translation>
            <numerusform>%n version of this round's answers</numerusform>
            <numerusform>%n versions of this round's answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were reminded less than %n day(s) ago. Wait, or call.</source>
        <translation>
            <numerusform>They were reminded less than %n day ago. Wait, or call.</numerusform>
            <numerusform>They were reminded less than %n days ago. Wait, or call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail draft(s) lie in %1. Open each and send it.</source>
        <translation>
            <numerusform>%n mail draft lies in %1. Open it and send it.</numerusform>
            <numerusform>%n mail drafts lie in %1. Open each and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submitted answer(s), of %1 asked</source>
        <translation>
            <numerusform>%n submitted answer, of %1 asked</numerusform>
            <numerusform>%n submitted answers, of %1 asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round before</source>
        <translation>
            <numerusform>%n answer of the round before</numerusform>
            <numerusform>%n answers of the round before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of evidence, without the files</source>
        <translation>
            <numerusform>%n title of evidence, without the files</numerusform>
            <numerusform>%n titles of evidence, without the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n receiver(s) are left.</source>
        <translation>
            <numerusform>Stopped: %n receiver is left.</numerusform>
            <numerusform>Stopped: %n receivers are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) lie in %1, each with its mail. Open the mails and send them.</source>
        <translation>
            <numerusform>%n form lies in %1 with its mail. Open the mail and send it.</numerusform>
            <numerusform>%n forms lie in %1, each with its mail. Open the mails and send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) lie in %1, each with its mail. Open the mails and send them.</source>
        <translation>
            <numerusform>%n package lies in %1 with its mail. Open the mail and send it.</numerusform>
            <numerusform>%n packages lie in %1, each with its mail. Open the mails and send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have no address, because nobody is written in with one.</source>
        <translation>
            <numerusform>%n mail has no address, because nobody is written in with one.</numerusform>
            <numerusform>%n mails have no address, because nobody is written in with one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have nobody with a mail address: call them.</source>
        <translation>
            <numerusform>%n unit has nobody with a mail address: call them.</numerusform>
            <numerusform>%n units have nobody with a mail address: call them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message numerus="yes">
        <source>%1 gives %n measure(s) their decided wording. Titles, units and all else stay.</source>
        <translation>
            <numerusform>%1 gives %n measure its decided wording. Titles, units and all else stay.</numerusform>
            <numerusform>%1 gives %n measures their decided wording. Titles, units and all else stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierAnswersPage</name>
    <message numerus="yes">
        <source>%n version(s), all kept.</source>
        <translation>
            <numerusform>%n version, all kept.</numerusform>
            <numerusform>%n versions, all kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommandText</name>
    <message numerus="yes">
        <source>%n record(s) now have two versions. Look at them with: show STORE conflicts</source>
        <translation>
            <numerusform>%n record now has two versions. Look at it with: show STORE conflicts</numerusform>
            <numerusform>%n records now have two versions. Look at them with: show STORE conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) have faults. Give --marked a folder that is there.</source>
        <translation>
            <numerusform>%n form has faults. Give --marked a folder that is there.</numerusform>
            <numerusform>%n forms have faults. Give --marked a folder that is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeMailText</name>
    <message numerus="yes">
        <source>Here are the answers of %1 to %2: %n answer(s).</source>
        <translation>
            <numerusform>Here are the answers of %1 to %2: %n answer.</numerusform>
            <numerusform>Here are the answers of %1 to %2: %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here is what the %n unit(s) have answered about %1 in %2, for your joint picture.</source>
        <translation>
            <numerusform>Here is what the one unit has answered about %1 in %2, for your joint picture.</numerusform>
            <numerusform>Here is what the %n units have answered about %1 in %2, for your joint picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here is what %1 is asked in %2: %n measure(s), with your last answers beside them.</source>
        <translation>
            <numerusform>Here is what %1 is asked in %2: %n measure, with your last answer beside it.</numerusform>
            <numerusform>Here is what %1 is asked in %2: %n measures, with your last answers beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n answer is new.</numerusform>
            <numerusform>%n answers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have another version here already.</source>
        <translation>
            <numerusform>%n answer has another version here already.</numerusform>
            <numerusform>%n answers have another version here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come along.</source>
        <translation>
            <numerusform>%n file comes along.</numerusform>
            <numerusform>%n files come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) have been erased in the copy and are erased here, too. That cannot be undone.</source>
        <translation>
            <numerusform>%n version has been erased in the copy and is erased here, too. That cannot be undone.</numerusform>
            <numerusform>%n versions have been erased in the copy and are erased here, too. That cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are new.</source>
        <translation>
            <numerusform>%n signature is new.</numerusform>
            <numerusform>%n signatures are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are new, %1 are here already.</source>
        <translation>
            <numerusform>%n version is new, %1 are here already.</numerusform>
            <numerusform>%n versions are new, %1 are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will have two versions. Both are kept; choose in Review.</source>
        <translation>
            <numerusform>%n record will have two versions. Both are kept; choose in Review.</numerusform>
            <numerusform>%n records will have two versions. Both are kept; choose in Review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>%n comment is new.</numerusform>
            <numerusform>%n comments are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiledList</name>
    <message numerus="yes">
        <source>%n difference(s) from the locked version</source>
        <translation>
            <numerusform>%n difference from the locked version</numerusform>
            <numerusform>%n differences from the locked version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiledPane</name>
    <message numerus="yes">
        <source>%n passage(s) read otherwise than in the locked version.</source>
        <translation>
            <numerusform>%n passage reads otherwise than in the locked version.</numerusform>
            <numerusform>%n passages read otherwise than in the locked version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedInList</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the form have to be mended before it can be taken in.</source>
        <translation>
            <numerusform>%n thing in the form has to be mended before it can be taken in.</numerusform>
            <numerusform>%n things in the form have to be mended before it can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) have been erased in the copy, with their ground. Taking it in erases them here, too. That cannot be undone.</source>
        <translation>
            <numerusform>%n version has been erased in the copy, with its ground. Taking it in erases it here, too. That cannot be undone.</numerusform>
            <numerusform>%n versions have been erased in the copy, with their ground. Taking it in erases them here, too. That cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPane</name>
    <message numerus="yes">
        <source>These are stored, as they look now: the board report as PDF, HTML and data, each in Swedish and English, with %n answer(s), the assessments, all labels and names, and the content’s code %1.</source>
        <translation>
            <numerusform>These are stored, as they look now: the board report as PDF, HTML and data, each in Swedish and English, with %n answer, the assessments, all labels and names, and the content’s code %1.</numerusform>
            <numerusform>These are stored, as they look now: the board report as PDF, HTML and data, each in Swedish and English, with %n answers, the assessments, all labels and names, and the content’s code %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are not marked as finished: %1.</source>
        <translation>
            <numerusform>%n section is not marked as finished: %1.</numerusform>
            <numerusform>%n sections are not marked as finished: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came after the data cut-off. They are listed apart and are not in the numbers.</source>
        <translation>
            <numerusform>%n answer came after the data cut-off. It is listed apart and is not in the numbers.</numerusform>
            <numerusform>%n answers came after the data cut-off. They are listed apart and are not in the numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message numerus="yes">
        <source>The store is sound: %n version(s) verified.</source>
        <translation>
            <numerusform>The store is sound: %n version verified.</numerusform>
            <numerusform>The store is sound: %n versions verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message numerus="yes">
        <source>Of the %n missing, late:</source>
        <translation>
            <numerusform>Of the %n missing, late:</numerusform>
            <numerusform>Of the %n missing, late:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message numerus="yes">
        <source>Area, %n measure(s)</source>
        <translation>
            <numerusform>Area, %n measure</numerusform>
            <numerusform>Area, %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n measure(s). End or move them first.</source>
        <translation>
            <numerusform>It holds %n measure. End or move it first.</numerusform>
            <numerusform>It holds %n measures. End or move them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message numerus="yes">
        <source>The decision is saved. Its %n commission(s) stand in Overview, and in the next report, until they are given back.</source>
        <translation>
            <numerusform>The decision is saved. Its commission stands in Overview, and in the next report, until it is given back.</numerusform>
            <numerusform>The decision is saved. Its %n commissions stand in Overview, and in the next report, until they are given back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OddCaseText</name>
    <message numerus="yes">
        <source>%n answer(s) of %1 differ between %2. Both versions are kept, in conflict.</source>
        <translation>
            <numerusform>%n answer of %1 differs between %2. Both versions are kept, in conflict.</numerusform>
            <numerusform>%n answers of %1 differ between %2. Both versions are kept, in conflict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 differ from what came before. Both versions are kept, in conflict.</source>
        <translation>
            <numerusform>%n answer of %1 differs from what came before. Both versions are kept, in conflict.</numerusform>
            <numerusform>%n answers of %1 differ from what came before. Both versions are kept, in conflict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCommissions</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n answer(s) have come in.</source>
        <translation>
            <numerusform>%1 of %n answer has come in.</numerusform>
            <numerusform>%1 of %n answers have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are late.</source>
        <translation>
            <numerusform>%n answer is late.</numerusform>
            <numerusform>%n answers are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The standing in the %n answer(s) that have come in.</source>
        <translation>
            <numerusform>The standing in the %n answer that has come in.</numerusform>
            <numerusform>The standing in the %n answers that have come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) are late.</source>
        <translation>
            <numerusform>%n completion is late.</numerusform>
            <numerusform>%n completions are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSet</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>%n answer left</numerusform>
            <numerusform>%n answers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for review</source>
        <translation>
            <numerusform>%n answer waits for review</numerusform>
            <numerusform>%n answers wait for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePaste</name>
    <message numerus="yes">
        <source>%n person(s) can be saved.</source>
        <translation>
            <numerusform>%n person can be saved.</numerusform>
            <numerusform>%n persons can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have something to mend. Mend them above.</source>
        <translation>
            <numerusform>%n row has something to mend. Mend it above.</numerusform>
            <numerusform>%n rows have something to mend. Mend them above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCommandText</name>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n persons added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCommandText</name>
    <message numerus="yes">
        <source>%n wording(s) would be read in. Nothing was written.</source>
        <translation>
            <numerusform>%n wording would be read in. Nothing was written.</numerusform>
            <numerusform>%n wordings would be read in. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) were read in. The earlier versions are kept.</source>
        <translation>
            <numerusform>%n wording was read in. The earlier versions are kept.</numerusform>
            <numerusform>%n wordings were read in. The earlier versions are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImportPane</name>
    <message numerus="yes">
        <source>%1 changes %n record(s). What the file does not name stays.</source>
        <translation>
            <numerusform>%1 changes %n record. What the file does not name stays.</numerusform>
            <numerusform>%1 changes %n records. What the file does not name stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n person(s) have been saved.</source>
        <translation>
            <numerusform>%n person has been saved.</numerusform>
            <numerusform>%n people have been saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided wording(s) have been read in.</source>
        <translation>
            <numerusform>%n decided wording has been read in.</numerusform>
            <numerusform>%n decided wordings have been read in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlankollWindow</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file lie beside it with something that is not here: %1.</source>
        <translation>
            <numerusform>%n copy of this file lies beside it with something that is not here: %1.</numerusform>
            <numerusform>%n copies of this file lie beside it with something that is not here: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n answer(s) are asked for</source>
        <translation>
            <numerusform>%n answer is asked for</numerusform>
            <numerusform>%n answers are asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n unit(s).</source>
        <translation>
            <numerusform>from %n unit.</numerusform>
            <numerusform>from %n units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message numerus="yes">
        <source>%n section(s) of the report are not in the file and stay as they are here: %1.</source>
        <translation>
            <numerusform>%n section of the report is not in the file and stays as it is here: %1.</numerusform>
            <numerusform>%n sections of the report are not in the file and stay as they are here: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen.</source>
        <translation>
            <numerusform>%1 of %n change chosen.</numerusform>
            <numerusform>%1 of %n changes chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n chosen</source>
        <translation>
            <numerusform>Take in %n chosen</numerusform>
            <numerusform>Take in %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message numerus="yes">
        <source>Thank you! %n answer(s) received %1.</source>
        <translation>
            <numerusform>Thank you! %n answer received %1.</numerusform>
            <numerusform>Thank you! %n answers received %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%n submitted version(s)</source>
        <translation>
            <numerusform>%n submitted version</numerusform>
            <numerusform>%n submitted versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n file of evidence</numerusform>
            <numerusform>%n files of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) held back</source>
        <translation>
            <numerusform>%n thing held back</numerusform>
            <numerusform>%n things held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message numerus="yes">
        <source>Note: %n section(s) are not marked as finished: %1.</source>
        <translation>
            <numerusform>Note: %n section is not marked as finished: %1.</numerusform>
            <numerusform>Note: %n sections are not marked as finished: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n answer(s) came after the data cut-off and are not in the text.</source>
        <translation>
            <numerusform>%n answer came after the data cut-off and is not in the text.</numerusform>
            <numerusform>%n answers came after the data cut-off and are not in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1 taken in.</source>
        <translation>
            <numerusform>%n change by %1 taken in.</numerusform>
            <numerusform>%n changes by %1 taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n record(s) have two versions. Resolve the conflicts before you lock.</source>
        <translation>
            <numerusform>%n record has two versions. Resolve the conflict before you lock.</numerusform>
            <numerusform>%n records have two versions. Resolve the conflicts before you lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponsibilityTab</name>
    <message numerus="yes">
        <source>%n named unit(s)</source>
        <translation>
            <numerusform>%n named unit</numerusform>
            <numerusform>%n named units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coordinator(s)</source>
        <translation>
            <numerusform>%n coordinator</numerusform>
            <numerusform>%n coordinators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today that is %n unit(s)</source>
        <translation>
            <numerusform>Today that is %n unit</numerusform>
            <numerusform>Today that is %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommandText</name>
    <message numerus="yes">
        <source>%n changed passage(s). Nothing was taken in.</source>
        <translation>
            <numerusform>%n changed passage. Nothing was taken in.</numerusform>
            <numerusform>%n changed passages. Nothing was taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed passage(s) were taken in.</source>
        <translation>
            <numerusform>%n changed passage was taken in.</numerusform>
            <numerusform>%n changed passages were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewListModel</name>
    <message numerus="yes">
        <source>Sent back %1 · %n day(s)</source>
        <translation>
            <numerusform>Sent back %1 · %n day</numerusform>
            <numerusform>Sent back %1 · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n answer(s) accepted.</source>
        <translation>
            <numerusform>%n answer accepted.</numerusform>
            <numerusform>%n answers accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait.</source>
        <translation>
            <numerusform>%n answer waits.</numerusform>
            <numerusform>%n answers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are in conflict.</source>
        <translation>
            <numerusform>%n answer is in conflict.</numerusform>
            <numerusform>%n answers are in conflict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait in the other list.</source>
        <translation>
            <numerusform>%n answer waits in the other list.</numerusform>
            <numerusform>%n answers wait in the other list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) are in conflict.</source>
        <translation>
            <numerusform>%n other record is in conflict.</numerusform>
            <numerusform>%n other records are in conflict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommandText</name>
    <message numerus="yes">
        <source>%n assignment(s).</source>
        <translation>
            <numerusform>%n assignment.</numerusform>
            <numerusform>%n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) closed without an answer.</source>
        <translation>
            <numerusform>%n assignment closed without an answer.</numerusform>
            <numerusform>%n assignments closed without an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before you go on</source>
        <translation>
            <numerusform>%n thing to mend before you go on</numerusform>
            <numerusform>%n things to mend before you go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>The round is closed. %n answer(s) were closed without an answer.</source>
        <translation>
            <numerusform>The round is closed. %n measure was closed without an answer.</numerusform>
            <numerusform>The round is closed. %n measures were closed without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n units</source>
        <translation>
            <numerusform>The one unit</numerusform>
            <numerusform>All %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTableModel</name>
    <message numerus="yes">
        <source>%n answer(s) are late</source>
        <translation>
            <numerusform>%n answer is late</numerusform>
            <numerusform>%n answers are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed without an answer</source>
        <translation>
            <numerusform>%n closed without an answer</numerusform>
            <numerusform>%n closed without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) late</source>
        <translation>
            <numerusform>%n completion late</numerusform>
            <numerusform>%n completions late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message numerus="yes">
        <source>Today that is %n unit(s)</source>
        <translation>
            <numerusform>Today that is %n unit</numerusform>
            <numerusform>Today that is %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message numerus="yes">
        <source>The %n newest are shown. Write one more word to find fewer.</source>
        <translation>
            <numerusform>The newest is shown. Write one more word to find fewer.</numerusform>
            <numerusform>The %n newest are shown. Write one more word to find fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundnessText</name>
    <message numerus="yes">
        <source>%n version(s) say that they were written more than a day from now; the first is %1, by %2. Check the clock of that computer.</source>
        <translation>
            <numerusform>%n version says that it was written more than a day from now: %1, by %2. Check the clock of that computer.</numerusform>
            <numerusform>%n versions say that they were written more than a day from now; the first is %1, by %2. Check the clock of that computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message numerus="yes">
        <source>These %n answer(s) are handed in</source>
        <translation>
            <numerusform>This answer is handed in</numerusform>
            <numerusform>These %n answers are handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message numerus="yes">
        <source>Reported to %1 every %n year(s).</source>
        <translation>
            <numerusform>Reported to %1 every year.</numerusform>
            <numerusform>Reported to %1 every %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for review.</source>
        <translation>
            <numerusform>%n answer waits for review.</numerusform>
            <numerusform>%n answers wait for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have two versions; somebody has to choose.</source>
        <translation>
            <numerusform>%n answer has two versions; somebody has to choose.</numerusform>
            <numerusform>%n answers have two versions; somebody has to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingText</name>
    <message numerus="yes">
        <source>%n assignment(s) of the form are not answered.</source>
        <translation>
            <numerusform>%n assignment of the form is not answered.</numerusform>
            <numerusform>%n assignments of the form are not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n units</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coordinators get the answers %n day(s) before their date.</source>
        <translation>
            <numerusform>The coordinators get the answers %n day before their date.</numerusform>
            <numerusform>The coordinators get the answers %n days before their date.</numerusform>
        </translation>
    </message>
</context>
</TS>
