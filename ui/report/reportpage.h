// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/report/outline.h"
#include "ui/shell/page.h"

#include <QTimer>

class Button;
class CasePane;
class ComparePane;
class ElidedText;
class EmptyState;
class ExportPane;
class FiledPane;
class LockPane;
class MeetingPane;
class MessageStrip;
class PagePreview;
class PreviewMaker;
class QStackedWidget;
class RowListView;
class SectionEditor;
class SegmentedSwitch;
class StepBar;
class Text;
class UndoLine;
class UndoStack;
class WordPane;
class QMimeData;

/// Rapport: how far it has come, its outline, the case, the text of a section and the pages as they will be filed; its
/// review in Word, locking, earlier versions, and what the meeting decided.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(ReportStore &reports, const Actor &actor, RoundId round, QWidget *parent = nullptr);

    void reload();
    /// "summary", "measure:7": from a search hit, or a link elsewhere.
    void openSection(const QString &key);
    void openExport();
    void openWord();
    /// `isEarlier`: to write in a decision on an earlier report.
    void openMeeting(bool isEarlier);
    void openCase();

Q_SIGNALS:
    /// The steps before the text: answers and cut-off are seen to in the round.
    void roundAsked();
    void locked(int number);
    /// For the status line.
    void savedAt(qint64 utcMs);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildPlaces(QWidget *main);
    [[nodiscard]] QWidget *makeDesk();
    [[nodiscard]] QWidget *makeOutline(QWidget *parent);
    [[nodiscard]] QWidget *makePreview(QWidget *parent);
    void connectParts();
    void connectPlaces();
    void connectUndo();
    enum Place { deskIndex, wordIndex, lockIndex, exportIndex, filedIndex, compareIndex, meetingIndex, emptyIndex };

    struct Loaded {
        ReportData data{};
        QList<Recorded<ReportVersion>> versions{};
    };

    void showLoaded(const Loaded &loaded);
    void showFault(const Error &error);
    void showHead();
    void showSteps();
    void showMissing(const QStringList &letters);
    void showReason(const QString &sentence);
    void showSection();
    void follow();
    void save(const QUuid &record, const Section &section);
    void requestPreview();
    void openLock();
    void openFiled(int number);
    void openComparison();
    void openStep(int step);
    void showPlace(Place place);
    void backToText();
    void flush();
    void refreshPlace();
    [[nodiscard]] QHash<QString, QString> headings() const;
    [[nodiscard]] QString droppedFile(const QMimeData *data) const;
    void showTaken(int count, const Actor &reviewer, const QList<SectionEdit> &now, const QList<SectionEdit> &before);
    void askWhetherMayLock();
    void arrangePanes();

    ReportStore &m_reports;
    Actor m_actor;
    RoundId m_round;
    ReportData m_data{};
    QList<Recorded<ReportVersion>> m_versions{};
    bool m_isLoaded = false;
    int m_turn = 0;       ///< of the newest reload
    QString m_wanted{};   ///< a section to open once there are rows
    QString m_followed{}; ///< the section that the preview has gone to
    QTimer m_pause{};     ///< between a key and the preview

    MessageStrip *m_missing = nullptr;
    StepBar *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_desk = nullptr;
    QWidget *m_outlinePane = nullptr;
    QWidget *m_textPane = nullptr;
    QWidget *m_previewPane = nullptr;
    Text *m_count = nullptr;
    OutlineModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    QStackedWidget *m_texts = nullptr; ///< the section's editor, or the case
    SectionEditor *m_editor = nullptr;
    CasePane *m_casePane = nullptr;
    MessageStrip *m_late = nullptr;
    MessageStrip *m_fault = nullptr;
    UndoStack *m_undo = nullptr;
    UndoLine *m_undoLine = nullptr;
    PreviewMaker *m_maker = nullptr;
    PagePreview *m_preview = nullptr;
    Text *m_pageWords = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
    SegmentedSwitch *m_panes = nullptr; ///< where they do not fit beside each other
    Button *m_export = nullptr;
    Button *m_lock = nullptr;
    ElidedText *m_reason = nullptr;
    EmptyState *m_empty = nullptr;
    LockPane *m_lockPane = nullptr;
    ExportPane *m_exportPane = nullptr;
    WordPane *m_wordPane = nullptr;
    FiledPane *m_filedPane = nullptr;
    ComparePane *m_comparePane = nullptr;
    MeetingPane *m_meetingPane = nullptr;
};
