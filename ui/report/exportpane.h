// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rendering.h"
#include "core/store/stores.h"
#include "ui/report/backgroundtask.h"

#include <QWidget>

class Button;
class MessageStrip;
class ProgressLine;
class QComboBox;
class RowListView;
class QStandardItemModel;

/// The versions of a round's report, the draft first, and saving any of them to a file: a locked one as it was stored,
/// the draft as it stands.
class ExportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPane(ReportStore &reports, QWidget *parent = nullptr);

    void showVersions(const ReportData &data, const QList<Recorded<ReportVersion>> &versions);
    /// Saves the chosen version in the chosen format and language; what the button does once a place is chosen.
    void saveTo(const QString &path);

Q_SIGNALS:
    void left();

private:
    void build();
    void choosePlace();
    void write(const QString &path, const Result<QByteArray> &bytes);
    void say(const QString &sentence, bool isFault);
    void setRunning(bool running);
    [[nodiscard]] std::optional<ReportVersion> chosen() const;

    ReportStore &m_reports;
    ReportData m_data{};
    QList<Recorded<ReportVersion>> m_versions{};
    BackgroundTask m_task{};
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    Button *m_save = nullptr;
    Button *m_close = nullptr;
};
