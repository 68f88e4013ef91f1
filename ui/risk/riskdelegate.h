#pragma once

#include "widgets/table/rowdelegate.h"

namespace ui {

// The rows of the register: title over key and counterparty, the rating by mark.
class RiskDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit RiskDelegate(QObject *parent);

protected:
    CellText cellText(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

}
