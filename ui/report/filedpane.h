// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/report/filedfile.h"
#include "ui/report/reportsaving.h"

#include <QWidget>

class Button;
class DateField;
class FiledList;
class MessageStrip;
class PassageList;
class ProgressLine;
class QLineEdit;
class SectionTitle;
class Text;

/// What was in fact filed for a locked version (edited in Word, signed, scanned): kept with it under its fingerprint,
/// with what it says otherwise. A file is looked at first and attached then.
class FiledPane : public QWidget
{
    Q_OBJECT

public:
    FiledPane(ReportStore &reports, const Actor &actor, QWidget *parent = nullptr);

    void showVersion(const ReportData &data, const ReportVersion &version, const QHash<QString, QString> &headings,
                     QDate today);
    void readFile(const QString &path);

Q_SIGNALS:
    void left();

private:
    void build();
    void buildChosen();
    void reload();
    void showFiled(const QList<Recorded<FiledReport>> &filed);
    void showRead(const FiledFile::Content &content);
    void attach();
    void saveCopy(const FiledReport &filed);
    void say(MessageIcon kind, const QString &sentence);
    void setRunning(bool running);

    ReportStore &m_reports;
    Actor m_actor;
    ReportData m_data{};
    ReportVersion m_version{};
    QHash<QString, QString> m_headings{};
    FiledFile m_file;
    ReportSaving m_saving;
    std::optional<FiledFile::Content> m_content{};
    SectionTitle *m_title = nullptr;
    FiledList *m_list = nullptr;
    Button *m_choose = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    QWidget *m_chosen = nullptr;
    Text *m_facts = nullptr;
    Text *m_said = nullptr;
    PassageList *m_changes = nullptr;
    DateField *m_filedOn = nullptr;
    QLineEdit *m_note = nullptr;
    Button *m_attach = nullptr;
};
