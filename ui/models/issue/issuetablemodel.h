#pragma once

#include "base/clock.h"
#include "models/issue/issuereader.h"
#include "render/wording/format.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace models {

// The issue list at any size: the ids in sort order, and pages of 64 light rows by key, filled off the GUI thread. Rows
// that are not there yet show nothing and fill in. Holds no issue and no advice, and writes only through the service.
class IssueTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Key, Title, Status, Owner, Counterparty, Level, NextStep, Until, NeedBy, Changed, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64
        SeverityRole,          // int, 0 = S1
        VerdictRole,           // int of domain::Verdict; invalid until it was evaluated
        NextLevelRole,
        DueTodayRole,          // the moment is today or past: shown bold
        InstantRole,           // base::Instant of a column with a moment
        RowRole,               // storage::IssueRow
        LoadedRole,            // whether the row is filled
    };

    explicit IssueTableModel(services::Workspace &workspace, QObject *parent = nullptr);

    // Shows other issues or another order; the former list stays until the first page is there.
    void setQuery(const storage::IssueQuery &query);
    const storage::IssueQuery &query() const { return m_query; }
    // Zone and locale of the moments shown.
    void setFormat(const render::Format &format);
    const render::Format &format() const { return m_format; }
    bool isComplete() const { return m_complete; }

    domain::IssueId idAt(int row) const;
    int rowOf(domain::IssueId id) const; // -1 when it is not in the list
    // The filled row, or nothing while it is being read.
    const storage::IssueRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void completed();                        // the whole order is known, rowCount() is exact
    void failed(const base::Error &error);

private:
    static constexpr int kPage = 64;
    QVariant display(const storage::IssueRow &row, int column) const;
    QString momentText(base::Instant at) const;
    bool isDueToday(const storage::IssueRow &row, int column) const;
    void requery();
    void takeIds(quint64 generation, const QVector<domain::IssueId> &ids, bool complete);
    void takeRows(quint64 generation, int page, const QVector<storage::IssueRow> &rows);
    void takeNotice(const services::ChangeNotice &notice);
    void replaceIds(const QVector<domain::IssueId> &ids);
    bool moveOne(const QVector<domain::IssueId> &ids, int from, int to);

    IssueReader m_reader;
    const base::Clock &m_clock;
    render::Format m_format;
    storage::IssueQuery m_query;
    QVector<domain::IssueId> m_ids;
    mutable QHash<domain::IssueId, storage::IssueRow> m_rows; // of the pages asked for lately
    mutable QSet<int> m_asked;                                // pages under way
    QTimer m_requery;                                         // gathers a burst of changes into one reading
    quint64 m_generation = 0;
    mutable quint64 m_rowGeneration = 0;
    bool m_complete = false;
};

}
