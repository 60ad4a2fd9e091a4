// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/backgroundtask.h"
#include "ui/prose/speller.h"

#include <QWidget>

class Button;
class ProseEdit;
class QLineEdit;
class Text;

/// The row of tools over a text: looks, kinds of paragraph, links, figures, spelling. They show what the cursor is in.
class TextTools : public QWidget
{
    Q_OBJECT

public:
    explicit TextTools(ProseEdit &text, QWidget *parent = nullptr);

    /// The language that is written ("sv", "en"): its dictionary is loaded in the background.
    void setLanguage(const QString &language);

Q_SIGNALS:
    void figuresAsked();

private:
    void build();
    [[nodiscard]] QWidget *makeLinkRow();
    [[nodiscard]] Button *addTool(QLayout &row, const QString &text, const QString &name, const QString &tip);
    void showState();
    void openLink();
    void takeLink();
    void loadSpelling();
    void learn(const QString &word);

    ProseEdit &m_text;
    QString m_language{};
    BackgroundTask m_loading{};
    Button *m_bold = nullptr;
    Button *m_italic = nullptr;
    Button *m_heading = nullptr;
    Button *m_list = nullptr;
    Button *m_numbers = nullptr;
    Button *m_quote = nullptr;
    Button *m_link = nullptr;
    Button *m_note = nullptr;
    Button *m_spelling = nullptr;
    QWidget *m_linkRow = nullptr;
    QLineEdit *m_address = nullptr;
};
