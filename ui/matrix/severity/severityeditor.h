#pragma once

#include "models/escalation/typedfault.h"

#include "domain/escalation/matrix.h"

#include <QWidget>

namespace models {
class DefinitionModel;
class RatingModel;
}

namespace ui {

class DefinitionView;
class RatingView;

// The severity matrix and what each severity means in business terms.
class SeverityEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityEditor(QWidget *parent = nullptr);
    void show(const domain::SeverityMatrix &matrix);
    // What follows is another project's: what was typed and not taken is not shown over it.
    void startAnew();
    // Those of the matrix first, then those of the meanings; goTo() takes their number.
    QVector<models::TypedFault> faults() const;
    void goTo(qsizetype fault);

Q_SIGNALS:
    // what: the act in short, for the Undo menu.
    void edited(const domain::SeverityMatrix &matrix, const QString &what);
    void faultsChanged();

private:
    void takeCells();
    void takeDefinitions();

    domain::SeverityMatrix m_matrix;
    models::RatingModel *m_model;
    models::DefinitionModel *m_definitions;
    RatingView *m_grid;
    DefinitionView *m_meanings;
};

}
