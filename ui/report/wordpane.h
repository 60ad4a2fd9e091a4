// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/plan/undostack.h"
#include "ui/report/reportsaving.h"
#include "ui/report/returnedfile.h"

#include <QWidget>

class Button;
class FormField;
class MessageStrip;
class ProgressLine;
class ProposalPane;
class QComboBox;
class QLineEdit;
class Text;

/// På granskning i Word: the report goes out as a Word file, others write in it, and what they changed comes back as
/// proposals. Nothing is written before somebody takes it in.
class WordPane : public QWidget
{
    Q_OBJECT

public:
    WordPane(ReportStore &reports, const Actor &actor, QWidget *parent = nullptr);

    void showRound(const ReportData &data, const QHash<QString, QString> &headings);
    /// Reads a file that came back; what the button and a dropped file do.
    void readFile(const QString &path);
    /// Saves the chosen document as it stands; what the button does once a place is chosen.
    void saveTo(const QString &path);

Q_SIGNALS:
    void left();
    /// It was noted that a copy went out.
    void sent(const UndoStep &step);
    /// `count` changes were taken in: these texts were written, in the name of `reviewer`, in place of those.
    void taken(int count, const Actor &reviewer, const QList<SectionEdit> &now, const QList<SectionEdit> &before);

private:
    void build();
    void buildActions();
    void choosePlace();
    void chooseFile();
    void showCompared(const ReturnedFile::Content &content);
    void takeIn(const Actor &reviewer, const QList<int> &chosen);
    [[nodiscard]] QList<SectionEdit> asItStands(QList<SectionEdit> edits) const;
    void noteSent(const QString &path, const QByteArray &sha256);
    void showSent();
    void say(MessageIcon kind, const QString &sentence);
    void setRunning(bool running, const QString &words);

    ReportStore &m_reports;
    Actor m_actor;
    ReportData m_data{};
    QHash<QString, QString> m_headings{};
    ReportSaving m_saving;
    ReturnedFile m_file;
    std::optional<ReturnedFile::Content> m_content{};
    QComboBox *m_kind = nullptr;
    QLineEdit *m_to = nullptr;
    FormField *m_toField = nullptr;
    Text *m_sent = nullptr;
    Button *m_save = nullptr;
    Button *m_read = nullptr;
    Button *m_close = nullptr;
    Text *m_why = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    ProposalPane *m_proposals = nullptr;
};
