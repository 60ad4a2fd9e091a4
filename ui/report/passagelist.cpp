// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/passagelist.h"

#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/difftext.h"
#include "ui/parts/discard.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int nameWidth = 98;

/// White ground, hairline and the accent bar of something changed.
class PassageRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look::tokens();
        painter.fillRect(rect(), tokens.base);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
        painter.fillRect(QRect(0, 0, 3, height()), tokens.accent);
    }
};

Text *quiet(const QString &words, QWidget *parent)
{
    auto *text = new Text(words, TextRole::Small, parent);
    text->setInk(&Tokens::text2);
    text->setWrapped(true);
    return text;
}

QWidget *side(DiffText::Side which, const report::ChangedPassage &passage, QWidget *parent)
{
    const bool isAfter = which == DiffText::Side::After;
    if ((isAfter ? passage.after : passage.before).isEmpty())
        return quiet(isAfter ? PassageList::tr("Taken away") : PassageList::tr("Was not there"), parent);
    auto *text = new DiffText(which, parent);
    text->setTexts(passage.before, passage.after);
    return text;
}

QString wordFor(const report::ChangedPassage &passage)
{
    if (passage.before.isEmpty())
        return PassageList::tr("New");
    return passage.after.isEmpty() ? PassageList::tr("Struck out") : PassageList::tr("Changed");
}
} // namespace

PassageList::PassageList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PassageList::setContent(const Content &content)
{
    discard(m_content);
    m_boxes.clear();
    m_pairs.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(column, content);
    QString section;
    for (int i = 0; i < int(content.passages.size()); ++i) {
        if (i == 0 || content.passages.at(i).section != section) {
            section = content.passages.at(i).section;
            addSection(column, content, section);
        }
        addPassage(column, content, i);
    }
    m_content->show();
    arrange();
}

void PassageList::addHead(QVBoxLayout *column, const Content &content)
{
    auto *row = new QWidget(m_content);
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(look::px(16), look::px(4), look::px(16), look::px(4));
    cells->setSpacing(look::px(12));
    cells->addSpacing(look::px(nameWidth) + look::px(12));
    auto *before = new Text(content.before, TextRole::SmallStrong, row);
    before->setInk(&Tokens::text2);
    before->setWrapped(true);
    cells->addWidget(before, 1);
    auto *after = new Text(content.after, TextRole::BodyStrong, row);
    after->setWrapped(true);
    cells->addWidget(after, 1);
    column->addWidget(row);
    column->addWidget(new Divider(Divider::Weight::Strong, m_content));
}

void PassageList::addSection(QVBoxLayout *column, const Content &content, const QString &key)
{
    auto *heading = new Text(content.headings.value(key, key), TextRole::BodyStrong, m_content);
    heading->setWrapped(true);
    heading->setContentsMargins(look::px(16), look::px(10), look::px(16), look::px(4));
    column->addWidget(heading);
    if (const QString warning = content.warnings.value(key); !warning.isEmpty()) {
        auto *strip = new MessageStrip(MessageIcon::Warning, warning, m_content);
        strip->setObjectName(u"warning-"_s + key);
        column->addWidget(strip);
        column->addSpacing(look::px(4));
    }
}

void PassageList::addPassage(QVBoxLayout *column, const Content &content, int number)
{
    const report::ChangedPassage &passage = content.passages.at(number);
    auto *row = new PassageRow(m_content);
    row->setObjectName(u"passage%1"_s.arg(number));
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(look::px(16), look::px(7), look::px(16), look::px(7));
    cells->setSpacing(look::px(12));
    const QString word = wordFor(passage);
    auto *pair = new QWidget(row);
    auto *sides = new QBoxLayout(QBoxLayout::LeftToRight, pair);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(look::px(12));
    QWidget *before = side(DiffText::Side::Before, passage, pair);
    QWidget *after = side(DiffText::Side::After, passage, pair);
    sides->addWidget(before, 1, Qt::AlignTop);
    sides->addWidget(after, 1, Qt::AlignTop);
    QWidget *name = nullptr;
    if (content.isChosen) {
        auto *box = new QCheckBox(word, row);
        box->setObjectName(u"take%1"_s.arg(number));
        box->setChecked(true);
        box->setAccessibleName(tr("Change %1 of %2, %3: %4")
                                   .arg(number + 1)
                                   .arg(content.passages.size())
                                   .arg(content.headings.value(passage.section, passage.section), word));
        // Whoever hears the box hears what it is about, too.
        box->setAccessibleDescription(tr("Before: %1 After: %2").arg(passage.before, passage.after));
        connect(box, &QCheckBox::toggled, this, &PassageList::chosenChanged);
        m_boxes << box;
        name = box;
    } else {
        auto *text = new Text(word, TextRole::Small, row);
        text->setInk(&Tokens::accent);
        name = text;
    }
    name->setMinimumWidth(look::px(nameWidth));
    cells->addWidget(name, 0, Qt::AlignTop);
    cells->addWidget(pair, 1);
    m_pairs << pair;
    column->addWidget(row);
}

QList<int> PassageList::chosen() const
{
    QList<int> numbers;
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        if (m_boxes.at(i)->isChecked())
            numbers << i;
    }
    return numbers;
}

void PassageList::chooseAll(bool chosen)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(chosen);
}

void PassageList::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus(Qt::TabFocusReason);
}

void PassageList::arrange()
{
    // Two columns that are too narrow to read stand below each other.
    const bool isWide = width() >= look::px(560);
    for (QWidget *pair : std::as_const(m_pairs)) {
        static_cast<QBoxLayout *>(pair->layout())
            ->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void PassageList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
