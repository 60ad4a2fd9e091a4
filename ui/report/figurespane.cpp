// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figurespane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Ids of what is ticked, apart by commas; empty when all are: who is asked later is then among them.
QString ticked(const QListWidget &list)
{
    QStringList ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            ids << list.item(i)->data(Qt::UserRole).toUuid().toString(QUuid::WithoutBraces);
    }
    return ids.size() == list.count() ? QString() : ids.join(u',');
}

void tick(QListWidget &list, const QString &ids)
{
    const QStringList chosen = ids.split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < list.count(); ++i) {
        const QString id = list.item(i)->data(Qt::UserRole).toUuid().toString(QUuid::WithoutBraces);
        list.item(i)->setCheckState(chosen.isEmpty() || chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (!chosen.isEmpty() && id == chosen.first())
            list.scrollToItem(list.item(i));
    }
}

void addItem(QListWidget &list, const QString &name, const QUuid &id)
{
    auto *item = new QListWidgetItem(name, &list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(name);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

} // namespace

FiguresPane::FiguresPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"figuresPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    build();
    showChoice({});
}

void FiguresPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(10), look::px(12), look::px(10));
    column->setSpacing(look::px(8));
    auto *words = new Text(tr("Figures are counted anew each time the report is made. A locked report keeps its own."),
                           TextRole::Small, this);
    words->setWrapped(true);
    words->setInk(&Tokens::text2);
    column->addWidget(words);
    m_what = new QComboBox(this);
    m_what->setObjectName(u"figuresWhat"_s);
    m_what->addItem(tr("Status by area"), u"status by=area"_s);
    m_what->addItem(tr("Status by unit"), u"status by=unit"_s);
    m_what->addItem(tr("Status by measure"), u"status by=measure"_s);
    m_what->addItem(tr("Status in both rounds"), u"status by=round"_s);
    m_what->addItem(tr("The units’ own words"), u"answers"_s);
    m_what->addItem(tr("Answers over time"), u"time"_s);
    m_form = new QComboBox(this);
    m_form->setObjectName(u"figuresForm"_s);
    m_form->addItem(tr("Table"), u"table"_s);
    m_form->addItem(tr("Chart"), u"chart"_s);
    column->addWidget(new FormField(tr("What"), m_what, this));
    m_formField = new FormField(tr("As"), m_form, this);
    column->addWidget(m_formField);
    m_lists = new QWidget(this);
    auto *lists = new QHBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(look::px(12));
    m_units = makeList(u"figuresUnits"_s, tr("Units"));
    m_measures = makeList(u"figuresMeasures"_s, tr("Measures"));
    lists->addWidget(new FormField(tr("Units"), m_units, this));
    lists->addWidget(new FormField(tr("Measures"), m_measures, this));
    column->addWidget(m_lists);
    auto *row = new FlowRow;
    m_insert = new Button(tr("Insert"), ButtonKind::Primary, this);
    m_insert->setObjectName(u"insertFigures"_s);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Outlined, this);
    cancel->setObjectName(u"cancelFigures"_s);
    row->addWidget(m_insert);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_what, &QComboBox::currentIndexChanged, this, &FiguresPane::arrange);
    for (QListWidget *list : {m_units, m_measures})
        connect(list, &QListWidget::itemChanged, this, &FiguresPane::arrange);
    connect(m_insert, &Button::clicked, this, [this] { Q_EMIT chosen(choice()); });
    connect(cancel, &Button::clicked, this, &FiguresPane::left);
}

