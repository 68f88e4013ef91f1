#pragma once

#include "widgets/grid/gridview.h"

namespace models {
class DefinitionModel;
}

namespace ui {

// What each severity means, typed as in a spreadsheet; long meanings on several lines, ticks by click or Space.
class DefinitionView : public GridView
{
    Q_OBJECT
public:
    explicit DefinitionView(models::DefinitionModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

}
