// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/look.h"
#include "ui/look/plankollstyle.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
// The files are drawn in these two colours, so that they can be looked at as they are.
const QByteArray inkInFile = "#0E5A73";
const QByteArray signInFile = "#FFFFFF";

struct Drawing {
    const char *file;
    QColor Tokens::*ink;
};

Drawing drawingOf(AnswerIcon icon)
{
    switch (icon) {
    case AnswerIcon::Unanswered: return {"answer-unanswered", &Tokens::grey};
    case AnswerIcon::Draft: return {"answer-draft", &Tokens::blue};
    case AnswerIcon::Submitted: return {"answer-submitted", &Tokens::blue};
    case AnswerIcon::CompletionRequested: return {"answer-completion", &Tokens::amber};
    case AnswerIcon::Accepted: return {"answer-accepted", &Tokens::green};
    case AnswerIcon::ClosedUnanswered: return {"answer-closed", &Tokens::grey};
    case AnswerIcon::Conflict: return {"answer-conflict", &Tokens::purple};
    }
    return {nullptr, nullptr};
}

Drawing drawingOf(StatusShape shape)
{
    switch (shape) {
    case StatusShape::NotStarted: return {"status-notstarted", &Tokens::grey};
    case StatusShape::Started: return {"status-started", &Tokens::blue};
    case StatusShape::Continuous: return {"status-continuous", &Tokens::teal};
    case StatusShape::Completed: return {"status-completed", &Tokens::green};
    case StatusShape::Abandoned: return {"status-abandoned", &Tokens::purple};
    case StatusShape::NotRelevant: return {"status-notrelevant", &Tokens::grey};
    case StatusShape::NoAnswer: return {"status-noanswer", &Tokens::grey};
    }
    return {nullptr, nullptr};
}

Drawing drawingOf(Mark mark)
{
    switch (mark) {
    case Mark::Delayed: return {"mark-delayed", &Tokens::red};
    case Mark::Overdue: return {"mark-overdue", &Tokens::red};
    case Mark::Conflict: return {"answer-conflict", &Tokens::purple};
    }
    return {nullptr, nullptr};
}

Drawing drawingOf(MessageIcon icon)
{
    switch (icon) {
    case MessageIcon::Info: return {"message-info", &Tokens::accent};
    case MessageIcon::Warning: return {"message-warning", &Tokens::amber};
    case MessageIcon::Fault: return {"message-fault", &Tokens::red};
    case MessageIcon::Done: return {"message-done", &Tokens::green};
    }
    return {nullptr, nullptr};
}

constexpr const char *navFiles[] = {"nav-overview", "nav-measures",  "nav-round",   "nav-review", "nav-initiatives",
                                    "nav-learning", "nav-exercises", "nav-report",  "nav-plan",   "nav-statistics",
                                    "nav-stories",  "nav-myanswers", "nav-earlier", "nav-about",  "nav-help"};

constexpr const char *toolFiles[]
    = {"tool-search",     "tool-person", "tool-down",  "tool-up",    "tool-left",     "tool-right",
       "tool-attachment", "nav-report",  "nav-round",  "tool-mail",  "tool-lock",     "tool-download",
       "tool-folder",     "tool-plus",   "tool-swap",  "nav-review", "nav-myanswers", "tool-clock",
       "nav-measures",    "tool-close",  "tool-check", "tool-dash",  "tool-undo",     "tool-redo",
       "tool-box",        "tool-dot",    "tool-ring",  "tool-more",  "program"};

QString path(const char *file)
{
    return u":/icons/"_s + QLatin1StringView(file) + u".svg"_s;
}

QPixmap render(const QString &file, int size, qreal ratio, const QColor &ink, const QColor &sign)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = source.readAll();
    // The sign first by a name of its own: the ink may be white.
    svg.replace(signInFile, "@sign");
    svg.replace(inkInFile, ink.name().toLatin1());
    svg.replace("@sign", sign.name().toLatin1());
    QPixmap pixmap(QSize(qRound(size * ratio), qRound(size * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

/// Paints from the cache each time, so that a change of theme needs no new icons.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const Icon &icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        look::paintIcon(*painter, rect, m_icon, qMin(rect.width(), rect.height()), ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return look::pixmap(m_icon, qMin(size.width(), size.height()), 1.0, ink(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // `size` is in device pixels.
        return look::pixmap(m_icon, qRound(qMin(size.width(), size.height()) / ratio), ratio, ink(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? look::tokens().text2 : m_icon.ink(look::tokens());
    }

    Icon m_icon;
};
} // namespace

Icon::Icon(AnswerIcon icon)
    : m_file(drawingOf(icon).file)
    , m_ink(drawingOf(icon).ink)
{
}
Icon::Icon(StatusShape shape)
    : m_file(drawingOf(shape).file)
    , m_ink(drawingOf(shape).ink)
{
}
Icon::Icon(Mark mark)
    : m_file(drawingOf(mark).file)
    , m_ink(drawingOf(mark).ink)
{
}
Icon::Icon(MessageIcon icon)
    : m_file(drawingOf(icon).file)
    , m_ink(drawingOf(icon).ink)
{
}
Icon::Icon(NavIcon icon)
    : m_file(navFiles[int(icon)])
{
}
Icon::Icon(ToolIcon icon)
    : m_file(toolFiles[int(icon)])
{
    if (icon == ToolIcon::Program)
        m_ink = &Tokens::accent;
}

Icon Icon::tinted(QColor Tokens::*ink) const
{
    Icon icon = *this;
    icon.m_ink = ink;
    return icon;
}

QString Icon::file() const
{
    return m_file ? path(m_file) : QString();
}

QColor Icon::ink(const Tokens &tokens) const
{
    return tokens.*m_ink;
}

QPixmap look::pixmap(const Icon &icon, int size, qreal ratio, const QColor &ink, const QColor &sign)
{
    if (icon.isNull() || size <= 0)
        return {};
    const QColor inkUsed = ink.isValid() ? ink : icon.ink(tokens());
    const QColor signUsed = sign.isValid() ? sign : tokens().base;
    const QString key = icon.file() + u'|' + QString::number(size) + u'|' + QString::number(ratio) + u'|'
                        + QString::number(inkUsed.rgb(), 16) + QString::number(signUsed.rgb(), 16);
    auto *style = qobject_cast<PlankollStyle *>(QApplication::style());
    if (!style)
        return render(icon.file(), size, ratio, inkUsed, signUsed);
    QPixmap &cached = style->pixmaps()[key];
    if (cached.isNull())
        cached = render(icon.file(), size, ratio, inkUsed, signUsed);
    return cached;
}

void look::paintIcon(QPainter &painter, const QRectF &rect, const Icon &icon, int size, const QColor &ink,
                     const QColor &sign)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap image = pixmap(icon, size, ratio, ink, sign);
    // Whole pixels of the device, or the edges blur.
    const qreal x = qRound((rect.center().x() - size / 2.0) * ratio) / ratio;
    const qreal y = qRound((rect.center().y() - size / 2.0) * ratio) / ratio;
    painter.drawPixmap(QPointF(x, y), image);
}

QIcon look::icon(const Icon &icon)
{
    return icon.isNull() ? QIcon() : QIcon(new TintedIconEngine(icon));
}

QIcon look::applicationIcon()
{
    return QIcon(path("application"));
}
