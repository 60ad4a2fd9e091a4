// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QLabel>

/// A label in one of the text roles and one of the colours. It follows font and theme changes; wraps when asked.
/// Rich text may hold <b> and <a href>; links are reached by the keyboard and announced by linkActivated.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    explicit Text(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    /// A text with links is a stop for Tab; one without is not.
    void setText(const QString &text);
    void setRole(TextRole role);
    [[nodiscard]] TextRole role() const { return m_role; }
    void setInk(QColor Tokens::*ink);
    /// Wrapping text that asks for the height its width needs.
    void setWrapped(bool wrapped);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void applyLook();

    TextRole m_role = TextRole::Body;
    QColor Tokens::*m_ink = &Tokens::text;
};

/// Words that somebody wrote: as they are, never as markup, on as many lines as they need.
[[nodiscard]] Text *wrappedText(const QString &words, TextRole role, QWidget *parent,
                                QColor Tokens::*ink = &Tokens::text);

/// Heading of a section, 1.15a DemiBold; a heading for a screen reader.
class SectionTitle : public Text
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};

/// One line that elides in the middle or at the end when space is short; the whole text is its tooltip then.
class ElidedText : public Text
{
    Q_OBJECT

public:
    explicit ElidedText(TextRole role = TextRole::Body, Qt::TextElideMode mode = Qt::ElideRight,
                        QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};
