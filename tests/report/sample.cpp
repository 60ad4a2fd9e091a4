// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "sampleparts.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace report;

namespace {

Cover cover()
{
    Cover cover;
    cover.owner = u"Helsingborgs stad"_s;
    cover.opening = u"Rapport till kommunstyrelsen, april 2026"_s;
    cover.title = u"Uppföljning av Plan för lika möjligheter 2022–2025"_s;
    cover.drawing = coverDrawing(sampleMatrix());
    cover.alt = u"Mönster av statustecken, ett för varje svar. Samma svar med ord: avsnittet Samlad bild."_s;
    cover.note = bold(u"Varje tecken är ett svar,"_s)
                 + u" streckade rutor är svar som saknas. Kolumner: 17 åtgärder i åtta områden. Rader: 11 "
                   "förvaltningar och bolag. Teckenförklaring och hela bilden: "_s
                 + pageOf(u"samlad"_s, u"sidan %1"_s) + u"."_s;
    cover.facts
        = {{u"Författare"_s, u"Stadsledningsförvaltningen, avdelningen för strategisk samhällsutveckling"_s, 150},
           {u"Mottagare"_s, Inlines(u"Kommunstyrelsen"_s) + lineBreak() + u"Sammanträde 2026-04-15"_s, 115},
           {u"Diarienummer"_s, Inlines(u"00000/2026"_s) + lineBreak() + u"Datastopp 2026-02-27"_s, 115},
           {u"Version"_s, Inlines(u"1, låst 2026-03-20"_s) + lineBreak() + u"Kod 9f3c 41d7"_s, 0}};
    return cover;
}

void addSummary(Blocks &blocks, const Typesetter &typesetter)
{
    blocks.push_back(PageBreak{});
    blocks.push_back(part(u"Förslag till beslut och sammanfattning"_s, u"beslut"_s, {}));
    blocks.push_back(decision());
    blocks.push_back(sideMain({}, {}, {heading(2, u"Sammanfattning"_s)}));
    blocks.push_back(sideMain(
        {}, u"Planen beslutades av kommunfullmäktige 15 mars 2022. Den har 17 åtgärder i åtta områden."_s,
        {paragraph(u"Arbetet har kommit vidare sedan 2024. I 72 av 141 svar är åtgärden nu genomförd eller pågår "
                   "löpande, mot 33 förra gången. Inköp och upphandling och samverkan med näringslivet går "
                   "långsammast."_s,
                   Paragraph::Role::Lead)}));
    Stack stack;
    stack.series = statusSeries(true);
    stack.bars = {{{}, u"2026"_s, {20, 52, 34, 24, 4, 7}, true}, {{}, u"2024"_s, {5, 28, 50, 46, 0, 12}}};
    stack.labelWidth = 125;
    stack.labelsRight = true;
    Figure figure;
    figure.drawing = stackDrawing(stack, typesetter);
    figure.alt = u"Staplar: svar per status 2026 och 2024. Genomförd 20 mot 5, ej påbörjad 24 mot 46. Tabell 1."_s;
    blocks.push_back(figure);
    blocks.push_back(sideMain(
        {}, {},
        {paragraph(bold(u"Figur 1."_s)
                       + u" Svar per status, antal av 141; i teckenförklaringen 2026. Ett svar är en åtgärd i en "
                         "förvaltning eller ett bolag. Siffrorna finns i tabell 1, "_s
                       + pageOf(u"tabell1"_s, u"sidan %1"_s) + u"."_s,
                   Paragraph::Role::Margin)}));
    const std::pair<QString, QString> texts[] = {
        {u"Vad som har hänt"_s,
         u"Kommunikation har kommit längst: i 10 av 11 svar är åtgärden genomförd eller pågår löpande. Skolans stöd "
         "till personal är genomfört i båda berörda förvaltningarna. 63 svar har kommit vidare sedan 2024, 59 är "
         "oförändrade och 3 har gått tillbaka."_s},
        {u"Vad som hindrar"_s,
         u"Två hinder återkommer i svaren från nio enheter: underlag går inte att dela upp på fler grupper än kön "
         "och ålder, och ingen har tid avsatt för att pröva nya arbetssätt. Fyra enheter har löst det första."_s},
        {u"Läget i staden"_s,
         u"Fler kvinnor uppger att de är rädda att gå ut ensamma. För utrikes födda syns ingen säker förändring. Det "
         "går inte att säga vad planen har bidragit med till detta; det är för tidigt."_s},
        {u"Vilka som svarat"_s,
         u"134 av 141 svar kom in före datastopp 27 februari 2026. 7 saknas, varav tre från Hasab. Ett svar som "
         "saknas räknas aldrig som ej påbörjat."_s}};
    for (const auto &[label, text] : texts)
        blocks.push_back(sideMain(label, {}, {paragraph(text)}));
}

Table statusTable()
{
    Table table;
    const Axis axis{0, 52, {0, 25, 50}};
    table.columns = {{140}, {24, Align::Right}, {26, Align::Right}, {36, Align::Right}, {0}};
    table.header = {u"Status"_s, u"2024"_s, u"2026"_s, u"Ändring"_s, Cell(axisHead(axis, {62, 18}))};
    struct Line {
        Sign sign;
        const char16_t *word;
        int before;
        int after;
    };
    static constexpr Line lines[] = {{Sign::Done, u"Genomförd", 5, 20},
                                     {Sign::Ongoing, u"Pågår löpande", 28, 52},
                                     {Sign::Started, u"Påbörjad", 50, 34},
                                     {Sign::NotStarted, u"Ej påbörjad", 46, 24},
                                     {Sign::Dropped, u"Avslutad utan att genomföras", 0, 2},
                                     {Sign::NotRelevant, u"Ej aktuell", 0, 2},
                                     {Sign::NoAnswer, u"Inget svar", 12, 7}};
    for (const Line &line : lines) {
        const int change = line.after - line.before;
        const QString sign = change < 0 ? u"−"_s : u"+"_s;
        table.rows.push_back({{signAndWord(line.sign, QString::fromUtf16(line.word)), QString::number(line.before),
                               bold(QString::number(line.after)), sign + QString::number(std::abs(change)),
                               Cell(changeCell(line.before, line.after, axis, {62, 18}))}});
    }
    table.caption = {u"Tabell 1"_s, u"Öppen ring 2024, fylld 2026. 63 svar har kommit vidare, 59 är oförändrade, 3 har "
                                    "gått tillbaka och 4 är avslutade eller ej aktuella. 12 går inte att jämföra: svar "
                                    "saknas 2024 eller 2026."_s};
    table.anchor = u"tabell1"_s;
    return table;
}

Table changesTable()
{
    Table table;
    table.columns = {{14, Align::Right}, {44}, {0}};
    const std::tuple<int, Sign, Sign, QString> lines[]
        = {{2, Sign::NotStarted, Sign::Started, u"Konsekvenser i beslutsunderlag"_s},
           {4, Sign::NotStarted, Sign::Started, u"Erfarenheter av bemötande"_s},
           {6, Sign::Started, Sign::Ongoing, u"Nå fler grupper"_s},
           {7, Sign::NotStarted, Sign::Started, u"Tillgängliga lokaler, aktiviteter"_s},
           {9, Sign::Started, Sign::Ongoing, u"Stöd till föreningar"_s},
           {12, Sign::NotStarted, Sign::Started, u"Inköp och upphandling"_s},
           {15, Sign::Started, Sign::Done, u"Stöd till personal i skolan"_s},
           {17, Sign::NotStarted, Sign::Started, u"Hatbrott"_s}};
    const auto word = [](Sign sign) {
        for (const SignKey::Entry &entry : statusKey()) {
            if (entry.sign == sign)
                return entry.word;
        }
        return QString();
    };
    for (const auto &[number, before, after, name] : lines)
        table.rows.push_back(
            {{bold(QString::number(number)), sign(before, word(before)) + u"→"_s + sign(after, word(after)), name}});
    table.caption = {{}, u"Samordnarens bedömning 2024 → 2026. De övriga 9 är oförändrade."_s};
    return table;
}

void addOverview(Blocks &blocks, const Typesetter &typesetter)
{
    blocks.push_back(PageBreak{});
    blocks.push_back(part(u"Samlad bild"_s, u"samlad"_s, u"Samlad bild"_s));
    blocks.push_back(sideMain({}, u"Enhetens egen status. Längst till höger samordnarens bedömning."_s,
                              {paragraph(u"72 av 141 svar säger genomförd eller pågår löpande. Styrning, "
                                         "kommunikation och skola har kommit längst; företag och analys kortast."_s)}));
    Figure figure;
    figure.drawing = matrixDrawing(sampleMatrix(), typesetter);
    figure.alt = u"Matris: status för 17 åtgärder i 11 enheter. 72 av 141 svar genomförda eller löpande, 7 saknas. I "
                 "ord: bilaga 1."_s;
    figure.caption = {u"Figur 2"_s, u"Status per åtgärd och enhet vid datastopp 2026-02-27. Samma uppgifter i ord: "
                                    "bilaga 1, "_s
                                        + pageOf(u"bilaga3"_s, u"sidan %1"_s) + u"."_s};
    figure.anchor = u"figur2"_s;
    blocks.push_back(figure);
    Columns columns;
    columns.gap = 4;
    columns.columns = {{288, {heading(3, u"Antal svar per status"_s), statusTable()}},
                       {0, {heading(3, u"Ändrad bedömning"_s), changesTable()}}};
    blocks.push_back(columns);
}

Table unitTable()
{
    Table table;
    table.columns = {{88}, {108}, {76}, {0}};
    table.header = {u"Enhet"_s, u"Status"_s, u"2024"_s, u"Det här har hänt"_s};
    const auto started = [] { return signAndWord(Sign::Started, u"Påbörjad"_s); };
    const auto ongoing = [] { return signAndWord(Sign::Ongoing, u"Pågår löpande"_s); };
    const auto done = [] { return signAndWord(Sign::Done, u"Genomförd"_s); };
    const auto none = [] { return signAndWord(Sign::NotStarted, u"Ej påbörjad"_s); };
    const Inlines same = u"samma"_s;
    table.rows = {
        {{u"Fastighet"_s, started(), none(),
          u"Trösklar, hissar och hörslingor inventerade i 38 av 52 lokaler. Åtgärdslista klar för 21."_s}},
        {{u"Skola och fritid"_s, started() + u"  "_s + delayed(u"Försenad"_s), none(),
          u"Flexomklädning prövad på två skolor. Resten väntar på ombyggnad."_s}},
        {{u"Kultur"_s, ongoing(), same, u"Varje lokal beskrivs på webben."_s}},
        {{u"Social"_s, ongoing(), started(), u"Alla mottagningsrum har nu hörslinga."_s}},
        {{u"Stadsbyggnad"_s, started(), same, u"Lekplatser inventerade. Gångstråk återstår."_s}},
        {{u"Stadsledning"_s, done(), started(), u"Medborgarkontoret ombyggt efter test."_s}},
        {{u"Vård och omsorg"_s, ongoing(), same, u"Information på lättläst och fem språk."_s}},
        {{u"Helsingborgshem"_s, done(), started(), u"Alla tvättstugor nås utan trappsteg."_s}},
        {{u"Hasab"_s, none(), same, u"Startar när ny lokalplan är beslutad."_s}},
    };
    table.caption = {u"Tabell 9"_s, u"Enheternas egna svar, förkortade. Hela svaren: bilaga 2, sidan 52."_s};
    return table;
}

Block measureStrip(const Typesetter &typesetter)
{
    Stack stack;
    stack.series = statusSeries(false);
    stack.series[0].word = u"genomförd"_s;
    stack.series[1].word = u"löpande"_s;
    stack.series[2].word = u"påbörjad"_s;
    stack.series[3].word = u"ej påbörjad"_s;
    stack.bars = {{{}, {}, {2, 3, 3, 1}}};
    stack.width = 190;
    stack.barHeight = 15;
    stack.pitch = 15;
    stack.key = false;
    stack.wordsBelow = true;
    Figure figure;
    figure.drawing = stackDrawing(stack, typesetter);
    figure.alt = u"Stapel: åtgärd 7, nio svar: 2 genomförda, 3 löpande, 3 påbörjade, 1 ej påbörjad."_s;
    Columns strip;
    strip.frame = Columns::Frame::Strip;
    strip.columns
        = {{108,
            {paragraph(u"Samordnarnas bedömning"_s, Paragraph::Role::Margin),
             paragraph(signAndWord(Sign::Started, u"Påbörjad"_s), Paragraph::Role::Fact),
             paragraph(u"2024: "_s + signAndWord(Sign::NotStarted, u"Ej påbörjad"_s), Paragraph::Role::Margin)}},
           {207, {paragraph(u"Enheternas svar, 9 av 9"_s, Paragraph::Role::Margin), figure}},
           {0,
            {paragraph(u"Samordnas av"_s, Paragraph::Role::Margin),
             paragraph(u"fastighetsförvaltningen, skol- och fritidsförvaltningen"_s, Paragraph::Role::Margin)}}};
    return strip;
}

void addMeasure(Blocks &blocks, const Typesetter &typesetter)
{
    blocks.push_back(PageBreak{});
    Heading title = part(u"Tillgängliga lokaler och aktiviteter"_s, u"atgard7"_s, u"4.4 Inkludera fler"_s);
    title.outline = u"7 Tillgängliga lokaler och aktiviteter"_s;
    blocks.push_back(measureHead(u"Åtgärd"_s, u"7"_s, title,
                                 u"Vi ska se till att våra lokaler och aktiviteter är inkluderande och "
                                 "tillgänglighetsanpassade samt att vi tydligt kommunicerar ut den informationen."_s,
                                 u"Beslutad lydelse, kommunfullmäktige 2022-03-15"_s));
    blocks.push_back(measureStrip(typesetter));
    blocks.push_back(sideMain(
        u"Samordnarnas sammanfattning"_s, Inlines(u"Undertecknad av båda"_s) + lineBreak() + u"2026-03-06"_s,
        {paragraph(u"Två av nio är klara och tre arbetar löpande. Stora delar av lokalerna är inventerade, men vad "
                   "man hittat leder sällan till ombyggnad, eftersom pengarna finns i en annan budget än listan. "
                   "Informationen till besökare har kommit längre än själva lokalerna. Det är för tidigt att säga om "
                   "fler kan delta."_s)}));
    blocks.push_back(unitTable());
    blocks.push_back(
        sideMain(u"Det som hjälpt"_s, {}, {paragraph(u"Besökare med egen erfarenhet går med på inventeringen."_s)}));
    blocks.push_back(
        sideMain(u"Det som hindrat"_s, {}, {paragraph(u"Inventering och ombyggnad ligger i olika budgetar."_s)}));
    blocks.push_back(sideMain(u"Nästa steg"_s, {},
                              {paragraph(Inlines(u"En gemensam lista över de lokaler som ska gå först."_s) + lineBreak()
                                         + u"Fastighetsförvaltningen, senast 2026-10-30."_s)}));
    blocks.push_back(Rule{Rule::Weight::Hair});
    Table goals;
    goals.columns = {{174}, {0}};
    goals.header = {u"Effektmål"_s, u"Resultat"_s};
    goals.rows = {{{u"Alla 14 gårdar beskrivna på webben"_s, u"14 av 14 beskrivna, 9 med bild"_s}},
                  {{u"Fler unga med funktionsnedsättning deltar"_s, u"Gick inte att nå på så kort tid; mäts 2027"_s}}};
    blocks.push_back(sideMain(u"Insats, exempel"_s,
                              signAndWord(Sign::Done, u"Genomförd"_s) + lineBreak() + u"Budget 300 000 kr"_s
                                  + lineBreak() + u"Kostnad 220 000 kr"_s,
                              {heading(3, u"Öppna dörrar: fritidsgårdar testade av unga"_s), goals}));
}

Table groupTable()
{
    Table table;
    const Axis axis{0, 52, {0, 10, 20, 30, 40, 50}};
    table.columns = {{100}, {46, Align::Right}, {50, Align::Right}, {96}, {40, Align::Right}, {56, Align::Right}, {0}};
    const auto head = [](const QString &year) { return bold(year) + lineBreak() + small(u"%, antal"_s); };
    table.header = {u"Grupp"_s,      head(u"2021"_s),
                    head(u"2025"_s), Cell(axisHead(axis, {96, 18})),
                    u"Skillnad"_s,   small(u"95 %-intervall"_s),
                    u"Bedömning"_s};
    const auto share = [](int percent, const QString &count, bool strong) {
        const QString p = QString::number(percent) + u"\u2002"_s;
        return (strong ? bold(p) : text(p)) + small(count);
    };
    struct Line {
        const char16_t *group;
        int before;
        const char16_t *countBefore;
        int after;
        const char16_t *countAfter;
        const char16_t *difference;
        const char16_t *interval;
        const char16_t *verdict;
        bool ruled;
    };
    static constexpr Line lines[]
        = {{u"Alla svarande", 24, u"2 412", 27, u"2 687", u"+3,3", u"+0,9 till +5,7", u"Ökning", true},
           {u"Kvinnor", 36, u"1 266", 42, u"1 421", u"+6,3", u"+2,6 till +9,9", u"Ökning", false},
           {u"Män", 11, u"1 146", 11, u"1 266", u"−0,2", u"−2,7 till +2,2", u"I stort sett oförändrat", true},
           {u"18–29 år", 29, u"402", 34, u"431", u"+5,0", u"−1,3 till +11,2", u"Ingen säker förändring", false},
           {u"Utrikes född", 31, u"425", 33, u"518", u"+2,1", u"−3,9 till +8,0", u"Ingen säker förändring", true}};
    for (const Line &line : lines) {
        const QString verdict = QString::fromUtf16(line.verdict);
        table.rows.push_back(
            {{QString::fromUtf16(line.group), share(line.before, QString::fromUtf16(line.countBefore), false),
              share(line.after, QString::fromUtf16(line.countAfter), true),
              Cell(intervalCell(Interval{line.before - 3.0, double(line.before), line.before + 3.0},
                                Interval{line.after - 3.0, double(line.after), line.after + 3.0}, axis, {96, 19})),
              QString::fromUtf16(line.difference), small(QString::fromUtf16(line.interval)),
              verdict == u"Ökning"_s ? bold(verdict) : text(verdict)},
             line.ruled});
    }
    table.rows.push_back({{u"Transpersoner"_s,
                           u".."_s,
                           u".."_s,
                           Cell(intervalCell({}, {}, axis, {96, 19})),
                           u".."_s,
                           {},
                           u"För få svar"_s}});
    table.caption = {
        u"Figur 14"_s,
        u"Andel som är rädda att gå ut ensamma, procent. Tio jämförelser gjordes. Källa: exempelenkät 2021 och 2025."_s};
    return table;
}

void addDevelopment(Blocks &blocks, const Typesetter &typesetter)
{
    blocks.push_back(PageBreak{});
    blocks.push_back(part(u"Utveckling av lika möjligheter"_s, u"utveckling"_s, u"Utveckling av lika möjligheter"_s));
    blocks.push_back(sideMain(u"Före och efter är inte effekt."_s,
                              u"Skillnaderna visar hur läget har ändrats, inte vad planen har lett till."_s,
                              {paragraph(u"Nulägesanalysen från 2021 är gjord om med samma frågor. Där intervallen är "
                                         "breda vet vi mindre: ”ingen säker förändring” betyder inte att läget är "
                                         "oförändrat."_s)}));
    blocks.push_back(heading(2, u"Rädd att gå ut ensam: ökar, men inte bland män"_s));
    blocks.push_back(groupTable());
    Figure key;
    key.drawing
        = intervalKey(u"2021"_s, u"2025"_s, u"linjen är 95 % konfidensintervall   .. för få svar"_s, typesetter);
    key.alt = u"Teckenförklaring: öppen ring 2021, fylld 2025, linjen är 95 procents konfidensintervall."_s;
    blocks.push_back(key);
    blocks.push_back(sideMain(u"Röst"_s, u"godkänt citat"_s,
                              {paragraph(u"”Jag tar alltid omvägen när det är mörkt.”"_s, Paragraph::Role::Quote)}));
    Paragraph arabic{u"أسلك دائمًا الطريق الأطول عندما يحل الظلام، منذ عام 2021."_s, Paragraph::Role::Quote, u"ar"_s};
    blocks.push_back(
        sideMain(u"Röst"_s, u"på arabiska, godkänt citat"_s,
                 {arabic, paragraph(u"Namn som skrivs "_s + inLanguage(u"fa"_s, u"فاطمه رضایی"_s) + u" eller "_s
                                    + inLanguage(u"uk"_s, u"Олена Шевченко"_s) + u" sätts med egna tecken, se "_s
                                    + link(u"stadens sida om språk"_s, u"https://helsingborg.se/språk"_s) + u"."_s)}));
    blocks.push_back(
        decisionBox(u"Fråga för dialog"_s, {},
                    {paragraph(u"Vad gör de som inte går ut? Vilka av våra verksamheter ligger på tider och "
                               "platser som gör att rädslan avgör vem som kommer?"_s)}));
}

void addEvidence(Blocks &blocks, int rows)
{
    blocks.push_back(PageBreak{});
    blocks.push_back(part(u"Bilaga 3. Underlag"_s, u"bilaga3"_s, u"Bilaga 3. Underlag"_s));
    blocks.push_back(sideMain({}, u"Underlaget förvaras hos enheten. Frågor om utlämnande ställs till registrator."_s,
                              {paragraph(u"Registret tar upp det som enheterna har hänvisat till före datastopp. "
                                         "Fingeravtrycket är början av filens SHA-256: stämmer det är filen densamma "
                                         "som när rapporten låstes."_s)}));
    Table table;
    table.columns = {{18, Align::Right}, {42, Align::Right}, {84}, {152}, {50}, {56}, {0}};
    table.header = {u"Nr"_s, u"Åtgärd"_s, u"Enhet"_s, u"Underlag"_s, u"Slag"_s, u"Datum"_s, u"Fingeravtryck"_s};
    const std::array<QString, 5> units{u"Stadsledning"_s, u"Kultur"_s, u"Skola och fritid"_s, u"Vård och omsorg"_s,
                                       u"Helsingborgshem"_s};
    const std::array<QString, 5> titles{
        u"Mall för verksamhetsplan 2026 med frågor om lika möjligheter"_s,
        u"Protokoll från verksamhetsdialog, utdrag"_s, u"Närvaro per kön och skolenhet, skyddad tabell"_s,
        u"Textgranskning av 40 beslutsbrev"_s, u"Tillgänglighetsredogörelse för e-tjänster"_s};
    for (int i = 0; i < rows; ++i) {
        const quint32 hash = quint32(i + 7) * 2654435761U;
        const QString print = QString::number(hash, 16).rightJustified(8, u'0');
        table.rows.push_back(
            {{QString::number(i + 1), bold(QString::number(1 + i / 3)), units[size_t(i) % 5], titles[size_t(i * 3) % 5],
              i % 3 ? u"Dokument"_s : u"Tabell"_s, u"2025-11-%1"_s.arg(1 + i % 28, 2, 10, QChar(u'0')),
              u"%1 %2 %3"_s.arg(print.left(4), print.mid(4), print.mid(2, 4))}});
    }
    table.caption = {u"Tabell 24"_s, u"Underlag 1–%1, i åtgärdernas ordning."_s.arg(rows)};
    table.anchor = u"tabell24"_s;
    blocks.push_back(table);
    blocks.push_back(heading(2, u"Så läses tecknen"_s));
    blocks.push_back(paragraph(u"Tecknen är desamma i hela rapporten:"_s));
    blocks.push_back(SignKey{statusKey()});
    blocks.push_back(paragraph(u"Underlaget är av tre slag:"_s));
    blocks.push_back(bullets({u"dokument som enheten själv har tagit fram,"_s,
                              u"tabeller ur verksamhetssystemen, skyddade så att ingen enskild kan kännas igen,"_s,
                              u"länkar till det som redan är offentligt."_s}));
    blocks.push_back(numbers({u"Enheten lämnar uppgiften."_s, u"Registrator för in den."_s}));
}

} // namespace

