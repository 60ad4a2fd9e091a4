// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/unitpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formfield.h"
#include "ui/parts/iconview.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/person/contactlist.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {
/// A week after the last day that holds: what is given most.
QDate suggestedDay(const UnitProgress &unit, QDate today)
{
    return qMax(unit.due, today).addDays(7);
}
} // namespace

UnitPane::UnitPane(bool mayExtend, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(14), look::px(12), look::px(12));
    column->setSpacing(look::px(4));
    m_title = new SectionTitle({}, this);
    m_title->setWrapped(true);
    m_title->setObjectName(u"unitTitle"_s);
    m_counts = new Text(TextRole::Small, this);
    m_counts->setInk(&Tokens::text2);
    m_counts->setWrapped(true);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    m_type = new Button(tr("Type in its answers …"), ButtonKind::Outlined, this);
    m_type->setObjectName(u"typeAnswers"_s);
    m_type->setToolTip(tr("For what came by mail or telephone"));
    m_type->hide();
    connect(m_type, &Button::clicked, this, [this] { Q_EMIT answersAsked(m_shown.value(0)); });
    column->addSpacing(look::px(4));
    column->addWidget(m_type, 0, Qt::AlignLeft);
    m_extension = new QWidget(this);
    column->addWidget(m_extension);
    if (mayExtend)
        buildExtension();
    m_people = new QWidget(this);
    auto *people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, look::px(8), 0, 0);
    people->setSpacing(look::px(8));
    people->addWidget(new Divider(Divider::Weight::Light, m_people));
    people->addWidget(new Text(tr("Contacts"), TextRole::BodyStrong, m_people));
    m_contacts = new ContactList(m_people);
    connect(m_contacts, &ContactList::addressOpened, this, &UnitPane::addressOpened);
    people->addWidget(m_contacts);
    m_confirmed = new IconText(Icon(), {}, m_people);
    people->addWidget(m_confirmed);
    auto *manage = new LinkLabel(tr("Change contacts"), m_people);
    manage->setObjectName(u"changeContacts"_s);
    manage->setVisible(mayExtend);
    connect(manage, &LinkLabel::clicked, this, &UnitPane::contactsAsked);
    people->addWidget(manage, 0, Qt::AlignLeft);
    column->addWidget(m_people);
    m_release = new LinkLabel(tr("Records request …"), this);
    m_release->setObjectName(u"releaseDocuments"_s);
    m_release->setToolTip(tr("Give out what the unit has submitted, when somebody asks for it"));
    m_release->hide();
    connect(m_release, &LinkLabel::clicked, this, [this] { Q_EMIT releaseAsked(m_shown.value(0)); });
    column->addSpacing(look::px(12));
    column->addWidget(m_release, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void UnitPane::buildExtension()
{
    auto *column = new QVBoxLayout(m_extension);
    column->setContentsMargins(0, look::px(8), 0, look::px(4));
    column->setSpacing(look::px(8));
    column->addWidget(new Divider(Divider::Weight::Light, m_extension));
    column->addWidget(new Text(tr("Extension"), TextRole::BodyStrong, m_extension));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, m_extension);
    m_fault->hide();
    column->addWidget(m_fault);
    m_until = new DateField;
    m_until->setObjectName(u"extensionUntil"_s);
    m_untilField = new FormField(tr("New date"), m_until, m_extension);
    column->addWidget(m_untilField);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"extensionReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(look::px(72));
    m_reasonField = new FormField(tr("Reason"), m_reason, m_extension);
    m_reasonField->setHint(tr("seen by the unit"));
    column->addWidget(m_reasonField);
    m_hint = new Text(TextRole::Small, m_extension);
    m_hint->setInk(&Tokens::text2);
    m_hint->setWrapped(true);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_save = new Button(tr("Save extension"), ButtonKind::Primary, m_extension);
    m_save->setObjectName(u"saveExtension"_s);
    m_remove = new Button(tr("Take back"), ButtonKind::Outlined, m_extension);
    m_remove->setObjectName(u"removeExtension"_s);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &Button::clicked, this, &UnitPane::save);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT extensionRemoved(m_shown); });
    connect(m_until, &DateField::dateChanged, this, &UnitPane::showHint);
}

