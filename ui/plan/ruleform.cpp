// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ruleform.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/plan/unitkinds.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace {
/// The permanent key of a new rule, from its wording: "alla bolag" is alla-bolag.
QString keyFor(const PlanBook &book, const QString &wording)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString key = wording.toLower().replace(others, u"-"_s);
    while (key.endsWith(u'-'))
        key.chop(1);
    const auto isTaken = [&book](const QString &one) {
        const auto has = [&one](const auto &list) {
            return std::any_of(list.begin(), list.end(), [&one](const auto &rule) { return rule->key == one; });
        };
        return has(book.rules()) || has(book.withdrawnRules());
    };
    QString free = key;
    for (int next = 2; isTaken(free); ++next)
        free = key + u'-' + QString::number(next);
    return free;
}
} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_wording(new QLineEdit)
    , m_kindPlace(new QWidget)
    , m_except(new QListWidget)
    , m_resolved(new Text(TextRole::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    m_wordingField = new FormField(tr("The plan's wording"), m_wording, this);
    m_wording->setObjectName(u"ruleWording"_s);
    m_kindPlace->setObjectName(u"ruleKinds"_s);
    auto *kinds = new QVBoxLayout(m_kindPlace);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->setSpacing(look::px(4));
    m_kindField = new FormField(tr("Covers"), m_kindPlace, this);
    m_except->setObjectName(u"ruleExcept"_s);
    m_except->setMinimumHeight(look::px(160));
    auto *except = new FormField(tr("But not"), m_except, this);
    m_resolved->setObjectName(u"ruleResolved"_s);
    m_resolved->setInk(&Tokens::text2);
    m_resolved->setWrapped(true);
    for (QWidget *field : {static_cast<QWidget *>(m_wordingField), static_cast<QWidget *>(m_kindField),
                           static_cast<QWidget *>(except), static_cast<QWidget *>(m_resolved)})
        column->addWidget(field);
    connect(m_wording, &QLineEdit::textEdited, this, &RuleForm::edited);
    connect(m_except, &QListWidget::itemChanged, this, [this] {
        showResolved();
        Q_EMIT edited();
    });
}

void RuleForm::setRule(const PlanBook &book, const QUuid &id, const Rule &rule)
{
    m_book = book;
    m_id = id;
    m_rule = rule;
    m_wording->setText(rule.wording);
    fillKinds(rule.unitKinds);
    fillExcept(rule.except);
    m_wordingField->setFault({});
    m_kindField->setFault({});
    showResolved();
}

void RuleForm::fillKinds(const QStringList &chosen)
{
    for (QCheckBox *box : std::as_const(m_kinds)) {
        box->hide();
        box->deleteLater();
    }
    m_kinds.clear();
    for (const QString &kind : unitkinds::all(m_book)) {
        auto *box = new QCheckBox(unitkinds::plural(kind), m_kindPlace);
        box->setObjectName(u"ruleKind-"_s + kind);
        box->setProperty("kind", kind);
        box->setChecked(chosen.contains(kind));
        connect(box, &QCheckBox::clicked, this, [this] {
            fillExcept(rule().except);
            showResolved();
            Q_EMIT edited();
        });
        m_kindPlace->layout()->addWidget(box);
        m_kinds << box;
    }
}

/// Only units that the rule would cover can be left out.
void RuleForm::fillExcept(const QList<UnitId> &chosen)
{
    const QSignalBlocker quiet(m_except);
    m_except->clear();
    const QStringList covered = kinds();
    for (const auto &unit : m_book.answeringUnits(todayIn(m_book.plan()->timeZone))) {
        if (!covered.contains(unit->unitKind))
            continue;
        auto *item = new QListWidgetItem(words::unitLabel(m_book, UnitId{unit.recordId}), m_except);
        item->setData(Qt::UserRole, unit.recordId);
        item->setSizeHint({0, look::px(26)});
        item->setCheckState(chosen.contains(UnitId{unit.recordId}) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList RuleForm::kinds() const
{
    QStringList out;
    for (const QCheckBox *box : m_kinds) {
        if (box->isChecked())
            out << box->property("kind").toString();
    }
    return out;
}

Rule RuleForm::rule() const
{
    Rule rule = m_rule;
    rule.wording = m_wording->text().trimmed();
    rule.unitKinds = kinds();
    rule.except.clear();
    for (int i = 0; i < m_except->count(); ++i) {
        if (m_except->item(i)->checkState() == Qt::Checked)
            rule.except << UnitId{m_except->item(i)->data(Qt::UserRole).toUuid()};
    }
    if (rule.key.isEmpty())
        rule.key = keyFor(m_book, rule.wording);
    return rule;
}

void RuleForm::showResolved()
{
    const Rule now = rule();
    QStringList names;
    for (const auto &unit : m_book.answeringUnits(todayIn(m_book.plan()->timeZone))) {
        if (now.unitKinds.contains(unit->unitKind) && !now.except.contains(UnitId{unit.recordId}))
            names << m_book.unitName(UnitId{unit.recordId});
    }
    m_resolved->setText(tr("Today that is %n unit(s)", nullptr, int(names.size()))
                        + (names.isEmpty() ? QString() : u": "_s + names.join(u", "_s)) + u'.');
}

bool RuleForm::check()
{
    const bool hasWording = !m_wording->text().trimmed().isEmpty();
    m_wordingField->setFault(hasWording ? QString() : tr("Write what the plan says, for example “all companies”."));
    m_kindField->setFault(kinds().isEmpty() ? tr("A rule covers at least one kind of unit.") : QString());
    if (!hasWording)
        m_wording->setFocus();
    else if (kinds().isEmpty() && !m_kinds.isEmpty())
        m_kinds.first()->setFocus();
    return hasWording && !kinds().isEmpty();
}

void RuleForm::focusWording()
{
    m_wording->setFocus(Qt::TabFocusReason);
}
