#include "widgets/table/rowdelegate.h"

#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace ui {

namespace {

constexpr int kCellPadding = 8;
constexpr int kAccentBar = 3;

bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

}

RowDelegate::RowDelegate(RowHeight height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) {}

int RowDelegate::rowHeight(RowHeight height)
{
    return scaled(height == RowHeight::TwoLine ? 46 : 32);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellText text = cellText(index);
    const int width = qMax(lineWidth(text.first, text.role, text.bold), lineWidth(text.second, TextRole::Second));
    Q_UNUSED(option)
    return {width + 2 * scaled(kCellPadding), rowHeight(m_height)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(rect, tint(Token::Selection));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tint(Token::Line));
    if (isSelected && isFirstShown(option, index)) {
        const QRect bar(rect.left(), rect.top(), kAccentBar, rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), tint(Token::Accent));
    }
    const int pad = scaled(kCellPadding);
    const int lead = isFirstShown(option, index) ? scaled(space::kL) : pad;
    const QRect content = QStyle::visualRect(option.direction, rect, rect.adjusted(lead, 0, -pad, -1));
    paintContent(*painter, content, option, index);
    const bool isRowSelected = option.widget
                               && qobject_cast<const QAbstractItemView *>(option.widget)->selectionBehavior() == QAbstractItemView::SelectRows;
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange) && !isRowSelected) {
        painter->setPen(QPen(tint(Token::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

CellText RowDelegate::cellText(const QModelIndex &index) const
{
    CellText text;
    text.first = displayText(index.data(Qt::DisplayRole), QLocale());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid())
        text.alignment = Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask;
    return text;
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellText text = cellText(index);
    if (text.second.isEmpty()) {
        paintLine(painter, rect, {text.first, text.role, text.color, text.alignment | Qt::AlignVCenter, text.bold}, option.direction);
        return;
    }
    const int first = Theme::current().lineHeight(TextRole::Body);
    const int second = Theme::current().lineHeight(TextRole::Second);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    paintLine(painter, QRect(rect.left(), top, rect.width(), first),
              {text.first, text.role, text.color, text.alignment | Qt::AlignVCenter, text.bold}, option.direction);
    paintLine(painter, QRect(rect.left(), top + first, rect.width(), second),
              {text.second, TextRole::Second, Token::Text2, text.alignment | Qt::AlignVCenter}, option.direction);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CellText text = cellText(index);
    const int room = option.rect.width() - 2 * scaled(kCellPadding);
    const bool isCut = lineWidth(text.first, text.role, text.bold) > room || lineWidth(text.second, TextRole::Second) > room;
    const QString both = text.second.isEmpty() ? text.first : text.first + QLatin1Char('\n') + text.second;
    QToolTip::showText(event->globalPos(), isCut ? QStringLiteral("<qt>") + both.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) + QStringLiteral("</qt>") : QString(), view);
    return true;
}

void prepareTable(QTableView &view, RowHeight height)
{
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    const auto size = [&view, height] {
        view.verticalHeader()->setMinimumSectionSize(scaled(24));
        view.verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(height));
        view.horizontalHeader()->setFixedHeight(scaled(30));
    };
    size();
    QObject::connect(&Theme::current(), &Theme::changed, &view, size);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setTextElideMode(Qt::ElideNone); // the style elides, knowing its arrow
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setSectionsMovable(true);
}

}
