// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpanel.h"

#include "ui/look/look.h"
#include "ui/matrix/matrixlegend.h"
#include "ui/matrix/matrixview.h"
#include "ui/matrix/sentenceline.h"

#include <QVBoxLayout>

MatrixPanel::MatrixPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new MatrixView(this))
    , m_legend(new MatrixLegend(this))
    , m_sentence(new SentenceLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), 0, 0, look::px(4));
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_sentence);
    setFocusProxy(m_view);
    connect(m_view, &MatrixView::currentCellChanged, this, &MatrixPanel::tellCell);
}

void MatrixPanel::setContent(const MatrixContent &content)
{
    m_view->setContent(content);
    m_legend->setContent(content, m_view->meaning());
    tellCell();
}

void MatrixPanel::setMeaning(MatrixMeaning meaning)
{
    m_view->setMeaning(meaning);
    m_legend->setContent(m_view->content(), meaning);
    tellCell();
}

void MatrixPanel::tellCell()
{
    const MatrixContent &content = m_view->content();
    const int row = m_view->currentRow();
    const int column = m_view->currentColumn();
    if (row < 0 || column < 0) {
        m_sentence->setSentence({}, {}, false);
        return;
    }
    const MatrixCell &cell = content.cell(row, column);
    QString words = m_view->meaning() == MatrixMeaning::Collection ? cell.sentence : cell.standingSentence;
    if (!cell.isConcerned)
        words = tr("The unit is not concerned by the measure.");
    else if (words.isEmpty())
        words = cellWords(cell) + u'.';
    m_sentence->setSentence(tr("Measure %1, %2:").arg(content.measures.at(row).number, content.units.at(column).name),
                            words, cell.isConcerned);
}
