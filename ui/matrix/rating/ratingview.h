#pragma once

#include "widgets/grid/gridview.h"
#include "widgets/paint/mark.h"

namespace models {
class RatingModel;
}

namespace ui {

// A square of ratings in the grid: each cell the mark of its rating on its tint. A click on the current cell or Space offers
// the ratings.
class RatingView : public GridView
{
    Q_OBJECT
public:
    // isHighestLast: the last rating of the model is the worst one (risks), else the first (severities).
    RatingView(models::RatingModel &model, bool isHighestLast, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void offer(const QPoint &place);
    void fit();

    models::RatingModel &m_model;
};

}
