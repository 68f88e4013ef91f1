#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/changefeed.h"

#include <QString>

#include <memory>

namespace storage {
class Database;
}

namespace services {

class WritePath;
class ProjectService;
class PersonService;
class IssueService;
class RiskService;
class MatrixService;
class CriterionService;
class DraftService;
class ReportService;
class HistoryService;
class ExchangeService;

// One open file and its use cases. Lives on the thread that opened it; long work opens a second workspace on the same
// file in its own thread, and this one sees the change through refreshFromOthers().
class Workspace
{
public:
    // author: the person whose changes these are, as written into history (the system's user name by default).
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> create(const QString &path, const base::Clock &clock,
                                                                         const QString &author);
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const QString &path, const base::Clock &clock,
                                                                       const QString &author);
    // To look only: the file stays byte for byte what it is, and every change is refused with FileReadOnly. What cannot be
    // read so (a file of an earlier version, one whose last work was cut off) is opened as by open().
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> openToRead(const QString &path, const base::Clock &clock,
                                                                             const QString &author);
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> inMemory(const base::Clock &clock, const QString &author);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    // Empty for a workspace in memory.
    QString path() const;
    QString author() const;
    bool isReadOnly() const;
    const base::Clock &clock() const;
    ChangeFeed &feed();
    storage::Database &database();
    WritePath &writePath();

    ProjectService &projects();
    PersonService &people();
    IssueService &issues();
    RiskService &risks();
    MatrixService &matrices();
    CriterionService &criteria();
    DraftService &drafts();
    ReportService &reports();
    HistoryService &history();
    ExchangeService &exchange();

    // Publishes what other connections wrote since the last call; cheap when nothing did. Call it from a timer.
    void refreshFromOthers();
    // For the write path: this window's own change set was committed; tells the feed.
    void committed(qint64 changeSet, const ChangeNotice &notice);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    static base::Result<std::unique_ptr<Workspace>> around(std::unique_ptr<storage::Database> database,
                                                           const base::Clock &clock, const QString &author);
    std::unique_ptr<Private> d;
};

}
