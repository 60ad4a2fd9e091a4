// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/look/look.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QPainter>

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_store(new ElidedText(TextRole::Small, Qt::ElideMiddle, this))
    , m_check(new IconView(MessageIcon::Done, this, 14))
    , m_saved(new Text(TextRole::Small, this))
    , m_backup(new ElidedText(TextRole::Small, Qt::ElideRight, this))
    , m_others(new ElidedText(TextRole::Small, Qt::ElideRight, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::px(12), 1, look::px(12), 0);
    row->setSpacing(look::px(4));
    row->addWidget(m_store);
    row->addSpacing(look::px(14));
    row->addWidget(m_check);
    row->addWidget(m_saved);
    row->addSpacing(look::px(14));
    row->addWidget(m_backup);
    row->addStretch(1);
    row->addWidget(m_others);
    for (Text *text :
         {static_cast<Text *>(m_store), m_saved, static_cast<Text *>(m_backup), static_cast<Text *>(m_others)})
        text->setInk(&Tokens::text2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Status line"));
    setSaved({});
}

void StatusLine::setStore(const QString &words)
{
    m_store->setText(words);
}

void StatusLine::setSaved(const QString &words)
{
    m_saved->setText(words);
    m_check->setVisible(!words.isEmpty());
}

void StatusLine::setBackup(const QString &words)
{
    m_backup->setText(words);
}

void StatusLine::setOthers(const QString &words)
{
    m_others->setText(words);
}

QSize StatusLine::sizeHint() const
{
    return {look::px(400), look::px(24)};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}
