// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/lockpane.h"

#include "core/report/rendering.h"
#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

LockPane::LockPane(ReportStore &reports, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_actor(actor)
{
    build();
    connect(&m_task, &BackgroundTask::progressed, this,
            [this](int percent) { m_progress->setProgress(percent, 100, tr("Making the report, %1 %").arg(percent)); });
}

void LockPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    const auto add = [&](QWidget *widget) {
        widget->setMaximumWidth(look::px(640));
        column->addWidget(widget);
    };
    m_title = new SectionTitle({}, this);
    m_title->setObjectName(u"lockTitle"_s);
    add(m_title);
    m_what = new Text(TextRole::Body, this);
    m_what->setObjectName(u"lockWhat"_s);
    m_what->setWrapped(true);
    add(m_what);
    m_unfinished = new MessageStrip(MessageIcon::Warning, {}, this);
    m_unfinished->setObjectName(u"lockUnfinished"_s);
    add(m_unfinished);
    m_late = new MessageStrip(MessageIcon::Warning, {}, this);
    add(m_late);
    m_final = new MessageStrip(MessageIcon::Info,
                               tr("A locked version cannot be changed or taken back. A correction is a new version "
                                  "with a reason, and both are kept."),
                               this);
    add(m_final);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"lockReason"_s);
    m_reasonField = new FormField(tr("Reason for the correction"), m_reason, this);
    add(m_reasonField);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"lockFault"_s);
    m_fault->hide();
    add(m_fault);
    m_progress = new ProgressLine(this);
    m_progress->hide();
    add(m_progress);
    auto *row = new QHBoxLayout;
    m_lock = new Button({}, ButtonKind::Primary, this);
    m_lock->setObjectName(u"lockNow"_s);
    m_lock->setGlyph(ToolIcon::Lock);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Outlined, this);
    m_cancel->setObjectName(u"lockCancel"_s);
    row->addWidget(m_lock);
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_lock, &Button::clicked, this, &LockPane::lock);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_task.isRunning())
            m_task.cancel();
        else
            Q_EMIT left();
    });
}

void LockPane::showRound(const ReportData &data, int number, const QStringList &unfinished)
{
    m_data = data;
    m_number = number;
    m_fault->hide();
    m_reasonField->setFault({});
    const QString hash = QString::fromLatin1(data.contentHash.toHex().left(8));
    m_title->setText(tr("Lock version %1 of %2").arg(number).arg(data.view.round->name));
    m_what->setText(tr("These are stored, as they look now: the board report as PDF, HTML and data, each in Swedish "
                       "and English, with %n answer(s), the assessments, all labels and names, and the content’s "
                       "code %1.",
                       nullptr, int(data.sheets.size()))
                        .arg(hash.left(4) + u' ' + hash.mid(4)));
    m_unfinished->setText(tr("%n section(s) are not marked as finished: %1.", nullptr, int(unfinished.size()))
                              .arg(unfinished.join(u", "_s)));
    m_unfinished->setVisible(!unfinished.isEmpty());
    m_late->setText(tr("%n answer(s) came after the data cut-off. They are listed apart and are not in the numbers.",
                       nullptr, int(data.late.size())));
    m_late->setVisible(!data.late.isEmpty());
    m_reasonField->setVisible(number > 1);
    m_lock->setText(tr("Lock version %1").arg(number));
    setRunning(false);
}

void LockPane::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setProgress(0, 100);
    look::setBusy(m_lock, running);
    m_reason->setEnabled(!running);
}

void LockPane::lock()
{
    m_fault->hide();
    if (m_number > 1 && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setFault(tr("Write what was wrong and is corrected."));
        m_reason->setFocus();
        return;
    }
    m_reasonField->setFault({});
    setRunning(true);
    const ReportData version = report::asVersion(m_data, m_number, m_reason->text().trimmed(), nowMs());
    auto files = std::make_shared<Result<QList<reports::RenderedFile>>>();
    m_task.start(
        [version, files](const report::Progress &progress) { *files = report::lockedFiles(version, progress); },
        [this, files] {
            if (*files)
                store(**files);
            else
                fail(files->error());
        });
}

void LockPane::store(const QList<reports::RenderedFile> &files)
{
    const auto locking
        = m_reports.lock(m_actor, m_data.view.id(), m_reason->text().trimmed(), m_data.contentHash, files);
    whenDone(locking, this, [this](const Result<ReportVersion> &version) {
        if (!version)
            return fail(version.error());
        setRunning(false);
        m_reason->clear();
        Q_EMIT locked(version->number);
    });
}

void LockPane::fail(const Error &error)
{
    setRunning(false);
    m_fault->setText(error.sentence);
    m_fault->show();
}
