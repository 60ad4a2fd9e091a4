// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "sampleparts.h"

using namespace Qt::StringLiterals;
using namespace report;

Document sampleLetter()
{
    Document document;
    document.metadata = sampleMetadata(u"Tjänsteskrivelse: Uppföljning av Plan för lika möjligheter 2022–2025"_s);
    document.metadata.headTitle = u"Tjänsteskrivelse"_s;
    document.metadata.foot = u"Stadsledningsförvaltningen · Dnr 00000/2026"_s;
    document.metadata.footOnFirst = true;
    Columns letterhead;
    letterhead.columns
        = {{108, {paragraph(bold(u"Helsingborgs stad"_s, Ink::Accent), Paragraph::Role::Fact)}},
           {188,
            {paragraph(bold(u"Stadsledningsförvaltningen"_s) + lineBreak()
                           + u"Avdelningen för strategisk samhällsutveckling"_s,
                       Paragraph::Role::Margin)}},
           {0,
            {paragraph(bold(u"Tjänsteskrivelse"_s) + lineBreak() + u"2026-03-23"_s + lineBreak() + u"Dnr 00000/2026"_s,
                       Paragraph::Role::Margin)}}};
    document.blocks.push_back(letterhead);
    Heading title;
    title.level = 1;
    title.compact = true;
    title.text = u"Uppföljning av Plan för lika möjligheter 2022–2025"_s;
    document.blocks.push_back(Space{15});
    document.blocks.push_back(
        sideMain({}, {},
                 {paragraph(bold(u"EXEMPEL – påhittade uppgifter"_s, Ink::Alert), Paragraph::Role::Margin), Space{15},
                  paragraph(u"Till kommunstyrelsen"_s, Paragraph::Role::Table)}));
    document.blocks.push_back(sideMain({}, {}, {title}));
    document.blocks.push_back(decision());
    const std::pair<QString, QString> parts[] = {
        {u"Sammanfattning"_s,
         u"Kommunfullmäktige beslutade om planen 15 mars 2022. Vartannat år ska en samlad bild av åtgärderna rapporteras till kommunstyrelsen. Detta är den andra rapporten. I 72 av 141 svar är åtgärden genomförd eller pågår löpande, mot 33 år 2024. Inköp och upphandling och samverkan med näringslivet går långsammast. Sju svar saknas."_s},
        {u"Tidigare beslut"_s,
         u"Kommunstyrelsen antecknade den första rapporten 17 april 2024 och gav stadsledningsförvaltningen i uppdrag att redovisa statistik för fler grupper än kön och ålder. Uppdraget återredovisas i rapporten, sidan 38."_s},
        {u"Ärendet"_s,
         u"Planen har 17 åtgärder i åtta områden. Den gäller stadens nämnder och majoritetsägda bolag. Nio förvaltningar och två bolag har svarat för de åtgärder som de ansvarar för. De som samordnar en åtgärd har därefter gjort en egen bedömning. Båda redovisas, eftersom de inte alltid är lika."_s},
        {u"Lika möjligheter i ärendet"_s,
         u"Uppföljningen omfattar de sju diskrimineringsgrunderna och socioekonomi. Läget för olika grupper redovisas där underlaget räcker. För transpersoner är svaren för få för att visas; deras erfarenheter finns i godkända citat."_s}};
    for (const auto &[label, text] : parts) {
        document.blocks.push_back(Space{5});
        document.blocks.push_back(sideMain(label, {}, {paragraph(text)}));
    }
    return document;
}

