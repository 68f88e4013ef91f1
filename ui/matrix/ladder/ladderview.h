#pragma once

#include "widgets/grid/gridview.h"

class QMenu;

namespace models {
class LadderModel;
}

namespace ui {

class LadderDelegate;

// The ladder in the grid: start marks, the arrow of a severity that goes up at once, and the cell's menu for levels, channels,
// facts and start.
class LadderView : public GridView
{
    Q_OBJECT
public:
    explicit LadderView(models::LadderModel *model, QWidget *parent = nullptr);
    void setPeople(const QStringList &names);
    // Channels and facts wanted, beyond the times.
    void showDetails(bool shown);
    // Narrower columns, for two ladders beside each other.
    void setCompact(bool compact);
    void fit();

Q_SIGNALS:
    void fitted(); // columns have other widths

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *cellMenu(const QModelIndex &index);
    void addRangeActs(QMenu *menu);
    void addLevelChoices(QMenu *menu, int level);
    void paintClimb(QPainter &painter, int severity) const;

    models::LadderModel *m_model;
    LadderDelegate *m_delegate;
    bool m_compact = false;
};

}
