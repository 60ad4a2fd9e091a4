// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
Text *wrapped(const QString &words, TextRole role, QWidget *parent, QColor Tokens::*ink = &Tokens::text)
{
    auto *text = new Text(words, role, parent);
    text->setWrapped(true);
    text->setInk(ink);
    return text;
}
} // namespace

AttentionPane::AttentionPane(bool acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void AttentionPane::setAttention(const Attention &attention)
{
    if (attention == m_attention)
        return; // whoever walks the links keeps the focus
    m_attention = attention;
    rebuild();
}

void AttentionPane::rebuild()
{
    if (m_content) {
        m_content->hide(); // it goes with the next event; until then it shall not be seen
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_place->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(look::px(12), look::px(14), look::px(12), look::px(12));
    column->setSpacing(look::px(2));
    column->addWidget(new SectionTitle(tr("To attend to"), m_content));
    column->addSpacing(look::px(2));
    addSummary(column);
    addUnits(column);
    addMatters(column);
    if (!m_attention.commissions.isEmpty()) {
        auto *open = new OpenCommissions(m_attention.commissions, m_attention.askedBy, m_acts, m_content);
        connect(open, &OpenCommissions::answerAsked, this, &AttentionPane::commissionsAsked);
        column->addWidget(open);
    }
    column->addStretch(1);
    m_content->show();
}

void AttentionPane::addSummary(QVBoxLayout *column)
{
    const Attention &all = m_attention;
    if (all.units.isEmpty()) {
        const QString sentence = all.neverCame > 0 ? tr("%n answer(s) never came.", nullptr, all.neverCame)
                                                   : tr("Every answer has come in.");
        column->addWidget(wrapped(sentence, TextRole::Body, m_content));
        return;
    }
    const int sum = all.missingOf(all.shown);
    const bool areAdministrations = std::all_of(all.units.begin(), all.units.begin() + all.shown,
                                                [](const AttentionUnit &unit) { return unit.isAdministration; });
    QString words;
    if (areAdministrations)
        words = tr("<b>%n administration(s)</b> account for <b>%1 of %2</b> missing answers.", nullptr, all.shown);
    else
        words = tr("<b>%n unit(s)</b> account for <b>%1 of %2</b> missing answers.", nullptr, all.shown);
    auto *text = wrapped(words.arg(sum).arg(all.missing), TextRole::Body, m_content);
    text->setObjectName(u"missing"_s);
    column->addWidget(text);
    column->addSpacing(look::px(6));
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
}

void AttentionPane::addUnits(QVBoxLayout *column)
{
    const int count = m_showsAll ? int(m_attention.units.size()) : m_attention.shown;
    for (int i = 0; i < count; ++i)
        addUnit(column, m_attention.units.at(i), i);
    const int rest = int(m_attention.units.size()) - m_attention.shown;
    if (rest <= 0)
        return;
    column->addSpacing(look::px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(4));
    auto *link = new LinkLabel(m_showsAll ? tr("Show fewer") : tr("Show %n other unit(s)", nullptr, rest), m_content);
    link->setObjectName(u"showOthers"_s);
    connect(link, &LinkLabel::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        rebuild();
        m_content->findChild<LinkLabel *>(u"showOthers"_s)->setFocus();
    });
    row->addWidget(link);
    if (!m_showsAll) {
        const int missing = m_attention.missing - m_attention.missingOf(m_attention.shown);
        auto *quiet = new Text(tr("(%n answer(s) missing)", nullptr, missing), TextRole::Small, m_content);
        quiet->setInk(&Tokens::text2);
        row->addWidget(quiet);
    }
    row->addStretch(1);
    column->addLayout(row);
}

QString AttentionPane::stateOf(const AttentionUnit &unit) const
{
    const QString missing = tr("%1 of %2 answers missing").arg(unit.missing).arg(unit.asked);
    QStringList parts{missing};
    QString when;
    if (unit.daysLate > 0)
        when = tr("%n day(s) late", nullptr, unit.daysLate);
    else if (unit.extendedTo.isValid())
        when = tr("extension to %1").arg(words::shortDay(unit.extendedTo, m_attention.today));
    else if (unit.due.isValid())
        when = tr("answer by %1").arg(words::shortDay(unit.due, m_attention.today));
    if (!when.isEmpty())
        parts << when;
    if (unit.lateCompletions > 0)
        parts << tr("%n completion(s) late", nullptr, unit.lateCompletions);
    return parts.join(u" · "_s);
}

void AttentionPane::addUnit(QVBoxLayout *column, const AttentionUnit &unit, int index)
{
    column->addSpacing(look::px(4));
    column->addWidget(wrapped(unit.name, TextRole::BodyStrong, m_content));
    column->addWidget(wrapped(stateOf(unit), TextRole::Small, m_content, &Tokens::text2));
    if (m_acts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look::px(9));
        const auto addLink = [&](const QString &words, const QString &name) {
            auto *link = new LinkLabel(words, m_content);
            link->setObjectName(name + QString::number(index));
            link->setAccessibleName(words + u", "_s + unit.name);
            row->addWidget(link);
            return link;
        };
        connect(addLink(tr("Remind"), u"remind"_s), &LinkLabel::clicked, this,
                [this, id = unit.unit] { Q_EMIT remindAsked(id); });
        connect(addLink(unit.extendedTo.isValid() ? tr("Change extension") : tr("Give extension"), u"extend"_s),
                &LinkLabel::clicked, this, [this, id = unit.unit] { Q_EMIT extensionAsked(id); });
        if (!unit.telephone.isEmpty()) {
            LinkLabel *call = addLink(tr("Call %1").arg(unit.telephone), u"call"_s);
            call->setToolTip(unit.contact);
            connect(call, &LinkLabel::clicked, this,
                    [this, id = unit.unit, number = unit.telephone] { Q_EMIT callAsked(id, number); });
        }
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(look::px(2));
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
}

void AttentionPane::addMatters(QVBoxLayout *column)
{
    if (m_attention.conflicts.isEmpty() && m_attention.slowCompletions == 0 && m_attention.otherConflicts == 0)
        return;
    column->addSpacing(look::px(10));
    column->addWidget(new Divider(Divider::Weight::Strong, m_content));
    column->addSpacing(look::px(8));
    column->addWidget(new Text(tr("To resolve"), TextRole::BodyStrong, m_content));
    for (const AttentionConflict &conflict : std::as_const(m_attention.conflicts)) {
        const QString sentence = tr("Measure %1, %2: two versions of the answer.").arg(conflict.measure, conflict.unit);
        addMatter(column, AnswerIcon::Conflict, sentence + u" <a href=\"compare\">"_s + tr("Compare") + u"</a>"_s,
                  [this, id = conflict.assignment] { Q_EMIT conflictAsked(id); });
    }
    if (m_attention.otherConflicts > 0) {
        const QString sentence
            = tr("%n record(s) of the plan or the report have two versions.", nullptr, m_attention.otherConflicts);
        addMatter(column, AnswerIcon::Conflict, sentence + u" <a href=\"compare\">"_s + tr("Compare") + u"</a>"_s,
                  [this] { Q_EMIT otherConflictsAsked(); });
    }
    if (m_attention.slowCompletions > 0) {
        const QString sentence
            = tr("%n completion(s) have waited more than %1 days.", nullptr, m_attention.slowCompletions)
                  .arg(Attention::patienceDays);
        addMatter(column, AnswerIcon::CompletionRequested,
                  sentence + u" <a href=\"show\">"_s + tr("Show the list") + u"</a>"_s,
                  [this] { Q_EMIT completionsAsked(); });
    }
}

void AttentionPane::addMatter(QVBoxLayout *column, const Icon &icon, const QString &words,
                              const std::function<void()> &act)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->setContentsMargins(0, look::px(2), 0, look::px(4));
    row->addWidget(new IconView(icon, m_content), 0, Qt::AlignTop);
    auto *text = wrapped(words, TextRole::Body, m_content);
    text->setObjectName(u"matter"_s);
    connect(text, &Text::linkActivated, this, act);
    row->addWidget(text, 1);
    column->addLayout(row);
}
