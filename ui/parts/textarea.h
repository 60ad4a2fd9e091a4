// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A field for sentences: as high as its text, between `least` and `most` lines. Tab goes on to the next field.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(int least = 3, int most = 12, QWidget *parent = nullptr);

    /// Keeps cursor and undo steps when the text is the same already.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return toPlainText(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_least;
    int m_most;
};
