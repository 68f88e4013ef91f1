#include "person/persondelegate.h"

#include "models/person/persontablemodel.h"
#include "widgets/paint/chip.h"

#include <QPainter>

namespace ui {

using models::PersonTableModel;

PersonDelegate::PersonDelegate(QObject *parent)
    : RowDelegate(RowHeight::TwoLine, parent)
{
}

CellText PersonDelegate::cellText(const QModelIndex &index) const
{
    CellText text = RowDelegate::cellText(index);
    text.second = index.data(PersonTableModel::SecondRole).toString();
    if (index.column() == PersonTableModel::Name)
        text.role = TextRole::RowTitle;
    else
        text.color = Token::Text2;
    if (index.column() == PersonTableModel::Absence && index.data(PersonTableModel::AwayRole).toBool()) {
        text.color = Token::S2;
        text.bold = true;
    }
    return text;
}

void PersonDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (index.column() != PersonTableModel::Name) {
        RowDelegate::paintContent(painter, rect, option, index);
        return;
    }
    const int disc = scaled(28);
    const QRect avatar(rect.left(), rect.center().y() - disc / 2, disc, disc);
    const QRect rest = rect.adjusted(disc + scaled(10), 0, 0, 0);
    paintAvatar(painter, QStyle::visualRect(option.direction, rect, avatar), index.data(Qt::DisplayRole).toString(),
                index.data(PersonTableModel::OursRole).toBool());
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, rest), option, index);
}

}
