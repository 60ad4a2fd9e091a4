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

#include <QAccessible>
#include <QAccessibleWidget>

namespace
{
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
            return label->text();
        return {};
    }
};

/// A link: a button's actions, announced as a link.
class LinkAccessible : public QAccessibleWidget
{
public:
    explicit LinkAccessible(LinkLabel *link)
        : QAccessibleWidget(link, QAccessible::Link)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        const auto *link = static_cast<const LinkLabel *>(widget());
        return which == QAccessible::Name && given.isEmpty() ? link->text() : given;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<LinkLabel *>(widget())->click();
        else
            QAccessibleWidget::doAction(action);
    }
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
        return new LinkAccessible(link);
    if (auto *title = qobject_cast<SectionTitle *>(object))
        return new PartAccessible(title, QAccessible::Heading);
    if (auto *line = qobject_cast<ProgressLine *>(object))
        return new ProgressAccessible(line);
    if (auto *hint = qobject_cast<KeyHint *>(object))
        return new PartAccessible(hint, QAccessible::StaticText);
    if (auto *strip = qobject_cast<MessageStrip *>(object))
        return new PartAccessible(strip, strip->kind() == MessageIcon::Info ? QAccessible::Note
                                                                            : QAccessible::AlertMessage);
    return nullptr;
}
} // namespace

void look::installAccessibleParts()
{
    QAccessible::installFactory(makeAccessible);
}
