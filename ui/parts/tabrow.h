// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTabBar;

/// Tabs side by side. Where they do not fit (a narrow window, large text) a box with the same choices stands in their
/// place: tabs that scroll hide what there is.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(QWidget *parent = nullptr);

    /// Names both forms: `name` and `name` + "Box".
    void setName(const QString &objectName, const QString &accessibleName);
    void addTab(const QString &text);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    [[nodiscard]] bool isBox() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QTabBar *m_bar = nullptr;
    QComboBox *m_box = nullptr;
};
