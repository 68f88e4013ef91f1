#pragma once

#include "domain/escalation/matrix.h"

#include <QWidget>

class QTableWidget;

namespace models {
class RatingModel;
}

namespace ui {

// The severity matrix and what each severity means in business terms.
class SeverityEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityEditor(QWidget *parent = nullptr);
    void show(const domain::SeverityMatrix &matrix);

Q_SIGNALS:
    void edited(const domain::SeverityMatrix &matrix);

private:
    enum Column { Mark, Name, Definition, UpdateEvery, AtOnce, InTeam, ColumnCount };
    void setupDefinitions();
    void fillDefinitions();
    void takeDefinition(int row);
    void takeCells();

    domain::SeverityMatrix m_matrix;
    models::RatingModel *m_model;
    QTableWidget *m_definitions;
};

}
