#include "issue/timeline/timelinedelegate.h"

#include "models/issue/board/cardstripmodel.h"
#include "render/wording/names.h"
#include "widgets/paint/mark.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace ui {

namespace {
constexpr int kTimelineRow = 36;
constexpr int kTimelineAccent = 3;
constexpr int kWholeKeyFrom = 320;
}

int TimelineDelegate::rowHeight()
{
    return scaled(kTimelineRow);
}

void TimelineDelegate::paintLabel(QPainter &painter, const QRect &label, const storage::IssueCard &card, Qt::LayoutDirection direction) const
{
    const QString severity = render::label(card.row.severity);
    const int lead = scaled(space::kL);
    const int mark = markSize(severity).width();
    // Where there is little room, the number alone.
    const QString name = label.width() < scaled(kWholeKeyFrom) ? card.row.key.section(QLatin1Char('-'), -1) : card.row.key;
    const int key = lineWidth(name, TextRole::Second) + scaled(space::kS);
    const auto shown = [&](int from, int width) { return QStyle::visualRect(direction, label, QRect(label.left() + from, label.top(), width, label.height())); };
    paintMark(painter, shown(lead, mark), rankOf(int(card.row.severity)), severity, direction);
    const int start = lead + mark + scaled(space::kS + space::kXs);
    paintLine(painter, shown(start, key), {name, TextRole::Second, Token::Text3}, direction);
    paintLine(painter, shown(start + key, label.width() - start - key - scaled(space::kS)), {card.row.title, TextRole::RowTitle, Token::Text}, direction);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(row, tint(Token::Selection));
    paintTimeGround(*painter, m_state.chartRect(row, option.direction), m_state, option.direction, isSelected);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tint(Token::Line));
    if (isSelected)
        painter->fillRect(QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), kTimelineAccent, row.height())), tint(Token::Accent));
    const QVariant value = index.data(models::CardStripModel::CardRole);
    if (value.isValid()) {
        const auto card = value.value<storage::IssueCard>();
        paintLabel(*painter, m_state.labelRect(row, option.direction), card, option.direction);
        TimelineBar(card, m_state, row, option.direction).paint(*painter);
    }
    const QRect edge = m_state.labelRect(row, option.direction);
    painter->fillRect(QRect(option.direction == Qt::RightToLeft ? edge.left() : edge.right(), row.top(), 1, row.height()), tint(Token::Line2));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tint(Token::Accent), 2));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    const QString lines = text.toHtmlEscaped().replace(QLatin1String("; "), QLatin1String("<br>"));
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : QStringLiteral("<qt>") + lines + QStringLiteral("</qt>"), view);
    return true;
}

}
