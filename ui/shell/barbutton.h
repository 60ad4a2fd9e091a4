// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fonts.h"
#include "ui/look/icons.h"

#include <QAbstractButton>

class QMenu;

/// A flat button in the top bar: icon, words, a chevron when a menu follows.
class BarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BarButton(TextRole role, QWidget *parent = nullptr);

    void setGlyph(const Icon &icon);
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void openMenu();
    /// May elide down to its icon and chevron.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    TextRole m_role;
    Icon m_glyph{};
    QMenu *m_menu = nullptr;
};
