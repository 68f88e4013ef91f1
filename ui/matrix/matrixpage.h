#pragma once

#include "domain/escalation/matrixcheck.h"
#include "models/escalation/policymodel.h"
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
class DraftBar;
class ElidedLabel;
class LinkButton;
class LadderPane;
class PeopleShelf;
class PlayStrip;
class PlayView;
class RiskMatrixEditor;
class SeverityEditor;
class SituationsView;
class StartView;
class TabStrip;
class TextLabel;
class VersionsView;

// Whom a problem goes to, and when: the escalation paths as ladders with their checks, played out as
// if nobody answered, the project's criteria and situations, the severity matrix, the working hours. Each edit is saved at once; a draft version waits until it is settled what running issues do.
class MatrixPage : public Page
{
    Q_OBJECT
public:
    explicit MatrixPage(services::Workspace &workspace, QWidget *parent = nullptr);
    ~MatrixPage() override;

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { Escalation, Severity, Risk, Criteria, Situations, Calendar, Play, Versions, Start }; // Start has no tab
    void setupUi();
    void setupActions();
    QWidget *makeEmpty();
    QWidget *makeTop();
    QWidget *makeEscalation();
    QWidget *makePaths();
    QWidget *makeSide();
    QWidget *makePlace();
    void makePart(int tab);
    void makeStart(QWidget *place);
    void showPlay();
    void showCalendar();
    void setupLadder();
    void listenToChanges();
    void fitParts();
    void reload();
    void fillPaths();
    void choosePath();
    void showTab(int tab);
    void showVersion();
    void showChecks();
    void showFaults();
    void addTypedPeople();
    void choosePathCalled(const QString &key);
    void saveMatrix(const domain::Matrix &matrix, const QString &what);
    void publish(bool move);
    void setupTools();
    QWidget *makeTools();
    void exportMatrix();
    void print();
    void showPaper(const QString &paper);
    void importMatrix();
    void startFrom(bool project);
    void addPath();
    void offerTheirsFirst();
    void addTheirsFirst(const domain::Organisation &party);
    void putPath(const domain::EscalationPath &path);
    void removePath();
    void goTo(const domain::MatrixCell &cell);
    void putPerson(const QString &name);
    void markPaths(const QVector<domain::MatrixFinding> &findings);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::EngineContext m_context;
    domain::Matrix m_matrix;
    models::LadderModel *m_ladder;
    models::PolicyModel *m_policies;
    bool m_saving = false;
    bool m_areChecksOld = false; // what they hint at was logged while the page was hidden
    QWidget *m_whole; // all of it, where there is a project
    QWidget *m_empty = nullptr;
    TabStrip *m_tabs;
    ElidedLabel *m_version;
    DraftBar *m_draft;
    QStackedWidget *m_stack;
    LinkButton *m_theirsFirst = nullptr;
    QWidget *m_paths = nullptr; // the column with the list
    QWidget *m_pathsLine = nullptr;
    QWidget *m_side = nullptr;  // checks and people
    QBoxLayout *m_gridAndSide = nullptr;
    QListWidget *m_pathList;
    TextLabel *m_serves;
    LadderPane *m_pane;
    CheckList *m_checks;
    PeopleShelf *m_people;
    PlayStrip *m_strip;
    SeverityEditor *m_severity;
    RiskMatrixEditor *m_risk;
    VersionsView *m_versions;
    // Made when they are first shown.
    PlayView *m_play = nullptr;
    CriteriaView *m_criteria = nullptr;
    SituationsView *m_situations = nullptr;
    CalendarPane *m_calendar = nullptr;
    StartView *m_start = nullptr;
    QTimer m_reload;
};

}
