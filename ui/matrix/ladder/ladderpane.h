#pragma once

#include "domain/escalation/matrixcheck.h"

#include <QScrollArea>

class QBoxLayout;

namespace models {
class LadderModel;
class PolicyModel;
}

namespace ui {

class ElidedLabel;
class LadderView;
class LinkButton;
class PathSettings;
class PolicyView;
class TextLabel;

// One path to be edited: its ladder, how it runs for each severity, and what it is besides. Everything typed goes to the model.
class LadderPane : public QScrollArea
{
    Q_OBJECT
public:
    LadderPane(models::LadderModel *model, models::PolicyModel *policies, QWidget *parent = nullptr);
    LadderView &grid() const { return *m_grid; }
    void show(const domain::EngineContext &context, const QStringList &categories);
    void goTo(const domain::MatrixCell &cell);
    void goToPolicy(int row, int column);
    PathSettings &settings() const { return *m_settings; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHead();
    QBoxLayout *makeLegend();
    void showDetails(bool shown);

    models::LadderModel *m_model;
    TextLabel *m_name;
    ElidedLabel *m_line;
    TextLabel *m_climb;
    LinkButton *m_details;
    LadderView *m_grid;
    PolicyView *m_policies;
    PathSettings *m_settings;
};

}
