#include "risk/riskdelegate.h"

#include "models/risk/risktablemodel.h"
#include "widgets/paint/mark.h"

namespace ui {

using models::RiskTableModel;

RiskDelegate::RiskDelegate(QObject *parent)
    : RowDelegate(RowHeight::TwoLine, parent)
{
}

CellText RiskDelegate::cellText(const QModelIndex &index) const
{
    CellText text = RowDelegate::cellText(index);
    if (index.column() == RiskTableModel::Title) {
        text.role = TextRole::RowTitle;
        text.second = index.data(RiskTableModel::SecondRole).toString();
    } else if (index.column() == RiskTableModel::Response) {
        text.color = Token::Text2;
    }
    return text;
}

void RiskDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index.column() != RiskTableModel::Rating) {
        RowDelegate::paintContent(painter, rect, option, index);
        return;
    }
    // Very high shares the mark of S1, low that of S4.
    const int rating = index.data(RiskTableModel::RatingRole).toInt();
    paintMark(painter, rect, rankOf(int(domain::RiskRating::VeryHigh) - rating), index.data(Qt::DisplayRole).toString(),
              option.direction);
}

}
