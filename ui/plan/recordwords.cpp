// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/recordwords.h"

#include "core/assessment/assessment.h"
#include "core/comment/comment.h"
#include "ui/plan/planwords.h"

#include <QCoreApplication>
#include <QHash>

namespace {
/// Context of the words below in the translation.
struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString unitOf(const RecordContext &context, UnitId unit)
{
    return words::unitLabel(context.book, unit);
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u", "_s + second;
}

QString nameOf(const RecordContext &context, const QUuid &id)
{
    if (context.book.unit({id}))
        return unitOf(context, {id});
    if (context.book.measure({id}))
        return words::measureLabel(context.book, {id});
    if (const auto *area = context.book.area({id}))
        return (*area)->section + u' ' + (*area)->name;
    if (const auto *rule = context.book.rule({id}))
        return words::capitalised((*rule)->wording);
    for (const auto &round : context.rounds) {
        if (round.recordId == id)
            return round->name;
    }
    for (const PersonEntry &entry : context.people) {
        if (entry.id().value == id)
            return entry.person->name;
    }
    return id.toString(QUuid::WithoutBraces).left(8);
}

/// Fields that hold one of a few codes, and the words for them.
QString codeLabel(const RecordContext &context, const QString &field, const QString &code)
{
    if (field == "status"_L1)
        return words::statusLabel(context.book, code);
    if (field == "role"_L1)
        return code == "coordinates"_L1 ? RecordWords::tr("coordinates") : RecordWords::tr("implements");
    if (field == "state"_L1) {
        switch (roundStateOf(code)) {
        case RoundState::Planned: return RecordWords::tr("planned");
        case RoundState::Open: return RecordWords::tr("open");
        case RoundState::Closed: return RecordWords::tr("closed");
        case RoundState::Locked: return RecordWords::tr("locked");
        }
    }
    if (field == "round_kind"_L1)
        return code == "check"_L1 ? RecordWords::tr("check") : RecordWords::tr("full round");
    if (field == "language"_L1)
        return code == "sv"_L1 ? RecordWords::tr("Swedish") : RecordWords::tr("English");
    return {};
}
} // namespace

QString words::kindLabel(const QString &kind)
{
    static const QHash<QString, const char *> labels{
        {u"plan"_s, QT_TRANSLATE_NOOP("RecordWords", "The plan")},
        {u"area"_s, QT_TRANSLATE_NOOP("RecordWords", "Area")},
        {u"measure"_s, QT_TRANSLATE_NOOP("RecordWords", "Measure")},
        {u"unit"_s, QT_TRANSLATE_NOOP("RecordWords", "Unit")},
        {u"rule"_s, QT_TRANSLATE_NOOP("RecordWords", "Rule")},
        {u"responsibility"_s, QT_TRANSLATE_NOOP("RecordWords", "Responsibility")},
        {u"status"_s, QT_TRANSLATE_NOOP("RecordWords", "Status")},
        {u"section"_s, QT_TRANSLATE_NOOP("RecordWords", "Section of the report")},
        {u"person"_s, QT_TRANSLATE_NOOP("RecordWords", "Person")},
        {u"round"_s, QT_TRANSLATE_NOOP("RecordWords", "Round")},
        {u"extension"_s, QT_TRANSLATE_NOOP("RecordWords", "Extension")},
        {u"contact_check"_s, QT_TRANSLATE_NOOP("RecordWords", "Contact check")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("RecordWords", "Assessment")},
        {u"signature"_s, QT_TRANSLATE_NOOP("RecordWords", "Signature")},
        {u"comment"_s, QT_TRANSLATE_NOOP("RecordWords", "Comment")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("RecordWords", "Evidence")},
        {u"submission"_s, QT_TRANSLATE_NOOP("RecordWords", "Submission")},
        {u"report_version"_s, QT_TRANSLATE_NOOP("RecordWords", "Report version")}};
    const char *label = labels.value(kind);
    return label ? RecordWords::tr(label) : kind;
}

