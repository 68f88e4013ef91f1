#pragma once

#include "widgets/table/rowdelegate.h"

namespace ui {

// The rows of the issue table: mark, title over key and counterparty, verdict chip, today's moments bold.
class IssueRowDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit IssueRowDelegate(QObject *parent);
    // In the narrow split key, counterparty and level are the second line of the title.
    void setNarrow(bool narrow) { m_narrow = narrow; }

protected:
    CellText cellText(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    bool m_narrow = true;
};

}
