// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QFrame>
#include <QStringList>

class LinkLabel;
class QVBoxLayout;
class Text;

/// A message in place: icon, ground and a 3 px bar at the left. Dialogs are only for what cannot be undone.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(MessageIcon kind, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] MessageIcon kind() const { return m_kind; }
    void setKind(MessageIcon kind);
    /// Plain, or rich with <b> and <a href="…">; a link is announced by linkActivated.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A quieter second line.
    void setSecondLine(const QString &text);
    /// Square corners from edge to edge, for a banner above the page head.
    void setBanner(bool banner);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }
    [[nodiscard]] Text *firstLine() const { return m_text; }

private:
    MessageIcon m_kind;
    bool m_isBanner = false;
    Text *m_text = nullptr;
    Text *m_second = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

/// All faults at once, above the form, each a link that jumps to its field.
class FaultList : public MessageStrip
{
    Q_OBJECT

public:
    explicit FaultList(QWidget *parent = nullptr);

    /// The title is a whole sentence ("4 things remain before you can submit"); hidden while there are no faults.
    void setFaults(const QString &title, const QStringList &faults);
    [[nodiscard]] int count() const { return int(m_faults.size()); }

Q_SIGNALS:
    void faultChosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Two columns for more than three faults when they fit beside each other.
    void arrange();

    QWidget *m_links = nullptr;
    QList<LinkLabel *> m_faults;
    int m_columns = 0;
};

/// "Marked as done. Undo" in place, until the next action or until it is told to leave.
class UndoLine : public MessageStrip
{
    Q_OBJECT

public:
    explicit UndoLine(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    void leave();

Q_SIGNALS:
    void undoAsked();
};
