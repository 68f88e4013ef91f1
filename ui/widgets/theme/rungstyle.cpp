#include "widgets/theme/rungstyle.h"

#include "widgets/paint/textline.h"
#include "widgets/table/rowdelegate.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/stylepainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace ui {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

// A head stands above the text of its cells: where the row delegate puts it, else where a plain cell does.
int headerLead(const QStyleOptionHeader &header, const QWidget *widget)
{
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    const auto *table = view ? qobject_cast<const QAbstractItemView *>(view->parentWidget()) : nullptr;
    if (table && view->orientation() == Qt::Horizontal && !qobject_cast<const RowDelegate *>(table->itemDelegate()))
        return view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
    const bool isFirst = view && view->orientation() == Qt::Horizontal && view->visualIndex(header.section) == 0;
    return scaled(isFirst ? space::kL : space::kS);
}

}

RungStyle::RungStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void RungStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int RungStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 4 : 1; // the text stays clear of the rounded corners
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return scaled(4);
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return scaled(7);
    case PM_ScrollBarExtent:
        return scaled(11);
    case PM_ScrollBarSliderMin:
        return scaled(28);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_HeaderMargin:
        return scaled(space::kS);
    case PM_TabBarTabHSpace:
        return scaled(22);
    case PM_ToolTipLabelFrameWidth:
        return scaled(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RungStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_Table_GridLineColor:
        return int(tint(Token::Line).rgba());
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize RungStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + scaled(24), scaled(64)), qMax(scaled(28), size.height() + 4)};
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(scaled(30));
        return result;
    case CT_ComboBox:
        return {size.width() + scaled(42), scaled(30)};
    case CT_MenuBarItem:
        return {size.width() + scaled(16), scaled(26)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), scaled(9)};
        const int keys = item ? item->reservedShortcutWidth : 0;
        return {size.width() + scaled(36) + scaled(32) + (keys > 0 ? scaled(16) : 0), scaled(28)};
    }
    case CT_HeaderSection:
        result.setHeight(qMax(scaled(30), result.height()));
        return result;
    case CT_TabBarTab:
        return {size.width(), scaled(38)};
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), scaled(28)));
        return result;
    default:
        return result;
    }
}

QRect RungStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        if (bar) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int least = qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
            const int thumb = range <= 0 ? length : qBound(least, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            const int from = part == SC_ScrollBarSubPage ? 0 : part == SC_ScrollBarAddPage ? start + thumb : start;
            const int to = part == SC_ScrollBarSubPage ? start : part == SC_ScrollBarAddPage ? length : start + thumb;
            const QRect rect = across ? QRect(from, 0, to - from, bar->rect.height()) : QRect(0, from, bar->rect.width(), to - from);
            return visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(8), 1, -scaled(26), -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect RungStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const bool isBare = widget && qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QLineEdit *>(widget)->hasFrame();
        return isBare ? option->rect : option->rect.adjusted(scaled(6), 1, -scaled(6), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void RungStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepainting::buttonPanel(*painter, *option);
    case PE_PanelButtonTool:
        return stylepainting::toolButtonPanel(*painter, *option);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            stylepainting::fieldPanel(*painter, *option);
        return;
    }
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return stylepainting::menuFrame(*painter, option->rect);
        if (isTextEdit(widget))
            return stylepainting::fieldPanel(*painter, *option);
        return paintRounded(*painter, option->rect, 0, QColor(), tint(Token::Line2));
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
    case PE_PanelToolBar:
        return;
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tint(Token::Line));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepainting::checkMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepainting::radioMark(*painter, *option);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return stylepainting::menuFrame(*painter, option->rect);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, tint(Token::Text));
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return stylepainting::selectedRow(*painter, *option);
    case PE_IndicatorBranch:
        return stylepainting::branch(*painter, *option);
    case PE_IndicatorArrowDown:
        return Icon::paint(*painter, option->rect, IconId::ChevronDown, tint(Token::Text2));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RungStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        return stylepainting::tabShape(*painter, *option);
    case CE_TabBarTabLabel:
        return stylepainting::tabLabel(*painter, *option);
    case CE_MenuBarItem:
        return stylepainting::menuBarItem(*painter, *option);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tint(Token::Window));
    case CE_MenuItem:
        return stylepainting::menuItem(*painter, *option);
    case CE_Header: {
        stylepainting::headerSection(*painter, *option);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header)
            stylepainting::headerLabel(*painter, *header, headerLead(*header, widget));
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo)
            return;
        QStyleOptionComboBox elided(*combo); // Qt cuts a long text in the middle of a letter
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - scaled(4);
        elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepainting::headerSection(*painter, *option);
    case CE_Splitter:
        return painter->fillRect(option->rect, tint(Token::Line));
    case CE_ProgressBarGroove:
        return stylepainting::progressGroove(*painter, *option);
    case CE_ProgressBarContents:
        return stylepainting::progressContents(*painter, *option);
    case CE_FocusFrame:
        return stylepainting::focusFrame(*painter, *option);
    case CE_SizeGrip:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RungStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return stylepainting::comboBox(*painter, *option);
    case CC_ScrollBar:
        return stylepainting::scrollBar(*painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    case CC_Slider:
        return stylepainting::slider(*painter, *option, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    case CC_SpinBox:
        stylepainting::fieldPanel(*painter, *option);
        for (const auto &[part, icon] : {std::pair{SC_SpinBoxUp, true}, std::pair{SC_SpinBoxDown, false}}) {
            const QRect box = subControlRect(CC_SpinBox, option, part, widget);
            painter->save();
            if (icon) {
                painter->translate(QPointF(box.center()) * 2 + QPointF(1, 1));
                painter->scale(-1, -1);
            }
            const QRect arrow = alignedRect(option->direction, Qt::AlignCenter, QSize(scaled(11), scaled(11)), box);
            Icon::paint(*painter, arrow, IconId::ChevronDown, tint(Token::Text2));
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

}
