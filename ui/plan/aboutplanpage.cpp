// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/aboutplanpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/discard.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int measureRole = Qt::UserRole + 1;

bool holds(const QList<ResponsibleUnit> &units, UnitId unit)
{
    return std::any_of(units.begin(), units.end(), [unit](const ResponsibleUnit &one) { return one.unit == unit; });
}
} // namespace

AboutPlanPage::AboutPlanPage(PlanStore &plan, UnitId unit, QWidget *parent)
    : Page(tr("About the plan"), parent)
    , m_plan(plan)
    , m_unit(unit)
    , m_model(new QStandardItemModel(this))
{
    head()->setRuled(true);
    m_failure = new MessageStrip(MessageIcon::Fault, {}, this);
    m_failure->hide();
    setBanner(m_failure);
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new RowListView(main);
    m_list->setObjectName(u"measureList"_s);
    m_list->setAccessibleName(tr("The unit’s measures"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFixedWidth(look::px(299));
    m_pane = new QScrollArea(main);
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setWidgetResizable(true);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->setAccessibleName(tr("The measure"));
    row->addWidget(m_list);
    row->addWidget(m_pane, 1);
    setMain(main);
    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(look::px(12), look::px(14), look::px(12), look::px(12));
    setSide(m_side, tr("The measure"), tr("The plan"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showMeasure({index.data(measureRole).toUuid()}); });
    connect(&m_plan, &PlanStore::planChanged, this, &AboutPlanPage::reload);
    reload();
}

void AboutPlanPage::reload()
{
    whenDone(m_plan.load(), this, [this](const Result<PlanBook> &book) {
        m_failure->setVisible(!book);
        if (!book) {
            m_failure->setText(book.error().sentence.toHtmlEscaped());
            return;
        }
        if (*book == m_book)
            return;
        m_book = *book;
        fill();
        showFacts();
    });
}

void AboutPlanPage::fill()
{
    const QUuid before = m_wanted.isNull() ? m_list->currentIndex().data(measureRole).toUuid() : m_wanted.value;
    const QDate today = todayIn(m_book.plan()->timeZone);
    m_model->clear();
    for (const auto &measure : m_book.measures()) {
        const MeasureId id{measure.recordId};
        const bool implements = holds(m_book.implementing(id, today), m_unit);
        const bool coordinates = holds(m_book.coordinating(id), m_unit);
        if (!m_unit.isNull() && !implements && !coordinates)
            continue;
        auto *item = new QStandardItem(measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle);
        item->setData(measure.recordId, measureRole);
        item->setData(measure->number, row::NumberRole);
        item->setData(implements && coordinates ? tr("You carry it out and coordinate it")
                      : coordinates             ? tr("You coordinate it")
                      : implements              ? tr("You carry it out")
                                                : QString(),
                      row::SecondLineRole);
        m_model->appendRow(item);
    }
    head()->setSentence(m_book.plan()->title);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->item(i)->data(measureRole).toUuid() == before)
            row = i;
    }
    m_wanted = {};
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void AboutPlanPage::openMeasure(MeasureId measure)
{
    m_wanted = measure;
    fill();
}

QString AboutPlanPage::unitsInWords(const QList<ResponsibleUnit> &units) const
{
    QStringList names;
    for (const ResponsibleUnit &one : units)
        names << words::unitName(m_book, one.unit, one.department);
    return QLocale().createSeparatedList(names);
}

void AboutPlanPage::addParagraph(QVBoxLayout *column, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *parent = column->parentWidget();
    if (!heading.isEmpty()) {
        auto *head = new Text(heading, TextRole::BodyStrong, parent);
        head->setWrapped(true);
        column->addWidget(head);
    }
    auto *words = new Text(TextRole::Body, parent);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    words->setWrapped(true);
    words->setMaximumWidth(look::px(640));
    column->addWidget(words);
    column->addSpacing(look::px(8));
}

void AboutPlanPage::showMeasure(MeasureId id)
{
    const auto *measure = m_book.measure(id);
    if (!measure)
        return;
    auto *content = new QWidget(m_pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(2));
    auto *title = new SectionTitle((*measure)->number + u' ' + (*measure)->title, content);
    title->setWrapped(true);
    title->setMaximumWidth(look::px(640));
    column->addWidget(title);
    if (const auto *area = m_book.area((*measure)->area))
        addParagraph(column, {}, tr("Area %1 %2").arg((*area)->section, (*area)->name));
    addParagraph(column, tr("Decided wording"),
                 (*measure)->officialText.isEmpty()
                     ? tr("The decided wording has not been read in. It comes with the plan document.")
                     : (*measure)->officialText);
    const auto *rule = m_book.implementingRule(id);
    const QDate today = todayIn(m_book.plan()->timeZone);
    addParagraph(column, tr("Carried out by"), rule ? (*rule)->wording : unitsInWords(m_book.implementing(id, today)));
    addParagraph(column, tr("Coordinated by"), unitsInWords(m_book.coordinating(id)));
    column->addStretch(1);
    m_pane->setWidget(content);
    content->setBackgroundRole(QPalette::Window);
}

void AboutPlanPage::showFacts()
{
    discard(m_facts);
    m_facts = new QWidget(m_side);
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(2));
    const Plan &plan = *m_book.plan();
    auto *title = new SectionTitle(plan.title, m_facts);
    title->setWrapped(true);
    column->addWidget(title);
    column->addSpacing(look::px(8));
    addParagraph(column, tr("Municipality"), plan.municipality);
    if (plan.validFrom.isValid() && plan.validTo.isValid())
        addParagraph(column, tr("Holds"),
                     tr("%1 to %2").arg(words::longDay(plan.validFrom), words::longDay(plan.validTo)));
    addParagraph(column, tr("Decided by"),
                 plan.decidedOn.isValid() ? tr("%1, %2").arg(plan.decidedBy, words::longDay(plan.decidedOn))
                                          : plan.decidedBy);
    addParagraph(column, tr("Applies to"), plan.appliesTo);
    addParagraph(column, tr("Is reported to"),
                 plan.reportEveryYears > 0
                     ? tr("%1, every %n year(s)", nullptr, plan.reportEveryYears).arg(plan.reportTo)
                     : plan.reportTo);
    addParagraph(column, tr("Grounds"), plan.grounds.join(u", "_s));
    column->addStretch(1);
    m_side->layout()->addWidget(m_facts);
}
