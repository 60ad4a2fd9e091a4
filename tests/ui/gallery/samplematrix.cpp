// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplematrix.h"

using namespace Qt::StringLiterals;

namespace {
QUuid idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s), name);
}

struct Row {
    int area;
    QString title;
    QString
        answers; ///< - not concerned, o unanswered, d draft, s submitted, c completion, a accepted; ! late, x conflict
    QString standing; ///< n not started, p started, l ongoing, g completed, u ended, e not relevant, . none; ! delayed
};

AnswerIcon answerOf(QChar code)
{
    switch (code.unicode()) {
    case u'd': return AnswerIcon::Draft;
    case u's': return AnswerIcon::Submitted;
    case u'c': return AnswerIcon::CompletionRequested;
    case u'a': return AnswerIcon::Accepted;
    default: return AnswerIcon::Unanswered;
    }
}

StatusShape shapeOf(QChar code)
{
    switch (code.unicode()) {
    case u'n': return StatusShape::NotStarted;
    case u'p': return StatusShape::Started;
    case u'l': return StatusShape::Continuous;
    case u'g': return StatusShape::Completed;
    case u'u': return StatusShape::Abandoned;
    case u'e': return StatusShape::NotRelevant;
    default: return StatusShape::NoAnswer;
    }
}

QList<Row> rows()
{
    return {
        {0, u"Lika möjligheter i styrningen"_s, u"s s a s d d! a s o! - -"_s, u"l l e n . . p p . - -"_s},
        {1, u"Konsekvensbeskrivningar"_s, u"o! s a a d o! d! s o! a a"_s, u". p g l . . . g . g g"_s},
        {1, u"Individstatistik efter kön m.m."_s, u"s a a s d o! s d! o! a o!"_s, u"g g p n . . p . . l ."_s},
        {1, u"Olika gruppers erfarenheter"_s, u"o! s d! s o d! o! a a s a"_s, u". p . p . . . g e l p"_s},
        {2, u"Inkluderande kommunikation"_s, u"a a a a a o! d! a s a s"_s, u"g g l g n . . n p! n p"_s},
        {3, u"Nå fler grupper"_s, u"s - a - o o! o! a a - -"_s, u"g - l - . . . u e - -"_s},
        {3, u"Tillgängliga lokaler"_s, u"- s s - s o! o! s d! s o!"_s, u"- l p! - p . . l . n ."_s},
        {4, u"Samverkan mot diskriminering"_s, u"a - s - o d! s a a - -"_s, u"l - l - . . g g l - -"_s},
        {4, u"Metodstöd till föreningar"_s, u"s - a - s o! - d! - - -"_s, u"g - e - g . - . - - -"_s},
        {4, u"Antidiskriminering i råd"_s, u"a s c a d o! a s o! s s"_s, u"n l g l . . g p . g p"_s},
        {4, u"Rådgivning om rättigheter"_s, u"s - a - o o! - o! o! - -"_s, u"g - p - . . - . . - -"_s},
        {5, u"Inköp och upphandling"_s, u"d! s o! s o o! o! s o! a a"_s, u". p! . p . . . l . p e"_s},
        {5, u"Näringslivsfrämjande arbete"_s, u"sx - - o! - o! a s - - -"_s, u"p - - . - . p p - - -"_s},
        {5, u"Samverkan med näringslivet"_s, u"d! s s a d o! a s d! a o!"_s, u". g p! u . . l p! . g ."_s},
        {6, u"Stöd till personal i skolan"_s, u"- - - - a a - - - - -"_s, u"- - - - n p - - - - -"_s},
        {7, u"Våld i nära relationer"_s, u"a - - - d s - a a s -"_s, u"g - - - . n! - p l l -"_s},
        {7, u"Förebygga hatbrott"_s, u"a c - - d o! a d! a d! -"_s, u"p p - - . . g . p . -"_s},
    };
}

MatrixCell cellOf(const QString &answer, const QString &standing)
{
    MatrixCell cell;
    if (answer.startsWith(u'-'))
        return cell;
    cell.isConcerned = true;
    cell.answer = answerOf(answer.at(0));
    cell.isOverdue = answer.endsWith(u'!');
    cell.isConflict = answer.endsWith(u'x');
    cell.status = shapeOf(standing.at(0));
    cell.isDelayed = standing.endsWith(u'!');
    return cell;
}
} // namespace

MatrixContent sampleMatrix()
{
    MatrixContent content;
    content.areas = {{u"4.1"_s, u"Verksamhetsstyrning"_s},
                     {u"4.2"_s, u"Analys"_s},
                     {u"4.3"_s, u"Kommunikation"_s},
                     {u"4.4"_s, u"Inkludera fler"_s},
                     {u"4.5"_s, u"Samverkan med civilsamhället"_s},
                     {u"4.6"_s, u"Företag"_s},
                     {u"4.7"_s, u"Skolan"_s},
                     {u"4.8"_s, u"Förebygga våld"_s}};
    const QList<std::pair<QString, QString>> units{{u"Arbetsmarknadsförvaltningen"_s, u"Arbets\u00ADmarknad"_s},
                                                   {u"Fastighetsförvaltningen"_s, u"Fastighet"_s},
                                                   {u"Kulturförvaltningen"_s, u"Kultur"_s},
                                                   {u"Miljöförvaltningen"_s, u"Miljö"_s},
                                                   {u"Skol- och fritidsförvaltningen"_s, u"Skola o.\u00A0fritid"_s},
                                                   {u"Socialförvaltningen"_s, u"Social"_s},
                                                   {u"Stadsbyggnadsförvaltningen"_s, u"Stads\u00ADbyggnad"_s},
                                                   {u"Stadsledningsförvaltningen"_s, u"Stads\u00ADledning"_s},
                                                   {u"Vård- och omsorgsförvaltningen"_s, u"Vård\u00A0o. omsorg"_s},
                                                   {u"Helsingborgshem"_s, u"Helsing\u00ADborgshem"_s},
                                                   {u"Hasab"_s, u"Hasab"_s}};
    for (const auto &[name, shortName] : units)
        content.units.append({idOf(name), name, shortName, 0, 0, {}});
    int number = 0;
    for (const Row &row : rows()) {
        content.measures.append({idOf(row.title), QString::number(++number), row.title, row.area});
        const QStringList answers = row.answers.split(u' ');
        const QStringList standing = row.standing.split(u' ');
        for (int column = 0; column < answers.size(); ++column) {
            const MatrixCell cell = cellOf(answers.at(column), standing.at(column));
            content.cells.append(cell);
            if (!cell.isConcerned)
                continue;
            MatrixUnit &unit = content.units[column];
            ++unit.asked;
            unit.done += int(cell.answer != AnswerIcon::Unanswered && cell.answer != AnswerIcon::Draft);
        }
    }
    for (MatrixUnit &unit : content.units)
        unit.words = u"%1 av %2"_s.arg(unit.done).arg(unit.asked);
    MatrixCell &known = content.cells[6 * content.units.size() + 2];
    known.sentence = u"inskickad 4 mars. Arbetet är påbörjat och försenat. Väntar på granskning."_s;
    known.standingSentence = u"påbörjad, arbetet är försenat. 2024: ej påbörjad. Inskickad 4 mars."_s;
    return content;
}
