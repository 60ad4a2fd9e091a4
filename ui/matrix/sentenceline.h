// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class KeyHint;
class Text;

/// The current cell in words, and the key that opens it. Keeps its height when the words change.
class SentenceLine : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceLine(QWidget *parent = nullptr);

    void setSentence(const QString &who, const QString &what, bool opens);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Text *m_words = nullptr;
    KeyHint *m_key = nullptr;
};
