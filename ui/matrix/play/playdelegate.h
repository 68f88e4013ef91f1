#pragma once

#include "widgets/table/rowdelegate.h"

namespace ui {

// The steps in words: the severity's mark at its first step, the moment, what and whom.
class PlayDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit PlayDelegate(QObject *parent);

protected:
    CellText cellText(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

}
