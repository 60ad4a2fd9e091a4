// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/filedpane.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/report/filedlist.h"
#include "ui/report/passagelist.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

FiledPane::FiledPane(ReportStore &reports, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_actor(actor)
    , m_file(reports)
    , m_saving(reports)
{
    build();
    connect(&m_file, &FiledFile::began, this, [this] {
        m_message->hide();
        m_chosen->hide();
        setRunning(true);
    });
    connect(&m_file, &FiledFile::isRead, this, &FiledPane::showRead);
    connect(&m_file, &FiledFile::failed, this, [this](const Error &error) {
        setRunning(false);
        say(MessageIcon::Fault, tr("%1 Nothing was attached.").arg(error.sentence));
    });
    connect(&m_saving, &ReportSaving::failed, this,
            [this](const Error &error) { say(MessageIcon::Fault, error.sentence); });
    connect(&m_saving, &ReportSaving::saved, this, [this](const QString &path) {
        say(MessageIcon::Done, tr("A copy is in %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void FiledPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    m_title = new SectionTitle({}, this);
    m_title->setObjectName(u"filedTitle"_s);
    column->addWidget(m_title);
    auto *why = wrappedText(
        tr("If what lies in the diary is not the stored file to the byte – signed, scanned or edited last "
           "in Word – keep it here with its version."),
        TextRole::Body, this);
    why->setMaximumWidth(look::px(640));
    column->addWidget(why);
    m_list = new FiledList(this);
    m_list->setMaximumWidth(look::px(640));
    column->addWidget(m_list);
    connect(m_list, &FiledList::copyAsked, this, &FiledPane::saveCopy);
    auto *row = new FlowRow;
    m_choose = new Button(tr("Choose the filed file …"), ButtonKind::Outlined, this);
    m_choose->setObjectName(u"filedChoose"_s);
    m_choose->setGlyph(ToolIcon::Attachment);
    m_choose->setEnabled(m_actor.isStrategist());
    auto *close = new Button(tr("Back to the versions"), ButtonKind::Outlined, this);
    close->setObjectName(u"filedClose"_s);
    row->addWidget(m_choose);
    row->addWidget(close);
    column->addLayout(row);
    m_progress = new ProgressLine(this);
    m_progress->setProgress(0, 0, tr("Reading and comparing"));
    m_progress->setMaximumWidth(look::px(640));
    m_progress->hide();
    column->addWidget(m_progress);
    m_message = new MessageStrip(MessageIcon::Done, {}, this);
    m_message->setObjectName(u"filedMessage"_s);
    m_message->setMaximumWidth(look::px(640));
    m_message->hide();
    column->addWidget(m_message);
    buildChosen();
    column->addStretch(1);
    connect(close, &Button::clicked, this, &FiledPane::left);
    connect(m_choose, &Button::clicked, this, [this] {
        look::askForFile(this, {.title = tr("The filed file"), .filter = tr("Files (*.docx *.pdf *.odt *.*)")},
                         [this](const QString &path) { readFile(path); });
    });
}

void FiledPane::buildChosen()
{
    m_chosen = new QWidget(this);
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    m_facts = wrappedText({}, TextRole::Body, m_chosen);
    m_facts->setObjectName(u"filedFacts"_s);
    m_said = wrappedText({}, TextRole::BodyStrong, m_chosen);
    m_said->setObjectName(u"filedSaid"_s);
    column->addWidget(m_facts);
    column->addWidget(m_said);
    m_changes = new PassageList(m_chosen);
    m_changes->setObjectName(u"filedChanges"_s);
    m_changes->setMaximumWidth(look::px(960));
    column->addWidget(m_changes);
    m_filedOn = new DateField;
    m_filedOn->setObjectName(u"filedOn"_s);
    auto *day = new FormField(tr("Filed on"), m_filedOn, m_chosen);
    day->setMaximumWidth(look::px(254));
    column->addWidget(day);
    m_note = new QLineEdit;
    m_note->setObjectName(u"filedNote"_s);
    auto *note = new FormField(tr("Note"), m_note, m_chosen);
    note->setHint(tr("may be empty"));
    column->addWidget(note);
    m_attach = new Button({}, ButtonKind::Primary, m_chosen);
    m_attach->setObjectName(u"filedAttach"_s);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &Button::clicked, this, &FiledPane::attach);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_chosen);
    m_chosen->hide();
}

void FiledPane::showVersion(const ReportData &data, const ReportVersion &version,
                            const QHash<QString, QString> &headings, QDate today)
{
    m_data = data;
    m_version = version;
    m_headings = headings;
    m_title->setText(tr("What was filed for version %1").arg(version.number));
    m_attach->setText(tr("Attach to version %1").arg(version.number));
    m_filedOn->setToday(today);
    m_filedOn->setDate(today);
    m_note->clear();
    m_message->hide();
    m_chosen->hide();
    m_choose->setFocus(Qt::TabFocusReason);
    reload();
}

void FiledPane::reload()
{
    whenDone(m_reports.filedReports(m_data.view.id()), this, [this](const Result<QList<Recorded<FiledReport>>> &filed) {
        if (filed)
            showFiled(*filed);
        else
            say(MessageIcon::Fault, filed.error().sentence);
    });
}

void FiledPane::showFiled(const QList<Recorded<FiledReport>> &filed)
{
    QList<FiledReport> own;
    for (const auto &one : filed) {
        if (one->number == m_version.number)
            own << one.value;
    }
    m_list->setFiled(own, m_headings);
}

void FiledPane::saveCopy(const FiledReport &filed)
{
    look::askForFile(this, {.title = tr("Save a copy"), .suggested = filed.fileName, .isSaving = true},
                     [this, filed](const QString &path) {
                         whenDone(m_reports.filedBytes(filed), this,
                                  [this, path](const Result<QByteArray> &bytes) { m_saving.write(bytes, path); });
                     });
}

void FiledPane::readFile(const QString &path)
{
    m_file.read(path, m_version, m_data.book.plan()->language);
}

void FiledPane::showRead(const FiledFile::Content &content)
{
    setRunning(false);
    m_content = content;
    m_facts->setText(tr("%1, %2. Fingerprint (SHA-256): %3")
                         .arg(QFileInfo(content.path).fileName(), words::fileSize(content.bytes.size()),
                              words::fingerprint(content.sha256)));
    m_said->setText(!content.isCompared         ? tr("The text of this kind of file is not compared with the version.")
                    : content.changes.isEmpty() ? tr("It says the same as the locked version.")
                                                : tr("%n passage(s) read otherwise than in the locked version.",
                                                     nullptr, int(content.changes.size())));
    m_changes->setContent({.passages = content.changes,
                           .headings = m_headings,
                           .before = tr("Version %1").arg(m_version.number),
                           .after = tr("The filed file")});
    m_changes->setVisible(!content.changes.isEmpty());
    m_chosen->show();
    m_attach->setFocus(Qt::TabFocusReason);
}

void FiledPane::attach()
{
    if (!m_content)
        return;
    const FiledReport filed{.round = m_data.view.id(),
                            .number = m_version.number,
                            .fileName = QFileInfo(m_content->path).fileName(),
                            .filedOn = m_filedOn->date(),
                            .note = m_note->text().trimmed(),
                            .differences = report::differenceLines(m_content->changes),
                            .compared = m_content->isCompared};
    m_attach->setEnabled(false);
    whenDone(m_reports.fileReport(m_actor, filed, m_content->bytes), this, [this, filed](const Result<QUuid> &id) {
        m_attach->setEnabled(true);
        if (!id)
            return say(MessageIcon::Fault, tr("%1 Nothing was attached.").arg(id.error().sentence));
        m_content.reset();
        m_chosen->hide();
        m_note->clear();
        say(MessageIcon::Done, tr("%1 is kept with version %2.").arg(filed.fileName).arg(filed.number));
        m_choose->setFocus(Qt::TabFocusReason);
        reload();
    });
}

void FiledPane::say(MessageIcon kind, const QString &sentence)
{
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_message->show();
}

void FiledPane::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_choose->setEnabled(!running && m_actor.isStrategist());
}
