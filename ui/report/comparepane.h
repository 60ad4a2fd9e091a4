// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/docxreview.h"
#include "core/store/stores.h"
#include "ui/parts/backgroundtask.h"

#include <QHash>
#include <QWidget>

class MessageStrip;
class PassageList;
class ProgressLine;
class QComboBox;

/// Two locked versions of a round's report as text, passage by passage: what the correction changed.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(ReportStore &reports, QWidget *parent = nullptr);

    void showVersions(const ReportData &data, const QList<Recorded<ReportVersion>> &versions,
                      const QHash<QString, QString> &headings);

Q_SIGNALS:
    void left();

private:
    struct Sources {
        QByteArray before{};
        QByteArray after{};
    };

    void build();
    void fetch();
    void compare(const std::shared_ptr<Sources> &sources);
    void showChanges(const Result<QList<report::ChangedPassage>> &changes);
    void say(bool isFault, const QString &sentence);
    void setRunning(bool running);
    [[nodiscard]] const ReportVersion *versionIn(const QComboBox *box) const;

    ReportStore &m_reports;
    QString m_language{};
    QList<Recorded<ReportVersion>> m_versions{};
    QHash<QString, QString> m_headings{};
    BackgroundTask m_task{};
    bool m_isAgain = false; ///< another pair was chosen while one was being compared
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    PassageList *m_changes = nullptr;
};
