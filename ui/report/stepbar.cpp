// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/stepbar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

/// One step: line above, number or check, name and note.
class StepButton : public QAbstractButton
{
public:
    StepButton(int index, QWidget *parent)
        : QAbstractButton(parent)
        , m_index(index)
    {
        setObjectName(u"step%1"_s.arg(index));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void setStep(const StepBar::Step &step, bool isCurrent, bool isReached, bool isShown)
    {
        m_step = step;
        m_isCurrent = isCurrent;
        m_isReached = isReached;
        m_isShown = isShown;
        const QString what = step.note.isEmpty() ? step.name : step.name + u", "_s + step.note;
        setText(isCurrent     ? StepBar::tr("%1 (current step)").arg(what)
                : step.isDone ? StepBar::tr("%1 (done)").arg(what)
                              : what);
        setAccessibleName(text());
        setAccessibleDescription(isShown ? StepBar::tr("shown") : QString());
        setToolTip(text());
        update();
    }

    /// The width that its words ask for; the note is the first to be cut.
    [[nodiscard]] double wish(bool withNote) const
    {
        const int name = QFontMetrics(look::font(TextRole::BodyStrong)).horizontalAdvance(m_step.name);
        const int note = QFontMetrics(look::font(TextRole::Caption)).horizontalAdvance(m_step.note);
        return withNote ? std::max(name, note) + look::px(44) : name + look::px(42);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = look::tokens();
        const QRectF box = rect();
        const QRectF ground = box.adjusted(0, look::px(3), 0, 0);
        if (m_isShown)
            painter.fillRect(ground, tokens.soft);
        else if (underMouse())
            painter.fillRect(ground, tokens.raised);
        painter.fillRect(QRectF(0, 0, box.width(), look::px(3)), m_isReached ? tokens.accent : tokens.line);
        const double size = look::px(18);
        const QRectF disc(look::px(10), look::px(10), size, size);
        paintDisc(painter, disc);
        const double left = disc.right() + look::px(8);
        const QRectF words(left, look::px(8), box.right() - left - look::px(4), look::px(20));
        paintLine(painter, words, m_step.name, m_isCurrent ? TextRole::BodyStrong : TextRole::Body, tokens.text);
        paintLine(painter, words.translated(0, look::px(18)), m_step.note, TextRole::Caption, tokens.text2);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event); // arrows walk from step to step
    }

private:
    void paintDisc(QPainter &painter, const QRectF &disc) const
    {
        const Tokens &tokens = look::tokens();
        const bool isMarked = m_step.isDone || m_isCurrent;
        painter.setPen(QPen(isMarked ? tokens.accent : tokens.grey, 1.4));
        painter.setBrush(m_step.isDone ? QBrush(tokens.accent) : m_isCurrent ? QBrush(tokens.base) : Qt::NoBrush);
        painter.drawEllipse(disc);
        if (m_step.isDone) {
            look::paintIcon(painter, disc, ToolIcon::Check, look::px(12), tokens.onAccent);
            return;
        }
        painter.setFont(look::font(TextRole::Caption));
        painter.setPen(m_isCurrent ? tokens.accent : tokens.text2);
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_index + 1));
    }

    static void paintLine(QPainter &painter, const QRectF &place, const QString &words, TextRole role,
                          const QColor &ink)
    {
        const QFont font = look::font(role);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, int(place.width())));
    }

    int m_index;
    StepBar::Step m_step{};
    bool m_isCurrent = false;
    bool m_isReached = false;
    bool m_isShown = false;
};

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
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(int(m_buttons.size()), this);
        connect(button, &QAbstractButton::clicked, this,
                [this, index = int(m_buttons.size())] { Q_EMIT stepChosen(index); });
        m_buttons << button;
        button->show();
    }
    mark();
    QStringList spoken;
    for (const StepButton *button : std::as_const(m_buttons))
        spoken << button->text();
    setAccessibleName(tr("Steps: %1").arg(spoken.join(u"; "_s)));
    arrange();
}

void StepBar::setShown(int step)
{
    m_shown = step;
    mark();
}

void StepBar::mark()
{
    for (int i = 0; i < int(m_buttons.size()) && i < int(m_steps.size()); ++i)
        m_buttons.at(i)->setStep(m_steps.at(i), i == m_current, i <= m_current || m_steps.at(i).isDone, i == m_shown);
}

void StepBar::focusStep(int step)
{
    if (step >= 0 && step < m_buttons.size())
        m_buttons.at(step)->setFocus(Qt::TabFocusReason);
}

/// Each as wide as its words ask for, in proportion. Where they do not fit, the longest are cut and the short ones stay
/// whole.
QList<double> StepBar::widths() const
{
    QList<double> wishes;
    double sum = 0;
    for (const bool withNote : {true, false}) {
        wishes.clear();
        for (const StepButton *button : std::as_const(m_buttons))
            wishes << button->wish(withNote);
        sum = std::accumulate(wishes.cbegin(), wishes.cend(), 0.0);
        if (sum <= width())
            break;
    }
    if (sum <= width()) {
        for (double &wish : wishes)
            wish *= width() / sum;
        return wishes;
    }
    QList<double> sorted = wishes;
    std::sort(sorted.begin(), sorted.end());
    double left = width();
    double most = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        most = left / double(sorted.size() - i);
        if (sorted.at(i) > most)
            break;
        left -= sorted.at(i);
    }
    for (double &wish : wishes)
        wish = std::min(wish, most);
    return wishes;
}

void StepBar::arrange()
{
    const QList<double> wide = widths();
    double x = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        StepButton *button = m_buttons.at(i);
        const double width = wide.at(i);
        button->setGeometry(QRect(qRound(x), 0, qRound(x + width) - qRound(x), height()));
        x += width;
    }
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
}

QSize StepBar::sizeHint() const
{
    return {look::px(720), look::px(46)};
}

QSize StepBar::minimumSizeHint() const
{
    return {look::px(200), look::px(46)};
}
