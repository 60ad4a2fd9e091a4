// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Button;
class ElidedText;
class FlowRow;
class QHBoxLayout;
class QVBoxLayout;
class Text;

/// Title, a sentence and the page's actions in one row, 52 px at a = 13. Where they do not fit beside the title, as
/// with large text, the actions stand below it.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// Shows the back button at the left.
    void setBack(bool shown);
    /// Actions from left to right, at the right edge. The head owns them.
    void addAction(QWidget *action);
    /// A hairline below: for pages whose panes reach the head.
    void setRuled(bool ruled);
    /// Margins of a pane (12) instead of a page (16), where the main pane reaches that far too.
    void setTight(bool tight);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backAsked();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int rowWidth() const;

    Button *m_back = nullptr;
    Text *m_title = nullptr;
    ElidedText *m_sentence = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr;
    FlowRow *m_below = nullptr; ///< the actions, when they stand below the title
    QList<QWidget *> m_actions{};
    bool m_isRuled = false;
};
