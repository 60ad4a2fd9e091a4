// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleparts.h"

using namespace Qt::StringLiterals;
using namespace report;

namespace {

/// One letter per unit: G genomförd, L löpande, P påbörjad, E ej påbörjad, A avslutad, j ej aktuell, - inget svar,
/// space not concerned. The coordinator's comes last.
Matrix::Cell cell(QChar letter, int seed)
{
    static constexpr std::pair<char16_t, Sign> signs[]
        = {{u'G', Sign::Done},    {u'L', Sign::Ongoing},     {u'P', Sign::Started}, {u'E', Sign::NotStarted},
           {u'A', Sign::Dropped}, {u'j', Sign::NotRelevant}, {u'-', Sign::NoAnswer}};
    Matrix::Cell result;
    for (const auto &[known, sign] : signs) {
        if (letter == known)
            result.sign = sign;
    }
    result.changed = seed % 3 == 1 && result.sign != Sign::NoAnswer && result.sign != Sign::NotStarted;
    result.delayed = seed % 13 == 5 && (result.sign == Sign::Started || result.sign == Sign::Ongoing);
    return result;
}

} // namespace

std::vector<SignKey::Entry> statusKey()
{
    return {{Sign::Done, u"Genomförd"_s},         {Sign::Ongoing, u"Pågår löpande"_s},
            {Sign::Started, u"Påbörjad"_s},       {Sign::NotStarted, u"Ej påbörjad"_s},
            {Sign::NoAnswer, u"Inget svar"_s},    {Sign::Dropped, u"Avslutad utan att genomföras"_s},
            {Sign::NotRelevant, u"Ej aktuell"_s}, {Sign::Delayed, u"Försenad"_s}};
}

Matrix sampleMatrix()
{
    struct Line {
        const char16_t *area;
        const char16_t *name;
        const char16_t *cells;
    };
    static constexpr Line lines[] = {
        {u"4.1 Verksamhetsstyrning", u"Lika möjligheter i styrningen", u"GLLLGGLLL  L"},
        {u"4.2 Analys", u"Konsekvenser i beslutsunderlag", u"PPEEPLPLEP-P"},
        {u"", u"Individstatistik per grupp", u"PPP-LLEEPELP"},
        {u"", u"Erfarenheter av bemötande", u"GLPLPEPPGP-P"},
        {u"4.3 Kommunikation", u"Inkluderande kommunikation", u"LLLLLGLLLLPL"},
        {u"4.4 Inkludera fler", u"Nå fler grupper", u"G L PLLGG  L"},
        {u"", u"Tillgängliga lokaler, aktiviteter", u" PL PLPGLGEP"},
        {u"4.5 Samverkan med civilsamhället", u"Samverkan, civilsamhället", u"G G LPGLL  L"},
        {u"", u"Stöd till föreningar", u"A G PL L   L"},
        {u"", u"Råd, samråd och möten", u"LEE-LLPLPLLL"},
        {u"", u"Rådgivning och vägledning", u"E L LL GA  P"},
        {u"4.6 Företag", u"Inköp och upphandling", u"PPPPELPPE-EP"},
        {u"", u"Näringslivsfrämjande arbete", u"P  j ELE   P"},
        {u"", u"Samverkan, näringslivet", u"LEEEPj-EEP-E"},
        {u"4.7 Skolan", u"Stöd till personal i skolan", u"    GG     G"},
        {u"4.8 Förebygga våld", u"Våld i nära relationer", u"L   LL LGG L"},
        {u"", u"Hatbrott", u"LP  LELPEE P"},
    };
    Matrix matrix;
    const QStringList units{u"Arbetsmarknad"_s,    u"Fastighet"_s,       u"Kultur"_s,       u"Miljö"_s,
                            u"Skola och fritid"_s, u"Social"_s,          u"Stadsbyggnad"_s, u"Stadsledning"_s,
                            u"Vård och omsorg"_s,  u"Helsingborgshem"_s, u"Hasab"_s};
    for (const QString &unit : units)
        matrix.units.push_back({unit, unit == u"Helsingborgshem"_s});
    int seed = 0;
    int number = 0;
    for (const Line &line : lines) {
        const QString area = QString::fromUtf16(line.area);
        if (!area.isEmpty())
            matrix.areas.push_back({area.left(3), area.mid(4), {}});
        Matrix::Measure measure;
        measure.number = QString::number(++number);
        measure.name = QString::fromUtf16(line.name);
        const QString cells = QString::fromUtf16(line.cells);
        for (qsizetype i = 0; i < units.size(); ++i) {
            ++seed;
            measure.cells.push_back(cells[i] == u' ' ? std::nullopt : std::optional(cell(cells[i], seed)));
        }
        measure.coordinator = cell(cells.back(), ++seed);
        measure.coordinator->delayed = false;
        matrix.areas.back().measures.push_back(measure);
    }
    matrix.areaHead = u"Område"_s;
    matrix.measureHead = u"Åtgärd"_s;
    matrix.coordinatorHead = u"Samordnare"_s;
    matrix.key = statusKey();
    matrix.changedWord = u"Understruket: ändrat sedan 2024"_s;
    matrix.blankWord = u"Tom ruta: gäller inte enheten"_s;
    return matrix;
}

std::vector<Stack::Series> statusSeries(bool counts)
{
    const auto count = [&](int n) { return counts ? QString::number(n) : QString(); };
    return {{u"Genomförd"_s, Stack::Fill::Petrol, count(20)},
            {u"Pågår löpande"_s, Stack::Fill::Mid, count(52)},
            {u"Påbörjad"_s, Stack::Fill::Light, count(34)},
            {u"Ej påbörjad"_s, Stack::Fill::White, count(24)},
            {u"Avslutad eller ej aktuell"_s, Stack::Fill::Open, count(4)},
            {u"Inget svar"_s, Stack::Fill::Dashed, count(7)}};
}

Metadata sampleMetadata(const QString &title)
{
    Metadata about;
    about.title = title;
    about.author = u"Stadsledningsförvaltningen, Helsingborgs stad"_s;
    about.subject = u"Rapport till kommunstyrelsen, april 2026"_s;
    about.creator = u"Plankoll 0.1"_s;
    about.created = QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC);
    about.mark = u"EXEMPEL – påhittade uppgifter"_s;
    about.foot = u"Dnr 00000/2026 · version 1, låst 2026-03-20"_s;
    return about;
}

Block decision()
{
    List points;
    points.numbered = true;
    points.strong = true;
    points.items = {u"anteckna uppföljningen av Plan för lika möjligheter 2022–2025 till protokollet,"_s,
                    u"ge stadsledningsförvaltningen i uppdrag att till september 2026 redovisa hur "
                    "antidiskriminering, tillgänglighet och mänskliga rättigheter kan vägas in i inköp och "
                    "upphandling (åtgärd 12),"_s,
                    u"överlämna lärdomarna i avsnittet "_s + italic(u"Lärande"_s) + u" till arbetet med nästa plan."_s};
    return decisionBox(u"Förslag till beslut"_s, u"Lika lydande i tjänsteskrivelsen, dnr 00000/2026"_s,
                       {heading(3, u"Kommunstyrelsen beslutar att"_s), points});
}

Heading part(const QString &title, const QString &anchor, const QString &section)
{
    Heading heading;
    heading.text = title;
    heading.anchor = anchor;
    heading.inContents = true;
    heading.section = section;
    return heading;
}
