#pragma once

#include "models/escalation/laddermodel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class ChoiceBox;
class FilterChip;
class GrowingText;

// What a path is beside its levels: name, kind, counterparty, the categories it serves, last resorts. Edits go through the ladder's model, so they are saved and undone like cells.
class PathSettings : public QWidget
{
    Q_OBJECT
public:
    explicit PathSettings(models::LadderModel *model, QWidget *parent = nullptr);
    void show(const domain::EngineContext &context, const QStringList &categories);

private:
    void buildLeft(QFormLayout *form);
    void buildRight(QFormLayout *form);
    const domain::EscalationPath *path() const;

    models::LadderModel *m_model;
    QLineEdit *m_name;
    QComboBox *m_kind;
    ChoiceBox *m_counterparty;
    FilterChip *m_categories;
    GrowingText *m_lastResorts;
};

}
