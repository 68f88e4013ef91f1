#pragma once

#include "domain/escalation/advice.h"
#include "domain/project/milestone.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace base {
struct Error;
}

namespace services {
class Workspace;
}

namespace ui {

class Button;
class MomentEdit;
class TextLabel;

// The milestones of a project: name, baseline, float and the day reached are edited in place; forecasts are only added, each with
// its reason. Every edit is saved at once.
class MilestonesDialog : public QDialog
{
    Q_OBJECT
public:
    MilestonesDialog(services::Workspace &workspace, const domain::EngineContext &context, QWidget *parent = nullptr);

private:
    enum Column { Name, Baseline, Expected, Slip, Float, LastSafe, Reached, ColumnCount };
    void setupTable();
    QWidget *makeForecast();
    QWidget *makeAdd();
    MomentEdit *makeDay(const QString &words);
    void fill();
    void fillRow(int row, const domain::Milestone &milestone);
    void takeCell(int row, int column);
    void forecast();
    void add();
    void followCurrent();
    void answer(const base::Error *error, const QString &done);
    // A day as it is written here or in ISO 8601; invalid for anything else.
    static QDate dayFrom(const QString &text);

    services::Workspace &m_workspace;
    domain::EngineContext m_context;
    QVector<domain::Milestone> m_milestones;
    QTableWidget *m_table;
    TextLabel *m_forecasts;
    MomentEdit *m_day;
    QLineEdit *m_reason;
    Button *m_addForecast = nullptr;
    QLineEdit *m_name;
    MomentEdit *m_baseline;
    QSpinBox *m_float;
    TextLabel *m_note;
};

}
