// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/look/look.h"
#include "ui/parts/text.h"
#include "ui/shell/barbutton.h"
#include "ui/shell/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_roundMenu(new QMenu(this))
    , m_personMenu(new QMenu(this))
{
    m_program = new BarButton(TextRole::Section, this);
    m_program->setObjectName(u"programMenu"_s);
    m_program->setText(u"Plankoll"_s);
    m_program->setGlyph(ToolIcon::Program);
    m_program->setMenu(m_menu);
    m_program->setAccessibleName(tr("Plankoll menu"));
    m_program->setToolTip(tr("Menu (Alt or F10)"));
    m_program->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_round = new BarButton(TextRole::BodyStrong, this);
    m_round->setObjectName(u"roundChooser"_s);
    m_round->setMenu(m_roundMenu);
    m_state = new ElidedText(TextRole::Small, Qt::ElideRight, this);
    m_state->setInk(&Tokens::text2);
    m_search = new SearchField(this);
    m_person = new BarButton(TextRole::Body, this);
    m_person->setObjectName(u"person"_s);
    m_person->setGlyph(ToolIcon::Person);
    m_person->setMenu(m_personMenu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::px(5), 0, look::px(6), 1);
    row->setSpacing(0);
    // The Plankoll button is as wide as the rail, so that the round stands above the page.
    auto *left = new QWidget(this);
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->addWidget(m_program);
    leftRow->addStretch(1);
    left->setMinimumWidth(look::px(179));
    left->setObjectName(u"programPlace"_s);
    row->addWidget(left);
    row->addWidget(m_round);
    row->addSpacing(look::px(2));
    row->addWidget(m_state, 1);
    row->addSpacing(look::px(8));
    row->addWidget(m_search);
    row->addSpacing(look::px(8));
    row->addWidget(m_person);
    setFixedHeight(look::px(44));
    setRounds({}, {});
    setPerson({});
}

void TopBar::setRounds(const QList<RoundChoice> &rounds, const QString &currentId)
{
    const bool hasRounds = !rounds.isEmpty();
    m_round->setVisible(hasRounds);
    m_search->setVisible(hasRounds);
    m_roundMenu->clear();
    // The group lies with the menu's actions and goes with them.
    auto *group = new QActionGroup(m_roundMenu);
    for (const RoundChoice &choice : rounds) {
        QAction *action = m_roundMenu->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.id == currentId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT roundChosen(id); });
        if (choice.id == currentId) {
            m_round->setText(choice.name);
            m_round->setAccessibleName(tr("Round: %1").arg(choice.name));
            m_round->updateGeometry();
        }
    }
}

void TopBar::setRoundState(const QString &words)
{
    m_state->setText(words);
}

void TopBar::setPerson(const QString &words)
{
    m_person->setText(words);
    m_person->setGlyph(ToolIcon::Person);
    m_person->setAccessibleName(tr("I am %1").arg(words));
    m_person->setVisible(!words.isEmpty());
    m_person->updateGeometry();
}

void TopBar::setLanguage(const QString &words)
{
    setPerson(words);
    m_person->setGlyph({});
    m_person->setAccessibleName(tr("Language: %1").arg(words));
}

void TopBar::openMenu()
{
    m_program->setFocus(Qt::ShortcutFocusReason);
    m_program->openMenu();
}

void TopBar::setNarrow(bool narrow)
{
    findChild<QWidget *>(u"programPlace"_s)->setMinimumWidth(narrow ? 0 : look::px(179));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}
