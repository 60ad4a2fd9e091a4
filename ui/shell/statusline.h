// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedText;
class IconView;
class Text;

/// Where the store lies, when it was saved, the newest backup, and who else has it open. Always whole sentences or
/// phrases made by the caller.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStore(const QString &words);
    /// Shown with a green check.
    void setSaved(const QString &words);
    void setBackup(const QString &words);
    /// At the right edge.
    void setOthers(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedText *m_store = nullptr;
    IconView *m_check = nullptr;
    Text *m_saved = nullptr;
    ElidedText *m_backup = nullptr;
    ElidedText *m_others = nullptr;
};
