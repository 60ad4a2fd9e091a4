// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/wordpane.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/report/proposalpane.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

WordPane::WordPane(ReportStore &reports, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_actor(actor)
    , m_saving(reports)
    , m_file(reports)
{
    build();
    connect(&m_saving, &ReportSaving::runningChanged, this,
            [this](bool running) { setRunning(running, tr("Making the Word file")); });
    connect(&m_saving, &ReportSaving::saved, this, [this](const QString &path, const QByteArray &sha256) {
        say(MessageIcon::Done, tr("The Word file is in %1. Send it to those who shall review it, and read it in here "
                                  "when it comes back.")
                                   .arg(QDir::toNativeSeparators(path)));
        noteSent(path, sha256);
    });
    connect(&m_saving, &ReportSaving::failed, this,
            [this](const Error &error) { say(MessageIcon::Fault, error.sentence); });
    connect(&m_file, &ReturnedFile::began, this, [this] {
        m_message->hide();
        m_proposals->hide();
        m_content.reset();
        setRunning(true, tr("Reading and comparing"));
    });
    connect(&m_file, &ReturnedFile::compared, this, &WordPane::showCompared);
    connect(&m_file, &ReturnedFile::failed, this, [this](const Error &error) {
        setRunning(false, {});
        say(MessageIcon::Fault, tr("%1 Nothing here was changed.").arg(error.sentence));
        m_read->setFocus();
    });
    connect(m_proposals, &ProposalPane::takeAsked, this, &WordPane::takeIn);
}

void WordPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    column->addWidget(new SectionTitle(tr("Review in Word"), this));
    m_why = new Text(tr("Save the report as a Word file, let others write in it, and read it in again. You see every "
                        "change before it is taken in. Only the texts that you have written can change: figures and "
                        "tables come from the answers."),
                     TextRole::Body, this);
    m_why->setWrapped(true);
    m_why->setMaximumWidth(look::px(640));
    column->addWidget(m_why);
    m_sent = new Text(TextRole::Body, this);
    m_sent->setObjectName(u"sentForReview"_s);
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setWrapped(true);
    m_sent->setMaximumWidth(look::px(640));
    m_sent->hide();
    m_to = new QLineEdit;
    m_to->setObjectName(u"wordTo"_s);
    m_toField = new FormField(tr("To"), m_to, this);
    m_toField->setHint(tr("names with commas between; kept beside the date"));
    m_toField->setVisible(m_actor.isStrategist());
    column->addWidget(m_toField);
    buildActions();
    column->addWidget(m_sent);
    m_progress = new ProgressLine(this);
    m_progress->setMaximumWidth(look::px(640));
    m_progress->hide();
    column->addWidget(m_progress);
    m_message = new MessageStrip(MessageIcon::Done, {}, this);
    m_message->setObjectName(u"wordMessage"_s);
    m_message->setMaximumWidth(look::px(640));
    m_message->hide();
    column->addWidget(m_message);
    m_proposals = new ProposalPane(m_actor, this);
    m_proposals->setMaximumWidth(look::px(960));
    m_proposals->hide();
    column->addWidget(m_proposals);
    column->addStretch(1);
}

void WordPane::buildActions()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_kind = new QComboBox;
    m_kind->setObjectName(u"wordKind"_s);
    m_kind->addItem(tr("The report"), int(report::ReportKind::Board));
    m_kind->addItem(tr("The letter"), int(report::ReportKind::Letter));
    m_kind->setAccessibleName(tr("Which document"));
    auto *row = new FlowRow;
    m_save = new Button(tr("Save as Word …"), ButtonKind::Primary, this);
    m_save->setObjectName(u"wordSave"_s);
    m_save->setGlyph(ToolIcon::Download);
    m_read = new Button(tr("Read in a reviewed file …"), ButtonKind::Outlined, this);
    m_read->setObjectName(u"wordRead"_s);
    m_read->setGlyph(ToolIcon::Document);
    m_close = new Button(tr("Back to the text"), ButtonKind::Outlined, this);
    m_close->setObjectName(u"wordClose"_s);
    auto *drop = new Text(tr("or drop the file here"), TextRole::Small, this);
    drop->setInk(&Tokens::text2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_read),
          static_cast<QWidget *>(drop), static_cast<QWidget *>(m_close)})
        row->addWidget(widget);
    column->addLayout(row);
    if (!m_actor.isStrategist()) {
        m_read->setEnabled(false);
        drop->setText(tr("Only a strategist takes changes in."));
    }
    connect(m_save, &Button::clicked, this, &WordPane::choosePlace);
    connect(m_read, &Button::clicked, this, &WordPane::chooseFile);
    connect(m_close, &Button::clicked, this, &WordPane::left);
}

void WordPane::showRound(const ReportData &data, const QHash<QString, QString> &headings)
{
    m_data = data;
    m_headings = headings;
    showSent();
}

