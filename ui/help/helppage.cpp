// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHash>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole + 1;

/// Pages whose help is another page's text.
QString topicOf(const QString &page)
{
    static const QHash<QString, QString> others{{u"welcome"_s, u"start"_s},      {u"new-store"_s, u"file"_s},
                                                {u"new-round"_s, u"round"_s},    {u"close-round"_s, u"round"_s},
                                                {u"reopen-round"_s, u"round"_s}, {u"take-over"_s, u"takeover"_s},
                                                {u"submit"_s, u"contact"_s},     {u"public-records"_s, u"contact"_s},
                                                {u"dispatch"_s, u"round"_s},     {u"intake"_s, u"round"_s}};
    return others.value(page, page);
}

/// Words with links as the labels of Qt read them.
QString rich(const QString &words)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    return words.toHtmlEscaped().replace(link, u"<a href=\"\\2\">\\1</a>"_s);
}
} // namespace

HelpPage::HelpPage(const HelpBook &book, QWidget *parent)
    : Page(tr("Help"), parent)
    , m_book(book)
{
    setObjectName(u"helpPage"_s);
    head()->setRuled(true);
    head()->setBack(true);
    connect(head(), &PageHead::backAsked, this, &HelpPage::left);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::left);
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_listPane = makeList();
    row->addWidget(m_listPane);
    row->addWidget(new Divider(Divider::Weight::Light, main, Qt::Vertical));
    auto *text = new QWidget(main);
    m_place = new QVBoxLayout(text);
    m_place->setContentsMargins(look::px(24), look::px(16), look::px(24), look::px(24));
    auto *scroll = new ScrollPane(text, main, QPalette::Base);
    scroll->setObjectName(u"helpScroll"_s);
    scroll->setAccessibleName(tr("The text"));
    scroll->setFocusPolicy(Qt::StrongFocus); // so that the keys scroll a text without links, too
    row->addWidget(scroll, 1);
    setMain(main);
    showList({});
    openTopic(u"start"_s);
}

QWidget *HelpPage::makeList()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(look::px(268));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(8));
    m_search = new QLineEdit(pane);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    top->addWidget(m_search);
    m_none = new Text(tr("Nothing about that. Try a shorter word."), TextRole::Small, pane);
    m_none->setObjectName(u"helpNone"_s);
    m_none->setInk(&Tokens::text2);
    m_none->setWrapped(true);
    m_none->hide();
    top->addWidget(m_none);
    column->addLayout(top);
    m_model = new QStandardItemModel(this);
    m_list = new RowListView(pane);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Headings of the help"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::showList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const HelpTopic *topic = m_book.topic(now.data(idRole).toString()))
            showTopic(*topic);
    });
    return pane;
}

void HelpPage::showList(const QString &words)
{
    const QList<HelpTopic> topics = words.trimmed().isEmpty() ? m_book.topics() : m_book.matching(words);
    const QString keep = m_shown;
    m_model->clear();
    QString group;
    int at = -1, first = -1;
    for (const HelpTopic &topic : topics) {
        if (topic.group != group && words.trimmed().isEmpty()) {
            auto *heading = new QStandardItem(topic.group);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(true, row::StrongRole);
            m_model->appendRow(heading);
            group = topic.group;
        }
        auto *item = new QStandardItem(topic.title);
        item->setEditable(false);
        item->setData(topic.id, idRole);
        first = first < 0 ? m_model->rowCount() : first;
        at = topic.id == keep ? m_model->rowCount() : at;
        m_model->appendRow(item);
    }
    m_none->setVisible(topics.isEmpty());
    // While one searches the best match is read at once; what was read stays otherwise.
    if (at < 0 || !words.trimmed().isEmpty())
        at = first;
    m_list->setCurrentIndex(m_model->index(at, 0));
}

void HelpPage::openTopic(const QString &id)
{
    const QString wanted = m_book.topic(topicOf(id)) ? topicOf(id) : u"start"_s;
    if (!m_search->text().isEmpty())
        m_search->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(idRole).toString() == wanted)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void HelpPage::showTopic(const HelpTopic &topic)
{
    m_shown = topic.id;
    discard(m_content);
    m_content = new QWidget(m_place->parentWidget());
    m_content->setMaximumWidth(look::px(640));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(10));
    auto *title = new SectionTitle(topic.title, m_content);
    title->setObjectName(u"helpTitle"_s);
    title->setWrapped(true);
    column->addWidget(title);
    addBlocks(column, topic);
    column->addStretch(1);
    m_place->addWidget(m_content);
    m_content->show();
}

void HelpPage::addBlocks(QVBoxLayout *column, const HelpTopic &topic)
{
    QList<HelpTopic::Block> table;
    const auto endTable = [&] {
        if (!table.isEmpty())
            column->addWidget(makeTable(table, m_content));
        table.clear();
    };
    for (const HelpTopic::Block &block : topic.blocks) {
        if (block.kind == HelpTopic::Block::Kind::TableHead || block.kind == HelpTopic::Block::Kind::TableRow) {
            table << block;
            continue;
        }
        endTable();
        if (block.kind == HelpTopic::Block::Kind::Paragraph) {
            column->addWidget(makeText(rich(block.cells.first()), m_content));
            continue;
        }
        auto *row = new QHBoxLayout;
        row->setContentsMargins(look::px(4), 0, 0, 0);
        row->setSpacing(look::px(8));
        row->addWidget(new Text(u"•"_s, TextRole::Body, m_content), 0, Qt::AlignTop);
        row->addWidget(makeText(rich(block.cells.first()), m_content), 1);
        column->addLayout(row);
    }
    endTable();
}

QWidget *HelpPage::makeTable(const QList<HelpTopic::Block> &rows, QWidget *parent)
{
    auto *table = new QWidget(parent);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, look::px(4), 0, 0);
    grid->setHorizontalSpacing(look::px(16));
    grid->setVerticalSpacing(look::px(5));
    int line = 0;
    for (const HelpTopic::Block &row : rows) {
        const bool isHead = row.kind == HelpTopic::Block::Kind::TableHead;
        for (int column = 0; column < row.cells.size(); ++column) {
            const bool isStrong = isHead || column == 0;
            auto *cell = makeText(rich(row.cells.at(column)), table);
            cell->setRole(isStrong ? TextRole::BodyStrong : TextRole::Body);
            if (isHead)
                cell->setInk(&Tokens::text2);
            grid->addWidget(cell, line, column, Qt::AlignTop);
        }
        grid->addWidget(new Divider(isHead ? Divider::Weight::Strong : Divider::Weight::Light, table), line + 1, 0, 1,
                        -1);
        line += 2;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    return table;
}

Text *HelpPage::makeText(const QString &words, QWidget *parent)
{
    auto *text = new Text(words, TextRole::Body, parent);
    text->setWrapped(true);
    connect(text, &Text::linkActivated, this, &HelpPage::openTopic);
    return text;
}

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_listPane)
        m_listPane->setFixedWidth(look::px(268));
}
