#pragma once

#include <QWidget>

namespace services {
class Workspace;
}

namespace ui {

class Button;
class TextLabel;

// Under the first field of an empty log: what is worth doing before the first escalation, and where.
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    FirstSteps(services::Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void projectWanted();
    void peopleWanted();
    void matrixWanted();
    void calendarWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Button *addStep(int icon, const QString &title, const QString &words, const QString &act);

    services::Workspace &m_workspace;
    Button *m_people;
    TextLabel *m_added;
};

}
