#pragma once

#include "base/error.h"
#include "domain/risk/risk.h"
#include "models/escalation/typedfault.h"

#include <QWidget>

namespace models {
class RatingModel;
class RiskScaleModel;
}

namespace services {
class Workspace;
}

namespace ui {

class FilterChip;
class GridView;
class RatingView;
class SegmentedControl;

// The risk matrix: how many classes, which rating each probability and impact gives, what is accepted, and what the classes
// are called and reach up to. Each edit is saved at once.
class RiskMatrixEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RiskMatrixEditor(services::Workspace &workspace, QWidget *parent = nullptr);
    void setProject(domain::ProjectId project);
    void reload();
    // Those of the ratings first, then those of the classes; goTo() takes their number.
    QVector<models::TypedFault> faults() const;
    void goTo(qsizetype fault);

Q_SIGNALS:
    void failed(const base::Error &error);
    void faultsChanged();

private:
    QWidget *makeChoices();
    QWidget *makeScales();
    void show();
    void resizeTo(int size);
    void save(const domain::RiskMatrix &matrix);
    void takeCells();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::RiskMatrix m_matrix;
    models::RatingModel *m_ratings;
    models::RiskScaleModel *m_scales;
    SegmentedControl *m_size;
    FilterChip *m_appetite;
    RatingView *m_grid;
    GridView *m_classes;
};

}
