// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releasepage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/formfield.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/release/maskpane.h"
#include "ui/release/releaseview.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

ReleasePage::ReleasePage(PlanStore &plan, RoundStore &rounds, ExchangeStore &exchange, const Actor &actor,
                         RoundId round, QWidget *parent)
    : Page(tr("Records request"), parent)
    , m_plan(plan)
    , m_rounds(rounds)
    , m_exchange(exchange)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"releasePage"_s);
    head()->setBack(true);
    head()->setSentence(tr("Drafts are never given out."));
    connect(head(), &PageHead::backAsked, this, &ReleasePage::left);
    m_write = new Button(tr("Choose a folder and give out …"), ButtonKind::Primary, this);
    m_write->setObjectName(u"writeRelease"_s);
    connect(m_write, &Button::clicked, this, &ReleasePage::askFolder);
    head()->addAction(m_write);
    setMain(makeMain());
    m_masks = new MaskPane(this);
    connect(m_masks, &MaskPane::maskAsked, this, &ReleasePage::maskSelection);
    connect(m_masks, &MaskPane::masksChanged, this, &ReleasePage::preview);
    setSide(new ScrollPane(m_masks, this), tr("The documents"), tr("What is held back"), 300);
    load();
}

QWidget *ReleasePage::makeMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(look::px(16), 0, look::px(16), look::px(16));
    column->setSpacing(look::px(10));
    m_told = new MessageStrip(MessageIcon::Done, {}, main);
    m_told->setObjectName(u"releaseTold"_s);
    m_told->hide();
    column->addWidget(m_told);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"releaseUnit"_s);
    column->addWidget(new FormField(tr("Unit"), m_unit, main));
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_masks->clear(); // another unit, other words
        m_told->hide();
        preview();
        loadLog();
    });
    m_counts = new Text(TextRole::Small, main);
    m_counts->setObjectName(u"releaseCounts"_s);
    m_counts->setInk(&Tokens::text2);
    m_counts->setWrapped(true);
    column->addWidget(m_counts);
    m_shown = new ReleaseView(main);
    m_shown->setObjectName(u"releaseShown"_s);
    m_shown->setAccessibleName(tr("What is given out"));
    column->addWidget(m_shown, 1);
    return main;
}

void ReleasePage::reload()
{
    if (m_unit->count() == 0)
        return; // still loading
    preview();
    loadLog();
}

void ReleasePage::load()
{
    Gather gather(
        this, [this] { fillUnits(); }, [this](const Error &error) { tell(MessageIcon::Fault, error.sentence); });
    gather.add(m_plan.load(), m_book);
    gather.add(m_rounds.view(m_round), m_view);
}

void ReleasePage::fillUnits()
{
    QSet<QUuid> seen;
    for (const Cell &cell : std::as_const(m_view.cells)) {
        if (seen.contains(cell.unit.value))
            continue;
        seen.insert(cell.unit.value);
        m_unit->addItem(words::unitLabel(m_book, cell.unit), cell.unit.value);
    }
    openUnit(m_wanted);
}

void ReleasePage::openUnit(UnitId unit)
{
    m_wanted = unit;
    if (m_unit->count() == 0)
        return; // still loading
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(unit.value)));
    preview();
    loadLog();
}

UnitId ReleasePage::unit() const
{
    return {m_unit->currentData().toUuid()};
}

ReleaseOrder ReleasePage::order() const
{
    return {.round = m_round, .unit = unit(), .askedBy = m_masks->askedBy(), .masks = m_masks->masks()};
}

void ReleasePage::preview()
{
    const ReleaseOrder asked = order();
    whenDone(m_exchange.releasing(m_actor, asked), this,
             [this, unit = asked.unit](const Result<ReleasePreview> &preview) {
                 if (unit == this->unit())
                     take(preview);
             });
}

