// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagestrip.h"

#include "ui/look/look.h"
#include "ui/parts/accessibleparts.h"
#include "ui/parts/button.h"
#include "ui/parts/discard.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QColor groundOf(MessageIcon kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageIcon::Info: return tokens.soft;
    case MessageIcon::Warning: return tokens.amberGround;
    case MessageIcon::Fault: return tokens.redGround;
    case MessageIcon::Done: return tokens.greenGround;
    }
    return tokens.soft;
}
} // namespace

MessageStrip::MessageStrip(MessageIcon kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::px(16), look::px(7), look::px(12), look::px(7));
    row->setSpacing(look::px(8));
    auto *icon = new IconView(kind, this, 16);
    icon->setObjectName(u"icon"_s);
    row->addWidget(icon, 0, Qt::AlignTop);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(look::px(1));
    m_text = new Text(text, TextRole::Body, this);
    m_text->setWrapped(true);
    connect(m_text, &Text::linkActivated, this, &MessageStrip::linkActivated);
    m_lines->addWidget(m_text);
    row->addLayout(m_lines, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setText(text);
}

void MessageStrip::setKind(MessageIcon kind)
{
    m_kind = kind;
    findChild<IconView *>(u"icon"_s)->setIcon(kind);
    setText(m_text->text());
    update();
}

void MessageStrip::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(look::word(m_kind) + u": "_s + look::spoken(text));
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::setSecondLine(const QString &text)
{
    if (!m_second) {
        m_second = new Text(TextRole::Small, this);
        m_second->setInk(&Tokens::text2);
        m_second->setWrapped(true);
        connect(m_second, &Text::linkActivated, this, &MessageStrip::linkActivated);
        m_lines->addWidget(m_second);
    }
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void MessageStrip::setBanner(bool banner)
{
    m_isBanner = banner;
    update();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    if (m_isBanner)
        painter.fillRect(rect(), groundOf(m_kind, tokens));
    else
        look::paintBox(painter, rect(), look::px(4), groundOf(m_kind, tokens), {});
    painter.fillRect(QRect(0, 0, 3, height()), Icon(m_kind).ink(tokens));
}

FaultList::FaultList(QWidget *parent)
    : MessageStrip(MessageIcon::Fault, {}, parent)
{
    firstLine()->setRole(TextRole::BodyStrong);
    hide();
}

void FaultList::setFaults(const QString &title, const QStringList &faults)
{
    setText(title);
    discard(m_links);
    m_faults.clear();
    m_columns = 0;
    m_links = new QWidget(this);
    // Never wider than the list: it takes one column instead.
    m_links->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (int i = 0; i < faults.size(); ++i) {
        auto *link = new LinkLabel(faults.at(i), m_links);
        connect(link, &LinkLabel::clicked, this, [this, i] { Q_EMIT faultChosen(i); });
        m_faults.append(link);
    }
    auto *grid = new QGridLayout(m_links);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::px(24));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    lines()->insertWidget(1, m_links); // what else may be done stands below the faults
    arrange();
    setVisible(!faults.isEmpty());
}

void FaultList::arrange()
{
    if (!m_links)
        return;
    int widest = 0;
    for (const LinkLabel *link : std::as_const(m_faults))
        widest = qMax(widest, link->sizeHint().width());
    const int room = width() - look::px(16 + 16 + 8 + 12);
    const int columns = m_faults.size() > 3 && 2 * widest + look::px(24) <= room ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(m_links->layout());
    const int rows = (int(m_faults.size()) + columns - 1) / columns;
    for (int i = 0; i < m_faults.size(); ++i)
        grid->addWidget(m_faults.at(i), i % rows, i / rows, Qt::AlignLeft);
}

void FaultList::resizeEvent(QResizeEvent *event)
{
    MessageStrip::resizeEvent(event);
    arrange();
}

UndoLine::UndoLine(QWidget *parent)
    : MessageStrip(MessageIcon::Done, {}, parent)
{
    connect(this, &MessageStrip::linkActivated, this, &UndoLine::undoAsked);
    hide();
}

void UndoLine::tell(const QString &sentence)
{
    setText(sentence.toHtmlEscaped() + u" <a href=\"undo\">"_s + tr("Undo").toHtmlEscaped() + u"</a>"_s);
    setAccessibleName(sentence);
    show();
}

void UndoLine::leave()
{
    hide();
}
