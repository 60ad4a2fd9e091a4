// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/proposalpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/report/passagelist.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

ProposalPane::ProposalPane(const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_actor(actor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    buildHead();
    m_proposals = new PassageList(this);
    m_proposals->setObjectName(u"proposals"_s);
    column->addWidget(m_proposals);
    connect(m_proposals, &PassageList::chosenChanged, this, &ProposalPane::showCount);
    buildFoot();
}

void ProposalPane::buildHead()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_title = new SectionTitle({}, this);
    m_title->setObjectName(u"returnedTitle"_s);
    m_title->setWrapped(true);
    column->addWidget(m_title);
    m_nothing = new MessageStrip(MessageIcon::Info,
                                 tr("The texts read as when the file was saved. There is nothing to "
                                    "take in."),
                                 this);
    column->addWidget(m_nothing);
    m_lost = new MessageStrip(MessageIcon::Warning, {}, this);
    m_lost->setObjectName(u"lostSections"_s);
    column->addWidget(m_lost);
    m_reviewer = new QComboBox;
    m_reviewer->setObjectName(u"reviewer"_s);
    m_reviewer->setEditable(true);
    m_reviewer->setInsertPolicy(QComboBox::NoInsert);
    m_reviewerField = new FormField(tr("Who reviewed"), m_reviewer, this);
    m_reviewerField->setHint(tr("the changes are written in this name"));
    m_reviewerField->setMaximumWidth(look::px(400));
    column->addWidget(m_reviewerField);
    m_choices = new QWidget(this);
    auto *row = new FlowRow(m_choices, 12);
    m_counts = new Text(TextRole::Body, m_choices);
    m_counts->setObjectName(u"returnedCounts"_s);
    row->addWidget(m_counts);
    auto *all = new Button(tr("Choose all"), ButtonKind::Outlined, m_choices);
    all->setObjectName(u"chooseAll"_s);
    auto *none = new Button(tr("Choose none"), ButtonKind::Outlined, m_choices);
    none->setObjectName(u"chooseNone"_s);
    for (Button *button : {all, none}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(all, &Button::clicked, this, [this] { m_proposals->chooseAll(true); });
    connect(none, &Button::clicked, this, [this] { m_proposals->chooseAll(false); });
    column->addWidget(m_choices);
}

void ProposalPane::buildFoot()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_take = new Button({}, ButtonKind::Primary, this);
    m_take->setObjectName(u"takeIn"_s);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &Button::clicked, this, [this] { Q_EMIT takeAsked(reviewer(), chosen()); });
    m_othersPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_othersPlace);
    place->setContentsMargins(0, look::px(12), 0, 0);
    place->setSpacing(look::px(4));
    place->addWidget(new SectionTitle(tr("Changed figures: never taken in"), m_othersPlace));
    auto *why
        = new Text(tr("These are written from the answers and the plan. Change them there, and they change here."),
                   TextRole::Body, m_othersPlace);
    why->setInk(&Tokens::text2);
    why->setWrapped(true);
    place->addWidget(why);
    m_others = new PassageList(m_othersPlace);
    m_others->setObjectName(u"notTakenIn"_s);
    place->addWidget(m_others);
    column->addWidget(m_othersPlace);
}

void ProposalPane::setContent(const ReturnedFile::Content &content, const QHash<QString, QString> &headings)
{
    const report::DocxReview &review = content.docx.review;
    m_count = int(review.proposals.size());
    m_title->setText(QFileInfo(content.path).fileName());
    fillReviewers(content.current.people);
    showStrips(content, headings);
    QHash<QString, QString> warnings;
    for (const report::SectionReview &section : review.sections) {
        if (section.isStale)
            warnings.insert(section.key, tr("This text has been rewritten here since the file was saved. Taking the "
                                            "change in makes two versions, for you to choose between in Review."));
    }
    m_proposals->setContent({.passages = review.proposals,
                             .headings = headings,
                             .warnings = warnings,
                             .before = tr("As it was sent out"),
                             .after = tr("As it came back"),
                             .isChosen = true});
    m_others->setContent({.passages = review.others,
                          .headings = headings,
                          .before = tr("As it was sent out"),
                          .after = tr("As it came back")});
    const bool hasAny = m_count > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_proposals), m_choices, static_cast<QWidget *>(m_reviewerField),
                            static_cast<QWidget *>(m_take)})
        widget->setVisible(hasAny);
    m_othersPlace->setVisible(!review.others.isEmpty());
    showCount();
}

void ProposalPane::showStrips(const ReturnedFile::Content &content, const QHash<QString, QString> &headings)
{
    const report::DocxReview &review = content.docx.review;
    QStringList lost;
    for (const QString &key : review.lost)
        lost << headings.value(key, key);
    m_lost->setText(
        tr("%n section(s) of the report are not in the file and stay as they are here: %1.", nullptr, int(lost.size()))
            .arg(lost.join(u", "_s)));
    m_lost->setVisible(!lost.isEmpty());
    m_nothing->setVisible(review.proposals.isEmpty());
}

void ProposalPane::fillReviewers(const QList<PersonEntry> &people)
{
    m_reviewer->clear();
    m_reviewer->addItem(m_actor.name, m_actor.author);
    for (const PersonEntry &entry : people) {
        const Actor person = people::actorOf(entry);
        if (!entry.person->ended && person.author != m_actor.author)
            m_reviewer->addItem(person.name, person.author);
    }
    m_reviewer->setCurrentIndex(0);
}

Actor ProposalPane::reviewer() const
{
    // The rights are those of whoever takes it in; the name is that of whoever wrote it in Word.
    Actor reviewer = m_actor;
    const QString typed = m_reviewer->currentText().trimmed();
    const int known = m_reviewer->findText(typed, Qt::MatchFixedString);
    if (known >= 0)
        reviewer.author = m_reviewer->itemData(known).toString();
    else if (!typed.isEmpty())
        reviewer.author = typed;
    reviewer.name = typed.isEmpty() ? m_actor.name : typed;
    return reviewer;
}

QList<int> ProposalPane::chosen() const
{
    return m_proposals->chosen();
}

void ProposalPane::showCount()
{
    const int count = int(chosen().size());
    m_counts->setText(tr("%1 of %n change(s) chosen.", nullptr, m_count).arg(count));
    m_take->setText(count == 0 ? tr("Take in what is chosen") : tr("Take in %n chosen", nullptr, count));
    m_take->setEnabled(count > 0 && !m_isBusy);
}

void ProposalPane::setBusy(bool busy)
{
    m_isBusy = busy;
    showCount();
}

void ProposalPane::focusFirst()
{
    if (m_count > 0)
        m_proposals->focusFirst();
}
