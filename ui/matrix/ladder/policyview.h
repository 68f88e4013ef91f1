#pragma once

#include "widgets/grid/gridview.h"

namespace models {
class PolicyModel;
class LadderModel;
}

namespace ui {

// How the path runs for each severity, in columns under those of the ladder.
class PolicyView : public GridView
{
    Q_OBJECT
public:
    PolicyView(models::PolicyModel &model, models::LadderModel &ladder, QWidget *parent = nullptr);
    // The widths of the ladder's columns: everything before the first severity is one here.
    void alignWith(const QTableView &ladder);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
