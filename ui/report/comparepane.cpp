// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/comparepane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/text.h"
#include "ui/report/passagelist.h"

#include <QComboBox>
#include <QVBoxLayout>

ComparePane::ComparePane(ReportStore &reports, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
{
    build();
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &ComparePane::fetch);
}

void ComparePane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    column->addWidget(new SectionTitle(tr("Compare two versions"), this));
    auto *choices = new FlowRow(nullptr, 12);
    m_before = new QComboBox;
    m_before->setObjectName(u"compareBefore"_s);
    m_after = new QComboBox;
    m_after->setObjectName(u"compareAfter"_s);
    choices->addWidget(new FormField(tr("Before"), m_before, this));
    choices->addWidget(new FormField(tr("After"), m_after, this));
    column->addLayout(choices);
    auto *close = new Button(tr("Back to the versions"), ButtonKind::Outlined, this);
    close->setObjectName(u"compareClose"_s);
    connect(close, &Button::clicked, this, &ComparePane::left);
    column->addWidget(close, 0, Qt::AlignLeft);
    m_progress = new ProgressLine(this);
    m_progress->setProgress(0, 0, tr("Comparing"));
    m_progress->setMaximumWidth(look::px(640));
    column->addWidget(m_progress);
    m_message = new MessageStrip(MessageIcon::Info, {}, this);
    m_message->setObjectName(u"compareMessage"_s);
    m_message->setMaximumWidth(look::px(960));
    column->addWidget(m_message);
    m_changes = new PassageList(this);
    m_changes->setObjectName(u"versionChanges"_s);
    m_changes->setMaximumWidth(look::px(960));
    column->addWidget(m_changes);
    column->addStretch(1);
}

void ComparePane::showVersions(const ReportData &data, const QList<Recorded<ReportVersion>> &versions,
                               const QHash<QString, QString> &headings)
{
    m_versions = versions;
    m_headings = headings;
    m_language = data.book.plan()->language.isEmpty() ? u"sv"_s : data.book.plan()->language;
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const auto &version : versions)
            box->addItem(tr("Version %1").arg(version->number));
    }
    m_after->setCurrentIndex(0); // the newest stands first
    m_before->setCurrentIndex(versions.size() > 1 ? 1 : 0);
    m_before->setFocus(Qt::TabFocusReason);
    fetch();
}

const ReportVersion *ComparePane::versionIn(const QComboBox *box) const
{
    const int index = box->currentIndex();
    return index >= 0 && index < m_versions.size() ? &m_versions.at(index).value : nullptr;
}

void ComparePane::fetch()
{
    const ReportVersion *before = versionIn(m_before);
    const ReportVersion *after = versionIn(m_after);
    if (!before || !after)
        return;
    m_isAgain = m_task.isRunning();
    if (m_isAgain)
        return;
    setRunning(true);
    auto sources = std::make_shared<Sources>();
    Gather gather(
        this, [this, sources] { compare(sources); },
        [this](const Error &error) { showChanges(tl::unexpected(error)); });
    gather.add(m_reports.file(*before, u"board"_s, m_language, u"docx"_s), sources->before);
    gather.add(m_reports.file(*after, u"board"_s, m_language, u"docx"_s), sources->after);
}

void ComparePane::compare(const std::shared_ptr<Sources> &sources)
{
    if (m_task.isRunning()) {
        m_isAgain = true;
        return;
    }
    auto changes = std::make_shared<Result<QList<report::ChangedPassage>>>();
    m_task.start(
        [sources, changes](const report::Progress &) {
            const auto before = docx::read(sources->before);
            const auto after = docx::read(sources->after);
            if (!before)
                *changes = tl::unexpected(before.error());
            else if (!after)
                *changes = tl::unexpected(after.error());
            else
                *changes = report::differences(*before, *after);
        },
        [this, changes] {
            if (std::exchange(m_isAgain, false))
                fetch();
            else
                showChanges(*changes);
        });
}

void ComparePane::showChanges(const Result<QList<report::ChangedPassage>> &changes)
{
    setRunning(false);
    if (!changes)
        return say(true, changes.error().sentence);
    m_changes->setContent({.passages = *changes,
                           .headings = m_headings,
                           .before = m_before->currentText(),
                           .after = m_after->currentText()});
    m_changes->setVisible(!changes->isEmpty());
    const QString reason = versionIn(m_after)->reason;
    QString sentence = changes->isEmpty() ? tr("The two versions read the same.")
                                          : tr("%n passage(s) differ.", nullptr, int(changes->size()));
    if (!reason.isEmpty())
        sentence += u' ' + tr("The reason for version %1: %2").arg(versionIn(m_after)->number).arg(reason);
    say(false, sentence);
}

void ComparePane::say(bool isFault, const QString &sentence)
{
    m_message->setKind(isFault ? MessageIcon::Fault : MessageIcon::Info);
    m_message->setText(sentence);
    m_message->show();
}

void ComparePane::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_message->setVisible(!running);
    if (running)
        m_changes->hide();
}
