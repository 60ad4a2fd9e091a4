// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"

#include <QFrame>

class HitModel;
class RowListView;
class SearchField;
class Text;

/// What the search over everything finds, below its field while one types. It never takes the keyboard from the field
/// until asked: Down goes into the hits, Up from the first goes back, Enter opens, Esc closes.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// Lies over the field's window and follows its size.
    SearchPopup(ArchiveStore &archive, const Actor &actor, SearchField *field);

    /// As if it had been typed into the field.
    void search(const QString &words);

Q_SIGNALS:
    void hitOpened(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int mostHits = 50;

    void runWaiting();
    void showHits(const QString &words, const Result<QList<SearchHit>> &hits);
    void say(const QString &line, const QString &sentence);
    void place();
    void enterHits();
    void openCurrent();
    void followFocus(QWidget *to);
    [[nodiscard]] bool listKey(int key);

    ArchiveStore &m_archive;
    Actor m_actor;
    SearchField *m_field;
    QString m_words{};   ///< what is shown, or being looked for
    QString m_waiting{}; ///< typed while a search ran
    bool m_isSearching = false;
    bool m_opensFirst = false; ///< Enter came before the hits
    HitModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    Text *m_line = nullptr;
    Text *m_sentence = nullptr;
    Text *m_more = nullptr;
};
