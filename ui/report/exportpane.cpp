// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

ExportPane::ExportPane(ReportStore &reports, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
{
    build();
    connect(&m_task, &BackgroundTask::progressed, this, [this](int percent) {
        m_progress->setProgress(percent, 100, tr("Making the report, %1 %").arg(percent));
    });
}

void ExportPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    column->addWidget(new SectionTitle(tr("Export the report"), this));
    m_model = new QStandardItemModel(this);
    m_list = new RowListView(this);
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions of the report"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMaximumWidth(look::px(640));
    m_list->setMinimumHeight(look::px(150));
    column->addWidget(m_list, 1);
    auto *choices = new QHBoxLayout;
    m_format = new QComboBox;
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("PDF, to file and print"), u"pdf"_s);
    m_format->addItem(tr("HTML, to read in a browser"), u"html"_s);
    m_format->addItem(tr("DOCX, to edit in Word"), u"docx"_s);
    m_format->addItem(tr("XLSX, the data as a workbook"), u"xlsx"_s);
    m_format->addItem(tr("CSV, the answers as a table"), u"csv"_s);
    m_format->addItem(tr("JSON, the data behind it"), u"json"_s);
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("Swedish"), u"sv"_s);
    m_language->addItem(tr("English"), u"en"_s);
    choices->addWidget(new FormField(tr("Format"), m_format, this));
    choices->addWidget(new FormField(tr("Language"), m_language, this));
    choices->addStretch(1);
    column->addLayout(choices);
    m_message = new MessageStrip(MessageIcon::Done, {}, this);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->setMaximumWidth(look::px(640));
    m_message->hide();
    column->addWidget(m_message);
    m_progress = new ProgressLine(this);
    m_progress->setMaximumWidth(look::px(640));
    m_progress->hide();
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    m_save = new Button(tr("Save as …"), ButtonKind::Primary, this);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setGlyph(ToolIcon::Download);
    m_close = new Button(tr("Back to the text"), ButtonKind::Outlined, this);
    m_close->setObjectName(u"exportClose"_s);
    row->addWidget(m_save);
    row->addWidget(m_close);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &Button::clicked, this, &ExportPane::choosePlace);
    connect(m_close, &Button::clicked, this, [this] {
        if (m_task.isRunning())
            m_task.cancel();
        else
            Q_EMIT left();
    });
}

void ExportPane::showVersions(const ReportData &data, const QList<Recorded<ReportVersion>> &versions)
{
    m_data = data;
    m_versions = versions;
    m_message->hide();
    m_model->clear();
    const QTimeZone zone(data.book.plan()->timeZone.toUtf8());
    const auto add = [this](const Icon &icon, const QString &name, const QString &second) {
        auto *item = new QStandardItem(name);
        item->setEditable(false);
        item->setData(QVariant::fromValue(icon), row::IconRole);
        item->setData(second, row::SecondLineRole);
        m_model->appendRow(item);
    };
    add(ToolIcon::Pencil, tr("Draft, as it stands"), tr("Marked as a draft on every page"));
    for (const auto &version : versions) {
        const QDateTime at
            = QDateTime::fromMSecsSinceEpoch(version->lockedAt, zone.isValid() ? zone : QTimeZone::utc());
        QString second = tr("Locked %1").arg(QLocale().toString(at, QLocale::ShortFormat));
        if (!version->reason.isEmpty())
            second += u" · "_s + version->reason;
        add(ToolIcon::Lock, tr("Version %1").arg(version->number), second);
    }
    m_list->setCurrentIndex(m_model->index(versions.isEmpty() ? 0 : 1, 0));
    const int language = m_language->findData(data.book.plan()->language);
    m_language->setCurrentIndex(std::max(0, language));
    setRunning(false);
}

std::optional<ReportVersion> ExportPane::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row > 0 && row <= m_versions.size() ? std::optional(m_versions.at(row - 1).value) : std::nullopt;
}

void ExportPane::choosePlace()
{
    const QString ending = m_format->currentData().toString();
    const auto version = chosen();
    const QString name = u"%1-%2.%3"_s.arg(QString(m_data.view.round->name).replace(u' ', u'-').toLower(),
                                           version ? tr("version-%1").arg(version->number) : tr("draft"), ending);
    const FileQuestion question{.title = tr("Save the report"), .filter = u"*."_s + ending, .suggested = name,
                                .isSaving = true};
    look::askForFile(this, question, [this](const QString &path) { saveTo(path); });
}

void ExportPane::saveTo(const QString &path)
{
    m_message->hide();
    const QString language = m_language->currentData().toString();
    const QString format = m_format->currentData().toString();
    if (const auto version = chosen()) {
        whenDone(m_reports.file(*version, u"board"_s, language, format), this,
                 [this, path](const Result<QByteArray> &bytes) { write(path, bytes); });
        return;
    }
    setRunning(true);
    const report::Wanted wanted{.format = *report::formatOf(format), .language = language};
    auto bytes = std::make_shared<Result<QByteArray>>();
    m_task.start([data = m_data, wanted, bytes](const report::Progress &progress) {
                     *bytes = report::render(data, wanted, progress);
                 },
                 [this, path, bytes] {
                     setRunning(false);
                     write(path, *bytes);
                 });
}

void ExportPane::write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return say(bytes.error().sentence, true);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return say(tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)), true);
    say(tr("The report is in %1.").arg(QDir::toNativeSeparators(path)), false);
}

void ExportPane::say(const QString &sentence, bool isFault)
{
    m_message->setKind(isFault ? MessageIcon::Fault : MessageIcon::Done);
    m_message->setText(sentence);
    m_message->show();
}

void ExportPane::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setProgress(0, 100);
    m_save->setEnabled(!running);
    m_close->setText(running ? tr("Stop") : tr("Back to the text"));
}
