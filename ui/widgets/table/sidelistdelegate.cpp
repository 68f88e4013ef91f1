#include "widgets/table/sidelistdelegate.h"

#include "widgets/paint/textline.h"

#include <QIcon>
#include <QPainter>

namespace ui {

QSize SideListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {scaled(120), scaled(index.data(SecondLineRole).toString().isEmpty() ? 32 : 48)};
}

void SideListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    if (selected)
        paintRounded(*painter, box, scaled(space::kRadius), tint(Token::Selection), focused ? tint(Token::Accent) : QColor());
    QRect inside = box.adjusted(scaled(10), scaled(5), -scaled(8), -scaled(5));
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int size = scaled(15);
        const QRect sign(inside.right() - size, inside.top() + scaled(2), size, size);
        icon.paint(painter, QStyle::visualRect(option.direction, inside, sign));
        inside = QStyle::visualRect(option.direction, inside, inside.adjusted(0, 0, -size - scaled(6), 0));
    }
    const QString second = index.data(SecondLineRole).toString();
    const QRect first = second.isEmpty() ? inside : inside.adjusted(0, 0, 0, -inside.height() / 2);
    paintLine(*painter, first, {index.data(Qt::DisplayRole).toString(), TextRole::RowTitle, Token::Text,
                                Qt::AlignLeading | Qt::AlignVCenter, selected},
              option.direction);
    if (!second.isEmpty())
        paintLine(*painter, inside.adjusted(0, inside.height() / 2, 0, 0), {second, TextRole::Second, Token::Text2},
                  option.direction);
    painter->restore();
}

}
