// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/responsibilitytab.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/plan/ruleform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr auto implements = "implements"_L1;
constexpr auto coordinates = "coordinates"_L1;

bool isSame(const Responsibility &a, const Responsibility &b)
{
    return a.role == b.role && a.unit == b.unit && a.rule == b.rule && a.department == b.department;
}
} // namespace

ResponsibilityTab::ResponsibilityTab(QWidget *parent)
    : RecordTab(parent)
{
    list()->setObjectName(u"responsibilityList"_s);
    list()->setAccessibleName(tr("Measures and who is responsible"));
    m_fault = new Text(TextRole::Small, this);
    m_fault->setObjectName(u"responsibilityFault"_s);
    m_fault->setInk(&Tokens::red);
    m_fault->setWrapped(true);
    m_fault->hide();
    form()->addWidget(m_fault);
    auto *fresh = new Button(tr("New rule …"), ButtonKind::Outlined, this);
    fresh->setObjectName(u"newRule"_s);
    fresh->setCompact(true);
    listActions()->addWidget(fresh);
    connect(fresh, &Button::clicked, this, &ResponsibilityTab::beginRule);
    m_measureForm = new QWidget(this);
    auto *column = new QVBoxLayout(m_measureForm);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    form()->addWidget(m_measureForm);
    buildImplementing(column);
    buildCoordinating(column);
    m_ruleForm = new RuleForm(this);
    form()->addWidget(m_ruleForm);
    m_ruleForm->hide();
    connect(m_ruleForm, &RuleForm::edited, this, [this] { setTyped(); });
}

