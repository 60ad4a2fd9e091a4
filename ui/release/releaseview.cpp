// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releaseview.h"

#include "core/release/releasewords.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>

ReleaseView::ReleaseView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(look::px(16));
}

void ReleaseView::setPages(const QList<ReleaseDocument> &pages, const QStringList &grounds, const QString &language)
{
    m_pages = pages;
    m_grounds = grounds;
    m_language = language;
    lay();
}

std::optional<QString> ReleaseView::passage() const
{
    QString text = textCursor().selectedText();
    if (text.contains(QChar::ParagraphSeparator))
        return std::nullopt;
    return text.replace(QChar::LineSeparator, u'\n').trimmed();
}

void ReleaseView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        lay();
}

void ReleaseView::lay()
{
    const Tokens &tokens = look::tokens();
    const auto px = [](TextRole role) { return QString::number(QFontInfo(look::font(role)).pixelSize()); };
    document()->setDefaultFont(look::font(TextRole::Body));
    document()->setDefaultStyleSheet(
        u"p { margin-top: 0px; margin-bottom: 0px; white-space: pre-wrap; }"
        "p.h1 { font-size: %1px; font-weight: 600; margin-top: 16px; }"
        "p.h2 { font-size: %2px; font-weight: 600; margin-top: 14px; }"
        "p.h3 { font-size: %3px; font-weight: 600; margin-top: 8px; color: %4; }"_s.arg(
            px(TextRole::Section), px(TextRole::Body), px(TextRole::Small), tokens.text2.name()));
    QString body;
    for (const ReleaseDocument &page : std::as_const(m_pages)) {
        const qsizetype from = page.html.indexOf(u"<h1>"_s), to = page.html.lastIndexOf(u"</html>"_s);
        body += page.html.mid(from, to - from);
    }
    for (const QString &level : {u"h1"_s, u"h2"_s, u"h3"_s}) { // a heading's size is Qt's own, whatever the style says
        body.replace(u"<%1>"_s.arg(level), u"<p class=\"%1\">"_s.arg(level));
        body.replace(u"</%1>"_s.arg(level), u"</p>"_s);
    }
    for (const QString &ground : std::as_const(m_grounds)) {
        const QString mask = ReleaseWords::in(m_language).masked.arg(ground).toHtmlEscaped();
        body.replace(mask, u"<span style=\"background-color: %1\">%2</span>"_s.arg(tokens.amberGround.name(), mask));
    }
    const int at = verticalScrollBar()->value();
    setHtml(body);
    verticalScrollBar()->setValue(at);
}
