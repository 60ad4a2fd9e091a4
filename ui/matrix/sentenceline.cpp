// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/sentenceline.h"

#include "ui/look/look.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

SentenceLine::SentenceLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Text(TextRole::Small, this))
    , m_key(new KeyHint({QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)}, tr("opens"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::px(10), look::px(3), look::px(10), look::px(3));
    row->setSpacing(look::px(12));
    m_words->setWrapped(true);
    m_words->setAlignment(Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_key);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SentenceLine::setSentence(const QString &who, const QString &what, bool opens)
{
    m_words->setText(who.isEmpty() ? QString() : u"<b>"_s + who.toHtmlEscaped() + u"</b> "_s + what.toHtmlEscaped());
    QSizePolicy policy = m_key->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_key->setSizePolicy(policy);
    m_key->setVisible(opens);
}

void SentenceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::tokens().soft);
}

void SentenceLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Room for two lines when the words may need them, always, so that walking the matrix moves nothing.
    const int lines = width() < look::px(640) ? 2 : 1;
    const int wanted = lines * QFontMetrics(look::font(TextRole::Small)).height() + look::px(11);
    if (minimumHeight() != wanted)
        setFixedHeight(wanted);
}
