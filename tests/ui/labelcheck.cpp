// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labelcheck.h"

#include "ui/parts/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName());
    return names.join(u'/');
}

/// The room the text of a widget needs; empty when the widget is not one that shows all of its text.
QSize needed(const QWidget *widget)
{
    if (qobject_cast<const ElidedText *>(widget) || widget->inherits("RailItem") || widget->inherits("BarButton"))
        return {}; // these elide on purpose
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() ? button->sizeHint() : QSize();
}

/// The widest word of a wrapped label: words are never cut either.
int widestWord(const QLabel *label)
{
    const QFontMetrics metrics(label->font());
    int widest = 0;
    QString plain = label->text();
    plain.remove(QRegularExpression(u"<[^>]*>"_s));
    for (const QString &word : plain.split(u' ')) {
        for (const QString &part : word.split(QChar(0x00AD)))
            widest = qMax(widest, metrics.horizontalAdvance(part));
    }
    return widest;
}
} // namespace

QStringList cutLabels(const QWidget *root)
{
    QStringList cut;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(root))
            continue;
        QSize need = needed(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
            need.setWidth(widestWord(label));
        if (need.width() <= widget->width() && need.height() <= widget->height() + 1)
            continue;
        const QString text = widget->property("text").toString();
        cut.append(u"%1: %2 (has %3×%4, needs %5×%6)"_s.arg(pathOf(widget), text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(need.width())
                       .arg(need.height()));
    }
    return cut;
}
