// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class Button;
class FormField;
class QLineEdit;

/// A package that is sealed: its passphrase, which came over the telephone, and where the opened one will lie.
class PassphrasePage : public Page
{
    Q_OBJECT

public:
    PassphrasePage(const QString &sealed, const QString &opened, QWidget *parent = nullptr);

    void showFault(const QString &sentence);

Q_SIGNALS:
    void left();
    void passphraseGiven(const QString &passphrase);

private:
    void give();

    QLineEdit *m_passphrase = nullptr;
    FormField *m_field = nullptr;
    Button *m_open = nullptr;
};
