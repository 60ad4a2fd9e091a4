// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/stepbar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"steps"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QList<Step> &steps, int current)
{
    m_steps = steps;
    m_current = current;
    QStringList spoken;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        const QString what = step.note.isEmpty() ? step.name : step.name + u", "_s + step.note;
        spoken << (i == current ? tr("%1 (current step)").arg(what) : step.isDone ? tr("%1 (done)").arg(what) : what);
    }
    setAccessibleName(tr("Steps: %1").arg(spoken.join(u"; "_s)));
    setToolTip(spoken.join(u'\n'));
    update();
}

QSize StepBar::sizeHint() const
{
    return {look::px(720), look::px(46)};
}

QSize StepBar::minimumSizeHint() const
{
    return {look::px(200), look::px(46)};
}

void StepBar::paintStep(QPainter &painter, const QRectF &rect, int index) const
{
    const Step &step = m_steps.at(index);
    const Tokens &tokens = look::tokens();
    if (index == m_current)
        painter.fillRect(rect.adjusted(0, look::px(3), 0, 0), tokens.soft);
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), look::px(3)),
                     index <= m_current || step.isDone ? tokens.accent : tokens.line);
    const double size = look::px(18);
    const QRectF disc(rect.left() + look::px(10), rect.top() + look::px(10), size, size);
    painter.setPen(QPen(step.isDone || index == m_current ? tokens.accent : tokens.grey, 1.4));
    painter.setBrush(step.isDone ? QBrush(tokens.accent) : index == m_current ? QBrush(tokens.base) : Qt::NoBrush);
    painter.drawEllipse(disc);
    if (step.isDone) {
        look::paintIcon(painter, disc, ToolIcon::Check, look::px(12), tokens.onAccent);
    } else {
        painter.setFont(look::font(TextRole::Caption));
        painter.setPen(index == m_current ? tokens.accent : tokens.text2);
        painter.drawText(disc, Qt::AlignCenter, QString::number(index + 1));
    }
    const double left = disc.right() + look::px(8);
    const QRectF words(left, rect.top() + look::px(8), rect.right() - left - look::px(4), look::px(20));
    const QFont name = look::font(index == m_current ? TextRole::BodyStrong : TextRole::Body);
    painter.setFont(name);
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(name).elidedText(step.name, Qt::ElideRight, int(words.width())));
    const QFont note = look::font(TextRole::Caption);
    painter.setFont(note);
    painter.setPen(tokens.text2);
    painter.drawText(words.translated(0, look::px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(note).elidedText(step.note, Qt::ElideRight, int(words.width())));
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_steps.isEmpty())
        return;
    // Each as wide as its words ask for, in proportion.
    QList<double> wants;
    double sum = 0;
    for (const Step &step : m_steps) {
        const double words = std::max(QFontMetrics(look::font(TextRole::BodyStrong)).horizontalAdvance(step.name),
                                      QFontMetrics(look::font(TextRole::Caption)).horizontalAdvance(step.note));
        wants << words + look::px(44);
        sum += wants.last();
    }
    double x = 0;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const double width = wants.at(i) / sum * this->width();
        paintStep(painter, QRectF(x, 0, width, height()), i);
        x += width;
    }
}
