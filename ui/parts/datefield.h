// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

/// A civil date, shown in words ("fredag 13 mars 2026"), typed as one likes (2026-03-13, 13/3, 13 mars) or chosen in a
/// calendar (button, Alt+Down). Up and Down move by a day, Page Up and Page Down by a week.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);
    /// The year that "13 mars" means; the field reads no clock.
    void setToday(QDate today) { m_today = today; }
    /// Null when it cannot be read as a date.
    [[nodiscard]] static QDate read(const QString &text, QDate today, const QLocale &locale);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void show(QDate date);
    void openCalendar();

    QDate m_date;
    QDate m_today;
};
