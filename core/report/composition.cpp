// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composition.h"

#include "core/report/proseblocks.h"

#include "core/report/scripttags.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString yearIn(const QString &name)
{
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    auto found = year.globalMatch(name);
    const QString first = found.hasNext() ? found.next().captured() : QString();
    return found.hasNext() ? QString() : first;
}

} // namespace

QString Composition::capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Composition::lowered(QString text)
{
    // An abbreviation stays as it is.
    if (text.size() > 1 && !text[1].isUpper())
        text[0] = text[0].toLower();
    return text;
}

Composition::Composition(const ReportData &all, const QString &wanted, const Typesetter &fonts)
    : data(all)
    , facts(all)
    , words(ReportWords::in(wanted))
    , typesetter(fonts)
    , language(wanted)
{
}

Logo Composition::logo() const
{
    if (!data.look)
        return {};
    const ReportLook &look = **data.look;
    return {look.logo, language == "sv"_L1 ? look.logoAltSv : look.logoAltEn, look.nameInLogo};
}

QString Composition::saidLanguage() const
{
    return plan().language == language || plan().language.isEmpty() ? QString() : plan().language;
}

Inlines Composition::said(const QString &text) const
{
    return taggedByScript(text, saidLanguage());
}

Inlines Composition::saidBold(const QString &text) const
{
    Inlines strong = taggedByScript(text, saidLanguage());
    for (Inline &run : strong.runs)
        run.bold = true;
    return strong;
}

Inlines Composition::fill(const QString &sentence, const std::vector<Inlines> &parts)
{
    Inlines out;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || size_t(number) > parts.size())
            continue;
        out = out + Inlines(sentence.mid(from, i - from)) + parts[size_t(number) - 1];
        from = i + 2;
    }
    return out + Inlines(sentence.mid(from));
}

QString Composition::listed(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    return items.mid(0, items.size() - 1).join(u", "_s) + words.andBetween + items.last();
}

QString Composition::statusWord(const QString &code) const
{
    return code.isEmpty() ? words.noAnswer : data.book.statusLabel(code, language);
}

Inlines Composition::status(const QString &code) const
{
    return signAndWord(facts.signOf(code), statusWord(code));
}

QString Composition::settledWords() const
{
    QStringList names;
    for (const Status &status : facts.statuses()) {
        if (facts.meaningOf(status.code) < 2)
            names << statusWord(status.code);
    }
    return names.join(words.orBetween);
}

QString Composition::heading(const Section &section) const
{
    const QString own = language == "sv"_L1 ? section.headingSv : section.headingEn;
    if (!own.isEmpty())
        return own;
    const QString usual = words.usualHeadings.value(section.key);
    return !usual.isEmpty() ? usual : language == "sv"_L1 ? section.headingEn : section.headingSv;
}

QString Composition::heading(const QString &key) const
{
    const Section *section = facts.section(key);
    return section ? heading(*section) : words.usualHeadings.value(key);
}

QString Composition::unitShort(const UnitColumn &column) const
{
    return data.book.unitShortName(column.department.isNull() ? column.unit : column.department);
}

QString Composition::unitFull(const UnitColumn &column) const
{
    const QString unit = data.book.unitName(column.unit);
    return column.department.isNull() ? unit : unit + u", "_s + data.book.unitName(column.department);
}

QString Composition::coordinator(const ResponsibleUnit &unit) const
{
    return unitFull({unit.unit, unit.department});
}

QString Composition::measureNumber(MeasureId measure) const
{
    const auto *found = data.book.measure(measure);
    return found ? (*found)->number : QString();
}

QString Composition::measureName(MeasureId measure) const
{
    const auto *found = data.book.measure(measure);
    if (!found)
        return {};
    return (*found)->number + u' ' + ((*found)->shortTitle.isEmpty() ? (*found)->title : (*found)->shortTitle);
}

QString Composition::areaName(const Area &area) const
{
    return (area.section + u' ' + area.name).trimmed();
}

QString Composition::person(PersonId id) const
{
    for (const PersonEntry &entry : data.people) {
        if (entry.id() == id)
            return entry.person->name;
    }
    return {};
}

QString Composition::isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"–"_s;
}

QString Composition::longDay(QDate day) const
{
    // Not "d MMMM": a day and its month must not part over a line.
    const QLocale locale(language == "sv"_L1 ? QLocale::Swedish : QLocale::English);
    return day.isValid() ? locale.toString(day, u"d\u00A0MMMM yyyy"_s) : u"–"_s;
}

QString Composition::shortDay(QDate day) const
{
    const QLocale locale(language == "sv"_L1 ? QLocale::Swedish : QLocale::English);
    return locale.toString(day, u"d\u00A0MMM"_s).remove(u'.');
}

QString Composition::roundLabel() const
{
    const QString year = yearIn(round().name);
    const bool tells = !year.isEmpty() && (!data.before || yearIn(data.before->round->name) != year);
    return tells ? year : round().name;
}

QString Composition::beforeLabel() const
{
    if (!data.before)
        return {};
    const QString year = yearIn(data.before->round->name);
    return !year.isEmpty() && year != yearIn(round().name) ? year : data.before->round->name;
}

