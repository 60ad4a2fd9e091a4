// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class FormField;
class QPlainTextEdit;

/// Begär komplettering: what the unit should complete, written in place below the answer. Esc takes it away.
class RequestPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPane(QWidget *parent = nullptr);

    void begin(const QString &unit);
    void showFault(const QString &sentence);
    void finish(); ///< stored: the text goes
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void requested(const QString &reason);
    void cancelled();

private:
    QPlainTextEdit *m_text = nullptr;
    FormField *m_field = nullptr;
    Button *m_send = nullptr;
};
