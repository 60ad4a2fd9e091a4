// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/disclosure.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/parts/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {
/// The words with their chevron; pressed while unfolded.
class DisclosureButton : public QAbstractButton
{
public:
    DisclosureButton(const QString &words, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFont(look::font(TextRole::BodyStrong));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {look::px(20) + QFontMetrics(font()).horizontalAdvance(text()) + look::px(4), look::px(26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = isEnabled() ? look::tokens().accent : look::tokens().text2;
        const QRect mark(0, 0, look::px(16), height());
        look::paintIcon(painter, mark, isChecked() ? ToolIcon::ChevronDown : ToolIcon::ChevronRight, look::px(14), ink);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(look::px(20), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
    }

    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            setFont(look::font(TextRole::BodyStrong));
    }
};
} // namespace

Disclosure::Disclosure(const QString &words, const QString &hint, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    auto *head = new QHBoxLayout;
    m_button = new DisclosureButton(words, this);
    m_hint = new Text(hint, TextRole::Small, this);
    m_hint->setInk(&Tokens::text2);
    head->addWidget(m_button);
    head->addStretch(1);
    head->addWidget(m_hint);
    column->addLayout(head);
    m_place = new QWidget(this);
    m_body = new QVBoxLayout(m_place);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(look::px(8));
    m_place->hide();
    column->addWidget(m_place);
    connect(m_button, &QAbstractButton::toggled, this, [this](bool open) {
        m_place->setVisible(open);
        m_hint->setVisible(!open);
        Q_EMIT toggled(open);
    });
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}
