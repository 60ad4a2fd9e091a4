// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/workline.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/progressline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace {
constexpr int lookMs = 100;
constexpr int quickMs = 400; // done within this, it shows nothing
} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(12));
    m_line = new ProgressLine(this);
    m_line->setObjectName(u"workProgress"_s);
    m_stop = new Button(tr("Stop"), ButtonKind::Outlined, this);
    m_stop->setObjectName(u"stopWork"_s);
    row->addWidget(m_line, 1);
    row->addWidget(m_stop);
    m_timer->setInterval(lookMs);
    connect(m_timer, &QTimer::timeout, this, &WorkLine::refresh);
    connect(m_stop, &Button::clicked, this, &WorkLine::stop);
    setVisible(false);
}

WorkLine::~WorkLine()
{
    stop();
}

Progress WorkLine::start(const QString &words)
{
    m_state = std::make_shared<State>();
    m_words = words;
    m_since.start();
    m_timer->start();
    m_stop->setEnabled(true);
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->isStopped;
    };
}

void WorkLine::finish()
{
    m_timer->stop();
    m_state.reset();
    setVisible(false);
}

void WorkLine::stop()
{
    if (!m_state)
        return;
    m_state->isStopped = true;
    m_stop->setEnabled(false);
}

void WorkLine::refresh()
{
    if (!m_state || m_since.elapsed() < quickMs)
        return;
    const qint64 done = m_state->done, total = m_state->total;
    const QString far
        = total > 0 ? tr("%1: %2 of %3").arg(m_words, QLocale().toString(done), QLocale().toString(total)) : m_words;
    m_line->setProgress(total > 0 ? int(done * 1000 / total) : 0, 1000, far);
    setVisible(true);
}
