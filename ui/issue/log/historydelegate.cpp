#include "issue/log/historydelegate.h"

#include "models/issue/historymodel.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

using models::HistoryModel;

QRect HistoryDelegate::sentenceRect(const QRect &row) const
{
    return row.adjusted(scaled(200), scaled(7), -scaled(8), -scaled(7));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect room = sentenceRect(QRect(0, 0, width, 100000));
    const int text = wrappedSize(index.data(Qt::DisplayRole).toString(), typeFont(TextRole::Body), room.width()).height();
    return {width, std::max(scaled(32), text + scaled(14))};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    const QRect row = option.rect;
    const int line = scaled(32);
    const QString moment = m_format.moment(index.data(HistoryModel::MomentRole).value<base::Instant>());
    paintLine(*painter, placed(QRect(row.left(), row.top(), scaled(118), line)), {moment, TextRole::Second, Token::Text2},
              option.direction);
    paintLine(*painter, placed(QRect(row.left() + scaled(122), row.top(), scaled(70), line)),
              {index.data(HistoryModel::AuthorRole).toString(), TextRole::Second, Token::Text2}, option.direction);
    paintWrapped(*painter, placed(sentenceRect(row)), index.data(Qt::DisplayRole).toString(), typeFont(TextRole::Body),
                 tint(Token::Text));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tint(Token::Line));
    painter->restore();
}

}
