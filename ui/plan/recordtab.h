// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/plan/plantab.h"

class Button;
class FlowRow;
class QStandardItemModel;
class QVBoxLayout;
class RowListView;
class Text;

/// A tab with a list at the left and the chosen record's form at the right. Going to another row saves what was typed;
/// when that has faults, one stays.
class RecordTab : public PlanTab
{
    Q_OBJECT

public:
    explicit RecordTab(QWidget *parent = nullptr);

    void setBook(const PlanBook &book) override;
    bool saveTyped() override;
    [[nodiscard]] bool isTyped() const override { return m_isTyped; }
    void choose(const QUuid &id);
    void showRecord(const QUuid &id) override;

protected:
    struct Row {
        QUuid id{}; ///< null: a heading that is passed by
        QString title{};
        QString second{};
        Icon icon{};
        QString number{};
    };
    [[nodiscard]] virtual QList<Row> rows() const = 0;
    /// Shows a record in the form; false when it is not there.
    virtual bool fill(const QUuid &id) = 0;
    /// Faults at their fields; false when there are any.
    virtual bool check() = 0;
    /// Saves the form, which has been checked.
    virtual void save() = 0;
    /// The button that `offerEnd` named was pressed.
    virtual void turnEnd() {}

    [[nodiscard]] const PlanBook &book() const { return m_book; }
    [[nodiscard]] QUuid chosen() const { return m_chosen; } ///< null: a new record is being filled in
    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    [[nodiscard]] FlowRow *listActions() const { return m_listActions; }
    /// Above the list: the actions, and what explains them.
    [[nodiscard]] QVBoxLayout *listTop() const { return m_listTop; }
    [[nodiscard]] RowListView *list() const { return m_list; }
    void setTyped(bool typed = true);
    /// An empty form for a new record.
    void beginNew(const QString &title);
    /// Names the button that ends the record or takes it up again; empty: there is none. A reason why not keeps it from
    /// being pressed and stands beside it; without one, `effect` says there what it does.
    void offerEnd(const QString &words, const QString &reason = {}, const QString &effect = {});
    /// A heading in the list: rows under it can be chosen, it cannot.
    [[nodiscard]] static Row heading(const QString &words) { return {{}, words, {}, {}, {}}; }
    void showRows();
    void setTitle(const QString &title);

private:
    void buildList();
    void buildForm();
    void buildEnd(QVBoxLayout *column);
    void follow(const QModelIndex &now);
    void fillChosen();

    PlanBook m_book{};
    QUuid m_chosen{};
    bool m_isNew = false;
    bool m_isTyped = false;
    bool m_isShowing = false;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    FlowRow *m_listActions = nullptr;
    QVBoxLayout *m_listTop = nullptr;
    QVBoxLayout *m_form = nullptr;
    Text *m_title = nullptr;
    Button *m_save = nullptr;
    Button *m_drop = nullptr;
    Button *m_end = nullptr;
    Text *m_endReason = nullptr;
    QWidget *m_endPlace = nullptr;
};