void UnitPane::setContent(const Content &content)
{
    m_content = content;
    QList<UnitId> ids;
    for (const UnitProgress &unit : content.units)
        ids << unit.unit;
    const bool isSame = ids == m_shown;
    m_shown = ids;
    setEnabled(!ids.isEmpty());
    m_extension->setVisible(!ids.isEmpty());
    m_people->setVisible(ids.size() == 1);
    m_type->setVisible(ids.size() == 1 && m_until && roundStateOf(content.round.state) == RoundState::Open);
    m_release->setVisible(ids.size() == 1 && m_until && roundStateOf(content.round.state) != RoundState::Planned);
    m_counts->setVisible(!ids.isEmpty());
    if (ids.isEmpty()) {
        m_title->setText(tr("Choose a unit"));
        return;
    }
    const UnitProgress all = progressOfAll(content.units, content.round);
    m_title->setText(ids.size() == 1 ? words::unitLabel(content.book, ids.first())
                                     : tr("%n units", nullptr, int(ids.size())));
    m_counts->setText(tr("%1 of %2 answers · %3 drafts · %4 unanswered")
                          .arg(all.received())
                          .arg(all.asked)
                          .arg(all.drafts)
                          .arg(all.unanswered));
    m_contacts->setPeople(content.people, ids.first());
    m_confirmed->setIcon(content.areConfirmed ? Icon(MessageIcon::Done) : Icon(MessageIcon::Warning));
    m_confirmed->setWords(content.areConfirmed ? tr("Confirmed for this round") : tr("Not confirmed for this round"));
    if (!m_until || isSame)
        return;
    const UnitProgress &first = content.units.first();
    m_until->setToday(content.today);
    m_until->setDate(first.isExtended && ids.size() == 1 ? first.due : suggestedDay(first, content.today));
    m_reason->setPlainText(ids.size() == 1 ? first.extensionReason : QString());
    const bool hasAny = std::any_of(content.units.begin(), content.units.end(),
                                    [](const UnitProgress &unit) { return unit.isExtended; });
    m_remove->setVisible(hasAny);
    m_fault->hide();
    m_untilField->setFault({});
    m_reasonField->setFault({});
    showHint();
}

void UnitPane::showHint()
{
    const Round &round = m_content.round;
    QStringList hints;
    if (m_until->date().isValid() && round.coordinatorsDue.isValid()) {
        const int days = int(m_until->date().daysTo(round.coordinatorsDue));
        hints << (days >= 0 ? tr("The coordinators get the answers %n day(s) before their date.", nullptr, days)
                            : tr("That is after the coordinators' date."));
    }
    if (round.cutoff.isValid() && m_until->date() > round.cutoff)
        hints << tr("That is after the data cut-off: the report will not hold these answers.");
    else if (round.cutoff.isValid())
        hints << tr("The data cut-off stays.");
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
}

void UnitPane::save()
{
    const bool isLater = m_until->date().isValid() && m_until->date() > m_content.round.due;
    const QString reason = m_reason->toPlainText().trimmed();
    m_untilField->setFault(
        isLater ? QString()
                : tr("Choose a day after the round's last day, %1.").arg(words::longDay(m_content.round.due)));
    m_reasonField->setFault(reason.isEmpty() ? tr("Write why the unit gets more time.") : QString());
    if (!isLater)
        m_until->setFocus();
    else if (reason.isEmpty())
        m_reason->setFocus();
    else
        Q_EMIT extensionSaved(m_shown, m_until->date(), reason);
}

void UnitPane::focusExtension()
{
    if (m_until)
        m_until->setFocus(Qt::TabFocusReason);
}

void UnitPane::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void UnitPane::forgetTyped()
{
    m_shown.clear();
    if (m_fault)
        m_fault->hide();
}
