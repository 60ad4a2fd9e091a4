// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/measuredetail.h"

#include "ui/look/look.h"
#include "ui/measure/assessmentpane.h"
#include "ui/measure/versionspane.h"
#include "ui/parts/card.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/review/threadpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

MeasureDetail::MeasureDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFacts());
    m_model = new UnitTableModel(this);
    m_table = new TableView(content);
    m_table->setObjectName(u"units"_s);
    m_table->setAccessibleName(tr("The units' answers"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls as a whole
    for (const int shown : {UnitTableModel::BeforeColumn, UnitTableModel::NowColumn, UnitTableModel::SinceColumn,
                            UnitTableModel::AnswerColumn})
        m_table->setItemDelegateForColumn(shown, new StatusCellDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setStretchColumn(UnitTableModel::UnitColumn);
    column->addWidget(new Divider(Divider::Weight::Light, content));
    column->addWidget(m_table);
    m_none = new Text(tr("No unit is asked about this measure in the round."), TextRole::Body, content);
    m_none->setInk(&Tokens::text2);
    m_none->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->addWidget(m_none);
    m_versions = new VersionsPane(content);
    m_versions->hide();
    column->addWidget(m_versions);
    m_thread = new ThreadPane(content);
    m_thread->setContentsMargins(look::px(4), 0, look::px(4), 0); // in line with the answer above
    m_thread->hide();
    column->addWidget(m_thread);
    m_assessment = new AssessmentPane(content);
    column->addWidget(m_assessment);
    // Queued: it has its place only when the layouts have been at it.
    connect(
        m_assessment, &AssessmentPane::formOpened, this,
        [this, content](QWidget *form) {
            if (m_assessment->isAncestorOf(form)) {
                content->layout()->activate();
                ensureWidgetVisible(form);
            }
        },
        Qt::QueuedConnection);
    column->addStretch(1);
    setWidget(content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeasureDetail::unitChosen);
}

QWidget *MeasureDetail::makeFacts()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(16), 0, look::px(16), look::px(10));
    column->setSpacing(look::px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(24));
    const auto addFact = [&](const QString &title, Text *&text, QWidget *&place) {
        place = new QWidget(pane);
        auto *lines = new QVBoxLayout(place);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(new Text(title, TextRole::SmallStrong, place));
        text = new Text(TextRole::Small, place);
        text->setWrapped(true);
        lines->addWidget(text);
        lines->addStretch(1);
        row->addWidget(place, 1);
    };
    QWidget *coordinators = nullptr;
    addFact(tr("Coordinates"), m_coordinators, coordinators);
    addFact(tr("Focus areas"), m_focus, m_focusPane);
    m_focus->setObjectName(u"focusAreas"_s);
    connect(m_focus, &Text::linkActivated, this, [this] {
        m_showsAllAreas = !m_showsAllAreas;
        showFocusAreas();
    });
    column->addLayout(row);
    m_wording = new Card(pane);
    m_wording->body()->addWidget(new Text(tr("Decided wording"), TextRole::SmallStrong, m_wording));
    m_wordingText = new Text(TextRole::Body, m_wording);
    m_wordingText->setObjectName(u"decidedWording"_s);
    m_wordingText->setWrapped(true);
    m_wordingText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wording->body()->addWidget(m_wordingText);
    column->addWidget(m_wording);
    return pane;
}

void MeasureDetail::setMeasure(const PlanBook &book, MeasureId measure)
{
    QStringList names;
    for (const ResponsibleUnit &one : book.coordinating(measure))
        names << words::unitName(book, one.unit, one.department);
    // Names hold "och" and commas of their own, so neither can stand between them.
    m_coordinators->setText(words::capitalised(names.join(u"; "_s)).toHtmlEscaped());
    const auto *found = book.measure(measure);
    const auto *area = found ? book.area((*found)->area) : nullptr;
    m_focusAreas = area ? (*area)->focusAreas : QStringList();
    m_showsAllAreas = false;
    showFocusAreas();
    const QString wording = found ? (*found)->officialText : QString();
    m_wordingText->setText(wording.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_wording->setVisible(!wording.isEmpty());
}

void MeasureDetail::showFocusAreas()
{
    constexpr int few = 2;
    m_focusPane->setVisible(!m_focusAreas.isEmpty());
    const int rest = int(m_focusAreas.size()) - few;
    QStringList shown = m_showsAllAreas || rest <= 0 ? m_focusAreas : m_focusAreas.mid(0, few);
    if (!shown.isEmpty())
        shown[0] = words::capitalised(shown.at(0));
    QString text = shown.join(u", "_s).toHtmlEscaped();
    if (rest > 0) {
        const QString link = m_showsAllAreas ? tr("show fewer") : tr("and %n more", nullptr, rest);
        text += u" <a href=\"all\">"_s + link + u"</a>"_s;
    }
    m_focus->setText(text);
}

void MeasureDetail::setUnits(const PlanBook &book, const QList<UnitStanding> &units, const QString &before,
                             const QString &now)
{
    const UnitStanding *chosen = chosenUnit();
    const AssignmentId keep = chosen ? chosen->cell.assignment : AssignmentId{};
    m_model->setUnits(book, units, before, now);
    m_table->setColumnHidden(UnitTableModel::BeforeColumn, before.isEmpty());
    m_table->setColumnHidden(UnitTableModel::SinceColumn, before.isEmpty());
    fitTable();
    m_table->setVisible(!units.isEmpty());
    m_none->setVisible(units.isEmpty());
    for (int row = 0; row < units.size(); ++row) {
        if (units.at(row).cell.assignment == keep)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_versions->setVisible(chosenUnit() != nullptr);
    if (!chosenUnit())
        m_thread->hide();
}

void MeasureDetail::fitTable()
{
    m_table->fitColumns();
    const int rows = m_model->rowCount();
    const int height = rows > 0 ? rows * m_table->rowHeight(0) : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + height);
    int width = look::px(150); // the units' names may elide so far
    for (int column = UnitTableModel::BeforeColumn; column < UnitTableModel::ColumnCount; ++column)
        width += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    m_table->setMinimumWidth(width);
}

void MeasureDetail::chooseUnit(UnitId unit)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->unit(row).cell.unit == unit)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

const UnitStanding *MeasureDetail::chosenUnit() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->unit(index.row()) : nullptr;
}

void MeasureDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_table)
        fitTable();
}
