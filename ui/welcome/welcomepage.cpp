// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/iconview.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int pathRole = Qt::UserRole + 1;

/// The number of a step in a ring.
class StepMark : public QWidget
{
public:
    StepMark(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {look::px(22), look::px(22)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look::tokens().accent, 1.2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(look::font(TextRole::CaptionStrong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};
} // namespace

WelcomePage::WelcomePage(const QList<RecentStore> &recent, QWidget *parent)
    : Page(tr("Welcome"), parent)
{
    setObjectName(u"welcomePage"_s);
    head()->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *main = new QWidget(scroll);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(look::px(24), look::px(24), look::px(24), look::px(24));
    row->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look::px(56));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(look::px(12));
    right->setSpacing(look::px(16));
    left->addSpacing(look::px(48));
    right->addSpacing(look::px(48));
    buildWays(left);
    buildRecent(right);
    buildSteps(right);
    buildPlace(right);
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 8);
    columns->addLayout(right, 5);
    row->addLayout(columns, 24);
    row->addStretch(1);
    scroll->setWidget(main);
    setMain(scroll);
    setRecent(recent);
}

void WelcomePage::buildWays(QVBoxLayout *column)
{
    auto *title = new Text(tr("Follow up a plan together"), TextRole::Receipt, this);
    title->setWrapped(true);
    column->addWidget(title);
    auto *lead = new Text(tr("Plankoll gathers answers from administrations and companies, shows where every measure "
                             "stands and writes the report to the executive board."),
                          TextRole::Lead, this);
    lead->setInk(&Tokens::text2);
    lead->setWrapped(true);
    column->addWidget(lead);
    column->addSpacing(look::px(8));
    m_message = new MessageStrip(MessageIcon::Fault, {}, this);
    m_message->setObjectName(u"welcomeMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_ways = new QWidget(this);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(look::px(12));
    Button *answer = addWay(ways, ToolIcon::Pencil, tr("I have been sent an answer file"),
                            tr("You are a contact at an administration or a company and are going to answer."),
                            tr("Open answer file …"), u"openAnswerFile"_s);
    answer->setKind(ButtonKind::Primary);
    connect(answer, &Button::clicked, this, &WelcomePage::answerFileAsked);
    connect(addWay(ways, ToolIcon::Folder, tr("Open a store"),
                   tr("The file ends in .plankoll and often lies in a shared folder."), tr("Open …"), u"openStore"_s),
            &Button::clicked, this, &WelcomePage::openAsked);
    connect(addWay(ways, ToolIcon::Plus, tr("Begin from a plan"),
                   tr("Choose a plan that comes with the program, or read a plan file of your own."), tr("New store …"),
                   u"newStore"_s),
            &Button::clicked, this, &WelcomePage::newAsked);
    connect(addWay(ways, ToolIcon::Swap, tr("Take over from a colleague"),
                   tr("Go through contacts, open questions and the last report."), tr("Take over …"), u"takeOver"_s),
            &Button::clicked, this, &WelcomePage::takeOverAsked);
    connect(addWay(ways, ToolIcon::Eye, tr("Look at an example"),
                   tr("A round with invented people and answers. Nothing you do is kept."), tr("Open example"),
                   u"openExample"_s),
            &Button::clicked, this, &WelcomePage::exampleAsked);
    column->addWidget(m_ways);
}

Button *WelcomePage::addWay(QVBoxLayout *column, const Icon &icon, const QString &title, const QString &sentence,
                            const QString &action, const QString &name)
{
    auto *card = new Card(m_ways);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look::px(4), look::px(2), look::px(4), look::px(2));
    row->setSpacing(look::px(16));
    row->addWidget(new IconView(icon.tinted(&Tokens::accent), card, 24), 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look::px(1));
    auto *strong = new Text(title, TextRole::BodyStrong, card);
    strong->setWrapped(true);
    auto *quiet = new Text(sentence, TextRole::Body, card);
    quiet->setInk(&Tokens::text2);
    quiet->setWrapped(true);
    lines->addWidget(strong);
    lines->addWidget(quiet);
    row->addLayout(lines, 1);
    auto *button = new Button(action, ButtonKind::Outlined, card);
    button->setObjectName(name);
    button->setAccessibleDescription(title);
    button->setMinimumWidth(look::px(132));
    row->addWidget(button, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    column->addWidget(card);
    return button;
}

void WelcomePage::buildRecent(QVBoxLayout *column)
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(look::px(16), look::px(14), look::px(16), look::px(12));
    card->body()->addWidget(new SectionTitle(tr("Opened lately"), card));
    m_nothingYet
        = new EmptyState(ToolIcon::Box, tr("Nothing opened yet"),
                         tr("Stores and answer files that you have opened on this computer are shown here."), card);
    m_recent = new RowListView(card);
    m_recent->setObjectName(u"recentStores"_s);
    m_recent->setAccessibleName(tr("Opened lately"));
    m_recent->setItemDelegate(new TwoLineDelegate(m_recent));
    m_recentModel = new QStandardItemModel(m_recent);
    m_recent->setModel(m_recentModel);
    m_recent->setMinimumHeight(look::px(3 * 47));
    connect(m_recent, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recentOpened(index.data(pathRole).toString()); });
    connect(m_recent, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT recentOpened(index.data(pathRole).toString()); });
    card->body()->addWidget(m_nothingYet);
    card->body()->addWidget(m_recent);
    card->setMinimumHeight(look::px(220));
    column->addWidget(card);
}