/// What has gone out, the newest first: a colleague who takes over sees who has it.
void WordPane::showSent()
{
    QStringList lines;
    for (const auto &copy : std::as_const(m_data.reviewCopies)) {
        const QString what = copy->reportKind == "letter"_L1 ? tr("The letter") : tr("The report");
        const QString day = words::longDay(copy->sentOn);
        lines << (copy->recipients.isEmpty() ? tr("%1: sent for review %2").arg(what, day)
                                             : tr("%1: sent for review %2 to %3")
                                                   .arg(what, day, QLocale().createSeparatedList(copy->recipients)));
    }
    m_sent->setText(lines.join(u'\n'));
    m_sent->setVisible(!lines.isEmpty());
}

void WordPane::noteSent(const QString &path, const QByteArray &sha256)
{
    if (!m_actor.isStrategist())
        return;
    ReviewCopy copy{.round = m_data.view.id(),
                    .reportKind = report::kindCode(report::ReportKind(m_kind->currentData().toInt())),
                    .language = m_data.book.plan()->language,
                    .fileName = QFileInfo(path).fileName(),
                    .sha256 = sha256,
                    .sentOn = todayIn(m_data.book.plan()->timeZone)};
    for (const QString &name : m_to->text().split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            copy.recipients << name.simplified();
    }
    whenDone(m_reports.noteSent(m_actor, copy), this, [this](const Result<QUuid> &record) {
        if (!record)
            return say(MessageIcon::Fault, record.error().sentence);
        m_to->clear();
        const auto turn = [this, id = *record](bool withdrawn) {
            return [this, id, withdrawn] { return m_reports.withdrawSent(m_actor, id, withdrawn); };
        };
        Q_EMIT sent({tr("Sent for review"), turn(true), turn(false)});
    });
}

void WordPane::choosePlace()
{
    const QString name = u"%1-%2.docx"_s.arg(QString(m_data.view.round->name).replace(u' ', u'-').toLower(),
                                             m_kind->currentIndex() == 0 ? tr("for-review") : tr("letter"));
    look::askForFile(
        this, {.title = tr("Save as Word"), .filter = tr("Word file (*.docx)"), .suggested = name, .isSaving = true},
        [this](const QString &path) { saveTo(path); });
}

void WordPane::saveTo(const QString &path)
{
    m_message->hide();
    const QString language = m_data.book.plan()->language;
    m_saving.render(m_data,
                    {.kind = report::ReportKind(m_kind->currentData().toInt()),
                     .format = report::ReportFormat::Docx,
                     .language = language.isEmpty() ? u"sv"_s : language},
                    path);
}

void WordPane::chooseFile()
{
    look::askForFile(this, {.title = tr("Read in a reviewed file"), .filter = tr("Word file (*.docx)")},
                     [this](const QString &path) { readFile(path); });
}

void WordPane::readFile(const QString &path)
{
    m_file.read(path, m_data.view.id());
}

void WordPane::showCompared(const ReturnedFile::Content &content)
{
    setRunning(false, {});
    m_content = content;
    m_proposals->setContent(content, m_headings);
    m_proposals->show();
    m_save->setKind(ButtonKind::Outlined); // taking in is what comes now
    m_why->hide();                         // by now one knows, and the changes need the room
    m_proposals->focusFirst();
}

void WordPane::takeIn(const Actor &reviewer, const QList<int> &chosen)
{
    if (!m_content)
        return;
    const QList<SectionEdit> edits = report::takenIn(m_content->docx.review, m_content->docx.whenMade, chosen);
    m_proposals->setBusy(true);
    const auto take = [this, edits, before = asItStands(edits), chosen, reviewer](const Done &done) {
        m_proposals->setBusy(false);
        if (!done)
            return say(MessageIcon::Fault, tr("%1 Nothing here was changed.").arg(done.error().sentence));
        m_proposals->hide();
        m_content.reset();
        m_message->hide();
        m_why->show();
        m_save->setKind(ButtonKind::Primary);
        Q_EMIT taken(int(chosen.size()), reviewer, edits, before);
    };
    whenDone(m_reports.saveSections(reviewer, edits), this, take);
}

/// The same texts as they stand in the store, to be put back by undo.
QList<SectionEdit> WordPane::asItStands(QList<SectionEdit> edits) const
{
    for (SectionEdit &edit : edits) {
        edit.section.text.clear(); // where nobody had written yet
        for (const auto &section : m_data.sections) {
            if (section.recordId == edit.record)
                edit.section = section.value;
        }
    }
    return edits;
}

void WordPane::say(MessageIcon kind, const QString &sentence)
{
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_message->show();
}

void WordPane::setRunning(bool running, const QString &words)
{
    m_progress->setProgress(0, 0, words);
    m_progress->setVisible(running);
    m_save->setEnabled(!running);
    m_read->setEnabled(!running && m_actor.isStrategist());
}