QListWidget *FiguresPane::makeList(const QString &name, const QString &title)
{
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setTabKeyNavigation(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name ends in "…" and stands in the tooltip
    list->setMaximumHeight(5 * look::lineHeight(look::font(TextRole::Body)) + look::px(20));
    return list;
}

void FiguresPane::arrange()
{
    const ProseData now = choice();
    m_formField->setVisible(now.kind == "status"_L1);
    m_lists->setVisible(now.kind != "time"_L1);
    const auto isAny = [](const QListWidget &list) {
        for (int i = 0; i < list.count(); ++i) {
            if (list.item(i)->checkState() == Qt::Checked)
                return true;
        }
        return list.count() == 0;
    };
    const bool isEnough = now.kind == "time"_L1 || (isAny(*m_units) && isAny(*m_measures));
    m_insert->setEnabled(isEnough);
    m_insert->setToolTip(isEnough ? QString() : tr("Tick at least one unit and one measure."));
}

void FiguresPane::setData(const ReportData &data)
{
    const ProseData kept = choice();
    m_units->clear();
    m_measures->clear();
    QSet<QUuid> units, measures;
    for (const Cell &cell : data.view.cells) {
        units << cell.unit.value;
        measures << cell.measure.value;
    }
    for (const auto &unit : data.book.units()) {
        if (units.contains(unit.recordId))
            addItem(*m_units, data.book.unitShortName({unit.recordId}), unit.recordId);
    }
    for (const auto &measure : data.book.measures()) {
        const QString name = measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle;
        if (measures.contains(measure.recordId))
            addItem(*m_measures, measure->number + u' ' + name, measure.recordId);
    }
    showChoice(kept);
}

void FiguresPane::setChanging(bool changing)
{
    m_insert->setText(changing ? tr("Change") : tr("Insert"));
}

void FiguresPane::showChoice(const ProseData &chosen)
{
    const QString by = chosen.choices.value(u"by"_s, u"area"_s);
    const QString wanted = chosen.kind.isEmpty() || chosen.kind == "status"_L1 ? u"status by="_s + by : chosen.kind;
    m_what->setCurrentIndex(std::max(0, m_what->findData(wanted)));
    m_form->setCurrentIndex(std::max(0, m_form->findData(chosen.choices.value(u"form"_s))));
    tick(*m_units, chosen.choices.value(u"units"_s));
    tick(*m_measures, chosen.choices.value(u"measures"_s));
    arrange();
}

ProseData FiguresPane::choice() const
{
    const QStringList words = m_what->currentData().toString().split(u' ');
    ProseData data;
    data.kind = words.first();
    if (words.size() > 1) {
        data.choices[u"by"_s] = words.last().section(u'=', 1);
        data.choices[u"form"_s] = m_form->currentData().toString();
    }
    if (data.kind != "time"_L1) {
        for (const auto &[key, list] : {std::pair{u"units"_s, m_units}, std::pair{u"measures"_s, m_measures}}) {
            if (const QString ids = ticked(*list); !ids.isEmpty())
                data.choices[key] = ids;
        }
    }
    return data;
}

ProseData FiguresPane::usual(const QString &section) const
{
    ProseData data{u"status"_s, {}};
    if (section.startsWith("area:"_L1) || section.startsWith("measure:"_L1))
        data.choices[u"by"_s] = u"round"_s;
    for (int i = 0; i < m_measures->count(); ++i) {
        const QListWidgetItem *item = m_measures->item(i);
        if (section == u"measure:"_s + item->text().section(u' ', 0, 0))
            data.choices[u"measures"_s] = item->data(Qt::UserRole).toUuid().toString(QUuid::WithoutBraces);
    }
    return data;
}

QString FiguresPane::describe(const ProseData &data) const
{
    const QString what
        = data.kind == "status"_L1 ? u"status by="_s + data.choices.value(u"by"_s, u"area"_s) : data.kind;
    const int row = m_what->findData(what);
    if (row < 0)
        return tr("Figures of a kind that this version does not know: %1").arg(data.kind);
    QStringList words{m_what->itemText(row)};
    if (data.kind == "status"_L1)
        words << (data.choices.value(u"form"_s) == "chart"_L1 ? tr("chart") : tr("table"));
    const auto count
        = [&](const QString &key) { return int(data.choices.value(key).split(u',', Qt::SkipEmptyParts).size()); };
    if (const int units = count(u"units"_s); units > 0)
        words << tr("%n unit(s)", nullptr, units);
    if (const int measures = count(u"measures"_s); measures > 0)
        words << tr("%n measure(s)", nullptr, measures);
    return words.join(u", "_s);
}

void FiguresPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}
