#pragma once

#include "widgets/table/rowdelegate.h"

namespace ui {

// A file on two lines: its name, and below what is known of it; one that is gone in the colour of errors, in words too.
class FileDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit FileDelegate(QObject *parent) : RowDelegate(RowHeight::TwoLine, parent) {}

protected:
    CellText cellText(const QModelIndex &index) const override;
};

}
