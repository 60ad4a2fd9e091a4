// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/historypane.h"

#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconview.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
using Happening = MeasureEvent::Kind;

constexpr int shownAtFirst = 30;

bool isDecision(Happening kind)
{
    return kind == Happening::PlanDecided || kind == Happening::RoundOpened || kind == Happening::RoundClosed
           || kind == Happening::RoundReopened || kind == Happening::ReportLocked;
}
} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_place->setSpacing(look::px(6));
    m_place->addWidget(new SectionTitle(tr("History"), this));
    m_filter = new SegmentedSwitch({tr("All"), tr("Status"), tr("Decisions")}, SegmentedSwitch::Shape::Chips, this);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Show in the history"));
    m_place->addWidget(m_filter, 0, Qt::AlignLeft);
    m_content = new QWidget(this);
    m_place->addWidget(m_content);
    m_place->addStretch(1);
    connect(m_filter, &SegmentedSwitch::currentChanged, this, &HistoryPane::rebuild);
}

void HistoryPane::setEvents(const PlanBook &book, const QList<PersonEntry> &people, const QList<MeasureEvent> &events,
                            const QHash<RevisionId, ReceivedItem> &receipts)
{
    m_receipts = receipts;
    m_book = book;
    m_people = people;
    m_events = events;
    rebuild();
}

bool HistoryPane::isShown(const MeasureEvent &event) const
{
    switch (Filter(m_filter->current())) {
    case Statuses: return event.kind == Happening::Submitted || event.kind == Happening::Assessed;
    case Decisions: return isDecision(event.kind);
    case All: break;
    }
    return true;
}

void HistoryPane::rebuild()
{
    auto *content = new QWidget(this);
    const std::unique_ptr<QLayoutItem> place(m_place->replaceWidget(m_content, content));
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    QList<MeasureEvent> shown;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(shown),
                 [this](const MeasureEvent &event) { return isShown(event); });
    const int older = m_showsOlder ? 0 : qMax(0, int(shown.size()) - shownAtFirst);
    for (int i = 0; i < int(shown.size()) - older; ++i)
        addEvent(column, shown.at(i));
    if (shown.isEmpty()) {
        auto *none = new Text(tr("Nothing has happened yet."), TextRole::Small, m_content);
        none->setInk(&Tokens::text2);
        column->addWidget(none);
    }
    if (older > 0) {
        auto *link = new LinkLabel(tr("Show %n older", nullptr, older), m_content);
        link->setObjectName(u"showOlder"_s);
        connect(link, &LinkLabel::clicked, this, [this] {
            m_showsOlder = true;
            rebuild();
        });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    m_content->show();
}

QString HistoryPane::statusOf(const MeasureEvent &event) const
{
    return words::statusLabel(m_book, event.status);
}

QString HistoryPane::sentenceOf(const MeasureEvent &event) const
{
    const QString unit = words::unitLabel(m_book, event.unit, event.department);
    switch (event.kind) {
    case Happening::PlanDecided:
        return event.text.isEmpty() ? tr("The plan was decided") : tr("The plan was decided by %1").arg(event.text);
    case Happening::RoundOpened: return tr("%1 opened").arg(event.roundName);
    case Happening::RoundClosed: return tr("%1 closed").arg(event.roundName);
    case Happening::RoundReopened: return tr("%1 was reopened: %2").arg(event.roundName, event.text);
    case Happening::ReportLocked:
        return tr("The report of %1 was locked, version %2").arg(event.roundName).arg(event.number);
    case Happening::Submitted:
        if (m_filter->current() == Statuses)
            return u"%1: %2"_s.arg(unit, statusOf(event));
        return event.again ? tr("%1 submitted a new answer").arg(unit) : tr("%1 submitted an answer").arg(unit);
    case Happening::SentBack: return tr("Completion requested of %1: %2").arg(unit, event.text);
    case Happening::Accepted: return tr("The answer of %1 was accepted").arg(unit);
    case Happening::Reopened: return tr("The answer of %1 was reopened: %2").arg(unit, event.text);
    case Happening::ClosedWithoutAnswer: return tr("%1 was closed without an answer").arg(unit);
    case Happening::Assessed:
        return event.again ? tr("The joint picture was changed: %1").arg(statusOf(event))
                           : tr("The joint picture was written: %1").arg(statusOf(event));
    case Happening::Signed: return tr("%1 signed the joint picture").arg(unit);
    case Happening::Dissented: return tr("%1 sees it differently: %2").arg(unit, event.text);
    }
    return {};
}

Icon HistoryPane::iconOf(const MeasureEvent &event)
{
    switch (event.kind) {
    case Happening::PlanDecided: return Icon(NavIcon::Plan).tinted(&Tokens::text2);
    case Happening::RoundOpened:
    case Happening::RoundClosed:
    case Happening::RoundReopened: return ToolIcon::Calendar;
    case Happening::ReportLocked: return ToolIcon::Lock;
    case Happening::Submitted: return AnswerIcon::Submitted;
    case Happening::SentBack: return AnswerIcon::CompletionRequested;
    case Happening::Accepted: return AnswerIcon::Accepted;
    case Happening::Reopened: return ToolIcon::Undo;
    case Happening::ClosedWithoutAnswer: return AnswerIcon::ClosedUnanswered;
    case Happening::Assessed: return ToolIcon::Pencil;
    case Happening::Signed: return MessageIcon::Done;
    case Happening::Dissented: return MessageIcon::Warning;
    }
    return {};
}

void HistoryPane::addEvent(QVBoxLayout *column, const MeasureEvent &event)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    const Icon icon = m_filter->current() == Statuses ? Icon(words::statusShape(m_book, event.status)) : iconOf(event);
    row->addWidget(new IconView(icon, m_content, 14), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *sentence = new Text(sentenceOf(event).toHtmlEscaped(), TextRole::Small, m_content);
    sentence->setObjectName(u"event"_s);
    sentence->setWrapped(true);
    lines->addWidget(sentence);
    QString when = event.at ? words::moment(event.at, m_book, {}) : words::longDay(event.day);
    const bool brings = event.kind == Happening::Submitted || event.kind == Happening::Assessed
                        || event.kind == Happening::Signed || event.kind == Happening::Dissented;
    std::optional<ReceivedItem> receipt;
    if (const auto at = m_receipts.constFind(event.version); brings && at != m_receipts.constEnd())
        receipt = *at;
    if (const QString who = words::authorVia(m_people, event.author, receipt);
        !event.author.isEmpty() && !who.isEmpty())
        when += u" · "_s + who;
    auto *quiet = wrappedText(when, TextRole::Caption, m_content, &Tokens::text2);
    quiet->setObjectName(u"eventAuthor"_s);
    if (receipt)
        quiet->setToolTip(words::receiptLine(m_book, m_people, *receipt, {}));
    lines->addWidget(quiet);
    row->addLayout(lines, 1);
    column->addLayout(row);
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
}