void ReleasePage::take(const Result<ReleasePreview> &preview)
{
    m_write->setEnabled(preview.has_value());
    if (!preview) {
        tell(MessageIcon::Fault, preview.error().sentence);
        return;
    }
    if (!preview->unmatched.isEmpty() && !m_masks->masks().isEmpty()
        && preview->unmatched.contains(m_masks->masks().last().passage)) {
        tell(MessageIcon::Warning,
             tr("“%1” is a heading or stands in no text that is given out, so it cannot be masked.")
                 .arg(preview->unmatched.last()));
        m_masks->takeBackLast();
        return;
    }
    QStringList grounds;
    for (const Mask &mask : m_masks->masks())
        grounds << mask.ground;
    grounds.removeDuplicates();
    m_shown->setPages(preview->pages, grounds, m_book.plan()->language);
    m_masks->setEvidence(preview->evidence);
    const ReleaseMade &made = preview->made;
    QStringList counts{tr("%n submitted version(s)", nullptr, made.answers),
                       tr("%n comment(s)", nullptr, made.comments),
                       tr("%n file(s) of evidence", nullptr, made.evidence)};
    if (made.masked > 0)
        counts << tr("%n thing(s) held back", nullptr, made.masked);
    m_counts->setText(made.answers + made.comments == 0 ? tr("The unit has submitted nothing in this round.")
                                                        : counts.join(u" · "_s));
}

void ReleasePage::maskSelection()
{
    const std::optional<QString> passage = m_shown->passage();
    if (!passage || passage->isEmpty()) {
        tell(MessageIcon::Info,
             passage ? tr("Choose the words in the text first, with the mouse or with Shift and the arrows.")
                     : tr("Choose words within one paragraph at a time."));
        return;
    }
    m_told->hide();
    (void)m_masks->addMask(*passage);
}

QString ReleasePage::folderName() const
{
    const QDate today = todayIn(m_book.plan()->timeZone);
    QString name = u"%1 %2 %3"_s.arg(m_unit->currentText(), m_view.round->name, today.toString(Qt::ISODate));
    for (QChar &letter : name) { // what no file system refuses
        if (u"/\\:*?\"<>|"_s.contains(letter))
            letter = u' ';
    }
    return name;
}

void ReleasePage::askFolder()
{
    const FileQuestion question{.title = tr("Where is the folder with the documents to lie?"), .isFolder = true};
    look::askForFile(this, question, [this](const QString &folder) {
        QString path = QDir(folder).filePath(folderName());
        for (int i = 2; QFileInfo::exists(path); ++i)
            path = QDir(folder).filePath(u"%1 (%2)"_s.arg(folderName()).arg(i));
        write(path);
    });
}

void ReleasePage::write(const QString &folder)
{
    ReleaseOrder wanted = order();
    wanted.folder = folder;
    m_write->setEnabled(false);
    whenDone(m_exchange.release(m_actor, wanted), this, [this](const Result<ReleaseMade> &made) {
        m_write->setEnabled(true);
        if (made)
            tell(MessageIcon::Done, tr("The documents lie in %1. The release has been logged.")
                                        .arg(QDir::toNativeSeparators(made->folder)));
        else
            tell(MessageIcon::Fault, made.error().sentence);
        loadLog();
    });
}

void ReleasePage::loadLog()
{
    whenDone(m_exchange.releases(), this, [this](const Result<QList<ReleaseEntry>> &log) {
        if (!log)
            return;
        QStringList lines;
        const QDate today = todayIn(m_book.plan()->timeZone);
        for (const ReleaseEntry &entry : *log) {
            if (entry.unit != unit() || entry.round != m_round)
                continue;
            QStringList line{words::moment(entry.madeAt, m_book, today), tr("%n file(s)", nullptr, entry.files)};
            if (entry.masked > 0)
                line << tr("%n thing(s) held back", nullptr, entry.masked);
            if (!entry.askedBy.isEmpty())
                line << tr("to %1").arg(entry.askedBy);
            lines.prepend(line.join(u" · "_s));
        }
        m_masks->setLog(lines);
    });
}

void ReleasePage::tell(MessageIcon kind, const QString &sentence)
{
    m_told->setKind(kind);
    m_told->setText(sentence.toHtmlEscaped());
    m_told->show();
}
