// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/versionspane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/review/answercomparison.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

VersionsPane::VersionsPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(6));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(look::px(16), look::px(12), look::px(16), 0);
    m_title = new SectionTitle(QString(), this);
    m_title->setWrapped(true);
    head->addWidget(m_title, 1);
    auto *open = new LinkLabel(tr("Open the answer"), this);
    open->setObjectName(u"openAnswer"_s);
    connect(open, &LinkLabel::clicked, this, &VersionsPane::answerAsked);
    head->addWidget(open);
    column->addLayout(head);
    m_none = new Text(tr("The unit has not answered in this round or an earlier one."), TextRole::Small, this);
    m_none->setInk(&Tokens::text2);
    m_none->setContentsMargins(look::px(16), 0, look::px(16), 0);
    column->addWidget(m_none);
    m_choice = new QWidget(this);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(look::px(16), 0, look::px(16), 0);
    choice->setSpacing(look::px(8));
    const auto addBox = [&](const QString &label, const QString &name) {
        auto *words = new Text(label, TextRole::Small, m_choice);
        words->setInk(&Tokens::text2);
        choice->addWidget(words);
        auto *box = new QComboBox(m_choice);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        look::setCompact(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_isChosen = true;
            Q_EMIT versionsChosen();
        });
        choice->addWidget(box, 1);
        return box;
    };
    m_now = addBox(tr("Show"), u"versionNow"_s);
    m_before = addBox(tr("compared with"), u"versionBefore"_s);
    column->addWidget(m_choice);
    m_receipt = wrappedText({}, TextRole::Small, this, &Tokens::text2);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->setContentsMargins(look::px(16), 0, look::px(16), 0);
    m_receipt->hide();
    column->addWidget(m_receipt);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->hide();
    column->addWidget(m_fault);
    m_comparison = new AnswerComparison(this);
    connect(m_comparison, &AnswerComparison::evidenceOpened, this, &VersionsPane::evidenceOpened);
    column->addWidget(m_comparison);
}

void VersionsPane::setVersions(const QString &unit, const QList<AnswerVersion> &versions, int now, int before)
{
    m_title->setText(tr("The answer of %1").arg(unit));
    m_isChosen = m_isChosen && unit == m_unit;
    m_unit = unit;
    if (m_isChosen) {
        const auto indexOf = [&versions](RevisionId id, int otherwise) {
            for (int i = 0; i < versions.size(); ++i) {
                if (versions.at(i).revision == id)
                    return i;
            }
            return id.isNull() ? -1 : otherwise;
        };
        now = indexOf(chosenNow(), now);
        before = indexOf(chosenBefore(), before);
    }
    m_versions = versions;
    const QSignalBlocker quietNow(m_now);
    const QSignalBlocker quietBefore(m_before);
    m_now->clear();
    m_before->clear();
    m_before->addItem(tr("Nothing"));
    for (const AnswerVersion &version : versions) {
        m_now->addItem(version.title);
        m_before->addItem(version.title);
    }
    m_now->setCurrentIndex(now);
    m_before->setCurrentIndex(before + 1);
    m_choice->setVisible(!versions.isEmpty());
    m_comparison->setVisible(!versions.isEmpty());
    m_none->setVisible(versions.isEmpty());
    m_fault->hide();
}

RevisionId VersionsPane::chosen(const QComboBox *box) const
{
    const int index = box->currentIndex() - (box == m_before ? 1 : 0);
    return index >= 0 && index < m_versions.size() ? m_versions.at(index).revision : RevisionId{};
}

RevisionId VersionsPane::chosenNow() const
{
    return chosen(m_now);
}

RevisionId VersionsPane::chosenBefore() const
{
    return chosen(m_before);
}

void VersionsPane::setAnswers(const PlanBook &book, const std::optional<Answer> &now,
                              const std::optional<Answer> &before, const QList<Recorded<Evidence>> &evidence)
{
    m_fault->hide();
    m_comparison->setSides(book, {m_now->currentText(), now}, {m_before->currentText(), before}, evidence);
}

void VersionsPane::setReceipt(const QString &words)
{
    m_receipt->setText(words);
    m_receipt->setVisible(!words.isEmpty());
}

void VersionsPane::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}
