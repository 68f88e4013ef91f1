#pragma once

#include "models/today/todayreader.h"
#include "services/changefeed.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace ui {

// Watches what is due in the open file: how much there is, and what fell due since it was opened. Waits for the next moment at
// which something can, and for changes; never looks in between. Shows nothing itself.
class DueWatch : public QObject
{
    Q_OBJECT
public:
    explicit DueWatch(QObject *parent = nullptr);
    ~DueWatch() override;

    void setWorkspace(services::Workspace *workspace); // null: the file closes
    void setProject(domain::ProjectId project);
    void followChanges(const services::ChangeNotice &notice);

Q_SIGNALS:
    void counted(int due, bool isCapped);
    // By the clock or from elsewhere: "HT4-118 Write reminder" each, without a word of what it is about.
    void fellDue(const QStringList &things);

private:
    void look();
    void take(const services::TodayList &list, base::Instant next);
    static QString wordsOf(const services::TodayRow &row, const services::TodayList &list);

    services::Workspace *m_workspace = nullptr;
    std::unique_ptr<models::TodayReader> m_reader;
    domain::ProjectId m_project;
    std::optional<QSet<QString>> m_known; // none until the first look at this project
    bool m_isOwnChange = false;           // what a person did here is no news to them
    QTimer m_soon;
    QTimer m_next;
};

}