void WelcomePage::buildSteps(QVBoxLayout *column)
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(look::px(16), look::px(14), look::px(16), look::px(10));
    card->body()->addWidget(new SectionTitle(tr("How a round goes"), card));
    const QStringList steps{tr("<b>Open</b> – the plan's rules become a list per unit."),
                            tr("<b>Gather</b> – every unit starts from its last answer."),
                            tr("<b>Review</b> – accept, or ask for completion."),
                            tr("<b>Write and lock</b> – the report never changes afterwards.")};
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0)
            card->body()->addWidget(new Divider(Divider::Weight::Light, card));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, look::px(2), 0, look::px(2));
        row->setSpacing(look::px(8));
        row->addWidget(new StepMark(i + 1, card));
        auto *words = new Text(steps.at(i), TextRole::Body, card);
        words->setWrapped(true);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
    }
    column->addWidget(card);
}

void WelcomePage::buildPlace(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->addWidget(new IconView(ToolIcon::Lock, this), 0, Qt::AlignTop);
    auto *where = new Text(tr("Everything lies in one file, and you choose where. <a href=\"where\">Where should the "
                              "file lie?</a>"),
                           TextRole::Small, this);
    where->setObjectName(u"whereShould"_s);
    where->setInk(&Tokens::text2);
    where->setWrapped(true);
    where->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(where, 1);
    column->addLayout(row);
    auto *answer
        = new Text(tr("In a folder that the strategists share and that is backed up, on the municipality's own "
                      "server. Not in OneDrive or Dropbox: they make a second file when two people write at the "
                      "same time. The disk should be encrypted; the file itself is not."),
                   TextRole::Small, this);
    answer->setObjectName(u"whereAnswer"_s);
    answer->setWrapped(true);
    answer->hide();
    column->addWidget(answer);
    connect(where, &Text::linkActivated, this, [answer] { answer->setVisible(!answer->isVisible()); });
}

void WelcomePage::setRecent(const QList<RecentStore> &recent)
{
    m_recentModel->clear();
    for (const RecentStore &store : recent) {
        const QFileInfo file(store.path);
        auto *item = new QStandardItem(store.title.isEmpty() ? file.completeBaseName() : store.title);
        item->setData(QDir::toNativeSeparators(store.path), row::SecondLineRole);
        item->setData(store.path, pathRole);
        item->setData(QVariant::fromValue(Icon(ToolIcon::Document)), row::IconRole);
        item->setToolTip(QDir::toNativeSeparators(store.path));
        item->setEditable(false);
        m_recentModel->appendRow(item);
    }
    m_recent->setVisible(!recent.isEmpty());
    m_nothingYet->setVisible(recent.isEmpty());
}

void WelcomePage::showFault(const QString &sentence)
{
    setBusy({});
    m_message->setKind(MessageIcon::Fault);
    m_message->setText(sentence.toHtmlEscaped());
    m_message->setVisible(!sentence.isEmpty());
}

void WelcomePage::setBusy(const QString &sentence)
{
    m_ways->setEnabled(sentence.isEmpty());
    m_recent->setEnabled(sentence.isEmpty());
    m_message->setKind(MessageIcon::Info);
    m_message->setText(sentence.toHtmlEscaped());
    m_message->setVisible(!sentence.isEmpty());
}
