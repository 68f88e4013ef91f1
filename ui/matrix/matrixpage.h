#pragma once

#include "domain/escalation/matrixcheck.h"
#include "models/escalation/laddermodel.h"
#include "widgets/page.h"

#include <QTimer>

class QBoxLayout;
class QListWidget;
class QStackedWidget;

namespace services {
class Workspace;
}

namespace ui {

class CalendarPane;
class CheckList;
class CriteriaView;
class LadderView;
class MessageBar;
class PathSettings;
class PlayView;
class SeverityEditor;
class TabStrip;
class TextLabel;

// Whom a problem goes to, and when: the escalation paths as ladders with their checks, played out as
// if nobody answered, the project's criteria, the severity matrix, the working hours. Each edit is saved at once; a draft version waits until it is settled what running issues do.
class MatrixPage : public Page
{
    Q_OBJECT
public:
    explicit MatrixPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { Escalation, Play, Criteria, Severity, Calendar };
    void setupUi();
    void setupActions();
    QWidget *makeTop();
    QWidget *makeEscalation();
    QWidget *makePaths();
    QWidget *makeGrid();
    void reload();
    void fillPaths();
    void choosePath();
    void showTab(int tab);
    void showVersion();
    void showChecks();
    void saveMatrix(const domain::Matrix &matrix, const QString &what);
    void publish(bool move);
    void addPath();
    void removePath();
    void goToFinding(const domain::MatrixFinding &finding);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::EngineContext m_context;
    domain::Matrix m_matrix;
    models::LadderModel *m_ladder;
    bool m_saving = false;
    TabStrip *m_tabs;
    TextLabel *m_version;
    MessageBar *m_draft;
    MessageBar *m_keep;
    QStackedWidget *m_stack;
    QWidget *m_side = nullptr;
    QWidget *m_sideLine = nullptr;
    QBoxLayout *m_gridAndChecks = nullptr;
    QListWidget *m_paths;
    TextLabel *m_pathName;
    TextLabel *m_pathLine;
    LadderView *m_grid;
    PathSettings *m_settings;
    CheckList *m_checks;
    PlayView *m_play;
    CriteriaView *m_criteria;
    SeverityEditor *m_severity;
    CalendarPane *m_calendar;
    QTimer m_reload;
};

}
