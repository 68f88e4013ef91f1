#include "draft/draftlistdelegate.h"

#include "models/draft/draftlistmodel.h"
#include "widgets/paint/textline.h"

#include <QPainter>

namespace ui {

using models::DraftListModel;

QSize DraftListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const bool heading = index.data(DraftListModel::KindRole).toInt() == int(DraftListModel::Kind::Heading);
    return {scaled(120), scaled(heading && index.row() > 0 ? 34 : 30)};
}

void DraftListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = index.data(DraftListModel::KindRole).toInt() == int(DraftListModel::Kind::Heading);
    const bool selected = option.state & QStyle::State_Selected;
    QRect rect = option.rect.adjusted(scaled(8), 0, -scaled(8), 0);
    if (selected)
        paintRounded(*painter, rect, scaled(space::kRadius), tint(Token::Selection), QColor());
    if (option.state & QStyle::State_HasFocus && selected)
        paintRounded(*painter, QRectF(rect).adjusted(1, 1, -1, -1), scaled(space::kRadius), QColor(), tint(Token::Accent));
    rect.adjust(scaled(8), heading && index.row() > 0 ? scaled(6) : 0, -scaled(8), 0);
    const QString second = index.data(DraftListModel::SecondRole).toString();
    const int secondWidth = second.isEmpty() ? 0 : lineWidth(second, TextRole::Second) + scaled(8);
    const QRect textRect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -secondWidth, 0));
    paintLine(*painter, textRect,
              {index.data(Qt::DisplayRole).toString(), heading ? TextRole::Label : TextRole::Body,
               heading ? Token::Text2 : Token::Text, Qt::AlignLeading | Qt::AlignVCenter, selected},
              option.direction);
    if (!second.isEmpty())
        paintLine(*painter, rect, {second, TextRole::Second, Token::Text3, Qt::AlignTrailing | Qt::AlignVCenter},
                  option.direction);
    painter->restore();
}

}
