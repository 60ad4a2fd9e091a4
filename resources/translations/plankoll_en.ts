<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>ArchiveCommandText</name>
    <message numerus="yes">
        <source>Sound: %n version(s), content hash %1.</source>
        <translation>
            <numerusform>Sound: %n version, content hash %1.</numerusform>
            <numerusform>Sound: %n versions, content hash %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now have two versions. Look at them with: show STORE conflicts</source>
        <translation>
            <numerusform>%n record now has two versions. Look at it with: show STORE conflicts</numerusform>
            <numerusform>%n records now have two versions. Look at them with: show STORE conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased. Backups and files that were sent keep what they hold.</source>
        <translation>
            <numerusform>%n version erased. Backups and files that were sent keep what they hold.</numerusform>
            <numerusform>%n versions erased. Backups and files that were sent keep what they hold.</numerusform>
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
</TS>
