#pragma once

#include "domain/escalation/matrix.h"

#include <QWidget>

class QTableView;
class QTableWidget;

namespace models {
class SeverityModel;
}

namespace ui {

// The severity matrix and what each severity means in business terms. A click or 1–4 sets a cell.
class SeverityEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityEditor(QWidget *parent = nullptr);
    void show(const domain::SeverityMatrix &matrix);

Q_SIGNALS:
    void edited(const domain::SeverityMatrix &matrix);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Mark, Name, Definition, UpdateEvery, AtOnce, InTeam, ColumnCount };
    void setupGrid();
    void setupDefinitions();
    void fillDefinitions();
    void takeDefinition(int row);

    models::SeverityModel *m_model;
    QTableView *m_grid;
    QTableWidget *m_definitions;
};

}
