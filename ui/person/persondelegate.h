#pragma once

#include "widgets/table/rowdelegate.h"

namespace ui {

// The rows of the people page: initials, name over role, how to reach, absence marked while it runs.
class PersonDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit PersonDelegate(QObject *parent);

protected:
    CellText cellText(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

}
