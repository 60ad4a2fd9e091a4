// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plankollstyle.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/paintcontrols.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {
bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void paintFocusFrame(const QRect &rect, QPainter &painter, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    const qreal radius = look::px(4) + 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintPanel(const QRect &rect, QPainter &painter, const QColor &fill, const QColor &frame)
{
    painter.fillRect(rect, fill);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}
} // namespace

PlankollStyle::PlankollStyle(const QPalette &start, ThemeChoice choice)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(look::tokensFor(choice, start))
    , m_start(start)
    , m_choice(choice)
{
}

void PlankollStyle::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    m_tokens = look::tokensFor(choice, m_start);
    m_pixmaps.clear();
}

QPalette PlankollStyle::standardPalette() const
{
    return look::paletteOf(m_tokens);
}

void PlankollStyle::polish(QPalette &palette)
{
    palette = standardPalette();
}

void PlankollStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void PlankollStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::paintButton(*button, *painter, widget, m_tokens);
        return;
    case PE_PanelButtonTool: controls::paintToolButton(*option, *painter, m_tokens); return;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::paintCheck(*option, *painter, m_tokens); return;
    case PE_IndicatorRadioButton: controls::paintRadio(*option, *painter, m_tokens); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            controls::paintField(*option, *painter, widget, m_tokens);
        return;
    }
    case PE_FrameLineEdit: return; // the panel drew it
    case PE_Frame:
        if (isTextArea(widget))
            controls::paintField(*option, *painter, widget, m_tokens);
        else
            paintPanel(option->rect, *painter, Qt::transparent, m_tokens.line);
        return;
    case PE_PanelItemViewItem: controls::paintItemGround(*option, *painter, widget, m_tokens); return;
    case PE_PanelItemViewRow: return; // the items draw the selection; rows have no other ground
    case PE_FrameFocusRect:
        // Buttons have the ring around them; only items get one inside, and only by keyboard.
        if (qobject_cast<const QAbstractItemView *>(widget) && option->state.testFlag(State_KeyboardFocusChange))
            look::paintInnerFocus(*painter, option->rect, m_tokens.accent);
        return;
    case PE_PanelMenu: paintPanel(option->rect, *painter, m_tokens.base, m_tokens.border); return;
    case PE_FrameMenu: return;
    case PE_PanelTipLabel: paintPanel(option->rect, *painter, m_tokens.raised, m_tokens.border); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const ToolIcon icon = element == PE_IndicatorArrowDown   ? ToolIcon::ChevronDown
                              : element == PE_IndicatorArrowUp   ? ToolIcon::ChevronUp
                              : element == PE_IndicatorArrowLeft ? ToolIcon::ChevronLeft
                                                                 : ToolIcon::ChevronRight;
        look::paintIcon(*painter, option->rect, icon, look::px(14));
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            look::paintIcon(*painter, option->rect,
                            option->state.testFlag(State_Open) ? ToolIcon::ChevronDown : ToolIcon::ChevronRight,
                            look::px(14));
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, m_tokens.window); return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlankollStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            controls::paintButtonLabel(*button, *painter, widget, m_tokens);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                look::paintIcon(
                    *painter,
                    QRect(option->rect.right() - look::px(12), option->rect.top(), look::px(12), option->rect.height()),
                    ToolIcon::ChevronDown, look::px(14));
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            controls::paintMenuItem(*item, *painter, m_tokens);
        return;
    case CE_MenuEmptyArea: return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeaderSection(*header, *painter, m_tokens);
        else
            painter->fillRect(option->rect, m_tokens.window);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeader quiet = *header;
        quiet.palette.setColor(QPalette::ButtonText, m_tokens.text2);
        if (quiet.position == QStyleOptionHeader::Beginning || quiet.position == QStyleOptionHeader::OnlyOneSection)
            quiet.rect.adjust(look::px(8), 0, 0, 0); // the first column keeps the page's margin
        quiet.state &= ~State_On;                    // a selected column does not make its header bold
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    case CE_RadioButtonLabel:
        painter->save();
        if (option->state.testFlag(State_On))
            painter->setFont(look::font(TextRole::BodyStrong));
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTab(*tab, *painter, m_tokens);
        return;
    case CE_TabBarTabLabel: return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            controls::paintProgress(*bar, *painter, m_tokens);
        return;
    case CE_Splitter: {
        const bool isUpright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        painter->fillRect(isUpright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                    : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          m_tokens.line);
        return;
    }
    case CE_FocusFrame: paintFocusFrame(option->rect, *painter, m_tokens); return;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel) {
            proxy()->drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        break;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlankollStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            controls::paintScrollBar(*bar, *painter, widget, m_tokens, *proxy());
        return;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            controls::paintComboBox(*box, *painter, widget, m_tokens);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            controls::paintSpinBox(*box, *painter, widget, m_tokens, *proxy());
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}
