// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/plan/plantab.h"

class Button;
class QHBoxLayout;
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

    [[nodiscard]] const PlanBook &book() const { return m_book; }
    [[nodiscard]] QUuid chosen() const { return m_chosen; } ///< null: a new record is being filled in
    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    [[nodiscard]] QHBoxLayout *listActions() const { return m_listActions; }
    [[nodiscard]] RowListView *list() const { return m_list; }
    void setTyped(bool typed = true);
    /// An empty form for a new record.
    void beginNew(const QString &title);
    void showRows();
    void setTitle(const QString &title);

private:
    void buildList();
    void buildForm();
    void follow(const QModelIndex &now);
    void fillChosen();

    PlanBook m_book{};
    QUuid m_chosen{};
    bool m_isNew = false;
    bool m_isTyped = false;
    bool m_isShowing = false;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    QHBoxLayout *m_listActions = nullptr;
    QVBoxLayout *m_form = nullptr;
    Text *m_title = nullptr;
    Button *m_save = nullptr;
    Button *m_drop = nullptr;
};
