// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/filedlist.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QVBoxLayout>

namespace words {
QString fingerprint(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        groups << hex.mid(i, 8);
    return groups.join(u' ');
}
} // namespace words

FiledList::FiledList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FiledList::setFiled(const QList<FiledReport> &filed, const QHash<QString, QString> &headings)
{
    m_headings = headings;
    discard(m_content);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    for (int i = 0; i < int(filed.size()); ++i)
        addFiled(column, filed.at(i), i);
    if (filed.isEmpty())
        column->addWidget(wrappedText(tr("Nothing is attached yet."), TextRole::Body, m_content, &Tokens::text2));
    layout()->addWidget(m_content);
    m_content->show();
}

void FiledList::addFiled(QVBoxLayout *column, const FiledReport &filed, int index)
{
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
    auto *name = wrappedText(filed.fileName, TextRole::BodyStrong, m_content);
    name->setObjectName(u"filedName%1"_s.arg(index));
    column->addWidget(name);
    QStringList facts{tr("Filed %1").arg(words::longDay(filed.filedOn)), words::fileSize(filed.size)};
    if (!filed.note.isEmpty())
        facts << filed.note;
    column->addWidget(wrappedText(facts.join(u" · "_s), TextRole::Small, m_content, &Tokens::text2));
    auto *hash = wrappedText(tr("Fingerprint (SHA-256): %1").arg(words::fingerprint(filed.sha256)), TextRole::Small,
                             m_content, &Tokens::text2);
    hash->setObjectName(u"filedHash%1"_s.arg(index));
    column->addWidget(hash);
    addDifferences(column, filed);
    auto *copy = new LinkLabel(tr("Save a copy …"), m_content);
    copy->setObjectName(u"filedCopy%1"_s.arg(index));
    copy->setAccessibleName(tr("Save a copy of %1").arg(filed.fileName));
    connect(copy, &LinkLabel::clicked, this, [this, filed] { Q_EMIT copyAsked(filed); });
    column->addWidget(copy, 0, Qt::AlignLeft);
}

void FiledList::addDifferences(QVBoxLayout *column, const FiledReport &filed)
{
    if (!filed.compared || filed.differences.isEmpty()) {
        column->addWidget(wrappedText(filed.compared ? tr("It says the same as the locked version.")
                                                     : tr("Its text has not been compared."),
                                      TextRole::Small, m_content));
        return;
    }
    const int count = int(filed.differences.size());
    auto *unfold = new Disclosure(tr("%n difference(s) from the locked version", nullptr, count), {}, m_content);
    for (const QString &line : filed.differences) {
        const QString key = line.section(u": "_s, 0, 0);
        unfold->body()->addWidget(
            wrappedText(m_headings.value(key, key) + u": "_s + line.section(u": "_s, 1), TextRole::Small, unfold));
    }
    column->addWidget(unfold);
}