void ResponsibilityTab::buildImplementing(QVBoxLayout *column)
{
    column->addWidget(new Text(tr("Implements"), TextRole::BodyStrong, this));
    m_byRule = new QRadioButton(tr("By a rule"), this);
    m_byRule->setObjectName(u"byRule"_s);
    m_byName = new QRadioButton(tr("By name"), this);
    m_byName->setObjectName(u"byName"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(look::px(16));
    choices->addWidget(m_byRule);
    choices->addWidget(m_byName);
    choices->addStretch(1);
    column->addLayout(choices);
    m_rule = new QComboBox(this);
    m_rule->setObjectName(u"rule"_s);
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setMaximumWidth(look::px(420));
    column->addWidget(m_rule);
    m_units = new QListWidget(this);
    m_units->setObjectName(u"implementingUnits"_s);
    m_units->setAccessibleName(tr("Units that implement the measure"));
    m_units->setMinimumHeight(look::px(220));
    m_units->setMaximumWidth(look::px(420));
    column->addWidget(m_units);
    m_resolved = new Text(TextRole::Small, this);
    m_resolved->setObjectName(u"resolvedUnits"_s);
    m_resolved->setInk(&Tokens::text2);
    m_resolved->setWrapped(true);
    column->addWidget(m_resolved);
    const auto typed = [this] {
        setTyped();
        showResolved();
    };
    connect(m_byRule, &QRadioButton::clicked, this, typed);
    connect(m_byName, &QRadioButton::clicked, this, typed);
    connect(m_rule, &QComboBox::activated, this, typed);
    connect(m_units, &QListWidget::itemChanged, this, typed);
}

void ResponsibilityTab::buildCoordinating(QVBoxLayout *column)
{
    column->addWidget(new Text(tr("Coordinates"), TextRole::BodyStrong, this));
    m_coordinatorPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_coordinatorPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(look::px(8));
    column->addWidget(m_coordinatorPlace);
    auto *add = new LinkLabel(tr("Add a coordinator"), this);
    add->setObjectName(u"addCoordinator"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &LinkLabel::clicked, this, [this] {
        addCoordinator({});
        m_coordinators.back().unit->setFocus(Qt::TabFocusReason);
        setTyped();
    });
}

QList<RecordTab::Row> ResponsibilityTab::rows() const
{
    QList<Row> rows;
    const QDate today = todayIn(book().plan()->timeZone);
    for (const auto &measure : book().measures()) {
        const MeasureId id{measure.recordId};
        const auto *rule = book().implementingRule(id);
        const int units = int(book().implementing(id, today).size());
        const QString who = rule ? (*rule)->wording : tr("%n named unit(s)", nullptr, units);
        rows << Row{measure.recordId,
                    measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle,
                    who + u" · "_s + tr("%n coordinator(s)", nullptr, int(book().coordinating(id).size())),
                    {},
                    measure->number};
    }
    const auto addRule = [&](const Recorded<Rule> &rule) {
        const QStringList followers = followersOf(RuleId{rule.recordId});
        rows << Row{rule.recordId,
                    words::capitalised(rule->wording),
                    rule->withdrawn       ? tr("Ended")
                    : followers.isEmpty() ? tr("No measure follows it")
                                          : tr("Measure %1").arg(followers.join(u", "_s)),
                    ToolIcon::Bullets,
                    {}};
    };
    if (!book().rules().isEmpty() || !book().withdrawnRules().isEmpty())
        rows << heading(tr("Rules"));
    for (const auto *list : {&book().rules(), &book().withdrawnRules()}) {
        for (const auto &rule : *list)
            addRule(rule);
    }
    return rows;
}

bool ResponsibilityTab::fill(const QUuid &id)
{
    if (book().rule(RuleId{id}))
        return fillRule(RuleId{id});
    const MeasureId measure{id};
    if (!book().measure(measure))
        return false;
    m_isRule = false;
    m_ruleForm->hide();
    m_measureForm->show();
    offerEnd({});
    setTitle(words::measureLabel(book(), measure));
    const auto *rule = book().implementingRule(measure);
    m_byRule->setChecked(rule);
    m_byName->setChecked(!rule);
    m_byRule->setEnabled(!book().rules().isEmpty());
    m_rule->clear();
    for (const auto &one : book().rules())
        m_rule->addItem(words::capitalised(one->wording), one.recordId);
    if (rule)
        m_rule->setCurrentIndex(m_rule->findData(rule->recordId));
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    const QDate today = todayIn(book().plan()->timeZone);
    const auto named = book().implementing(measure, today);
    for (const auto &unit : book().answeringUnits(today)) {
        auto *item = new QListWidgetItem(words::unitLabel(book(), UnitId{unit.recordId}), m_units);
        item->setData(Qt::UserRole, unit.recordId);
        item->setSizeHint({0, look::px(26)});
        const bool isNamed = std::any_of(named.begin(), named.end(),
                                         [&](const ResponsibleUnit &one) { return one.unit.value == unit.recordId; });
        item->setCheckState(isNamed ? Qt::Checked : Qt::Unchecked);
    }
    clearCoordinators();
    for (const ResponsibleUnit &who : book().coordinating(measure))
        addCoordinator(who);
    m_fault->hide();
    showResolved();
    return true;
}

void ResponsibilityTab::showResolved()
{
    m_rule->setVisible(m_byRule->isChecked());
    m_units->setVisible(m_byName->isChecked());
    m_resolved->setVisible(m_byRule->isChecked());
    const QDate today = todayIn(book().plan()->timeZone);
    QStringList names;
    for (const auto &rule : book().rules()) {
        if (rule.recordId != m_rule->currentData().toUuid())
            continue;
        for (const auto &unit : book().answeringUnits(today)) {
            if (rule->unitKinds.contains(unit->unitKind) && !rule->except.contains(UnitId{unit.recordId}))
                names << book().unitName(UnitId{unit.recordId});
        }
    }
    m_resolved->setText(tr("Today that is %n unit(s)", nullptr, int(names.size())) + u": "_s + names.join(u", "_s)
                        + u'.');
}

void ResponsibilityTab::addCoordinator(const ResponsibleUnit &who)
{
    Coordinator one;
    one.row = new QWidget(m_coordinatorPlace);
    auto *row = new QHBoxLayout(one.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    one.unit = new QComboBox(one.row);
    one.department = new QComboBox(one.row);
    const auto number = m_coordinators.size();
    one.unit->setObjectName(u"coordinatorUnit-%1"_s.arg(number));
    one.unit->setAccessibleName(tr("Coordinating unit"));
    one.department->setObjectName(u"coordinatorDepartment-%1"_s.arg(number));
    one.department->setAccessibleName(tr("Its department"));
    for (QComboBox *box : {one.unit, one.department}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::activated, this, [this] { setTyped(); });
    }
    one.unit->addItem(tr("Choose a unit"), QUuid());
    for (const auto &unit : book().answeringUnits(todayIn(book().plan()->timeZone)))
        one.unit->addItem(words::unitLabel(book(), UnitId{unit.recordId}), unit.recordId);
    one.unit->setCurrentIndex(qMax(0, one.unit->findData(who.unit.value)));
    fillDepartments(one, who.department);
    connect(one.unit, &QComboBox::activated, this, [this, one] { fillDepartments(one, {}); });
    auto *remove = new Button(ToolIcon::Close, tr("Take away this coordinator"), ButtonKind::Flat, one.row);
    remove->setObjectName(u"removeCoordinator-%1"_s.arg(number));
    connect(remove, &Button::clicked, this, [this, row = one.row] {
        std::erase_if(m_coordinators, [row](const Coordinator &other) { return other.row == row; });
        row->deleteLater();
        setTyped();
    });
    row->addWidget(one.unit, 1);
    row->addWidget(one.department, 1);
    row->addWidget(remove);
    m_coordinatorPlace->layout()->addWidget(one.row);
    m_coordinators.push_back(one);
}

void ResponsibilityTab::fillDepartments(const Coordinator &coordinator, UnitId chosen)
{
    coordinator.department->clear();
    coordinator.department->addItem(tr("The whole unit"), QUuid());
    const QUuid unit = coordinator.unit->currentData().toUuid();
    for (const auto &one : book().units()) {
        if (!one->parent.isNull() && one->parent.value == unit)
            coordinator.department->addItem(words::capitalised(book().unitName(UnitId{one.recordId})), one.recordId);
    }
    coordinator.department->setCurrentIndex(qMax(0, coordinator.department->findData(chosen.value)));
    coordinator.department->setEnabled(coordinator.department->count() > 1);
}

void ResponsibilityTab::clearCoordinators()
{
    for (const Coordinator &one : m_coordinators) {
        one.row->hide();
        one.row->deleteLater();
    }
    m_coordinators.clear();
}

QList<Responsibility> ResponsibilityTab::typed() const
{
    QList<Responsibility> all;
    const MeasureId measure{chosen()};
    int position = 0;
    if (m_byRule->isChecked()) {
        all << Responsibility{
            .measure = measure, .role = implements, .rule = {m_rule->currentData().toUuid()}, .position = ++position};
    } else {
        for (int i = 0; i < m_units->count(); ++i) {
            if (m_units->item(i)->checkState() == Qt::Checked)
                all << Responsibility{.measure = measure,
                                      .role = implements,
                                      .unit = {m_units->item(i)->data(Qt::UserRole).toUuid()},
                                      .position = ++position};
        }
    }
    for (const Coordinator &one : m_coordinators) {
        all << Responsibility{.measure = measure,
                              .role = coordinates,
                              .unit = {one.unit->currentData().toUuid()},
                              .department = {one.department->currentData().toUuid()},
                              .position = ++position};
    }
    return all;
}

bool ResponsibilityTab::check()
{
    if (m_isRule)
        return m_ruleForm->check();
    const auto all = typed();
    const auto has = [&all](QLatin1StringView role) {
        return std::any_of(all.begin(), all.end(), [role](const Responsibility &one) { return one.role == role; });
    };
    const bool isWhole = std::all_of(
        all.begin(), all.end(), [](const Responsibility &one) { return !one.unit.isNull() || !one.rule.isNull(); });
    const QString fault = !has(implements)    ? tr("Choose at least one unit that implements the measure.")
                          : !isWhole          ? tr("Choose a unit for every coordinator, or take the row away.")
                          : !has(coordinates) ? tr("Choose who coordinates the measure.")
                                              : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    return fault.isEmpty();
}

void ResponsibilityTab::save()
{
    if (m_isRule) {
        const Rule rule = m_ruleForm->rule();
        Q_EMIT saveAsked(tr("The rule “%1”").arg(rule.wording), {PlanDraft::of(chosen(), rule)});
        return;
    }
    QList<Responsibility> wanted = typed();
    QList<PlanDraft> drafts;
    // What stays is left alone, what goes is withdrawn, what is new gets a record of its own.
    for (const auto &old : book().responsibilities()) {
        if (old->measure.value != chosen())
            continue;
        const auto same
            = std::find_if(wanted.begin(), wanted.end(), [&](const Responsibility &one) { return isSame(one, *old); });
        if (same != wanted.end()) {
            wanted.erase(same);
            continue;
        }
        Responsibility gone = *old;
        gone.withdrawn = true;
        drafts << PlanDraft::of(old.recordId, gone);
    }
    for (const Responsibility &one : std::as_const(wanted))
        drafts << PlanDraft::of({}, one);
    Q_EMIT saveAsked(tr("Responsibility for %1").arg(words::measureLabel(book(), MeasureId{chosen()})), drafts);
}
