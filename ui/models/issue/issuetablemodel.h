#pragma once

#include "base/clock.h"
#include "domain/project/customfield.h"
#include "models/issue/issuereader.h"
#include "render/wording/format.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace models {

// The issue list at any size: the ids in sort order, and pages of 64 light rows by key, filled off the GUI thread. Rows
// that are not there yet show nothing and fill in. With a group in the query, a row above each group tells its name and count and
// opens and closes it. Holds no issue and no advice, and writes only through the service.
class IssueTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Key, Title, Status, Owner, Counterparty, Level, NextStep, Until, NeedBy, Changed,
                  Category, Path, Raised, Age, Originator, Labels, CostPerDay, Quiet, Completeness, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64; 0 for the row of a group
        SeverityRole,          // int, 0 = S1
        VerdictRole,           // int of domain::Verdict; invalid until it was evaluated
        DecidedRole,           // bool: its verdict is to wait because what was asked is decided and being carried out
        NextLevelRole,
        DueTodayRole,          // the moment is today or past: shown bold
        InstantRole,           // base::Instant of a column with a moment
        RowRole,               // storage::IssueRow
        LoadedRole,            // whether the row is filled
        GroupRole,             // the name and count of a group; invalid for an issue
        CollapsedRole,         // of a group
        MarksRole,             // QStringList: what is worth a word in the row: quiet, age, incomplete
    };

    explicit IssueTableModel(services::Workspace &workspace, QObject *parent = nullptr);

    // Shows other issues or another order; the former list stays until the first page is there.
    void setQuery(const storage::IssueQuery &query);
    const storage::IssueQuery &query() const { return m_query; }
    // Zone and locale of the moments shown.
    void setFormat(const render::Format &format);
    const render::Format &format() const { return m_format; }
    bool isComplete() const { return m_complete; }
    bool isAnswered() const { return !m_isOtherQuery; } // the list is of the latest query, its first page at least

    domain::IssueId idAt(int row) const; // invalid for the row of a group
    int rowOf(domain::IssueId id) const; // -1 when it is not in the list, or in a closed group
    const QVector<domain::IssueId> &ids() const { return m_ids; } // in order, those of closed groups too
    // The ids of rows [first, last], without what lies in closed groups.
    QVector<domain::IssueId> idsIn(int first, int last) const;
    // The filled row, or nothing while it is being read.
    const storage::IssueRow *rowAt(int row) const;
    bool isGroup(int row) const;
    int groupRowOf(int row) const; // the row of the group it is in; -1 without groups
    void setCollapsed(int row, bool isCollapsed);

    // A cell as it goes to a spreadsheet: moments as "2026-10-22 12:00" of the zone, all else as it is shown.
    QString copyText(const storage::IssueRow &row, int column) const;
    // The field of recordjson.h that a cell of this column is the plain value of; empty: it cannot be edited in the table.
    QString fieldOf(int column) const;

    static bool canSort(int column);
    int sortColumn() const; // of the query; -1 when no column shows it
    // The name of a column as settings and saved views keep it, "needBy"; "custom.berth" of a field that the project added.
    QString columnName(int column) const;
    // Columns behind the others, in this order.
    void setOwnFields(const QVector<domain::CustomField> &fields);
    // The field that the column shows; null for a column of every project.
    const domain::CustomField *ownField(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void completed();                        // the whole order is known, rowCount() is exact
    void failed(const base::Error &error);

private:
    struct Group {
        storage::Value value;
        int begin = 0; // in m_ids
        int count = 0;
        int row = 0;   // of its head
        bool isCollapsed = false;
    };
    static constexpr int kPage = 64;
    QVariant display(const storage::IssueRow &row, int column) const;
    bool isNumber(int column) const;
    QString ownText(const QString &value, const domain::CustomField &field) const;
    QStringList marks(const storage::IssueRow &row) const;
    int daysSince(base::Instant at) const;
    QString momentText(base::Instant at) const;
    bool isDueToday(const storage::IssueRow &row, int column) const;
    QVariant groupData(const Group &group, int role) const;
    QString groupName(const storage::Value &value) const;
    int placeOf(int row) const; // in m_ids; -1 for the row of a group
    const Group *groupAt(int row) const;
    void readNames();
    void layGroups(const QVector<storage::IssueRun> &runs);
    void requery();
    void takeOrder(quint64 generation, const storage::IssueOrder &order, bool complete);
    void takeRows(quint64 generation, int page, const QVector<storage::IssueRow> &rows);
    void takeNotice(const services::ChangeNotice &notice);
    void replaceIds(const QVector<domain::IssueId> &ids);
    bool moveOne(const QVector<domain::IssueId> &ids, int from, int to);

    IssueReader m_reader;
    services::Workspace &m_workspace;
    const base::Clock &m_clock;
    render::Format m_format;
    QVector<domain::CustomField> m_own; // each a column
    storage::IssueQuery m_query;
    QVector<domain::IssueId> m_ids;
    QVector<Group> m_groups;            // in order; empty: no groups
    QVector<storage::IssueRun> m_runs;  // as read
    QHash<qint64, QString> m_names;     // of owners or counterparties, by which the list is grouped
    QVector<storage::Value> m_collapsed;
    mutable QHash<domain::IssueId, storage::IssueRow> m_rows; // of the pages asked for lately
    mutable QSet<int> m_asked;                                // pages under way
    QTimer m_requery;                                         // gathers a burst of changes into one reading
    quint64 m_generation = 0;
    mutable quint64 m_rowGeneration = 0;
    bool m_complete = false;
    bool m_isOtherQuery = false; // the next order answers another question than the one shown
};

}
