// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;
class RowListView;
class ScrollPane;
class Text;

/// Hjälp: short texts per page and role at the right, their headings with a search field at the left. It opens on the
/// page that one came from, and goes back there.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(const HelpBook &book, QWidget *parent = nullptr);

    /// A page's id or a topic's; the beginning when there is no text of that name.
    void openTopic(const QString &id);
    [[nodiscard]] QString topic() const { return m_shown; }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void showList(const QString &words);
    void showTopic(const HelpTopic &topic);
    void addBlocks(QVBoxLayout *column, const HelpTopic &topic);
    [[nodiscard]] QWidget *makeTable(const QList<HelpTopic::Block> &rows, QWidget *parent);
    [[nodiscard]] Text *makeText(const QString &words, QWidget *parent);

    HelpBook m_book;
    QString m_shown{};
    QLineEdit *m_search = nullptr;
    QWidget *m_listPane = nullptr;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    Text *m_none = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
};
