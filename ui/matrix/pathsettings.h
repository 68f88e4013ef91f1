#pragma once

#include "models/escalation/laddermodel.h"
#include "models/escalation/typedfault.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class ChoiceBox;
class FilterChip;
class GrowingText;
class TextLabel;

// What a path is beside its levels: name, kind, counterparty, the categories it serves, last resorts. Edits go through the ladder's model, so they are saved and undone like cells.
class PathSettings : public QWidget
{
    Q_OBJECT
public:
    explicit PathSettings(models::LadderModel *model, QWidget *parent = nullptr);
    // What it is called below, not beside, whom it serves.
    void setNarrow(bool narrow);
    void show(const domain::EngineContext &context, const QStringList &categories);
    // What stands in the fields and is not taken over, of all paths; row: the Field it stands in.
    enum Field { Name, LastResorts };
    QVector<models::TypedFault> faults() const;
    void goTo(int field);

Q_SIGNALS:
    void faultsChanged();

private:
    void takeName();
    void takeLastResorts(const QString &text);
    // why: what would be right; empty: the field is sound.
    void note(Field field, const QString &text, const QString &why);
    QString typed(Field field, const QString &stored) const;
    void showFaults();
    void buildLeft(QFormLayout *form);
    void buildRight(QFormLayout *form);
    const domain::EscalationPath *path() const;

    models::LadderModel *m_model;
    QBoxLayout *m_forms = nullptr;
    QLineEdit *m_name;
    QComboBox *m_kind;
    ChoiceBox *m_counterparty;
    FilterChip *m_categories;
    GrowingText *m_lastResorts;
    TextLabel *m_nameFault;
    TextLabel *m_resortsFault;
    struct Fault {
        QString text;
        QString why;
    };
    QMap<QPair<QString, int>, Fault> m_faults; // by the path's key and the field
    domain::ProjectId m_project;               // whose they are
};

}
