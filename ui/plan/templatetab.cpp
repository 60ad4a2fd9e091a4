// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/templatetab.h"

#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/report/pagepreview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

TemplateTab::TemplateTab(RoundStore &rounds, ReportStore &reports, QWidget *parent)
    : PlanTab(parent)
    , m_rounds(rounds)
    , m_reports(reports)
    , m_maker(new PreviewMaker(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_edit = new TemplateEdit(this);
    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    auto *title = new SectionTitle(tr("What the report looks like"), m_side);
    m_pages = new PagePreview(m_side);
    m_pages->setObjectName(u"templatePages"_s);
    side->addWidget(title);
    side->addWidget(m_pages, 1);
    row->addWidget(m_edit, 5);
    row->addWidget(new Divider(Divider::Weight::Light, this, Qt::Vertical));
    row->addWidget(m_side, 2);
    connect(m_edit, &PlanTab::saveAsked, this, &PlanTab::saveAsked);
    connect(m_edit, &PlanTab::typedChanged, this, &PlanTab::typedChanged);
    connect(m_edit, &TemplateEdit::previewChanged, this, &TemplateTab::preview);
    connect(m_maker, &PreviewMaker::made, m_pages, &PagePreview::setPages);
    connect(m_maker, &PreviewMaker::failed, this, [this](const Error &error) { Q_EMIT failed(error.sentence); });
}

void TemplateTab::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(look::px(16), look::px(8), look::px(16), look::px(8));
    top->setSpacing(look::px(12));
    m_owner = new QComboBox(this);
    m_owner->setObjectName(u"templateOwner"_s);
    m_owner->setAccessibleName(tr("Whose template"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(16);
    m_owner->setMaximumWidth(look::px(400));
    m_panes = new SegmentedSwitch({tr("Template"), tr("The pages")}, SegmentedSwitch::Shape::Segments, this);
    m_panes->setObjectName(u"templatePanes"_s);
    top->addWidget(m_owner, 4);
    top->addStretch(1);
    top->addWidget(m_panes);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(m_panes, &SegmentedSwitch::currentChanged, this, &TemplateTab::arrange);
    connect(m_owner, &QComboBox::activated, this, [this] {
        if (saveTyped())
            load();
        else
            m_owner->setCurrentIndex(
                std::max(0, m_owner->findData(m_loaded.value))); // something has to be mended first
    });
}

RoundId TemplateTab::chosenRound() const
{
    return {m_owner->currentData().toUuid()};
}

RoundId TemplateTab::shownRound() const
{
    if (!chosenRound().isNull())
        return chosenRound();
    const auto full = std::find_if(m_all.begin(), m_all.end(), [](const auto &round) {
        return round->roundKind == "full"_L1 && roundStateOf(round->state) != RoundState::Planned;
    });
    return full == m_all.end() ? RoundId{} : RoundId{full->recordId};
}

void TemplateTab::setBook(const PlanBook &book)
{
    m_book = book;
    whenDone(m_rounds.all(), this, [this](const Result<QList<Recorded<Round>>> &rounds) {
        if (!rounds) {
            Q_EMIT failed(rounds.error().sentence);
            return;
        }
        listRounds(*rounds);
        load();
    });
}

void TemplateTab::listRounds(const QList<Recorded<Round>> &rounds)
{
    m_all = rounds;
    const QUuid before = m_owner->currentData().toUuid();
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("Template of rounds to come"), QUuid());
    for (const auto &round : rounds) {
        if (roundStateOf(round->state) != RoundState::Planned) // has no copy yet
            m_owner->addItem(tr("Template of %1").arg(round->name), round.recordId);
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(before)));
}

void TemplateTab::load()
{
    const int turn = ++m_turn;
    m_loaded = chosenRound();
    explain();
    if (shownRound().isNull()) {
        take(std::nullopt);
        return;
    }
    whenDone(m_reports.data(shownRound()), this, [this, turn](const Result<ReportData> &data) {
        if (turn != m_turn)
            return;
        if (!data)
            Q_EMIT failed(data.error().sentence);
        else
            take(*data);
    });
}

void TemplateTab::explain()
{
    const auto round = std::find_if(m_all.begin(), m_all.end(),
                                    [this](const auto &one) { return one.recordId == chosenRound().value; });
    if (round == m_all.end()) {
        m_edit->setNote(
            tr("A round takes a copy when it opens. Rounds that are open already keep theirs: choose one above "
               "to change it."));
    } else if (roundStateOf((*round)->state) == RoundState::Locked) {
        m_edit->setNote(tr("The locked report stays as it is. What you change here shows in a corrected version."));
    } else {
        m_edit->setNote(tr("This round's own copy. The template of rounds to come stays as it is."));
    }
}

void TemplateTab::take(const std::optional<ReportData> &data)
{
    m_data = data.value_or(ReportData{});
    const RoundId round = chosenRound();
    ReportTemplate shown;
    shown.municipality = m_book.plan()->municipality;
    if (round.isNull()) {
        shown.owner = m_book.plan().recordId;
        shown.lookRecord = looks::planRecord(m_book.plan()->key);
        shown.look = m_book.look() ? **m_book.look() : ReportLook{};
        shown.sections = m_book.sections();
    } else {
        shown.owner = round.value;
        shown.lookRecord = looks::roundRecord(round);
        shown.look = m_data.look ? **m_data.look : ReportLook{};
        shown.sections = m_data.sections;
    }
    m_edit->setTemplate(m_book, shown);
    preview();
}

/// The pages with what is typed. The plan's template is shown on the newest round's answers; without any, on none.
void TemplateTab::preview()
{
    const ReportTemplate now = m_edit->typed();
    ReportData data = m_data;
    if (data.view.round.recordId.isNull()) {
        data.book = m_book;
        data.view.round.value.name = tr("Next round");
    }
    data.look = Recorded<ReportLook>();
    data.look->value = now.look;
    if (chosenRound().isNull()) { // the texts are the round's, order and headings the template's
        QHash<QString, QString> texts;
        for (const auto &section : std::as_const(data.sections))
            texts.insert(section->key, section->text);
        data.sections.removeIf([](const auto &one) { return ReportTemplate::isChapter(*one); });
        for (auto section : now.sections) {
            section.value.text = texts.value(section->key, section->text);
            data.sections << section;
        }
    } else {
        data.sections = now.sections;
    }
    m_maker->make(data, m_book.plan()->language == "en"_L1 ? u"en"_s : u"sv"_s);
}

bool TemplateTab::saveTyped()
{
    return m_edit->saveTyped();
}

bool TemplateTab::isTyped() const
{
    return m_edit->isTyped();
}

/// Where list, form and page do not fit side by side, the page takes turns with the other two.
void TemplateTab::arrange()
{
    const bool isNarrow = width() < look::px(960);
    m_panes->setVisible(isNarrow);
    m_edit->setVisible(!isNarrow || m_panes->current() == 0);
    m_side->setVisible(!isNarrow || m_panes->current() == 1);
}

void TemplateTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    arrange();
}
