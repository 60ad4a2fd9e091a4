// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/accessibleparts.h"

#include "ui/matrix/matrixaccessible.h"
#include "ui/matrix/matrixview.h"
#include "ui/parts/button.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/progressline.h"
#include "ui/parts/text.h"
#include "ui/report/pagepreview.h"
#include "ui/shell/barbutton.h"
#include "ui/shell/rail.h"
#include "ui/shell/railitem.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>
#include <QTextDocument>

namespace {
/// A part that only has a role of its own.
class PartAccessible : public QAccessibleWidget
{
public:
    PartAccessible(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !given.isEmpty())
            return given;
        if (const auto *label = qobject_cast<const QLabel *>(widget()))
            return look::spoken(label->text());
        return {};
    }
};

/// A button's actions, announced as something else: a link, a place among others, the name of a menu.
class PressAccessible : public QAccessibleWidget
{
public:
    PressAccessible(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        return which == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }

    /// A place that is never the current one (Help) is a button.
    [[nodiscard]] QAccessible::Role role() const override
    {
        const QAccessible::Role given = QAccessibleWidget::role();
        return given == QAccessible::PageTab && !button()->isCheckable() ? QAccessible::Button : given;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = role() == QAccessible::ButtonMenu;
        state.selectable = role() == QAccessible::PageTab;
        state.selected = state.selectable && button()->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

/// A bar with the value it shows.
class ProgressAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ProgressAccessible(ProgressLine *line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return line()->done(); }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return line()->total(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] const ProgressLine *line() const { return static_cast<const ProgressLine *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *matrix = qobject_cast<MatrixView *>(object))
        return new MatrixAccessible(matrix);
    if (auto *link = qobject_cast<LinkLabel *>(object))
        return new PressAccessible(link, QAccessible::Link);
    if (auto *place = qobject_cast<RailItem *>(object))
        return new PressAccessible(place, QAccessible::PageTab);
    if (auto *rail = qobject_cast<Rail *>(object))
        return new PartAccessible(rail, QAccessible::PageTabList);
    if (auto *button = qobject_cast<BarButton *>(object))
        return new PressAccessible(button, QAccessible::ButtonMenu);
    if (auto *preview = qobject_cast<PagePreview *>(object))
        return new PartAccessible(preview, QAccessible::Document);
    if (auto *scroll = qobject_cast<QScrollArea *>(object))
        return new PartAccessible(scroll, QAccessible::Grouping);
    if (auto *title = qobject_cast<SectionTitle *>(object))
        return new PartAccessible(title, QAccessible::Heading);
    if (auto *line = qobject_cast<ProgressLine *>(object))
        return new ProgressAccessible(line);
    if (auto *hint = qobject_cast<KeyHint *>(object))
        return new PartAccessible(hint, QAccessible::StaticText);
    if (auto *strip = qobject_cast<MessageStrip *>(object))
        return new PartAccessible(strip,
                                  strip->kind() == MessageIcon::Info ? QAccessible::Note : QAccessible::AlertMessage);
    return nullptr;
}
} // namespace

QString look::spoken(const QString &words)
{
    if (!Qt::mightBeRichText(words))
        return words;
    QTextDocument document;
    document.setHtml(words);
    return document.toPlainText();
}

void look::installAccessibleParts()
{
    QAccessible::installFactory(makeAccessible);
}
