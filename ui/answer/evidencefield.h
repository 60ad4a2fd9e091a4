// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QWidget>

class Button;
class QLineEdit;
class QVBoxLayout;
class Text;

/// What an answer rests on: drop files here, choose them, or give a link. Each can be removed again.
class EvidenceField : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceField(QWidget *parent = nullptr);

    struct Item {
        EvidenceId id{};
        Evidence evidence{};
        bool operator==(const Item &) const = default;
    };

    void setItems(const QList<Item> &items);
    /// Bytes per file, from the plan; 0: no limit is said.
    void setLimit(qint64 bytes);
    void setReadOnly(bool readOnly);
    /// "Adding Ramavtal.pdf …"; empty when nothing is being read.
    void setBusy(const QString &words);
    void clearLink();

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void linkGiven(const QString &address, const QString &title);
    void removeAsked(EvidenceId id);
    void openAsked(EvidenceId id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void showItems();
    QWidget *makeItem(const Item &item);
    QWidget *makeLinkForm();

    QList<Item> m_items{};
    bool m_isReadOnly = false;
    QWidget *m_zone = nullptr;
    Text *m_limit = nullptr;
    Text *m_busy = nullptr;
    QWidget *m_linkForm = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_title = nullptr;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_rows = nullptr;
};
