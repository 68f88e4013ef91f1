#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/project/project.h"
#include "services/changefeed.h"
#include "services/today/todaylist.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <memory>

namespace services {
class Workspace;
}

namespace ui {

class AdviceRefresh;
class IndexFill;

// What rail and status bar say of the open file.
struct SessionFigures {
    static constexpr int kMostCounted = services::TodayFigures::kMostCounted; // the rail says "9,999+" too
    int openIssues = 0;
    int openDrafts = 0;
    QString checkpointKey;       // the issue whose checkpoint comes next
    base::Instant checkpointAt;
    QTimeZone zone = QTimeZone::utc(); // of that issue's project
    QString undoText;            // empty: nothing to undo
    QString redoText;
};

// The open file: opens and closes it, sees what other windows wrote, keeps the cached advice current in small slices and
// counts for the frame. Shows nothing itself.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const base::Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] base::Result<> open(const QString &path);
    // A new file with one project of this name; FileExists when there is one already.
    [[nodiscard]] base::Result<> create(const QString &path, const QString &projectName);
    // A new file with the first of the shipped samples.
    [[nodiscard]] base::Result<> createSample(const QString &path);
    void close();

    services::Workspace *workspace() const { return m_workspace.get(); }
    const base::Clock &clock() const { return m_clock; }
    domain::ProjectId project() const { return m_project; }
    void setProject(domain::ProjectId project);
    const SessionFigures &figures() const { return m_figures; }
    // Stops what runs in the background until the file is opened again.
    void cancelWork();
    // Counts again soon; many calls make one.
    void countSoon() { m_countTimer.start(); }

Q_SIGNALS:
    void opened();
    void closing(); // pages must let go of the workspace now
    void closed();
    void changed(const services::ChangeNotice &notice);
    void figuresChanged();
    void refreshing(double fraction); // advice is brought up to date in the background; below 0: no end known
    void indexing(double fraction);   // what came in bulk is indexed for the search
    void refreshed();                 // neither any more
    void failed(const base::Error &error);

private:
    // A new file filled by `fill`; none at all when that fails.
    base::Result<> createWith(const QString &path, const std::function<base::Result<>(services::Workspace &)> &fill);
    void take(std::unique_ptr<services::Workspace> workspace);
    void refreshSlice();
    void fillIndex();
    void count();
    void countUndo();
    QTimeZone zoneOf(domain::ProjectId project) const;

    const base::Clock &m_clock;
    std::unique_ptr<services::Workspace> m_workspace;
    domain::ProjectId m_project;
    SessionFigures m_figures;
    AdviceRefresh *m_refresh;
    IndexFill *m_fill;
    bool m_isRefreshCancelled = false;
    bool m_isFillCancelled = false;
    QTimer m_pollTimer;
    QTimer m_dueTimer;
    QTimer m_countTimer;
};

}
