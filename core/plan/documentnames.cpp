// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/documentnames.h"

#include <algorithm>
#include <functional>

namespace {

QString plain(QString name)
{
    name.remove(QChar(QChar::SoftHyphen));
    return name;
}

/// "stadsledningsförvaltningen" of "stadsledningsförvaltningen (kansliet)".
QString withoutBrackets(const QString &name)
{
    return name.section(u'(', 0, 0).trimmed();
}

QString tidied(QString name)
{
    name = name.trimmed();
    for (const QString &word : {u"och "_s, u"samt "_s, u"and "_s}) {
        if (name.startsWith(word))
            name = name.sliced(word.size()).trimmed();
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Splits at commas, and at an "och" that has a known name before or after it; never within brackets.
QStringList listed(const QString &text, const std::function<bool(const QString &)> &isKnown)
{
    QStringList out;
    qsizetype from = 0;
    int depth = 0;
    const auto take = [&](qsizetype to) {
        if (const QString name = tidied(text.sliced(from, to - from)); !name.isEmpty())
            out << name;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth = std::max(0, depth + (c == u'(') - (c == u')'));
        if (depth > 0)
            continue;
        if (c == u',' || c == u';') {
            take(i);
            from = i + 1;
        } else if (c == u' ' && i > from) {
            for (const QString &word : {u" och "_s, u" samt "_s, u" and "_s}) {
                if (!QStringView(text).sliced(i).startsWith(word))
                    continue;
                const qsizetype after = i + word.size();
                const QString right = text.sliced(after).section(u',', 0, 0);
                const QString whole = text.sliced(from).section(u',', 0, 0);
                if (isKnown(tidied(whole)))
                    continue; // "alla förvaltningar och bolag"
                if (isKnown(tidied(text.sliced(from, i - from))) || isKnown(tidied(right))) {
                    take(i);
                    from = after;
                }
            }
        }
    }
    take(text.size());
    return out;
}

void addUnit(QHash<QString, QString> &known, const Unit &unit)
{
    for (const QString &name : QStringList{unit.name, plain(unit.shortName)} + unit.aliases)
        known.insert(names::key(name), unit.name);
}

} // namespace

namespace names {

QString key(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

QStringList missing(const QStringList &all, const QStringList &among)
{
    QStringList out;
    for (const QString &name : all) {
        const bool isThere = std::any_of(among.begin(), among.end(),
                                         [&name](const QString &other) { return key(other) == key(name); });
        if (!isThere && !out.contains(name))
            out << name;
    }
    return out;
}

} // namespace names

DocumentNames::DocumentNames(const PlanBook &book)
    : m_book(book)
{
    for (const auto &unit : book.units()) {
        if (unit->parent.isNull())
            addUnit(m_units, *unit);
        else
            addUnit(m_departments[book.unitName(unit->parent)], *unit);
    }
    for (const auto &rule : book.rules())
        m_units.insert(names::key(rule->wording), rule->wording);
    for (const QString &name : book.plan()->focusAreas)
        m_focusAreas.insert(names::key(name), name);
    for (const auto &area : book.areas()) {
        for (const QString &name : area->focusAreas)
            m_focusAreas.insert(names::key(name), name);
    }
}

QStringList DocumentNames::focusAreas(const QString &text) const
{
    return listed(text, [this](const QString &name) { return m_focusAreas.contains(names::key(name)); });
}

QStringList DocumentNames::responsible(const QString &text) const
{
    QStringList out;
    const auto isUnit = [this](const QString &name) { return m_units.contains(names::key(withoutBrackets(name))); };
    for (const QString &one : listed(text, isUnit)) {
        const QString written = withoutBrackets(one);
        const QString unit = m_units.value(names::key(written), written);
        if (unit.size() == one.size() || !one.contains(u'(')) {
            out << unit;
            continue;
        }
        const Known known = m_departments.value(unit);
        const QString inside = one.section(u'(', 1).section(u')', 0, 0);
        const auto isKnown = [&known](const QString &name) { return known.contains(names::key(name)); };
        for (const QString &department : listed(inside, isKnown))
            out << u"%1 (%2)"_s.arg(unit, known.value(names::key(department), department));
    }
    return out;
}

QStringList DocumentNames::responsible(MeasureId measure, const QString &role) const
{
    QStringList out;
    for (const auto &one : m_book.responsibilities()) {
        if (one->measure != measure || one->role != role)
            continue;
        if (const auto *rule = m_book.rule(one->rule))
            out << (*rule)->wording;
        else if (one->department.isNull())
            out << m_book.unitName(one->unit);
        else
            out << u"%1 (%2)"_s.arg(m_book.unitName(one->unit), m_book.unitName(one->department));
    }
    return out;
}
