// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/outline.h"

#include <QTimer>
#include <QWidget>

class MessageStrip;
class FiguresPane;
class ProseEdit;
class QCheckBox;
class TextTools;
class Text;

/// The text of one section, with its tools and undo. It tells of every change at once, for the preview, and asks to be
/// saved when the hands rest. What is typed stays until a save has gone well.
class SectionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(QWidget *parent = nullptr);

    /// The units and measures that figures may be of, and the language that is written.
    void setData(const ReportData &data);
    /// Shows a row. The same row again takes over what was written elsewhere, unless there is unsaved text here.
    void showRow(const OutlineRow &row);
    [[nodiscard]] const OutlineRow &row() const { return m_row; }
    [[nodiscard]] Section section() const; ///< as it stands in the editor
    [[nodiscard]] bool isUnsaved() const { return m_isUnsaved; }
    /// Asks to be saved now when there is something to save: before another row, or when the page is left.
    void flush();
    /// The save of this section went well, or not; typed text stays either way.
    void saved(const QUuid &record, const Section &section);
    void failed(const Error &error);
    void focusText();
    /// An empty reason lets the person write.
    void setReadOnly(const QString &reason);

Q_SIGNALS:
    void edited();
    void saveAsked(const QUuid &record, const Section &section);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    void buildText();
    void change();
    void editFigures();
    void showHint();

    OutlineRow m_row{};
    bool m_isUnsaved = false;
    bool m_isShowing = false; ///< while a row is put in: not a change by the person
    QTimer m_rest{};
    Text *m_title = nullptr;
    Text *m_state = nullptr;
    Text *m_hint = nullptr;
    MessageStrip *m_reason = nullptr;
    MessageStrip *m_fault = nullptr;
    TextTools *m_tools = nullptr;
    FiguresPane *m_figures = nullptr;
    ProseEdit *m_text = nullptr;
    QCheckBox *m_done = nullptr;
    QCheckBox *m_included = nullptr;
};
