// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class PageHead;
class QHBoxLayout;
class QVBoxLayout;
class SegmentedSwitch;
class SidePane;

/// A page of the window: head, main and perhaps a side pane. Below 1120 px (at a = 13) the side pane becomes a tab
/// beside the main one. Everything a page needs comes in by its constructor; it tells by signals of its own.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] PageHead *head() const { return m_head; }
    /// A strip across the whole width, above the head.
    void setBanner(QWidget *banner);
    void setMain(QWidget *main);
    /// `title` names the tab when narrow, and the pane for a screen reader. Width in px at a = 13.
    void setSide(QWidget *side, const QString &mainTitle, const QString &sideTitle, int widthAt13 = 272);
    /// Takes the side pane away while there is nothing to show in it.
    void setSideShown(bool shown);
    /// The side pane reaches up to the top bar (as on Översikt), instead of standing below the head.
    void setSideFull(bool full);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Set by the window, by font-relative width.
    void setNarrow(bool narrow);

    /// Where one begins when the page opens, when that is not the first thing in the main part.
    void setStart(QWidget *start) { m_start = start; }
    [[nodiscard]] QWidget *start() const { return m_start && m_start->isVisible() ? m_start.data() : m_main; }

    /// Where F6 goes, in reading order: head, main, side pane; only those with something to focus.
    [[nodiscard]] virtual QList<QWidget *> stops() const;

Q_SIGNALS:
    void narrowChanged(bool narrow);

private:
    void arrange();

    PageHead *m_head = nullptr;
    QVBoxLayout *m_column = nullptr; ///< banner, head when the side pane stands below it, then the row
    QHBoxLayout *m_row = nullptr;    ///< left column and side pane
    QVBoxLayout *m_left = nullptr;   ///< head when the side pane is full, tabs, main
    QWidget *m_main = nullptr;
    QPointer<QWidget> m_start{};
    SidePane *m_side = nullptr;
    SegmentedSwitch *m_tabs = nullptr;
    QWidget *m_tabRow = nullptr;
    int m_sideWidthAt13 = 272;
    bool m_isNarrow = false;
    bool m_isSideFull = false;
    bool m_isSideShown = true;
};
