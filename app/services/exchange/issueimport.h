#pragma once

#include "base/batchqueue.h"
#include "services/exchange/list/issuelist.h"
#include "services/exchange/list/rowreader.h"
#include "services/workspace/writepath.h"

#include <memory>

namespace services {

// One import of a list: goes through it twice, first to see which columns hold what dates, which people are named and which row
// of a number is the last, then to write; the second time one thread reads while the caller's compares and writes. Used once.
class IssueImport
{
public:
    IssueImport(Workspace &workspace, const ImportOptions &options, const Progress &progress);

    [[nodiscard]] base::Result<ImportReport> run(const QString &path);

private:
    struct Row {
        QString externalId;
        domain::Issue issue;
        QVector<ListedComment> comments;
        std::optional<domain::Issue> stored; // is in the workspace; `issue` holds the values of the list over it
    };
    struct Batch {
        QVector<Row> rows;
        double progress = 0; // of the list
    };

    base::Result<> write(WritePath::Session &session);
    base::Result<> chooseProject(WritePath::Session &session);
    base::Result<> takeColumns(); // what they mean in that project
    base::Result<ImportSetting> settingOf() const;
    base::Result<> survey();
    base::Result<> writeRows(WritePath::Session &session);
    base::Result<> readRows(WritePath::Session &session);
    // In a thread of its own: the list as batches.
    base::Result<> readList(base::BatchQueue<Batch> &batches);
    base::Result<> takeRow(const exchange::CsvRecord &record, base::BatchQueue<Batch> &batches);
    base::Result<> putBatch(base::BatchQueue<Batch> &batches);
    base::Result<> write(WritePath::Session &session, QVector<Row> rows);
    base::Result<> findKnown(QVector<Row> &rows) const;
    base::Result<> insertNew(WritePath::Session &session, QVector<Row> &rows);
    base::Result<> giveKeys(QVector<domain::Issue> &issues);
    base::Result<> writeChanged(WritePath::Session &session);
    base::Result<> writeComments(WritePath::Session &session);
    QString identity(const exchange::CsvRecord &record, const QByteArray &number);
    base::Result<> tell(double done) const;

    Workspace &m_workspace;
    ImportOptions m_options;
    Progress m_progress;
    std::unique_ptr<IssueList> m_list;
    std::unique_ptr<RowReader> m_reader;
    PeopleBook m_people;
    domain::Project m_project;
    domain::MatrixId m_matrix;
    bool m_isNewProject = false;
    QHash<QByteArray, qint64> m_lastRows;   // by the list's own number: the row that counts
    QHash<QByteArray, int> m_titleCounts;   // rows without a number: how often the title came
    QVector<Row> m_batch;                   // read, not yet handed over
    QVector<domain::Issue> m_changed;
    QVector<std::pair<domain::IssueId, QVector<ListedComment>>> m_comments;
    qsizetype m_skippedSeen = 0; // in the second pass: rows that the survey left out, in order
    ImportReport m_report;
};

}
