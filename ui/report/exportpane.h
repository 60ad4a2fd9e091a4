// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsaving.h"

#include <QWidget>

class Button;
class MessageStrip;
class ProgressLine;
class QComboBox;
class QHBoxLayout;
class RowListView;
class QStandardItemModel;

/// The versions of a round's report, the draft first, and saving any of them to a file: a locked one as it was stored,
/// the draft as it stands. From here one goes on to what was filed for a version, and to comparing two.
class ExportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPane(ReportStore &reports, QWidget *parent = nullptr);

    void showVersions(const ReportData &data, const QList<Recorded<ReportVersion>> &versions);
    /// The draft as it stands now; the choices stay.
    void setData(const ReportData &data) { m_data = data; }
    /// Saves the chosen version in the chosen format and language; what the button does once a place is chosen.
    void saveTo(const QString &path);

Q_SIGNALS:
    void left();
    void filedAsked(int number);
    void comparisonAsked();

private:
    void build();
    void buildChoices();
    void buildActions();
    void fillKinds();
    void fillFormats();
    void choosePlace();
    void say(const QString &sentence, bool isFault);
    void setRunning(bool running);
    [[nodiscard]] std::optional<ReportVersion> chosen() const;
    [[nodiscard]] report::Wanted wanted() const;

    ReportData m_data{};
    QList<Recorded<ReportVersion>> m_versions{};
    ReportSaving m_saving;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    Button *m_save = nullptr;
    Button *m_filed = nullptr;
    Button *m_compare = nullptr;
    Button *m_close = nullptr;
};
