#include "matrix/play/playdelegate.h"

#include "models/escalation/playmodel.h"
#include "widgets/paint/mark.h"

namespace ui {

using models::PlayModel;

PlayDelegate::PlayDelegate(QObject *parent) : RowDelegate(RowHeight::OneLine, parent) {}

CellText PlayDelegate::cellText(const QModelIndex &index) const
{
    CellText text = RowDelegate::cellText(index);
    if (index.column() == PlayModel::WhatColumn)
        text.role = TextRole::RowTitle;
    else if (index.column() == PlayModel::WhenColumn)
        text.color = Token::Text2;
    return text;
}

void PlayDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index.column() != PlayModel::SeverityColumn)
        RowDelegate::paintContent(painter, rect, option, index);
    else if (index.data(PlayModel::FirstOfSeverityRole).toBool())
        paintMark(painter, rect, rankOf(index.data(PlayModel::SeverityRole).toInt()), index.data().toString(), option.direction);
}

}
