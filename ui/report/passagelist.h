// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/docxreview.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// Passages that read differently, section by section, before and after beside each other; with boxes when some of them
/// are to be chosen.
class PassageList : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QList<report::ChangedPassage> passages{};
        QHash<QString, QString> headings{}; ///< of sections, by key or bookmark; a key without one is shown itself
        QHash<QString, QString> warnings{}; ///< below a section's heading, by key
        QString before{};                   ///< heads of the columns
        QString after{};
        bool isChosen = false; ///< with boxes, all ticked at first
    };

    explicit PassageList(QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Numbers of the ticked passages.
    [[nodiscard]] QList<int> chosen() const;
    void chooseAll(bool chosen);
    void focusFirst();

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(QVBoxLayout *column, const Content &content);
    void addSection(QVBoxLayout *column, const Content &content, const QString &key);
    void addPassage(QVBoxLayout *column, const Content &content, int number);
    void arrange();

    QWidget *m_content = nullptr;
    QList<QCheckBox *> m_boxes{};
    QList<QWidget *> m_pairs{}; ///< before and after, beside or below each other
};
