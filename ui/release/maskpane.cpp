// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/maskpane.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace {
void empty(QVBoxLayout *list)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(list->takeAt(0))) { // the layout gives it away
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

QString idOf(const ReleaseEvidence &one)
{
    return one.id.value.toString(QUuid::WithoutBraces);
}
} // namespace

MaskPane::MaskPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    column->setSpacing(look::px(10));
    column->addWidget(new Text(tr("Mask"), TextRole::BodyStrong, this));
    column->addWidget(
        wrappedText(tr("Choose words in the text, write on what ground they are held back, and mask them. They are "
                       "masked wherever they stand."),
                    TextRole::Small, this, &Tokens::text2));
    m_ground = new QLineEdit;
    m_ground->setObjectName(u"maskGround"_s);
    m_groundField = new FormField(tr("Ground"), m_ground, this);
    m_ground->setPlaceholderText(tr("for example OSL 26 kap. 1 §"));
    column->addWidget(m_groundField);
    auto *mask = new Button(tr("Mask what is chosen"), ButtonKind::Outlined, this);
    mask->setObjectName(u"maskPassage"_s);
    connect(mask, &Button::clicked, this, &MaskPane::maskAsked);
    column->addWidget(mask, 0, Qt::AlignLeft);
    column->addWidget(makeList({}, m_maskList));
    m_evidencePart = makeList(tr("Evidence"), m_evidenceList);
    column->addWidget(m_evidencePart);
    m_asked = new QLineEdit;
    m_asked->setObjectName(u"releaseAskedBy"_s);
    auto *asked = new FormField(tr("Asked for by"), m_asked, this);
    column->addWidget(asked);
    column->addWidget(
        wrappedText(tr("For the log. Nobody has to say who asks."), TextRole::Small, this, &Tokens::text2));
    m_logPart = makeList(tr("Given out before"), m_logList);
    column->addWidget(m_logPart);
    column->addStretch(1);
    setEvidence({});
    setLog({});
}

QWidget *MaskPane::makeList(const QString &title, QVBoxLayout *&list)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(6));
    if (!title.isEmpty()) {
        column->addWidget(new Divider(Divider::Weight::Light, part));
        column->addWidget(new Text(title, TextRole::BodyStrong, part));
    }
    list = new QVBoxLayout;
    list->setSpacing(look::px(4));
    column->addLayout(list);
    return part;
}

QString MaskPane::askedBy() const
{
    return m_asked->text().trimmed();
}

bool MaskPane::addMask(const QString &passage)
{
    const QString ground = m_ground->text().trimmed();
    m_groundField->setFault(ground.isEmpty() ? tr("Write on what ground it is held back.") : QString());
    if (ground.isEmpty()) {
        m_ground->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_masks << Mask{passage, ground};
    showMasks();
    Q_EMIT masksChanged();
    return true;
}

void MaskPane::takeBackLast()
{
    if (m_masks.isEmpty())
        return;
    m_masks.removeLast();
    showMasks();
    Q_EMIT masksChanged();
}

void MaskPane::clear()
{
    m_masks.clear();
    showMasks();
}

void MaskPane::showMasks()
{
    empty(m_maskList);
    for (qsizetype i = 0; i < m_masks.size(); ++i) {
        const Mask &mask = m_masks.at(i);
        if (std::any_of(m_evidence.begin(), m_evidence.end(),
                        [&](const auto &one) { return idOf(one) == mask.passage; }))
            continue; // it has its box among the evidence
        m_maskList->addWidget(wrappedText(tr("“%1”").arg(mask.passage), TextRole::Body, this));
        m_maskList->addWidget(wrappedText(mask.ground, TextRole::Small, this, &Tokens::text2));
        auto *remove = new LinkLabel(tr("Do not mask"), this);
        remove->setObjectName(u"unmask%1"_s.arg(i));
        remove->setAccessibleName(tr("Do not mask %1").arg(mask.passage));
        connect(remove, &LinkLabel::clicked, this, [this, i] {
            m_masks.removeAt(i);
            showMasks();
            Q_EMIT masksChanged();
        });
        m_maskList->addWidget(remove, 0, Qt::AlignLeft);
    }
}

const Mask *MaskPane::maskOf(const ReleaseEvidence &one) const
{
    const auto at
        = std::find_if(m_masks.begin(), m_masks.end(), [&](const Mask &mask) { return mask.passage == idOf(one); });
    return at == m_masks.end() ? nullptr : &*at;
}

void MaskPane::setEvidence(const QList<ReleaseEvidence> &evidence)
{
    m_evidence = evidence;
    m_evidencePart->setVisible(!evidence.isEmpty());
    empty(m_evidenceList);
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const ReleaseEvidence &one = evidence.at(i);
        const QString title = one.size > 0 ? tr("%1 (%2)").arg(one.title, words::fileSize(one.size)) : one.title;
        auto *box = new QCheckBox(fontMetrics().elidedText(title, Qt::ElideMiddle, look::px(232)), this);
        box->setToolTip(title);
        box->setObjectName(u"giveOut%1"_s.arg(i));
        box->setAccessibleName(tr("Give out %1").arg(one.title));
        const Mask *mask = maskOf(one);
        box->setChecked(!mask);
        connect(box, &QCheckBox::clicked, this, [this, one, box](bool gives) {
            hold(one, !gives);
            box->setChecked(!maskOf(one));
        });
        m_evidenceList->addWidget(box);
        if (mask)
            m_evidenceList->addWidget(
                wrappedText(tr("held back: %1").arg(mask->ground), TextRole::Small, this, &Tokens::text2));
    }
}

void MaskPane::hold(const ReleaseEvidence &one, bool holds)
{
    if (holds) {
        (void)addMask(idOf(one));
        return;
    }
    m_masks.removeIf([&](const Mask &mask) { return mask.passage == idOf(one); });
    Q_EMIT masksChanged();
}

void MaskPane::setLog(const QStringList &lines)
{
    m_logPart->setVisible(!lines.isEmpty());
    empty(m_logList);
    for (const QString &line : lines)
        m_logList->addWidget(wrappedText(line, TextRole::Small, this, &Tokens::text2));
}