Document sampleBrief(const Typesetter &typesetter)
{
    const auto small2 = [](const QString &text) {
        Heading heading;
        heading.level = 2;
        heading.text = text;
        heading.compact = true;
        return heading;
    };
    Document document;
    document.metadata = sampleMetadata(u"Arbetet har kommit vidare, men inköp och näringsliv släpar efter"_s);
    document.metadata.headTitle = u"Plan för lika möjligheter 2022–2025"_s;
    document.metadata.foot = u"Underlag för samtal, inte beslut · ur omgång 2026, utkast 2026-03-06"_s;
    document.metadata.headOnFirst = document.metadata.footOnFirst = true;
    Heading title = part(document.metadata.title, {}, u"På en sida"_s);
    title.compact = true;
    document.blocks.push_back(
        paragraph(u"Till styrgruppen, möte 2026-03-11 · läget vid datastopp 2026-02-27"_s, Paragraph::Role::Table));
    document.blocks.push_back(title);
    document.blocks.push_back(small2(u"Tre saker behöver er"_s));
    Columns asks;
    asks.frame = Columns::Frame::Asks;
    asks.gap = 15;
    const auto ask = [](const QString &head, const QString &text, const QString &when) {
        return Columns::Column{0,
                               {heading(3, head), paragraph(text, Paragraph::Role::Table), Space{5},
                                paragraph(bold(when), Paragraph::Role::Margin)}};
    };
    asks.columns = {
        ask(u"1. Vem tar åtgärd 14?"_s,
            u"Samordnaren bedömer den som ej påbörjad, som 2024. Två svar saknas. Förslag: samordnaren lämnar en plan före sommaren."_s,
            u"Besked i dag"_s),
        ask(u"2. Pengar till ombyggnad"_s,
            u"38 av 52 lokaler är inventerade, men listan och pengarna ligger i olika budgetar (åtgärd 7). Förslag: en gemensam turordning."_s,
            u"Besked senast 2026-04-30"_s),
        ask(u"3. Sju svar som saknas"_s,
            u"Hasab 3, Miljö 2, Helsingborgshem 1, Stadsbyggnad 1. De redovisas som saknade om inget sägs."_s,
            u"Ring före låsning 2026-03-20"_s)};
    document.blocks.push_back(asks);
    document.blocks.push_back(small2(u"Läget per område"_s));
    document.blocks.push_back(
        paragraph(u"Antal svar per status. 72 av 141 är genomförda eller pågår löpande; 2024 var det 33."_s,
                  Paragraph::Role::Margin));
    Stack stack;
    stack.series = statusSeries(false);
    stack.labelWidth = 138;
    stack.barHeight = 13;
    stack.pitch = 17.4;
    stack.totals = true;
    stack.bars = {{u"4.1"_s, u"Verksamhetsstyrning"_s, {3, 6, 0, 0, 0, 0}},
                  {u"4.2"_s, u"Analys"_s, {2, 7, 14, 7, 0, 3}},
                  {u"4.3"_s, u"Kommunikation"_s, {1, 9, 1, 0, 0, 0}},
                  {u"4.4"_s, u"Inkludera fler"_s, {5, 6, 4, 1, 0, 0}},
                  {u"4.5"_s, u"Samverkan med civilsamhället"_s, {5, 14, 4, 3, 2, 1}},
                  {u"4.6"_s, u"Företag"_s, {0, 3, 9, 10, 2, 3}},
                  {u"4.7"_s, u"Skolan"_s, {2, 0, 0, 0, 0, 0}},
                  {u"4.8"_s, u"Förebygga våld"_s, {2, 7, 2, 3, 0, 0}}};
    Figure figure;
    figure.drawing = stackDrawing(stack, typesetter);
    figure.alt
        = u"Staplar: svar per status i åtta områden. Företag har kommit kortast. Talen står i staplarna och i rapportens tabell 1."_s;
    document.blocks.push_back(figure);
    Steps steps;
    steps.expected = 141;
    steps.points = {{0, 1},     {0.1, 3},  {0.3, 8},    {0.45, 15}, {0.55, 24}, {0.65, 50},
                    {0.75, 70}, {0.8, 95}, {0.85, 121}, {0.9, 127}, {1, 134}};
    steps.marks = {{0, u"1 dec"_s, false}, {0.85, u"13 feb"_s}, {1, u"27 feb"_s}};
    steps.last = u"134"_s;
    Figure stairs;
    stairs.drawing = stepsDrawing(steps, {220, 90});
    stairs.alt = u"Trappkurva: svar in 1 december–27 februari, 121 i tid, 134 vid datastopp."_s;
    stairs.caption
        = {{}, u"134 av 141 svar. 121 kom i tid, 13 mellan sista dag 13 februari och datastopp 27 februari."_s};
    Table since;
    since.columns = {{0}, {40, Align::Right}};
    since.header = {u"141 svar, 2024 → 2026"_s, u"Antal"_s};
    since.rows = {{{u"Har kommit vidare"_s, bold(u"63"_s)}},
                  {{u"Oförändrade"_s, u"59"_s}},
                  {{u"Har gått tillbaka"_s, u"3"_s}},
                  {{u"Avslutade eller ej aktuella"_s, u"4"_s}},
                  {{u"Går inte att jämföra (svar saknas)"_s, u"12"_s}}};
    Columns pair;
    pair.gap = 15;
    pair.columns = {{0, {small2(u"Sedan förra rapporten"_s), since}}, {0, {small2(u"Svar in över tid"_s), stairs}}};
    document.blocks.push_back(pair);
    Table next;
    next.columns = {{62}, {0}};
    next.rows = {{{u"2026-03-20"_s, u"Rapporten låses"_s}},
                 {{u"2026-03-26"_s, u"Erfarenhetsutbyte"_s}},
                 {{u"2026-04-15"_s, u"Kommunstyrelsen"_s}}};
    Columns last;
    last.gap = 15;
    last.columns = {
        {0,
         {small2(u"Att lära av"_s),
          paragraph(
              u"Fyra enheter har löst hur statistik kan visas för fler grupper utan att röja någon. Vård och omsorg visar hur den 26 mars."_s)}},
        {0, {small2(u"Härnäst"_s), next}}};
    document.blocks.push_back(last);
    return document;
}
