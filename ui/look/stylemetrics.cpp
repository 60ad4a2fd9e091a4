// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/look/plankollstyle.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

/// The measures of PlankollStyle: sizes, margins and where the parts of a control lie. All in proportion to the font.
namespace {
int controlHeight(const QWidget *widget)
{
    return look::px(look::isCompact(widget) ? 26 : 30);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    QSize size = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    if (!option.icon.isNull())
        size.rwidth() += option.iconSize.width() + (option.text.isEmpty() ? 0 : look::px(8));
    const QString key = look::keyHint(widget);
    if (!key.isEmpty())
        size.rwidth() += look::px(8) + qRound(look::keyWidth(key));
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        size.rwidth() += look::px(20);
    const bool isLink = look::buttonKind(widget) == ButtonKind::Link;
    const int pad = look::px(isLink ? 0 : look::isCompact(widget) ? 9 : 13);
    return {qMax(size.width() + 2 * pad, look::px(24)), qMax(controlHeight(widget), size.height() + look::px(6))};
}

int boldSurplus(const QStyleOptionButton &option)
{
    const QFontMetrics strong(look::font(TextRole::BodyStrong));
    return qMax(0, strong.size(Qt::TextShowMnemonic, option.text).width()
                       - option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width());
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {look::px(24), look::px(9)};
    const QFontMetrics metrics(option.font);
    const qsizetype tab = option.text.indexOf(u'\t');
    int width = metrics.size(Qt::TextShowMnemonic, tab < 0 ? option.text : option.text.left(tab)).width();
    if (tab >= 0)
        width += look::px(32) + metrics.horizontalAdvance(option.text.mid(tab + 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += look::px(24);
    return {width + look::px(2 * 12 + 16 + 8), qMax(look::px(30), metrics.height() + look::px(8))};
}
} // namespace

QSize PlankollStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_LineEdit: return {size.width() + look::px(16), controlHeight(widget)};
    case CT_ComboBox: return {size.width() + look::px(16 + 24), controlHeight(widget)};
    case CT_SpinBox: return {size.width() + look::px(12 + 26), controlHeight(widget)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        // A chosen radio button is DemiBold: room for that, so that choosing moves nothing.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int bolder = type == CT_RadioButton && button ? boldSurplus(*button) : 0;
        return {base.width() + bolder, qMax(base.height(), look::px(24))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + look::px(8), qMax(look::px(28), base.height())};
    }
    case CT_TabBarTab: return {size.width() + look::px(24), look::px(34)};
    case CT_ProgressBar: return {qMax(size.width(), look::px(120)), look::px(16)};
    case CT_ToolButton: return size.expandedTo({look::px(24), look::px(24)}) + QSize(look::px(6), look::px(4));
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int PlankollStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuPanelWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuVMargin: return look::px(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return look::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return look::px(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return look::px(16);
    case PM_ScrollBarExtent: return look::px(12);
    case PM_ScrollBarSliderMin: return look::px(24);
    case PM_DefaultFrameWidth: return isTextArea(widget) ? look::px(4) : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_FocusFrameHMargin: // views take it as the padding of their cells
        return qobject_cast<const QAbstractItemView *>(widget) ? look::px(7) : 3;
    case PM_FocusFrameVMargin: return 3; // 2 px ring, 1 px gap
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return look::px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return look::px(12);
    case PM_HeaderMargin: return look::px(8);
    case PM_SplitterWidth: return look::px(5);
    case PM_ToolTipLabelFrameWidth: return look::px(5);
    case PM_TabBarTabHSpace: return look::px(24);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlankollStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: {
        auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData);
        if (!mask || !option)
            return 0;
        // Only the ring: what lies inside it stays visible and clickable.
        mask->region = QRegion(option->rect) - QRegion(option->rect.adjusted(3, 3, -3, -3));
        return 1;
    }
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Menu_SloppySubMenus:
    case SH_ComboBox_Popup: return hint == SH_Menu_SloppySubMenus ? 1 : 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_Table_GridLineColor: return int(m_tokens.line.rgba());
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_MessageBox_CenterButtons: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_RequestSoftwareInputPanel: return RSIP_OnMouseClick;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect PlankollStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return option->rect;
        return option->rect.adjusted(look::px(6), 1, -look::px(6), -1);
    }
    case SE_PushButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect PlankollStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                    const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrows: the whole length is the groove.
        const bool isUpright = bar->orientation == Qt::Vertical;
        const int length = isUpright ? rect.height() : rect.width();
        const int range = bar->maximum - bar->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
            thumb = qBound(look::px(24), thumb, length);
        }
        const int start
            = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        switch (subControl) {
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSlider:
            return isUpright ? QRect(rect.left(), rect.top() + start, rect.width(), thumb)
                             : QRect(rect.left() + start, rect.top(), thumb, rect.height());
        case SC_ScrollBarSubPage:
            return isUpright ? QRect(rect.left(), rect.top(), rect.width(), start)
                             : QRect(rect.left(), rect.top(), start, rect.height());
        case SC_ScrollBarAddPage:
            return isUpright ? QRect(rect.left(), rect.top() + start + thumb, rect.width(), length - start - thumb)
                             : QRect(rect.left() + start + thumb, rect.top(), length - start - thumb, rect.height());
        default: return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(look::px(8), 1, -look::px(28), -1));
    if (control == CC_SpinBox) {
        const int width = look::px(22);
        const QRect buttons(rect.right() - width, rect.top() + 1, width, rect.height() - 2);
        switch (subControl) {
        case SC_SpinBoxUp: return visualRect(option->direction, rect, buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, buttons.adjusted(0, buttons.height() / 2, 0, 0));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(look::px(4), 1, -width - 1, -1));
        case SC_SpinBoxFrame: return rect;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}
