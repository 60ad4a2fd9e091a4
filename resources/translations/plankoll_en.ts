<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
