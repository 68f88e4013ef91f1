#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Headings and entries of the side list: quiet headings, rounded selection, the key at the end.
class DraftListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
