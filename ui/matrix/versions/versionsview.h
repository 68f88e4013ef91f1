#pragma once

#include "base/error.h"
#include "domain/escalation/advice.h"
#include "services/escalation/matrixversions.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QTableView;

namespace models {
class LadderModel;
class OutlookModel;
}

namespace ui {

class Button;
class FilterChip;
class LadderView;
class TextLabel;

// The versions of the matrix: who saved them, when and why; in what two differ, in words and in the two ladders beside each
// other; the way back to one; and what the running issues would be told on it.
class VersionsView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsView(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const domain::EngineContext &context, const domain::Matrix &edited, const QString &pathKey);
    // The outlook on the version being edited.
    void askWhatChanges();

Q_SIGNALS:
    void failed(const base::Error &error);
    void said(const QString &text);
    void issueWanted(domain::IssueId id);
    void marksWanted(const std::optional<domain::Matrix> &other); // in the grid

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QBoxLayout *makeActs();
    QWidget *makeLadders();
    void fillPaths();
    void setupOutlook();
    void fillVersions();
    void choose();
    void compare();
    void showLadders();
    void goBack();
    const services::MatrixVersion *chosen() const;

    services::Workspace &m_workspace;
    domain::EngineContext m_context;
    domain::Matrix m_edited;
    QString m_pathKey;
    QVector<services::MatrixVersion> m_versions;
    domain::Matrix m_shown;
    domain::Matrix m_other;
    QListWidget *m_list;
    TextLabel *m_title;
    TextLabel *m_line;
    FilterChip *m_against;
    FilterChip *m_path;
    Button *m_back;
    Button *m_mark;
    Button *m_ask;
    QListWidget *m_differences;
    QWidget *m_comparison = nullptr; // what needs a second version
    QWidget *m_ladders = nullptr;
    QBoxLayout *m_acts = nullptr;
    QBoxLayout *m_sides = nullptr; // the two ladders
    models::LadderModel *m_beforeModel;
    models::LadderModel *m_afterModel;
    TextLabel *m_beforeName;
    TextLabel *m_afterName;
    LadderView *m_beforeLadder;
    LadderView *m_afterLadder;
    TextLabel *m_outlookLine;
    QTableView *m_outlook;
    models::OutlookModel *m_effects;
};

}
