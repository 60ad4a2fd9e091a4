// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/shell/page.h"

class Button;
class Card;
class MessageStrip;
class QStandardItemModel;
class QVBoxLayout;
class RowListView;
class Text;

/// A store that was opened on this computer before.
struct RecentStore {
    QString path{};
    QString title{}; ///< of its plan; may be empty

    bool operator==(const RecentStore &) const = default;
};

/// Where the program begins when no store is open: five ways in, what was opened last, how a round goes.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(const QList<RecentStore> &recent, QWidget *parent = nullptr);

    void setRecent(const QList<RecentStore> &recent);
    /// Why opening failed; an empty sentence takes it away.
    void showFault(const QString &sentence);
    /// While a store is being opened or made; an empty sentence ends it.
    void setBusy(const QString &sentence);

Q_SIGNALS:
    void answerFileAsked();
    void openAsked();
    void newAsked();
    void takeOverAsked();
    void exampleAsked();
    void recentOpened(const QString &path);

private:
    void buildWays(QVBoxLayout *column);
    void buildRecent(QVBoxLayout *column);
    void buildSteps(QVBoxLayout *column);
    void buildPlace(QVBoxLayout *column);
    Button *addWay(QVBoxLayout *column, const Icon &icon, const QString &title, const QString &sentence,
                   const QString &action, const QString &name);

    MessageStrip *m_message = nullptr;
    QWidget *m_ways = nullptr;
    QWidget *m_nothingYet = nullptr;
    RowListView *m_recent = nullptr;
    QStandardItemModel *m_recentModel = nullptr;
    QList<Text *> m_texts{};
};