QString Composition::whenBefore() const
{
    const QString label = beforeLabel();
    return (yearIn(label) == label ? words.inYear : words.inRound).arg(label);
}

Block Composition::saidParagraph(const QString &text, Paragraph::Role role) const
{
    return Paragraph{taggedByScript(text), role, saidLanguage()};
}

Blocks Composition::written(const QString &text, Paragraph::Role first) const
{
    Blocks blocks;
    List list;
    QStringList lines;
    const auto endParagraph = [&] {
        if (!lines.isEmpty())
            blocks.push_back(saidParagraph(lines.join(u' '), blocks.empty() ? first : Paragraph::Role::Body));
        lines.clear();
    };
    const auto endList = [&] {
        if (!list.items.empty())
            blocks.push_back(list);
        list.items.clear();
    };
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.simplified();
        if (line.startsWith("- "_L1)) {
            endParagraph();
            list.items.push_back(said(line.mid(2)));
        } else if (line.isEmpty()) {
            endParagraph();
            endList();
        } else if (!list.items.empty() && raw.startsWith(u' ')) { // an item goes on, indented
            list.items.back() = list.items.back() + said(u' ' + line);
        } else {
            endList();
            lines << line;
        }
    }
    endParagraph();
    endList();
    return blocks;
}

Blocks Composition::own(const Section &section, Paragraph::Role first)
{
    return proseBlocks(*this, prose::read(section.text), first, section.key);
}

Blocks Composition::inShort(const Section &section)
{
    Prose parts = prose::read(section.text);
    parts.removeIf([](const ProsePart &part) {
        return part.kind == ProsePart::Kind::Data || part.kind == ProsePart::Kind::Heading;
    });
    for (ProsePart &part : parts)
        part.runs.removeIf([](const ProseRun &run) { return run.isNote(); });
    return proseBlocks(*this, parts, Paragraph::Role::Body, {});
}

Blocks Composition::chapter(const Section &section, int unlessLines) const
{
    const QString name = heading(section);
    Heading title;
    title.text = name;
    title.anchor = section.key;
    title.inContents = true;
    title.section = name;
    return {PageBreak{unlessLines}, title};
}

Block Composition::note(const Inlines &text) const
{
    return sideMain({}, {}, {paragraph(text, Paragraph::Role::Margin)});
}

Caption Composition::figure(const Inlines &text)
{
    return {words.figure.arg(++m_figures), text};
}

Caption Composition::table(const Inlines &text)
{
    return {words.table.arg(++m_tables), text};
}

std::vector<size_t> Composition::places() const
{
    std::vector<size_t> used;
    for (size_t place = 0; place + 1 < MeaningCounts().size(); ++place) {
        if (std::any_of(facts.statuses().begin(), facts.statuses().end(),
                        [&](const Status &status) { return facts.meaningOf(status.code) == place; }))
            used.push_back(place);
    }
    used.push_back(MeaningCounts().size() - 1);
    return used;
}

std::vector<Stack::Series> Composition::series(const std::optional<MeaningCounts> &counts) const
{
    static constexpr std::array fills{Stack::Fill::Petrol, Stack::Fill::Mid,  Stack::Fill::Light,
                                      Stack::Fill::White,  Stack::Fill::Open, Stack::Fill::Dashed};
    std::vector<Stack::Series> out;
    for (const size_t place : places()) {
        QStringList names;
        for (const Status &status : facts.statuses()) {
            if (facts.meaningOf(status.code) == place)
                names << (names.isEmpty() ? statusWord(status.code) : lowered(statusWord(status.code)));
        }
        const QString word = place + 1 == fills.size() ? words.noAnswer : names.join(words.orBetween);
        out.push_back({word, fills[place], counts ? QString::number((*counts)[place]) : QString()});
    }
    return out;
}

std::vector<int> Composition::bar(const MeaningCounts &counts) const
{
    std::vector<int> out;
    for (const size_t place : places())
        out.push_back(counts[place]);
    return out;
}

QString Composition::title() const
{
    return words.title.arg(plan().title);
}

QString Composition::mark() const
{
    QStringList marks;
    if (data.isExample)
        marks << words.example;
    if (isDraft())
        marks << words.draft.arg(isoDay(data.newestRevisionAt));
    return marks.join(u" · "_s);
}

Metadata Composition::metadata(const QString &title) const
{
    Metadata about;
    about.title = title;
    about.author = capital(data.book.unitName(plan().ownerUnit));
    if (about.author.isEmpty())
        about.author = data.municipality();
    about.subject = words.reportTo.arg(plan().reportTo);
    about.language = language == "sv"_L1 ? u"sv-SE"_s : u"en-GB"_s;
    about.creator = (u"Plankoll "_s + QCoreApplication::applicationVersion()).trimmed();
    about.created = QDateTime::fromMSecsSinceEpoch(data.newestRevisionAt, Qt::UTC);
    about.mark = mark();
    QStringList foot;
    if (!round().caseNumber.isEmpty())
        foot << words.caseNumber.arg(round().caseNumber);
    foot << (data.version
                 ? words.versionLocked.arg(QString::number(data.version->number), isoDay(data.version->lockedAt))
                 : round().name);
    about.foot = foot.join(u" · "_s);
    return about;
}

} // namespace report
