// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QFrame>

class IconView;
class QVBoxLayout;
class Text;

/// A white surface with radius 6 and a hairline; put content into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
};

/// A hairline between sections; the strong one between groups of sections.
class Divider : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Light, Strong };

    explicit Divider(Weight weight = Weight::Light, QWidget *parent = nullptr,
                     Qt::Orientation orientation = Qt::Horizontal);

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Weight m_weight;
};

/// Small marks and words in one row: "[icon] Inskickad 39". A screen reader hears the words.
class IconText : public QWidget
{
    Q_OBJECT

public:
    IconText(const Icon &icon, const QString &words, QWidget *parent = nullptr);

    void setIcon(const Icon &icon);
    void setWords(const QString &words);

private:
    Text *m_words = nullptr;
    IconView *m_icon = nullptr;
};
