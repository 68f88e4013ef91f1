#pragma once

#include <QTableView>

class QMenu;

namespace models {
class LadderModel;
}

namespace ui {

class LadderDelegate;

// The ladder as a spreadsheet: typing edits, Tab and Enter move on, ranges copy and paste as TSV, Delete clears. Levels,
// channels, wanted facts and start marks are set from the cell's menu.
class LadderView : public QTableView
{
    Q_OBJECT
public:
    explicit LadderView(models::LadderModel *model, QWidget *parent = nullptr);
    void setPeople(const QStringList &names);
    void fit();

public Q_SLOTS:
    void copyCells();
    void pasteCells();
    void clearCells();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *cellMenu(const QModelIndex &index);
    void addLevelChoices(QMenu *menu, int level);
    QRect faultBubble(const QModelIndex &index, const QString &text) const;

    models::LadderModel *m_model;
    LadderDelegate *m_delegate;
};

}
