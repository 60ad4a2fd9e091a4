// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/earlieranswerspage.h"

#include "core/text/clock.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerreading.h"
#include "ui/look/look.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

EarlierAnswersPage::EarlierAnswersPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers,
                                       Actor actor, UnitId unit, QWidget *parent)
    : Page(tr("Earlier answers"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_actor(std::move(actor))
    , m_unit(unit.isNull() ? m_actor.unit : unit)
{
    build();
    connect(&m_rounds, &RoundStore::roundsChanged, this, &EarlierAnswersPage::load);
    connect(&m_answers, &AnswerStore::answersChanged, this, [this] { openRound(m_round); });
    load();
}

void EarlierAnswersPage::build()
{
    head()->setRuled(true);
    m_roundChooser = new QComboBox(this);
    m_roundChooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_roundChooser->setObjectName(u"roundChooser"_s);
    m_roundChooser->setAccessibleName(tr("Round"));
    head()->addAction(m_roundChooser);
    connect(m_roundChooser, &QComboBox::activated, this,
            [this](int index) { openRound({m_roundChooser->itemData(index).toUuid()}); });
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_model = new AnswerListModel(this);
    m_model->setReading(true);
    m_list = new RowListView(main);
    m_list->setObjectName(u"earlierList"_s);
    m_list->setAccessibleName(tr("Measures that the unit has answered for"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFixedWidth(look::px(299));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { openMeasure(m_model->idAt(index.row())); });
    m_pane = new QScrollArea(main);
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setWidgetResizable(true);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->setAccessibleName(tr("The answer"));
    auto *content = new QWidget(m_pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(4));
    m_failure = new MessageStrip(MessageIcon::Fault, {}, content);
    m_failure->hide();
    m_title = new SectionTitle({}, content);
    m_title->setWrapped(true);
    m_subtitle = new Text(TextRole::Small, content);
    m_subtitle->setInk(&Tokens::text2);
    m_reading = new AnswerReading(content);
    for (QWidget *widget : {static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_title),
                            static_cast<QWidget *>(m_subtitle), static_cast<QWidget *>(m_reading)})
        column->addWidget(widget);
    column->addStretch(1);
    m_pane->setWidget(content);
    content->setBackgroundRole(QPalette::Window);
    m_empty = new EmptyState(NavIcon::EarlierAnswers, tr("No earlier answers yet"),
                             tr("When the unit has answered in a round, its answers stay here."), main);
    m_empty->hide();
    row->addWidget(m_list);
    row->addWidget(m_pane, 1);
    row->addWidget(m_empty, 1);
    setMain(main);
    setSide(makeVersions(), tr("The answer"), tr("Versions"));
}

QWidget *EarlierAnswersPage::makeVersions()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(12), look::px(14), look::px(12), look::px(12));
    column->setSpacing(look::px(8));
    column->addWidget(new SectionTitle(tr("Versions"), pane));
    m_versionCount = new Text(TextRole::Small, pane);
    m_versionCount->setInk(&Tokens::text2);
    m_versionCount->setWrapped(true);
    column->addWidget(m_versionCount);
    m_comparison = new QWidget(pane);
    auto *fields = new QVBoxLayout(m_comparison);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(look::px(10));
    m_newer = new QComboBox;
    m_newer->setObjectName(u"newerVersion"_s);
    m_older = new QComboBox;
    m_older->setObjectName(u"olderVersion"_s);
    for (QComboBox *chooser : {m_newer, m_older}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(chooser, &QComboBox::activated, this, &EarlierAnswersPage::compare);
    }
    fields->addWidget(new FormField(tr("Shown"), m_newer, m_comparison));
    fields->addWidget(new FormField(tr("Compared with"), m_older, m_comparison));
    column->addWidget(m_comparison);
    column->addStretch(1);
    return pane;
}

void EarlierAnswersPage::fail(const Error &error)
{
    m_failure->setText(error.sentence.toHtmlEscaped());
    m_failure->show();
}

QString EarlierAnswersPage::versionWords(const Revision &version, int number) const
{
    return tr("%1 · %2").arg(QString::number(number),
                             words::moment(version.writtenAt, m_book, todayIn(m_book.plan()->timeZone)));
}