QString words::recordField(const QString &field)
{
    static const QHash<QString, const char *> labels{
        {u"title"_s, QT_TRANSLATE_NOOP("RecordWords", "title")},
        {u"short_title"_s, QT_TRANSLATE_NOOP("RecordWords", "short title")},
        {u"official_text"_s, QT_TRANSLATE_NOOP("RecordWords", "decided wording")},
        {u"name"_s, QT_TRANSLATE_NOOP("RecordWords", "name")},
        {u"short_name"_s, QT_TRANSLATE_NOOP("RecordWords", "short name")},
        {u"number"_s, QT_TRANSLATE_NOOP("RecordWords", "number")},
        {u"section"_s, QT_TRANSLATE_NOOP("RecordWords", "number")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("RecordWords", "other names")},
        {u"valid_from"_s, QT_TRANSLATE_NOOP("RecordWords", "from")},
        {u"valid_to"_s, QT_TRANSLATE_NOOP("RecordWords", "until")},
        {u"successor"_s, QT_TRANSLATE_NOOP("RecordWords", "successor")},
        {u"area"_s, QT_TRANSLATE_NOOP("RecordWords", "area")},
        {u"parent"_s, QT_TRANSLATE_NOOP("RecordWords", "part of")},
        {u"position"_s, QT_TRANSLATE_NOOP("RecordWords", "place in the order")},
        {u"label_sv"_s, QT_TRANSLATE_NOOP("RecordWords", "Swedish label")},
        {u"label_en"_s, QT_TRANSLATE_NOOP("RecordWords", "English label")},
        {u"shape"_s, QT_TRANSLATE_NOOP("RecordWords", "shape")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("RecordWords", "ended")},
        {u"ended"_s, QT_TRANSLATE_NOOP("RecordWords", "ended")},
        {u"focus_areas"_s, QT_TRANSLATE_NOOP("RecordWords", "focus areas")},
        {u"grounds"_s, QT_TRANSLATE_NOOP("RecordWords", "grounds of discrimination")},
        {u"wording"_s, QT_TRANSLATE_NOOP("RecordWords", "wording")},
        {u"unit_kinds"_s, QT_TRANSLATE_NOOP("RecordWords", "kinds of units")},
        {u"unit_kind"_s, QT_TRANSLATE_NOOP("RecordWords", "kind")},
        {u"except_units"_s, QT_TRANSLATE_NOOP("RecordWords", "but not")},
        {u"heading_sv"_s, QT_TRANSLATE_NOOP("RecordWords", "Swedish heading")},
        {u"heading_en"_s, QT_TRANSLATE_NOOP("RecordWords", "English heading")},
        {u"text"_s, QT_TRANSLATE_NOOP("RecordWords", "text")},
        {u"left_out"_s, QT_TRANSLATE_NOOP("RecordWords", "left out of the report")},
        {u"done"_s, QT_TRANSLATE_NOOP("RecordWords", "finished")},
        {u"status"_s, QT_TRANSLATE_NOOP("RecordWords", "status")},
        {u"hindered"_s, QT_TRANSLATE_NOOP("RecordWords", "what hinders")},
        {u"next_step"_s, QT_TRANSLATE_NOOP("RecordWords", "next step")},
        {u"dissent"_s, QT_TRANSLATE_NOOP("RecordWords", "of another opinion")},
        {u"signed_revision"_s, QT_TRANSLATE_NOOP("RecordWords", "the version that was signed")},
        {u"mail"_s, QT_TRANSLATE_NOOP("RecordWords", "e-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("RecordWords", "telephone")},
        {u"unit"_s, QT_TRANSLATE_NOOP("RecordWords", "unit")},
        {u"department"_s, QT_TRANSLATE_NOOP("RecordWords", "department")},
        {u"state"_s, QT_TRANSLATE_NOOP("RecordWords", "state")},
        {u"reason"_s, QT_TRANSLATE_NOOP("RecordWords", "reason")},
        {u"until"_s, QT_TRANSLATE_NOOP("RecordWords", "until")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("RecordWords", "confirmed")},
        {u"note"_s, QT_TRANSLATE_NOOP("RecordWords", "note")},
        {u"opens"_s, QT_TRANSLATE_NOOP("RecordWords", "opens")},
        {u"due"_s, QT_TRANSLATE_NOOP("RecordWords", "answers by")},
        {u"coordinators_due"_s, QT_TRANSLATE_NOOP("RecordWords", "assessments by")},
        {u"cutoff"_s, QT_TRANSLATE_NOOP("RecordWords", "data cut-off")},
        {u"dispatch"_s, QT_TRANSLATE_NOOP("RecordWords", "dispatch")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("RecordWords", "meeting")},
        {u"case_number"_s, QT_TRANSLATE_NOOP("RecordWords", "case number")},
        {u"municipality"_s, QT_TRANSLATE_NOOP("RecordWords", "municipality")},
        {u"decided_by"_s, QT_TRANSLATE_NOOP("RecordWords", "decided by")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("RecordWords", "decided on")}};
    const char *label = labels.value(field);
    return label ? RecordWords::tr(label) : QString(field).replace(u'_', u' ');
}

QString words::recordTitle(const RecordContext &context, const QString &kind, const Fields &fields)
{
    const auto text = [&fields](const QString &field) {
        const auto at = fields.find(field);
        const auto *stored = at == fields.end() ? nullptr : std::get_if<QString>(&at->second);
        return stored ? *stored : QString();
    };
    const auto name = [&](const QString &field) {
        const auto at = fields.find(field);
        const auto *id = at == fields.end() ? nullptr : std::get_if<QUuid>(&at->second);
        return id ? nameOf(context, *id) : QString();
    };
    if (kind == Area::kind)
        return text(u"section"_s) + u' ' + text(u"name"_s);
    if (kind == Measure::kind)
        return text(u"number"_s) + u' ' + text(u"title"_s);
    if (kind == Status::kind)
        return language() == "sv"_L1 ? text(u"label_sv"_s) : text(u"label_en"_s);
    if (kind == Section::kind)
        return language() == "sv"_L1 ? text(u"heading_sv"_s) : text(u"heading_en"_s);
    if (kind == Rule::kind)
        return capitalised(text(u"wording"_s));
    if (kind == Comment::kind) {
        const Cell *cell = context.view.cell(fromFields<Comment>(fields).assignment);
        return cell ? joined(measureLabel(context.book, cell->measure), unitOf(context, cell->unit)) : QString();
    }
    if (kind == Responsibility::kind || kind == Assessment::kind)
        return name(u"measure"_s);
    QString own = text(kind == Plan::kind ? u"title"_s : u"name"_s);
    return own.isEmpty() ? joined(name(u"unit"_s), name(u"round"_s))
                         : capitalised(own.remove(QChar(QChar::SoftHyphen)));
}

bool words::isProse(const QString &field)
{
    static const QStringList prose{
        u"title"_s,      u"short_title"_s, u"official_text"_s, u"name"_s,     u"short_name"_s,  u"number"_s,
        u"section"_s,    u"aliases"_s,     u"label_sv"_s,      u"label_en"_s, u"focus_areas"_s, u"grounds"_s,
        u"wording"_s,    u"heading_sv"_s,  u"heading_en"_s,    u"text"_s,     u"hindered"_s,    u"next_step"_s,
        u"mail"_s,       u"phone"_s,       u"reason"_s,        u"note"_s,     u"case_number"_s, u"municipality"_s,
        u"decided_by"_s, u"report_to"_s,   u"applies_to"_s};
    return prose.contains(field);
}

QString words::recordValue(const RecordContext &context, const QString &field, const Value &value)
{
    static const QStringList flags{u"ended"_s, u"withdrawn"_s, u"dissent"_s, u"confirmed"_s, u"left_out"_s, u"done"_s};
    if (flags.contains(field))
        return value.index() == 0 ? RecordWords::tr("No") : RecordWords::tr("Yes");
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *id = std::get_if<QUuid>(&value))
        return nameOf(context, *id);
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return u"–"_s;
    if (const QDate day = QDate::fromString(*text, Qt::ISODate); day.isValid() && !isProse(field))
        return longDay(day);
    if (field == "except_units"_L1) {
        QStringList names;
        for (const QString &line : text->split(u'\n'))
            names << nameOf(context, QUuid::fromString(line));
        return names.join(u'\n');
    }
    const QString label = codeLabel(context, field, *text);
    return label.isEmpty() ? *text : label;
}
