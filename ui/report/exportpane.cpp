// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportpane.h"

#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QDir>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {
using report::ReportKind;

constexpr int mostRows = 6; ///< of versions; further ones are scrolled to

/// What a draft can be saved as. A letter and a single page are texts: they have no data of their own.
QStringList formatsOf(ReportKind kind)
{
    return kind == ReportKind::Board ? report::reportFormats() : QStringList{u"pdf"_s, u"html"_s, u"docx"_s};
}

/// What was stored when it was locked: "board sv pdf <hash> <size>".
QStringList storedFormats(const ReportVersion &version, ReportKind kind)
{
    QStringList formats;
    for (const QString &line : version.files) {
        const QStringList words = line.split(u' ');
        if (words.value(0) == report::kindCode(kind) && !formats.contains(words.value(2)))
            formats << words.value(2);
    }
    return formats;
}
} // namespace

ExportPane::ExportPane(ReportStore &reports, QWidget *parent)
    : QWidget(parent)
    , m_saving(reports)
{
    build();
    connect(&m_saving, &ReportSaving::runningChanged, this, &ExportPane::setRunning);
    connect(&m_saving, &ReportSaving::progressed, this,
            [this](int percent) { m_progress->setProgress(percent, 100, tr("Making the report, %1 %").arg(percent)); });
    connect(&m_saving, &ReportSaving::failed, this, [this](const Error &error) { say(error.sentence, true); });
    connect(&m_saving, &ReportSaving::saved, this, [this](const QString &path) {
        say(tr("The report is in %1.").arg(QDir::toNativeSeparators(path)), false);
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
    setFocusProxy(m_list);
    column->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportPane::fillKinds);
    buildChoices();
    m_message = new MessageStrip(MessageIcon::Done, {}, this);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->setMaximumWidth(look::px(640));
    m_message->hide();
    column->addWidget(m_message);
    m_progress = new ProgressLine(this);
    m_progress->setMaximumWidth(look::px(640));
    m_progress->hide();
    column->addWidget(m_progress);
    buildActions();
    column->addStretch(1);
}

void ExportPane::buildChoices()
{
    auto *choices = new FlowRow(nullptr, 12);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_format = new QComboBox;
    m_format->setObjectName(u"format"_s);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("Swedish"), u"sv"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choices->addWidget(new FormField(tr("Document"), m_kind, this));
    choices->addWidget(new FormField(tr("Format"), m_format, this));
    choices->addWidget(new FormField(tr("Language"), m_language, this));
    static_cast<QVBoxLayout *>(layout())->addLayout(choices);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportPane::fillFormats);
}

void ExportPane::buildActions()
{
    auto *row = new FlowRow;
    m_save = new Button(tr("Save as …"), ButtonKind::Primary, this);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setGlyph(ToolIcon::Download);
    m_filed = new Button(tr("The filed file …"), ButtonKind::Outlined, this);
    m_filed->setObjectName(u"exportFiled"_s);
    m_filed->setGlyph(ToolIcon::Attachment);
    m_compare = new Button(tr("Compare two versions …"), ButtonKind::Outlined, this);
    m_compare->setObjectName(u"exportCompare"_s);
    m_close = new Button(tr("Back to the text"), ButtonKind::Outlined, this);
    m_close->setObjectName(u"exportClose"_s);
    for (Button *button : {m_save, m_filed, m_compare, m_close})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_save, &Button::clicked, this, &ExportPane::choosePlace);
    connect(m_filed, &Button::clicked, this, [this] {
        if (const auto version = chosen())
            Q_EMIT filedAsked(version->number);
    });
    connect(m_compare, &Button::clicked, this, &ExportPane::comparisonAsked);
    connect(m_close, &Button::clicked, this, [this] {
        if (m_saving.isRunning())
            m_saving.cancel();
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
        QString second = tr("Locked %1").arg(words::longDay(at.date()));
        if (!version->reason.isEmpty())
            second += u" · "_s + version->reason;
        add(ToolIcon::Lock, tr("Version %1").arg(version->number), second);
    }
    m_list->setFixedHeight(look::px(48) * std::min(m_model->rowCount(), mostRows) + look::px(4));
    m_list->setCurrentIndex(m_model->index(versions.isEmpty() ? 0 : 1, 0));
    const int language = m_language->findData(data.book.plan()->language);
    m_language->setCurrentIndex(std::max(0, language));
    m_compare->setVisible(versions.size() > 1);
    m_filed->setVisible(!versions.isEmpty());
    setRunning(false);
}

void ExportPane::fillKinds()
{
    const auto version = chosen();
    const QVariant before = m_kind->currentData();
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        const std::pair<ReportKind, QString> kinds[] = {{ReportKind::Board, tr("The report")},
                                                        {ReportKind::Letter, tr("The letter")},
                                                        {ReportKind::Brief, tr("One page, for the steering group")}};
        for (const auto &[kind, name] : kinds) {
            if (!version || !storedFormats(*version, kind).isEmpty())
                m_kind->addItem(name, int(kind));
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    }
    m_filed->setEnabled(version.has_value());
    fillFormats();
}

void ExportPane::fillFormats()
{
    const std::pair<QString, QString> formats[]
        = {{u"pdf"_s, tr("PDF, to file and print")},      {u"html"_s, tr("HTML, to read in a browser")},
           {u"docx"_s, tr("DOCX, to edit in Word")},      {u"xlsx"_s, tr("XLSX, the data as a workbook")},
           {u"csv"_s, tr("CSV, the answers as a table")}, {u"json"_s, tr("JSON, the data behind it")}};
    const auto version = chosen();
    const ReportKind kind = wanted().kind;
    const QStringList there = version ? storedFormats(*version, kind) : formatsOf(kind);
    const QVariant before = m_format->currentData();
    m_format->clear();
    for (const auto &[code, name] : formats) {
        if (there.contains(code))
            m_format->addItem(name, code);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

std::optional<ReportVersion> ExportPane::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row > 0 && row <= m_versions.size() ? std::optional(m_versions.at(row - 1).value) : std::nullopt;
}

report::Wanted ExportPane::wanted() const
{
    return {.kind = ReportKind(m_kind->currentData().toInt()),
            .format = report::formatOf(m_format->currentData().toString()).value_or(report::ReportFormat::Pdf),
            .language = m_language->currentData().toString()};
}

void ExportPane::choosePlace()
{
    const report::Wanted what = wanted();
    const QString ending = report::formatCode(what.format);
    const auto version = chosen();
    QString name = QString(m_data.view.round->name).replace(u' ', u'-').toLower();
    if (what.kind != ReportKind::Board)
        name += u'-' + (what.kind == ReportKind::Letter ? tr("letter") : tr("one-page"));
    name += u'-' + (version ? tr("version-%1").arg(version->number) : tr("draft")) + u'.' + ending;
    const FileQuestion question{
        .title = tr("Save the report"), .filter = u"*."_s + ending, .suggested = name, .isSaving = true};
    look::askForFile(this, question, [this](const QString &path) { saveTo(path); });
}

void ExportPane::saveTo(const QString &path)
{
    m_message->hide();
    if (const auto version = chosen())
        m_saving.copy(*version, wanted(), path);
    else
        m_saving.render(m_data, wanted(), path);
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
    look::setBusy(m_save, running);
    m_close->setText(running ? tr("Stop") : tr("Back to the text"));
}
