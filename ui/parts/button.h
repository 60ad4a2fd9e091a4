// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPushButton>

/// A push button of one kind. "…" ends the text when a page follows; explain a disabled one by a text beside it.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Outlined, QWidget *parent = nullptr);
    /// Only an icon: `name` is its accessible name and tooltip.
    Button(const Icon &icon, const QString &name, ButtonKind kind = ButtonKind::Outlined, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setGlyph(const Icon &icon);
    [[nodiscard]] Icon glyph() const { return m_glyph; }
    /// Installs the shortcut and draws it in the button.
    void setKey(const QKeySequence &key);
    /// 26 instead of 30 at a = 13, for rows.
    void setCompact(bool compact);

protected:
    /// Enter presses it, as Space does.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    ButtonKind m_kind = ButtonKind::Outlined;
    Icon m_glyph{};
};

/// Underlined words that do something: a button that looks like a link and is announced as one.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr, TextRole role = TextRole::Small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextRole m_role;
};
