#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Entries of a side column: rounded selection, one or two lines, the item's icon at the end.
class SideListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int SecondLineRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