Document sampleReport(const Typesetter &typesetter)
{
    Document document;
    document.metadata = sampleMetadata(u"Uppföljning av Plan för lika möjligheter 2022–2025"_s);
    document.blocks.push_back(cover());
    Heading contents;
    contents.text = u"Innehåll"_s;
    contents.section = QString();
    document.blocks.push_back(contents);
    document.blocks.push_back(Contents{});
    addSummary(document.blocks, typesetter);
    addOverview(document.blocks, typesetter);
    addMeasure(document.blocks, typesetter);
    addDevelopment(document.blocks, typesetter);
    addEvidence(document.blocks, 40);
    return document;
}

Document longReport(const Typesetter &typesetter, int measures)
{
    Document document = sampleReport(typesetter);
    for (int i = 0; i < measures; ++i) {
        addMeasure(document.blocks, typesetter);
        for (int k = 0; k < 4; ++k)
            document.blocks.push_back(sideMain(
                u"Svar %1"_s.arg(k), {},
                {paragraph(
                    u"Enhet %1 har under året arbetat med tillgänglighetsinventeringar, verksamhetsutveckling och informationsinsatser för målgrupp %2. Arbetet fortsätter enligt planeringen och följs upp i nästa delårsrapport tillsammans med samordnarna, som också tar fram ett gemensamt underlag för kommunikationsavdelningens språkgranskning."_s
                        .arg(k)
                        .arg(i))}));
    }
    addEvidence(document.blocks, 200);
    return document;
}
